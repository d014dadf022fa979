"""Misplaced keys: a key that says something which does not apply where it stands.

Whoever writes it expects another light than the one that comes out: a due day on a goal for each year, a plan of
amounts for what does not add up, a base year of a plain number, parts of a number.
Passes: `base: 2019` with a direction, a growth or a multiple. Fails: `base: 2019` with `at_least: 60` of a level.
"""

from collections.abc import Iterator

from scorecard.judging.question import Question
from scorecard.judging.single_goals import single_goals
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.goal_kinds import Related
from scorecard.model.plans import Target
from scorecard.model.problems import Location, Problem
from scorecard.model.sources import Figure

RULE = "misplaced-key"
_SINCE = ("growth", "change", "multiple")  # measures that count from an earlier period


def check(book: Book) -> Iterator[Problem]:
    """A warning at each such key of a target or a figure."""
    for target, parts in single_goals(book):
        if target.when == "each-year" and target.due is not None:
            yield _problem(target.location, "due")
        found = ((part, key) for part, asked in parts for key in _of_goal(part, asked))
        yield from dict.fromkeys(_problem(part.location, key) for part, key in found)
    for source in book.sources.values():
        for figure in source.figures:
            yield from (_problem(figure.location, key) for key in _of_figure(figure))


def _of_goal(target: Target, asked: Question) -> Iterator[str]:
    """The keys that do not apply to the question of one goal."""
    adds_up = asked.measured.adds_up
    if target.per is not None and not ((adds_up or asked.measure == "growth") and asked.answer.over_a_year):
        yield "per"
    against = asked.goal.asks.relative and not isinstance(asked.goal.asks, Related)
    if asked.goal.base is not None and asked.measure not in _SINCE and not against:
        yield "base"
    if not adds_up:
        yield from (key for key in ("pace", "schedule") if getattr(target, key))


def _of_figure(figure: Figure) -> Iterator[str]:
    """The keys of a figure that belong to a stage, to a number, or to another measure."""
    if figure.measure == "stage":
        if figure.bound != "exact":
            yield "bound"
        return
    given = {"parts": figure.parts, "qualifier": figure.qualifier, "happened": figure.happened, "seen": figure.seen}
    yield from (key for key, value in given.items() if value is not None)
    if figure.base is not None and figure.measure not in _SINCE:
        yield "base"


def _problem(location: Location, key: str) -> Problem:
    remedy = Text("checks.leave-out-or-rewrite", key=key)
    return Problem(location, "warning", RULE, Text("checks.misplaced-key", key=key), remedy, key)
