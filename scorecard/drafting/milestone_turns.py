"""Milestones that a clause adds to a thing named before: its next phase, its next stage, or the stage that is wanted of
what goes on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scorecard.drafting.milestone_lists import Milestone
from scorecard.drafting.milestone_lists import closing as closing_verbs
from scorecard.drafting.stage_words import stage_said
from scorecard.drafting.thing_words import ENDINGS
from scorecard.drafting.things import is_named, long_enough, reaches

PHASE = re.compile("[一二三四五六](?:期|标段)(?:项目|工程)?")
UNDER_WAY = re.compile(
    "(?:加快|推进|推动|抓好|做好|续建|抓紧|全力|继续)+([^，。；、]{4,30}?)(?:项目|工程)?(?:建设|施工|进度"
    "|前期工作|前期|可研编制|可研|报批|审批|招标)*"
)
_SIZE = re.compile("^(?:计划|概算)?总?投资[0-9.]+亿?万?元的")
_ITEM = re.compile("[^、]+")
_TURNS = 2


def next_phase(text: str, start: int, end: int, stem: str) -> Iterator[Milestone]:
    """The next phase of what the clause before named: 产业园一期建成投产，二期6月份动工."""
    phase = PHASE.match(text, start, end)
    closing = closing_verbs().search(text[phase.end() : end]) if phase else None
    if phase and closing and closing.start() == 0:
        stage = stage_said(closing.group(1))
        thing = stem + phase.group()
        yield Milestone(start, end, (text[start:end],), thing, stage, "firm", partly=False, named=True, clause_end=end)


def in_turn(text: str, start: int, end: int) -> Iterator[Milestone]:
    """The stages of one thing, or of its phases, in turn: 产业园一期3月开工、年底投产; 产业园一期投用、二期开工."""
    parts = [(part.start(), part.end()) for part in _ITEM.finditer(text, start, end)]
    verbs = [closing_verbs().search(text[left:right]) for left, right in parts]
    if len(parts) < _TURNS or None in verbs:
        return
    thing = ""
    for (left, right), verb in zip(parts, verbs, strict=True):
        assert verb is not None
        own, stage = text[left : left + verb.start()], stage_said(verb.group(1))
        first = not thing
        if first and not long_enough(own):
            return
        if PHASE.fullmatch(own):
            thing = PHASE.sub("", thing) + own
        elif own and not reaches(own, stage, strong=True):
            return
        else:
            thing = own or thing
        pieces = (text[left:right],) if own == thing else (PHASE.sub("", thing), text[left:right])
        yield Milestone(left, right, pieces, thing, stage, "firm", partly=False, named=is_named(thing), alone=True)


_PART = re.compile(f"(?:{PHASE.pattern}|(?:主体|控制性|先行|配套|附属)(?:工程|结构))?")


def of_head(text: str, start: int, end: int, head: str) -> Iterator[Milestone]:
    """The stage of a project that heads its clause with a colon: 机场大道南延：全线贯通; 甲北高速：控制性工程开工."""
    part = _PART.match(text, start, end)
    closing = closing_verbs().match(text, part.end() if part else start, end)
    name = _NUMBER.sub("", head)
    thing = name + (part.group() if part else "")
    if closing and long_enough(name) and reaches(name, "completed", strong=False):
        stage = stage_said(closing.group(1))
        yield Milestone(start, end, (name, text[start:end]), thing, stage, "firm", partly=False, named=True)


_NUMBER = re.compile("^[ 　]*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．])?[ ]*")


def stage_after_name(text: str, start: int, end: int, before: re.Match[str], strength: str) -> Iterator[Milestone]:
    """The stage that a clause without a name wants of what the clause before works on:
    加快产业园建设，确保10月底投产."""
    closing = closing_verbs().match(text, start, end)
    phase = PHASE.match(text, start, end)
    closing = closing or (closing_verbs().match(text, phase.end(), end) if phase else None)
    thing = _SIZE.sub("", before.group(1)) + (phase.group() if phase else "")
    if closing is None or not (is_named(thing) or ENDINGS["project"].search(thing)):
        return
    stage = stage_said(closing.group(1))
    if reaches(thing, stage, strong=True):
        words = text[before.start() : end]
        yield Milestone(
            before.start(), end, (words,), thing, stage, strength, partly=False, named=is_named(thing), clause_end=end
        )
