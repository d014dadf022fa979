"""Heads that share one verb or one number: 城镇和农村居民收入分别增长7%和9%, A、B均增长8%, 文化馆、图书馆各1座.

Each head is named in full: what the last one says for all (收入, 投资, 排放量) is added to those before it.
"""

from __future__ import annotations

import re
from decimal import Decimal

from scorecard.drafting.subjects import strip_leads, strip_tail
from scorecard.language.lists import SEPARATORS
from scorecard.language.numerals import chinese

_NOUNS = (
    "人均可支配收入", "可支配收入", "增加值", "总产值", "产值", "投资", "收入", "支出", "总额", "销售额", "零售额",
    "贷款", "存款", "余额", "利润", "税收", "排放量", "排放", "浓度", "面积", "产量", "总量", "处理率", "覆盖率",
    "普及率", "参保率", "达标率", "利用率", "回收率", "合格率", "就业率", "升学率", "入学率", "巩固率", "入园率", "率",
    "比重", "比例", "占比", "事故数", "事故起数", "事故", "企业", "项目", "标准", "医院", "学校", "保险", "示范村",
    "示范点", "基地", "平台", "中心", "里程", "使用量", "用水量", "用量", "消耗量", "补贴标准", "补助标准", "人数",
    "数量", "起数", "人口",
)  # fmt: skip
_NOUN = re.compile("|".join(sorted(_NOUNS, key=len, reverse=True)))
_ENDING = re.compile(f"(?:{_NOUN.pattern})$")
_EACH = re.compile(
    "(?:(?<![年人户亩平日月地镇校班])均|都|各)(?:实现|达到?|保持|增长|提高|下降|减少|控制|新增|新建|建成|改造"
    "|创建|培育|打造|完成|突破|超过|不低于|不少于|不超过|稳定|在|到|同比|超|以上|力争)*$"
)
_VERB = re.compile("(?:新增|新建|建成|创建|培育|打造|引进|完成|实施|新创建|新培育|改造|争创|净增|新改建|新改扩建)")
_MOST_HEADS, _MOST_COUNTED = 5, 12
_COUNTED = re.compile("([0-9]{1,2}|[两三四五六七八九十]{1,2})(?:大|个|家|项|种|座|条|所|类|县|镇|市|区)(?![0-9])")
_BOTH_KINDS = (
    ("城乡", ("城镇", "农村")),
    ("城镇和农村", ("城镇", "农村")),
    ("城镇、农村", ("城镇", "农村")),
    ("一二三产", ("一产", "二产", "三产")),
    ("进出口", ("进口", "出口")),
    ("存贷款", ("存款", "贷款")),
)


def completed(heads: list[str]) -> list[str]:
    """The heads in full: 城镇, 农村居民人均可支配收入 are two incomes; 工业, 民间, 基础设施投资 three investments."""
    if len(heads) < 2:
        return heads
    last = heads[-1]
    if heads[0] in ("城镇", "城市") and last.startswith(("农村", "乡村")):
        return [head + last[2:] if head != last else last for head in heads]
    tier = _TIER.match(last)
    if tier and all(_TIER.fullmatch(head) for head in heads[:-1]):
        return [*(head + last[tier.end() :] for head in heads[:-1]), last]
    noun = _NOUN.search(last, 1)
    if noun is None or not _ENDING.search(last):
        return heads
    if all(_is_parallel(head, last, noun.start()) for head in heads[:-1]):
        return [*(head + last[len(head) :] for head in heads[:-1]), last]
    kept = [head if _WHOLE.search(head) else _joined(head, last[noun.start() :]) for head in heads[:-1]]
    return [*kept, last]


def _is_parallel(head: str, last: str, noun: int) -> bool:
    """Whether the last head begins with a word like this one, before what it says for all: 食品 and 药品抽检合格率."""
    return 1 < len(head) < noun and last[len(head) - 1] == head[-1]


def _joined(head: str, noun: str) -> str:
    """The head with the noun behind it, without saying twice what it ends with: 护理补贴 and 补贴标准 are
    护理补贴标准."""
    said = next((size for size in range(len(noun) - 1, 1, -1) if head.endswith(noun[:size])), 0)
    return head + noun[said:]


_TIER = re.compile("(?:国家|[省市县区镇村乡]|部)级(?:以上)?")
_WHOLE = re.compile(
    "(?:(?<![一二三])产|[额率值量数费入资耗度比积税收例客人户车房品]|人次|企业|项目|排放|面积|浓度|比重)$"
)


