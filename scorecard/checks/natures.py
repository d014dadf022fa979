"""Natures: an indicator is read only as its nature allows, in its unit, over a fitting period.

Passes: a stock with `measure: level` at a date or year. Fails: a stock read as `amount`, a flow at a single day.
"""

from collections.abc import Iterator

from scorecard.judging.question import in_percent
from scorecard.language.bilingual import Text, capitalised, code_and_term
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goal_kinds import Related
from scorecard.model.goals import Goal
from scorecard.model.goals_without_numbers import Direction
from scorecard.model.indicators import Indicator
from scorecard.model.measures import MEASURES, NATURES, Measure
from scorecard.model.problems import Problem, did_you_mean
from scorecard.model.sources import Figure

RULE = "nature"


def check(book: Book) -> Iterator[Problem]:
    """Measures that do not fit the nature, goals that do not fit the measure, periods that fit neither."""
    for plan in book.plans:
        for _, target in plan.targets():
            for goal in target.goals:
                yield from _goal(book, target, target.indicator, target.measure, goal)
    for source in book.sources.values():
        for figure in source.figures:
            yield from _measure(book, figure, figure.indicator, figure.measure)
            if figure.indicator in book.indicators:
                yield from _span(figure, book.indicators[figure.indicator])


def _goal(book: Book, record: Record, name: str | None, measure: Measure | None, goal: Goal) -> Iterator[Problem]:
    yield from _measure(book, record, name, measure)
    yield from _way(book, record, name, goal)
    if isinstance(goal.asks, Related):
        yield from _measure(book, goal, goal.asks.of, measure)
    for part in goal.parts:
        yield from _goal(book, part, part.indicator or name, part.measure or measure, part)
    asked = goal.asks.measure
    if asked and measure and measure != asked:
        message = Text("checks.goal-needs-measure", kind=goal.kind, asked=asked, measure=measure)
        yield Problem(
            record.location, "error", RULE, message, Text("checks.write-measure-asked", asked=asked), "measure"
        )
    if asked is None and goal.asks.one_reading and measure and (measure == "rank" or not MEASURES[measure].numeric):
        message = Text("checks.measure-unlike-goal", measure=measure, kind=goal.kind)
        yield Problem(
            record.location, "error", RULE, message, Text("checks.write-goal-measure", measure=measure), "goal"
        )


def _measure(book: Book, record: Record, name: str | None, measure: Measure | None) -> Iterator[Problem]:
    indicator = book.indicators.get(name or "")
    if indicator and measure == "growth" and indicator.nature == "ratio" and in_percent(indicator.unit or ""):
        message = Text("checks.share-has-no-growth", id=indicator.id)
        yield Problem(record.location, "error", RULE, message, Text("checks.write-change"), "measure")
    if indicator and measure and measure not in NATURES[indicator.nature].measures:
        known = NATURES[indicator.nature].measures
        nature = code_and_term(indicator.nature)
        kind = Text("checks.an" if NATURES[indicator.nature].article == "an" else "checks.a", nature=nature)
        message = Text("checks.measure-unlike-nature", id=indicator.id, kind=kind, measure=measure)
        remedy = did_you_mean(
            measure, known, Text("checks.kind-has-known", kind=capitalised(kind), known=", ".join(known))
        )
        yield Problem(record.location, "error", RULE, message, remedy, "measure")


def _way(book: Book, record: Record, name: str | None, goal: Goal) -> Iterator[Problem]:
    """A goal that asks for the other way than the indicator calls better, or for better where it calls neither so."""
    indicator = book.indicators.get(name or "")
    if indicator is None:
        return
    if isinstance(goal.asks, Direction) and goal.asks.way == "better" and indicator.better == "neither":
        message = Text("checks.neither-better", id=indicator.id)
        yield Problem(record.location, "error", RULE, message, Text("checks.write-direction"), "goal")
    if goal.asks.depends_on_better and indicator.better_unsaid:
        message = Text("checks.better-unsaid", id=indicator.id)
        yield Problem(record.location, "warning", RULE, message, Text("checks.write-better"), "goal")
    if goal.asks.against(indicator.better):
        message = Text("checks.goal-against-better", kind=goal.kind, id=indicator.id, better=indicator.better)
        remedy = Text("checks.correct-better")
        yield Problem(record.location, "warning", RULE, message, remedy, "goal")


def _span(figure: Figure, indicator: Indicator) -> Iterator[Problem]:
    period = figure.period
    if period is None:
        return
    if indicator.nature == "flow" and period.is_date:
        message = Text("checks.flow-on-a-day", id=indicator.id, period=period)
        yield Problem(figure.location, "error", "period", message, Text("checks.write-period"), "period")
    if figure.measure == "level" and period.days > 366:
        message = Text("checks.level-over-years", period=period)
        yield Problem(figure.location, "error", "period", message, Text("checks.write-day-or-year"), "period")
