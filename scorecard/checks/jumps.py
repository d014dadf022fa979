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

from scorecard.checks.comparable import Comparable, comparable
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
            if one.span.is_year and MEASURES[one.figure.measure].size and not one.figure.per:
                yearly[(one.alike, one.figure.series, one.span.end)].append(one)
        for (alike, series, end), later in yearly.items():
            before = (alike, series, year_to(end).start - timedelta(days=1))
            for one, earlier in product(later, yearly.get(before, [])):
                if _jumps(earlier, one):
                    yield _problem(earlier, one)


def _jumps(earlier: Comparable, later: Comparable) -> bool:
    if in_percent(later.indicator.unit or ""):
        points = convert(abs(later.value - earlier.value), later.indicator.unit or "", "%")
        return points is not None and points >= POINTS
    small, large = sorted((earlier.value, later.value))
    if small <= 0 or large < TIMES * small:
        return False
    return not (small == small.to_integral_value() and small < _SMALLEST_COUNT and large < TIMES * _SMALLEST_COUNT)


def _problem(earlier: Comparable, later: Comparable) -> Problem:
    times = (later.value / earlier.value).quantize(Decimal("0.01"))
    message = Text(
        "checks.jump",
        later=later.shown(),
        span=later.span,
        earlier=earlier.shown(),
        earlier_span=earlier.span,
        times=trimmed(times),
        id=later.indicator.id,
        location=earlier.figure.location,
    )
    return Problem(later.figure.location, "warning", RULE, message, Text("checks.check-units"), "value")
