"""The same goal in the plan before, so that a change of wording or level shows."""

from __future__ import annotations

from collections.abc import Sequence

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.head import is_split
from scorecard.drafting.naming import NamedIndicator
from scorecard.model.plans import Plan, Target


def earlier(plans: Sequence[Plan], name: str) -> Plan | None:
    """The latest plan of the same length of time that ends before `name` begins; `name` is 2022, 2025-26 or
    2021-2025."""
    years = [int(part) for part in name.split("-") if part.isdigit()]
    split = is_split(name)
    years = years[:1] if split else years
    if not years:
        return None
    span = years[-1] - years[0]
    fitting = [
        plan for plan in plans
        if plan.period.end.year - split < years[0] and plan.period.end.year - plan.period.start.year == span + split
    ]  # fmt: skip
    return max(fitting, key=lambda plan: plan.period.end, default=None)


def same_before(found: Candidate, named: NamedIndicator, plan: Plan | None) -> str:
    """The words of the goal with the same indicator, measure and scope in `plan`, with the plan's name; "" if none."""
    if plan is None or named.known is None:
        return ""
    same = [target for _, target in plan.targets() if target.indicator == named.id and target.measure == named.measure]
    fitting = [target for target in same if (target.scope or "") == found.scope] or same
    return f"{plan.plan}: {_words(fitting[0])}" if fitting else ""


def _words(target: Target) -> str:
    return target.says or target.name.zh
