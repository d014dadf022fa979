"""Plans: the goals of one period from one document."""

from collections.abc import Iterator
from decimal import Decimal
from typing import Annotated, Any, Literal, Self

from pydantic import BeforeValidator, Field, model_validator

from scorecard.language.bilingual import Text
from scorecard.model.fields import (
    Bilingual,
    Day,
    FileName,
    FileRecord,
    Flag,
    Id,
    Label,
    Name,
    Note,
    Number,
    Record,
    When,
    Word,
    Words,
    both,
    empty_list,
)
from scorecard.model.frequencies import ReportedEvery
from scorecard.model.goals import Goal
from scorecard.model.marks import checked, checked_steps, shares
from scorecard.model.measures import Measure
from scorecard.model.problems import LOCATION, UnfitError
from scorecard.model.stages import Stage

Strength = Literal["firm", "stretch", "effort"]
DueBy = Literal["end", "total", "each-year", "throughout"]


def _placeless(value: Any) -> Any:
    """Mappings whose keys are not known to the model, without the places that they carry."""
    if not isinstance(value, dict):
        return value
    return {key: _placeless(inner) for key, inner in value.items() if key != LOCATION}


Overrides = Annotated[dict[str, dict[str, Number]], BeforeValidator(_placeless)]


class Accepted(Record):
    """That an inspection accepted why a goal is behind (容错): why, under which rule, who decided, and when."""

    reason: Note
    rule: Word
    by: Word
    on: Day


class Step(Record):
    """The stage of a milestone that is due by the end of a month, a quarter or a day."""

    by: When
    stage: Stage


class Revised(Record):
    """What became of a goal: another goal, by another document. The goal as first promised stays the one judged."""

    on: When | None = None  # left out: the day from which the source counts
    goal: Goal
    source: Id
    says: Word | None = None
    note: Note | None = None


class Dropped(Record):
    """That a goal was given up, and by which document."""

    on: When | None = None  # left out: the day from which the source counts
    source: Id
    says: Word | None = None
    note: Note | None = None


def _several(value: Any) -> Any:
    return [value] if isinstance(value, dict) else value


Revisions = Annotated[list[Revised], BeforeValidator(_several, json_schema_input_type=Revised | list[Revised])]


class Target(Record):
    """One checkable goal of a plan."""

    id: Id
    name: Name
    indicator: Id | None = None
    measure: Measure | None = None
    place: Name | None = None  # where it is another than the plan's
    group: Word | None = None
    scope: Word | None = None
    goal: Goal
    says: Word | None = None
    when: DueBy | None = None
    strength: Strength = "firm"
    due: When | None = None
    part_of: Word | None = None  # the target of the whole: 2025/gdp, cixi/2025/gdp, or gdp of the same plan
    per: Literal["year"] | None = None  # 年均: a yearly average over the period
    reported: ReportedEvery | None = None  # how often its owner reports; else as the plan says
    period: When | None = None  # where a target covers less than the plan
    headline: Flag = False
    owner: Words = empty_list()
    pace: list[Number] | None = None  # cumulative share of the goal in %, by month, quarter, half-year or year
    schedule: list[Number] | None = None  # the same in the goal's unit
    steps: list[Step] = empty_list()  # of a milestone: the stage due by then
    bands: Overrides = Field(default_factory=dict, json_schema_extra={"default": {}})  # thresholds of its own
    weight: Number | None = None  # in the score; 1 where it is left out
    revised: Revisions = empty_list()
    dropped: Dropped | None = None
    proxy: Id | None = None
    series: Word | None = None
    remark: Word | None = None
    reason_missed: Word | None = None
    accepted: Accepted | None = None  # it stands beside the light and never changes it
    note: Note | None = None

    @model_validator(mode="after")
    def _measured(self) -> Self:
        if self.indicator is None and self.goal.asks.one_reading:
            raise UnfitError(Text("model.no-indicator"), Text("model.add-indicator-measure"))
        if self.indicator is not None and self.measure is None and self.goal.asks.one_reading:
            raise UnfitError(Text("model.no-measure"), Text("model.add-measure"))
        checked(self.pace, self.schedule, self.goal.asks.number)
        checked_steps([(step.by, step.stage) for step in self.steps], self.goal.stage)
        if self.weight is not None and self.weight <= 0:
            raise UnfitError(Text("model.weight-too-low"), Text("model.write-weight"))
        return self

    @property
    def marks(self) -> tuple[Decimal, ...]:
        """The cumulative shares of the goal in % that are due by the end of each quarter or month."""
        return shares(self.pace, self.schedule, self.goal.asks.number)

    @property
    def goals(self) -> list[Goal]:
        """The goal as first promised, and what it became."""
        return [self.goal, *(revised.goal for revised in self.revised)]


class Section(Record):
    """A part of a plan, as its document groups the goals."""

    id: Id
    name: Name
    headline: Flag = False
    targets: list[Target] = Field(min_length=1)


class Expected(Bilingual):
    """Where the answers should stand: what it is called, and the id of the source where it is one of these."""

    source: Id | None = None


_EXPECTED = BeforeValidator(both, json_schema_input_type=Label | Expected)


class Plan(FileRecord):
    """One file in `targets/`."""

    plan: FileName
    title: Name
    place: Name | None = None  # an id of the list of places, or a name
    period: When
    source: Id
    reviewed: Flag = True  # false while the goals are drafts that nobody has checked: their lights are hollow
    expected_in: Annotated[Expected, _EXPECTED] | None = None
    reported: ReportedEvery | None = None  # how often its owners report; else quarterly in one year, yearly in several
    note: Note | None = None
    bands: Overrides = Field(default={})
    sections: list[Section] = Field(min_length=1)

    def targets(self) -> list[tuple[Section, Target]]:
        """Every target with its section, in the order of the file."""
        return [(section, target) for section in self.sections for target in section.targets]

    def places_within(self) -> Iterator[Bilingual]:
        """The names of places that its targets and their parts give."""
        for _, target in self.targets():
            yield from (target.place,) if target.place else ()
            yield from target.goal.places_within()
