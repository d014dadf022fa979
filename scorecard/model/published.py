"""When a source appeared: a day, a month, a year, or not later than a day."""

from datetime import date
from typing import Any, Self

from pydantic import model_validator

from scorecard.language.bilingual import Text
from scorecard.model.fields import WHEN_SCHEMA, Day, Record, When
from scorecard.model.problems import UnfitError

PUBLISHED_SCHEMA = {
    "anyOf": [
        WHEN_SCHEMA,
        {"type": "object", "properties": {"by": {"type": "string"}}, "required": ["by"], "additionalProperties": False},
    ]
}


def as_published(value: Any) -> Any:
    """A bare date is a period; a mapping is {by: DATE}."""
    return value if isinstance(value, dict) else {"period": value}


class Published(Record):
    """When a source appeared: a day, a month, a year, or not later than a day."""

    period: When | None = None
    by: Day | None = None

    @model_validator(mode="after")
    def _one(self) -> Self:
        if (self.period is None) == (self.by is None):
            raise UnfitError(Text("model.when-published"), Text("model.write-published"))
        return self

    def __str__(self) -> str:
        return str(self.period or f"≤ {self.by}")

    @property
    def last_day(self) -> date:
        """The last day on which it can have appeared; from then on it counts."""
        period = self.period or self.by
        assert period is not None
        return period.end
