"""What a unit says of its goals beside the figures: causes, next steps, and who has verified a figure. No light depends
on it."""

from typing import Self

from pydantic import Field, model_validator

from scorecard.language.bilingual import Text
from scorecard.model.fields import Day, Id, Label, Record, When, Word
from scorecard.model.problems import UnfitError


class Verified(Record):
    """Who has verified what a unit says of itself, and when."""

    by: Word
    on: Day


class Report(Record):
    """What a unit says of a goal for which it gives no figure: how it stands, why, and what comes next."""

    plan: Label  # what the plan is called: 2025, or zhejiang/2025 where several places have a plan of that name
    target: Id
    period: When
    cause: Word | None = None
    next_step: Word | None = Field(default=None, alias="next")
    note: Word | None = None

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if self.cause is None and self.next_step is None and self.note is None:
            raise UnfitError(Text("model.report-says-nothing"), Text("model.add-cause-next-or-note"))
        return self
