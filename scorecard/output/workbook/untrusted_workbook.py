"""Opening a workbook that somebody else has written: with limits on what it may unpack to, and nothing followed.

A workbook is a zip of XML. A hostile one may be huge, unpack to far more than it weighs, nest entities, or point
elsewhere. So its table of contents is looked at first, entities are refused (defusedxml), external links are not
loaded, and cells are read as values, never reckoned.
"""

import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, NamedTuple
from zipfile import BadZipFile, ZipFile

import openpyxl
from openpyxl import Workbook

LARGEST_FILE = 50 * 1024 * 1024
LARGEST_UNPACKED = 400 * 1024 * 1024
LARGEST_RATIO = 200  # text of spreadsheets packs to a twentieth, at most to a hundredth
MOST_PARTS = 2000
MOST_ROWS, WIDEST = 200_000, 200  # of a sheet that are looked at
_SMALL = 1024 * 1024  # parts up to here may pack as well as they like


class Given(NamedTuple):
    """A cell: its value, and the format that it is shown in by code and by number."""

    value: Any
    form: str
    number: int


class RefusedError(Exception):
    """The file is not opened; the text says why, as the end of a sentence that starts with its name."""


@contextmanager
def opened(path: Path) -> Iterator[Workbook]:
    """The workbook for reading values row by row. Raises RefusedError, or OSError where the file cannot be read."""
    if not openpyxl.DEFUSEDXML:
        raise RefusedError("is not opened without defusedxml. Install it: pip install defusedxml")
    _look(path)
    with path.open("rb") as file:
        yield from _read(file)


def _read(file: BinaryIO) -> Iterator[Workbook]:
    try:
        book = openpyxl.load_workbook(file, read_only=True, data_only=True, keep_links=False)
    except Exception as error:  # parsers that are given nonsense stumble in every way there is
        raise RefusedError(f"is no workbook that can be read: {_first_line(error)}") from error
    try:
        yield book
    finally:
        book.close()


def rows(book: Workbook, title: str) -> Iterator[tuple[int, list[Given]]]:
    """The rows of a sheet that hold something, each with its number. Raises RefusedError.

    Sheets are only parsed when they are asked for, so it is here that a damaged one is found.
    """
    try:
        for row in book[title].iter_rows(max_row=MOST_ROWS, max_col=WIDEST):
            number = next((cell.row for cell in row if cell.value is not None), None)
            if number is not None:
                yield number, [_given(cell) for cell in row]
    except Exception as error:
        raise RefusedError(f"is damaged: {_first_line(error)}") from error


def _given(cell: Any) -> Given:
    if cell.value is None or isinstance(cell.value, str):
        return Given(cell.value, "", 0)
    return Given(cell.value, str(cell.number_format or ""), int(cell.style_array.numFmtId))


def _look(path: Path) -> None:
    """Refuse by size before anything is unpacked."""
    kind = path.stat()
    size = kind.st_size
    if not stat.S_ISREG(kind.st_mode):
        raise RefusedError("is no ordinary file")
    if size > LARGEST_FILE:
        raise RefusedError(f"is {size // 1024 // 1024} MB large; up to {LARGEST_FILE // 1024 // 1024} MB are read")
    try:
        with ZipFile(path) as package:
            parts = package.infolist()
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise RefusedError("is no .xlsx workbook (not a zip file)") from error
    if len(parts) > MOST_PARTS:
        raise RefusedError(f"has {len(parts)} parts; up to {MOST_PARTS} are read")
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED:
        raise RefusedError(f"unpacks to more than {LARGEST_UNPACKED // 1024 // 1024} MB")
    for part in parts:
        if part.file_size > _SMALL and part.file_size > LARGEST_RATIO * max(part.compress_size, 1):
            raise RefusedError(
                f"has a part that unpacks to {part.file_size // max(part.compress_size, 1)} times its size"
            )


def _first_line(error: Exception) -> str:
    return (str(error) or type(error).__name__).splitlines()[0][:200]
