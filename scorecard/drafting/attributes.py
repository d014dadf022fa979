"""What the words around a number say of the goal: its strength, scope, year, bound and measure."""

from __future__ import annotations

import re

from scorecard.drafting import english_moves
from scorecard.drafting.subjects import Subject
from scorecard.language.quantities import Quantity
from scorecard.language.rows import TIMES
from scorecard.language.unit_table import CURRENCY_SIGNS
from scorecard.language.units import unit

_ROSE_OR_FELL_BY = re.compile(
    "(?:(?<!新)(?:增加|增长|上升|提高|扩大)|减少|下降|降低|回落|缩减|减收|增收|节约|节省)(?:了|约|近|超过?"
    "|逾)*(?:[0-9.]+[^，。；0-9]{1,3}[、和])*$"
    "|\\b(?:rose|grew|increased|risen|grown|fell|fallen|declined|decreased|dropped|shrank) by (?:about |over "
    "|nearly )?[^ 0-9]{0,2}$"
)


_SCOPE = re.compile("全市|市级|全县|全省|全区|全州|全国")
_TIERED = re.compile("市级(?:以上|重点|众创|示范|非遗|文明|龙头|财政项目|及)")


def scope(before: str, indicator: str, quantity: Quantity) -> str:
    """citywide for 全市; municipal for 市级 directly before a figure of money or growth, where it is no tier of
    something."""
    found = [match.group() for match in _SCOPE.finditer(before)]
    if not found:
        return ""
    if found[-1] == "全市":
        return "citywide"
    measured = quantity.measure == "growth" or dimension(quantity.unit).startswith("yuan")
    return (
        "municipal"
        if found[-1] == "市级" and measured and not _TIERED.search(before) and "项目" not in indicator
        else ""
    )


_EXPECTED = re.compile("预计|预测|估计|expected|estimated", re.I)


def estimated(text: str, quantity: Quantity, sentence: tuple[int, int]) -> bool:
    """Whether the sentence calls the number an estimate (预计)."""
    return _EXPECTED.search(text, max(sentence[0], quantity.start - 160), quantity.start) is not None


_BASE = re.compile("(?:[比较是为]|than(?: in)?|with|over|from) ?((?:19|20)[0-9]{2})")


def base(text: str, quantity: Quantity, sentence: tuple[int, int]) -> int | None:
    """The year that a multiple is compared with (比2020年翻一番); None where the sentence names none."""
    if quantity.measure != "multiple":
        return None
    found = _BASE.search(text, max(sentence[0], quantity.start - 60), min(sentence[1], quantity.end + 60))
    return int(found.group(1)) if found else None


def dimension(name: str) -> str:
    """The dimension of a unit by name, or the name itself."""
    known = unit(name)
    return known.dimension if known else name


def which_way(text: str, quantity: Quantity, measure: str) -> str:
    """up or down where English words further off say which way a number moves (reduce Scope 1 and 2 emissions by
    12%)."""
    moved = measure in ("growth", "change") and quantity.low > 0
    return english_moves.way(text, quantity.start, quantity.end) if moved else ""


def bound(quantity: Quantity, text: str) -> str:
    """What the words say; 近, 接近 and 逼近 come near a number and do not forbid to reach it, so they are about."""
    word = text[quantity.modifier.start : quantity.modifier.end].lower() if quantity.modifier else ""
    near = word in ("近", "接近", "将近", "逼近", "nearly", "almost", "close to")
    if near or (quantity.text == "持平" and _ROUGHLY.search(text, max(0, quantity.start - 2), quantity.start)):
        return "about"
    if quantity.bound != "exactly":
        return quantity.bound
    if quantity.kind == "rank" and text[quantity.start - 1 : quantity.start] == "前":
        return "at_most"
    return "at_least" if _AT_LEAST.search(text, max(0, quantity.start - 20), quantity.start) else "exactly"


