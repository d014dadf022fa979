"""Years of figures: a report of a year speaks of the year before, and a lone figure of an older year names that year.

Looked at are work reports and bulletins with at least five figures of the year before they were published, and other
sources of which all figures but one, and at least five, are of one year.
Passes: 2020 in a report of February 2021; 2015 beside 较2015年 in the words or with a note. Fails: one figure of 2019
among many of 2020, whose words do not say 2019: mostly a slip in the period. A day without a year (11月30日) is the
last such day before the words were published: within a year, in a report on a year within fifteen months.
"""

import re
from collections import Counter
from collections.abc import Iterator
from datetime import date

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.periods import day_text
from scorecard.model.problems import Problem
from scorecard.model.sources import Figure, Source

RULE = "figure-year"
_KINDS = ("work-report", "bulletin")
_ENOUGH = 5
_DAY = re.compile("[0-9]{1,2}月[0-9]{1,2}日")
_YEAR = re.compile("[0-9]{2}年|去年|前年|上年")
_BEGAN = re.compile("[由从][^，。；]{0,12}[0-9.]+[%％]?$")  # 收入比由2.02: where the change of the year began
_WITHIN_A_YEAR, _IN_A_REPORT = 365, 456  # days


def check(book: Book) -> Iterator[Problem]:
    """A warning at each lone figure of an older year than its report speaks of, and at each day that is a year too
    early."""
    for source in book.sources.values():
        yield from (_too_early(source, figure) for figure in source.figures if _is_too_early(source, figure))
        yield from _source(source)


def _source(source: Source) -> Iterator[Problem]:
    years = Counter(figure.span.end.year for figure in source.figures)
    if source.kind in _KINDS:
        usual, before = source.counts_from.year - 1, date.max
    else:
        usual = max(years, key=years.__getitem__, default=0)
        starts = Counter(figure.span.start for figure in source.figures if figure.span.end.year == usual)
        before = max(starts, key=starts.__getitem__, default=date.max)  # what was within that year is no older
        if years[usual] + 1 < len(source.figures):
            return
    if years[usual] < _ENOUGH:
        return
    # Only reports tell the milestones of one year; elsewhere one of an older year is no slip.
    for figure in source.figures if source.kind in _KINDS else [one for one in source.figures if one.period]:
        year = figure.span.end.year
        if year < usual and figure.span.end < before and years[year] == 1 and not _explained(figure, year):
            message = Text("wording.lone-year", year=str(year), usual=str(usual), number=years[usual])
            remedy = Text("wording.lone-year-remedy")
            yield Problem(figure.location, "warning", RULE, message, remedy, "period" if figure.period else "happened")


def _explained(figure: Figure, year: int) -> bool:
    words = figure.says or ""
    began = _BEGAN.search(words) is not None
    return began or figure.note is not None or str(year) in words or f"{year % 100:02}年" in words


def _is_too_early(source: Source, figure: Figure) -> bool:
    """Whether the words give a day without a year, and the encoding one that came round again before they were
    published."""
    words = figure.says or ""
    if _DAY.search(words) is None or _YEAR.search(words) is not None or figure.note is not None:
        return False
    age = (source.counts_from - figure.span.end).days
    return age >= (_IN_A_REPORT if source.kind in _KINDS else _WITHIN_A_YEAR)


def _too_early(source: Source, figure: Figure) -> Problem:
    message = Text(
        "wording.day-a-year-too-early", day=day_text(figure.span.end), published=day_text(source.counts_from)
    )
    remedy = Text("wording.lone-year-remedy")
    return Problem(figure.location, "warning", RULE, message, remedy, "period" if figure.period else "happened")
