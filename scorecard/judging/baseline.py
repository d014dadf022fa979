"""The last reading before a plan: the base of directions and paths, and what ambition is measured by."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from functools import cache, lru_cache
from itertools import chain

from scorecard.judging.covering import at_a_moment, one_kind
from scorecard.judging.derivations.registry import derive, reckoning
from scorecard.judging.matching import fitting, wholes
from scorecard.judging.ordering import best_first, leads, one_rank
from scorecard.judging.phrases import absent_text, other_name
from scorecard.judging.question import Mode, Question, needs_base
from scorecard.judging.verdicts import Reading, one_scope
from scorecard.language.bilingual import Text, term
from scorecard.model.book import Book
from scorecard.model.fields import Bilingual, Prices
from scorecard.model.goal_kinds import Related
from scorecard.model.goals import Goal
from scorecard.model.indicators import Indicator
from scorecard.model.periods import Period, back, months_after, period_text, whole_months, year_to
from scorecard.model.places import NOBODY
from scorecard.model.statuses import weakest

_BACK = 5  # years; an older reading says little about where a plan started


def last_before(asked: Question, book: Book, as_of: date, known_by: date | None = None) -> Reading | None:
    """The latest whole reading of the question's measure and scope that ends before its period starts.

    What had been published when the goal was set, `known_by`, goes before what became known only later.
    """
    days = [as_of] if known_by is None or known_by >= as_of else [known_by, as_of]
    for day in days:
        for readings in bases(asked, book, day, first=True):
            return readings[0]
    return None


def just_before(base: Reading, asked: Question) -> bool:
    """Whether the base ends within the twelve months before the period, so that nothing is left out, or the goal names
    it."""
    return asked.goal.base is not None or base.period.end >= months_after(asked.window.start, -12)


def base_of(asked: Question, reading: Reading, book: Book, as_of: date) -> Reading | None:
    """The reading that `reading` is compared with: the last before the plan of its own series and scope, of exact
    value.

    Where `reading` covers only a part of a sum, it is compared with the stretch of the same length before it; a rate of
    a part of a year with the same part of the year before the plan, where that was reported. Where the goal names its
    base, it is compared with that alone.
    """
    if isinstance(asked.goal.asks, Related):
        return counterpart(asked, asked.goal.asks, reading, book, as_of)
    candidates: Iterable[list[Reading]] = bases(asked, book, as_of)
    if needs_base(asked) and asked.goal.base is not None:
        candidates = [_in_base(asked, asked.goal.base, reading, book, as_of)]
    elif asked.adds_up and reading.cover == "part":
        candidates = [_over(back(reading.period, _years(reading.period)), asked, book, as_of)]
    elif needs_base(asked) and not reading.period.is_date and not one_kind(asked, reading.period, asked.answer):
        candidates = chain([_over(_before(reading.period, asked.window.start), asked, book, as_of)], candidates)
    for readings in candidates:
        # What stands on a day is compared with what stood on one, and an average with an average.
        for found in sorted(readings, key=lambda one: not one_kind(asked, one.period, reading.period)):
            if found.series == reading.series and found.bound == "exact" and one_scope(found, reading):
                return found
    return None


def _over(days: Period, asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The whole readings over those days."""
    return _whole(asked._replace(window=days, answer=days, mode="total"), book, as_of)


def _in_base(asked: Question, base: Period, reading: Reading, book: Book, as_of: date) -> list[Reading]:
    """The whole readings of the base that the goal names; beside some months of a sum, of the same months of that
    year."""
    days = year_to(base.end) if base.is_date else base
    if asked.adds_up and reading.cover == "part":
        days = back(reading.period, asked.window.start.year - days.start.year)
    mode: Mode = "total" if asked.mode == "total" else "end"
    return _whole(asked._replace(mode=mode, goal=_bare(asked.goal.unit), window=days, answer=days), book, as_of)


def _before(days: Period, start: date) -> Period:
    """The same days of the last year in which they end before `start`."""
    found = back(days, 1)
    return found if found.end < start else _before(found, start)


def others_of_one_rank(base: Reading, asked: Question, book: Book, as_of: date) -> list[Reading]:
    """Other numbers for the days of a base that nothing but the names of their sources sets apart from it."""
    then = base.period
    bare: Question | None = asked._replace(window=then, answer=then, goal=_bare(asked.goal.unit))
    if isinstance(asked.goal.asks, Related):
        bare = _of_the_other(asked, asked.goal.asks, then, book)
    found = wholes(bare, book, as_of) if bare is not None else []
    return [other for other in found if other.scope == base.scope and one_rank(base, other)]


def counterpart(asked: Question, asks: Related, reading: Reading, book: Book, as_of: date) -> Reading | None:
    """The reading of the other indicator, or of the other place, of the same measure and over the very same days."""
    other = _of_the_other(asked, asks, reading.period, book)
    found = next(iter(_whole(other, book, as_of)), None) if other is not None else None
    if other is None or found is None:
        return None
    prices = _prices(found, other.indicator)
    if asked.measure != "growth" or {prices, _prices(reading, asked.indicator)} != {"constant", "current"}:
        return found
    doubts = (*found.doubts, Text("judging.in-prices-unlike", prices=term(str(prices))))
    return found._replace(evidence=weakest([found.evidence, "indicative"]), doubts=doubts)