def each(before: str) -> list[str]:
    """The heads of a list that takes one number each (均, 都, 各); empty where the words name one thing only."""
    marker = _EACH.search(before)
    if marker is None:
        return []
    words = strip_tail(strip_leads(before[: marker.start()]))
    counted = named_members(words)
    if counted:
        return counted
    verb = _VERB.match(words)
    things = words[verb.end() :] if verb else words
    parts = SEPARATORS.split(things)
    if not 2 <= len(parts) <= _MOST_HEADS or not all(1 < len(part) <= 20 for part in parts):
        return _two_kinds(words)
    return [(verb.group() if verb else "") + part for part in completed(parts)]


def named_members(words: str, *, counted_last: bool = False) -> list[str]:
    """The members of a list that ends with their count, each in full: X、Y、Z3个园区产值 are three values; else none.

    `counted_last` asks for the count at the very end of the words.
    """
    if counted_last and not _COUNTED_LAST.search(words[-3:]):
        return []
    for count in _COUNTED.finditer(words):
        parts = SEPARATORS.split(words[: count.start()])
        number = Decimal(count.group(1)) if count.group(1).isdigit() else (chinese(count.group(1)) or (Decimal(0),))[0]
        if counted_last and count.end() < len(words):
            continue
        if (
            len(parts) == number
            and 2 <= number <= _MOST_COUNTED
            and all(0 < len(part) <= 20 and not _DIGIT.search(part) for part in parts)
        ):
            return [part + words[count.end() :] for part in parts]
    return []


_COUNTED_LAST = re.compile(f"(?:{_COUNTED.pattern})$")
_ADDED_UP = (
    "总值|收入|总额|增加值|投资|产值|零售额|出口|进口|吞吐量|人次|产量|支出|存款|贷款|余额|利润|税收|营收|工资|销售额"
)
_DIGIT = re.compile(f"[0-9]|{_COUNTED.pattern}")
_WHOLE_HEAD = re.compile(f"(?:{_ADDED_UP}|率|标准)$")
_NOT_ADDED_UP = re.compile("(?:(?<!利)率|标准)$")
_MOVES = re.compile(
    "(?:比|较)?(?:20[0-9]{2}年|上年|去年)?(?:年均)?(?:实现|保持|达到?|提高到?|增长|下降|控制在|以上|超过|稳定在"
    "|不低于|不超过|均)*$"
)


def moved_together(before: str) -> list[str]:
    """The heads of a list that moves by one number without 均: A和B增长12% are two goals where both are named in full,
    and so are rates and standards, which cannot be added up (A、B、C补贴标准提高8%). Empty where the words name one
    thing."""
    moved = _MOVES.search(before)
    words = strip_tail(strip_leads(before[: moved.start()] if moved else before))
    parts = SEPARATORS.split(words)
    if not 2 <= len(parts) <= _MOST_HEADS or not all(1 < len(part) <= 16 for part in parts):
        return []
    if all(_WHOLE_HEAD.search(part) for part in parts) and not _VERB.match(words):
        return parts
    if _NOT_ADDED_UP.search(parts[-1]) and "、" in words and not _VERB.match(words):
        whole = completed(parts)
        return whole if all(_NOT_ADDED_UP.search(part) for part in whole) else []
    return []


def _two_kinds(words: str) -> list[str]:
    """城乡居民收入 are those of the towns and those of the country."""
    for both, kinds in _BOTH_KINDS:
        if both in words:
            return [words.replace(both, kind, 1) for kind in kinds]
    return []


def respectively(before: str, count: int) -> list[str]:
    """The heads of 分别 in words that no list mark cuts: 城乡居民收入分别增长6%和8%."""
    at = before.rfind("分别")
    kinds = _two_kinds(strip_tail(strip_leads(before[:at]))) if at > 0 else []
    return kinds if len(kinds) == count else []


def adjacent_rates(before: str, between: list[str], *, rates: bool = True) -> list[str]:
    """The heads of rates that stand side by side without 分别, where the words hold as many: 城乡居民收入增长8%和10%;
    of other numbers those of town and country alone.

    `between` are the words between the numbers.
    """
    if not between or not (rates or "城" in before) or any(words not in ("和", "、") for words in between):
        return []
    return next(
        (
            heads
            for heads in (respectively(f"{before}分别", len(between) + 1), moved_together(before))
            if len(heads) == len(between) + 1
        ),
        [],
    )
