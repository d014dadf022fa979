"""The readings that a derivation starts from: each with the interval that its printed digits stand for."""

from datetime import date
from decimal import Decimal

from scorecard.load import Book
from scorecard.match import find
from scorecard.model.goals import Goal
from scorecard.model.indicators import Indicator
from scorecard.model.periods import Period
from scorecard.quantities import Extent, rounded, step_of
from scorecard.questions import Question
from scorecard.verdicts import Evidence, Reading, weakest


def inputs(asked: Question, indicator: Indicator, measure: str, period: Period, book: Book, as_of: date) -> list[Reading]:
    """Exact readings of an indicator for one whole period, in its own unit and the question's scope, the best first."""
    wanted = asked._replace(
        indicator=indicator,
        measure=measure,
        goal=Goal.model_construct(unit=indicator.unit),
        window=period,
        answer=period,
        mode="total" if measure != "level" else "end",
        per=None,
    )
    found = find(wanted, book, as_of).readings
    return [_spread(reading) for reading in found if reading.cover == "whole" and reading.bound == "exact"]


def best_pair(later: list[Reading], earlier: list[Reading]) -> tuple[Reading, Reading] | None:
    """The best two readings of one series and one scope; None where no two belong together."""
    for second in later:
        for first in earlier:
            if first.series == second.series and first.scope == second.scope:
                return first, second
    return None


def derived_evidence(readings: list[Reading]) -> Evidence:
    """A derived reading is as weak as its weakest input, and never better than derived."""
    return weakest(["derived", *(reading.evidence for reading in readings)])


def quotient(first: Extent, second: Extent) -> Extent:
    """The quotients of two positive intervals; both ends may be reached or not, so they count as open."""
    assert first.low is not None and first.high is not None and second.low is not None and second.high is not None
    if first.low <= 0 or second.low <= 0:
        return Extent(None, None)
    return Extent(first.low / second.high, first.high / second.low, True, True)


def shifted(extent: Extent, factor: Decimal, offset: Decimal) -> Extent:
    """Every number of the interval times a positive factor plus an offset."""
    low = None if extent.low is None else extent.low * factor + offset
    high = None if extent.high is None else extent.high * factor + offset
    return Extent(low, high, extent.low_open, extent.high_open)


def _spread(reading: Reading) -> Reading:
    figure = reading.figures[0].figure
    step = step_of(figure.value or Decimal(0))
    if figure.value:
        step = abs(step * reading.value / figure.value)
    return reading._replace(extent=rounded(reading.value, step))
