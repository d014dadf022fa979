"""Warnings that only judging finds: figures that look like another scope's."""

from collections.abc import Iterator

from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text
from scorecard.model.problems import Problem

RULE = "not-comparable"


def alerts(judged: Judged) -> Iterator[Problem]:
    """A warning at each target whose best figure lies so far from the goal that it is most likely of another scope."""
    for result in judged.results:
        for one in (result, *result.parts):
            if one.verdict.status == RULE:
                yield _alert(one)


def _alert(result: Result) -> Problem:
    places = ", ".join(str(passed.reported.figure.location) for passed in result.verdict.passed[:1])
    message = Text("summary.scope-unstated", id=result.target.id, places=places)
    remedy = Text("summary.write-scope")
    return Problem(result.target.location, "warning", RULE, message, remedy)
