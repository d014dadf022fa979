"""`scorecard each`: several projects give what each gives by itself, one after the other."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

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
