"""The kinds of goal that name no number: directions, stages, goals of several, goals without content."""

from dataclasses import dataclass
from decimal import Decimal
from typing import ClassVar, Literal

from scorecard.model.extents import Extent
from scorecard.model.goal_kinds import Better, GoalKind, Terms
from scorecard.model.measures import Measure
from scorecard.model.stages import Stage


@dataclass(frozen=True, slots=True)
class Direction(GoalKind):
    """Better, up, down or unchanged against the last reading before the plan."""

    way: Literal["better", "up", "down", "hold"]
    tolerance: Decimal | None
    kind: ClassVar[str] = "direction"
    has_distance: ClassVar[bool] = False
    relative: ClassVar[bool] = True
    adds_up: ClassVar[bool] = False

    def needs_base(self, from_zero: bool) -> bool:
        return not (from_zero and self.way in ("up", "down"))

    def accepts(self, terms: Terms) -> Extent | None:
        base = terms.base if self.needs_base(terms.from_zero) else Decimal(0)
        if base is None:
            return None
        if self.way == "hold":
            slack = self.tolerance or Decimal(0)
            low = None if terms.better == "lower" else base - slack
            return Extent(low, None if terms.better == "higher" else base + slack)
        return Extent(None, base, high_open=True) if self.falls(terms.better) else Extent(base, None, low_open=True)

    def falls(self, better: Better) -> bool:
        return self.way == "down" or (self.way != "up" and better == "lower")


@dataclass(frozen=True, slots=True)
class RankMove(GoalKind):
    """A better place than before, or the same."""

    way: Literal["better", "hold"]
    kind: ClassVar[str] = "rank"
    measure: ClassVar[Measure | None] = "rank"
    relative: ClassVar[bool] = True

    def needs_base(self, from_zero: bool) -> bool:
        return True

    def accepts(self, terms: Terms) -> Extent | None:
        return None if terms.base is None else Extent(None, terms.base, high_open=self.way == "better")


@dataclass(frozen=True, slots=True)
class StageToReach(GoalKind):
    """A stage that an event should reach."""

    stage: Stage
    qualifier: str | None
    kind: ClassVar[str] = "stage"
    measure: ClassVar[Measure | None] = "stage"


@dataclass(frozen=True, slots=True)
class AllOf(GoalKind):
    """Several goals that belong together."""

    count: int
    kind: ClassVar[str] = "all_of"
    one_reading: ClassVar[bool] = False


@dataclass(frozen=True, slots=True)
class Unstated(GoalKind):
    """A goal whose content the document does not give."""

    kind: ClassVar[str] = "unstated"
    one_reading: ClassVar[bool] = False
