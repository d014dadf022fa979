"""Whether a clause names the thing of a goal: by its name, by that without what only leads or ends it, or in its
order."""

from __future__ import annotations

import math
import re
from collections import Counter

from rapidfuzz import fuzz

from scorecard.answering.english_names import NAMED, ends_alike, in_any_order, of_other_phase
from scorecard.answering.goal_names import LEAST_NAME, SHORT, TURN, leading_verbs
from scorecard.answering.other_things import of_another_thing
from scorecard.drafting.thing_words import ENDINGS
from scorecard.language.scripts import is_latin
from scorecard.language.shortlist import adjacent_pairs

# What a clause shares with a name that it holds, at least: a ratio of 82 of 100 is twice what the name and a stretch of
# the clause share over both their lengths, and that stretch is at least as long. Each character that the clause lacks
# breaks two pairs of adjacent ones.
_CHARACTERS, _PAIRS = 0.68, 0.37
_BETWEEN = 36  # of 100, where as many characters stand between those of a name as it has
_KIND_OF_EVENT = 3  # characters
_LONG_NAME, _NEAR = 7, 3  # characters
_RULE = re.compile("(?:条例|办法|意见|方案|措施|规定|细则|规划)$")
_TITLE = 2  # times as long as a name the title of a rule may be
_TURNS = re.compile("首届|第[一二三四五六七八九十0-9]+届")
_OTHERS = re.compile("、[^，。；]*?等")
_PART = re.compile(
    "[0-9一二三四五六七八九十]+期|后续|[东西南北]?延伸段?|支线|复线|第[一二三四五六七八九十0-9]+[届批轮次]|新一[轮批]"
)
# 某通道重点工程甲铁路开通 says it of one railway.
_OF_A_PART = re.compile(
    "的?(?:首[个座条]|重点|标志性|关键性?|控制性|先导)(?:工程|项目)(?!进场|开工|动工|施工|启动)[^等，。；]{2}"
)


def holds(names: list[str], words: str) -> int:
    """How much of one of the names the words hold, from 0 to 100; 0 where they speak of another part or time of it."""
    if any((at := words.find(name)) >= 0 and _OF_A_PART.match(words, at + len(name)) for name in names):
        return 0
    turns, told = {turn for name in names for turn in _TURNS.findall(name)}, set(_TURNS.findall(words))
    if turns and told and turns.isdisjoint(told):
        return 0
    if names and all(of_another_thing(name, words) for name in names):
        return 0
    if any(_retitled(name, words) for name in names):
        return NAMED
    whole = _OTHERS.sub("", words)  # the first of a list with what all its members are
    forms = [words, whole, *(words.split("、") if "、" in words else ())]
    if not is_latin(words):
        sizeless = _SIZE.sub("", words)  # 甲园2.6万平方米标准厂房
        forms += [sizeless] if any(name in sizeless for name in names) else []
    return max((_held(name, each) for name in names for each in dict.fromkeys(forms)), default=0)


_SIZE = re.compile("[0-9.]+[万亿千余多]*(?:平方米|公里|亩|立方米|吨|千瓦|张|座|栋|套)(?=[^，。；、的])")


def _retitled(name: str, words: str) -> bool:
    """Whether a rule bears the words of a name in another order: 民营经济促进办法, 促进民营经济发展办法."""
    kind = _RULE.search(name)
    if kind is None or not words.endswith(kind.group()):
        return False
    at = max((words.rfind(verb) + len(verb) for verb in ("出台", "印发", "制定", "发布") if verb in words), default=-1)
    title = words[at:]
    if at < 0 or not set(name) <= set(title) or len(title) > _TITLE * len(name):
        return False
    return sum(pair in words for pair in adjacent_pairs(name)) >= max(1, math.ceil(_PAIRS * len(name)) - 1)


