"""Improbable numbers: ten times a goal, a tenth of it, or a fraction where the goal is a percentage.

Passes: 1.3万人 for 1.2万人; 8.4 % for 7.3 %; 0 for 5; 2 firms for 30. Fails: 13000万人 for 1.2万人; 0.98 % for 98 %; 84
% for 8 %. The light that rests on such a number is hollow until the number is settled.
"""

from collections.abc import Iterator

from scorecard.judging.covering import cover_of
from scorecard.judging.likelihood import hardly
from scorecard.judging.phrases import figure_as_counted, number_text
from scorecard.judging.question import Question
from scorecard.judging.single_goals import single_goals
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.intervals import in_unit
from scorecard.model.limits import Unlikely
from scorecard.model.plans import Target
from scorecard.model.problems import Problem
from scorecard.model.sources import Figure

RULE = "improbable"
WORDS: dict[Unlikely, str] = {
    "tenfold": "checks.ten-times-its-goal",
    "tenth": "checks.a-tenth-of-its-goal",
    "fraction": "checks.looks-like-a-fraction",
}


def check(book: Book) -> Iterator[Problem]:
    """A warning at every figure that is hardly likely beside a goal of its own indicator, measure and days."""
    for _, parts in single_goals(book):
        for part, asked in parts:
            yield from _goal(book, part, asked)


def _goal(book: Book, target: Target, asked: Question) -> Iterator[Problem]:
    for reported in book.figures_for(asked.indicator.id, asked.whose):
        figure, kind = reported.figure, _kind(asked, reported.figure)
        if kind is not None and figure.value is not None:
            goal = (max if kind == "tenfold" else min)(asked.goal.asks.numbers, key=abs)
            message = Text(
                WORDS[kind],
                value=figure_as_counted(figure),
                goal=number_text(goal, asked.unit),
                location=target.location,
            )
            yield Problem(figure.location, "warning", RULE, message, Text("checks.improbable-remedy"), "value")


def _kind(asked: Question, figure: Figure) -> Unlikely | None:
    if figure.value is None or figure.measure != asked.measure:
        return None
    if None not in (asked.scope, figure.scope) and asked.scope != figure.scope:
        return None
    value, cover = in_unit(figure.value, figure.unit or "", asked.unit), cover_of(asked, figure)
    return None if value is None or isinstance(cover, Text) else hardly(asked, value, cover)
