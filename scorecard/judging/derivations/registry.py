"""All derivations, in the order in which they are tried."""

from collections.abc import Callable
from datetime import date, timedelta

from scorecard.judging.derivations import average, between, change, earlier, growth, level, multiple, net, share, total
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.model.book import Book
from scorecard.model.periods import Period

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


_A_YEAR = timedelta(days=366)


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """Every reading that arithmetic on reported figures gives for the question."""
    if not reckons(asked, book, asked.answer) and not reckons(asked, book, asked.window):
        return []
    return [reading for rule in RULES for reading in rule(asked, book, as_of)]


def reckons(asked: Question, book: Book, days: Period) -> bool:
    """Whether any rule may have something to reckon with over those days, or a figure of the question's own ends in them.

    Each rule starts from a figure, of the indicator itself or of what it is a share of, that ends in the days asked for; the
    one for earlier shares from one of the same days a year later. Most goals have none.
    """
    own, whose = asked.indicator, asked.whose
    last = days.end + _A_YEAR if asked.measure == "level" else days.end
    return any(book.any_ending(name, whose, days.start, last) for name in (own.id, own.part) if name)
