"""What a report says of a goal beside its result: a claim without a number, a reason, the goal with another number."""

import re
from collections.abc import Iterator
from itertools import pairwise

from scorecard.answering.answers import Hint, Wanted
from scorecard.answering.likeness import LIKELY, likeness
from scorecard.answering.milestones import Clause
from scorecard.language.bilingual import Text
from scorecard.language.quantities import read
from scorecard.language.units import same_kind
from scorecard.model.intervals import in_unit

_CLAIMS = re.compile(
    "(?:超额|圆满|全面|如期|提前|顺利)(?:完成|实现)|(?:好|优|高)于预期|(?:达到|符合)预期|exceeded|met the target", re.I
)
_MISSED = re.compile(
    "(?:未能?|没有?)(?:如期|全面|按期)?(?:完成|实现|达到?)(?:预期|目标|年度|年初|既定|$)|未达(?:到)?(?:预期|目标)|(?:低|少)于预期|不及预期"
    "|fell short|missed (?:the|our|its) (?:target|goal)|below (?:the )?(?:target|expectations?)",
    re.I,
)
_AIMED = re.compile(
    "(?:全年|年度|年初|既定|确定|提出|预期|增长|的|之)*(?:目标|任务|计划)(?:任务)?|(?:the )?(?:target|goal)s?", re.I
)
_REASON = re.compile(
    "受(?!住|到?(?:表彰|表扬|肯定|欢迎|关注|邀|理))[^，。；]{2,30}(?:影响|制约|冲击|拖累)|由于[^，。；]{2,30}|因[^，。；因]{2,20}等?原因"
    "|due to [^,.;]{3,60}|because of [^,.;]{3,60}|owing to [^,.;]{3,60}",
    re.I,
)
_SHORTEST = 4  # characters of a name; shorter ones stand in too many clauses
_MOST = 3  # of one kind for a goal


def remarks(wanted: list[Wanted], clauses: list[Clause]) -> list[Hint]:
    """All that `clauses`, those of the text that look back, say of the goals beside their results."""
    spoken = [
        (before, clause, after)
        for before, (clause, after) in zip([None, *clauses], pairwise([*clauses, None]), strict=False)
        if clause is not None and any(each.search(clause.words) for each in (_CLAIMS, _MISSED, _REASON, _AIMED))
    ]
    found: list[Hint] = []
    for each in wanted:
        own = [hint for around in spoken for hint in _of_goal(each, *around)]
        found += own[:_MOST]
    return found


def _of_goal(wanted: Wanted, before: Clause | None, clause: Clause, after: Clause | None) -> Iterator[Hint]:
    here = _names(wanted, clause)
    claim = _MISSED.search(clause.words) or _CLAIMS.search(clause.words)
    counts = any(each.kind == "quantity" for each in read(clause.words))
    if claim and not counts and (here or _is_about(wanted, clause)):
        key = "answering.says-missed" if claim.re is _MISSED else "answering.claims"
        yield Hint(wanted, clause.start, clause.end, clause.words, Text(key))
    reason = _REASON.search(clause.words)
    nearest = after if after is not None and not here and _same_sentence(clause, after) else clause
    if reason and _names(wanted, nearest):
        yield Hint(wanted, clause.start, clause.end, clause.words, Text("answering.gives-reason"))
    if wanted.asked is not None and (here or (before is not None and _names(wanted, before))):
        yield from _restated(wanted, clause)


def _restated(wanted: Wanted, clause: Clause) -> Iterator[Hint]:
    """The goal with another number than the plan's: 完成了5%左右的预期目标 where the plan asks for 6 %."""
    for quantity in read(clause.words):
        behind = (
            quantity.modifier.end if quantity.modifier and quantity.modifier.start >= quantity.end else quantity.end
        )
        if not _AIMED.match(clause.words, behind) or not same_kind(quantity.unit, wanted.unit):
            continue
        value = in_unit(quantity.low, quantity.unit, wanted.unit)
        if value is not None and wanted.asked is not None and abs(value) != abs(wanted.asked):
            yield Hint(wanted, clause.start, clause.end, clause.words, Text("answering.restated", asked=wanted.asked))


def _names(wanted: Wanted, clause: Clause) -> bool:
    return any(len(name) >= _SHORTEST and name in clause.words for name in wanted.names)


def _is_about(wanted: Wanted, clause: Clause) -> bool:
    """Whether the clause names the goal, but for the words of the claim."""
    bare = _AIMED.sub("", _CLAIMS.sub("", _MISSED.sub("", clause.bare)))
    return any(likeness(name, bare) >= LIKELY for name in wanted.names)


def _same_sentence(clause: Clause, after: Clause) -> bool:
    return after.start - clause.end <= 1 and not clause.ends
