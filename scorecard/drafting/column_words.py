"""What a column of a table holds, by the words of its heading."""

from __future__ import annotations

import re
from collections.abc import Iterable

from scorecard.drafting.responsible import RESPONSIBLE
from scorecard.drafting.table_cells import TextCell
from scorecard.language.scripts import is_latin

NAME, UNIT, BASE, TARGET, GROWTH, OWNER, BETTER, DUE, OTHER = (
    "name", "unit", "base", "target", "growth", "owner", "better", "due", "",
)  # fmt: skip
_UNIT = re.compile("(?:计量|指标)?单位|(?:measurement )?units?(?: of measure(?:ment)?)?", re.I)
_OWNER = re.compile(
    f"{RESPONSIBLE}|owner|lead|responsible(?: .*)?|lead .*|directorate|department|service",
    re.I,
)
# Which way is better: high or low, or by an arrow.
_BETTER = re.compile(
    "polarity|good(?: to be| is| if| when)?|better(?: if| when| to be)?"
    "|(?:high|low)(?:er)?(?: or |/| / )(?:high|low)(?:er)?(?: is better)?"
    "|(?:good|better|desired|preferred|target|intended) (?:performance|direction|trend|movement)(?: of travel)?"
    "|(?:trend|direction) (?:desired|wanted)|(?:(?:higher|bigger|lower|smaller|up|down)(?: or |/)?)+ is (?:better"
    "|good)|指标方向|极性|正逆向",
    re.I,
)
SET_APART = re.compile(
    "(?:指标)?(?:属性|性质|类型|类别|分类)|(?:责任|牵头|主管|考核|配合)+(?:单位|部门|领导|人)?|完成时[限间]|时限"
    "|备注|说明|序号|编号|"
    "type|nature|notes?|comments?|source|no\\.?|#|ref(?:erence)?\\.?|rag|status"
    "|priority|theme|category",
    re.I,
)


def set_apart(heading: str) -> bool:
    """Whether a column tells of whom, by when and in which order, and of no goal."""
    return SET_APART.fullmatch(heading) is not None or _OWNER.fullmatch(heading) is not None


# The day by which what the row asks for is wanted.
_DUE = re.compile(
    "(?:(?:due|target|completion|delivery|planned|end|milestone|expected) )*dates?(?: to achieve| for .*)?|due(?: by)?"
    "|deadline|(?:by )?when|timing|(?:target )?time ?-?(?:scale|line|frame|table)s?|(?:target )?quarter|completion",
    re.I,
)
_NAME = re.compile(
    "(?:主要|具体|核心|重点|考核|预期|约束性?)*(?:指标|目标|任务|项目|实事|工作)?(?:名称|内容|任务|项目|事项)"
    "|(?:主要|核心|具体|考核|发展)?指标|工作(?:任务|内容|目标)|项目|目标任务"
    "|(?:key |headline |performance |output |outcome |impact )*(?:indicators?|measures?|kpis?|metrics?|goals?"
    "|objectives?|outcomes?|commitments?|pledges?|actions?|outputs?|deliverables?|activit(?:y|ies)|key results?"
    "|service standards?|(?:measures?|indicators?) of success|success (?:measures?|indicators?)"
    "|criteri(?:on|a)|what we (?:measure|will measure)|description)(?: name)?",
    re.I,
)
_GROWS = re.compile("年均|增长|增速|增幅|累计|growth|per year|a year|annual (?:change|increase)", re.I)
_BASE = re.compile(
    "实绩|完成|实际|基期|基数|基准|预计|预期完成|现状|上年|去年|执行|baseline|actual|current|out-?turn|last year"
    "|previous|latest|estimate|result|performance|position|achieve|year[- ]end|full[- ]year|year[- ]to[- ]date"
    "|\\bytd\\b|(?<!\\[)cumulative|^year$|where we are",
    re.I,
)
_GOAL = re.compile(
    "目标|计划|预期|任务|targets?|goals?|plan(?:ned)?\\b|aims?\\b|ambition|pledge|^standard$|where we want", re.I
)
# What a column tells of the goal and its result together: 78 % achieved, by how much, how it is rated.
_COMPARES = re.compile(
    r"%|.*\b(?:spending|expenditure|outlays?|FTEs?|full-time equivalents?|head ?count)\b|.*\bbudget$"
    r"|\b(?:allocation|cost|funding)s?\b"
    r"|\b(?:variance|difference|deviation|gap|reasons?|explanations?"
    r"|rating|remarks?|direction of travel|trend|percent(?:age)?|met\b)",
    re.I,
)
_PART = re.compile("季度|上半年|[0-9一二三四五六七八九十]月|\\bQ[1-4]\\b|quarter|half|milestone", re.I)


