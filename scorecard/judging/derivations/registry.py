"""All derivations, in the order in which they are tried."""

from bisect import bisect_left
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


_A_YEAR, _NO_TIME = timedelta(days=366), timedelta()


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """Every reading that arithmetic on reported figures gives for the question."""
    reckons = reckoning(asked, book)
    if not reckons(asked.answer) and not reckons(asked.window):
        return []
    return [reading for rule in RULES for reading in rule(asked, book, as_of)]


def reckoning(asked: Question, book: Book) -> Callable[[Period], bool]:
    """Tells of days whether any rule may have something to reckon with over them, or a figure of the question's own
    ends in them.

    Each rule starts from a figure, of the indicator itself or of what it is a share of, that ends in the days asked
    for; the one for earlier shares from one of the same days a year later. Most goals have none.
    """
    own = asked.indicator
    ends = book.last_days((own.id, own.part) if own.part else (own.id,), asked.whose)
    later = _A_YEAR if asked.measure == "level" else _NO_TIME

    def reckons(days: Period) -> bool:
        at = bisect_left(ends, days.start)
        return at < len(ends) and ends[at] <= days.end + later

    return reckons
