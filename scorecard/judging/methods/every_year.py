"""Every year (每年): a goal that is set anew for each year of a plan.

Formula: red where every decided year was missed, amber where one fell short and not all were missed, whatever is still
open. While years are open, those that were all met are on track, hollow where one that is over is not known. After the
end it is green only where every year was met.
Source: the plain sense of “each year”: what is promised of each year is shown by each year.
Limits: what the running year shows so far neither adds to a year that was missed nor takes from it.
Sample that passes: met in each of five years. Sample that fails: met in four years and missed in one.
"""

from scorecard.judging.goal_case import GoalCase, GoalMethod
from scorecard.judging.methods.parts import of_parts, open_status, parts_listed, status_of_all, unmet, verdict_of
from scorecard.judging.question import target_in_year, years_asked
from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import Text
from scorecard.model.identity import Identity
from scorecard.model.plans import Plan, Target
from scorecard.model.statuses import Status, weakest


def applies(case: GoalCase) -> bool:
    """Whether the goal is set for each year."""
    return case.target.when == "each-year"


def judge(case: GoalCase) -> Result:
    """The result over the results of the years."""
    parts = case.results(year_targets(case.plan, case.target, case.own))
    status = _status(parts)
    settled = [part for part in parts if part.verdict.settled] if status in ("missed", "partly") else []
    verdict = verdict_of(status, settled or parts, parts_listed(parts, Text("judging.year-year")))
    if verdict.status == "on-track" and any(_lost(part) for part in parts):
        verdict = verdict._replace(evidence=weakest([verdict.evidence, "interim"]))
    return of_parts(case, verdict, parts)


def year_targets(plan: Plan, target: Target, own: Identity) -> list[tuple[Target, Identity]]:
    """Each year of the goal as a target of its own, with which year it is."""
    return [(target_in_year(target, year), own._replace(year=year)) for year in years_asked(plan, target)]


def _status(parts: list[Result]) -> Status:
    decided = [part.verdict for part in parts if part.verdict.settled]
    if len(decided) == len(parts) or not decided:
        return status_of_all(parts) if not _open(parts) else open_status(parts)
    if all(verdict.colour == "red" for verdict in decided):
        return "missed"
    if unmet(decided):
        return "partly"
    running = any(part.verdict.status == "not-due" or not (part.verdict.settled or _lost(part)) for part in parts)
    return "on-track" if running else open_status(parts)


def _open(parts: list[Result]) -> list[Result]:
    return [part for part in parts if part.verdict.colour == "grey"]


def _lost(part: Result) -> bool:
    """Whether it is a year that is over and has no light."""
    return part.verdict.colour == "grey" and part.verdict.status != "not-due"


METHOD = GoalMethod(applies, judge)
