"""Which period a reported number is of: the year before the plan, several years, a part of one, or a day before.

The words of time in a number's sentence decide (去年, 五年来, 比2020年, 前三季度, since 2019), the last of them before
the number first. Where the sentence has none, the paragraph's opening decides, then those before it, then its heading.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from scorecard.drafting.span_words import (
    ACTS,
    AVERAGE,
    DONE_VERBS,
    EACH,
    EACH_BEHIND,
    EVERY_YEAR,
    OF_A_YEAR,
    ON_AVERAGE,
    RAISED,
    REACHED,
    STEADY,
    TOTAL,
    YEARLY,
)
from scorecard.drafting.time_words import NUMBER, YEAR, TimeMark
from scorecard.language.days import counted_month
from scorecard.language.quantities import Quantity
from scorecard.language.scripts import is_latin


class Span(NamedTuple):
    """A period as the files spell it, whether the number is a yearly average over it, and whether it is of each of its
    years."""

    text: str
    yearly: bool
    each: bool = False


_COMPARED = re.compile(
    f'[，、（(]?(?:同比|比|较|是|为|相当于|分别[比较是为])(?:{YEAR}年|五年前|[“"]?十[一二三四五六]五)'
)
_COMPARED_WITH = re.compile(
    r"\b(?:over|than|on|from|with|below|above|same period(?: of)?)(?: the)? $"
)  # grew by 3% over last year
_IN_A_ROW = re.compile(f"连续(?:[0-9]+|{NUMBER}+)年")
_UP_TO = re.compile("(?:到|至|截至|截止|by(?: the end of)?) ?$", re.I)
_LOOKS_BACK = 200  # characters before a number that can say how it moved; a list without an end is one clause
_NEXT_NUMBER = re.compile(r"(?:\b(?:with|against|from|than|versus|and|but|while)\b|[,;(])[^0-9]{0,20}[0-9]")
_DATES_THE_NEXT = re.compile(r":? ?[£$€₹]?[0-9]")  # 91% (Q1 2023/24: 88%)
_LOOKS_ON = 110  # characters behind a number in which English says its time, up to the next number


def span(
    text: str,
    quantity: Quantity,
    clause: tuple[int, int],
    said: list[TimeMark],
    year: int,
    *,
    indicator: str,
    measure: str,
    several: bool,
) -> Span:
    """The period of a number of the review; `year` is the plan's first, `said` are the marks of its sentence,
    `indicator` the words that name it, `measure` how it is read, `several` that its part is on several years."""
    before = _said_before(text, quantity, clause)
    mark, base = _nearest(text, quantity, clause, said)
    spoken = mark if mark and mark.kind in ("several", "since") else None
    over = base or spoken or _before(said, quantity.start, ("several", "since"))
    of_years = over or several or not _of_people(text, quantity, before, measure)
    average = bool(of_years) and _is_average(text, quantity, before, measure)
    changed = average or quantity.measure in ("growth", "change") or _rose(before)
    if average:
        first, last = (over.first, over.last) if over else (year - 5, year - 1)
        return Span(_from(first, last), yearly=first < last)
    if mark and mark.kind == "part":
        return Span(_of_part(mark, _year_of(mark, said, year)), yearly=False)
    if base and changed:
        named = _before(said, base.start, ("year",))
        last = named.last if named and named.last >= base.first else base.last
        return Span(_from(base.first, last), yearly=False)
    raised = RAISED.search(before)
    if raised and (mark is None or mark.start < quantity.start - len(before) + raised.start(1)):
        return Span(str(year - 1), yearly=False)
    if mark and mark.kind in ("year", "last") and not (several and _total_up_to(text, mark, before)):
        return Span(str(mark.last), yearly=False)
    if (mark is None or mark.kind == "year") and not several:
        return Span(str(year - 1), yearly=False)
    first, last = (spoken.first, spoken.last) if spoken else (year - 5, year - 1)
    if measure == "amount" and STEADY.search(before):
        return Span(_from(first, last), yearly=first < last)
    return Span(str(last) if _stands(text, quantity, clause, indicator, measure) else _from(first, last), yearly=False)


def goal_span(
    text: str, quantity: Quantity, clause: tuple[int, int], last: int, *, indicator: str, measure: str
) -> Span:
    """What a goal of a plan of several years is of: an average, each year, the year `last` alone; without text all of
    them."""
    before = _said_before(text, quantity, clause)
    each = EACH.search(before) or EACH_BEHIND.match(text, quantity.end)
    if each and "average" not in before.lower():
        return Span("", yearly=False, each=True)
    if _is_average(text, quantity, before, measure):
        return Span("", yearly=True)
    stands = measure == "amount" and _stands(text, quantity, clause, indicator, measure)
    return Span(str(last) if stands else "", yearly=False)


def _said_before(text: str, quantity: Quantity, clause: tuple[int, int]) -> str:
    """The words of the clause before a number, in English those behind the last and."""
    before = text[max(clause[0], quantity.start - _LOOKS_BACK) : quantity.start]
    return before.rsplit(" and ", 1)[-1] if is_latin(before) else before


def _is_average(text: str, quantity: Quantity, before: str, measure: str) -> bool:
    told = quantity.per_year or AVERAGE.search(before) or YEARLY.match(text, quantity.end)
    of_a_year = quantity.unit.endswith("/年") or (measure in ("level", "rank") and not EVERY_YEAR.search(before))
    return bool(told) and not of_a_year


def _of_people(text: str, quantity: Quantity, before: str, measure: str) -> bool:
    """Whether an English average, where no years are named, is one over people or cases: 31 days on average."""
    behind = measure in ("amount", "growth") and text.startswith(" on average", quantity.end)
    return behind or (measure == "amount" and ON_AVERAGE.search(before) is not None)


def _nearest(
    text: str, quantity: Quantity, clause: tuple[int, int], said: list[TimeMark]
) -> tuple[TimeMark | None, TimeMark | None]:
    """The mark that dates a number, and the base of its change: the last before it, in English also the first behind
    it."""
    said = [mark for mark in said if mark.start >= clause[0] or not _of_its_own(text, mark, clause)]
    at = bisect_left(said, quantity.start, key=lambda mark: mark.start)
    behind = [mark for mark in said[at : at + 2] if mark.start < min(clause[1], quantity.end + _LOOKS_ON)]
    if (
        behind
        and text[quantity.end : behind[0].end].isascii()
        and not _COMPARED_WITH.search(text, quantity.end, behind[0].start)
        and not _NEXT_NUMBER.search(text, quantity.end, behind[0].start)
        and not _DATES_THE_NEXT.match(text, behind[0].end)
    ):  # English says the time behind its number too
        return (None, behind[0]) if behind[0].kind == "base" else (behind[0], None)
    dating = next((mark for mark in reversed(said[:at]) if mark.kind != "base"), None)
    joined = dating and dating.kind == "part" and " and " in text[dating.end : quantity.start]
    if dating and joined and text[clause[0] : dating.start].strip():
        dating = None  # Opened in September 2024 and welcomed 210,000 visitors: the month is of the opening
    if dating and text[dating.start - 1] in "从由" and re.search("[0-9]", text[dating.end : quantity.start]):
        dating = None  # 由五年前的5.1张增加到7.3张: the year in which a change begins dates its beginning alone
    if dating and dating.kind == "year" and dating.start < clause[0] and text[dating.start - 1] in "到至":
        dating = None  # 提高到2021年的88.2%，浓度下降31%: the year in which a change ends dates its end alone
    base = next((mark for mark in reversed(said[:at]) if mark.kind == "base"), None)
    passed = base and (base.start < clause[0] or (dating and dating.start > base.start))
    if base and passed and not _carried(text, base, dating, quantity, clause):
        base = None
    return dating, base


# GDP增长8.4%，两年平均增长6.1%；投资增长10%
_ITS_OWN = re.compile("(?:近|这|前)?(?:[两二三]年|(?<=[0-9][%％元吨人]，)[四五]年)(?:年?平均|年均)")


def _of_its_own(text: str, mark: TimeMark, clause: tuple[int, int]) -> bool:
    """Whether a mark dates nothing behind its clause; a month only its own part:
    2019年4月整县摘帽；城镇化率提高到46.9%."""
    a_month = mark.kind == "part" and text[mark.start - 1] in "，；" and "；" in text[mark.end : clause[0]]
    return a_month or _ITS_OWN.match(text, mark.start) is not None


def _carried(text: str, base: TimeMark, dating: TimeMark | None, quantity: Quantity, clause: tuple[int, int]) -> bool:
    """Whether a base of an earlier clause holds on: 比2005年增加20亿元，年均增长12%, 比2005年下降19%，能耗下降20%."""
    if dating and dating.start > base.start:
        return False
    between = text[base.end : clause[0]]
    alone = re.search("[0-9]", between) is None or re.search("[0-9][%％][^0-9]*$", between) is not None
    return alone or AVERAGE.search(text, clause[0], quantity.start) is not None


def _before(said: list[TimeMark], place: int, kinds: tuple[str, ...]) -> TimeMark | None:
    return next((mark for mark in reversed(said) if mark.start < place and mark.kind in kinds), None)


def _rose(before: str) -> bool:
    """Whether the number says by how much something changed: 增加1028亿元, 分别增加149亿元和88亿元."""
    moved = "(?:(?<!新)(?:增加|增长|上升|提高|扩大)|减少|下降|降低|多|少)(?:了|约|近)?[^，。；到至]{0,12}$"
    return re.search(moved, before) is not None


def _total_up_to(text: str, mark: TimeMark, before: str) -> bool:
    """Whether it is a sum up to the end of a year in a part on several: 到2010年，累计完成30个."""
    return (
        mark.kind == "year"
        and _UP_TO.search(text[max(0, mark.start - 16) : mark.start]) is not None
        and TOTAL.search(before) is not None
    )


def _stands(text: str, quantity: Quantity, clause: tuple[int, int], indicator: str, measure: str) -> bool:
    """Whether a number of a part on several years is of the last one: a level, a yearly sum, what was reached."""
    before = text[clause[0] : quantity.start]
    added_up = "新增" in indicator and TOTAL.search(before)
    if not added_up and (measure in ("level", "rank", "multiple") or _IN_A_ROW.search(before)):
        return True
    if TOTAL.search(before) or quantity.measure in ("growth", "change", "added", "net-added"):
        return False
    reached = REACHED.search(before) and not ACTS.match(indicator)
    if RAISED.search(before) or reached or _COMPARED.match(text, quantity.end) or OF_A_YEAR.search(indicator):
        return True
    return not quantity.unit.endswith("元") and DONE_VERBS.search(text, *clause) is None


def _from(first: int, last: int) -> str:
    return f"{first}/{last}" if first < last else str(last)


def _year_of(part: TimeMark, said: list[TimeMark], year: int) -> int:
    named = _before(said, part.start, ("year",))
    return part.year or (named.last if named else year - 1)


def _of_part(part: TimeMark, year: int) -> str:
    (first_year, first), (last_year, last) = counted_month(year, part.first), counted_month(year, part.last)
    if (first, last, first_year) == (1, 12, last_year):
        return str(first_year)
    if part.first == part.last:
        return f"{first_year}-{first:02d}"
    if last - first == 2 and last % 3 == 0 and not part.financial:
        return f"{first_year}-Q{last // 3}"
    return f"{first_year}-{first:02d}/{last_year}-{last:02d}"
