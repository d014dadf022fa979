"""Numbers of a forward-looking clause that set no goal: counts of headings, lengths of plans, sizes of what is
named."""

from __future__ import annotations

import re

from scorecard.drafting.english_exclusions import AGED, HELD_OR_EACH, OVER, excluded_in_english
from scorecard.drafting.english_moves import NOBODY_LONGER
from scorecard.drafting.exclusion_words import (
    ABSTRACT,
    AGAINST_ALL,
    ATTRIBUTE_BEFORE,
    COMPARED,
    COMPARED_BEHIND,
    DESCRIBES,
    MORE_THAN_BEFORE,
    OF_A_PLAN,
    OF_LAST_YEAR,
    REDUCED,
)
from scorecard.drafting.rule_numbers import of_a_rule
from scorecard.drafting.shared import named_members
from scorecard.drafting.subjects import strip_leads
from scorecard.language.quantities import Quantity
from scorecard.language.scripts import is_chinese, is_latin
from scorecard.language.units import unit
from scorecard.language.verbs import moved_behind

_LIST_REACH = 70  # characters of a list whose count a number may be
MEASURED = ("quantity", "rank", "duration")
_LIST_NAME = re.compile("[^，。；]{0,6}(?:民生)?实事(?!求是)")
_MANY_HOURS = 1000  # 95,000 hours of ice time are no length of time
_YEARS = re.compile("寿命|年限|(?<!再)延长|年期|周期|缩短|提前")


def excluded(text: str, quantity: Quantity, clause: tuple[int, int], behind: str, *, past: bool = False) -> str:
    """Why a number sets no goal (`past`: is no figure), in a word; "" if it may. `behind` are the words of its item
    behind it."""
    if quantity.kind not in MEASURED:
        return quantity.kind
    if named_members(strip_leads(text[max(clause[0], quantity.start - _LIST_REACH) : quantity.end]), counted_last=True):
        return "count of what was just named"
    before = text[max(clause[0], quantity.start - 90) : quantity.start]  # English words are longer
    before = before if is_latin(before) else before[-24:]
    before = f":{before}" if text[clause[0] - 1 : clause[0]] == ":" else before  # emissions: down 45%
    if before.startswith(":") and _dimension(quantity) in _TIMES:  # Average permit review: 21 days
        before = text[max(0, clause[0] - 60) : clause[0] - 1].rpartition("\n")[2] + before
    if _dimension(quantity) in _TIMES and quantity.low >= _MANY_HOURS and not before.endswith("per "):
        return ""
    if AGED.search(before):
        return "age"
    limits = _YEARS if quantity.unit == "年" else REDUCED
    words = (before if is_latin(before) else before[-10:]) + _next(before, behind)
    timed = quantity.kind == "duration" and not _limited(quantity, before, behind)
    if timed and (OVER.search(before) or not limits.search(words)):
        return "duration"
    for rule in (_capacity, _compared, _counts_headings, _attribute, of_a_rule, _plan, _aside, _time, _whole, _one):
        why = rule(quantity, before, behind)
        told = rule in (_compared, _one) and _tells(text, quantity, before)  # 与上年持平
        moved = told and before.startswith(":") and not before.strip(": ")  # Energy use: 4% lower than in 2024
        if why and not moved and not (past and (told or before.endswith(" worth "))):
            return why
    return excluded_in_english(text, quantity, past=past)


def _next(before: str, behind: str) -> str:
    """The words right behind a number; English words are longer (31 days on average)."""
    return behind[: 12 if is_latin(before) else 4]


def _tells(text: str, quantity: Quantity, before: str) -> bool:
    if _dimension(quantity) == "percent" and moved_behind(text, quantity.end):
        return True
    pointed = _dimension(quantity) == "percentage-point" and "幅" not in before and not AGAINST_ALL.search(before)
    moved = _dimension(quantity) == "percent" and _MOVED.search(before)
    return bool(pointed or moved or _GREW.search(before) or (quantity.text == "持平" and not _AGAINST.search(before)))


