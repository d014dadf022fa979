"""Jumps: from one year to the next no amount or level grows or shrinks tenfold, and no share moves by half of its
range.

A share in per cent is measured in points: 0.2 % after 2 % is no slip, 8.5 % after 85 % is.
Compared are years, days, and stretches of three months and more that begin on the same day; some months also with the
whole year before. Of five and more growths of an indicator the lowest and the highest are compared with all others.
Passes: 112 firms, then 380. Fails: 5754 (万美元) after 13 (亿美元 written as 万美元): mostly a slip in the unit.
Counts below ten may jump; one project after twelve is no slip.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from scorecard.checks.comparable import Comparable, comparable, extremes
from scorecard.judging.question import in_percent
from scorecard.language.bilingual import Text
from scorecard.language.units import convert
from scorecard.model.book import Book
from scorecard.model.digits import deciding_digits
from scorecard.model.intervals import trimmed
from scorecard.model.measures import MEASURES
from scorecard.model.periods import months_after, whole_months, year_to
from scorecard.model.problems import Problem

RULE = "jump"
# Tenfold is where a slip in 万 and 亿, or in a decimal point, begins; real changes of a city's year stay far below.
TIMES = 10
POINTS = 50
_SMALLEST_COUNT = 10
_FEWEST_MONTHS = 3
_OTHERS = 4  # growths that one is compared with at the least
# Growths of one indicator in the shipped data lie within 12 points of the next one, a quarter of a year apart or more.
_POINTS_OF_A_GROWTH, _POINTS_OF_A_SIGN = 15, 5
_Stretch = tuple[tuple[object, ...], str | None, date, date]


def check(book: Book) -> Iterator[Problem]:
    """A warning at the later of two stretches a year apart that differ by ten times, and at a growth unlike all
    others."""
    for figures in comparable(book):
        stretches: dict[_Stretch, list[Comparable]] = defaultdict(list)
        for one in figures:
            if MEASURES[one.figure.measure].size and not one.figure.per and _measurable(one) and _long_enough(one):
                stretches[(one.alike, one.reported.series, one.span.start, one.span.end)].append(one)
        for stretch, later in stretches.items():
            alike = extremes(stretches.get(_year_before(stretch), []))
            whole = [] if later[0].span.is_year else extremes(stretches.get(_whole_year_before(stretch), []))
            for one in later:
                before = [*alike, *(year for year in whole if one.value > year.value)]
                yield from (_problem(earlier, one) for earlier in before if _jumps(earlier, one))
        yield from _unlike(sorted((one for one in figures if one.figure.measure == "growth"), key=_value))


def _long_enough(one: Comparable) -> bool:
    """Whether it is of a day, or of three to twelve months: what one month brings may well be ten times another's."""
    return one.span.is_date or (whole_months(one.span) or 0) in range(_FEWEST_MONTHS, 13)


def _year_before(stretch: _Stretch) -> _Stretch:
    alike, series, start, end = stretch
    return alike, series, months_after(start, -12), months_after(end + timedelta(days=1), -12) - timedelta(days=1)


def _whole_year_before(stretch: _Stretch) -> _Stretch:
    year = year_to(stretch[2] - timedelta(days=1))
    return *stretch[:2], year.start, year.end


def _value(one: Comparable) -> Decimal:
    return one.value


def _unlike(growths: list[Comparable]) -> Iterator[Problem]:
    """The lowest and the highest of the growths, where all others lie far from it or would hold it with the other
    sign."""
    if len(growths) <= _OTHERS:
        return
    for odd, near, far in ((growths[0], growths[1], growths[-1]), (growths[-1], growths[-2], growths[0])):
        gap, spread = abs(odd.value - near.value), abs(far.value - near.value)
        turned = odd.value * near.value < 0 and odd.value * far.value < 0 and gap >= _POINTS_OF_A_SIGN
        low, high = sorted((abs(near.value), abs(far.value)))
        if gap >= spread and gap >= _POINTS_OF_A_GROWTH:
            yield _unlike_problem("checks.growth-far-from-others", odd, near, far, len(growths) - 1)
        elif turned and low <= abs(odd.value) <= high:
            yield _unlike_problem("checks.growth-of-other-sign", odd, near, far, len(growths) - 1)


def _unlike_problem(key: str, odd: Comparable, near: Comparable, far: Comparable, others: int) -> Problem:
    low, high = sorted((near, far), key=_value)
    message = Text(
        key, id=odd.indicator.id, value=odd.shown(), span=odd.span, others=others, low=low.shown(), high=high.shown()
    )
    return Problem(odd.figure.location, "warning", RULE, message, Text("checks.check-sign-and-point"), "value")


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
    change = deciding_digits(later.value / earlier.value, 2) if points is None else points
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
