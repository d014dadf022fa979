"""The words of time of a sentence: a year, several years, a part of one, the year from which a change is counted."""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.language.days import MONTHS, first_month
from scorecard.language.scripts import is_latin


class TimeMark(NamedTuple):
    """Words of time by where they stand, what they say (`kind`), and the first and last year or month that they name.

    The months of a part are counted from the January of its year on: those of a quarter of 2024/25 may be the 13th to
    the 15th. The kinds are year (one year), several (years in a row), base (the year that a change is counted from),
    since (its first year is counted too), part (months of one year; its year is 0 where the words name none) and last
    (the year before the plan).
    """

    start: int
    end: int
    kind: str
    first: int = 0
    last: int = 0
    year: int = 0
    financial: bool = False  # a part of a year that begins in another month than January


_NUMERALS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)} | {
    "两": 2, "two": 2, "three": 3, "four": 4, "five": 5,
}  # fmt: skip
NUMBER = "[一二三四五六七八九十两2-9]"
YEAR = "(?:19|20)[0-9]{2}"
_FIVE = '[“"]?十(?P<{name}>[一二三四五六七])五[”"]?'
_MONTHS = {"上半年": (1, 6), "下半年": (7, 12), "前三季度": (1, 9), "前3季度": (1, 9)}
_PART = (
    f"(?:(?P<partyear>{YEAR})年)?(?P<part>[上下]半年|前[三3]个?季度|第?[一二三四1-4]季度末?|前[2-9]个月"
    "|前1[01]个月|前[三四五六七八九十]个月|1月?[-—–~至到](?:[2-9]|1[01])月(?:份)?"
    "|(?<![0-9])(?:[1-9]|1[01])月(?:份|底|末)|(?<![0-9])(?:[1-9]|1[0-2])月(?=[，,]|当月|单月)|12月份"
    f"|(?<=[0-9]{{4}}年)(?:[1-9]|1[0-2])月(?![0-9底末中上下初至到—–~-]))"
    "|(?P<half>(?:first|second) half|first (?:three quarters|(?:nine|six) months(?= of))"
    "|(?:first|second|third|fourth|last|final) quarter(?! of (?:a|the) century)"
    "|quarter (?:one|two|three|four|[1-4])\\b|(?<![A-Za-z0-9])Q[1-4](?![0-9]))"
    "(?:(?: of| in)? (?:the (?:financial |fiscal )?year )?(?:FY "
    f"?)?(?P<halfyear>{YEAR})(?P<split>[/–-][0-9]{{2}}(?![0-9]))?|(?: of)? the (?:financial |fiscal )?year)?"
)
_NAME = f"(?-i:{'|'.join(MONTHS)})"
_DAY = "(?:(?:the )?(?:[1-9]|[12][0-9]|3[01])(?:st|nd|rd|th)? )?"
_MONTHLY = (
    f"(?P<from_month>{_NAME})(?: (?P<from_year>{YEAR}))?(?: ?[-–—] ?"
    f"| (?:to|and|until|through) ){_DAY}(?P<to_month>{_NAME})(?:,? (?P<to_year>{YEAR}))?"
    f"|(?P<whole>year|(?:12|twelve) months) (?:ended|ending|to) {_DAY}(?P<end_month>{_NAME}),? (?P<end_year>{YEAR})"
    "|(?:(?:in|during|at|as at|as of|(?P<upto>by|to|until)) (?:the )?(?:end of |end-|start of |early |late "
    f"|mid-)?{_DAY})(?P<month>{_NAME})(?: [1-9][0-9]?(?=, {YEAR}))?(?:,? (?P<month_year>{YEAR})|(?! [0-9]))"
)
_SEVERAL = (
    f"(?P<from>{YEAR})年?(?:[-—–~至到]|以来到)(?P<to>{YEAR})年"
    f"|(?:between|from) (?P<efrom>{YEAR}) (?:and|to) (?P<eto>{YEAR})"
    "|(?:period|years|over|during|from|in|between) (?:the )?(?:period "
    f"|years )?(?P<dfrom>{YEAR})[-–](?P<dto>{YEAR})(?! [A-Z])"
    f"|(?:过去|这|近|(?<!学)前|最近|刚刚过去)的?(?P<count>{NUMBER})年(?!前)"
    f"|(?<![0-9一二三四五六七八九十第前续])(?P<count2>{NUMBER})年(?:来|间|累计|共(?!同)|年均|平均)"
    "|(?<![0-9一二三四五六七八九十第前续])(?P<five>五)年(?=登记|完成|新建|新增|合同|建成|改造|引进|投入|实现"
    "|培育|转移)"
    f"|{_FIVE.format(name='plan')}(?:时期|期间|以来|规划实施|(?=累计|共|年均|新增|完成|[^，。；]{2, 8}累计))"
    "|(?:本届|上届|十[一二三四五六]届)政府(?:任期|以来)?|任期(?:内|以来)"
    "|over the (?:past|last|previous) (?P<ecount>two|three|four|five|[2-5]) years"
    "|in the (?:past|last) (?P<ecount2>two|three|four|five|[2-5]) years"
    "|(?:past|last) (?P<ecount3>two|three|four|five) years"
)
_NONE = (
    f"{YEAR}年?[-—–~至到]{YEAR}年?(?:的|[^，。；]{{0,14}}(?:计划|规划|行动|方案))"  # the name of a plan dates nothing
)
_BASE = (
    f"[比较对](?P<base>{YEAR})年(?!前)|[与和同跟](?P<base2>{YEAR})年(?:末|底|同期)?相?[比较]"
    f"|(?:compared (?:with|to)|than in|up from|down from) (?P<ebase>{YEAR})"
    f"|[比较与](?:{_FIVE.format(name='baseplan')})(?:时期)?[末期]|[比较](?P<before>{NUMBER})年前"
)
_SINCE = f"(?P<since>{YEAR})年(?:以来|起|至今)|since (?P<esince>{YEAR})"
_LAST = (
    "去年|上年|上一年|过去一年|(?<![十0-9])一年来|这一年|全年(?!任务|目标|计划)|今年|last year|in the past year"
    "|over the past year|over the previous year|(?:over|across|for|during) the (?:full |whole "
    "|entire )?year(?: as a whole)?(?! (?:before|earlier))"
)
_YEAR = (
    f"(?<![0-9])(?P<year>{YEAR})(?=年(?!来|前)|(?:[/–-][0-9]{{2}})?(?:,? [A-Za-z]|[,.;)](?![0-9])|$))"
    f"|{_FIVE.format(name='end')}(?:时期)?末|(?P<ago>{NUMBER})年前的?"
)
_MARK = re.compile(
    "|".join(
        f"(?P<_{kind}>{words})"
        for kind, words in (
            ("none", _NONE),
            ("several", _SEVERAL),
            ("base", _BASE),
            ("since", _SINCE),
            ("monthly", _MONTHLY),
            ("part", _PART),
            ("last", _LAST),
            ("year", _YEAR),
        )
    ),
    re.I,
)
_OF = re.compile(f"(?:[是为]|相当于|恢复[到至]了?)({YEAR})年的?")  # 是2005年的2.5倍 compares, and dates nothing


