"""Warnings that only judging finds: figures that look like another scope's."""

from collections.abc import Iterator

from scorecard.judging.judge import Judged
from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import Text
from scorecard.model.problems import Problem

RULE = "not-comparable"


def alerts(judged: Judged, lang: str = "en") -> Iterator[Problem]:
    """A warning at each target whose best figure lies so far from the goal that it is most likely of another scope."""
    for result in judged.results:
        for one in (result, *result.parts):
            if one.verdict.status == RULE:
                yield _alert(one, lang)


def _alert(result: Result, lang: str) -> Problem:
    places = ", ".join(str(passed.reported.figure.location) for passed in result.verdict.passed[:1])
    message = Text(
        f"“{result.target.id}” was not judged: the figure at {places} states no scope and lies far from the goal",
        f"“{result.target.id}”未判定：{places} 处的数据未注明口径，且与目标相差悬殊",
    )
    remedy = Text(
        "Look the scope up and write scope: citywide or scope: municipal at the figure, or at the target.",
        "请查明口径，在该数据或目标处写明 scope: citywide（全市）或 scope: municipal（市级）。",
    )
    return Problem(result.target.location, "warning", RULE, message.in_language(lang), remedy.in_language(lang))
