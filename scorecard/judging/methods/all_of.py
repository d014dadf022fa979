"""All of (全部): a goal of several parts, each with a verdict of its own.

Formula: green where all are met; amber where some are met and one is decided unmet; red where all are decided unmet;
else there is no light.
Source: the plain sense of “and”.
Limits: parts have no weights, and how far one is exceeded makes up for no other.
Sample that passes: two parts met. Sample that fails: one met, and one of which nothing is reported.
"""

from collections.abc import Iterator

from scorecard.judging.goal_case import GoalCase, GoalMethod
from scorecard.judging.methods.parts import of_parts, parts_listed, status_of_all, verdict_of
from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import Text
from scorecard.model.goals import Part
from scorecard.model.identity import Identity
from scorecard.model.plans import Target


def applies(case: GoalCase) -> bool:
    """Whether the goal has several parts."""
    return bool(case.target.goal.parts)


def judge(case: GoalCase) -> Result:
    """The result over the results of the parts."""
    parts = case.results(part_targets(case.target, case.own))
    verdict = verdict_of(status_of_all(parts), parts, parts_listed(parts, Text("judging.parts")))
    return of_parts(case, verdict, parts)


def part_targets(target: Target, own: Identity) -> Iterator[tuple[Target, Identity]]:
    """Each part of a goal of several as a target of its own, with which part it is."""
    for number, part in enumerate(target.goal.parts, 1):
        yield _part(target, part), own.part(number)


def _part(target: Target, part: Part) -> Target:
    return target.model_copy(
        update={
            "name": part.name or target.name,
            "goal": part,
            "indicator": part.indicator or target.indicator,
            "measure": part.measure or target.measure,
            "place": part.place or target.place,
            "group": part.group or target.group,
            "scope": part.scope or target.scope,
            "proxy": part.proxy,
            "due": part.due or target.due,
            "pace": part.pace or (None if part.schedule else target.pace),
            "schedule": part.schedule,
            "says": part.says or target.says,
        }
    )


METHOD = GoalMethod(applies, judge)
