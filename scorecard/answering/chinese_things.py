"""The thing that Chinese words of a goal or a report name, without what is done to it, and how like two of them are."""

import re
from collections import Counter
from decimal import Decimal

from scorecard.language.likeness import common_letters, kinds_of, opposed

LONG_SHARE = Decimal("0.4")  # of the longer one at least so much
_LEAST = 2  # characters that both have
_LEAST_MOVED = 3  # of the name of a rate, unless both are the same: 投资 is in the name of every investment
# Whom something serves (惠及6800户, 2.8万户群众受益) has no other name than that.
_FOR_WHOM = re.compile("(?:(?:居民|群众|住户|农户)?(?:惠及|受益)(?:居民|群众|住户|农户|人口|人数)?)")
_FOR_SOMEBODY = 90
_TAIL = re.compile("(?:(?<=..)(?:到发|(?:种植|播种)面积)|项目|工程|设施|企业|线路|量|面积)$")
_NOT_A_NAME = re.compile(
    "^(?:新一?轮|新增加?|新|净增|累计|全年|当年|发展|和|全市|全县|全区)+"
    "|(?:建成投用|处置|盘活|提供|新建|改建|扩建|改造|更新|建设|建成|完成|实施|开展|推进|发放|筹集|培育|培训|创建"
    "|打造|入选|获评|获批|认定|命名|评为|引进|招引|增加|达到|提供|办理|受理"
    "|巩固提升|得到|巩固|提升|出栏|开工|破土动工|动工|交付|交到[^，。]{0,6}手[中里上]|到位|开行|发运|完工|竣工"
    "|投用|组织|投入|落实|兑付|兑现|安排|拨付|治理|修复|整治|开发|设立|安装|推广|开复工|复工|清理|整改|排查|划定"
    "|划界|入库|征收|收缴|全部|全面|任务|工作|各类|重点|重大|工业园区|园区|(?:中心|主)?城区|县城|市区|城市|水平"
    "|情况|质量)"
)
# What is said behind the name to be done: 社区食堂开办23家, 34个技改项目加快实施.
_DONE_BEHIND = re.compile(
    "(?<=..)(?:加快|全部|全面|顺利|有序|相继|陆续)?(?:实施|开办|增设|新增|设立|建成(?:投用|运营|开放)?|投用"
    "|上线(?:运行)?|运行|增加|落地|挂牌)$"
)


def thing(words: str) -> str:
    """Chinese words without what is done to the thing that they name."""
    return _NOT_A_NAME.sub("", _NOT_A_NAME.sub("", _DONE_BEHIND.sub("", words)))


def thing_held(name: str, one: str, words: str, *, moves: bool) -> int:
    """How much of a Chinese name, `one` of it without what is done to it, the words of a number hold, from 0 to 100."""
    other = thing(words)
    if _FOR_WHOM.fullmatch(one):
        return _FOR_SOMEBODY if _FOR_WHOM.search(other) else 0
    short, long = sorted((one, other), key=len)
    if (
        len(_TAIL.sub("", short)) < (_LEAST_MOVED if moves and short != long else _LEAST)
        or _told_apart(name, words, strict=moves)
        or not (
            moves or _same_head(one, other) or long.startswith((f"{short}与", f"{short}和", f"{short}、", f"{short}及"))
        )
        or (("投资" in name) != ("投资" in words) and "资金" in f"{name}{words}")
    ):
        return 0
    shared = max(common_letters(short, long), sum((Counter(short) & Counter(long)).values()) - 1)
    if shared < _LEAST or shared < LONG_SHARE * len(long):
        return 0
    return round(100 * shared / len(short) - 10 * (1 - shared / len(long)))


def _same_head(one: str, other: str) -> bool:
    """Whether two counts end in the same noun, but for 项目, 设施 and what else may follow any: 平台 is no
    平台落地项目."""
    if one[-1] == other[-1]:
        return True
    first, second = (_TAIL.sub("", each) or each for each in (one, other))
    if sorted(first) == sorted(second):
        return True  # 土地流转面积, 流转土地
    return first[-1] in second[-2:] or second[-1] in first[-2:]


def _told_apart(one: str, other: str, *, strict: bool) -> bool:
    """Whether a word that tells indicators apart stands in one alone; a count may leave it out, where the other has
    none."""
    if opposed(one, other):
        return True
    first, second = (set(kinds_of(each)) - {"新认定"} for each in (one, other))
    if strict:
        return first != second
    return bool(first - second) and bool(second - first)
