"""Attainment: a goal that is due, against a reading.

Formula: met where every value that the reading allows lies in what the goal accepts; not met where none does;
else it cannot be decided. The gap is actual − goal (goal − actual where less is better), in the goal's unit, in
percentage points for rates and shares. Near: an amount, count or level that is short by at most `amber_share` of
the goal, a rate or share by at most `amber_points`; no near for goals at or below zero and “the first one” (more than 0).
Source: plain comparison of a figure with a target; the bands are data with their own sources.
Limits: says nothing of a figure of another period, scope or price basis; choosing the figure is another room's.
"""

from decimal import Decimal

from scorecard.bands import Bands
from scorecard.methods.outcomes import Outcome, gap_of
from scorecard.quantities import Extent, plain
from scorecard.questions import Question, is_ceiling, limit
from scorecard.said import Said
from scorecard.telling import gap_said, value_said
from scorecard.verdicts import Amount, Reading


def judge(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> Outcome:
    """The outcome for one reading in the goal's unit."""
    gap = _gap(asked, reading, accepts)
    told = gap_said(gap, "")
    if reading.extent.inside(accepts):
        return Outcome("met", gap, Said(f"That meets the goal ({told.en}).", f"达到目标（{told.zh}）。") if gap else _plain_met())
    if not reading.extent.apart(accepts):
        return Outcome("undecidable", None, _straddles(asked, reading))
    band = _near(asked, reading, accepts, bands)
    if band is not None:
        return Outcome("near", gap, Said(f"That is {told.en}, {band.en}.", f"{told.zh}，{band.zh}。"))
    return Outcome("missed", gap, Said(f"That is {told.en}.", f"{told.zh}。") if gap else _plain_missed())


def _gap(asked: Question, reading: Reading, accepts: Extent) -> Amount | None:
    """Plus is better. A reading inside a range, or one below that only says “under”, has no distance to state."""
    aim = limit(asked, accepts)
    if aim is None:
        return None
    distance = reading.value - aim
    if accepts.low is not None and accepts.high is not None:
        distance = min(reading.value - accepts.low, accepts.high - reading.value)
    elif is_ceiling(accepts):
        distance = -distance
    return gap_of(asked, _at_step(distance, reading, aim))


def _at_step(distance: Decimal, reading: Reading, aim: Decimal) -> Decimal:
    """Derived values have digits that nobody printed: keep one more than the goal has, but two at most."""
    if reading.rule is None:
        return distance
    places = min(max(-int(aim.as_tuple().exponent), 1), 2)
    return distance.quantize(Decimal(1).scaleb(-places))


def _near(asked: Question, reading: Reading, accepts: Extent, bands: Bands) -> Said | None:
    """The band within which the shortfall counts as near; None where it is larger or there is no such band."""
    aim = accepts.low if accepts.low is not None and reading.value < accepts.low else accepts.high
    if aim is None or aim <= 0 or asked.goal.direction is not None:
        return None
    shortfall = abs(reading.value - aim)
    if asked.measure == "rank":
        places = bands["rank", "amber_places"]
        near = shortfall <= places
        return Said(f"within {plain(places)} place", f"差{plain(places)}位以内") if near else None
    if asked.points:
        points = bands["attainment", "amber_points"]
        near = shortfall <= points
        return Said(f"within {plain(points)} points", f"在{plain(points)}个百分点以内") if near else None
    share = bands["attainment", "amber_share"]
    near = shortfall * 100 <= share * aim
    return Said(f"within {plain(share)}% of the goal", f"在目标的{plain(share)}%以内") if near else None


def _straddles(asked: Question, reading: Reading) -> Said:
    value = value_said(reading)
    if reading.bound != "exact":
        return Said(f"“{value.en}” does not say on which side of the goal it lies.", f"“{value.zh}”不能说明在目标的哪一侧。")
    return Said(f"{value.en} is too coarse to decide the goal.", f"{value.zh}的精度不足以判定目标。")


def _plain_met() -> Said:
    return Said("That meets the goal.", "达到目标。")


def _plain_missed() -> Said:
    return Said("That misses the goal.", "未达到目标。")
