"""Files are written whole or not at all, and what was around them stays as it was."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from scorecard.files.atomic_write import new_file, sweep, write_all
from tests.conftest import Command

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="rights and links of another kind")


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_a_file_becomes_what_was_written_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with new_file(path) as beside:
        beside.write_text("new")
        assert path.read_text() == "old"
    assert (path.read_text(), names(tmp_path)) == ("new", ["a.txt"])


def test_what_fails_half_way_leaves_the_old_file_alone(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    with pytest.raises(OSError, match="full"), new_file(path) as beside:
        beside.write_text("ha")
        raise OSError("full")
    assert (path.read_text(), names(tmp_path)) == ("old", ["a.txt"])


def test_only_its_own_leavings_are_swept_up(tmp_path: Path) -> None:
    kept = [".a.txt.scorecard-0123.tmp", ".a.txt.scorecard-0123456z.tmp", "a.scorecard-01234567.tmp", ".b.01234567.tmp"]
    for name in [".a.txt.scorecard-01234567.tmp", ".other.yaml.scorecard-89abcdef.tmp", *kept]:
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (0, 0))  # 1970
    with new_file(tmp_path / "a.txt") as beside:
        beside.write_text("x")
    assert names(tmp_path) == sorted(["a.txt", *kept])


def test_what_another_run_is_writing_stays(tmp_path: Path) -> None:
    with new_file(tmp_path / "a.txt") as first:
        first.write_text("1")
        with new_file(tmp_path / "b.txt") as second:
            second.write_text("2")
        assert first.exists()
    assert names(tmp_path) == ["a.txt", "b.txt"]


@POSIX
def test_what_a_killed_run_was_writing_goes_at_once(tmp_path: Path) -> None:
    code = "import os, sys\nfrom pathlib import Path\nfrom scorecard.files.atomic_write import new_file\n"
    code += "with new_file(Path(sys.argv[1]) / 'a.txt') as beside:\n    beside.write_text('half')\n    os._exit(9)\n"
    assert subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False).returncode == 9
    assert len(names(tmp_path)) == 1
    with new_file(tmp_path / "b.txt") as beside:
        beside.write_text("x")
    assert names(tmp_path) == ["b.txt"]


@POSIX
def test_nobody_else_reads_what_is_not_whole(tmp_path: Path) -> None:
    with new_file(tmp_path / "a.txt") as beside:
        assert beside.stat().st_mode & 0o777 == 0o600
        beside.write_text("x")


@POSIX
def test_a_file_that_may_only_be_read_is_not_replaced(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("old")
    path.chmod(0o444)
    with pytest.raises(OSError, match="only be read"), new_file(path):
        raise AssertionError("the work had begun")
    assert path.read_text() == "old"


@POSIX
def test_a_pipe_is_not_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(OSError, match="no ordinary file"), new_file(tmp_path / "a.txt"):
        raise AssertionError("the work had begun")


@POSIX
def test_a_link_is_followed_and_rights_are_kept(tmp_path: Path) -> None:
    real, link = tmp_path / "real.txt", tmp_path / "link.txt"
    real.write_text("old")
    real.chmod(0o640)
    link.symlink_to(real)
    with new_file(link) as beside:
        beside.write_text("new")
    assert link.is_symlink()
    assert (real.read_text(), real.stat().st_mode & 0o777) == ("new", 0o640)


@POSIX
def test_a_new_file_has_the_rights_of_any_other(tmp_path: Path) -> None:
    (tmp_path / "other").touch()
    with new_file(tmp_path / "a.txt") as beside:
        beside.write_text("x")
    assert (tmp_path / "a.txt").stat().st_mode == (tmp_path / "other").stat().st_mode


def test_a_folder_that_is_missing_is_told_before_the_work(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError), new_file(tmp_path / "none" / "a.txt"):
        raise AssertionError("the work had begun")


@POSIX
def test_what_killed_runs_left_goes_with_the_next_command_of_any_kind(small: Path, command: Command) -> None:
    """A command that reads removes it too, from the folders of the project alone."""
    left = ["seeds/2021/.a.yaml", "targets/.b.yaml", "closed/.c.json", "outputs/.d.xlsx", "outputs/site/.e.html"]
    paths = [small / f"{name}.scorecard-0123abcd.tmp" for name in [*left, "notes/.f.txt"]]
    for path in paths:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    command("check")
    assert [path for path in paths if path.exists()] == paths[-1:]


@POSIX
def test_a_sweeping_program_and_a_writing_one_take_turns(tmp_path: Path) -> None:
    with new_file(tmp_path / "a.txt") as beside:
        sweep(tmp_path)
        beside.write_text("x")
    assert names(tmp_path) == ["a.txt"]


def test_of_several_files_all_are_on_the_disk_before_the_first_takes_its_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    replace, fsync = Path.replace, os.fsync

    def place(path: Path, target: Path) -> Path:
        done.append(f"place {target.name}")
        return replace(path, target)

    def store(opened: int) -> None:
        done.append("store")
        fsync(opened)

    monkeypatch.setattr(Path, "replace", place)
    monkeypatch.setattr(os, "fsync", store)
    write_all({tmp_path / "a": b"1", tmp_path / "b": b"2"}, lambda: done.append("ready"))
    assert done == ["store", "store", "ready", "place a", "place b", "store"]  # the last is the folder's entry
    assert [(tmp_path / name).read_bytes() for name in names(tmp_path)] == [b"1", b"2"]
