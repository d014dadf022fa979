"""What a method gives back for one reading."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.quantities import plain
from scorecard.questions import Question
from scorecard.said import Said
from scorecard.verdicts import Amount, Status


class Outcome(NamedTuple):
    """The status, how far from the goal (plus is better), the sentence that says why, and remarks."""

    status: Status
    gap: Amount | None
    why: Said
    notes: tuple[Said, ...] = ()


def gap_of(asked: Question, distance: Decimal) -> Amount:
    """A distance as a gap: in percentage points for rates and shares, else in the goal's unit."""
    unit = "个百分点" if asked.points else asked.goal.unit or asked.indicator.unit or ""
    return Amount(plain(distance), unit)
