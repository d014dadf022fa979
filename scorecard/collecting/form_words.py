"""The words of entry forms in both languages, and back from words to codes."""

import re
from collections.abc import Mapping
from typing import get_args

from scorecard.language.bilingual import Text
from scorecard.language.terms import term
from scorecard.language.vocabulary import current
from scorecard.model.bounds import BOUNDS as BOUND_ROWS
from scorecard.model.bounds import OLDER
from scorecard.model.measures import MEASURES as MEASURE_ROWS
from scorecard.model.scopes import SCOPES as SCOPE_ROWS
from scorecard.model.sources import Standing, Status
from scorecard.model.stages import STAGES as STAGE_ROWS

BOUNDS: dict[str, Text] = {bound: Text(f"judging.bound-{bound}") for bound in BOUND_ROWS}
# How the day of a milestone is known.
WHENS: dict[str, Text] = {
    "happened": Text("collecting.happened"),
    "seen": Text("collecting.seen"),
}
MEASURES: dict[str, Text] = {measure: term(measure) for measure in MEASURE_ROWS}
SCOPES: dict[str, Text] = {scope: term(scope) for scope in SCOPE_ROWS}
STATUSES: dict[str, Text] = {status: term(status) for status in get_args(Status)}
STAGES: dict[str, Text] = {stage: term(stage) for stage in STAGE_ROWS}
KINDS: dict[str, Text] = {
    "work-report": Text("collecting.work-report"),
    "bulletin": Text("collecting.bulletin"),
    "newspaper": Text("collecting.newspaper"),
    "department": Text("collecting.department"),
    "web": Text("collecting.web"),
}
STANDINGS: dict[str, Text] = {standing: term(standing) for standing in get_args(Standing)}


def code(words: Mapping[str, Text], given: str) -> str | None:
    """The code for a word in either language, for the code itself or its older spelling; None where it is none of them."""
    wanted = given.strip().lower()
    for name, said in words.items():
        if wanted in (name, said.en.lower(), said.zh) or OLDER.get(wanted) == name:
            return name
    if words is STAGES:
        return next((stage for stage, own in current().stages if wanted in own), None)
    return None


# Periods as people write them, already without blanks and with plain digits and hyphens: what stands for each.
_PERIODS: tuple[tuple[str, str], ...] = (
    (r"(\d{4})年?", "{0}"),
    (r"(\d{4})[年-](\d{1,2})月?", "{0}-{1:0>2}"),
    (r"(\d{4})[年-](\d{1,2})[月-](\d{1,2})日?", "{0}-{1:0>2}-{2:0>2}"),
    (r"(\d{4})年(\d{1,2})月?[-至到](\d{1,2})月", "{0}-{1:0>2}/{0}-{2:0>2}"),
    (r"(\d{4})年前三季度", "{0}-01/{0}-09"),
    (r"(\d{4})年?(?:上半年|-?H1)", "{0}-H1"),
    (r"(\d{4})年?(?:下半年|-?H2)", "{0}-H2"),
    (r"(\d{4})年?(?:第?([1-4一二三四])季度|-?Q([1-4]))", "{0}-Q{1}"),
    (r"(\d{4})年?[-至到](\d{4})年?", "{0}/{1}"),
)


def period(given: str) -> str:
    """A period as the files write it, from the ways in which people do; as it is where it is none of them."""
    for pattern, form in _PERIODS:
        if found := re.fullmatch(pattern, given):
            parts = [part for part in found.groups() if part]
            return form.format(*(str("一二三四".index(part) + 1) if part in "一二三四" else part for part in parts))
    return given
