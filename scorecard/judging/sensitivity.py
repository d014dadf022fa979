"""Sensitivity: where another reputable reading would give another colour, which reading and which colour.

Tried are: 左右 as a floor or ceiling and as a centre, another published figure for the same days, another published
base, the linear pace beside the ratio, and a goal carried over to a series that was revised after it was set.
"""

from collections.abc import Iterable

from scorecard.judging.baseline import bases
from scorecard.judging.disagreement import newer_draft, others_of_same_days
from scorecard.judging.evaluation import compare_with_goal
from scorecard.judging.goal_case import Context
from scorecard.judging.methods.outcomes import Evaluation
from scorecard.judging.phrases import number_text, reading_text
from scorecard.judging.question import Question, about_slack, other_readings
from scorecard.judging.revision import RevisedBase
from scorecard.judging.verdicts import Alternative, Reading
from scorecard.language.bilingual import Text, term
from scorecard.model.goal_kinds import About, ReadAs, Related
from scorecard.model.intervals import with_unit
from scorecard.model.statuses import SOLID

_ABOUT: dict[ReadAs, Text] = {
    "floor": Text("judging.floor"),
    "ceiling": Text("judging.ceiling"),
    "centre": Text("judging.centre"),
}


def other_colours(
    asked: Question, best: Evaluation, evaluations: list[Evaluation], context: Context, change: RevisedBase | None
) -> tuple[Alternative, ...]:
    """Every other reading that would give another colour; a reading that cannot decide is none, save for a revision."""
    found = [
        *_about(asked, best, context),
        *_figures(best, evaluations),
        *_averages(asked, best, evaluations),
        *_bases(asked, best, context),
        *best.outcome.others,
    ]
    decided = [other for other in found if other.colour not in (best.colour, "grey")]
    if change is not None:
        decided += [other for other in _carried(asked, best, context, change) if other.colour != best.colour]
    return tuple(decided)


def _about(asked: Question, best: Evaluation, context: Context) -> Iterable[Alternative]:
    asks = asked.goal.asks
    aim = best.base.value if isinstance(asks, Related) and best.base is not None else asks.number
    if not isinstance(asks, About | Related) or aim is None:
        return
    for other in other_readings(asked):
        evaluation = compare_with_goal(asked, best.reading, context, about=other)
        how = _ABOUT[other]
        if other == "centre":
            given = asks.tolerance if asks.tolerance is not None else about_slack(asked, aim, context.bands)
            slack = with_unit(given.normalize(), "", "en")
            how = Text("judging.how-value-slack", how=how, value=aim, slack=slack)
        yield _would(how, evaluation)


def _figures(best: Evaluation, evaluations: list[Evaluation]) -> Iterable[Alternative]:
    """Other solid figures for the same days and scope (a first release, another source), and a newer draft of them."""
    for evaluation in others_of_same_days(best, evaluations):
        if evaluation.evidence in SOLID or newer_draft(evaluation, best):
            shown = reading_text(evaluation.reading)
            yield _would(Text("judging.shown", shown=shown), evaluation)


def _averages(asked: Question, best: Evaluation, evaluations: list[Evaluation]) -> Iterable[Alternative]:
    """The average of the year, where the end of it is asked for and the reading of its last day decides."""
    for average in averages_beside(asked, best, evaluations):
        shown = reading_text(average.reading)
        yield _would(Text("judging.average-shown", shown=shown), average)


def averages_beside(asked: Question, best: Evaluation, evaluations: list[Evaluation]) -> list[Evaluation]:
    """Whole readings of the year beside one of its last day."""
    if asked.mode != "end" or not best.reading.period.is_date:
        return []
    wholes = [one for one in evaluations if one.reading.cover == "whole" and one.evidence in SOLID]
    return [one for one in wholes if not one.reading.period.is_date and one.reading.scope == best.reading.scope]


def average_notes(asked: Question, best: Evaluation, evaluations: list[Evaluation]) -> list[Text]:
    """The averages that give the same light; those that give another stand among the alternatives."""
    same = [one for one in averages_beside(asked, best, evaluations) if one.colour == best.colour]
    return [
        Text("judging.average-gives-the-same", shown=reading_text(one.reading), light=term(one.outcome.status))
        for one in same
    ]


def _bases(asked: Question, best: Evaluation, context: Context) -> Iterable[Alternative]:
    """Other readings of the same base year in the same series: before and after its revision."""
    if best.base is None or isinstance(asked.goal.asks, Related):
        return
    for readings in bases(asked, context.book, context.as_of):
        for base in readings:
            if _other_base(base, best.base):
                shown = reading_text(base)
                yield _would(
                    Text("judging.from-shown", shown=shown), compare_with_goal(asked, best.reading, context, base=base)
                )


def _other_base(base: Reading, used: Reading) -> bool:
    same_kind = base.series == used.series and base.scope == used.scope and base.period.same(used.period)
    return same_kind and base.bound == "exact" and base.value != used.value and base.evidence in SOLID


def carried(asked: Question, best: Evaluation, context: Context, change: RevisedBase) -> Evaluation:
    """The same reading held against the goal on today's series."""
    goal = asked.goal.with_number(change.today)
    return compare_with_goal(asked._replace(goal=goal), best.reading, context)


def _carried(asked: Question, best: Evaluation, context: Context, change: RevisedBase) -> Iterable[Alternative]:
    evaluation = carried(asked, best, context, change)
    goal = number_text(change.shown, asked.unit)
    yield _would(
        Text("judging.goal-carried", goal=goal),
        evaluation,
    )


def _would(how: Text, evaluation: Evaluation) -> Alternative:
    status = term(evaluation.outcome.status)
    light = term(evaluation.colour)
    if evaluation.colour == "grey":
        return Alternative(Text("judging.otherwise-undecided", how=how), evaluation.outcome.status)
    return Alternative(
        Text("judging.otherwise", how=how, light=light, status=status),
        evaluation.outcome.status,
    )
