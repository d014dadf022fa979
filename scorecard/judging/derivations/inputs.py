"""The readings that a derivation starts from, each with the interval that its printed digits stand for, and the
result."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from functools import lru_cache

from scorecard.judging.matching import wholes
from scorecard.judging.ordering import one_rank
from scorecard.judging.phrases import counted_in, reading_text
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Cover, Reading, one_scope
from scorecard.language.bilingual import Text, joined
from scorecard.language.units import unit
from scorecard.model.book import Book
from scorecard.model.digits import deciding_digits
from scorecard.model.goals import Goal
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import FIFTEEN_DIGITS, Extent, in_unit, rounded, step_of
from scorecard.model.measures import Measure
from scorecard.model.periods import Period, back, whole_months, years_of
from scorecard.model.statuses import Evidence, weakest

_NO_GOAL = Goal.model_construct()  # readings as printed, in the indicator's or the measure's own unit
_Wanted = tuple[Indicator, Measure, Period]
MONEY = ("yuan", "us-dollar", "euro", "hk-dollar", "yen")


def inputs(
    asked: Question,
    indicator: Indicator,
    measure: Measure,
    period: Period,
    book: Book,
    as_of: date,
    per: str | None = None,
) -> list[Reading]:
    """Exact readings of an indicator for one whole period, in its own unit and the question's scope, the best first.

    With `per`, they are averages over the years of the period."""
    if not _reported(asked, indicator, measure, period, book):
        return []
    wanted = asked._replace(
        indicator=indicator,
        measure=measure,
        goal=_NO_GOAL,
        window=period,
        answer=period,
        mode=asked.mode if asked.measured.stands else "end",  # the average of a year is not made of its ends
        per=per,
    )
    return _undisputed([reading for reading in wholes(wanted, book, as_of) if reading.bound == "exact"])


def best_pair(
    asked: Question, later: _Wanted, earlier: _Wanted, book: Book, as_of: date
) -> tuple[Reading, Reading] | None:
    """The best two exact readings, the earlier first, of one series and one scope; None where no two belong together.

    Each is wanted of an indicator, in a measure, for a period. Where either is not reported, nothing is read.
    """
    if not (_reported(asked, *later, book) and _reported(asked, *earlier, book)):
        return None
    ratio = later[0].nature == earlier[0].nature == "ratio"
    return matching_pair(inputs(asked, *later, book, as_of), inputs(asked, *earlier, book, as_of), ratio)


def matching_pair(later: list[Reading], earlier: list[Reading], ratio: bool) -> tuple[Reading, Reading] | None:
    """The best two of those readings, the earlier first, of one series and one scope.

    Of a `ratio`, whose average is not what it is at the end, both stand on a day or both are of a stretch.
    """
    for second in later:
        for first in earlier:
            one_kind = not ratio or first.period.is_date == second.period.is_date
            if one_kind and first.series == second.series and one_scope(first, second):
                return first, second
    return None


def _reported(asked: Question, indicator: Indicator, measure: Measure, period: Period, book: Book) -> bool:
    return bool(book.figures_ending(indicator.id, asked.whose, measure, period.end))


def in_a_row(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The best reading of each year from the start of the period on, in one series and scope, up to the first gap."""
    years: list[Reading] = []
    if not asked.answer.over_a_year or asked.answer.start.day != 1:
        return years
    for one in years_of(asked.answer, asked.answer.start.month):
        found = [
            reading
            for reading in inputs(asked, asked.indicator, asked.measure, one, book, as_of)
            if not years or (one_scope(reading, years[0]) and reading.series == years[0].series)
        ]
        if not found:
            break
        years.append(found[0])
    return years


def ends(asked: Question) -> tuple[tuple[Period, Period], ...]:
    """The year before the period with each year of it, the last first: what a change over the period lies between."""
    return _ends(asked.answer)


@lru_cache(maxsize=4096)  # the same few periods for all goals
def _ends(answer: Period) -> tuple[tuple[Period, Period], ...]:
    months = whole_months(answer)
    if months is None or months % 12:
        return ()
    years = years_of(answer, answer.start.month)
    return tuple((back(years[0], 1), one) for one in reversed(years))


def same_months(asked: Question) -> tuple[tuple[Period, Period], ...]:
    """The months asked for, where they are less than a year, behind the same months of the year before."""
    months = whole_months(asked.answer)
    return ((back(asked.answer, 1), asked.answer),) if months and months < 12 else ()


def standings(asked: Question) -> list[Period]:
    """The years at whose end a level may answer: the one asked for, and before it those of the period, the last
    first."""
    if not asked.answer.is_year:
        return []
    return list(reversed(asked.years)) if asked.mode == "end" else [asked.answer]