_MILESTONE = re.compile("(?:(?:planned|next|key|main|expected) )?(?:milestones?|deliverables?)", re.I)
_TOTAL = re.compile("(?:grand |overall |programme |plan )?totals?", re.I)


def of_total(heading: str) -> bool:
    """Whether a column has what the years beside it add up to."""
    return _TOTAL.fullmatch(heading.strip()) is not None


_ACTIONS = re.compile(
    r"(?:key |main |our |planned )?(?:actions?|commitments?|deliverables?|activit(?:y|ies)|tasks?|initiatives?"
    r"|what we will do)(?: (?:for|in) 20[0-9]{2})?",
    re.I,
)


def of_actions(heading: Iterable[TextCell]) -> bool:
    """Whether one column of a table says what is to be done, in sentences: Action | Lead | Timeline."""
    return any(_ACTIONS.fullmatch(cell.words.strip()) for cell in heading)


# A column of sums of money that names no goal: 2024/25 forecast $000, Amount (Ksh. M).
_SUMS = re.compile(
    r"(?:[$£€₹]|\b(?:KES|K[Ss]h|USD|EUR|GBP|NZD|AUD|Rs)\b\.?) ?"
    r"(?:['’]?0{3}s?|[mM]|bn|[Mm]illions?|[Bb]illions?|[Cc]rores?)\b"
    r"|\([$£€₹]\)|\bR ?(?:thousands?|millions?|[’']000)\b"
)


_NAMED_GOAL = re.compile("目标|targets?|goals?", re.I)


def of_sums(heading: str) -> bool:
    """Whether the words above a column say that it has sums of money, and no goal."""
    return _SUMS.search(heading) is not None and not _NAMED_GOAL.search(heading)


def held(plain: str, heading: str, year: int, plan: tuple[int, int]) -> str:
    """What the column with that heading holds; without the years of a plan, whatever year a goal is for."""
    first, last = plan
    if _UNIT.fullmatch(plain):
        return UNIT
    if _OWNER.fullmatch(plain):
        return OWNER
    if _BETTER.fullmatch(plain):
        return BETTER
    if _DUE.fullmatch(plain):
        return DUE
    if of_sums(heading) or SET_APART.fullmatch(plain) or _COMPARES.match(plain):
        return OTHER
    if not year and _NAME.fullmatch(plain):
        return NAME
    if not year and _MILESTONE.fullmatch(plain):
        return TARGET
    if _PART.search(heading):
        return OTHER
    if _GROWS.search(heading) and not _BASE.search(heading):
        return GROWTH
    past = year < first if first else False
    if _BASE.search(heading) and not _GOAL.search(heading):
        return BASE
    if _GOAL.search(heading) or (year and not past):
        wanted = first <= year <= last or (year > last and names_goal(heading) and is_latin(heading))
        return TARGET if not last or not year or wanted else OTHER
    return BASE if year else OTHER


def names_goal(heading: str) -> bool:
    """Whether the words above a column say that it has goals: Target 2025, March 2025 plan."""
    return _GOAL.search(heading) is not None


# The day at which things are counted: children in care at 31 March, 年末在校学生.
_ON_A_DAY = re.compile("\\b(?:as )?(?:at|on) (?:the end of|year[ -]end|[0-9]{1,2}(?:st|nd|rd|th)? [A-Z])|[年期]末|年底")


def counted_on_a_day(name: str) -> bool:
    """Whether the name of a row says that its numbers tell how many there are on a day."""
    return _ON_A_DAY.search(name) is not None
