"""What `check` shows: errors first, then warnings; what is for information only on request."""

from __future__ import annotations

import json
from pathlib import Path

from tests.conftest import Command


def levels(stdout: str) -> list[str]:
    """The levels of the problems, in the order in which they are shown."""
    lines = [line for line in stdout.splitlines() if not line.startswith(" ")]
    return [line.split(": ")[1] for line in lines]


def test_errors_come_first_and_information_only_on_request(small: Path, command: Command) -> None:
    (small / "seeds" / "a.yaml.txt").write_text("", encoding="utf-8")  # a warning, at a place before that of the error
    (small / "seeds" / "notes.txt").write_text("a file that is passed over", encoding="utf-8")
    plan = small / "targets" / "2021.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("indicator: firms", "indicator: farms"), encoding="utf-8")
    plain, everything = command("check"), command("check", "--all")
    assert levels(plain.stdout)[:1] == ["error"]
    assert levels(plain.stdout) == sorted(levels(plain.stdout), key=["error", "warning"].index)
    assert "warning" in levels(plain.stdout)
    assert "info" in levels(everything.stdout)
    assert "for information (--all shows them)." in plain.stderr
    assert "for information." in everything.stderr


def test_run_counts_the_warnings_that_check_lists(small: Path, command: Command) -> None:
    (small / "seeds" / "a.yaml.txt").write_text("", encoding="utf-8")
    listed = levels(command("check").stdout).count("warning")
    assert listed
    told = command("run", "--no-workbook").stderr
    assert f"{listed} warning{'' if listed == 1 else 's'} about the input" in told


def test_a_hundred_problems_are_shown_and_the_rest_counted(small: Path, command: Command) -> None:
    plan = small / "targets" / "2021.yaml"
    unknown = "".join(f"unknown{number}: 1\n" for number in range(101))  # 101 errors: 100 shown, 1 counted
    plan.write_text(plan.read_text(encoding="utf-8").rstrip() + "\n" + unknown, encoding="utf-8")
    plain, everything, run = command("check"), command("check", "--all"), command("run", "--no-workbook")
    assert levels(plain.stdout).count("error") == 100
    assert "1 more error; “scorecard check --all” shows all." in plain.stderr
    assert levels(everything.stdout).count("error") == 101
    assert "shows all" not in everything.stderr
    assert run.stderr.count("[unknown-key]") == 100
    assert "1 more problem; “scorecard check --all” shows all." in run.stderr


def test_other_programs_get_every_problem_as_json_and_as_annotations(small: Path, command: Command) -> None:
    plan = small / "targets" / "2021.yaml"
    plan.write_text(plan.read_text(encoding="utf-8").replace("indicator: firms", "indicator: 50%"), encoding="utf-8")
    told = command("check", "--format", "json")
    document = json.loads(told.stdout)
    first = document["problems"][0]
    assert told.exit == 1
    assert (document["format"], document["counts"]["error"] > 0) == ("scorecard-problems/1", True)
    assert sum(document["counts"].values()) == len(document["problems"])
    lines = command("check", "--format", "github").stdout.splitlines()
    file, line, column = first["place"].rsplit(":", 2)
    message = first["message"].replace("%", "%25")
    assert lines[0].startswith(f"::error file={file},line={line},col={column},title={first['rule']}::{message}")
    assert len(lines) == document["counts"]["error"] + document["counts"]["warning"]
