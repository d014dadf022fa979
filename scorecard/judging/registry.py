"""The methods for a goal, in order: the first that applies judges it.

A goal on a number is judged reading by reading; the methods for one reading stand in `methods/registry.py`.
"""

from scorecard.judging import selection
from scorecard.judging.goal_case import GoalCase, GoalMethod
from scorecard.judging.methods import all_of, every_year, no_question, stage, throughout

METHODS: tuple[GoalMethod, ...] = (
    no_question.UNSTATED,
    every_year.METHOD,
    all_of.METHOD,
    no_question.UNKNOWN,
    no_question.NOT_BEGUN,
    stage.METHOD,
    throughout.METHOD,
    selection.METHOD,
)


def method_of(case: GoalCase) -> GoalMethod:
    """The method that judges the goal."""
    return next(method for method in METHODS if method.applies(case))
