"""What falls due: each mark, step and goal of the open goals after a day, and what is past its day and not shown
kept."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import NamedTuple

from scorecard.judging.age import next_due, report_by
from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import NOTHING, Text
from scorecard.model.periods import Period
from scorecard.summary.open_goals import OpenGoal, is_open, open_by_owner
from scorecard.summary.progress import DueMark, due_by, needed, needed_text, next_mark, reached

_SETTLED = ("met", "late", "dropped")


class Due(NamedTuple):
    """One thing of a goal that is due by a day: a mark, the goal itself, or a report; `overdue` where the day is past.

    `needed` is what a mark that comes next still asks for; `report_by` the day by which a past mark should be reported
    and until which it is not overdue.
    """

    goal: OpenGoal
    mark: DueMark
    report: bool
    overdue: bool
    needed: Text = NOTHING
    report_by: date | None = None


def due(judged: Iterable[Judged], as_of: date) -> list[Due]:
    """What is due next of every open goal, and what is overdue, by day, then in the order of the plans."""
    today = Period(as_of.isoformat(), as_of, as_of)
    goals = [goal for listed in open_by_owner(judged, today).values() for goal in listed]
    found = [one for goal in goals if is_open(goal.result, today) for one in _of(goal, as_of)]
    return sorted(found, key=lambda one: one.mark.by)


def due_in(judged: Judged, days: Period) -> list[Due]:
    """What falls due in those days of the goals of a plan, or of their parts, that are not met and not given up."""
    goals = [goal for listed in open_by_owner([judged], days).values() for goal in listed]
    marks = [(goal, next_mark(goal.result, days.start)) for goal in goals if goal.result.verdict.status not in _SETTLED]
    return [Due(goal, mark, False, False) for goal, mark in marks if mark is not None and mark.by <= days.end]


def _of(goal: OpenGoal, as_of: date) -> Iterator[Due]:
    result = goal.result
    report = _report(result, as_of)
    if report is not None:
        yield Due(goal, DueMark(report), True, report < as_of)
    past = due_by(result, as_of)
    if (
        past is not None
        and past.by < as_of
        and (past.last or past.stage is not None)
        and not reached(result, past, as_of)
    ):
        basis = result.verdict.basis
        by = report_by(basis.asked, past.by, basis.bands) if basis is not None else past.by
        yield Due(goal, past, False, by < as_of, report_by=by)
    coming = next_mark(result, as_of)
    if coming is not None:
        yield Due(goal, coming, False, False, needed_text(needed(result, as_of)))


def _report(result: Result, as_of: date) -> date | None:
    """The day by which the next report should be there; None of milestones and of goals whose period is over."""
    basis, reading = result.verdict.basis, result.verdict.reading
    if basis is None or basis.asked.goal.kind == "stage" or as_of > basis.asked.due:
        return None
    return next_due(basis.asked, reading.period.end if reading else None, basis.bands)
