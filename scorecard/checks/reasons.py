"""Reasons: what nobody can check without its reason has one.

A number that a source does not give says why (withheld by law, not collected, does not apply).
Passes: `value: withheld, reason: fewer than three firms`. Fails (a warning): `value: withheld` alone.
"""

from collections.abc import Iterator

from scorecard.model.book import Book
from scorecard.model.problems import Problem

RULE = "reason"


def check(book: Book) -> Iterator[Problem]:
    """A warning at each number that is not given, without a reason."""
    for source in book.sources.values():
        for figure in source.figures:
            if figure.absent is not None and figure.reason is None and figure.note is None:
                message = f"the source gives no number ({figure.absent}), and why is not said"
                yield Problem(figure.location, "warning", RULE, message, "Add reason: as the source says it.", "value")
            if figure.absent is None and figure.reason is not None:
                message = "reason: says why there is no number, and there is one"
                yield Problem(figure.location, "warning", RULE, message, "Move it to note:.", "reason")
