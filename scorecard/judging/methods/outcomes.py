"""What a method is given of one reading, what it gives back, and the reading evaluated with its evidence."""

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.question import Question
from scorecard.judging.verdicts import Alternative, Amount, Reading
from scorecard.language.bilingual import Text
from scorecard.language.units import convert
from scorecard.model.bands import Bands
from scorecard.model.intervals import Extent, plain
from scorecard.model.statuses import BY_SEVERITY, COLOURS, Colour, Evidence, Status


class Outcome(NamedTuple):
    """The status, how far from the goal (plus is better), the sentences that say why, remarks, and other readings."""

    status: Status
    gap: Amount | None
    why: Text
    notes: tuple[Text, ...] = ()
    others: tuple[Alternative, ...] = ()
    steps: Sequence[Text] = ()  # the arithmetic of the method


class Case(NamedTuple):
    """One reading beside the numbers that the goal accepts, in the goal's unit, with all that a method may need."""

    asked: Question
    reading: Reading
    accepts: Extent
    bands: Bands
    base: Reading | None = None  # what the reading is compared with, or where its path starts
    over: bool = False  # whether the due day is past


class Method(NamedTuple):
    """One way of judging a reading: its name in the outputs, which readings it judges, and what comes of them."""

    name: str
    applies: Callable[[Case], bool]
    judge: Callable[[Case], Outcome]
    on_the_way: bool = False  # whether it says where a goal should stand before its end
    from_base: bool = False  # whether it tells the base itself


class Evaluation(NamedTuple):
    """What came out of one reading, on which evidence, and what weakens it."""

    reading: Reading
    outcome: Outcome
    method: Method
    evidence: Evidence
    doubts: tuple[Text, ...]
    base: Reading | None = None
    cut_short: bool = False  # a part of the period, or a time before its end, is too little for a solid light
    final: bool = False  # no later day can change it
    notes: tuple[Text, ...] = ()
    accepts: Extent | None = None  # the numbers that meet the goal
    fell_short: bool = False  # it gives no light, but by then the goal was not reached

    @property
    def colour(self) -> Colour:
        """The light that it would give."""
        return COLOURS[self.outcome.status]


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