def marks(text: str, sentence: tuple[int, int], year: int, month: int = 1) -> list[TimeMark]:
    """The words of time of one sentence in their order; `year` is the plan's first, `month` that in which its years
    begin. Linear in its length."""
    skipped = {match.start(1) for match in _OF.finditer(text, *sentence)}
    found = []
    for match in _MARK.finditer(text, *sentence):
        said = {name: value for name, value in match.groupdict().items() if value}
        if match.start() not in skipped and "_none" not in said:
            found.append(_mark(match, said, year, month))
    return found


_LEADS_TO_TIME = re.compile(r"(?:\b(?:in|since|during|over|of|for|at|by)(?: the)?|[，,])\s*$", re.I)


def without_times(words: str) -> str:
    """The name of what is measured without the words of time that stand in it: repairs done in the fourth quarter."""
    for mark in reversed(marks(words, (0, len(words)), 0)):
        words = _LEADS_TO_TIME.sub("", words[: mark.start]) + words[mark.end :]
    return words.strip(" ，,")


def opening_mark(text: str, span: tuple[int, int], year: int) -> TimeMark | None:
    """The words of time with which a stretch of text begins, at its first character or its second; None where none
    do."""
    start, end = span
    if not (_MARK.match(text, start, end) or _MARK.match(text, start + 1, end)):
        return None
    first = next(iter(marks(text, span, year)), None)
    return first if first is not None and first.start <= start + 1 else None


