"""From the verdicts on one plan to a finished workbook."""

import os
import tempfile
from datetime import date
from pathlib import Path

from scorecard.judge import Judged
from scorecard.load import Book
from scorecard.problems import Problem
from scorecard.render.workbook import gaps, method, notes, overview, scorecard, sections, sources
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.package import save

_SHEETS = (overview.draw, scorecard.draw, sections.draw, gaps.draw, sources.draw, method.draw, notes.draw)


def write_workbook(path: Path, judged: Judged, book: Book, as_of: date, lang: str, problems: list[Problem]) -> None:
    """Write the workbook of one plan to `path`, whole or not at all. Raises OSError where it cannot be written.

    The same input gives the same bytes: nothing in the file depends on the clock or on chance.
    """
    contents = Contents(judged, book, as_of, lang, problems)
    for draw in _SHEETS:
        draw(contents)
    contents.workbook.properties.title = contents.title
    contents.workbook.properties.creator = "scorecard"
    handle, name = tempfile.mkstemp(prefix=f".{path.name}.", suffix=".tmp", dir=path.parent)
    os.close(handle)
    beside = Path(name)
    try:
        save(contents.workbook, beside, as_of)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise
