"""Two programs that write into one folder take turns; a lock that a killed program left holds nobody up."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from scorecard.files import file_lock
from scorecard.files.file_lock import LockedError, folder_lock


@pytest.fixture(params=["flock", "file"])
def way(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    if request.param == "file":
        monkeypatch.setattr(file_lock, "fcntl", None)
    elif file_lock.fcntl is None:
        pytest.skip("this system has no flock")
    return str(request.param)


def test_a_folder_is_locked_once_at_a_time(tmp_path: Path, way: str) -> None:
    with folder_lock(tmp_path), pytest.raises(LockedError, match="another scorecard"), folder_lock(tmp_path, 0):
        raise AssertionError("locked twice")
    with folder_lock(tmp_path, 0):
        pass


def test_nothing_is_left_behind(tmp_path: Path, way: str) -> None:
    with pytest.raises(ValueError, match="x"), folder_lock(tmp_path):
        raise ValueError("x")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_missing_is_told(tmp_path: Path, way: str) -> None:
    with pytest.raises(FileNotFoundError), folder_lock(tmp_path / "none", 0):
        raise AssertionError("locked")


def test_a_lock_file_of_a_killed_program_is_taken_over(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(file_lock, "fcntl", None)
    (tmp_path / ".scorecard.lock").touch()
    os.utime(tmp_path / ".scorecard.lock", (0, 0))  # 1970
    with folder_lock(tmp_path, 0):
        assert (tmp_path / ".scorecard.lock").stat().st_mtime > 0  # a new one
    assert not (tmp_path / ".scorecard.lock").exists()
