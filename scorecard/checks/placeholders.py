"""Placeholders: a question mark that a draft left for a person to fill in.

Passes: `place: 慈溪市`. Fails: `place: ？`.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.places import unfilled
from scorecard.model.problems import Problem

RULE = "placeholder"


def check(book: Book) -> Iterator[Problem]:
    """Plans whose title or place is still a question mark."""
    for plan in book.plans:
        for key, name, remedy in (
            ("title", plan.title, Text("wording.write-plan-title")),
            ("place", plan.place, Text("wording.write-plan-place")),
        ):
            if name is not None and unfilled(name):
                yield Problem(plan.location, "warning", RULE, Text("wording.placeholder", key=key), remedy, key)
