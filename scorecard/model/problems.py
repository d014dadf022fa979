"""What can be wrong with the input, said so that it can be mended."""

from collections.abc import Iterable
from difflib import get_close_matches
from typing import Literal, NamedTuple

from scorecard.model.locations import Location

Level = Literal["error", "warning", "info"]


class Problem(NamedTuple):
    """One fault: where, how grave, which rule found it, what is wrong, and what to do."""

    location: Location
    level: Level
    rule: str
    message: str
    remedy: str = ""
    key: str = ""  # the key of the record at `place` that is meant, until it has been located

    def __str__(self) -> str:
        text = f"{self.location}: {self.level}: {self.message} [{self.rule}]"
        return f"{text}\n    {self.remedy}" if self.remedy else text


class UnfitError(ValueError):
    """A value that does not fit: what is wrong with it, and what to do."""

    def __init__(self, message: str, remedy: str) -> None:
        super().__init__(f"{message}. {remedy}")
        self.message, self.remedy = message, remedy


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """The problems without repeats, by place, the gravest first where places are equal, and fit to be shown."""
    gravity = {"error": 0, "warning": 1, "info": 2}
    fit = {problem._replace(message=visible(problem.message), remedy=visible(problem.remedy)) for problem in problems}
    return sorted(fit, key=lambda p: (p.location, gravity[p.level], p.rule, p.message, p.remedy))


def visible(text: str) -> str:
    """Text as a screen may show it: what would move the cursor, turn the order or not be seen stands as U+202E."""
    return (
        text if text.isprintable() else "".join(char if char.isprintable() else f"U+{ord(char):04X}" for char in text)
    )


def did_you_mean(word: str, known: Iterable[str], otherwise: str) -> str:
    """A remedy that names the closest known word, or what to do where none is close."""
    close = closest(word, known)
    return f"Did you mean “{close}”?" if close else otherwise


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like it; empty where none is."""
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.6)), "")
