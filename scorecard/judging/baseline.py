"""The last reading before a plan: the base of directions and paths, and what ambition is measured by."""

from collections.abc import Iterator
from datetime import date
from functools import cache

from scorecard.judging.derivations.registry import derive
from scorecard.judging.matching import in_order, wholes
from scorecard.judging.question import Mode, Question
from scorecard.judging.verdicts import Reading, one_scope
from scorecard.model.book import Book
from scorecard.model.goals import Goal
from scorecard.model.periods import Period, year

_BACK = 5  # years; an older reading says little about where a plan started


def last_before(asked: Question, book: Book, as_of: date, known_by: date | None = None) -> Reading | None:
    """The latest whole reading of the question's measure and scope that ends before its period starts.

    What had been published when the goal was set, `known_by`, goes before what became known only later.
    """
    days = [as_of] if known_by is None or known_by >= as_of else [known_by, as_of]
    for day in days:
        for readings in bases(asked, book, day):
            return readings[0]
    return None


def base_of(asked: Question, reading: Reading, book: Book, as_of: date) -> Reading | None:
    """The reading that `reading` is compared with: the last before the plan of its own series and scope, of exact value.

    Where `reading` covers only a part of a sum, it is compared with the stretch of the same length before it.
    """
    if asked.adds_up and reading.cover == "part":
        then = back(reading.period, _years(reading.period))
        asked = asked._replace(window=then, answer=then, mode="total")
        candidates: list[list[Reading]] = [_whole(asked, book, as_of)]
    else:
        candidates = list(bases(asked, book, as_of))
    for readings in candidates:
        for found in readings:
            if found.series == reading.series and found.bound == "exact" and one_scope(found, reading):
                return found
    return None


def bases(asked: Question, book: Book, as_of: date) -> Iterator[list[Reading]]:
    """The whole readings of each stretch before the plan that matches the question's own, the nearest first.

    A year for a year, the year before the plan for its end, the five years before for a sum over five years.
    """
    years = _years(asked.answer)
    total = asked.mode == "total"
    for step in range(1, (1 if total and years > 1 else _BACK) + 1):
        then = back(asked.answer, years * step) if total else year(asked.window.start.year - step)
        mode: Mode = "total" if total else "end"
        readings = _whole(asked._replace(window=then, answer=then, mode=mode, goal=_bare(asked.goal.unit)), book, as_of)
        if readings:
            yield readings


def back(period: Period, years: int) -> Period:
    """The same stretch that many years earlier."""
    start = _earlier(period.start, years)
    end = _earlier(period.end, years)
    if period.end.month == 2 and period.end.day >= 28 and period.start.day == 1:
        end = date(end.year, 2, 29) if _leap(end.year) else date(end.year, 2, 28)
    if start.month == 1 and start.day == 1 and end.month == 12 and end.day == 31:
        text = str(start.year) if start.year == end.year else f"{start.year}/{end.year}"
        return Period(text, start, end)
    return Period(f"{start}/{end}", start, end)


def _years(period: Period) -> int:
    """How many years it takes to step back over the whole of it."""
    return -(-period.days // 366)


def _whole(asked: Question, book: Book, as_of: date) -> list[Reading]:
    derived = [reading for reading in derive(asked, book, as_of) if reading.cover == "whole"]
    return in_order([*wholes(asked, book, as_of), *derived])


@cache
def _bare(unit: str | None) -> Goal:
    """A goal without a number: the base is taken as printed, whatever the goal's precision."""
    return Goal.model_construct(unit=unit)


def _earlier(day: date, years: int) -> date:
    last = 28 if day.month == 2 and day.day == 29 else day.day
    return date(max(day.year - years, 1), day.month, last)


def _leap(number: int) -> bool:
    return number % 4 == 0 and (number % 100 != 0 or number % 400 == 0)
