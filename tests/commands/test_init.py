"""`scorecard init`: an example that works, and never at the cost of what is there."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from tests.conftest import Command

FILES = ["targets/2021.yaml", "targets/indicators.yaml", "seeds/work-report-2021.yaml", "seeds/work-report-2022.yaml"]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_the_example_passes_check_without_a_word_and_runs(here: Path, command: Command) -> None:
    found = command("init")
    assert (found.exit, found.stdout.splitlines()) == (0, FILES)
    assert found.stderr == "4 files written. Next: scorecard run\n"
    checked = command("check", "--strict")
    assert (checked.exit, checked.stdout) == (0, "")
    ran = command("run", "--as-of", "2026-11-21")
    assert ran.exit == 0
    assert (here / "outputs" / "scorecard-2021-as-of-2026-11-21.xlsx").exists()


def test_the_example_shows_every_light(here: Path, command: Command) -> None:
    command("init")
    shown = command("run", "--no-workbook", "--all", "--as-of", "2026-11-21").stdout
    # GDP 8.4 ≥ 7.0; jobs 2.4 of 2.5, short by 4 %; unemployment 4.2 over 3.5 by 0.7 points; firms unreported;
    # the library begun some day before February 2022.
    for light in ("● green", "▲ amber", "■ red", "○ green (hollow)", "– grey"):
        assert f"\n{light} " in shown


def test_a_folder_can_be_named(here: Path, command: Command) -> None:
    found = command("init", "新 项目")
    assert found.exit == 0
    assert found.stderr == "4 files written. Next: cd “新 项目” and scorecard run\n"
    assert (here / "新 项目" / "targets" / "2021.yaml").exists()


def test_the_language_is_kept_for_the_commands_that_follow(here: Path, command: Command) -> None:
    assert command("--lang", "zh", "init").stdout.splitlines() == [*FILES, "scorecard.toml"]
    assert (here / "scorecard.toml").read_text() == 'lang = "zh"\n'
    assert "● 绿灯" in command("run", "--no-workbook", "--as-of", "2026-11-21").stdout


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_overwritten_and_nothing_written_beside_it(here: Path, command: Command, name: str) -> None:
    path = here / name
    path.parent.mkdir()
    path.write_text("mine")
    found = command("init")
    assert found.exit == 2
    assert (
        found.stderr == f"{name}: is there already; nothing was written. Name an empty folder: scorecard init FOLDER\n"
    )
    assert [one for one in here.rglob("*") if one.is_file()] == [path]
    assert path.read_text() == "mine"


def test_a_dangling_link_is_there_as_well(here: Path, command: Command) -> None:
    (here / "targets").mkdir()
    (here / "targets" / "2021.yaml").symlink_to(here / "elsewhere")
    assert command("init").exit == 2
    assert not (here / "elsewhere").exists()


def test_a_file_where_a_folder_should_be(here: Path, command: Command) -> None:
    (here / "seeds").write_text("mine")
    found = command("init")
    assert found.exit == 2
    assert found.stderr == (
        "seeds/work-report-2021.yaml: cannot be written: a file stands where a folder should be. "
        "Move it away, or name another folder: scorecard init FOLDER.\n"
    )


def test_a_full_disk_leaves_no_half_example(here: Path, command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    place, placed = Path.replace, list[str]()

    def full(path: Path, target: Path) -> Path:
        if len(placed) == 2:
            raise OSError(errno.ENOSPC, "No space left on device")
        placed.append(path.name)
        return place(path, target)

    monkeypatch.setattr(Path, "replace", full)
    found = command("init")
    assert (found.exit, len(placed)) == (2, 2)
    assert [one for one in here.rglob("*") if one.is_file()] == []


def test_an_example_that_was_interrupted_is_finished(here: Path, command: Command) -> None:
    command("init")
    (here / "seeds" / "work-report-2021.yaml").unlink()
    found = command("init")
    assert (found.exit, found.stdout) == (0, "seeds/work-report-2021.yaml\n")
    assert command("init").exit == 2


@pytest.mark.parametrize("name", ["seeds", "targets/old", "."])
def test_no_example_inside_the_folders_of_a_project(here: Path, command: Command, name: str) -> None:
    assert command("init").exit == 0
    for folder in ("targets", "seeds"):
        (here / folder / "old").mkdir()
    (here / "examples").mkdir()
    if name == ".":
        assert command("init", "examples").exit == 0  # beside them it is a project of its own
        return
    told = command("init", name)
    assert told.exit == 2
    assert "belongs to a project" in told.stderr
    assert not (here / name / "targets").exists()