def _held(name: str, words: str) -> int:
    if is_latin(name):
        like = round(fuzz.partial_ratio(name, words)) if len(words) >= len(name) and ends_alike(name, words) else 0
        return 0 if of_other_phase(name, words) else max(in_any_order(name, words), like)
    if SHORT.fullmatch(name):
        return 100 if re.search(f"(?:^|[市县区州、，])(?:新建)?{name}(?![央国生队期批层])", words) else 0
    if _LOWER.search(words.partition(name)[0]) and name in words and not _LOWER.search(name):
        return 0  # 乡镇总体规划 is none of the county
    name, words = name.translate(_DIGITS), words.translate(_DIGITS)  # 2号线, 二号线
    if name.lstrip(_LED)[:1] not in words and not _led_by_its_end(name, words):
        return 0  # 丙江大桥 ends as 乙江大桥 does
    if _of_another_level(name, words) or _of_another_head(name, words):
        return 0
    if len(words) < len(name):
        return 0 if _other_part(name, words) else round(fuzz.ratio(name, words))
    other = _in_other_order(name, words)
    work = _is_work(name) and name not in words
    held = other if work else max(fuzz.partial_ratio(name, words), _in_order(name, words), other)
    return 0 if held < NAMED or _other_part(name, words) or _other_number(name, words) else round(held)


def _in_order(name: str, words: str) -> int:
    """How well the words hold every character of the name in its order, less for each that stands between:
    规范涉企行政执法 holds 规范涉企执法, 第八届中国国际进口博览会 holds 第八届进博会."""
    best, weight = 0, _BETWEEN / 2 if TURN.match(name) else _BETWEEN
    for start in (at for at, character in enumerate(words) if character == name[0]):
        at = start
        for character in name[1:]:
            at = words.find(character, at + 1)
            if at < 0:
                return best
        if _of_another_kind(name, words[start : at + 1]):
            continue
        best = max(best, round(100 - weight * (at + 1 - start - len(name)) / len(name)))
    return best


def _of_another_kind(name: str, words: str) -> bool:
    """Whether words that hold a name put another word before the kind that it ends in: 甲江湿地公园 for 甲江公园."""
    kind = ENDINGS["project"].search(name)
    if kind is None or kind.start() == 0 or not words.endswith(kind.group()):
        return False
    before = words.removesuffix(kind.group())
    return kind.start() <= LEAST_NAME <= kind.start() + _ANOTHER <= len(before) and not before.endswith(
        name[kind.start() - 1]
    )


_ANOTHER = 2  # characters
# Work on a road or a river, which has one name and goes by several: 丙路改造提升, 丙路黑化及管网改造;
# 丁水河黑臭水体治理, 丁水河消除黑臭.
_PLACE_OF_WORK = re.compile("(.{2,4}?(?:大道|[路街巷河湖溪港渠]))(?![桥口站])(?=.{2})")
_ROUTE = re.compile("(?P<ends>[^至]{2,4}至[^至]{2}).*(?P<kind>航线|班列|航班|专列)")
_WORK = re.compile("改造|提升|整治|治理|拓宽|修复|清淤|黑臭|绿化|亮化|扩建|改建|更新|疏浚|退渔")
# What may stand between a road or a river and the work on it, and is no other thing.
_OF_THE_WORK = re.compile(
    "(?:“[^”]{1,6}”|[白黑]改黑|黑化|[道水河]?[路面体道]|综合|全线|沿线|品质|环境|[水]?生态|水环境|景观|快速化|消除|工程"
    "|项目|(?:[及和与]|(?<=[及和与])(?:管网|绿化|亮化|人行道)))*"
)
_AND_OTHERS = re.compile("(?:、[^，。；、]{2,10}?)*(?:等[^，。；、]{0,8})?")  # 丙路、丁路等5条道路改造


def _is_work(name: str) -> bool:
    """Whether the name is that of work on a road or a river."""
    place = _PLACE_OF_WORK.match(name)
    return place is not None and re.search(f"(?:{_WORK.pattern})$", name[place.end(1) :]) is not None


_LOWER = re.compile("(?:乡镇|镇街|街道|村庄|[镇村]级|[0-9]个)$")