def _mark(match: re.Match[str], said: dict[str, str], year: int, month: int) -> TimeMark:
    at = match.span()
    if "_several" in said:
        first, last = _years(said, year)
        return TimeMark(*at, "several" if first < last else "last", first, last)
    if "_since" in said:
        return TimeMark(*at, "since", int(said.get("since") or said["esince"]), year - 1)
    if "_monthly" in said:
        first, last, named = _named_months(said, month)
        return TimeMark(*at, "part", first, last, named, financial=month > 1)
    if "_part" in said:
        named = int(said.get("partyear") or said.get("halfyear") or 0)
        first, last = _months(said)
        own = first_month(month, split="split" in said) if "half" in said and ("split" in said or not named) else 1
        return TimeMark(*at, "part", first + own - 1, last + own - 1, named, own > 1)
    if "_last" in said:
        return TimeMark(*at, "last", year - 1, year - 1)
    named = _named(said, year)
    return TimeMark(*at, "base", named + 1, year - 1) if "_base" in said else TimeMark(*at, "year", named, named)


def _named(said: dict[str, str], year: int) -> int:
    """The year that the words name: 2020年, 比2020年, “十三五”末, 五年前."""
    digits = next((said[key] for key in ("year", "base", "base2", "ebase") if key in said), "")
    plan, ago = said.get("end") or said.get("baseplan"), said.get("ago") or said.get("before")
    return int(digits) if digits else _ended(plan) if plan else year - 1 - _count(ago or "五")


def _count(word: str) -> int:
    return _NUMERALS.get(word.lower()) or int(word)


def _ended(plan: str) -> int:
    """The last year of a five-year plan by its number (十三五: 2020)."""
    return 2005 + 5 * _NUMERALS[plan]


def _years(said: dict[str, str], year: int) -> tuple[int, int]:
    first, last = (
        next((said[key] for lead in ("", "e", "d") if (key := lead + end) in said), "") for end in ("from", "to")
    )
    if first and last:
        return int(first), int(last)
    if "plan" in said:
        return _ended(said["plan"]) - 4, min(_ended(said["plan"]), year - 1)
    count = next(
        (said[key] for key in ("count", "count2", "five", "ecount", "ecount2", "ecount3") if key in said), "five"
    )
    return year - _count(count), year - 1


def _months(said: dict[str, str]) -> tuple[int, int]:
    """The first and the last month of a part of a year; of a month's end and of a month alone both are that month."""
    words = said.get("part") or said["half"]
    if words in _MONTHS:
        return _MONTHS[words]
    if is_latin(words):
        return _english_months(words.lower())
    if "季度" in words:
        if words.startswith("前"):
            return 1, 9
        last = 3 * _quarter(words)
        return (last, last) if words.endswith("末") else (last - 2, last)
    numeral = re.findall("[0-9]+|[一二三四五六七八九十]+", words)[-1]
    month = _count(numeral)
    return (1, month) if words.startswith("前") or re.match("1月?[-—–~至到]", words) else (month, month)


def _english_months(words: str) -> tuple[int, int]:
    """The same of a half, a quarter, or the first months of a year in English, in small letters."""
    if "half" in words:
        return (7, 12) if "second" in words else (1, 6)
    if "month" in words or "quarters" in words:
        return 1, 6 if "six" in words else 9
    last = 3 * next(_ORDINALS[word] for word in re.findall("[a-z]+|[1-4]", words) if word in _ORDINALS)
    return last - 2, last


def _named_months(said: dict[str, str], month: int) -> tuple[int, int, int]:
    """The months that English names, from the first to the last, and their year; 0 where none is named."""
    if "whole" in said:  # the year ended 31 March 2025
        end = MONTHS.index(said["end_month"]) + 1
        return end + 1, end + 12, int(said["end_year"]) - 1
    first = MONTHS.index(said.get("from_month") or said["month"]) + 1
    last = MONTHS.index(said.get("to_month") or said["month"]) + 1
    year = int(said.get("from_year") or said.get("month_year") or 0)
    last += 12 * (int(said["to_year"]) - year if year and "to_year" in said else last < first)
    if not year and "to_year" in said:
        year = int(said["to_year"]) - (last > 12)
    later = 0 if year or first >= month else 12  # March of a year that begins in April
    if "upto" in said:  # by June: from the year's beginning on
        return month - 12 * (last + later < month), last + later, year
    return first + later, last + later, year


_ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "last": 4, "final": 4,
    "one": 1, "two": 2, "three": 3, "four": 4, "1": 1, "2": 2, "3": 3, "4": 4,
}  # fmt: skip


def _quarter(words: str) -> int:
    found = re.search("[一二三四1-4]", words)
    return _count(found.group()) if found else 1
