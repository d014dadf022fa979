"""Attainment: a goal that is due, against a reading.

Formula: met where every value that the reading allows lies in what the goal accepts; not met where none does; else it
cannot be decided. The gap is actual − goal (goal − actual where less is better), in the goal's unit, in percentage
points for rates and shares. Near: an amount, count or level that is short by at most `amber_share` of the goal, a rate
or share by at most `amber_points`, whatever the sign of the goal; of a level whose base is known, by no more than
`amber_change` of the promised change either, and never where it stands still or moves back. Near must be shown: where a
reading allows both near and missed, it is missed. No near for directions and for amounts of 0. Source: plain comparison
of a figure with a target; the bands are data with their own sources. Limits: says nothing of a figure of another
period, scope or price basis; `matching` chooses the figure. Sample that passes: 8.4 against at least 7.3, 1.1 points
better. Sample that fails: “over 2379” against 2400, undecidable.
"""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.later import Later
from scorecard.judging.methods.outcomes import Case, Method, Outcome, gap_of
from scorecard.judging.methods.range_ends import at_both_ends
from scorecard.judging.phrases import amount_text, counted_in, reading_text, value_text
from scorecard.judging.question import Question, is_ceiling, limit, of_points
from scorecard.judging.verdicts import Amount, Reading
from scorecard.language.bilingual import NOTHING, Text, joined, same
from scorecard.model.bands import Bands
from scorecard.model.bounds import BOUNDS
from scorecard.model.digits import deciding_digits
from scorecard.model.goal_kinds import Related
from scorecard.model.intervals import Extent, plain

LEAST = {"exact": NOTHING, "about": Text("methods.about")}


class Near(NamedTuple):
    """How far short is still near, in the unit of the comparison, and the same in words."""

    width: Decimal
    text: Text


def applies(_: Case) -> bool:
    """Whether it judges the reading: any that no other method judges."""
    return True


def judge(case: Case) -> Outcome:
    """The outcome for one reading; one that is near is also held against what was promised to change since the base."""
    outcome = _beside(case if case.base is None else case._replace(base=None))
    if outcome.status == "near" and case.base is not None and promises_change(case.asked):
        return _beside(case)
    return outcome


def promises_change(asked: Question) -> bool:
    """Whether near is also measured by the change since the base; the other reading of a relation is no base."""
    return asked.measure == "level" and not isinstance(asked.goal.asks, Related)


@at_both_ends
def _beside(case: Case) -> Outcome:
    asked, reading, accepts, bands, base = case.asked, case.reading, case.accepts, case.bands, case.base
    band = near(asked, reading, accepts, bands, base)
    gap = _gap(asked, reading, accepts, band)
    steps = Later(lambda: _steps(asked, reading, accepts, gap))
    if reading.extent.inside(accepts):
        return Outcome("met", gap, _met(asked, accepts, gap), steps=steps)
    if not reading.extent.apart(accepts):
        return Outcome("undecidable", None, _straddles(reading))
    short = _shortfall(asked, reading, accepts)
    if short is None:
        return Outcome("missed", gap, Text("methods.misses-goal"), steps=steps)
    away = _away(asked, reading, accepts, short, band)
    if base is not None and not _moved(reading, base, accepts):
        still = reading_text(base)
        why = Text("methods.no-better-than-before", away=away, before=still)
        return Outcome("missed", gap, why, steps=steps)
    if band is None:
        return Outcome("missed", gap, away, steps=steps)
    if reading.extent.inside(widened(accepts, band.width)):
        return Outcome("near", gap, Text("methods.away-within-said", away=away, said=band.text), steps=steps)
    if short <= band.width:
        return Outcome("missed", gap, Text("methods.near-not-shown", away=away, said=band.text), steps=steps)
    return Outcome("missed", gap, Text("methods.beyond-band", away=away, said=band.text), steps=steps)


def exact_case(case: Case, base: Reading | None = None) -> Case:
    """The case; its reading has as many digits as tell on which side of the goal, and of near from `base`, it lies."""
    reading, accepts = case.reading, case.accepts
    if reading.unrounded is None or not case.asked.goal.asks.has_distance:
        return case
    band = near(case.asked, reading._replace(value=reading.unrounded), accepts, case.bands, base)
    reach = widened(accepts, band.width) if band else accepts
    marks = [end for end in (accepts.low, accepts.high, reach.low, reach.high) if end is not None]
    places = max(-int(reading.value.as_tuple().exponent), 0)
    return case._replace(reading=reading._replace(value=deciding_digits(reading.unrounded, places, *marks)))


def widened(accepts: Extent, width: Decimal) -> Extent:
    """The numbers that meet the goal or come near it."""
    low = None if accepts.low is None else accepts.low - width
    return Extent(low, None if accepts.high is None else accepts.high + width)


def near(asked: Question, reading: Reading, accepts: Extent, bands: Bands, base: Reading | None) -> Near | None:
    """The band of “near” at the end of what the goal accepts that the reading lies beyond; None where it has none."""
    aim = _end(reading, accepts)
    if aim is None or not asked.goal.asks.has_distance:
        return None
    found = _usual(asked, aim, bands)
    if base is not None:
        share = bands["attainment", "amber_change"]
        change = abs(aim - base.value)
        if share * change / 100 < found.width:
            exact_case = amount_text(gap_of(asked, change))
            said = Text("methods.near-change", share=plain(share), change=exact_case)
            found = Near(share * change / 100, said)
    return found if found.width > 0 else None


