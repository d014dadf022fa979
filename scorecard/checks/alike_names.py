"""Names of plans that look alike: they name files, and a person or a disk may take one for the other.

Passes: plans `2021` and `2021-2025`. Fails: plans `Plan-1` and `plan-1`, or `2021-a` with a Latin and a Cyrillic а.
"""

import unicodedata
from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.model.problems import Problem, visible

RULE = "alike-names"
# Letters of other scripts, digits and dashes that are drawn as these Latin ones are (Unicode Technical Standard 39).
_OTHERS, _LATIN = "авекмнорстухіјѕԁԛԝһӏαβεικνορτυχ01—–‐−", "abekmhopctyxijsdqwhlabeikvoptuxol----"
_DRAWN_ALIKE = str.maketrans(_OTHERS, _LATIN)


def check(book: Book) -> Iterator[Problem]:
    """A warning at a plan whose name looks like that of one before."""
    seen: dict[str, Plan] = {}
    for plan in book.plans:
        first = seen.setdefault(_drawn(plan.plan), plan)
        if first.plan != plan.plan:
            message = Text(
                "wording.names-alike", name=visible(plan.plan), other=visible(first.plan), at=str(first.location)
            )
            yield Problem(plan.location, "warning", RULE, message, Text("wording.name-plans-apart"), "plan")


def _drawn(name: str) -> str:
    """The name as the eye takes it: one form of each character, no case, and one letter for those drawn alike."""
    folded = unicodedata.normalize("NFKC", unicodedata.normalize("NFKC", name).casefold())
    return folded.translate(_DRAWN_ALIKE)
