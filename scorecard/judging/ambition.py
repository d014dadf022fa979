"""Ambition: the goal against the last reading before the plan, in the goal's own measure."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.baseline import last_before
from scorecard.judging.goal_case import Context
from scorecard.judging.question import Question, accepted, is_ceiling, limit
from scorecard.judging.verdicts import Reading
from scorecard.model.intervals import point


class Ambition(NamedTuple):
    """Above, same or below what had been reached; None where that is not known. The reading stands beside it."""

    word: str | None
    before: Reading | None


def ambition(asked: Question, context: Context) -> Ambition:
    """How the goal stands to what was known when it was set; a stage has none, a direction is not compared.

    Nor is “more than zero”: it stands where the words name no number.
    """
    if not asked.measured.numeric:
        return Ambition(None, None)
    before = last_before(asked, context.book, context.as_of, context.set_on)
    if before is None:
        return Ambition(None, None)
    accepts = accepted(asked, before.value, context.bands)
    aim = limit(asked, accepts) if accepts else None
    asks = asked.goal.asks
    numberless = asks.relative or (asks.number == 0 and asks.kind == "more_than")
    if accepts is None or aim is None or numberless:
        return Ambition(None, before)
    return Ambition(_word(aim, before, is_ceiling(accepts)), before)


def _word(aim: Decimal, before: Reading, down: bool) -> str | None:
    """None where what was reached is itself a bound that leaves it open."""
    reached, asked = before.extent, point(aim)
    if before.value == aim and before.bound == "exact":
        return "same"
    if not reached.apart(asked):
        return None
    return "above" if (reached.high is not None and reached.high <= aim) != down else "below"
