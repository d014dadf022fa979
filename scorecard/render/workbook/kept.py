"""What somebody entered into the workbook that is about to be replaced, and nobody has collected: it must not be lost."""

from pathlib import Path

from scorecard.collecting.comparing import fresh
from scorecard.collecting.rows import collected
from scorecard.load import Book
from scorecard.render.workbook.form import Filled, Form, read
from scorecard.render.workbook.untrusted import RefusedError


def uncollected(path: Path, book: Book) -> Form:
    """The filled-in rows of the workbook at `path` that the sources do not have yet; none where it cannot be read."""
    if not path.exists():
        return Form([], [], False)
    try:
        form = read(path)
    except (RefusedError, OSError):
        return Form([], [], False)
    figures = [row for row in form.figures if not _recorded(row, book)]
    sources = [row for row in form.sources if row.values.get("source") not in book.sources]
    return Form(figures, sources, form.found)


def _recorded(row: Filled, book: Book) -> bool:
    """Whether the source reports it, just so. A row that cannot be read, or that contradicts, is not."""
    entries = collected("", [row], []).entries
    return bool(entries) and bool(fresh(book, entries, [])[1])