def derived(
    value: Decimal,
    unit_name: str,
    extent: Extent,
    period: Period,
    sources: Sequence[Reading],
    rule: str,
    arithmetic: Text,
    places: int | None = None,
) -> Reading:
    """The result of a rule on `sources`: as weak as the weakest of them, and never better than derived.

    A quotient, which may never end, is rounded to so many `places` for the eye.
    """
    evidence: list[Evidence] = ["derived", *(reading.evidence for reading in sources)]
    return Reading(
        value if places is None else deciding_digits(value, places),
        unit_name,
        extent,
        period,
        sources[0].scope,
        weakest(evidence),
        tuple(reported for reading in sources for reported in reading.figures),
        scope_clear=all(reading.scope_clear for reading in sources),
        doubts=tuple(dict.fromkeys(doubt for reading in sources for doubt in reading.doubts)),
        rule=rule,
        arithmetic=joined([arithmetic, counted_in(unit_name)]),  # the goal may ask in another unit
        unrounded=None if places is None else FIFTEEN_DIGITS.plus(value),  # a root has dust behind its last true digit
    )


def answering(reading: Reading, asked: Question) -> list[Reading]:
    """The reading in the question's unit, with the cover that its period has; nothing where the units do not fit."""
    wanted = asked.unit or reading.unit
    one = in_unit(Decimal(1), reading.unit, wanted)
    if one is None:
        return []
    value = in_unit(reading.value, reading.unit, wanted)
    assert value is not None
    cover: Cover = "whole" if reading.period.same(asked.answer) else "earlier"
    if cover == "earlier" and reading.period.inside(asked.answer):
        cover = "part"
    exact = None if reading.unrounded is None else in_unit(reading.unrounded, reading.unit, wanted)
    extent = shifted(reading.extent, one, Decimal(0))
    return [reading._replace(value=value, unit=wanted, extent=extent, cover=cover, unrounded=exact)]


def priced(indicator: Indicator) -> bool:
    """Whether growth of it is not simply that of its levels: constant prices, or money with no word on its prices."""
    if indicator.growth_prices is not None:
        return indicator.growth_prices == "constant"
    known = unit(indicator.unit or "")
    return known is None or known.dimension.startswith(MONEY)


def quotient(first: Extent, second: Extent) -> Extent:
    """The quotients of an interval by a positive one; an end belongs to them where it does of both."""
    assert first.low is not None and first.high is not None and second.low is not None and second.high is not None
    if second.low <= 0:
        return Extent(None, None)
    low_open, high_open = first.low_open or second.high_open, first.high_open or second.low_open
    low = first.low / (second.high if first.low > 0 else second.low)  # what prints as 0.0 may be a little less
    return Extent(low, first.high / second.low, low_open, high_open)


def difference(first: Extent, second: Extent) -> Extent:
    """The differences of two bounded intervals."""
    assert first.low is not None and first.high is not None and second.low is not None and second.high is not None
    low_open, high_open = first.low_open or second.high_open, first.high_open or second.low_open
    return Extent(first.low - second.high, first.high - second.low, low_open, high_open)


def shifted(extent: Extent, factor: Decimal, offset: Decimal) -> Extent:
    """Every number of the interval times a positive factor plus an offset."""
    low = None if extent.low is None else extent.low * factor + offset
    high = None if extent.high is None else extent.high * factor + offset
    return Extent(low, high, extent.low_open, extent.high_open)


def _counted(unit_name: str) -> bool:
    known = unit(unit_name)
    return known is not None and known.factor == 1 and known.dimension in (known.name, "person", "household", "visit")


def _undisputed(readings: list[Reading]) -> list[Reading]:
    """The readings, each spread over what its digits stand for, and over those that contradict it: two numbers that
    nothing sets apart."""
    found = []
    for reading in readings:
        others = [
            other
            for other in readings
            if other is not reading and other.scope == reading.scope and one_rank(reading, other)
        ]
        spread = _spread(reading)
        if others:
            ends = [_spread(other).extent for other in (reading, *others)]
            extent = Extent(
                min(end.low for end in ends if end.low is not None),
                max(end.high for end in ends if end.high is not None),
            )
            doubt = Text("judging.sources-disagree-with", other=reading_text(others[0]))
            spread = spread._replace(
                extent=extent, evidence=weakest([spread.evidence, "indicative"]), doubts=(*spread.doubts, doubt)
            )
        found.append(spread)
    return found


def _spread(reading: Reading) -> Reading:
    """The reading with its rounding interval; what was counted one by one is exact, and an average of it is not."""
    figure = reading.figures[0].figure
    printed = Decimal(0) if figure.value is None else figure.value
    step = step_of(printed)
    if _counted(figure.unit or "") and step == 1 and figure.per is None:
        return reading
    if printed:
        step = abs(step * reading.value / printed)
    return reading._replace(extent=rounded(reading.value, step))
