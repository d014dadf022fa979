"""Years of a plan: its period fits its name, and the day on which its source was published.

Passes: plan 2021-2025 with period 2021/2025; a report of February 2021 that sets the goals of 2021. Fails: plan 2021
with period 2012; a plan for 2012 in a report of 2021. A plan is set at most two years before it starts, and not after
it is over.
"""

import re
from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.periods import months_after
from scorecard.model.plans import Plan
from scorecard.model.problems import Problem

RULE = "plan-years"
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_EARLIEST = 24  # months before the period


def check(book: Book) -> Iterator[Problem]:
    """A warning at every plan whose period does not fit."""
    for plan in book.plans:
        named = {int(year) for year in _YEAR.findall(plan.plan)}
        mine = {plan.period.start.year, plan.period.end.year}
        if named and not named <= set(range(min(mine), max(mine) + 1)):
            yield _problem(plan, Text("checks.plan-name-other-years", plan=plan.plan, period=plan.period.text))
        source = book.sources.get(plan.source)
        if source is None or source.published is None or source.published.period is None:
            continue  # a page that was only seen by some day may be much older
        day = source.counts_from
        if day > plan.period.end or day < months_after(plan.period.start, -_EARLIEST):
            message = Text("checks.plan-source-other-years", source=plan.source, day=day, period=plan.period.text)
            yield _problem(plan, message)


def _problem(plan: Plan, message: Text) -> Problem:
    return Problem(plan.location, "warning", RULE, message, Text("checks.plan-years-remedy"), "period")
