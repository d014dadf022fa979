"""What owners say beside their figures: causes, next steps, and how much rests on their own word. It changes no
light."""

from collections.abc import Iterator
from datetime import date

from scorecard.judging.goal_case import Context
from scorecard.judging.verdicts import OwnerStatement, Result
from scorecard.model.plans import Plan, Target
from scorecard.model.reported import Reported
from scorecard.model.sources import Source


def rests_on_own_word(result: Result, as_of: date) -> bool:
    """Whether a light rests on a figure that a unit reports of itself and that nobody had verified by the day."""
    if result.verdict.colour == "grey":
        return False
    if result.parts:
        return any(part.verdict.own_word for part in result.parts)
    return any(_unverified(reported, as_of) for reported in result.verdict.figures)


def last_statement(plan: Plan, target: Target, context: Context) -> OwnerStatement | None:
    """The last that was said of a target by the day: of the latest period, of these what was published last."""
    said = [one for one in _said(plan, target, context) if one[0].counts_from <= context.as_of]
    latest = max(said, key=lambda one: (one[1].period.end, one[0].counts_from, one[0].source), default=None)
    return latest[1] if latest else None


def _said(plan: Plan, target: Target, context: Context) -> Iterator[tuple[Source, OwnerStatement]]:
    book = context.book
    for source, report in book.reports_on(plan, target):
        yield (
            source,
            OwnerStatement(report.cause or report.note or "", report.next_step or "", report.period, source.source),
        )
    for reported in book.figures_for(target.indicator or "", book.whose(plan, target)):
        figure, source = reported.figure, reported.source
        if figure.measure == target.measure and (figure.cause or figure.next_step):
            yield source, OwnerStatement(figure.cause or "", figure.next_step or "", figure.span, source.source)


def _unverified(reported: Reported, as_of: date) -> bool:
    verified = reported.figure.verified
    return reported.source.standing == "own" and (verified is None or verified.on.end > as_of)
