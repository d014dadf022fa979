"""`scorecard each`: several projects give what each gives by itself, one after the other."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import click
import pytest

from scorecard.commands import each
from scorecard.files.kept_runs import KeptRuns, Run
from tests.conftest import SMALL, Command

DAY = ("--as-of", "2026-06-01", "--no-workbook")


@pytest.fixture
def nation(tmp_path: Path) -> Path:
    """A folder with two projects, which have the same plans, and one folder that is none."""
    for name in ("north", "south"):
        for folder in ("targets", "seeds"):
            shutil.copytree(SMALL / folder, tmp_path / "nation" / name / folder)
    (tmp_path / "nation" / "notes").mkdir()
    return tmp_path / "nation"


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_csv_is_that_of_each_project_with_one_header(command: Command, nation: Path, jobs: str) -> None:
    run = ("run", *DAY, "--format", "csv", "--targets", str(nation / "north" / "targets"))
    header, _, rows = command(*run, "--seeds", str(nation / "north" / "seeds")).stdout.partition("\n")
    found = command("each", str(nation), "--jobs", jobs, *DAY, "--format", "csv")
    assert rows and found.stdout == f"{header}\n{rows}{rows}" and found.exit == 0


def test_a_project_with_errors_is_named_and_the_others_are_judged(command: Command, nation: Path) -> None:
    (nation / "north" / "seeds" / "broken.yaml").write_text("source: [", encoding="utf-8")
    found = command("each", str(nation), *DAY, "--format", "csv")
    assert found.exit == 1
    assert found.stdout.startswith("plan,section,") and found.stdout.count("plan,section,") == 1
    assert found.stderr.startswith("Of north:\n") and "broken.yaml:1:10" in found.stderr


def test_the_gravest_exit_code_counts(command: Command, nation: Path) -> None:
    assert command("each", str(nation), *DAY, "--fail-on", "red").exit == 4
    (nation / "south" / "seeds" / "broken.yaml").write_text("source: [", encoding="utf-8")
    assert command("each", str(nation), *DAY, "--fail-on", "red").exit == 1


def test_wrong_usage_is_told_once(command: Command, nation: Path) -> None:
    found = command("each", str(nation), "--nonsense")
    assert found.exit == 2 and found.stderr.count("--nonsense") == 1 and not found.stdout
    assert command("each", str(nation / "notes")).exit == 2


@pytest.fixture
def ran(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the projects that were run, in the order of their runs."""
    names: list[str] = []
    real = each._ran

    def told(run: click.Command, project: Path, options: tuple[str, ...], context: click.Context) -> Run:
        names.append(project.name)
        return real(run, project, options, context)

    monkeypatch.setattr(each, "_ran", told)
    return names


def change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def settings(nation: Path) -> None:
    (nation / "scorecard.toml").write_text('lang = "zh"\n', encoding="utf-8")


def damage(nation: Path) -> None:
    change(nation.parent / "kept" / "south.run", "plan", "plam")


CHANGES: dict[str, tuple[Callable[[Path], object], list[str]]] = {
    "nothing": (lambda nation: None, []),
    "a figure": (
        lambda nation: change(nation / "south" / "seeds" / "report-2021.yaml", "value: 200,", "value: 250,"),
        ["south"],
    ),
    "a new file": (lambda nation: (nation / "north" / "seeds" / "notes.txt").write_text("x"), ["north"]),
    "shared indicators": (lambda nation: change(nation / "shared.yaml", "GDP", "gdp"), ["south"]),
    "settings above": (settings, ["north", "south"]),
    "a kept file": (damage, ["south"]),
}


@pytest.mark.parametrize("name", CHANGES)
def test_only_what_has_changed_is_run_again(command: Command, nation: Path, ran: list[str], name: str) -> None:
    make, again = CHANGES[name]
    listed = nation / "south" / "targets" / "indicators.yaml"
    (nation / "shared.yaml").write_text(listed.read_text(encoding="utf-8"), encoding="utf-8")
    listed.write_text("indicators: []\nshared: ../../shared.yaml\n", encoding="utf-8")
    options = (str(nation), *DAY, "--format", "csv", "--jobs", "1")
    kept = ("--keep", str(nation.parent / "kept"))
    first = command("each", *options, *kept)
    assert first.exit == 0 and ran == ["north", "south"]
    make(nation)
    ran.clear()
    second = command("each", *options, *kept)
    assert ran == again
    assert second == command("each", *options)


@pytest.mark.parametrize("content", ["", "[1", "{}", "7", "[1, 2, 3, 4, 5]", "[" * 100_000, "\x00\ufeff"])
def test_a_file_that_holds_no_run_is_none(tmp_path: Path, content: str) -> None:
    runs, new = KeptRuns(tmp_path / "kept", "asked"), Run(b"printed\nmore", "said\nmore", 4)
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "north.run").write_text(content, encoding="utf-8")
    assert runs.of(tmp_path / "north", lambda: new) == new
    assert runs.of(tmp_path / "north", lambda: Run(b"another", "", 0)) == new


def test_links_that_lead_in_a_circle_come_to_an_end(command: Command, nation: Path) -> None:
    for name in ("a", "b", "c"):
        (nation / "north" / "targets" / name).symlink_to(nation / "north" / "targets")
    options = (str(nation), *DAY, "--format", "csv", "--jobs", "1")
    kept = command("each", *options, "--keep", str(nation.parent / "kept"))
    assert kept == command("each", *options) and kept.exit == 0


def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "north.run")
    new = Run(b"printed", "", 0)
    assert KeptRuns(tmp_path, "asked").of(tmp_path / "north", lambda: new) == new


def test_other_options_and_another_day_are_other_runs(command: Command, nation: Path, ran: list[str]) -> None:
    kept = (str(nation), "--jobs", "1", "--no-workbook", "--keep", str(nation.parent / "kept"))
    for options in ((), ("--all",), ("--as-of", "2022-03-01"), ("--lang", "zh")):
        command("each", *kept, *options)
    assert ran == ["north", "south"] * 4


def test_workbooks_are_not_kept(command: Command, nation: Path) -> None:
    found = command("each", str(nation), "--keep", str(nation.parent / "kept"))
    assert found.exit == 2 and "--no-workbook" in found.stderr and not (nation.parent / "kept").exists()
