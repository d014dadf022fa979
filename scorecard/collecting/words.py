"""The words of entry forms in both languages, and back from words to codes."""

from collections.abc import Mapping
from typing import get_args

from scorecard.model.fields import Stage
from scorecard.model.sources import Status
from scorecard.said import Said
from scorecard.terms import term

BOUNDS: dict[str, Said] = {
    "exact": Said("exactly", "确数"),
    "over": Said("over", "超过"),
    "at-least": Said("at least", "以上（含）"),
    "about": Said("about", "左右"),
    "under": Said("nearly", "近"),
    "at-most": Said("at most", "以内（含）"),
}
# How the day of a milestone is known.
WHENS: dict[str, Said] = {
    "happened": Said("happened then", "当时发生"),
    "seen": Said("seen by then", "当时已见"),
}
STATUSES: dict[str, Said] = {status: term(status) for status in get_args(Status)}
STAGES: dict[str, Said] = {stage: term(stage) for stage in get_args(Stage)}
KINDS: dict[str, Said] = {
    "work-report": Said("work report", "政府工作报告"),
    "bulletin": Said("bulletin", "统计公报"),
    "newspaper": Said("newspaper", "报纸"),
    "department": Said("department", "部门"),
    "web": Said("web", "网页"),
}
STANDINGS: dict[str, Said] = {standing: term(standing) for standing in ("official", "press", "secondary")}


def code(words: Mapping[str, Said], given: str) -> str | None:
    """The code for a word in either language, or for the code itself; None where it is none of them."""
    wanted = given.strip().lower()
    for name, said in words.items():
        if wanted in (name, said.en.lower(), said.zh):
            return name
    return None
