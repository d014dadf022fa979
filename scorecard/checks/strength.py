"""Strength: 力争 and 推动 in the words against the strength in the file, and 六大 against the number of parts.

Passes: `says: 力争突破50家` with `strength: stretch`. Fails: the same with `strength: firm`; 六大 with five parts.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.language.modifiers import strengths
from scorecard.language.numerals import DIGITS
from scorecard.model.book import Book
from scorecard.model.plans import Target
from scorecard.model.problems import Problem

RULE = "words"


def check(book: Book) -> Iterator[Problem]:
    """A warning at every target that is firmer or weaker than its words, or has other parts."""
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _strength(target)
            yield from _count(target)


def _strength(target: Target) -> Iterator[Problem]:
    """力争 and 推动 in the words against the strength in the file."""
    said = {word.means for word in strengths(target.says or "")} - {"firm"}
    if said and target.strength not in said:
        what = " and ".join(sorted(said))
        message = Text("wording.other-strength", says=target.says, what=what, strength=target.strength)
        yield Problem(
            target.location,
            "warning",
            RULE,
            message,
            Text("wording.write-strength-said", said=sorted(said)[0]),
            "strength",
        )


def _count(target: Target) -> Iterator[Problem]:
    """六大 in the words of an `all_of` against its number of parts."""
    parts = target.goal.parts
    if not parts or not target.says:
        return
    counts = [
        DIGITS[before]
        for before, after in zip(target.says, target.says[1:], strict=False)
        if after == "大" and before in DIGITS
    ]
    if counts and len(parts) not in counts:
        message = Text("wording.parts-miscounted", says=target.says, counts=counts[0], count=len(parts))
        yield Problem(target.location, "warning", RULE, message, Text("wording.add-parts"), "goal")
