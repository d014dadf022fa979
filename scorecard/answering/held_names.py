"""Whether a clause names the thing of a goal: by its name, by that without what only leads or ends it, or in its
order."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Iterable, Iterator

from rapidfuzz import fuzz

from scorecard.answering.english_names import NAMED, in_any_order, of_other_phase
from scorecard.answering.stage_proofs import any_act, proves
from scorecard.language.scripts import is_latin
from scorecard.language.shortlist import pairs
from scorecard.language.vocabulary import rebuilt

# What a clause shares with a name that it holds, at least: a ratio of 82 of 100 is twice what the name and a stretch of
# the clause share over both their lengths, and that stretch is at least as long. Each character that the clause lacks
# breaks two pairs of adjacent ones.
_CHARACTERS, _PAIRS = 0.68, 0.37
_BETWEEN = 36  # of 100, where as many characters stand between those of a name as it has
_KIND_OF_EVENT = 3  # characters
_LONG_NAME, _NEAR = 7, 3  # characters
_RULE = re.compile("(?:条例|办法|意见|方案|措施|规定|细则|规划)$")
_TITLE = 2  # times as long as a name the title of a rule may be
_TURN = re.compile("第[一二三四五六七八九十0-9]+届")
_TURNS = re.compile("首届|第[一二三四五六七八九十0-9]+届")
_OTHERS = re.compile("、[^，。；]*?等")
_PART = re.compile(
    "[0-9一二三四五六七八九十]+期|后续|[东西南北]?延伸段?|支线|复线|第[一二三四五六七八九十0-9]+[届批轮次]|新一[轮批]"
)
_LEAST = 4  # characters of a name; shorter ones stand in too many clauses, but for those of a road (学府路)
_ROAD = re.compile(".{2}[路街桥馆谷湾]")
_STRIPPED = re.compile(
    "第(?=[一二三四五六七八九十]{1,2}(?:水厂|污水|实验|人民医院|医院|幼儿园|变电站|高中|职业))|(?<=[省市县区])级"
    "|(?:整体|异地|易地)(?=搬迁|迁建|重建)|^(?:今年|年内|要|将|力争|争取|确保|全面|加快|推动|推进|积极|适当|继续"
    '|进一步|基本|尽早|早日|抓好|做好)+|[“”"《》（）()\\s]|'
    "(?:建设|工程|工作|项目)$"
)
# What is called in short: 第七中学 is 七中, 第二人民医院 is 二院; and 三甲 is 三级甲等 in full.
_IN_SHORT = (
    (re.compile("第?([一二三四五六七八九十]{1,2})(?:高级)?([中小])学"), r"\1\2"),
    (re.compile("第?([一二三四五六七八九十])人民医院"), r"\1院"),
    (re.compile("([二三])级?([甲乙])等?(?:医院)?"), r"\1级\2等"),
)
_SHORT = re.compile("[市县区州]?([一二三四五六七八九十]{1,2}[中小院])")
_DASH = re.compile("(?<=[\u4e00-\u9fff])(?:——?|－|-)(?=[\u4e00-\u9fff])")  # 甲—乙航线
_STRIPPED_LATIN = re.compile(r"^\s*(?:the|an?|our) |[\"()]| (?:scheme|project|programme|program|development)\s*$", re.I)
# 某通道重点工程甲铁路开通 says it of one railway.
_OF_A_PART = re.compile("的?(?:首[个座条]|重点|标志性|关键性?|控制性|先导)(?:工程|项目)[^等，。；]{2}")


@rebuilt()
def _verbs() -> re.Pattern[str]:
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
        name = _verbs().sub("", bared)
        name = name if is_latin(name) else _ended().sub("", name)
        short = _SHORT.fullmatch(name)
        found += [name] if len(name) >= _LEAST or _ROAD.fullmatch(name) else [short[1]] if short else []
        found += [] if is_latin(name) else list(_shorter(name, place))
    return list(dict.fromkeys(found))


_KIND_OF_PLACE = re.compile("[省市县区州旗]$")
_NO_NAME = re.compile("大[道街桥厦]|[路街湖河江山老东西南北一二三四五六七八九十新]|.{0,2}$")
_WON = re.compile("(?:成功)?(?:创成|创建|争创|获评|晋升|升级|入选)(?:为|成为)?")
_ROAD_KIND = re.compile("(?<=[路街])(?:断头|瓶颈|卡脖子)路段?$")  # 民族路断头路
_PLACE_LEAST, _ROAD_LEAST = 4, 3


def _shorter(name: str, place: str) -> Iterator[str]:
    """The name without that of the place, and without the verb between a place and its title."""
    for own in (place, _KIND_OF_PLACE.sub("", place)):
        rest = name.removeprefix(own).removeprefix("市").removeprefix("县") if own and name.startswith(own) else ""
        if len(rest) >= _PLACE_LEAST and not _NO_NAME.match(rest):
            yield rest
            break
    turn = _TURN.match(name)
    if turn and len(name) - turn.end() >= _PLACE_LEAST:
        yield name[turn.end() :]  # a review of one year may leave out which one it was
    for own in (place, _KIND_OF_PLACE.sub("", place)):
        stretch = name.removesuffix(f"{own}段")
        if own and stretch != name and len(stretch) >= _PLACE_LEAST:
            yield stretch  # 国道某县段 is the road in the words of 某县
    road = _ROAD_KIND.sub("", name)
    if road != name and len(road) >= _ROAD_LEAST:
        yield road
    won = _WON.search(name, 2)
    if won and won.end() <= len(name) - 3:
        yield name[: won.start()] + name[won.end() :]


def holds(names: list[str], words: str) -> int:
    """How much of one of the names the words hold, from 0 to 100; 0 where they speak of another part or time of it."""
    if any((at := words.find(name)) >= 0 and _OF_A_PART.match(words, at + len(name)) for name in names):
        return 0
    turns, told = {turn for name in names for turn in _TURNS.findall(name)}, set(_TURNS.findall(words))
    if turns and told and turns.isdisjoint(told):
        return 0
    if any(_retitled(name, words) for name in names):
        return NAMED
    whole = _OTHERS.sub("", words)  # the first of a list with what all its members are
    return max((_held(name, each) for name in names for each in (words, whole)), default=0)


def _retitled(name: str, words: str) -> bool:
    """Whether a rule bears the words of a name in another order: 民营经济促进办法, 促进民营经济发展办法."""
    kind = _RULE.search(name)
    if kind is None or not words.endswith(kind.group()):
        return False
    at = max((words.rfind(verb) + len(verb) for verb in ("出台", "印发", "制定", "发布") if verb in words), default=-1)
    title = words[at:]
    if at < 0 or not set(name) <= set(title) or len(title) > _TITLE * len(name):
        return False
    return sum(pair in words for pair in pairs(name)) >= max(1, math.ceil(_PAIRS * len(name)) - 1)


def _held(name: str, words: str) -> int:
    if is_latin(name):
        like = round(fuzz.partial_ratio(name, words)) if len(words) >= len(name) else 0
        return 0 if of_other_phase(name, words) else max(in_any_order(name, words), like)
    if _SHORT.fullmatch(name):
        return 100 if re.search(f"(?:^|[市县区州、，])(?:新建)?{name}(?![央国生队期批层])", words) else 0
    name, words = name.translate(_DIGITS), words.translate(_DIGITS)  # 2号线, 二号线
    if name.lstrip(_LED)[:1] not in words and not _led_by_its_end(name, words):
        return 0  # 丙江大桥 ends as 乙江大桥 does
    if len(words) < len(name):
        return 0 if _other_part(name, words) else round(fuzz.ratio(name, words))
    held = max(fuzz.partial_ratio(name, words), _in_order(name, words), _in_other_order(name, words))
    return 0 if held < NAMED or _other_part(name, words) or _other_number(name, words) else round(held)


def _in_order(name: str, words: str) -> int:
    """How well the words hold every character of the name in its order, less for each that stands between:
    规范涉企行政执法 holds 规范涉企执法, 第八届中国国际进口博览会 holds 第八届进博会."""
    best, weight = 0, _BETWEEN / 2 if _TURN.match(name) else _BETWEEN
    for start in (at for at, character in enumerate(words) if character == name[0]):
        at = start
        for character in name[1:]:
            at = words.find(character, at + 1)
            if at < 0:
                return best
        best = max(best, round(100 - weight * (at + 1 - start - len(name)) / len(name)))
    return best


# Work on a road or a river, which has one name and goes by several: 丙路改造提升, 丙路黑化及管网改造;
# 丁水河黑臭水体治理, 丁水河消除黑臭.
_PLACE_OF_WORK = re.compile("(.{2,4}?(?:大道|[路街巷河湖溪港渠]))(?![桥口站])(?=.{2})")
_ROUTE = re.compile("(?P<ends>[^至]{2,4}至[^至]{2}).*(?P<kind>航线|班列|航班|专列)")
_WORK = re.compile("改造|提升|整治|治理|拓宽|修复|清淤|黑臭|绿化|亮化|扩建|改建|更新|疏浚|退渔")
_OTHER_THING = re.compile("[桥学院园区场站厂口段期村馆楼]")


def _in_other_order(name: str, words: str) -> int:
    """NAMED where the words hold every character of a long name close together in another order (甲山景区5A级创建,
    甲山5A级景区创建), or begin with the road or river of the name and tell of the same work on it; else 0."""
    if len(name) >= _LONG_NAME and words.startswith(name[:2]):
        said = Counter(words[: len(name) + _NEAR])
        if not Counter(name) - said:
            return NAMED
    turn = _TURN.match(name)
    if turn and turn.group() in words and name[-_KIND_OF_EVENT:] in words:
        return NAMED  # 第六届美食节 for 第六届某城国际美食节
    route = _ROUTE.match(name)
    if route and route["ends"] in words and words.find(route["kind"]) > 0:
        return NAMED
    place = _PLACE_OF_WORK.match(name)
    if place is None or not words.startswith(place[1]):
        return 0
    behind = words[place.end(1) :]
    works = (behind.find(work) for work in _WORK.findall(name, place.end(1)))
    at = min((at for at in works if at >= 0), default=-1)
    return NAMED if at >= 0 and not _OTHER_THING.search(behind[:at]) else 0


def _other_part(name: str, words: str) -> bool:
    """Whether the name tells a part or a turn (二期, 后续, 第三届) that the words do not tell."""
    return any(part not in words for part in _PART.findall(name))


def _led_by_its_end(name: str, words: str) -> bool:
    """Whether the words begin with all of the name but its first characters: 科创园B区通过验收 for 未来科创园B区."""
    return any(words.startswith(name[at:]) for at in range(1, len(name) - _END_LEAST + 1))


_END_LEAST = 5  # characters
_LED = "省市县区镇全我新老第"  # what a name may begin with in one text and not in another
_DIGITS = str.maketrans("一二三四五六七八九", "123456789")
_NUMBERS = re.compile("[0-9]+|[A-Z]+|[东西南北桥]|隧道|大道|森林|园林|卫生|文明|双拥|生态")


def _other_number(name: str, words: str) -> bool:
    """Whether the name tells a number, a letter, a side or a kind (第二小学, B区, 城北, 森林城市) that the words do not
    tell."""
    told = set(_NUMBERS.findall(words))
    return not told.issuperset(_NUMBERS.findall(name))


def sharing_of(name: str) -> tuple[list[str], int]:
    """The pieces of a name of which a clause that `holds` it has at least so many."""
    if _TURN.match(name):  # so much may stand between its characters that no pair is left
        return list(name), math.ceil(_CHARACTERS * len(name))
    return pairs(name), max(1, math.ceil(_PAIRS * len(name)) - 1)


def pieces_of(words: str) -> list[str]:
    """The pieces of a clause that names are looked for by."""
    return [*words, *pairs(words), *pairs(_OTHERS.sub("", words))]
