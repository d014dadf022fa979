"""Reports of owners: what is said of a goal without a figure names a plan and a goal that are there.

Passes: `reports: [{plan: "2026", target: metro-line-3, period: 2026-03, cause: 征地未完成}]` with such a goal. Fails:
another name; a report of days outside the plan's period.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.model.problems import Problem, did_you_mean
from scorecard.model.reports import Report

RULE = "owner-report"


def check(book: Book) -> Iterator[Problem]:
    """Reports on plans or goals that are not there, and of days outside the plan."""
    for source in book.sources.values():
        for report in source.reports:
            plans = book.plans_called(report.plan)
            if plans:
                yield from _of_plan(book, report, plans[0])
            elif report.plan not in book.lost.names:
                remedy = did_you_mean(report.plan, map(book.name_of, book.plans), Text("checks.name-plan-of-report"))
                what = Text("checks.report-on-unknown-plan", plan=report.plan)
                yield Problem(report.location, "error", RULE, what, remedy, "plan")


def _of_plan(book: Book, report: Report, plan: Plan) -> Iterator[Problem]:
    known = {target.id for _, target in plan.targets()}
    if report.target not in known and report.target not in book.lost.names:
        remedy = did_you_mean(report.target, known, Text("checks.name-goal-of-report"))
        what = Text("checks.report-on-unknown-goal", plan=report.plan, target=report.target)
        yield Problem(report.location, "error", RULE, what, remedy, "target")
    if report.period.end < plan.period.start or report.period.start > plan.period.end:
        what = Text("checks.report-outside-plan", period=report.period.text, plan_period=plan.period.text)
        yield Problem(report.location, "warning", RULE, what, Text("checks.correct-period-of-report"), "period")
