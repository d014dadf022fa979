"""What is to be recorded, and what stands against it."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from scorecard.language.bilingual import NOTHING, Text
from scorecard.model.problems import visible
from scorecard.model.sources import NONE_DONE


class Entry(NamedTuple):
    """One figure or report to record: its keys with their texts, and where each was given (a cell, an option)."""

    source: str
    figure: Mapping[str, str]
    where: str
    cells: Mapping[str, str]
    kind: str = "figures"  # or reports: what is said of a goal without a figure
    about: Mapping[str, str] = {}  # of a form of a month: the plan, the target and the month

    @property
    def values(self) -> dict[str, Any]:
        """The keys with what they hold: that nothing is done, as a file has it, are parts."""
        return {key: {"done": "0", "of": "1"} if text == NONE_DONE else text for key, text in self.figure.items()}


class NewSource(NamedTuple):
    """A source that has no file yet: its keys with their texts."""

    fields: Mapping[str, str]
    where: str
    cells: Mapping[str, str]


class Fault(NamedTuple):
    """Why something is not recorded, or what is odd about it, and what to do."""

    where: str
    level: str
    what: Text
    fix: Text = NOTHING

    @property
    def message(self) -> str:
        """Why, in English."""
        return self.what.en

    @property
    def remedy(self) -> str:
        """What to do, in English; may be empty."""
        return self.fix.en

    def __str__(self) -> str:
        return self.in_language("en")

    def in_language(self, lang: str) -> str:
        """The fault as it is printed."""
        level = Text(f"levels.{self.level}").in_language(lang)
        text = f"{visible(self.where)}: {level}: {visible(self.what.in_language(lang))}"
        remedy = visible(self.fix.in_language(lang))
        return f"{text}\n    {remedy}" if remedy else text