_AGAINST = re.compile("[与和同比较][^，。；、]{2,12}$")  # 与全省平均持平
_MOVED = re.compile(r"(?:^|,) ?(?:up|down) $|\b(?:increase|rise|growth|gain|reduction|decrease|decline|drop|fall) of $")
# Of what was, this tells by how much it grew; points are a figure of their own against every year.
_GREW = re.compile("(?<!幅)(?:[比较][上去前]一?|[与和同][上去])年[^，。；、0-9]*$|\\b(?:is|are|was|were) (?:up|down) $")
_CAPACITIES = ("mass", "power", "volume", "container", "deadweight", "bandwidth", "energy", "锭")
# 甲钢20万吨冷轧板建成投产, 开工乙化10万吨磷酸铁锂: a name before the size and what is made behind it.
_BUILT = "(?:开工|动工|开建|启动|建成|竣工|投产|投用|投运|达产|并网|完工)(?:建设|投产|投用|投运|达产|发电|达效)?"
_NAME_BEFORE = re.compile(
    f"(?:^|[，；])(?:推动|推进|力争|确保|加快)*(?:(?P<opened>{_BUILT})(?:[^，；]*、)?|[^，；]*、)?"
    "(?![^、]*(?:新增|新建|产能|能力|规模|达|累计|完成|总))[^、，；0-9]{3,}$"
)
_MADE = f"(?!{_BUILT})[^，。；、0-9和等及以左]{{2,16}}"
_MADE_BEHIND, _MADE_AND_BUILT = re.compile(_MADE), re.compile(f"{_MADE}(?:、[^，。；]+)?(?:等[^，。；]*)?{_BUILT}$")
_PROJECT_AFTER = re.compile(
    "(?:/[年日天])?(?:的)?[^，。；、0-9和等及]{0,12}?等?(?:项目|工程|生产线|装置|机组|电站|码头|泊位|水库|处理厂"
    "|水厂|产业园|基地)(?!等|建设任务)(?=[^0-9]|[0-9]{1,2}月|$)"
)


def _capacity(quantity: Quantity, before: str, behind: str) -> str:
    """120万吨乙烯项目: the size of one project that is named behind it."""
    yearly = before.endswith(("年产", "年屠宰", "年加工", "年处理", "年生产", "年出栏", "年发电"))
    sized = (yearly or _dimension(quantity).split("/")[0] in _CAPACITIES) and quantity.bound == "exactly"
    if sized and _PROJECT_AFTER.match(behind):
        return "capacity of a project"
    name = _NAME_BEFORE.search(before) if sized else None
    made = name and (_MADE_BEHIND if name["opened"] else _MADE_AND_BUILT).match(behind)
    return "capacity of a project" if made else ""


def _dimension(quantity: Quantity) -> str:
    known = unit(quantity.unit)
    return known.dimension if known else quantity.unit


def _counts_headings(quantity: Quantity, before: str, behind: str) -> str:
    if _LIST_NAME.match(behind) or (
        before.endswith(("实事项目为", "实事为", "实事共")) and quantity.unit in ("项", "件")
    ):
        return "name of a list"
    if quantity.unit == "次" and behind.startswith("产业"):
        return "name"
    if before.endswith("“") and (behind.startswith(("”等", "”政策", "”措施")) or quantity.unit == "条"):
        return "name"  # “清零”等政策, “19条”
    few = quantity.low <= 20 and quantity.text[:1] in "一二两三四五六七八九十"
    if before.endswith(("以下", "如下", "这", "上述", "下列")):
        return "count of headings"
    return "count of headings" if few and ABSTRACT.match(behind.lstrip("“‘")) else ""


def _compared(quantity: Quantity, before: str, behind: str) -> str:
    """比上年增加1000亿元 compares a goal that stands before it; 4.5 percent lower is no level of 4.5 percent."""
    if _dimension(quantity) == "percent" and COMPARED_BEHIND.match(behind):
        return "comparison"
    if MORE_THAN_BEFORE.match(behind) or AGAINST_ALL.search(before):
        return "comparison"
    told = before.endswith(" ") or "比" in before or "较" in before or "幅" in before  # most clauses compare nothing
    if not told or not COMPARED.search(before) or before.endswith("up to "):
        return ""
    return "comparison" if not before.endswith("of ") or OF_LAST_YEAR.match(behind) else ""


_OF_THAT_SIZE = re.compile("(?:以上|左右|以下)?的(?!目标|任务|大关|[0-9]+个)[^，。；]")
_PORTION = re.compile("的?(?:部分|档次)")
_ALONE = re.compile(
    r"(?:.* and [a-z]+ )?[^0-9,;]*\b(?:[a-z]+s worth|[a-z]+ totall?ing) "
)  # award bursaries worth £3m: nothing else counts them


def _attribute(quantity: Quantity, before: str, behind: str) -> str:
    """总投资50亿元的某项目: a size that tells which project is meant."""
    if _OF_THAT_SIZE.match(behind) and ATTRIBUTE_BEFORE.search(before):
        return "attribute"
    issued = ("otal" in before[-9:] and behind.startswith((" will be ", " shall be "))) or _ALONE.fullmatch(before)
    scaled = quantity.unit.startswith(("lakh", "crore"))  # under the Mission 12.75 lakh households
    return "attribute" if (DESCRIBES.search(before) and not (issued or scaled)) or _PORTION.match(behind) else ""


_AWAY_FROM = re.compile("(?:^|[，。；])(?:距离?|离)[^，。；]*$")


def _plan(quantity: Quantity, before: str, behind: str) -> str:
    """为年度计划的122.9%, 离突破1500亿元的目标还有差距: how much of a plan was done is no reading of what the plan asks
    for."""
    if _AWAY_FROM.search(before) and behind.startswith("的目标"):
        return "goal of a plan"
    return "share of a plan" if _dimension(quantity) == "percent" and OF_A_PLAN.search(before) else ""


