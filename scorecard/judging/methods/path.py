"""The path of a level from its base to its target: the ratio of yearly changes, the linear pace, and what they lead
to."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.model.bands import Bands
from scorecard.model.intervals import Extent
from scorecard.model.statuses import Status


class GoalPath(NamedTuple):
    """A base, an actual and a target with their years; `down` where less is wanted."""

    base: Decimal
    base_year: Decimal
    actual: Decimal
    actual_year: Decimal
    target: Decimal
    target_year: Decimal
    down: bool

    @property
    def achieved(self) -> bool:
        """Whether the actual is already where the target is."""
        return self.actual <= self.target if self.down else self.actual >= self.target

    @property
    def base_better(self) -> bool:
        """Whether the base had already reached the target."""
        return self.base <= self.target if self.down else self.base >= self.target

    @property
    def ratio(self) -> Decimal | None:
        """R; None where the base is zero, signs differ, no time has passed, or no change is required."""
        same_sign = min(self.base, self.actual, self.target) > 0 or max(self.base, self.actual, self.target) < 0
        if not same_sign or self.actual_year <= self.base_year or self.target == self.base:
            return None
        observed = yearly(self.base, self.actual, self.actual_year - self.base_year)
        required = yearly(self.base, self.target, self.target_year - self.base_year)
        direction = -1 if self.down == (self.base > 0) else 1
        return direction * observed / abs(required)

    def status(self, bands: Bands) -> Status:
        """Achieved first, then a base that was better and is lost, then the band of R, or of the linear pace without
        R."""
        if self.achieved:
            return "on-track"
        if self.base_better:
            return "backwards"
        pace = self.linear if self.ratio is None else self.ratio
        return "undecidable" if pace is None else band(pace, bands)

    @property
    def linear(self) -> Decimal | None:
        """Share of the way made, divided by the share of the time passed."""
        way, time = self.target - self.base, self.actual_year - self.base_year
        if way == 0 or time <= 0:
            return None
        return (self.actual - self.base) / way / (time / (self.target_year - self.base_year))

    @property
    def projected(self) -> Decimal | None:
        """The value at the target's year if the actual yearly change goes on."""
        if min(self.base, self.actual) <= 0 or self.actual_year <= self.base_year:
            return None
        growth = 1 + yearly(self.base, self.actual, self.actual_year - self.base_year)
        return self.actual * growth ** (self.target_year - self.actual_year)

    @property
    def required(self) -> Decimal | None:
        """The yearly change in % that is needed from the actual on; None where no time is left."""
        if min(self.actual, self.target) <= 0 or self.target_year <= self.actual_year:
            return None
        return yearly(self.actual, self.target, self.target_year - self.actual_year) * 100

    @property
    def arrival(self) -> Decimal | None:
        """The year in which the target is reached if the actual yearly change goes on; None if never."""
        if min(self.base, self.actual, self.target) <= 0 or self.actual_year <= self.base_year:
            return None
        growth = 1 + yearly(self.base, self.actual, self.actual_year - self.base_year)
        if growth == 1 or (growth > 1) != (self.target > self.actual):
            return None
        return self.actual_year + (self.target / self.actual).ln() / growth.ln()


def yearly(start: Decimal, end: Decimal, years: Decimal) -> Decimal:
    """The compound yearly change that leads from `start` to `end`."""
    return (end / start) ** (1 / years) - 1


def band(ratio: Decimal, bands: Bands) -> Status:
    """The reading of R: on track, at risk (needs acceleration), off track (limited), backwards (deterioration)."""
    if ratio >= bands["trajectory", "on_track"]:
        return "on-track"
    if ratio >= bands["trajectory", "at_risk"]:
        return "at-risk"
    return "off-track" if ratio >= bands["trajectory", "moving"] else "backwards"


def past(value: Decimal, base: Decimal, accepts: Extent) -> bool:
    """Whether a value lies on the other side than the base of a goal that has two ends."""
    if accepts.low is None or accepts.high is None:
        return False
    return (base < accepts.low and value > accepts.high) or (base > accepts.high and value < accepts.low)
