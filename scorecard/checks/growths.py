"""Growth and levels: where a growth and the levels that it leads from and to are all reported, they fit each other.

Formula: level ÷ earlier level − 1, each number taken as the interval of its rounding; yearly averages are compounded,
multiples of a base year compared as they are. Only where prices allow: value added grows at constant prices, so its
levels at current prices prove nothing.
Passes: revenue 118.6 after 112.9 with growth of 5 %. Fails: 118.6 after 100 with growth of 5 %.
"""

from collections.abc import Iterator
from decimal import Decimal

from scorecard.checks.comparable import Comparable, comparable
from scorecard.derive.growth import allowed
from scorecard.derive.inputs import quotient, shifted
from scorecard.load import Book
from scorecard.problems import Problem
from scorecard.quantities import Extent, trimmed

RULE = "growth"
_REMEDY = "Check the three numbers, their scope and their years; a revised series needs series: or supersedes:."


def check(book: Book) -> Iterator[Problem]:
    """A warning at each growth or multiple that its levels contradict, with the arithmetic."""
    for figures in comparable(book):
        levels = [one for one in figures if one.figure.measure in ("amount", "level") and one.figure.bound == "exact"]
        for grown in figures:
            years = _years(grown)
            if years is not None:
                yield from _against(grown, levels, *years)


def _years(grown: Comparable) -> tuple[int, int] | None:
    """The years from which and to which it grew; None where levels cannot tell."""
    figure, span = grown.figure, grown.span
    last = span.end.year
    if figure.measure == "multiple" and figure.base is not None and span.is_year and figure.base.is_year:
        return figure.base.end.year, last
    whole_years = (span.start.month, span.start.day, span.end.month, span.end.day) == (1, 1, 12, 31)
    if figure.measure != "growth" or not whole_years or not allowed(grown.indicator) or grown.prices == "constant":
        return None
    return span.start.year - 1, last


def _against(grown: Comparable, levels: list[Comparable], first: int, last: int) -> Iterator[Problem]:
    for later in levels:
        for earlier in levels:
            if not (_in_year(later, last) and _in_year(earlier, first) and earlier.value > 0 and later.value > 0):
                continue
            series = {one.figure.series for one in (grown, later, earlier)}
            if (
                later.scope == earlier.scope == grown.scope
                and later.figure.measure == earlier.figure.measure
                and len(series) == 1
            ):
                ratio = quotient(later.extent, earlier.extent)
                said = _expected(grown, last - first)
                if said.apart(ratio):
                    yield _problem(grown, later, earlier)


def _in_year(level: Comparable, number: int) -> bool:
    span = level.span
    at_end = span.is_date and (span.end.month, span.end.day) == (12, 31)
    return span.end.year == number and (span.is_year or at_end) and not level.figure.per


def _expected(grown: Comparable, years: int) -> Extent:
    """What the later level must be to the earlier one."""
    if grown.figure.measure == "multiple":
        return grown.extent
    factor = shifted(grown.extent, Decimal("0.01"), Decimal(1))
    if not grown.figure.per:
        return factor
    ends = [None if end is None else max(end, Decimal(0)) ** years for end in (factor.low, factor.high)]
    return factor._replace(low=ends[0], high=ends[1])


def _problem(grown: Comparable, later: Comparable, earlier: Comparable) -> Problem:
    ratio = later.value / earlier.value
    years = later.span.end.year - earlier.span.end.year
    if grown.figure.measure == "multiple":
        found = f"{trimmed(ratio.quantize(Decimal('0.01')))} times"
    else:
        root = ratio ** (Decimal(1) / years) if grown.figure.per else ratio
        found = f"{trimmed(((root - 1) * 100).quantize(Decimal('0.01')))} %" + (" a year" if grown.figure.per else "")
    message = (
        f"{later.shown()} ({later.figure.place}) after {earlier.shown()} ({earlier.figure.place}) is {found}, "
        f"but {grown.shown()} is reported ({grown.indicator.id}, {grown.span})"
    )
    return Problem(grown.figure.place, "warning", RULE, message, _REMEDY, "value")
