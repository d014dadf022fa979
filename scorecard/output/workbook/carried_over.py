"""What somebody put into the workbook that is about to be replaced: none of it may be lost.

Filled-in rows of the form that nobody has collected go into the new workbook. Everything else (remarks, other actuals,
sheets of one's own) stays in a copy of the old one, made wherever another program has saved it since.
"""

import os
from datetime import date
from itertools import count
from pathlib import Path
from shutil import copy2

from scorecard.collecting.comparing import beside_reported
from scorecard.collecting.form_rows import collected
from scorecard.collecting.form_words import asked_stages
from scorecard.files.atomic_write import new_file
from scorecard.model.book import Book
from scorecard.output.workbook.changes import Last, as_left
from scorecard.output.workbook.reading.filled_form import Form, read_form
from scorecard.output.workbook.reading.zip_parts import RefusedError


def set_aside(path: Path) -> Path | None:
    """Copy the workbook at `path` to a name beside it, unless it is as `scorecard run` left it; the copy's path.

    The name carries the day on which it was saved. Raises OSError.
    """
    if not path.exists() or as_left(path) is not None:
        return None
    saved = _day_of(path)
    names = (f"{path.stem}-saved-{saved}{f'-{number}' if number > 1 else ''}{path.suffix}" for number in count(1))
    copy = next(beside for name in names if not os.path.lexists(beside := path.with_name(name)))
    with new_file(copy) as beside:
        copy2(path, beside)
    return copy


def _day_of(path: Path) -> str:
    """The day on which the file was saved. A disk can give any number of seconds for it, and the calendar ends."""
    try:
        return date.fromtimestamp(path.stat().st_mtime).isoformat()
    except (ValueError, OverflowError):
        return "on-no-known-day"


def uncollected(path: Path, book: Book, last: Last) -> Form:
    """The filled-in rows of the workbook at `path` that the sources do not have yet; none where it cannot be read.

    One that nobody has saved since, and whose run filled nothing in, need not be read.
    """
    if not path.exists() or (last.untouched and last.form_empty):
        return Form([], [], False)
    try:
        form = read_form(path)
    except (RefusedError, OSError):
        return Form([], [], False)
    entries = collected("", form.figures, [], asked=asked_stages(book)).entries
    known = {
        entry.where for entry in beside_reported(book, entries, [])[1]
    }  # reported just so; what contradicts is not
    figures = [row for row in form.figures if f"!{row.cells['value']}" not in known]
    sources = [row for row in form.sources if row.values.get("source") not in book.sources]
    return Form(figures, sources, form.found)
