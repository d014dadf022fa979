"""A month of a plan under way: its lights, what changed, what is behind, what is overdue, who answers, what falls due.

A month is judged on the day after its reports are due: the end of the month, the lag of monthly reports, and one day. A
month that was closed keeps the lights that were published; where a later correction or a late report gives another
light today, both are shown.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from scorecard.judging.verdicts import Amount, Judged, Reading, Result
from scorecard.model.bands import Bands
from scorecard.model.book import Book
from scorecard.model.intervals import plain
from scorecard.model.periods import Period, months_after, parse, years_of
from scorecard.model.places import NOBODY, Named
from scorecard.model.plans import Plan
from scorecard.model.published import Published
from scorecard.model.sources import Source
from scorecard.summary.changes import Change, Light, changes, lights
from scorecard.summary.closed_month import ClosedMonth
from scorecard.summary.due import Due, due_in

_ONE_DAY = timedelta(days=1)
_WORST_FIRST = {("red", True): 0, ("red", False): 1, ("amber", True): 2, ("amber", False): 3}

_Lights = Mapping[str, Light]  # by the id of the target
JudgedOn = Callable[[Book, date], Judged | None]  # the plan by a book on a day; None where it had not been published


class MonthColumn(NamedTuple):
    """One month of the grid: its lights as published or as judged, and the targets that have another one today."""

    month: Period
    closed: bool
    lights: _Lights
    today: _Lights
    results: Mapping[str, Result]  # as they were judged, by the id of the target


class Correction(NamedTuple):
    """A light of a closed month as it was published and as it is today, and the figures that made the difference."""

    month: Period
    change: Change


class GoalLight(NamedTuple):
    """A goal with the light that is shown for it, and the one that it has today where that is another.

    `moved` is how much its number grew or fell since the month before, where both are totals or levels of one kind.
    """

    result: Result
    shown: Light
    today: Light | None
    moved: Amount | None = None


class OwnerGoals(NamedTuple):
    """An owner with the goals for which it is named; NOBODY for goals without one."""

    owner: Named
    goals: tuple[GoalLight, ...]


class Month(NamedTuple):
    """What a bulletin says of one plan and one month."""

    period: Period
    day: date  # on which it was judged
    known: date  # what had been published by this day is known
    judged: Judged
    closed: ClosedMonth | None
    goals: tuple[GoalLight, ...]  # in the order of the plan
    columns: tuple[MonthColumn, ...]  # the months of the year up to this one
    changes: tuple[Change, ...]  # since the month before
    before: Period | None  # the month that these are counted from
    corrections: tuple[Correction, ...]
    overdue: tuple[OwnerGoals, ...]
    due_next: tuple[Due, ...]
    units: tuple[OwnerGoals, ...]

    @property
    def behind(self) -> list[GoalLight]:
        """Every red and every amber goal: red first, solid before hollow, in the order of the plan."""
        found = [goal for goal in self.goals if goal.shown.shown in _WORST_FIRST]
        return sorted(found, key=lambda goal: _WORST_FIRST[goal.shown.shown])


def closing_day(month: Period, bands: Bands) -> date:
    """The first day on which no monthly report of the month may still be missing."""
    return month.end + timedelta(days=int(bands["age", "monthly"])) + _ONE_DAY


def month_of(
    judged_on: JudgedOn, plan: Plan, book: Book, month: Period, closed: Mapping[str, ClosedMonth], known: date
) -> Month | None:
    """The month of the plan by what was published until `known`; None where the plan had not been published.

    `judged_on` judges the plan; `closed` are its closed months, by their months as text (2025-03).
    """
    kept = closed.get(month.text)
    day = min(closing_day(month, book.bands_of(plan)), known) if kept is None else kept.day
    judged = judged_on(book, day)
    if judged is None:
        return None
    columns = tuple(_columns(judged_on, plan, book, month, closed, known))
    last, earlier = columns[-1], columns[-2] if len(columns) > 1 else None
    goals = tuple(_goal(result, last, earlier) for result in judged.results)
    before = {} if earlier is None else {(judged.name, target): light for target, light in earlier.lights.items()}
    now = {(judged.name, target): light for target, light in last.lights.items()}
    return Month(
        month,
        day,
        known,
        judged,
        kept,
        goals,
        columns,
        () if earlier is None else tuple(changes(before, now)),
        None if earlier is None else earlier.month,
        tuple(_corrections(columns, judged.name)),
        tuple(_units((goal for goal in goals if goal.result.verdict.overdue), leading=True)),
        tuple(due_in(judged, next_month(month))),
        tuple(_units(goals)),
    )


def next_month(month: Period) -> Period:
    """The month after."""
    return _month_from(month.end + _ONE_DAY)


def _goal(result: Result, column: MonthColumn, earlier: MonthColumn | None) -> GoalLight:
    target = result.target.id
    before = None if earlier is None else earlier.results.get(target)
    moved = None if before is None else _moved(before.verdict.reading, result.verdict.reading)
    return GoalLight(result, column.lights[target], column.today.get(target), moved)


def _moved(before: Reading | None, now: Reading | None) -> Amount | None:
    """The later number less that of the month before it; of totals so far, both from the same day on.

    A bound tells no difference, and that of a quarter is none of its last month.
    """
    if before is None or now is None or before.unit != now.unit or {before.bound, now.bound} != {"exact"}:
        return None
    if before.period.start != now.period.start and not (before.period.is_date and now.period.is_date):
        return None
    following = next_month(_month_from(before.period.end.replace(day=1)))
    if not following.start <= now.period.end <= following.end:
        return None
    return Amount(plain(now.value - before.value), "个百分点" if now.unit == "%" else now.unit)


def _units(goals: Iterable[GoalLight], leading: bool = False) -> list[OwnerGoals]:
    """The goals under each of their owners, or under the one that leads alone, in order of first sight; those without
    an owner come last."""
    found: dict[Named, list[GoalLight]] = {}
    for goal in goals:
        for owner in (goal.result.lead,) if leading else goal.result.owners or (NOBODY,):
            found.setdefault(owner, []).append(goal)
    last = found.pop(NOBODY, [])
    units = [OwnerGoals(owner, tuple(each)) for owner, each in found.items()]
    return [*units, OwnerGoals(NOBODY, tuple(last))] if last else units


def _columns(
    judged_on: JudgedOn, plan: Plan, book: Book, month: Period, closed: Mapping[str, ClosedMonth], known: date
) -> Iterator[MonthColumn]:
    """The months of the plan's year up to this one, from the first one in which the plan had been published."""
    for each in months_to(plan, month):
        kept = closed.get(each.text)
        day = min(closing_day(each, book.bands_of(plan)), known) if kept is None else kept.day
        judged = judged_on(book if kept is None else as_known(book, each, day, known), day)
        if judged is None:
            continue
        today = {target: light for (_, target), light in lights([judged]).items()}
        results = {result.target.id: result for result in judged.results}
        if kept is None:
            yield MonthColumn(each, False, today, {}, results)
            continue
        published = {target: kept.lights.get(target, light) for target, light in today.items()}
        other = {target: light for target, light in today.items() if light.shown != published[target].shown}
        yield MonthColumn(each, True, published, other, results)


