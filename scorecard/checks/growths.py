"""Growth and levels: where a growth and the levels that it leads from and to are all reported, they fit each other.

Formula: level ÷ earlier level − 1, each number taken as the interval of its rounding; yearly averages are compounded,
multiples of a base year compared as they are; a net addition and a change in points are the difference. Only where
prices allow: value added grows at constant prices, so its levels at current prices prove nothing.
Passes: revenue 118.6 after 112.9 with growth of 5 %. Fails: 118.6 after 100 with growth of 5 %.
"""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import product

from scorecard.checks.comparable import Comparable, comparable, extremes
from scorecard.judging.phrases import number_text
from scorecard.language.bilingual import Text
from scorecard.language.units import unit
from scorecard.model.book import Book
from scorecard.model.digits import deciding_digits
from scorecard.model.intervals import Extent, trimmed
from scorecard.model.measures import MEASURES
from scorecard.model.periods import whole_months
from scorecard.model.problems import Problem

RULE = "growth"
_DIFFERENCES = ("net-added", "change")
_SIZES = tuple(measure for measure, row in MEASURES.items() if row.size)
_MONEY = ("yuan", "us-dollar", "euro", "hk-dollar", "yen")
_REMEDY = Text("checks.check-three-numbers")


def check(book: Book) -> Iterator[Problem]:
    """A warning at each growth or multiple that its levels contradict, with the arithmetic."""
    for figures in comparable(book):
        levels: dict[tuple[object, ...], list[Comparable]] = defaultdict(list)
        for one in figures:
            if _stands_for_year(one) and one.value > 0:
                levels[(one.figure.measure, one.scope, one.reported.series, one.span.end)].append(one)
        for grown in figures:
            years = _years(grown)
            for measure in _SIZES:
                if years is None:
                    break
                of = (measure, grown.scope, grown.reported.series)
                ends = (extremes(levels.get((*of, end), [])) for end in reversed(years))
                for later, earlier in product(*ends):
                    found = _between(grown, later, earlier)
                    if _expected(grown, years[1].year - years[0].year).apart(found):
                        yield _problem(grown, later, earlier)


def _years(grown: Comparable) -> tuple[date, date] | None:
    """The ends of the years from which and to which it grew; None where levels cannot tell."""
    figure, span = grown.figure, grown.span
    if figure.measure == "multiple" and figure.base is not None and span.is_year and figure.base.is_year:
        return figure.base.end, span.end
    months = whole_months(span)
    if months is None or months % 12:
        return None
    if figure.measure in _DIFFERENCES:
        return None if figure.per or figure.base is not None else (span.start - timedelta(days=1), span.end)
    if figure.measure != "growth" or _priced(grown):
        return None
    return span.start - timedelta(days=1), span.end


def _stands_for_year(level: Comparable) -> bool:
    span, figure = level.span, level.figure
    plain_level = figure.measure in _SIZES and figure.bound == "exact" and not figure.per
    return plain_level and (span.is_year or span.is_date)


def _priced(grown: Comparable) -> bool:
    """Whether its levels prove nothing: constant prices, or money with no word on its prices (investment)."""
    if grown.prices is not None:
        return grown.prices == "constant"
    known = unit(grown.indicator.unit or "")
    return known is None or known.dimension.split("/")[0] in _MONEY


def _between(grown: Comparable, later: Comparable, earlier: Comparable) -> Extent:
    """What lies between the two levels: their difference, or their quotient."""
    if grown.figure.measure not in _DIFFERENCES:
        return _ratio(later.extent, earlier.extent)
    if later.span.is_date != earlier.span.is_date:
        return Extent(None, None)  # an average of a year less what stood on a day
    first, last = earlier.extent, later.extent
    low = None if last.low is None or first.high is None else last.low - first.high
    return Extent(low, None if last.high is None or first.low is None else last.high - first.low)


def _ratio(later: Extent, earlier: Extent) -> Extent:
    """The quotients of the two intervals; no limit where the earlier one reaches down to zero."""
    if (
        later.low is None
        or later.high is None
        or not earlier.low
        or not earlier.high
        or earlier.low < 0
        or later.low < 0
    ):
        return Extent(None, None)
    return Extent(later.low / earlier.high, later.high / earlier.low, True, True)


def _expected(grown: Comparable, years: int) -> Extent:
    """What the later level must be to the earlier one."""
    extent = grown.extent
    if grown.figure.measure in ("multiple", *_DIFFERENCES):
        return extent
    power = years if grown.figure.per else 1
    ends = [None if end is None else max(1 + end / 100, Decimal(0)) ** power for end in (extent.low, extent.high)]
    return extent._replace(low=ends[0], high=ends[1])


def _unit(grown: Comparable) -> str:
    return grown.indicator.unit or ""


def _problem(grown: Comparable, later: Comparable, earlier: Comparable) -> Problem:
    ratio = later.value / earlier.value
    years = later.span.end.year - earlier.span.end.year
    if grown.figure.measure in _DIFFERENCES:
        found = number_text(trimmed(later.value - earlier.value), MEASURES[grown.figure.measure].unit or _unit(grown))
    elif grown.figure.measure == "multiple":
        found = Text("checks.value-times", value=trimmed(deciding_digits(ratio, 2)))
    else:
        root = ratio ** (Decimal(1) / years) if grown.figure.per else ratio
        share = trimmed(deciding_digits((root - 1) * 100, 2))
        found = Text("checks.percent-a-year" if grown.figure.per else "checks.percent", value=share)
    message = Text(
        "checks.growth-unlike-amounts",
        later=later.shown(),
        location=later.figure.location,
        earlier=earlier.shown(),
        figure_location=earlier.figure.location,
        found=found,
        grown=grown.shown(),
        id=grown.indicator.id,
        span=grown.span,
    )
    return Problem(grown.figure.location, "warning", RULE, message, _REMEDY, "value")
