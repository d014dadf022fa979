"""A Chinese name taken apart: its phase, turn, numbers, sides and sizes, and the core that is left; and how like two of
them are.

A report calls a thing by fewer of its words (中环东延 for 中环快速路东延, 海丝文旅博览会 for 海丝之路文化和旅游博览会),
never by another phase, number or side. What a name leaves out is whole words, or all but the first character of each of
several words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from scorecard.drafting.thing_words import ENDINGS

_NUMERALS = "一二三四五六七八九十"
_DIGITS = str.maketrans("一二三四五六七八九首", "1234567891")
_BRACKETED = re.compile("[（(]([^（）()]*)[）)]")
_STRETCH = re.compile("(?:高速公路|高速|铁路|国道|公路|线)(?P<from>[^至]{2,4})至(?P<to>[^至]{2,4})段(?P<rest>.{2,8})$")
_QUOTED = re.compile("^“[^”]{2,8}”(?=..)")
_NO_NAME = re.compile("^.{0,2}$|[至—–～~-]|^含|期$|段$|[市县区]$")
_MARKS = re.compile('[“”"《》·•・\\s—–－-]')
_PHASE = re.compile(f"第?([{_NUMERALS}0-9]{{1,2}}|首)(?:期|阶段)(?:工程|项目)?")
_GAMES = re.compile(f"第?([{_NUMERALS}]{{1,3}})(?:届([全省市县区国]*)运动会|运会?(?![营行输河动]))")
_TURN = re.compile(f"第?([{_NUMERALS}0-9]{{1,4}})届")
_IN_YEAR = re.compile("20[0-9]{2}年?(?:度)?")
_SIZE = re.compile(
    "(?:年产|日处理|总投资|第)?±?([0-9.]+)([万亿千百余多]*(?:平方米|立方米|公里|米|亩|吨|千伏|千瓦|兆瓦|张|头"
    "|只|套|台|座|栋|标箱|辆"
    "|片|件|米|床|级|GWh|MW|代)(?:/[年日天])?(?:级)?)"
)
_NUMBER = re.compile(f"[A-Za-z]*[0-9]+|[{_NUMERALS}]+(?=号|标段)|(?<=第)[{_NUMERALS}]+|(?<=[0-9期])[{_NUMERALS}](?=段)")
_SIDE = re.compile("[东西南北](?!方|海)|后续|新(?=馆|址|院|校|厂|站)")
# Words of one meaning, of which a name and a report may have either.
_SAME: tuple[tuple[re.Pattern[str], str], ...] = (
    (re.compile("高速公路"), "高速"),
    (re.compile("第?([一二三四五六七八九十]{1,2})(?:高级)?([中小])学"), r"\1\2"),
    (re.compile("第?([一二三四五六七八九十])人民医院"), r"\1院"),
    (re.compile("国道(?=[0-9])"), ""),
    (re.compile("(?<=风电)场|(?<=光伏)(?:发电|电站)"), ""),
    (re.compile("(?<=[0-9])国道"), "线"),
    (re.compile("输变电(?:工程|项目)?"), "变电站"),
    (re.compile("(?:燃煤|燃气|发电|煤电)*(?:机组|电厂)"), "电厂"),
    (re.compile("标准化厂房"), "标准厂房"),
    (re.compile("实验小学"), "实小"),
    (re.compile("实验中学"), "实中"),
    (re.compile("附属小学"), "附小"),
    (re.compile("附属中学"), "附中"),
    (re.compile("幼儿园"), "幼"),
    (re.compile("智算中心"), "算力中心"),
    (re.compile("AI|人工智能"), "智能"),
    (re.compile("半程马拉松"), "半马"),
    (re.compile("展览会|展会"), "展"),
    (re.compile("100周年"), "百年"),
    (re.compile("产业园区"), "产业园"),
    (re.compile("比赛|赛事"), "赛"),
    (re.compile("泊位|码头"), "码头"),
    (re.compile("改造提升|提升改造|改造升级|升级改造|提质改造|更新改造|快速化改造"), "改造"),
    (re.compile("改扩建|扩能|扩产"), "扩建"),
)
_FILLERS = re.compile(
    "(?<=..)片区|(?:工程|项目)(?!大学|学院|技术|研究|中心|师)|建设(?!集团|银行)|[的和及与]|系列(?=活动)"
)
_KIND_OF_PLACE = re.compile("(?<=..)[省市县区州旗镇乡]$")
_LEVEL = re.compile("全?([国省市县区])(?:家|级)?(?!际)")
_LED = re.compile("(?:我[省市县区]|全[国省市县区]|中国|国际|国家级?|[省市县区]级?|新建|规划|轨道交通|地铁|新一轮)+")
_OWNED = re.compile("(?:附属|直属|股份|集团|大学|学院|科技|有限公司)$")
_TAIL = re.compile(
    "(?:开发|点亮|活动|基地|中心|平台|园区|生产线|产线|总成|材料?|产业化|大会|新址|段|线|类|型|级|创建|任务|公司|会展"
    "|(?:旅游)?度假区|(?:商业)?综合体|购物中心|商业广场)+"
)
_WORK = re.compile("(?:扩建|改造|迁建|新建|重建|搬迁|整治|治理|技改)+$")
# A place whose kind a name may not leave out (甲江路小学 is none of 甲江), and words that tell things apart.
_PLACE = re.compile("(?:大?[道街桥]|[路镇乡村湖河溪江山门港湾岛区县州站口]|市(?!域))")
_OF_A_SIDE = re.compile("[东西南北新老郊中](?:部|城|片)?$")
_OF_A_PLACE = re.compile("[省市县区镇乡州旗]|(?:[路街道巷村湖河海溪江山门港湾岛站口城桥坝]|第?[一二三四五六七八九十])$")
_ROAD = re.compile("[路街巷河湖渠溪]$")
_APART = re.compile(
    "实验|附属|外国语|妇幼|中医|职业|民族|师范|幼儿|少儿|青少年|老年|残疾|特殊|森林|园林|卫生|文明|双拥|生态|湿地"
    "|隧道|大道|分[院校馆园]|副|新[区城]|乡镇|村|[小中]学|学校|医院|[馆厂校]|公园|小区|社区|广场"
)
# What a firm has beside its works.
_BESIDE_WORKS = re.compile(
    "研发|中心|总部|技改|技术改造|扩建|宿舍|公寓|公司|学校|医院|实验室|园区|后续|延伸|优化|配套|改造|提升|支线|酒店"
)
_SHORTEST_FIRM, _LONGEST_FIRM = 3, 6  # characters
_LEAST, _SURE, _SINGLE_LEAST = 4, 5, 3  # characters
_SHORT_CORE, _SHORT_PLACE = 3, 2
_MOST_RUNS = 4
_LESS_SURE, _OF_FIRM = 0.1, 0.7


class ChineseName(NamedTuple):
    """A name without what only leads or ends it: its core, and what must agree."""

    core: str
    phase: str
    turn: str
    numbers: tuple[str, ...]
    sizes: tuple[tuple[str, str], ...]
    level: str  # of whom it is: 省 or 市


def names_within(words: str, place: str) -> tuple[ChineseName, ...]:
    """The name that words are, taken apart, and those in its brackets (甲中心（大剧院）) or behind its quotation.

    `place` is the one whose plan it stands in, which a name may leave out.
    """
    inner = (found[1] for found in _BRACKETED.finditer(words) if not _NO_NAME.search(found[1]))
    outer = _BRACKETED.sub(lambda found: found[1] if _PHASE.fullmatch(found[1]) else "", words)
    unquoted = _QUOTED.sub("", outer)
    forms = dict.fromkeys((outer, *inner, *_by_its_ends(outer), *([unquoted] if len(unquoted) >= _LEAST else [])))
    return tuple(dict.fromkeys(_taken_apart(each, place) for each in forms))


def _by_its_ends(words: str) -> list[str]:
    """A stretch of a road by the first characters of its two ends: 乙丙改扩建 of 甲丁高速乙园至丙乡段改扩建."""
    found = _STRETCH.search(words)
    return [f"{found['from'][0]}{found['to'][0]}{found['rest']}"] if found else []


def _taken_apart(words: str, place: str) -> ChineseName:
    words = _IN_YEAR.sub("", _MARKS.sub("", words))
    phase = "、".join(each.translate(_DIGITS) for each in _PHASE.findall(words))
    words = _PHASE.sub("", words)
    games = _GAMES.search(words)
    turn = (games or _TURN.search(words) or [""] * 2)[1].translate(_DIGITS)
    words = _GAMES.sub(r"\2运动会", words) if games else _TURN.sub("", words)
    for pattern, one in _SAME:
        words = pattern.sub(one, words)
    for own in (place, _KIND_OF_PLACE.sub("", place)):
        words = words.replace(f"{own}段", "") if own else words
        words = words.removeprefix(own) if own and len(words) > len(own) + _SHORT_PLACE else words
    sizes = tuple(_SIZE.findall(words))
    words = _SIZE.sub("", words)
    numbers = tuple(each.translate(_DIGITS).lower() for each in _NUMBER.findall(words))
    words = _FILLERS.sub("", words)
    level = _LEVEL.match(words)
    led = _LED.match(words)
    core = words[led.end() :] if led and len(words) - led.end() >= _SHORT_CORE else words
    return ChineseName(core.lower(), phase, turn, numbers, sizes, level[1] if level else "")


def alike(one: ChineseName, other: ChineseName) -> float:
    """How like two names are, from 0 (of two things) to 1 (the same words)."""
    apart = _differ(one.turn, other.turn) or _differ(one.level, other.level)
    if apart or not _same_numbers(one.numbers, other.numbers):
        return 0
    units = {unit: number for number, unit in one.sizes}
    if any(units.get(unit, number) != number for number, unit in other.sizes):
        return 0
    less = _LESS_SURE if one.phase != other.phase else 0
    if less and {one.phase, other.phase} != {"", "1"}:
        return 0
    if one.core == other.core:
        return 1 - less if len(one.core) >= _SHORT_CORE - bool(one.phase or one.turn) else 0
    if "国" in (one.level, other.level):
        return 0  # 国家森林公园 is known by all of its words
    short, long = sorted((one.core, other.core), key=len)
    like = _shortened(short, long, told=bool(one.phase) and not less)
    return max(0, like - less)


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _same_numbers(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names tell the same numbers; a road may be without its letter (G228, 228国道)."""
    return one == other or [each.lstrip("gsx") for each in one] == [each.lstrip("gsx") for each in other]


