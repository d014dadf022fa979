"""Plans: the goals of one period from one document."""

from typing import Literal, Self

from pydantic import Field, model_validator

from scorecard.model.fields import Day, Id, Measure, Name, Number, Record, When, Word, Words
from scorecard.model.goals import Goal

Strength = Literal["firm", "stretch", "effort"]
Due = Literal["end", "total", "each-year", "throughout"]


class Target(Record):
    """One checkable goal of a plan."""

    id: Id
    name: Name
    indicator: Id | None = None
    measure: Measure | None = None
    scope: Word | None = None
    goal: Goal
    says: Word | None = None
    when: Due | None = None
    strength: Strength = "firm"
    due: Day | None = None
    per: Literal["year"] | None = None  # 年均: a yearly average over the period
    period: When | None = None  # where a target covers less than the plan
    headline: bool = False
    owner: Words = []
    pace: list[Number] | None = None  # cumulative share of the goal in %, by quarter (4) or month (12)
    proxy: Id | None = None
    series: Word | None = None
    remark: Word | None = None
    reason_missed: Word | None = None
    note: Word | None = None

    @model_validator(mode="after")
    def _measured(self) -> Self:
        if self.indicator is None and self.goal.kind not in ("all_of", "unstated"):
            raise ValueError("the target names no indicator. Add indicator: and measure:.")
        if self.indicator is not None and self.measure is None and self.goal.kind not in ("all_of", "unstated"):
            raise ValueError("the target names no measure. Add measure: amount, level, growth, added …")
        if self.pace is not None and len(self.pace) not in (4, 12):
            raise ValueError("“pace” has 4 numbers (quarters) or 12 (months), each the share of the goal due by then.")
        if self.pace is not None and sorted(self.pace) != self.pace:
            raise ValueError("“pace” adds up over the year, so its numbers cannot fall.")
        return self


class Section(Record):
    """A part of a plan, as its document groups the goals."""

    id: Id
    name: Name
    headline: bool = False
    targets: list[Target] = Field(min_length=1)


class Plan(Record):
    """One file in `targets/`."""

    plan: Word
    title: Name
    place_name: Name = Field(alias="place")
    period: When
    source: Id
    expected_in: Name | None = None
    note: Word | None = None
    bands: dict[str, dict[str, Number]] = {}
    sections: list[Section] = Field(min_length=1)

    def targets(self) -> list[tuple[Section, Target]]:
        """Every target with its section, in the order of the file."""
        return [(section, target) for section in self.sections for target in section.targets]
