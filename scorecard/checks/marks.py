"""Marks on the way: amounts and shares cut the period into months, quarters, half-years or years; steps lie within it.

Passes: 4 or 12 numbers of `schedule` or `pace` in a plan of one year, 5 or 20 in a plan of five years; `steps` up to
the day of the goal. Fails: 5 numbers in a plan of one year; a step of the year after.
"""

from collections.abc import Iterator, Sequence

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goals import Part
from scorecard.model.periods import Period, spanning, whole_months, years_of
from scorecard.model.plans import Plan, Target
from scorecard.model.problems import Problem

RULE = "marks"
_STRETCHES = (1, 3, 6, 12)  # months


def check(book: Book) -> Iterator[Problem]:
    """Marks that cut a period into no usual stretches, and steps outside of it."""
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _marks(target, _of(plan, target, target))
            for part in target.goal.parts:
                yield from _marks(part, _of(plan, target, part))
            yield from _steps(target, _of(plan, target, target))


def _of(plan: Plan, target: Target, record: Target | Part) -> Period:
    """The days that the marks of a goal or part run over; of a goal for each year those of a year."""
    window, due = target.period or plan.period, record.due or target.due
    if target.when == "each-year":
        return years_of(window, plan.period.start.month)[0]
    return spanning(window.start, due.end) if due is not None and due.end >= window.start else window


def _marks(record: Target | Part, window: Period) -> Iterator[Problem]:
    given: dict[str, Sequence[object] | None] = {"pace": record.pace, "schedule": record.schedule}
    months = whole_months(window)
    for key, marks in given.items():
        if marks is None or months is None or (months % len(marks) == 0 and months // len(marks) in _STRETCHES):
            continue
        fitting = ", ".join(str(months // each) for each in reversed(_STRETCHES) if months % each == 0)
        what = Text("checks.marks-do-not-cut-period", key=key, count=len(marks), months=months)
        yield _problem(record, what, Text("checks.give-so-many-marks", numbers=fitting), key)


def _steps(target: Target, window: Period) -> Iterator[Problem]:
    for step in target.steps:
        if not window.start <= step.by.end <= window.end:
            what = Text("checks.step-outside-period", by=step.by.text, end=window.end)
            yield _problem(step, what, Text("checks.move-step-into-period"), "by")


def _problem(record: Record, what: Text, fix: Text, key: str) -> Problem:
    return Problem(record.location, "error", RULE, what, fix, key)
