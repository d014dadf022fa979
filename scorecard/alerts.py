"""Warnings that only judging finds: figures that look like another scope's."""

from collections.abc import Iterator

from scorecard.judge import Judged
from scorecard.problems import Problem
from scorecard.verdicts import Result

RULE = "not-comparable"


def alerts(judged: Judged) -> Iterator[Problem]:
    """A warning at each target whose best figure lies so far from the goal that it is most likely of another scope."""
    for result in judged.results:
        for one in (result, *result.parts):
            if one.verdict.status == RULE:
                yield _alert(one)


def _alert(result: Result) -> Problem:
    places = ", ".join(str(passed.reported.figure.place) for passed in result.verdict.passed[:1])
    message = f"“{result.target.id}” was not judged: the figure at {places} states no scope and lies far from the goal"
    remedy = "Look the scope up and write scope: citywide or scope: municipal at the figure, or at the target."
    return Problem(result.target.place, "warning", RULE, message, remedy)
