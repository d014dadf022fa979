"""The reported parts of a period: months, quarters, halves, years, totals so far, and how they fit beside each other.

Parts belong together where they are of one series and one scope. A chain has no gap and no overlap: January to
September and the fourth quarter are a year, and so are twelve months.
"""

from collections.abc import Callable, Collection, Sequence
from datetime import date, timedelta
from decimal import Decimal

from scorecard.judging.matching import wholes
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading, one_scope
from scorecard.model.book import Book
from scorecard.model.bounds import Bound
from scorecard.model.periods import Period, spanning
from scorecard.model.statuses import EVIDENCE_ORDER, SOLID, weakest

# Readings of the question's measure for one whole stretch, the best first.
_Read = Callable[[Period], list[Reading]]
_NEXT = timedelta(days=1)
_EXACT: tuple[Bound, ...] = ("exact",)


def families(asked: Question, book: Book, read: _Read, bounds: Collection[Bound] = _EXACT) -> list[list[Reading]]:
    """The readings of the parts of the period asked for, in order; those of one series and scope together.

    `bounds` are those that a part may have.
    """
    found: list[list[Reading]] = []
    for span in reported_tiles(asked, book):
        for reading in read(span):
            if reading.bound not in bounds:
                continue
            family = next((one for one in found if same_series(one[0], reading)), None)
            if family is None:
                found.append([reading])
            elif not family[-1].period.same(reading.period):  # the best of each stretch stands first
                family.append(reading)
    return found


def answered(asked: Question, book: Book, as_of: date) -> bool:
    """Whether the whole itself is reported, so that nothing need be put together."""
    return any(reading.bound == "exact" and reading.evidence in SOLID for reading in wholes(asked, book, as_of))


def same_series(first: Reading, second: Reading) -> bool:
    """Whether two readings are of one series and one scope."""
    return first.series == second.series and one_scope(first, second)


def chain(parts: Sequence[Reading], start: date) -> list[Reading]:
    """The parts that follow each other from that day on and reach furthest; of several such, the best evidence and the
    fewest."""
    reached: dict[date, list[Reading]] = {start: []}
    for part in parts:  # in order of their starts, so that whatever leads to a part is known before it
        before = reached.get(part.period.start)
        if before is None:
            continue
        after, longer = part.period.end + _NEXT, [*before, part]
        if after not in reached or _worth(longer) < _worth(reached[after]):
            reached[after] = longer
    return reached[max(reached)]


def heaviest(parts: Sequence[Reading]) -> list[Reading]:
    """Those parts without overlap that have the largest sum: no less than that was reached together."""
    best: list[tuple[date, Decimal, list[Reading]]] = []  # by the last day that they use
    for part in sorted(parts, key=lambda one: one.period.end):
        ready = [(total, chosen) for end, total, chosen in best if end < part.period.start]
        total, chosen = max(ready, key=lambda one: one[0], default=(Decimal(0), []))
        best.append((part.period.end, total + part.value, [*chosen, part]))
    return max(best, key=lambda one: one[1], default=(date.min, Decimal(0), []))[2]


def holes(parts: Sequence[Reading], whole: Period) -> list[Period]:
    """The stretches of the period, up to the end of the last part, that no part covers."""
    found, at = [], whole.start
    for part in sorted(parts, key=lambda one: one.period.start):
        if part.period.start > at:
            found.append(spanning(at, part.period.start - _NEXT))
        at = max(at, part.period.end + _NEXT)
    return found


def reported_tiles(asked: Question, book: Book) -> list[Period]:
    """The stretches of reported figures that are a part of the period, in order."""
    found: dict[tuple[date, date], Period] = {}
    for reported in book.figures_for(asked.indicator.id, asked.whose):
        figure = reported.figure
        if figure.measure != asked.measure or figure.per:
            continue
        span = figure.span
        if span.inside(asked.answer) and not span.is_date and not span.same(asked.answer):
            found.setdefault((span.start, span.end), span)
    return [found[key] for key in sorted(found)]


def _worth(parts: Sequence[Reading]) -> tuple[int, int]:
    return EVIDENCE_ORDER.index(weakest([part.evidence for part in parts])), len(parts)
