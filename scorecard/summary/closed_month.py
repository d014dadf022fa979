"""A month that was closed: its scorecard as published, and what was published before where it was closed again."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from scorecard.language.bilingual import Text
from scorecard.model.periods import Period, parse
from scorecard.summary.changes import Light, lights_of_document

FORMAT = "scorecard-month/1"


class ClosedMonth(NamedTuple):
    """One closed month of one plan. The scorecard has the JSON form `scorecard/1`, of this plan alone."""

    month: Period
    scorecard: Mapping[str, Any]
    reason: str = ""  # why it was closed again
    earlier: tuple[Mapping[str, Any], ...] = ()  # what was closed before, the oldest first, each with its reason

    @property
    def lights(self) -> dict[str, Light]:
        """The lights as published, by the ids of their targets."""
        return {target: light for (_, target), light in lights_of_document(self.scorecard).items()}

    @property
    def names(self) -> tuple[str, str]:
        """What its plan may be called: by its own name, and by its place too where another place has one of that
        name."""
        plan = self.scorecard["plans"][0]
        return plan["plan"], f"{(plan.get('territory') or {'id': ''})['id']}/{plan['plan']}"

    @property
    def day(self) -> date:
        """The day on which it was judged."""
        return date.fromisoformat(self.scorecard["as_of"])

    @property
    def sentence(self) -> Text:
        """The sentence of counts as published."""
        told = self.scorecard["plans"][0]["sentence"]
        return Text.literal(told["en"], told["zh"])

    def again(self, scorecard: Mapping[str, Any], reason: str) -> "ClosedMonth":
        """The month closed once more; what stood there is kept."""
        kept = {"reason": self.reason, "scorecard": self.scorecard}
        return ClosedMonth(self.month, scorecard, reason, (*self.earlier, kept))


def as_data(closed: ClosedMonth) -> dict[str, Any]:
    """The closed month as plain data."""
    return {
        "format": FORMAT,
        "month": closed.month.text,
        "reason": closed.reason,
        "scorecard": closed.scorecard,
        "earlier": list(closed.earlier),
    }


def from_data(data: Any) -> ClosedMonth:
    """The closed month from plain data that anybody may have written.

    Raises KeyError, TypeError, AttributeError or ValueError (UnfitError is one) for anything else.
    """
    if data["format"] != FORMAT:
        raise ValueError(data["format"])
    found = ClosedMonth(parse(data["month"]), data["scorecard"], str(data["reason"]), tuple(data["earlier"]))
    _ = (
        found.names,
        found.lights,
        found.day,
        found.sentence.en,
    )  # a scorecard that cannot be read is a fault of the file
    return found
