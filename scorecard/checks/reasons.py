"""Reasons: what nobody can check without its reason has one.

A number that a source does not give says why (withheld by law, not collected, does not apply), and so does a goal that
says how its “about” is read.
Passes: `value: withheld, reason: fewer than three firms`. Fails (a warning): `value: withheld` alone.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.goals import Goal
from scorecard.model.problems import Problem

RULE = "reason"


def _read_as(goals: list[Goal]) -> Iterator[Problem]:
    for goal in goals:
        if goal.read_as is not None and goal.because is None:
            message = Text("wording.read-as-without-reason", read_as=goal.read_as)
            yield Problem(goal.location, "warning", RULE, message, Text("wording.add-because"), "read_as")
        yield from _read_as(list(goal.parts))


def check(book: Book) -> Iterator[Problem]:
    """A warning at each number that is not given and each reading of “about”, without a reason."""
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _read_as(target.goals)
    for source in book.sources.values():
        for figure in source.figures:
            if figure.absent is not None and figure.reason is None and figure.note is None:
                message = Text("wording.source-gives-no-number", absent=figure.absent)
                yield Problem(figure.location, "warning", RULE, message, Text("wording.add-reason"), "value")
            if figure.absent is None and figure.reason is not None:
                message = Text("wording.reason-beside-number")
                yield Problem(figure.location, "warning", RULE, message, Text("wording.move-to-note"), "reason")
