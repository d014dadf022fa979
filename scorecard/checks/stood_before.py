"""Stood before: what a goal asks to be started, completed or in use was so before the plan starts.

Passes: `happened: 2021-05` for a plan of 2021. Fails: `stage: in-use, happened: 2019` for a road that a plan of 2021
opens. Either the plan promises what was there, or the figure speaks of another section; a light that rests on it is
hollow. Where another figure shows the stage in the period itself, nothing is said.
"""

from collections.abc import Iterator

from scorecard.judging.methods.milestones import reached_by, stood_before
from scorecard.judging.question import Question
from scorecard.judging.single_goals import single_goals
from scorecard.language.bilingual import Text, term
from scorecard.model.book import Book
from scorecard.model.goals_without_numbers import StageToReach
from scorecard.model.periods import during_text
from scorecard.model.plans import Target
from scorecard.model.problems import Problem
from scorecard.model.sources import Figure

RULE = "stood-before"


def check(book: Book) -> Iterator[Problem]:
    """A warning where nothing but what stood before the period answers a goal that asks for a stage in it."""
    for _, parts in single_goals(book):
        for part, asked in parts:
            if isinstance(asked.goal.asks, StageToReach):
                yield from _goal(book, part, asked)


def _goal(book: Book, target: Target, asked: Question) -> Iterator[Problem]:
    figures = [reported.figure for reported in book.figures_for(asked.indicator.id, asked.whose)]
    if any(_in_time(asked, figure) for figure in figures):
        return
    for figure in figures:
        if stood_before(asked, figure):
            message = Text(
                "checks.stood-before-goal",
                name=asked.indicator.name,
                stage=term(figure.stage or ""),
                when=during_text(figure.span),
                location=target.location,
            )
            remedy = Text("checks.stood-before-goal-remedy")
            yield Problem(figure.location, "warning", RULE, message, remedy, "happened" if figure.happened else "seen")


def _in_time(asked: Question, figure: Figure) -> bool:
    when = reached_by(asked, figure)
    return when is not None and not stood_before(asked, figure) and when.end <= asked.due