def _shortened(short: str, long: str, *, told: bool) -> float:
    """How much of a long core a short one says, 0 where it cannot be short for it; `told` says that both have the same
    phase."""
    if _is_firm(short, long, told=told):
        return _OF_FIRM
    runs = _runs(short, long)
    if len(short) < _LEAST - told or not runs or len(runs) > _MOST_RUNS + (len(short) > 2 * _LEAST):
        return 0
    lengths = [end - begin for begin, end in runs]
    least = _SINGLE_LEAST if 1 in lengths else 2
    if max(lengths) < least or _SIDE.findall(short) != _SIDE.findall(long, runs[0][0]):
        return 0
    if not (_may_begin(short, long, runs) and _may_end(long[runs[-1][1] :], told=told) and _may_leave_out(long, runs)):
        return 0
    return 2 * len(short) / (len(short) + len(long))


def _may_begin(short: str, long: str, runs: list[tuple[int, int]]) -> bool:
    """Whether a short name may do without what stands before it in the long one: its owner, but no place or side."""
    before = long[: runs[0][0]]
    if not before:
        return True
    whole = len(runs) == 1 and runs[0][1] == len(long)  # 云甲中心 for 丙江云甲中心
    of_place = _OF_A_PLACE.search(before) is not None and not _OWNED.search(before)
    return len(short) >= _SURE - whole and not of_place and not _OF_A_SIDE.search(before)


