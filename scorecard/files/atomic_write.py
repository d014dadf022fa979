"""Files that are written whole or not at all: beside, under a name of their own, and then moved into place."""

import os
import re
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from secrets import token_hex
from shutil import copymode

_STALE = 3600  # seconds; no file takes that long to be written
_LEFT = r"\.{}\.[0-9a-f]{{8}}\.tmp"


@contextmanager
def whole(path: Path) -> Iterator[Path]:
    """A new empty file to write instead of `path`, which it becomes at the end; an exception leaves `path` as it was.

    A link is followed, and the rights of the old file are kept. Raises OSError.
    """
    real = Path(os.path.realpath(path))
    _sweep(real)
    beside = real.with_name(f".{real.name}.{token_hex(4)}.tmp")
    beside.touch(exist_ok=False)  # a folder that cannot be written is found before the work, not after it
    try:
        yield beside
        with suppress(OSError):
            copymode(real, beside)
        beside.replace(real)
    finally:
        with suppress(OSError):
            beside.unlink(missing_ok=True)


def _sweep(path: Path) -> None:
    """Remove what runs that were killed have left beside `path`; what is young may be another run's that still writes."""
    left = re.compile(_LEFT.format(re.escape(path.name)))
    with suppress(OSError):  # it is no obstacle to writing
        for found in path.parent.iterdir():
            if left.fullmatch(found.name) and time.time() - found.lstat().st_mtime > _STALE:
                found.unlink(missing_ok=True)