def no_counterpart(asked: Question, asks: Related, days: Period, book: Book, as_of: date) -> Text:
    """That the other has no reading over those days; where a source was read and gives none, that and why."""
    said = Text("judging.no-reading-of-the-other", name=other_name(asks, book), when=period_text(days))
    other = _of_the_other(asked, asks, days, book)
    figures = book.figures_for(other.indicator.id, other.whose) if other is not None else []
    absent = [one for one in figures if one.figure.absent and other and fitting(other, one, as_of) == "whole"]
    return Text("judging.because", said=said, reason=absent_text(absent[0])) if absent else said


def _prices(reading: Reading, indicator: Indicator) -> Prices | None:
    """The prices of a growth: those that its figure names, or those usual for its indicator."""
    return reading.figures[0].figure.prices or indicator.growth_prices


def _of_the_other(asked: Question, asks: Related, days: Period, book: Book) -> Question | None:
    indicator = book.indicators.get(asks.of)
    if indicator is None:
        return None
    place, group, scope = asked.place, asked.group, asked.scope
    if asks.place is not None:
        place, group, scope = book.places.of(Bilingual(zh=asks.place.zh, en=asks.place.en)), NOBODY, None
    other = asked._replace(indicator=indicator, goal=_bare(asked.unit), window=days, answer=days, series=None)
    return other._replace(place=place, group=group, scope=asks.scope or scope)


def bases(asked: Question, book: Book, as_of: date, first: bool = False) -> Iterator[list[Reading]]:
    """The whole readings of each stretch before the plan that matches the question's own, the nearest first.

    A year for a year, of whatever twelve months; the year, or a standing, before the plan for its end; the five years
    before for a sum over five years; the same months of earlier years for a part of a year. Where only the `first` of
    each stretch is wanted, those behind it may be left out.
    """
    reckons, last = reckoning(asked, book), asked.answer.end if _of_its_length(asked) else asked.window.start
    if not reckons(Period("", date.min, last)):
        return  # nothing was reported before the plan, as of most goals
    mode: Mode = "total" if asked.mode == "total" else "end"
    bare = asked._replace(mode=mode, goal=_bare(asked.goal.unit))
    for then in _stretches(asked, book):
        if not reckons(then):
            continue
        readings = _whole(bare._replace(window=then, answer=then), book, as_of, first)
        if readings:
            yield readings


def _stretches(asked: Question, book: Book) -> list[Period]:
    """What may be the base: the stretches of the question's own length before it, and what was reported, the nearest
    first."""
    answer, years = asked.answer, _years(asked.answer)
    total = asked.mode == "total"
    if _of_its_length(asked):
        return [back(answer, years * step) for step in range(1, (1 if years > 1 else _BACK) + 1)]
    found = {then.end: then for then in (*_reported(asked, book, total), *_years_before(asked.window.start))}
    nearest = [found[end] for end in sorted(found, reverse=True)]
    # The average of March is compared with that of the last March before that of a year.
    same_months = asked.indicator.nature == "ratio" and not answer.is_date and (whole_months(answer) or 12) < 12
    return [*(back(answer, step) for step in range(1, _BACK + 1)), *nearest] if same_months else nearest


def _of_its_length(asked: Question) -> bool:
    """Whether a sum is compared with stretches of its own length alone: no year, but five of them, or some months."""
    return asked.mode == "total" and not asked.answer.is_year


@lru_cache(maxsize=1024)  # the same few days for all goals
def _years_before(first: date) -> tuple[Period, ...]:
    """The last years that end before that day, the last first."""
    return tuple(year_to(_end_before(months_after(first, -12 * step))) for step in range(_BACK))


def _reported(asked: Question, book: Book, total: bool) -> Iterator[Period]:
    """The twelve months, and for what stands the days, of reported figures that end before the period, at most five
    years."""
    first, end = asked.window.start, asked.window.end
    latest = min(first + timedelta(1), end)  # its first day may be its base, but no day is a base of itself
    earliest = months_after(first, -12 * _BACK)
    for reported in book.figures_for(asked.indicator.id, asked.whose):
        span = reported.figure.span
        if reported.figure.measure != asked.measure or span.end < earliest:
            continue
        if span.is_year and span.end < first:
            yield span
        elif not total and span.is_date and span.end < latest and at_a_moment(asked):
            yield year_to(span.end)


def _end_before(day: date) -> date:
    return day - timedelta(days=1)


def _years(period: Period) -> int:
    """How many years it takes to step back over the whole of it."""
    return -(-period.days // 366)


def _whole(asked: Question, book: Book, as_of: date, first: bool = False) -> list[Reading]:
    reported = wholes(asked, book, as_of)
    if first and len(reported) == 1 and leads(reported[0], asked.answer):
        return reported
    derived = [reading for reading in derive(asked, book, as_of) if reading.cover == "whole"]
    return best_first([*reported, *derived])


@cache
def _bare(unit: str | None) -> Goal:
    """A goal without a number: the base is taken as printed, whatever the goal's precision."""
    return Goal.model_construct(unit=unit)
