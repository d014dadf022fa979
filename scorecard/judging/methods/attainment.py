"""Attainment: a goal that is due, against a reading.

Formula: met where every value that the reading allows lies in what the goal accepts; not met where none does;
else it cannot be decided. The gap is actual − goal (goal − actual where less is better), in the goal's unit, in
percentage points for rates and shares. Near: an amount, count or level that is short by at most `amber_share` of
the goal, a rate or share by at most `amber_points`; no near for directions, for goals at or below nought and for
“the first one” (more than 0).
Source: plain comparison of a figure with a target; the bands are data with their own sources.
Limits: says nothing of a figure of another period, scope or price basis; choosing the figure is another room's.
Sample that passes: 8.4 against at least 7.3, 1.1 points better. Sample that fails: “over 2379” against 2400, undecidable.
"""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.bands import Bands
from scorecard.judging.methods.outcomes import Outcome, gap_of, in_points
from scorecard.judging.phrases import amount_text, value_text
from scorecard.judging.question import Question, is_ceiling, limit
from scorecard.judging.verdicts import Amount, Reading
from scorecard.language.bilingual import NOTHING, Text, same
from scorecard.model.bounds import BOUNDS
from scorecard.model.intervals import Extent, plain

_LEAST = {"exact": NOTHING, "about": Text("methods.about")}


class _Band(NamedTuple):
    """How far short is still near, in the unit of the gap, and the same in words."""

    width: Decimal
    said: Text


def judge(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> Outcome:
    """The outcome for one reading in the goal's unit."""
    gap = _gap(asked, reading, accepts)
    steps = _steps(asked, reading, accepts, gap)
    if reading.extent.inside(accepts):
        return Outcome("met", gap, _met(asked, reading, gap), steps=steps)
    if not reading.extent.apart(accepts):
        return Outcome("undecidable", None, _straddles(reading))
    short, band = _shortfall(asked, reading, accepts), _band(asked, reading, accepts, bands)
    if short is None:
        return Outcome("missed", gap, Text("methods.misses-goal"), steps=steps)
    away = _away(asked, reading, accepts, short)
    if band is None:
        return Outcome("missed", gap, away, steps=steps)
    if in_points(asked, short) <= band.width:
        return Outcome("near", gap, Text("methods.away-within-said", away=away, said=band.said), steps=steps)
    return Outcome("missed", gap, Text("methods.away-more-than-said", away=away, said=band.said), steps=steps)


def _gap(asked: Question, reading: Reading, accepts: Extent) -> Amount | None:
    """Plus is better; None for a reading that is a bound itself, whose distance is not known."""
    aim = limit(asked, accepts)
    if aim is None or not BOUNDS[reading.bound].has_distance:
        return None
    distance = reading.value - aim
    if accepts.low is not None and accepts.high is not None:
        distance = min(reading.value - accepts.low, accepts.high - reading.value)
    elif is_ceiling(accepts):
        distance = -distance
    return gap_of(asked, _at_step(distance, reading, aim))


def _at_step(distance: Decimal, reading: Reading, aim: Decimal) -> Decimal:
    """Derived values may have digits that nobody printed: keep one more than the goal has, but two at most."""
    if reading.rule is None or reading.extent.low == reading.extent.high:
        return distance
    places = min(max(-int(aim.as_tuple().exponent), 1), 2)
    return distance.quantize(Decimal(1).scaleb(-places))


def _steps(asked: Question, reading: Reading, accepts: Extent, gap: Amount | None) -> tuple[Text, ...]:
    """The subtraction behind the gap, where there is one to show."""
    aim = limit(asked, accepts)
    if gap is None or aim is None or (accepts.low is not None and accepts.high is not None):
        return ()
    first, second = (aim, reading.value) if is_ceiling(accepts) else (reading.value, aim)
    shown = [plain(number).replace("-", "−") for number in (first, second, first - second)]
    return (same(f"{shown[0]} − {shown[1]} = {shown[2]}"),)


def _met(asked: Question, reading: Reading, gap: Amount | None) -> Text:
    if gap is None or not asked.goal.asks.has_distance:
        return Text("methods.meets-goal")
    amount = Decimal(gap.value)
    if amount == 0:
        return Text("methods.exactly-goal-which-meets")
    if amount < 0:  # inside the slack that the goal itself allows
        return Text("methods.meets-goal-within-tolerance")
    told = amount_text(gap)
    return Text("methods.meets-goal-told-spare", told=told)


def _shortfall(asked: Question, reading: Reading, accepts: Extent) -> Decimal | None:
    """How far the printed value lies outside what the goal accepts; None where there is no distance to speak of."""
    if not asked.goal.asks.has_distance:
        return None
    if accepts.low is not None and reading.value <= accepts.low:
        return accepts.low - reading.value
    if accepts.high is not None and reading.value >= accepts.high:
        return reading.value - accepts.high
    return None


def _away(asked: Question, reading: Reading, accepts: Extent, short: Decimal) -> Text:
    low = accepts.low is not None and reading.value <= accepts.low
    aim = accepts.low if low else accepts.high
    assert aim is not None
    amount = amount_text(gap_of(asked, _at_step(short, reading, aim)))
    if short == 0 and reading.bound == "exact":
        more = Text("methods.more") if low else Text("methods.less")
        return Text("methods.only-equals-goal-which-asks-more", more=more)
    if short == 0:
        return Text("methods.short-goal-how-much-not-said")
    least = _LEAST.get(reading.bound, Text("methods.at-least"))
    if not low and asked.measure != "rank":
        return Text("methods.least-amount-above-what-allowed", least=least, amount=amount)
    return Text("methods.least-amount-short-goal", least=least, amount=amount)


def _band(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> _Band | None:
    """The band of “near”; None where the goal has none."""
    low = accepts.low is not None and reading.value <= accepts.low
    aim = accepts.low if low else accepts.high
    if aim is None or aim <= 0 or not asked.goal.asks.has_distance:
        return None
    if asked.points:
        points = bands["attainment", "amber_points"]
        return _Band(points, Text("methods.points-points-count-as-near", points=plain(points)))
    share = bands["attainment", "amber_share"]
    said = Text("methods.share-goal-counts-as-near", share=plain(share))
    return _Band(share * aim / 100, said)


def _straddles(reading: Reading) -> Text:
    value = value_text(reading)
    if reading.bound != "exact":
        return Text("methods.value-does-not-say-on-which", value=value)
    return Text("methods.at-precision-value-may-lie-on", value=value)