def months_to(plan: Plan, month: Period) -> list[Period]:
    """The months of the plan's year in which the month lies, up to it; of a month after the plan, those of its last
    year."""
    years = years_of(plan.period, plan.period.start.month)
    start = next((year.start for year in reversed(years) if year.start <= month.start), month.start)
    found = [_month_from(start)]
    while found[-1].end < month.end:
        found.append(next_month(found[-1]))
    return found


def _month_from(start: date) -> Period:
    return Period(f"{start:%Y-%m}", start, months_after(start, 1) - _ONE_DAY)


def _corrections(columns: Iterable[MonthColumn], name: str) -> Iterator[Correction]:
    for column in columns:
        published = {(name, target): column.lights[target] for target in column.today}
        today = {(name, target): light for target, light in column.today.items()}
        for change in changes(published, today):
            yield Correction(column.month, change)


def as_known(book: Book, month: Period, day: date, known: date) -> Book:
    """The book as it would have been on `day`, had all that was published by `known` of days up to the month been
    out."""
    return book.with_sources([_brought_forward(source, month, day, known) for source in book.all_sources])


def _brought_forward(source: Source, month: Period, day: date, known: date) -> Source:
    """A source of a later day, with its figures up to the month alone, as though it had appeared on the day."""
    if not day < source.counts_from <= known:
        return source
    figures = [figure for figure in source.figures if figure.span.end <= month.end]
    if not figures:
        return source
    published = Published(period=parse(day.isoformat()))
    return source.model_copy(update={"figures": figures, "published": published})