def _may_end(behind: str, *, told: bool) -> bool:
    return not behind or _TAIL.fullmatch(behind) is not None or (told and _WORK.fullmatch(behind) is not None)


def _may_leave_out(long: str, runs: list[tuple[int, int]]) -> bool:
    """Whether a short name may leave out what stands between its pieces; what lies on a road, or is one work on it, is
    another thing (丙山路小学改造, 丙山路管网改造)."""
    if any(_ROAD.search(long[begin:end]) for begin, end in runs[:-1]):
        return False
    gaps = (long[left[1] : right[0]] for left, right in pairwise(runs))
    return not any(_PLACE.match(gap) or _APART.search(gap) for gap in gaps)


def _is_firm(short: str, long: str, *, told: bool) -> bool:
    """Whether a short name is the firm with which a long one begins; a phase that both have tells it: 甲能二期."""
    if not _SHORTEST_FIRM - told <= len(short) <= _LONGEST_FIRM or not long.startswith(short):
        return False
    no_firm = (_OF_A_PLACE, _OF_A_SIDE, _WORK, ENDINGS["project"])
    own = any(words.search(short) for words in no_firm)
    works = not any(ENDINGS[kind].search(long) for kind in ("event", "title"))
    return works and not own and not _BESIDE_WORKS.search(long, len(short))


def _runs(short: str, long: str) -> list[tuple[int, int]]:
    """The fewest stretches of the long words that together are the short ones; none where there are none."""
    best: dict[tuple[int, int], list[tuple[int, int]] | None] = {}

    def behind(at: int, begin: int) -> list[tuple[int, int]] | None:
        if at == len(short):
            return []
        if (at, begin) not in best:
            best[at, begin] = min(filter(None, pieces(at, begin)), key=len, default=None)
        return best[at, begin]

    def pieces(at: int, begin: int) -> Iterator[list[tuple[int, int]] | None]:
        for start in range(begin, len(long)):
            length = 0
            while short[at + length : at + length + 1] == long[start + length : start + length + 1] != "":
                length += 1
                rest = behind(at + length, start + length)
                yield None if rest is None else [(start, start + length), *rest]

    return behind(0, 0) or []
