"""From the verdicts on one plan to a finished workbook."""

from datetime import date
from pathlib import Path

from scorecard.files.atomic_write import new_file
from scorecard.files.output_file import refuse_what_is_no_file
from scorecard.judging.verdicts import Judged
from scorecard.model.book import Book
from scorecard.model.problems import Problem
from scorecard.output.bulletin.parts import Bulletin
from scorecard.output.workbook import (
    breakdown,
    bulletin,
    changes,
    choices,
    entry,
    evidence,
    gaps,
    method,
    notes,
    overview,
    scorecard,
    sections,
    sources,
    trajectory,
)
from scorecard.output.workbook import headings as words
from scorecard.output.workbook.carried_over import set_aside, uncollected
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.package import abandon, save

_SHEETS = (
    overview.draw,
    scorecard.draw,
    sections.draw,
    breakdown.draw,
    trajectory.draw,
    gaps.draw,
    entry.draw,
    entry.draw_sources,
    evidence.draw,
    sources.draw,
    method.draw,
    notes.draw,
    choices.draw,
    changes.draw,
)


def write_workbook(
    path: Path,
    judged: Judged,
    book: Book,
    as_of: date,
    lang: str,
    problems: list[Problem],
    opens_on: Bulletin | None = None,
) -> Path | None:
    """Write the workbook of one plan to `path`, whole or not at all. Raises OSError where it cannot be written.

    With a bulletin, its sheets come first.

    Where a workbook stands there that another program has saved since, it is copied beside first; the path of that
    copy comes back. What was filled into its form and not collected is in the new one too.

    The same input gives the same bytes: nothing in the file depends on the clock or on chance.
    """
    refuse_what_is_no_file(path)
    contents = Contents(judged, book, as_of, lang, problems)
    last = changes.Last(path)
    contents.before = last.compared_with(contents.now)
    contents.filled, contents.described, *_ = uncollected(path, book, last)
    try:
        with new_file(path) as beside:
            if opens_on is not None:
                bulletin.draw(contents, opens_on)
            for draw in _SHEETS:
                draw(contents)
            for sheet in contents.sheets:
                sheet.finish()
            contents.workbook.properties.title = contents.title
            contents.workbook.properties.creator = words.PRODUCT
            save(contents.workbook, contents.sheets, beside, as_of, contents.alternatives)
            copy = set_aside(path)
    except BaseException:
        abandon(contents.workbook, contents.sheets)
        raise
    return copy
