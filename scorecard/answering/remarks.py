"""What a report says of a goal beside its result: a claim without a number, a reason, the goal with another number."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import NamedTuple

from scorecard.answering.answers import Hint, Wanted
from scorecard.answering.clauses import Clause
from scorecard.language.bilingual import Text
from scorecard.language.likeness import LikeNames
from scorecard.language.quantities import Quantity, read
from scorecard.language.shortlist import Shortlist, adjacent_pairs
from scorecard.language.units import same_kind
from scorecard.model.intervals import in_unit

_CLAIMS = re.compile(
    "(?:超额|圆满|全面|如期|提前|顺利)(?:完成|实现)|(?:好|优|高)于预期|(?:达到|符合)预期|exceeded|met the target", re.I
)
_MISSED = re.compile(
    "(?:未能?|没有?)(?:如期|全面|按期)?(?:完成|实现|达到?)(?:预期|目标|年度|年初|既定|$)|未达(?:到)?(?:预期|目标)"
    "|(?:低|少)于预期|不及预期"
    "|fell short|missed (?:the|our|its) (?:target|goal)|below (?:the )?(?:target|expectations?)",
    re.I,
)
_AIMED = re.compile(
    "(?:全年|年度|年初|既定|确定|提出|预期|增长|的|之)*(?:目标|任务|计划)(?:任务)?|(?:the )?(?:target|goal)s?", re.I
)
_REASON = re.compile(
    "受(?!住|到?(?:表彰|表扬|肯定|欢迎|关注|邀|理))[^，。；]{2,30}(?:影响|制约|冲击|拖累)|由于[^，。；]{2,30}"
    "|因[^，。；因]{2,20}等?原因"
    "|due to [^,.;]{3,60}|because of [^,.;]{3,60}|owing to [^,.;]{3,60}",
    re.I,
)
_SHORTEST = 4  # characters of a name; shorter ones stand in too many clauses
_MOST = 3  # of one kind for a goal


class _Spoken(NamedTuple):
    """A clause that claims a result without its number, gives a reason, or names a goal's number."""

    clause: Clause
    claim: str  # the sentence that tells of its claim; "" where it makes none
    reason: bool
    of_next: bool  # whether its reason is that of the clause behind it, where it names no goal itself
    aims: tuple[Quantity, ...]  # the numbers that it calls a goal


def remarks(wanted: list[Wanted], clauses: list[Clause]) -> list[Hint]:
    """All that `clauses`, those of the text that look back, say of the goals beside their results."""
    spoken = {
        at: _spoken(clause, clauses[at + 1] if at + 1 < len(clauses) else None)
        for at, clause in enumerate(clauses)
        if any(each.search(clause.words) for each in (_CLAIMS, _MISSED, _REASON, _AIMED))
    }
    named = Shortlist(adjacent_pairs(clause.words) for clause in clauses)
    claims: dict[str, list[int]] = {}
    for at, one in spoken.items():
        if one.claim:
            claims.setdefault(_AIMED.sub("", _CLAIMS.sub("", _MISSED.sub("", one.clause.bare))), []).append(at)
    claimed = LikeNames(claims)
    found: list[Hint] = []
    for each in wanted:
        naming = _naming(each, clauses, named)
        about = {at for name in each.names for words in claimed.like(name) for at in claims[words]}
        near = sorted(about.union(*((at - 1, at, at + 1) for at in naming)) & spoken.keys())
        found += islice((hint for at in near for hint in _of_goal(each, spoken[at], at, naming, about)), _MOST)
    return found


def _spoken(clause: Clause, after: Clause | None) -> _Spoken:
    quantities = read(clause.words)
    claim = _MISSED.search(clause.words) or _CLAIMS.search(clause.words)
    key = "answering.says-missed" if claim and claim.re is _MISSED else "answering.claims" if claim else ""
    return _Spoken(
        clause,
        "" if any(each.kind == "quantity" for each in quantities) else key,
        _REASON.search(clause.words) is not None,
        after is not None and _same_sentence(clause, after),
        tuple(each for each in quantities if _AIMED.match(clause.words, _behind(each))),
    )


def _behind(quantity: Quantity) -> int:
    bound = quantity.modifier
    return bound.end if bound and bound.start >= quantity.end else quantity.end


def _naming(wanted: Wanted, clauses: list[Clause], named: Shortlist) -> set[int]:
    """The clauses, by their place, that hold one of the goal's names."""
    return {
        at
        for name in wanted.names
        if len(name) >= _SHORTEST
        for at in named.sharing(adjacent_pairs(name), len(name) - 1)
        if name in clauses[at].words
    }


def _of_goal(wanted: Wanted, one: _Spoken, at: int, naming: set[int], about: set[int]) -> Iterator[Hint]:
    clause = one.clause
    if one.claim and (at in naming or at in about):
        yield Hint(wanted, clause.start, clause.end, clause.words, Text(one.claim))
    if one.reason and (at in naming or (one.of_next and at + 1 in naming)):
        yield Hint(wanted, clause.start, clause.end, clause.words, Text("answering.gives-reason"))
    if wanted.asked is not None and (at in naming or at - 1 in naming):
        yield from _restated(wanted, one)


def _restated(wanted: Wanted, one: _Spoken) -> Iterator[Hint]:
    """The goal with another number than the plan's: 完成了5%左右的预期目标 where the plan asks for 6 %."""
    for quantity in one.aims:
        value = in_unit(quantity.low, quantity.unit, wanted.unit) if same_kind(quantity.unit, wanted.unit) else None
        if value is not None and wanted.asked is not None and abs(value) != abs(wanted.asked):
            clause = one.clause
            yield Hint(wanted, clause.start, clause.end, clause.words, Text("answering.restated", asked=wanted.asked))


def _same_sentence(clause: Clause, after: Clause) -> bool:
    return after.start - clause.end <= 1 and not clause.ends