def _limited(quantity: Quantity, before: str, behind: str) -> bool:
    """Whether a bound makes a time a goal: fewer than 9 days per employee, 企业开办1个工作日办结; not what is done
    within 9 days."""
    if is_chinese(before):
        return _dimension(quantity) == "working-day" and _DONE_WITHIN.match(behind) is not None
    bounded = quantity.bound in ("at_most", "less_than") and not before.endswith("within ")
    return bounded or bool(HELD_OR_EACH.match(behind) or NOBODY_LONGER.search(before))


_DONE_WITHIN = re.compile("(?:之?内|以内)?(?:全部|即可)?(?:完成|办[结成妥完]|领证|[拿取]证)")
_TIMES = ("time", "working-day", "months", "age")


def _time(quantity: Quantity, before: str, behind: str) -> str:
    if _dimension(quantity) in _TIMES and not (
        _limited(quantity, before, behind) or REDUCED.search(before + _next(before, behind))
    ):
        return "duration"
    return ""


# 12 of 15 stations, 9 out of 10 trains, 8 of the 12 districts: the whole of which the number before is a part.
_PART_OF = re.compile(
    r"\b(?:[0-9][0-9,]{0,8}|half|most|two|three|four|five|six|seven|eight|nine"
    r"|ten)(?: out)? of (?:(?:the|our|all|its) )?$|\b(?:per|every) $",
    re.I,
)


_BEGAN = re.compile(r"(?:^|,) ?(?:up |down )?from $")
_THEN = re.compile(" (?:last year|now|today|at present|in (?:19|20)[0-9]{2}|a year (?:ago|earlier))")
_WITHIN = re.compile(
    r"(?:[0-9%]|per ?cent|\b(?:in|of) [a-z]+)(?:[^,.;]|, health and care )* (?:within|in|inside) (?:under "
    r"|less than )?(?:an? )?$|\b(?:be|is|are|or) [a-z]+ed within $"
)


def _aside(quantity: Quantity, before: str, behind: str) -> str:
    """, from 4.6 percent last year: where a goal that stands before it begins; 95% within 24 hours: how soon it is to
    be done."""
    if _BEGAN.search(before) and _THEN.match(behind):
        return "where a change begins"
    if before.endswith("(") and behind.startswith(")") and _dimension(quantity) != "percent" and is_latin(before[:-1]):
        return "attribute"  # Phase II of the metro (28.6 km)
    timed = _dimension(quantity) in ("time", "working-day", "months") and _WITHIN.search(before)
    return "attribute" if timed else ""


def _whole(quantity: Quantity, before: str, behind: str) -> str:
    if before.endswith(" per "):
        return "whole of a part"  # 4.5 places per 1,000 people
    counts = quantity.unit in ("", "个", "people", "households")
    return "whole of a part" if counts and _PART_OF.search(before) else ""


_SPED_UP = re.compile("(?:^|[，。；、])(?:加快|加速|扩大|探索)(?![^，。；]*(?:实现|达到|完成|确保))[^，。；]*$")
_FACING = re.compile("面向全[国省市县区]?$")
_PEOPLE = re.compile("[\u4e00-\u9fff]{0,4}(?:人民|儿女|同胞|父老)")
_NATION = re.compile(r"billion (?:[A-Z][a-z]+ )?people\b")
_HALVED = re.compile("(?: by| to|least) $|(?:减少|下降|压减|压缩|缩短|降低|精简|削减)(?:了|近|约|超过?)*$")
_HALF_OF = re.compile(" of (?!which|whom|them|these|those|(?:the )?(?:year|decade|century)|20)[a-z]")
_BUILDING = re.compile("(?:建设|新建|建成|新增|创建|引进|培育|改造|打造|建立|开通|新开|设立|创成)$")


def _one(quantity: Quantity, before: str, behind: str) -> str:
    """一次, 一家: a way of speaking, unless something is to be built or won."""
    one = quantity.text[:1] == "一" and quantity.unit != "成" and quantity.low == quantity.high == 1
    if one and not (_BUILDING.search(before) or "其中" in before):
        return "way of speaking"
    if _FACING.search(before) or (_dimension(quantity) == "number" and _PEOPLE.match(behind)):
        return "way of speaking"  # 汇聚8500万人民的力量
    if (before.endswith(" our ") and _dimension(quantity) == "person") or _NATION.match(quantity.unit + behind):
        return "way of speaking"  # our 1.4 billion people, the 1.4 billion Chinese people
    if quantity.text == "全覆盖" and _SPED_UP.search(before):
        return "way of speaking"
    half = _HALF_OF.match(behind) and not before.endswith(("first ", "second "))
    if quantity.text in ("半数", "一半", "half", "过半", "持平") and not (_HALVED.search(before) or half):
        return "way of speaking"
    return ""
