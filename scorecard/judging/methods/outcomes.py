"""What a method gives back for one reading."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.question import Question
from scorecard.judging.verdicts import Alternative, Amount, Reading
from scorecard.language.bilingual import Text
from scorecard.language.units import convert
from scorecard.model.intervals import plain
from scorecard.model.statuses import BY_SEVERITY, COLOURS, Status


class Outcome(NamedTuple):
    """The status, how far from the goal (plus is better), the sentences that say why, remarks, and other readings."""

    status: Status
    gap: Amount | None
    why: Text
    notes: tuple[Text, ...] = ()
    others: tuple[Alternative, ...] = ()
    steps: tuple[Text, ...] = ()  # the arithmetic of the method


def gap_of(asked: Question, distance: Decimal) -> Amount:
    """A distance as a gap: in percentage points for rates and shares, else in the unit of the comparison."""
    if asked.measure == "rank":
        return Amount(plain(distance), "位")
    if not asked.points:
        return Amount(plain(distance), asked.unit)
    return Amount(plain(in_points(asked, distance)), "个百分点")


def in_points(asked: Question, distance: Decimal) -> Decimal:
    """A distance between two shares in percentage points, also where they are in per mille or basis points."""
    for unit in ("%", "个百分点"):
        points = convert(distance, asked.unit, unit)
        if points is not None:
            return points
    return distance


def shown_status(status_at: Callable[[Decimal], Status], reading: Reading, down: bool) -> Status | None:
    """The status that the reading shows: of the values that it allows, the worst; None where only some are green.

    Amber must be shown: where a bound allows both amber and red, it is red. Without a limit upwards a reading may be as
    good as can be, or as bad where less is wanted (`down`).
    """
    low, high = reading.extent.low, reading.extent.high
    if low is not None and low == high:
        return _decided(status_at(reading.value))
    at_low: Status = ("on-track" if down else "off-track") if low is None else status_at(low)
    at_high: Status = ("off-track" if down else "on-track") if high is None else status_at(high)
    if (COLOURS[at_low] == "green") != (COLOURS[at_high] == "green"):
        return None
    return _decided(max(at_low, at_high, key=lambda status: BY_SEVERITY.index(COLOURS[status])))


def _decided(status: Status) -> Status | None:
    return None if COLOURS[status] == "grey" else status
