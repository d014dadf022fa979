"""Which period a reported number is of: the year before the plan, several years, a part of one, or a day before."""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.language.quantities import Quantity


class Span(NamedTuple):
    """A period as the files spell it, and whether the number is a yearly average over it."""

    text: str
    yearly: bool


_YEAR = re.compile("(?<![0-9与比较和同])((?:19|20)[0-9]{2})(?=年(?![0-9]{1,2}月)|,? [A-Za-z])")
_SINCE = re.compile("[与比较和同]((?:19|20)[0-9]{2})年(?:末|底)?(?:相比)?")  # the year before the first of a change
_OVER_YEARS = re.compile(
    '(?:过去|这|近|前|最近)(?:的)?([三四五])年(?!前)|([三四五])年(?:来|间|累计|共|年均)|(?<![0-9一二三四五六七八九十第前])五年(?=登记|完成|新建|新增|合同|建成|改造|引进|投入|实现|培育|转移)|[“"]?十([一二三四五六七])五[”"]?(?:时期|期间|以来|规划实施)'
    "|over the (?:past|last) (three|four|five) years|(?:本届|上届|十[一二三四五六]届)政府(?:任期|以来)?|任期(?:内|以来)"
)
_RAISED = re.compile("[由从][^，。；]*(?:增加|提高|扩大|上升|增长|下降|减少|降低?|缩小|发展)[到至]$")
_AVERAGE = re.compile("年均|年平均|平均每年|each year on average|annual average|average annual", re.I)
_TOTAL = re.compile("累计|共(?:完成|新增|建成|投入|实现)|in total|cumulative", re.I)
_BEFORE = re.compile(
    '(?:五年前|([二三四五])年前|上届末|上一届|(?:20[0-9]{2}|[“"]?十[一二三四五六]五[”"]?(?:时期)?末)年?(?:底|末)?(?:的)?$)'
)
_PART = re.compile("(上半年|前三季度|一季度|前([2-9]|1[01])个月|1[-—–至到]([2-9]|1[01])月(?:份)?)")
_LAST_YEAR = re.compile("去年|上年|过去一年|一年来|全年")
_NUMERALS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)} | {
    "three": 3,
    "four": 4,
    "five": 5,
}


def span(text: str, quantity: Quantity, sentence: tuple[int, int], year: int, *, several: bool) -> Span:
    """The period of a number of the review; `year` is the plan's first, `several` says that its part is on several years."""
    before = text[max(sentence[0], quantity.start - 160) : quantity.start]
    clause = re.split("[，；。,;]", before)[-1]
    part = _PART.search(clause)
    if part:
        return Span(_part_of_year(part, year - 1), yearly=False)
    over, named, since = _last(_OVER_YEARS, before), _last(_YEAR, before), _last(_SINCE, before)
    if _RAISED.search(clause) and not _YEAR.search(clause):
        return Span(str(year - 1), yearly=False)
    average, total = _AVERAGE.search(clause) is not None or quantity.per_year, _TOTAL.search(clause)
    if named and (over is None or named.start() > over.start()):
        return Span(named.group(1), yearly=False)
    changed = average or quantity.measure in ("growth", "change")
    if since and changed and over is None and int(since.group(1)) < year - 1:
        return Span(_from(int(since.group(1)) + 1, year - 1), yearly=average)
    last = _last(_LAST_YEAR, before)
    if last and (over is None or last.start() > over.start()) and not average:
        return Span(str(year - 1), yearly=False)
    if over is None and not several and not average:
        return Span(str(year - 1), yearly=False)
    flows = (
        average
        or total
        or quantity.measure in ("growth", "change", "added", "net-added", "multiple")
        or not _stands(quantity, clause)
    )
    if not flows:
        return Span(str(year - 1), yearly=False)
    first, end = _years(over, year)
    return Span(_from(first, end), yearly=average)


def _from(first: int, last: int) -> str:
    return f"{first}/{last}" if first < last else str(last)


def _stands(quantity: Quantity, clause: str) -> bool:
    """Whether it is a level that was reached: it is of the last year, however long the way there was."""
    return (
        quantity.measure == "level" or re.search("(?:达到?|突破|超过|增加到|提高到|增至|升至|达)$", clause) is not None
    )


def _last(pattern: re.Pattern[str], text: str) -> re.Match[str] | None:
    found = None
    for found in pattern.finditer(text):  # noqa: B007 - the last one counts
        pass
    return found


def _years(over: re.Match[str] | None, year: int) -> tuple[int, int]:
    if over is not None and over.group(3):
        first = 2001 + 5 * _NUMERALS[over.group(3)]
        return first, min(first + 4, year - 1)
    count = next((_NUMERALS[group] for group in (over.groups() if over else ()) if group in _NUMERALS), 5)
    return year - count, year - 1


def _part_of_year(part: re.Match[str], year: int) -> str:
    if part.group(1) == "一季度":
        return f"{year}-Q1"
    month = {"上半年": 6, "前三季度": 9}.get(part.group(1)) or int(part.group(2) or part.group(3))
    return f"{year}-01/{year}-{month:02d}"