def _in_other_order(name: str, words: str) -> int:
    """NAMED where the words hold every character of a long name close together in another order (甲山景区5A级创建,
    甲山5A级景区创建), or begin with the road or river of the name and tell of the same work on it; else 0."""
    if len(name) >= _LONG_NAME and words.startswith(name[:2]):
        said = Counter(words[: len(name) + _NEAR])
        if not Counter(name) - said:
            return NAMED
    turn = TURN.match(name)
    if turn and turn.group() in words and name[-_KIND_OF_EVENT:] in words:
        return NAMED  # 第六届美食节 for 第六届某城国际美食节
    route = _ROUTE.match(name)
    if route and route["ends"] in words and words.find(route["kind"]) > 0:
        return NAMED
    place = _PLACE_OF_WORK.match(name)
    words = leading_verbs().sub("", words)
    if place is None or not words.startswith(place[1]):
        return 0
    behind = words[place.end(1) :]
    works = (behind.find(work) for work in _WORK.findall(name, place.end(1)))
    at = min((at for at in works if at >= 0), default=-1)
    return NAMED if at >= 0 and any(each.fullmatch(behind[:at]) for each in (_OF_THE_WORK, _AND_OTHERS)) else 0


def _other_part(name: str, words: str) -> bool:
    """Whether the name tells a part or a turn (二期, 后续, 第三届) that the words do not tell."""
    return any(part not in words for part in _PART.findall(name))


_LEVELS = re.compile("全[国省市县]|国家级?|[省市县]级")
_LOWER_TITLE = re.compile("[镇乡村校站点户]|社区|企业|基地")
_TITLED = re.compile("(?:示范|先进|模范|文明|卫生|园林|生态)(?=[省市县区城]$)")
_SHORT_HEAD = 4  # characters before the kind in which a name ends


def _of_another_level(name: str, words: str) -> bool:
    """Whether the words tell the event or title of another level: 全市运动会 for 全省运动会, 示范镇 for 示范县."""
    level, titled = _LEVELS.match(name), _TITLED.search(name)
    if level is not None:
        behind = name[level.end() : level.end() + 2]
        others = {each.group() for each in _LEVELS.finditer(words) if words.startswith(behind, each.end())}
        if others and not any(each[-1] == level.group()[-1] or each[:2] == level.group()[:2] for each in others):
            return True
    return (
        titled is not None
        and name not in words
        and re.search(f"{titled.group()}{_LOWER_TITLE.pattern}", words) is not None
    )


def _of_another_head(name: str, words: str) -> bool:
    """Whether the words have another character, or one alone, of the few before the kind in which a name ends:
    甲丁高速, 丁甲高速 for 甲乙高速, but not 特教学校 for 特殊教育学校."""
    kind = ENDINGS["project"].search(name)
    head = name[: kind.start()].lstrip(_LED) if kind else ""
    if kind is None or not 0 < len(head) <= _SHORT_HEAD or set(head) <= set(words):
        return False
    before = words.partition(kind.group())[0]
    return before[-1:] not in head or len(set(before[-len(head) :]) & set(head)) < min(_ANOTHER, len(head))


def _led_by_its_end(name: str, words: str) -> bool:
    """Whether the words begin with all of the name but its first characters: 科创园B区通过验收 for 未来科创园B区."""
    return any(words.startswith(name[at:]) for at in range(1, len(name) - _END_LEAST + 1))


_END_LEAST = 5  # characters
_LED = "省市县区镇全我新老第"  # what a name may begin with in one text and not in another
_DIGITS = str.maketrans("一二三四五六七八九", "123456789")
_NUMBERS = re.compile(
    "[0-9]+|[A-Z]+|[东西南北桥]|隧道|大道|森林|园林|卫生|文明|双拥|生态|湿地|实验|附属|外国语|中心(?=[小幼])|妇幼|中医"
)


def _other_number(name: str, words: str) -> bool:
    """Whether the name tells a number, a letter, a side or a kind (第二小学, B区, 城北, 森林城市) that the words do not
    tell."""
    told = set(_NUMBERS.findall(words))
    return not told.issuperset(_NUMBERS.findall(name))


def sharing_of(name: str) -> tuple[list[str], int]:
    """The pieces of a name of which a clause that `holds` it has at least so many."""
    if TURN.match(name):  # so much may stand between its characters that no pair is left
        return list(name), math.ceil(_CHARACTERS * len(name))
    return adjacent_pairs(name), max(1, math.ceil(_PAIRS * len(name)) - 1)


def pieces_of(words: str) -> list[str]:
    """The pieces of a clause that names are looked for by."""
    return [*words, *adjacent_pairs(words), *adjacent_pairs(_OTHERS.sub("", words))]