def _usual(asked: Question, aim: Decimal, bands: Bands) -> Near:
    """The band that does not depend on a base."""
    if asked.points:
        points = bands["attainment", "amber_points"]
        said = Text("methods.near-points", points=plain(points))
        return Near(of_points(asked, points), said)
    share = bands["attainment", "amber_share"]
    said = Text("methods.near-share", share=plain(share))
    return Near(share * abs(aim) / 100, said)


def _end(reading: Reading, accepts: Extent) -> Decimal | None:
    """The end of what the goal accepts that the reading does not reach, or passes."""
    return accepts.low if _below(reading, accepts) else accepts.high


def _below(reading: Reading, accepts: Extent) -> bool:
    return accepts.low is not None and reading.value <= accepts.low


def _moved(reading: Reading, base: Reading, accepts: Extent) -> bool:
    """Whether the reading lies nearer to the goal than the base did."""
    return reading.value > base.value if _below(reading, accepts) else reading.value < base.value


def _gap(asked: Question, reading: Reading, accepts: Extent, band: Near | None) -> Amount | None:
    """Plus is better; None for a reading whose distance is not known."""
    aim = limit(asked, accepts)
    if aim is None or not _at_a_distance(reading):
        return None
    distance = reading.value - aim
    if accepts.low is not None and accepts.high is not None:
        distance = min(reading.value - accepts.low, accepts.high - reading.value)
    elif is_ceiling(accepts):
        distance = -distance
    return gap_of(asked, _at_step(distance, reading, aim, band))


def _at_a_distance(reading: Reading) -> bool:
    """Whether it can be said how far from a number it lies: not where it, or what it is compared with, is a bound."""
    return BOUNDS[reading.bound].has_distance and None not in (reading.extent.low, reading.extent.high)


def _at_step(distance: Decimal, reading: Reading, aim: Decimal, band: Near | None) -> Decimal:
    """Derived values may have digits that nobody printed: one more than the goal has, two at most, or as many as
    tell."""
    if reading.rule is None or reading.extent.low == reading.extent.high:
        return distance
    places = min(max(-int(aim.as_tuple().exponent), 1), 2)
    marks = (band.width, -band.width) if band else ()
    return deciding_digits(distance, places, Decimal(0), *marks)


def _steps(asked: Question, reading: Reading, accepts: Extent, gap: Amount | None) -> tuple[Text, ...]:
    """The subtraction behind the gap, where there is one to show."""
    aim = limit(asked, accepts)
    if gap is None or aim is None or (accepts.low is not None and accepts.high is not None):
        return ()
    first, second = (aim, reading.value) if is_ceiling(accepts) else (reading.value, aim)
    shown = [plain(number).replace("-", "−") for number in (first, second, first - second)]
    if second < 0:
        shown[1] = f"({shown[1]})"
    return (joined([same(f"{shown[0]} − {shown[1]} = {shown[2]}"), counted_in(asked.unit)]),)


def _met(asked: Question, accepts: Extent, gap: Amount | None) -> Text:
    if gap is None or not asked.goal.asks.has_distance:
        return Text("methods.meets-goal")
    amount = Decimal(gap.value)
    if amount > 0:
        return Text("methods.meets-with-spare", told=amount_text(gap))
    if amount < 0:
        return Text("methods.within-tolerance")  # less than nothing to spare is inside the slack of the goal itself
    return Text("methods.end-of-range" if _is_range(accepts) else "methods.exactly-goal")


def _is_range(accepts: Extent) -> bool:
    """Whether it has two ends, so that no one number is the goal."""
    return None not in (accepts.low, accepts.high) and accepts.low != accepts.high


def _shortfall(asked: Question, reading: Reading, accepts: Extent) -> Decimal | None:
    """How far the printed value lies outside what the goal accepts; None where there is no distance to speak of."""
    if not asked.goal.asks.has_distance:
        return None
    if accepts.low is not None and reading.value <= accepts.low:
        return accepts.low - reading.value
    if accepts.high is not None and reading.value >= accepts.high:
        return reading.value - accepts.high
    return None


def _away(asked: Question, reading: Reading, accepts: Extent, short: Decimal, band: Near | None) -> Text:
    low, aim = _below(reading, accepts), _end(reading, accepts)
    assert aim is not None
    amount = amount_text(gap_of(asked, _at_step(short, reading, aim, band)))
    if short == 0 and reading.bound == "exact" and _at_a_distance(reading):
        more = Text("methods.more") if low else Text("methods.less")
        return Text("methods.only-equals", more=more)
    if short == 0:
        return Text("methods.short-unknown")
    least = LEAST[reading.bound] if _at_a_distance(reading) else Text("methods.at-least")
    if not low and asked.measure != "rank":
        return Text("methods.above-goal", least=least, amount=amount)
    return Text("methods.short-of-goal", least=least, amount=amount)


def _straddles(reading: Reading) -> Text:
    value = value_text(reading)
    if reading.bound != "exact":
        return Text("methods.bound-open", value=value)
    return Text("methods.too-coarse", value=value)


METHOD = Method("attainment", applies, judge)
