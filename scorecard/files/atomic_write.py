"""Files that are written whole or not at all: beside, under a name of their own, and then moved into place."""

import errno
import os
import re
import stat
import time
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import NamedTuple

from scorecard.files.file_faults import RefusedFileError
from scorecard.files.file_lock import LOCKS, try_lock
from scorecard.language.bilingual import Text

_STALE = 3600  # seconds; no file takes that long to be written
_LEFT = re.compile(r"\..+\.scorecard-[0-9a-f]{8}\.tmp")
_WRITABLE = stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH
_FOR_ALL = stat.S_IRUSR | stat.S_IWUSR | stat.S_IRGRP | stat.S_IWGRP | stat.S_IROTH | stat.S_IWOTH


class _Beside(NamedTuple):
    """A new file, the one that it is to become, links followed, and the rights that this one has."""

    path: Path
    real: Path
    rights: int


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """A new empty file to write instead of `path`, which it becomes at the end; an exception leaves `path` as it was.

    A link is followed, and the rights of the old file are kept; until it is whole, nobody else may read the new one.
    What was written is on the disk before it takes the old file's name. Raises OSError, before the work where the old
    file may not be written or is no ordinary file.
    """
    with _beside(path) as new:
        yield new.path
        _finish(new)
        new.path.replace(new.real)
        _store(new.real.parent)


def write_all(files: Mapping[Path, bytes], ready: Callable[[], None] = lambda: None) -> None:
    """Write the files, each whole or not at all, once all of them are on the disk beside and `ready` has returned.

    They take their places one right after the other, so that hardly anything can come between. Where one cannot, those
    that are new are removed again. Raises OSError, and what `ready` raises.
    """
    missing = [path for path in files if not path.exists()]
    with ExitStack() as all_of_them:
        written = [(all_of_them.enter_context(_beside(path)), content) for path, content in files.items()]
        for new, content in written:
            new.path.write_bytes(content)
            _finish(new)
        ready()
        try:
            for new, _ in written:
                new.path.replace(new.real)
        except OSError:
            for path in missing:
                path.unlink(missing_ok=True)
            raise
        for folder in dict.fromkeys(new.real.parent for new, _ in written):
            _store(folder)


def meant_by(error: OSError, files: Iterable[Path]) -> Path:
    """Which of the files could not be written: an error names it, or the new file beside it; else the first."""
    every, named = list(files), Path(error.filename or "")
    real = {path: Path(os.path.realpath(path)) for path in every}
    near = [path for path in every if real[path].parent == named.parent]
    return next((one for one in near if named.name in (real[one].name, "") or _is_beside(named, real[one])), every[0])


def _is_beside(new: Path, real: Path) -> bool:
    return new.name.startswith(f".{real.name}.")


@contextmanager
def _beside(path: Path) -> Iterator[_Beside]:
    real = Path(os.path.realpath(path))
    rights = _rights(real)
    sweep(real.parent)
    beside, opened = _new(real)
    try:
        yield _Beside(beside, real, rights)
    finally:
        os.close(opened)
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _rights(path: Path) -> int:
    """The rights that the new file gets. Raises OSError where the old one is not to be replaced."""
    try:
        mode = path.stat().st_mode
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return _FOR_ALL & ~mask
    if not stat.S_ISREG(mode):
        raise RefusedFileError(errno.EINVAL, Text("files.unlike-a-file"), str(path))
    # To the administrator everything is writable, so the file's own mark counts. Where its folder has the mark too, it
    # came with a copy of a disk that may only be read.
    marked = not mode & _WRITABLE and path.parent.stat().st_mode & _WRITABLE
    if marked or not os.access(path, os.W_OK):
        raise RefusedFileError(errno.EACCES, Text("files.only-read"), str(path))
    return stat.S_IMODE(mode)


def _new(path: Path) -> tuple[Path, int]:
    """A new file beside `path`, readable by its owner alone, and the open file that says that a program is at work."""
    while True:
        beside = path.with_name(f".{path.name}.scorecard-{os.urandom(4).hex()}.tmp")
        opened = os.open(beside, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600)
        free = True
        with suppress(OSError):  # a disk that knows no locks
            free = try_lock(opened) or not LOCKS
        if free and beside.exists():  # no other program took it for a leftover before it was locked
            return beside, opened
        os.close(opened)


def _finish(new: _Beside) -> None:
    """Have the system write the file to the disk, and give it its rights."""
    opened = os.open(new.path, os.O_RDWR)
    try:
        os.fsync(opened)
    finally:
        os.close(opened)
    with suppress(OSError):
        new.path.chmod(new.rights)


def _store(folder: Path) -> None:
    """Have the system write the folder's new entry to the disk, where folders can be opened."""
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)


def sweep(folder: Path, depth: int = 0) -> None:
    """Remove what runs that were killed have left in the folder, and in those that many levels below it."""
    with suppress(OSError), os.scandir(folder) as entries:  # it is no obstacle to the work
        for entry in entries:
            if _LEFT.fullmatch(entry.name):
                _remove_left(Path(entry.path))
            elif depth and entry.is_dir(follow_symlinks=False):
                sweep(Path(entry.path), depth - 1)


def _remove_left(path: Path) -> None:
    """Remove a file that no program is writing any more: it is not locked, or older than any run.

    The lock is held until the file is gone, so that a program that has just made it does not take it for its own.
    """
    with suppress(OSError):
        opened = os.open(path, os.O_RDWR | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0))
        try:
            if try_lock(opened):
                path.unlink()
                return
        finally:
            os.close(opened)
    with suppress(OSError):
        if time.time() - path.lstat().st_mtime > _STALE:
            path.unlink()
