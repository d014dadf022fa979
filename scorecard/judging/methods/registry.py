"""The methods for one reading, in order: the first that applies judges it.

Methods for the way come first. Where the whole is known, or no later day can change what was reached, they have nothing
to say, and the first of the others compares the reading with the goal.
"""

from scorecard.judging.methods import attainment, pace, rank, trajectory
from scorecard.judging.methods.outcomes import Case, Method

METHODS: tuple[Method, ...] = (
    pace.METHOD,
    trajectory.METHOD,
    rank.METHOD,
    attainment.METHOD,
)


def on_the_way(case: Case) -> Method | None:
    """The method that says where the goal should stand by then; None where it has neither pace nor path."""
    return next((method for method in METHODS if method.on_the_way and method.applies(case)), None)


def at_the_end(case: Case) -> Method:
    """The method that compares the reading with the goal."""
    return next(method for method in METHODS if not method.on_the_way and method.applies(case))
