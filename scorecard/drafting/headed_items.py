"""Items of a list of projects that name the project, its size and then what the year is to bring.

7. 城西污水处理厂：日处理规模1.5万吨，总投资2.4亿元。年度目标：6月底前开工，完成投资8000万元.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.drafting.milestone_lists import Milestone, closing
from scorecard.drafting.milestone_turns import PHASE
from scorecard.drafting.report import ReportText
from scorecard.drafting.stage_words import MILESTONE_LEADS, opening_words, stage_said
from scorecard.drafting.thing_words import ENDINGS

_NAME = re.compile(
    r"[ 　]*(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．])?[ ]*(?P<name>[^：:，。；0-9][^：:，。；]{3,33})[：:]"
)
# 3.跨江三桥。6月开工: a numbered item whose first sentence is the project alone.
_ALONE = re.compile(r"[ 　]*[（(]?[0-9]{1,3}[)）、.．][ ]*(?P<name>[^：:，。；、0-9][^：:，。；、]{3,33})。(?=[^\n])")
_AIM = re.compile(
    "(?:20[0-9]{2}年|本?年度|今年|年内|全年)的?(?:(?:建设|工作|主要|计划|投资|形象|进度|绩效)*(?:目标|计划|任务"
    "|进度|内容)|计划)[：:]"
)
_OWN_MEASURE = re.compile("(?:计划|年度|当年)?投资(?:额)?|产值|税收")


_TOTAL = re.compile("总投资(?:约|达|额|为)?$")
_OF_YEAR = re.compile("[，、；](?:(?:本?年度|当年|今年|20[0-9]{2}年)(?:计划)?(?:完成)?投资|(?:年度)?计划(?:完成)?投资)")


class Headed(NamedTuple):
    """A project that heads its item: the span of its name, and where the goals of the year begin."""

    name: str
    start: int
    aim: int


def headed(report: ReportText, place: int) -> Headed | None:
    """The project that heads the item at a place of the text, None where the item names none or has no goals of the
    year."""
    line, text = report.line_at(place), report.cleaned.text
    alone = _ALONE.match(text, line.start, line.end)
    if alone and _is_project(alone["name"]):
        return Headed(alone["name"], alone.start("name"), alone.end())
    name = _NAME.match(text, line.start, line.end)
    aim = _AIM.search(text, name.end() - 1, line.end) if name else None
    return Headed(name["name"], name.start("name"), aim.end()) if name and aim else None


_WORKS = re.compile("(?:新建|扩建|改建|迁建|重建|改造)$")


def _is_project(name: str) -> bool:
    lead = MILESTONE_LEADS.match(name)
    led = (lead and lead.end()) or name.startswith(tuple(opening_words()))
    return not led and (ENDINGS["project"].search(name) or _WORKS.search(name)) is not None


def is_size(report: ReportText, place: int, *, past: bool) -> str:
    """That a number of a plan tells how large the project is, since it stands before the goals of the year, or before
    the investment of the year; "" of all others."""
    head = None if past else headed(report, place)
    if (
        not past
        and _TOTAL.search(report.cleaned.text, max(0, place - 6), place)
        and _OF_YEAR.search(report.cleaned.text, place, place + 24)
    ):
        return "size of a project"
    return "size of a project" if head is not None and place < head.aim else ""


def full_name(report: ReportText, place: int, name: str) -> str:
    """The name of what a number measures, with the project where it has no other owner: 完成投资8000万元."""
    head = headed(report, place)
    return f"{head.name}{name}" if head and _OWN_MEASURE.fullmatch(name) else name


def of_project(report: ReportText, found: list[Milestone], begin: int, end: int) -> list[Milestone]:
    """The milestones of one sentence with the project in their names, and those whose clause has a verb alone
    (全面完工)."""
    head = headed(report, begin)
    if head is None or end <= head.aim:
        return found
    begin = max(begin, head.aim)
    named = [
        one._replace(
            thing=one.thing if head.name in one.thing else f"{head.name}{one.thing}", pieces=(head.name, *one.pieces)
        )
        for one in found
    ]
    return sorted([*named, *_bare(report, head, found, begin, end)], key=lambda one: one.start)


_CLAUSE = re.compile("[^，。；、\n]+")
_PART = re.compile(f"(?:{PHASE.pattern}|主体(?:工程|结构)?|工程|项目)?(?:全部|全面)?$")


def _bare(report: ReportText, head: Headed, found: list[Milestone], begin: int, end: int) -> list[Milestone]:
    text, made = report.cleaned.text, []
    for clause in _CLAUSE.finditer(text, begin, end):
        lead = MILESTONE_LEADS.match(text, clause.start(), clause.end())
        first = lead.end() if lead else clause.start()
        verb = closing().search(text[first : clause.end()])
        taken = any(one.start < clause.end() and first < one.end for one in found)
        if verb is None or taken or not _PART.fullmatch(text[first : first + verb.start()]):
            continue
        stage, pieces = stage_said(verb.group(1)), (head.name, text[clause.start() : clause.end()])
        phase = PHASE.match(text, first, first + verb.start())
        thing = head.name + (phase.group() if phase else "")
        made.append(
            Milestone(clause.start(), clause.end(), pieces, thing, stage, "firm", partly=False, named=True, alone=True)
        )
    return made
