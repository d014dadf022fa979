"""Which period a reported number is of: the year before the plan, several years, a part of one, or a day before.

The words of time in a number's sentence decide (去年, 五年来, 比2020年, 前三季度, since 2019), the last of them before the
number first. Where the sentence has none, the paragraph's opening decides, then those before it, then its heading.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from typing import NamedTuple

from scorecard.drafting.time_words import NUMBER, YEAR, Mark
from scorecard.language.days import month_of
from scorecard.language.quantities import Quantity
from scorecard.language.scripts import is_latin


class Span(NamedTuple):
    """A period as the files spell it, whether the number is a yearly average over it, and whether it is of each of its years."""

    text: str
    yearly: bool
    each: bool = False


_AVERAGE = re.compile(
    "年均(?![^，。；0-9]{0,6}(?:浓度|气温|降[水雨]|[值价]|水位|工资|湿度))|年平均(?!气温|浓度)|平均每年|每年(?:平均)?|each year on average|annual average|average annual|average of|averag(?:ed|ing)|on average",
    re.I,
)
_ON_AVERAGE = re.compile(  # of people or cases, where no years are named
    r"^(?!.*\b(?:year|annual)).*\b(?:average of|averag(?:ed|ing)|on average)", re.I
)
_EACH = re.compile("(?<!平均)每年(?!平均)|(?<!on average )(?:each|every) year", re.I)
_EACH_BEHIND = re.compile(" [a-z ]{0,24}(?:(?:a|per|each|every) year|annually)(?! on average)", re.I)
_EVERY_YEAR = re.compile("每年")  # 新增就业每年超过90万人
_STEADY = re.compile("(?:稳定|保持|维持)在[^，。；0-9]{0,6}$")  # 五年来产量稳定在550亿斤 is said of every year
_YEARLY = re.compile(" (?:a|per|each|every) year|,? (?:annually|on average)", re.I)
_TOTAL = re.compile("累计|(?<!公)共(?!同|有|计?[^，。；]{0,6}达)|总计|合计|in total|cumulative|altogether", re.I)
_RAISED = re.compile(
    "(?:[由从][^，。；]*|分别)((?:增加|提高|扩大|上升|增长|下降|减少|降低?|缩小|发展|提升|跃升|压减|缩短|增|升)[到至为])[^，。；]*$"
)
_REACHED = re.compile(
    "(?:达到?|突破|超过?|[增升降减]?[到至]|跃上|迈上|站上|跨越|稳定在|保持在|维持在|在建|在营|有|拥有|共有|现有|remains? at|reached|stood at|stands? at)[^，。；0-9]{0,8}$",
    re.I,
)
# Sums that statistics give for a year, of which five years are never printed without 累计, and what stands at a day.
_OF_A_YEAR = re.compile(
    "(?:总产?值|增加值|零售(?:总)?额|进出口(?:总[额值])?|[进出]口(?:总?[额值])|(?:财政|预算|财税|税收)(?:总)?(?:收入|支出)|(?:人均|可支配|纯|旅游|营业|经营性?|主营业务|综合)[^，。；]{0,4}收入|吞吐量|产量|总产|销量|用电量|发电量|保费收入|利税|利润(?:总额)?"
    "|余额|里程|总数|数量|总量|保有量|拥有量|规模|人口|市值|资产|装机|容量|能力|覆盖面)$"
)
_DONE = re.compile(
    "新|建|完成|实施|引|培|改|训|发放|投|减|办|转|修|治|整|开工|落户|入选|获|签|落地|通过|解决|安置|脱贫|出列|摘帽|销号|招|种|植|造|筹|争取|查|破|选|评|出台|销|接待|惠及|受益|服务|化|清|压|关|拆|增|开展|推|制定|组织|举办|支持|帮|救|吸纳|聘|补|扶|兑|退|赔|追|挽|创|设|立|打|搬|迁|征|供|缴|配|购|绿化|硬化|架|铺|疏|植|护|育|扩|入|归|就业|创业|布局|participat|built|complet|deliver|creat|invest|train|open|add|support|help|plant|issu|provid|renovat|launch",
    re.I,
)
# 引进企业超800家 adds up what was done; 企业总数超800家 stands.
_ACTS = re.compile(
    "引进|改善|改造|完成|实施|培训|发放|投入|减免|减轻|帮扶|转移|新[建增]|建成(?!区)|开展|培育|拨付|落实|争取|兑现|清退|化解|压减|淘汰|关停|治理|修复|造林|安置|资助|救助|布局"
)
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
    said: list[Mark],
    year: int,
    *,
    indicator: str,
    measure: str,
    several: bool,
) -> Span:
    """The period of a number of the review; `year` is the plan's first, `said` are the marks of its sentence, `indicator` the
    words that name what is measured, `measure` how it is read, `several` says that its paragraph or its part is on several years."""
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
    raised = _RAISED.search(before)
    if raised and (mark is None or mark.start < quantity.start - len(before) + raised.start(1)):
        return Span(str(year - 1), yearly=False)
    if mark and mark.kind in ("year", "last") and not (several and _total_up_to(text, mark, before)):
        return Span(str(mark.last), yearly=False)
    if (mark is None or mark.kind == "year") and not several:
        return Span(str(year - 1), yearly=False)
    first, last = (spoken.first, spoken.last) if spoken else (year - 5, year - 1)
    if measure == "amount" and _STEADY.search(before):
        return Span(_from(first, last), yearly=first < last)
    return Span(str(last) if _stands(text, quantity, clause, indicator, measure) else _from(first, last), yearly=False)


def goal_span(
    text: str, quantity: Quantity, clause: tuple[int, int], last: int, *, indicator: str, measure: str
) -> Span:
    """What a goal of a plan of several years is of: an average, each year, the year `last` alone; without text all of them."""
    before = _said_before(text, quantity, clause)
    each = _EACH.search(before) or _EACH_BEHIND.match(text, quantity.end)
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
    told = quantity.per_year or _AVERAGE.search(before) or _YEARLY.match(text, quantity.end)
    of_a_year = quantity.unit.endswith("/年") or (measure in ("level", "rank") and not _EVERY_YEAR.search(before))
    return bool(told) and not of_a_year


def _of_people(text: str, quantity: Quantity, before: str, measure: str) -> bool:
    """Whether an English average, where no years are named, is one over people or cases: 31 days on average."""
    behind = measure in ("amount", "growth") and text.startswith(" on average", quantity.end)
    return behind or (measure == "amount" and _ON_AVERAGE.search(before) is not None)


def _nearest(
    text: str, quantity: Quantity, clause: tuple[int, int], said: list[Mark]
) -> tuple[Mark | None, Mark | None]:
    """The mark that dates a number, and the base of its change: the last before it, in English also the first behind it."""
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


def _of_its_own(text: str, mark: Mark, clause: tuple[int, int]) -> bool:
    """Whether a mark dates nothing behind its clause; a month only its own part: 2019年4月整县摘帽；城镇化率提高到46.9%."""
    a_month = mark.kind == "part" and text[mark.start - 1] in "，；" and "；" in text[mark.end : clause[0]]
    return a_month or _ITS_OWN.match(text, mark.start) is not None


def _carried(text: str, base: Mark, dating: Mark | None, quantity: Quantity, clause: tuple[int, int]) -> bool:
    """Whether a base of an earlier clause holds on: 比2005年增加20亿元，年均增长12%, 比2005年下降19%，能耗下降20%."""
    if dating and dating.start > base.start:
        return False
    between = text[base.end : clause[0]]
    alone = re.search("[0-9]", between) is None or re.search("[0-9][%％][^0-9]*$", between) is not None
    return alone or _AVERAGE.search(text, clause[0], quantity.start) is not None


def _before(said: list[Mark], place: int, kinds: tuple[str, ...]) -> Mark | None:
    return next((mark for mark in reversed(said) if mark.start < place and mark.kind in kinds), None)


def _rose(before: str) -> bool:
    """Whether the number says by how much something changed: 增加1028亿元, 分别增加149亿元和88亿元."""
    moved = "(?:(?<!新)(?:增加|增长|上升|提高|扩大)|减少|下降|降低|多|少)(?:了|约|近)?[^，。；到至]{0,12}$"
    return re.search(moved, before) is not None


def _total_up_to(text: str, mark: Mark, before: str) -> bool:
    """Whether it is a sum up to the end of a year in a part on several: 到2010年，累计完成30个."""
    return (
        mark.kind == "year"
        and _UP_TO.search(text[max(0, mark.start - 16) : mark.start]) is not None
        and _TOTAL.search(before) is not None
    )


def _stands(text: str, quantity: Quantity, clause: tuple[int, int], indicator: str, measure: str) -> bool:
    """Whether a number of a part on several years is of the last one: a level, a yearly sum, what was reached."""
    before = text[clause[0] : quantity.start]
    added_up = "新增" in indicator and _TOTAL.search(before)
    if not added_up and (measure in ("level", "rank", "multiple") or _IN_A_ROW.search(before)):
        return True
    if _TOTAL.search(before) or quantity.measure in ("growth", "change", "added", "net-added"):
        return False
    reached = _REACHED.search(before) and not _ACTS.match(indicator)
    if _RAISED.search(before) or reached or _COMPARED.match(text, quantity.end) or _OF_A_YEAR.search(indicator):
        return True
    return not quantity.unit.endswith("元") and _DONE.search(text, *clause) is None


def _from(first: int, last: int) -> str:
    return f"{first}/{last}" if first < last else str(last)


def _year_of(part: Mark, said: list[Mark], year: int) -> int:
    named = _before(said, part.start, ("year",))
    return part.year or (named.last if named else year - 1)


def _of_part(part: Mark, year: int) -> str:
    (first_year, first), (last_year, last) = month_of(year, part.first), month_of(year, part.last)
    if (first, last, first_year) == (1, 12, last_year):
        return str(first_year)
    if part.first == part.last:
        return f"{first_year}-{first:02d}"
    if last - first == 2 and last % 3 == 0 and not part.financial:
        return f"{first_year}-Q{last // 3}"
    return f"{first_year}-{first:02d}/{last_year}-{last:02d}"
