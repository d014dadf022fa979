"""Natures: an indicator is read only as its nature allows, in its unit, over a fitting period.

Passes: a stock with `measure: level` at a date or year. Fails: a stock read as `amount`, a flow at a single day.
"""

from collections.abc import Iterator

from scorecard.judging.question import in_percent
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goal_kinds import Direction
from scorecard.model.goals import Goal
from scorecard.model.indicators import Indicator
from scorecard.model.measures import MEASURES, NATURES, Measure
from scorecard.model.problems import Problem, did_you_mean
from scorecard.model.sources import Figure

RULE = "nature"


def check(book: Book) -> Iterator[Problem]:
    """Measures that do not fit the nature, goals that do not fit the measure, periods that fit neither."""
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _goal(book, target, target.indicator, target.measure, target.goal)
    for source in book.sources.values():
        for figure in source.figures:
            yield from _measure(book, figure, figure.indicator, figure.measure)
            if figure.indicator in book.indicators:
                yield from _span(figure, book.indicators[figure.indicator])


def _goal(book: Book, record: Record, name: str | None, measure: Measure | None, goal: Goal) -> Iterator[Problem]:
    yield from _measure(book, record, name, measure)
    yield from _way(book, record, name, goal)
    for part in goal.parts:
        yield from _goal(book, part, part.indicator or name, part.measure or measure, part)
    asked = goal.asks.measure
    if asked and measure and measure != asked:
        message = f"a goal “{goal.kind}” needs measure: {asked}, not {measure}"
        yield Problem(record.location, "error", RULE, message, f"Write measure: {asked}.", "measure")
    if asked is None and goal.asks.one_reading and measure and (measure == "rank" or not MEASURES[measure].numeric):
        message = f"measure: {measure} cannot be held against a goal “{goal.kind}”"
        yield Problem(record.location, "error", RULE, message, f"Write goal: {{{measure}: …}}.", "goal")


def _measure(book: Book, record: Record, name: str | None, measure: Measure | None) -> Iterator[Problem]:
    indicator = book.indicators.get(name or "")
    if indicator and measure == "growth" and indicator.nature == "ratio" and in_percent(indicator.unit or ""):
        message = f"“{indicator.id}” is a share; its change is in points, and no growth in %"
        yield Problem(record.location, "error", RULE, message, "Write measure: change and unit: 个百分点.", "measure")
    if indicator and measure and measure not in NATURES[indicator.nature].measures:
        known = NATURES[indicator.nature].measures
        kind = f"{NATURES[indicator.nature].article} {indicator.nature}"
        message = f"“{indicator.id}” is {kind}; it cannot be read as {measure}"
        remedy = did_you_mean(measure, known, f"{kind.capitalize()} has {', '.join(known)}.")
        yield Problem(record.location, "error", RULE, message, remedy, "measure")


def _way(book: Book, record: Record, name: str | None, goal: Goal) -> Iterator[Problem]:
    """A goal that asks for the other way than the indicator calls better, or for better where it calls neither so."""
    indicator = book.indicators.get(name or "")
    if indicator is None:
        return
    if isinstance(goal.asks, Direction) and goal.asks.way == "better" and indicator.better == "neither":
        message = f"“{indicator.id}” is better neither higher nor lower, so it cannot get better"
        yield Problem(
            record.location, "error", RULE, message, "Write direction: up or down, or better: at the indicator.", "goal"
        )
    if goal.asks.against(indicator.better):
        message = f"“{goal.kind}” is asked of “{indicator.id}”, of which {indicator.better} is better"
        remedy = "Mend better: at the indicator, or the goal; 下降3% is at_most: -3."
        yield Problem(record.location, "warning", RULE, message, remedy, "goal")


def _span(figure: Figure, indicator: Indicator) -> Iterator[Problem]:
    period = figure.period
    if period is None:
        return
    if indicator.nature == "flow" and period.is_date:
        message = f"“{indicator.id}” is a flow, which needs a stretch of time, not the day {period}"
        yield Problem(
            figure.location, "error", "period", message, "Write the period it covers: 2021-01/2021-09.", "period"
        )
    if figure.measure == "level" and period.days > 366:
        message = f"a level stands at a date or over a year at most, not over {period}"
        yield Problem(
            figure.location, "error", "period", message, "Write the day or the year at whose end it stood.", "period"
        )
