"""Goals: what a target asks for."""

from collections.abc import Callable, Iterator
from decimal import Decimal
from functools import cached_property
from typing import Annotated, Any, Literal, Self

from pydantic import ConfigDict, Discriminator, Field, PlainSerializer, Tag, model_validator

from scorecard.language.bilingual import Text
from scorecard.model import goal_kinds as kinds
from scorecard.model import goals_without_numbers as others
from scorecard.model.bounds import BOUNDS
from scorecard.model.fields import Bilingual, Id, Name, Note, Number, Record, When, Word
from scorecard.model.goal_kinds import GoalKind, ReadAs
from scorecard.model.marks import checked
from scorecard.model.measures import Measure
from scorecard.model.problems import UnfitError
from scorecard.model.stages import Stage


def _as_written(value: Bilingual | None) -> Any:
    """One text where both languages have the same, as the file has it."""
    if value is None or value.zh == value.en:
        return value and value.zh
    return {"zh": value.zh, "en": value.en}


class RankGoal(Record):
    """A place to reach, or to gain on the last reading before the plan."""

    at_most: Number | None = None
    direction: Literal["better", "hold"] | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.at_most is None) == (self.direction is None):
            raise UnfitError(Text("model.rank-goal-both"), Text("model.write-rank"))
        return self


class Compared(Record):
    """Another reading in the place of a number: of another indicator, or of the same one of another place."""

    of: Id
    place: Name | None = None
    scope: Word | None = None


def _is_related(value: Any) -> str:
    return "@relation" if isinstance(value, dict | Compared) else "@number"


# The names of the two stand in no file, so that no fault is given with them.
Limit = Annotated[Annotated[Number, Tag("@number")] | Annotated[Compared, Tag("@relation")], Discriminator(_is_related)]


# Keys that say more of one kind of goal, and would change nothing of another.
_OWNED = (
    ("read_as", "about"),
    ("because", "about"),
    ("tolerance", "about"),
    ("beyond", "between"),
    ("qualifier", "stage"),
)


class Goal(Record):
    """A bound on a number, a direction, a stage, a rank, several goals together, or a goal whose content is unknown."""

    model_config = ConfigDict(json_schema_extra=lambda schema: schema.update(oneOf=_one_of_the_kinds()))

    at_least: Limit | None = None
    more_than: Limit | None = None
    at_most: Limit | None = None
    less_than: Limit | None = None
    about: Limit | None = None
    read_as: ReadAs | None = None  # of about
    because: Note | None = None  # why about is read so: a source or a sentence
    between: tuple[Number, Number] | None = None
    beyond: Literal["fine"] | None = None  # of between: more than the better end is fine too
    unit: Word | None = None
    tolerance: Number | None = None  # of about and hold, in the goal's unit (points for rates)
    base: When | None = None  # of a multiple, a change or a direction: the period it is counted from
    direction: Literal["better", "up", "down", "hold"] | None = None
    stage: Stage | None = None
    qualifier: Literal["substantially"] | None = None  # 基本完成
    rank: RankGoal | None = None
    all_of: list["Part"] | None = Field(default=None, min_length=1)
    unstated: Annotated[Name | None, PlainSerializer(_as_written)] = None

    @cached_property
    def asks(self) -> GoalKind:
        """What it asks for, with all that follows from it; a goal without content asks for nothing."""
        given = self.model_fields_set
        made_of = ((kind, make) for kind, make in GOAL_KINDS.items() if kind in given)
        return next((made for kind, make in made_of if (made := make(self, kind)) is not None), GoalKind())

    @property
    def kind(self) -> str:
        """The key of what it asks for."""
        return self.asks.kind

    @property
    def parts(self) -> list["Part"]:
        """The goals that it is made of, if it is of several."""
        return self.all_of or []

    def places_within(self) -> Iterator[Bilingual]:
        """The names of places that its parts give."""
        for part in self.parts:
            yield from (part.place,) if part.place else ()
            yield from part.places_within()

    def with_number(self, number: Decimal) -> Self:
        """The same goal with another number, where it is about one."""
        fields = {name: getattr(self, name) for name in self.model_fields_set}
        return type(self).model_construct(**{**fields, self.kind: number})

    @model_validator(mode="after")
    def _one_kind(self) -> Self:
        given = [kind for kind in GOAL_KINDS if kind in self.model_fields_set and getattr(self, kind) is not None]
        if len(given) != 1:
            what = " and ".join(given) or "nothing"
            raise UnfitError(
                Text("model.goal-asks-several", what=what),
                Text("files.choose-one-allowed", allowed=", ".join(GOAL_KINDS)),
            )
        if self.asks.bounded and self.unit is None:
            raise UnfitError(Text("model.goal-without-unit"), Text("model.add-unit-unit"))
        if self.between is not None and self.between[0] >= self.between[1]:
            raise UnfitError(Text("model.between-reversed"), Text("model.write-between"))
        if self.direction == "hold" and self.tolerance is None:
            raise UnfitError(Text("model.hold-without-tolerance"), Text("model.add-tolerance"))
        if self.tolerance is not None and self.tolerance < 0:
            raise UnfitError(Text("model.tolerance-below-zero"), Text("model.write-tolerance"))
        for key, owner in _OWNED:
            if getattr(self, key) is not None and given[0] != owner and (key, self.direction) != ("tolerance", "hold"):
                raise UnfitError(
                    Text("model.key-of-owner", key=key, owner=owner), Text("model.remove-or-write", owner=owner)
                )
        return self

    def written(self) -> dict[str, Any]:
        """The goal as the file has it, numbers as text."""
        return self.model_dump(exclude_unset=True)


