"""All derivations, in the order in which they are tried."""

from collections.abc import Callable
from datetime import date

from scorecard.judging.derivations import average, between, change, earlier, growth, level, multiple, net, share, total
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.model.book import Book

RULES: tuple[Callable[[Question, Book, date], list[Reading]], ...] = (
    growth.derive,
    level.derive,
    earlier.derive,
    total.derive,
    between.derive,
    average.derive,
    share.derive,
    change.derive,
    multiple.derive,
    net.derive,
)


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """Every reading that arithmetic on reported figures gives for the question.

    Most goals have none to reckon with, neither of the indicator itself nor of what it is a share of.
    """
    own = asked.indicator
    if not any(book.figures_for(name, asked.whose) for name in (own.id, own.part) if name):
        return []
    return [reading for rule in RULES for reading in rule(asked, book, as_of)]
