"""All checks, in the order in which they are run."""

from collections.abc import Callable, Iterator

from scorecard.checks import natures, quotations, references
from scorecard.load import Book
from scorecard.problems import Problem

CHECKS: tuple[Callable[[Book], Iterator[Problem]], ...] = (
    references.check,
    natures.check,
    quotations.check,
)


def check(book: Book) -> list[Problem]:
    """Every problem that the checks find, not yet located."""
    return [problem for run in CHECKS for problem in run(book)]
