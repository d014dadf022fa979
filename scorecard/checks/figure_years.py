"""Years of figures: a report of a year speaks of the year before, and a lone figure of an older year names that year.

Looked at are work reports and bulletins with at least five figures of the year before they were published.
Passes: 2020 in a report of February 2021; 2015 beside 较2015年 in the words or with a note. Fails: one figure of 2019 among
many of 2020, whose words do not say 2019: mostly a slip in the period.
"""

from collections import Counter
from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import Problem
from scorecard.model.sources import Figure, Source

RULE = "figure-year"
_KINDS = ("work-report", "bulletin")
_ENOUGH = 5


def check(book: Book) -> Iterator[Problem]:
    """A warning at each lone figure of an older year than the one that its report speaks of."""
    for source in book.sources.values():
        if source.kind in _KINDS:
            yield from _source(source)


def _source(source: Source) -> Iterator[Problem]:
    usual = source.counts_from.year - 1
    years = Counter(figure.span.end.year for figure in source.figures)
    if years[usual] < _ENOUGH:
        return
    for figure in source.figures:
        year = figure.span.end.year
        if year < usual and years[year] == 1 and not _explained(figure, year):
            message = Text("checks.lone-year", year=str(year), usual=str(usual), number=years[usual])
            remedy = Text("checks.lone-year-remedy")
            yield Problem(figure.location, "warning", RULE, message, remedy, "period" if figure.period else "happened")


def _explained(figure: Figure, year: int) -> bool:
    words = figure.says or ""
    return figure.note is not None or str(year) in words or f"{year % 100:02}年" in words
