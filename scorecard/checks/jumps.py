"""Jumps: from one year to the next no amount or level grows or shrinks tenfold, and no share moves by half of its range.

A share in per cent is measured in points: 0.2 % after 2 % is no slip, 8.5 % after 85 % is.
Passes: 112 firms, then 380. Fails: 5754 (万美元) after 13 (亿美元 written as 万美元): mostly a slip in the unit.
Counts below ten may jump; one project after twelve is no slip.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import product

from scorecard.checks.comparable import Comparable, comparable, extremes
from scorecard.judging.question import in_percent
from scorecard.language.bilingual import Text
from scorecard.language.units import convert
from scorecard.model.book import Book
from scorecard.model.intervals import trimmed
from scorecard.model.measures import MEASURES
from scorecard.model.periods import year_to
from scorecard.model.problems import Problem

RULE = "jump"
# Tenfold is where a slip in 万 and 亿, or in a decimal point, begins; real changes of a city's year stay far below.
TIMES = 10
POINTS = 50
_SMALLEST_COUNT = 10


def check(book: Book) -> Iterator[Problem]:
    """A warning at the later of two adjacent years that differ by ten times or more."""
    for figures in comparable(book):
        yearly: dict[tuple[tuple[object, ...], str | None, date], list[Comparable]] = defaultdict(list)
        for one in figures:
            if one.span.is_year and MEASURES[one.figure.measure].size and not one.figure.per and _measurable(one):
                yearly[(one.alike, one.figure.series, one.span.end)].append(one)
        for (alike, series, end), later in yearly.items():
            before = (alike, series, year_to(end).start - timedelta(days=1))
            for one, earlier in product(later, extremes(yearly.get(before, []))):
                if _jumps(earlier, one):
                    yield _problem(earlier, one)


def _measurable(one: Comparable) -> bool:
    """Whether the distance from one year to the next has a size: in points for a share, else in times."""
    return one.value > 0 or in_percent(one.indicator.unit or "")


def _jumps(earlier: Comparable, later: Comparable) -> bool:
    points = _points(earlier, later)
    if points is not None:
        return points >= POINTS
    small, large = sorted((earlier.value, later.value))
    if large < TIMES * small:
        return False
    return not (small == small.to_integral_value() and small < _SMALLEST_COUNT and large < TIMES * _SMALLEST_COUNT)


def _points(earlier: Comparable, later: Comparable) -> Decimal | None:
    """The points between two shares; None for what is no share."""
    unit = later.indicator.unit or ""
    return convert(abs(later.value - earlier.value), unit, "%") if in_percent(unit) else None


def _problem(earlier: Comparable, later: Comparable) -> Problem:
    points = _points(earlier, later)
    change = (later.value / earlier.value).quantize(Decimal("0.01")) if points is None else points
    message = Text(
        "checks.jump" if points is None else "checks.jump-in-points",
        later=later.shown(),
        span=later.span,
        earlier=earlier.shown(),
        earlier_span=earlier.span,
        change=trimmed(change),
        id=later.indicator.id,
        location=earlier.figure.location,
    )
    return Problem(later.figure.location, "warning", RULE, message, Text("checks.check-units"), "value")
