"""What judging is given: the book, the day and the thresholds; and the goal that is to be judged."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property
from typing import NamedTuple

from scorecard.judging.question import Question, question
from scorecard.judging.verdicts import Result, Verdict
from scorecard.model.bands import Bands
from scorecard.model.book import Book
from scorecard.model.identity import Identity
from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan, Section, Target


class Context(NamedTuple):
    """What judging a number needs besides the question: the book, the day, the bands, the day the goal was set."""

    book: Book
    as_of: date
    bands: Bands
    set_on: date | None


@dataclass(frozen=True)
class GoalCase:
    """A goal to be judged: a target of a plan, or one year or part of it."""

    plan: Plan
    section: Section
    target: Target
    context: Context
    own: Identity  # which year or part it is
    judge: Callable[["GoalCase"], Result]  # judges one of its years or parts

    @property
    def indicator(self) -> Indicator | None:
        """Its indicator; None where it names none that the book has."""
        return self.context.book.indicators.get(self.target.indicator or "")

    @property
    def related(self) -> Indicator | None:
        """The related indicator that may hint at it, where it names one."""
        return self.context.book.indicators.get(self.target.proxy or "")

    @cached_property
    def asked(self) -> Question:
        """The question that it puts to the figures; only of goals on one known indicator."""
        assert self.indicator is not None
        whose = self.context.book.whose(self.plan, self.target)
        return question(self.plan, self.target, self.indicator, whose, self.own.year is not None)

    def result(self, verdict: Verdict, parts: Iterable[Result] = ()) -> Result:
        """The result with that verdict, and those of its years or parts."""
        return Result(self.section, self.target, verdict, parts=tuple(parts))

    def results(self, targets: Iterable[tuple[Target, Identity]]) -> list[Result]:
        """The results of its years or parts."""
        return [self.judge(replace(self, target=target, own=own)) for target, own in targets]


class GoalMethod(NamedTuple):
    """One way of judging a goal: which goals it judges, and what comes of them."""

    applies: Callable[[GoalCase], bool]
    judge: Callable[[GoalCase], Result]
    on_figures: bool = False  # whether it puts one question to the figures, and not to the lights of years or parts
