"""Locks between programs: two that write into the same folder at once take turns, and a killed one leaves no lock.

Where the system has `flock`, the open folder or file itself is locked, which leaves nothing behind. Elsewhere, and on
disks that cannot lock, a file beside stands for the lock.
"""

import errno
import os
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import ModuleType

from scorecard.files.file_faults import RefusedFileError
from scorecard.language.bilingual import Text

fcntl: ModuleType | None
try:
    import fcntl
except ImportError:  # Windows
    fcntl = None

LOCKS = fcntl is not None  # whether open files can be locked
PATIENCE = 20.0  # seconds that a program waits for another one; writing takes a tenth of a second
_PAUSE = 0.02  # seconds between two attempts
_STALE = 120.0  # seconds after which a lock file is one of a program that was killed
_NAME = ".scorecard.lock"


class LockedError(RefusedFileError):
    """Another program held the lock all the time."""


@contextmanager
def folder_lock(folder: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock of a folder, which need not be empty. Raises LockedError, and OSError where there is no folder."""
    release = _locked_folder(folder, patience)
    try:
        yield
    finally:
        release()


def _locked_folder(folder: Path, patience: float) -> Callable[[], None]:
    """Take the lock; what gives it back."""
    if fcntl is None:
        return _lock_file(folder / _NAME, patience)
    opened = os.open(folder, os.O_RDONLY)
    try:
        _wait(lambda: try_lock(opened), folder, patience)
    except LockedError:
        os.close(opened)
        raise
    except OSError:  # a disk of another machine that knows no locks
        os.close(opened)
        return _lock_file(folder / _NAME, patience)
    return lambda: os.close(opened)


def try_lock(opened: int) -> bool:
    """Lock an open file until it is closed; False where another program has it. Raises OSError where nothing locks."""
    if fcntl is None:
        return False
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _lock_file(path: Path, patience: float) -> Callable[[], None]:
    def take() -> bool:
        with suppress(OSError):
            if time.time() - path.stat().st_mtime > _STALE:
                path.unlink()
        try:
            os.close(os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600))
        except FileExistsError:
            return False
        return True

    _wait(take, path.parent, patience)
    return lambda: path.unlink(missing_ok=True)


def _wait(take: Callable[[], bool], what: Path, patience: float) -> None:
    until = time.monotonic() + patience
    while not take():
        if time.monotonic() > until:
            raise LockedError(errno.EAGAIN, Text("files.locked", folder=what, seconds=f"{patience:.0f}"))
        time.sleep(_PAUSE)
