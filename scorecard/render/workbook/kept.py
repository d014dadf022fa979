"""What somebody put into the workbook that is about to be replaced: none of it may be lost.

Filled-in rows of the form that nobody has collected go into the new workbook. Everything else (remarks, other actuals,
sheets of one's own) stays in a copy of the old one, made wherever another program has saved it since.
"""

import re
from datetime import date
from itertools import count
from pathlib import Path
from shutil import copy2
from zipfile import BadZipFile, ZipFile

from scorecard.collecting.comparing import fresh
from scorecard.collecting.rows import collected
from scorecard.load import Book
from scorecard.render.workbook.form import Form, read
from scorecard.render.workbook.untrusted import RefusedError

_STAMP = re.compile(rb"<dcterms:(?:created|modified)[^>]*>([^<]*)<")
_LARGEST = 100_000  # bytes of the properties that hold the stamps


def set_aside(path: Path) -> Path | None:
    """Copy the workbook at `path` to a name beside it, unless it is as `scorecard run` left it; the copy's path.

    The name carries the day on which it was saved. Raises OSError.
    """
    if not path.exists() or _as_written(path):
        return None
    saved = date.fromtimestamp(path.stat().st_mtime).isoformat()
    names = (f"{path.stem}-saved-{saved}{f'-{number}' if number > 1 else ''}{path.suffix}" for number in count(1))
    copy = next(beside for name in names if not (beside := path.with_name(name)).exists())
    copy2(path, copy)
    return copy


def _as_written(path: Path) -> bool:
    """Whether no other program has saved it: programs stamp the parts, or the day of the last change, anew."""
    try:
        with ZipFile(path) as package:
            parts = {(part.date_time, part.create_system) for part in package.infolist()}
            properties = package.getinfo("docProps/core.xml")
            stamps = set(_STAMP.findall(package.read(properties) if properties.file_size < _LARGEST else b""))
    except (BadZipFile, KeyError, ValueError, NotImplementedError, RuntimeError):
        return False
    return parts == {((1980, 1, 1, 0, 0, 0), 3)} and len(stamps) == 1


def uncollected(path: Path, book: Book) -> Form:
    """The filled-in rows of the workbook at `path` that the sources do not have yet; none where it cannot be read."""
    if not path.exists():
        return Form([], [], False)
    try:
        form = read(path)
    except (RefusedError, OSError):
        return Form([], [], False)
    entries = collected("", form.figures, []).entries
    known = {entry.where for entry in fresh(book, entries, [])[1]}  # reported just so; what contradicts is not
    figures = [row for row in form.figures if f"!{row.cells['value']}" not in known]
    sources = [row for row in form.sources if row.values.get("source") not in book.sources]
    return Form(figures, sources, form.found)
