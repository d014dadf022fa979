"""What can be wrong with the input, said so that it can be fixed."""

from collections import defaultdict
from collections.abc import Iterable
from difflib import get_close_matches
from typing import Literal, NamedTuple

from scorecard.language.bilingual import NOTHING, Text
from scorecard.language.characters import UNSEEN, code_point

Level = Literal["error", "warning", "info"]
MOST_FAULTS = 1000  # of one file, or of one rule in it, that are given; nobody reads more
LOCATION = "@"  # under this key a mapping carries its location; no file can contain it


class Location(NamedTuple):
    """Where something stands in an input file. Line and column count from 1, as editors do."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"


class Problem(NamedTuple):
    """One fault: where, how grave, which rule found it, what is wrong, and what to do, in every language."""

    location: Location
    level: Level
    rule: str
    what: Text
    fix: Text = NOTHING
    key: str = ""  # the key of the record at `location` that is meant, until it has been located

    @property
    def message(self) -> str:
        """What is wrong, in English."""
        return visible(self.what.en)

    @property
    def remedy(self) -> str:
        """What to do, in English; may be empty."""
        return visible(self.fix.en)

    def __str__(self) -> str:
        return self.in_language("en")

    def in_language(self, lang: str) -> str:
        """The problem as it is printed: `file:line:column: level: message [rule]` and the remedy on a line of its
        own."""
        level = self.level if lang == "en" else Text(f"levels.{self.level}").in_language(lang)
        text = f"{self.location}: {level}: {visible(self.what.in_language(lang))} [{self.rule}]"
        remedy = visible(self.fix.in_language(lang))
        return f"{text}\n    {remedy}" if remedy else text


class UnfitError(ValueError):
    """A value that does not fit: what is wrong with it, and what to do."""

    def __init__(self, what: Text, fix: Text) -> None:
        super().__init__(what, fix)
        self.what, self.fix = what, fix

    def __str__(self) -> str:
        return f"{self.message}. {self.remedy}"

    @property
    def message(self) -> str:
        """What is wrong with it, in English."""
        return self.what.en

    @property
    def remedy(self) -> str:
        """What to do, in English."""
        return self.fix.en


def in_order(problems: Iterable[Problem]) -> list[Problem]:
    """The problems without repeats, by location, the gravest first where locations are equal."""
    gravity = {"error": 0, "warning": 1, "info": 2}
    alike: defaultdict[tuple[Location, int, str], list[Problem]] = defaultdict(list)
    for one in problems:
        alike[one.location, gravity[one.level], one.rule].append(one)
    ordered = []
    for _, found in sorted(alike.items()):
        # Words are rendered where they decide; most problems of a large file are counted and never shown.
        ordered += (
            found if len(found) == 1 else [one for _, one in sorted({(p.message, p.remedy): p for p in found}.items())]
        )
    return ordered


def visible(text: str) -> str:
    """Text as a screen may show it: what would move the cursor, turn the order or not be seen stands as U+202E."""
    shown = UNSEEN.sub(
        lambda found: code_point(found[0]), text
    )  # Python takes the Hangul and Braille blanks for printable
    return shown if shown.isprintable() else "".join(char if char.isprintable() else code_point(char) for char in shown)


def did_you_mean(word: str, known: Iterable[str], otherwise: Text) -> Text:
    """A remedy that names the closest known word, or what to do where none is close."""
    close = closest(word, known)
    return Text("model.did-you-mean", close=close) if close else otherwise


def closest(word: str, known: Iterable[str]) -> str:
    """The known word that is most like it; empty where none is."""
    return next(iter(get_close_matches(word, list(known), n=1, cutoff=0.6)), "")
