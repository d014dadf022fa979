"""What a method gives back for one reading."""

from collections.abc import Callable
from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.question import Question
from scorecard.judging.verdicts import Alternative, Amount, Reading
from scorecard.language.bilingual import Text
from scorecard.language.units import convert
from scorecard.model.intervals import plain
from scorecard.model.statuses import COLOURS, Status


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
    """A distance between two shares in percentage points, also where they are in per mille."""
    points = convert(distance, asked.unit, "%")
    return distance if points is None else points


def settled(status_at: Callable[[Decimal], Status], reading: Reading, down: bool) -> bool:
    """Whether every value that the reading allows gives the colour of its printed value.

    Without a limit upwards a reading may be as good as can be, or as bad where less is wanted (`down`).
    """
    best, worst = COLOURS["on-track"], COLOURS["off-track"]
    low, high = reading.extent.low, reading.extent.high
    ends = {COLOURS[status_at(end)] for end in (low, high) if end is not None}
    if low is None:
        ends.add(best if down else worst)
    if high is None:
        ends.add(worst if down else best)
    return ends == {COLOURS[status_at(reading.value)]}