_ROUGHLY = re.compile("(?:基本|大体|总体)$")
_AT_LEAST = re.compile("(?:至少|最少|起码)[^，。；、0-9一二三四五六七八九十百千万]+$")  # 至少建成示范户五户


_LEVELS = re.compile(
    "(?:寿命|年限|浓度|天数|率|人数|总数|总量|拥有量|保有量|规模|余额|标准|面积|index|Index|score|rating|\\brate"
    "|\\bratio)$"
)
_PAID = tuple(sorted({known.dimension for known in map(unit, CURRENCY_SIGNS.values()) if known}))


_RATES_ALONE = ("percent", "percentage-point", "multiple", "rate", "rank")
_ADDED = ("净增", "新增")
_SERVED = re.compile("(?:^|[，。；、：．.）)\n再]|免费|全[市省县区州])为$")  # 为3000名老人提供服务 reaches no level
_PER_HEAD = re.compile(
    "(?:每|万|千)[百千万十]*(?:常住|户籍)?(?:名|位|户|人|亩|平方公里)|人均(?!可支配收入|收入|生产总值|地区)|户均"
    "|亩均|地均"
)


def per_head(words: str) -> bool:
    """Whether an indicator is so much for each of something (每千人床位数, 亩均税收), and so a ratio; incomes are
    amounts."""
    return _PER_HEAD.match(words) is not None


_RATE_OF_GROWTH = re.compile("(?:增速|增幅|降幅|跌幅|减幅|(?<!自然)增长率)[^，。；、0-9]{0,6}$")
# 增长7%以上、力争达到8% asks for growth of 8 %.
_MORE_GROWTH = re.compile("增长[0-9.]+%(?:以上|左右)?[、，](?:力争|争取|努力|奋力|冲刺|并|向)*(?:达到?|为)?$")
_FLOWS = re.compile("(?:吞吐量|产量|总产|销量|客流量|货运量|发电量|用电量|交易量|业务量|成交量|屠宰量|加工量|出栏)$")
_MOVED_AREA = re.compile(
    "^(?:恢复|改善|新增|扩大)+.{0,6}面积$|(?:出让|供应|治理|修复|整治|改造|拆除|建设|开工|竣工|销售|成交|收储"
    "|流转|绿化)面积$"
)
# 236 households were living in shelters: so many there are, and not so many came.
_STANDS = re.compile(
    r"(?: [a-z-]+){0,3} (?:was|were|are|is|remain(?:ed|s)?) (?:still |now |currently )?(?:[a-z]+ing|in|on|at"
    r"|without)\b"
)
_THERE_ARE = re.compile(r"\bthere (?:were|was|are|is) $", re.I)  # There were 47 names on the register on 31 December.
_ON_A_DAY = re.compile(r"[^.;:,\n]{0,80} (?:on [0-9]{1,2} [A-Z][a-z]+|at (?:the )?(?:end of|year[ -]end))\b")
_MOVED = re.compile(
    r"\b(?:reduction|decrease|drop|cut|decline|fall|increase|rise|growth)s? (?:in|of)\b[^.;:,0-9]*$", re.I
)


def measure(quantity: Quantity, named: Subject, text: str) -> str:
    """How the indicator is read: what the verb says, else by the unit and the words; reduce … by 300 is a change."""
    read_as = _measure(quantity, named, text)
    alone = read_as == "amount" and dimension(quantity.unit) not in _RATES_ALONE
    falls = english_moves.way_by(text, quantity.start) == "down" or english_moves.fewer(text, quantity.end)
    return "change" if alone and falls else read_as


