"""The names by which a Chinese or English clause may call the thing of a goal."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from scorecard.answering.stage_proofs import any_act, proves
from scorecard.drafting.english_stages import DO
from scorecard.language.scripts import is_latin
from scorecard.language.vocabulary import rebuilt

TURN = re.compile("第[一二三四五六七八九十0-9]+届")
LEAST_NAME = 4  # characters of a name; shorter ones stand in too many clauses, but for those of a road (学府路)
_ROAD = re.compile(".{2}[路街桥馆谷湾]")
_STRIPPED = re.compile(
    "第(?=[一二三四五六七八九十]{1,2}(?:水厂|污水|实验|人民医院|医院|幼儿园|变电站|高中|职业))|(?<=[省市县区])级"
    "|(?:整体|异地|易地)(?=搬迁|迁建|重建)|^(?:今年|年内|要|将|力争|争取|确保|全面|加快|推动|推进|积极|适当|继续"
    '|进一步|基本|尽早|早日|抓好|做好)+|[“”"《》（）()·•・\\s]|'
    "(?:建设|工程|工作|项目)$"
)
# What is called in short: 第七中学 is 七中, 第二人民医院 is 二院; and 三甲 is 三级甲等 in full.
_IN_SHORT = (
    (re.compile("第?([一二三四五六七八九十]{1,2})(?:高级)?([中小])学"), r"\1\2"),
    (re.compile("第?([一二三四五六七八九十])人民医院"), r"\1院"),
    (re.compile("([二三])级?([甲乙])等?(?:医院)?"), r"\1级\2等"),
)
SHORT = re.compile("[市县区州]?([一二三四五六七八九十]{1,2}[中小院])")
_DASH = re.compile("(?<=[\u4e00-\u9fff])(?:——?|－|-)(?=[\u4e00-\u9fff])")  # 甲—乙航线
_ASKS = re.compile(  # Adopt a plan calls it a plan
    rf"^\W*(?:(?:we|the [a-z]+) )?(?:(?:will|shall|to) )?(?:{'|'.join(DO.values())}) (?=\S)(?:the |an? |our |its )?",
    re.I,
)
_STRIPPED_LATIN = re.compile(r"^\s*(?:the|an?|our) |[\"()]| (?:scheme|project|programme|program|development)\s*$", re.I)


@rebuilt()
def leading_verbs() -> re.Pattern[str]:
    """Verbs of a stage at the beginning of a name."""
    return re.compile("^(?:" + "|".join(pattern.pattern for pattern in proves().values()) + ")+(?:建设)?", re.I)


def bare(words: str) -> str:
    """The words without quotation marks, brackets and what only introduces them; Chinese schools and hospitals by their
    short names."""
    if is_latin(words):
        return _STRIPPED_LATIN.sub("", words)
    for pattern, short in _IN_SHORT:
        words = pattern.sub(short, words)
    return _STRIPPED.sub("", _DASH.sub("至", words))


@rebuilt()
def _ended() -> re.Pattern[str]:
    """Verbs at the end of a Chinese name, which as many other things share with it: 甲山公园建成开放."""
    return re.compile(f"(?<=.{{3}})(?:{any_act().pattern})+(?:建设|工作)?$")


def names_of(names: Iterable[str], place: str) -> list[str]:
    """The names by which a clause may call the thing of a goal, each without the verb that leads it, and in Chinese
    also without the name of the plan's `place`, and without the verb within it (某医院创成三级乙等)."""
    found = list[str]()
    for each in names:
        bared = bare(each)
        name = leading_verbs().sub("", _ASKS.sub("", bared) if is_latin(bared) else bared)
        name = name if is_latin(name) else _ended().sub("", name)
        short = SHORT.fullmatch(name)
        found += [name] if len(name) >= LEAST_NAME or _ROAD.fullmatch(name) else [short[1]] if short else []
        found += [] if is_latin(name) else list(_shorter(name, place))
    return list(dict.fromkeys(found))


_KIND_OF_PLACE = re.compile("[省市县区州旗]$")
_NO_NAME = re.compile("大[道街桥厦]|[路街湖河江山老东西南北一二三四五六七八九十新]|.{0,2}$")
_WON = re.compile("(?:成功)?(?:创成|创建|争创|获评|晋升|升级|入选)(?:为|成为)?")
_FAIR = re.compile("[^国各][博交洽贸展]会")  # 广交会
_WITHIN = re.compile("[^，。；、]{2,4}?(?:区|街道|[乡镇])")
_FROM_TO = re.compile("(?P<from>[^至]{2,4})至(?P<to>[^至]{2,4}?)(?P<kind>高速公路|高速|铁路|公路)(?P<rest>.{0,8})")
_IN_YEAR, _EVENT = re.compile("(?:20[0-9]{2}年?)(?:中国)?(?:国际)?"), re.compile("[会节赛展周]$")
_ROAD_KIND = re.compile("(?<=[路街])(?:断头|瓶颈|卡脖子)路段?$")  # 民族路断头路
_PLACE_LEAST, _ROAD_LEAST = 4, 3


def without_stretch(words: str, place: str) -> str:
    """The words without that of a road which lies in the place: 国道某县段 is the road in the words of 某县, and all
    that its goals ask for."""
    for own in filter(None, (place, _KIND_OF_PLACE.sub("", place))):
        words = words.replace(f"{own}段", "")
    return words


def _shorter(name: str, place: str) -> Iterator[str]:
    """The name without that of the place, and without the verb between a place and its title."""
    for own in (place, _KIND_OF_PLACE.sub("", place)):
        rest = name.removeprefix(own).removeprefix("市").removeprefix("县") if own and name.startswith(own) else ""
        if len(rest) >= _PLACE_LEAST and not _NO_NAME.match(rest):
            yield rest
            break
    turn = TURN.match(name)
    if turn and (len(name) - turn.end() >= _PLACE_LEAST or _FAIR.fullmatch(name, turn.end())):
        yield name[turn.end() :]  # a review of one year may leave out which one it was
    road = without_stretch(name, place) if name.endswith("段") else name
    if road != name and len(road) >= _PLACE_LEAST:
        yield road
    road = _ROAD_KIND.sub("", name)
    if road != name and len(road) >= _ROAD_LEAST:
        yield road
    within = _WITHIN.match(name)
    if within and _ROAD.fullmatch(name, within.end()):
        yield name[within.end() :]  # 东城区学府路
    route = _FROM_TO.fullmatch(name)
    if route:
        yield f"{route['from'][0]}{route['to'][0]}{route['kind'][:2]}{route['rest']}"  # 甲乙高速连接线
    event = _IN_YEAR.match(name)
    if event and len(name) - event.end() > _PLACE_LEAST and _EVENT.search(name):
        yield name[event.end() :]
    won = _WON.search(name, 2)
    if won and won.end() <= len(name) - 3:
        yield name[: won.start()] + name[won.end() :]