class Part(Goal):
    """One goal of several that belong together; it may measure another thing than its target."""

    name: Name | None = None
    indicator: Id | None = None
    measure: Measure | None = None
    place: Name | None = None
    group: Word | None = None
    scope: Word | None = None
    proxy: Id | None = None
    due: When | None = None  # where it is due on another day than its target
    pace: list[Number] | None = None  # cumulative share of the goal in %, by month, quarter, half-year or year
    schedule: list[Number] | None = None  # the same in the goal's unit
    says: Word | None = None

    @model_validator(mode="after")
    def _marked(self) -> Self:
        checked(self.pace, self.schedule, self.asks.number)
        return self


def _one_sided(goal: Goal, kind: Any) -> GoalKind | None:
    value = getattr(goal, kind)
    if isinstance(value, Compared):
        return kinds.Related(kind, value.of, value.place, value.scope, goal.tolerance, goal.read_as)
    return None if value is None else kinds.OneSided(kind, value)


def _about(goal: Goal, kind: str) -> GoalKind | None:
    if goal.about is None or isinstance(goal.about, Compared):
        return _one_sided(goal, kind)
    return kinds.About(goal.about, goal.tolerance, goal.read_as)


def _between(goal: Goal, _: str) -> GoalKind | None:
    return None if goal.between is None else kinds.Between(*goal.between, goal.beyond is not None)


def _rank(goal: Goal, _: str) -> GoalKind | None:
    if goal.rank is None:
        return None
    if goal.rank.at_most is not None:
        return kinds.RankToReach(goal.rank.at_most)
    return others.RankMove(goal.rank.direction or "better")


# How each key of a goal becomes its kind; None where the goal does not have the key.
GOAL_KINDS: dict[str, Callable[[Goal, str], GoalKind | None]] = {
    **{bound: _one_sided for bound, row in BOUNDS.items() if row.one_sided},
    "about": _about,
    "between": _between,
    "direction": lambda goal, _: None if goal.direction is None else others.Direction(goal.direction, goal.tolerance),
    "stage": lambda goal, _: None if goal.stage is None else others.StageToReach(goal.stage, goal.qualifier),
    "rank": _rank,
    "all_of": lambda goal, _: None if goal.all_of is None else others.AllOf(len(goal.all_of)),
    "unstated": lambda goal, _: None if goal.unstated is None else others.Unstated(),
}


def _one_of_the_kinds() -> list[dict[str, list[str]]]:
    """A goal has one of the keys, and no two."""
    return [{"required": [kind]} for kind in GOAL_KINDS]
