"""The last reading before a plan: the base of directions and paths, and what ambition is measured by."""

from datetime import date

from scorecard.load import Book
from scorecard.match import find
from scorecard.model.periods import Period, year
from scorecard.questions import Question
from scorecard.verdicts import Reading

_BACK = 5  # years; an older reading says little about where a plan started


def last_before(asked: Question, book: Book, as_of: date, series: str | None = None, any_series: bool = True) -> Reading | None:
    """The latest whole reading of the question's measure and scope that ends before its period starts.

    With `any_series` false, only one of the given series. A reading covers the stretch before that matches the
    question's own: the year before for yearly goals, the last year before for the end of a longer plan.
    """
    for back in range(1, _BACK + 1):
        then: Period = year(asked.window.start.year - back)
        earlier = asked._replace(window=then, answer=then, mode="end" if asked.mode == "end" else "total", series=None)
        for reading in find(earlier, book, as_of).readings:
            if reading.cover == "whole" and (any_series or reading.series == series):
                return reading
    return None