def _measure(quantity: Quantity, named: Subject, text: str) -> str:
    size, start = dimension(quantity.unit), max(0, quantity.start - 30)
    if quantity.text == "持平" and size == "percent":
        return "growth"
    if per_head(named.words) and quantity.measure in ("", "level"):
        return "level"
    if quantity.measure == "level" and size in _PAID and not named.words.endswith(("标准", "余额", "工资", "养老金")):
        return "amount"
    if quantity.measure == "level" and _SERVED.search(text, max(0, quantity.start - 4), quantity.start):
        return "amount"
    told = size == "percent" and quantity.measure == "level"
    if told and _MOVED.search(text, max(0, quantity.start - 80), quantity.start):
        return "growth"
    if size == "percent" and (
        quantity.text.endswith("增长")
        or _MORE_GROWTH.search(text, start, quantity.start)
        or _RATE_OF_GROWTH.search(text, max(0, quantity.start - 14), quantity.start)
    ):
        return "growth"
    if (
        size == "percent"
        and quantity.measure in ("", "level")
        and english_moves.moves(text, quantity.start, quantity.end)
    ):
        return "growth"  # revenue will rise by 5 percent, and investment by 6 percent
    if _FLOWS.search(named.words) and quantity.measure in ("", "level"):
        return "amount"
    if _ALREADY.search(text, max(0, quantity.start - 50), quantity.start):
        return "level"
    level = size in _PAID or named.words.endswith(("寿命", "年限"))
    if level and quantity.measure == "added" and by_how_much(text, quantity, ""):
        return "change"  # 标准提高20元
    reached = quantity.measure == "level" and size != "percent" and (named.verb or named.words).startswith(_ADDED)
    if quantity.measure and quantity.measure != "added" and not reached:
        return quantity.measure
    return _measure_of_unit(quantity, named, text, size)


# How long something takes: no sum of months; hours of training are one.
_LASTS = re.compile(r"时[间限长]$|\b(?:time|duration|wait(?:ing)?|turnaround|average|length)\b", re.I)
_HELD = re.compile("保持在|稳定在|控制在|提高到|增[加至]到?$|总数")
_COMES_TO = re.compile("(?:达到?|突破|超过)$")


def _measure_of_unit(quantity: Quantity, named: Subject, text: str, size: str) -> str:
    """How the indicator is read where no verb says it: by the unit `size` and the words around."""
    if size in ("percent", "rate") or "/" in quantity.unit:
        return "level"
    if size in _PAID:
        return "amount"
    if size in TIMES and _LASTS.search(named.words):
        return "level"
    if quantity.measure == "added" and text.endswith(("增加", " by "), 0, quantity.start):
        return "added"
    if size == "visit":
        return "amount"
    on_a_day = _THERE_ARE.search(text, max(0, quantity.start - 14), quantity.start) and _ON_A_DAY.match(
        text, quantity.end
    )
    if on_a_day or _STANDS.match(text, quantity.end):
        return "level"
    before = text[max(0, quantity.start - 6) : quantity.start]
    adds = (named.verb or named.words).startswith(_ADDED)
    if _HELD.search(before) or (not adds and _COMES_TO.search(before)):
        return "level"
    if named.verb.startswith("净"):
        return "net-added"
    if named.verb.startswith(("新开工", "新签约", "新投产")):
        return "amount"
    if named.verb.startswith("新") or text[max(0, quantity.start - 2) : quantity.start] == "新增":
        return "added"
    stands = _LEVELS.search(named.words) is not None and not named.verb and not _MOVED_AREA.search(named.words)
    return "level" if stands else "amount"


_ALREADY = re.compile(
    "[新净]增[^，。；]{2,30}[0-9][^，。；0-9]{1,3}[、，]累计(?:达到?|有|已|总数)*$"
)  # 新增企业12家、累计43家


def by_how_much(text: str, quantity: Quantity, read_as: str) -> bool:
    """Whether a number says by how much an amount rose or fell (收入减少3亿元), and not how much it is; a change in
    points is a figure of its own."""
    if read_as == "change":
        return dimension(quantity.unit) not in ("percent", "percentage-point")
    return _ROSE_OR_FELL_BY.search(text, max(0, quantity.start - 30), quantity.start) is not None
