"""Marks on the way to a goal: how much of it is due by the end of each quarter or month, or which stage by which
day."""

from collections.abc import Sequence
from decimal import Decimal

from scorecard.language.bilingual import Text
from scorecard.model.periods import Period
from scorecard.model.problems import UnfitError
from scorecard.model.stages import CHAIN, Stage

_HUNDRED = Decimal(100)
_FEWEST = 2


def checked_steps(steps: Sequence[tuple[Period, Stage]], stage: Stage | None) -> None:
    """Refuse steps that cannot be: each later than the one before, in day and in stage, none past the goal's `stage`.

    Raises UnfitError with what is wrong and what to write.
    """
    if not steps:
        return
    fix = Text("model.write-steps")
    if stage not in CHAIN or any(one not in CHAIN for _, one in steps):
        raise UnfitError(Text("model.steps-need-stages-of-project", stages=", ".join(CHAIN)), fix)
    order = [CHAIN.index(one) for _, one in steps]
    days = [by.end for by, _ in steps]
    if order != sorted(set(order)) or days != sorted(set(days)):
        raise UnfitError(Text("model.steps-do-not-rise"), fix)
    if order[-1] > CHAIN.index(stage):
        raise UnfitError(Text("model.steps-go-past-the-goal", stage=steps[-1][1], goal=stage), fix)


def checked(pace: Sequence[Decimal] | None, schedule: Sequence[Decimal] | None, number: Decimal | None) -> None:
    """Refuse marks that cannot be: `pace` in per cent of the goal, `schedule` in its unit, both adding up.

    `number` is the goal's. Raises UnfitError with what is wrong and what to write.
    """
    if pace is not None and schedule is not None:
        raise UnfitError(Text("model.pace-and-schedule"), Text("model.choose-pace-or-schedule"))
    if pace is not None:
        _rising("pace", pace, Text("model.give-shares"), Text("model.give-rising-shares"))
        if pace[-1] != _HUNDRED or pace[0] < 0:
            raise UnfitError(Text("model.pace-range"), Text("model.give-rising-shares"))
    if schedule is not None:
        fix = Text("model.give-amounts-due")
        if number is None or number <= 0:
            raise UnfitError(Text("model.schedule-needs-number"), Text("model.schedule-of-parts"))
        _rising("schedule", schedule, fix, fix)
        if schedule[-1] != number or schedule[0] < 0:
            raise UnfitError(Text("model.schedule-range", last=schedule[-1], goal=number), fix)


def shares(
    pace: Sequence[Decimal] | None, schedule: Sequence[Decimal] | None, number: Decimal | None
) -> tuple[Decimal, ...]:
    """The cumulative shares of the goal in per cent, one for each mark; none where there are no marks."""
    if schedule is not None and number:
        return tuple(amount / number * _HUNDRED for amount in schedule)
    return tuple(pace or ())


def _rising(key: str, marks: Sequence[Decimal], few: Text, falling: Text) -> None:
    if len(marks) < _FEWEST:
        raise UnfitError(Text("model.marks-count", key=key), few)
    if list(marks) != sorted(marks):
        raise UnfitError(Text("model.marks-fall", key=key), falling)
