"""Opening a workbook as the zip file that it is, with limits on what it may hold and unpack to.

A workbook is a zip of XML parts. A hostile one may be huge, list a million parts, or unpack to far more than it weighs.
So its table of contents is looked at first, only the parts that are asked for are unpacked, and only so much of them.
"""

import os
import stat
import struct
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from scorecard.language.bilingual import Text

_MB = 1024 * 1024
LARGEST_FILE = 50 * _MB
LARGEST_UNPACKED = 64 * _MB  # of all parts that are read; the workbook of 2,400 goals has 20 MB
MOST_PARTS = 2000
_LARGEST_CONTENTS = 1024 * 1024  # bytes of the table of contents; an entry has about 80
_FIRST, _NEXT = 64 * 1024, 1024 * 1024  # bytes that are unpacked at a time: often the beginning is enough
# The end record of a zip file: its mark, seven numbers, and how long a comment follows (APPNOTE.TXT, 4.3.16).
_END, _ZIP64, _OLE = b"PK\x05\x06", b"PK\x06\x07", b"\xd0\xcf\x11\xe0"
_END_RECORD, _ZIP64_LOCATOR, _LONGEST_COMMENT = struct.Struct("<4s4H2LH"), 20, 0xFFFF
_ENCRYPTED = 0x1


class RefusedError(Exception):
    """The file is not opened; `why` says why, as the end of a sentence that starts with its name."""

    def __init__(self, why: Text) -> None:
        super().__init__(why.en)
        self.why = why


class ZipParts:
    """The parts of an opened workbook."""

    def __init__(self, package: ZipFile) -> None:
        self._package = package
        self._left = LARGEST_UNPACKED
        self.entries: list[ZipInfo] = package.infolist()
        self.names = frozenset(package.namelist())

    def chunks(self, name: str) -> Iterator[bytes]:
        """The part with that name, piece by piece. Raises RefusedError."""
        try:
            entry = self._package.getinfo(name)
            if entry.flag_bits & _ENCRYPTED:
                raise RefusedError(Text("reading.encrypted"))
            if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
                raise RefusedError(Text("reading.packing"))
            with self._package.open(entry) as part:
                size = _FIRST
                while piece := part.read(min(size, self._left + 1)):
                    self._left -= len(piece)
                    if self._left < 0:
                        raise RefusedError(Text("reading.unpacked", most=LARGEST_UNPACKED // _MB))
                    yield piece
                    size = _NEXT
        except KeyError as error:
            raise RefusedError(Text("reading.lacks-part", part=repr(name))) from error
        except (BadZipFile, zlib.error, EOFError, ValueError, NotImplementedError, RuntimeError) as error:
            raise RefusedError(Text("reading.damaged", why=_first_line(error))) from error

    def whole(self, name: str, most: int) -> bytes:
        """The whole part. Raises RefusedError where it has more than `most` bytes."""
        data = b""
        for piece in self.chunks(name):
            data += piece
            if len(data) > most:
                raise RefusedError(Text("reading.large-part", part=repr(name), most=most // _MB))
        return data


@contextmanager
def opened_parts(path: Path) -> Iterator[ZipParts]:
    """The parts of the workbook at `path`. Raises RefusedError, or OSError where the file cannot be read."""
    if not stat.S_ISREG(path.stat().st_mode):
        raise RefusedError(Text("files.no-ordinary-file"))
    # Another program may have put a pipe there since, which would never end.
    number = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    with open(number, "rb") as file:  # noqa: PTH123  a file that is open already
        state = os.fstat(number)
        if not stat.S_ISREG(state.st_mode):
            raise RefusedError(Text("files.no-ordinary-file"))
        _look(file, state.st_size)
        try:
            package = ZipFile(file)
        except (BadZipFile, ValueError, NotImplementedError, struct.error) as error:
            raise RefusedError(Text("reading.no-zip")) from error
        with package:
            yield ZipParts(package)


def _look(file: BinaryIO, size: int) -> None:
    """Refuse by the size of the file and of its table of contents, before either is read."""
    if size > LARGEST_FILE:
        raise RefusedError(Text("reading.too-large", size=size // _MB, most=LARGEST_FILE // _MB))
    if file.read(len(_OLE)) == _OLE:
        raise RefusedError(Text("reading.password"))
    file.seek(max(0, size - _END_RECORD.size - _LONGEST_COMMENT - _ZIP64_LOCATOR))
    tail = file.read()
    file.seek(0)
    place = len(tail) - _END_RECORD.size
    if not (tail[max(place, 0) :].startswith(_END) and tail.endswith(b"\0\0")):  # a comment follows
        place = tail.rfind(_END)
    if place < 0 or len(tail) < place + _END_RECORD.size:
        raise RefusedError(Text("reading.no-zip"))
    _, _, _, _, number, contents, _, _ = _END_RECORD.unpack_from(tail, place)
    if number > MOST_PARTS or contents > _LARGEST_CONTENTS or tail.startswith(_ZIP64, max(place - _ZIP64_LOCATOR, 0)):
        raise RefusedError(Text("reading.parts", most=MOST_PARTS))


def _first_line(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
