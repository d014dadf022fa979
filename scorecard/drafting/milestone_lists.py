"""A list of things that one verb brings to a stage, as one milestone each: 启动A、B建设, A、B等项目开工."""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.drafting.stage_words import closing_phrases, stage_said
from scorecard.drafting.thing_words import ENDINGS
from scorecard.drafting.things import is_kind, is_loose, is_named, long_enough, reaches
from scorecard.language.days import HOLIDAY
from scorecard.language.lists import AND
from scorecard.language.vocabulary import rebuilt


class Milestone(NamedTuple):
    """One goal in words: the span of its own words, the pieces to quote, its thing, stage and strength.

    `partly` says that the stage is to be reached in the main only (基本完成); the clause ends at `clause_end`; `alone`
    says that the time in its own words is its time, whatever else its clause names (3月开工、年底投产).
    """

    start: int
    end: int
    pieces: tuple[str, ...]
    thing: str
    stage: str
    strength: str
    partly: bool
    named: bool
    clause_end: int = 0
    alone: bool = False


_YEAR = "(?:20[0-9]{2}年|[今明本]年)"
_IN_YEAR = (
    f"(?:年底|年末|年内|底|内|[0-9]{{1,2}}月(?:底|份|中旬|上旬)?|首季|[上下]半年|[一二三四]季度|{HOLIDAY}|春节|汛期"
    "|汛|[春夏秋冬]季(?:学期|开学)?|[暑寒]假(?:期间)?|[春秋]季?开学|入冬|[亚全省冬][^，。；、]{0,2}运会(?:开幕)?)"
)
_BY = f"(?:力争|争取|确保|计划)?(?:将?[于在]|预计|将|会)?(?:{_YEAR}{_IN_YEAR}?|(?![底内]){_IN_YEAR})(?:或?之?前)?"
_ADVERBS = _BY + (
    "|尽早|早日|尽快|年内|全面|全线|基本|主体|如期|按期|顺利|正式|实质性|全部|实现|同步|建设|项目|工程|加快|整体"
    "|部分|双洞|双线"
)


@rebuilt()
def closing() -> re.Pattern[str]:
    """What ends a clause as a verb of a stage, with the adverbs before it."""
    return re.compile(rf"(?:{_ADVERBS})*({closing_phrases()})(?:工作|建设|准备|使用)?$")


_TAIL = re.compile("(?<![高中初平同均优头])(?:等(?!级|待|候|次)|等一批|等重[大点])[^、]{0,24}$")
_LISTED = re.compile(f"、|{AND}|及(?![时格])|以及|与")
_MOST_LISTED = 8


def milestones_of_list(
    text: str, spans: tuple[int, int, int], stage: str, *, strong: bool, partly: bool, tail: str, parted: bool = False
) -> list[Milestone]:
    """One milestone for each thing of the list between the verb and the end; `parted` takes every mark of a list to
    part it."""
    begin, first, end = spans
    counted = _counted(text, first, end)
    listed = counted or _TAIL.search(text, first, end)
    whole = listed is not None and counted is None and _is_one(text[first : listed.start()], listed.group())
    listed = None if whole else listed
    stop = listed.start() if listed else end
    parted = parted or (listed is not None and (counted is not None or _PROJECTS.match(text, stop) is not None))
    listed_things = [(first, end)] if whole else things(text, first, stop, parted=parted)
    if is_loose(text[first:stop]):
        return []  # 一批甲县、乙镇
    named = [
        _named(text[left:right], stage, closed=bool(tail) and at < len(listed_things) - 1)
        for at, (left, right) in enumerate(listed_things)
    ]
    shared = text[stop:end] if listed else ""
    kind = counted["kind"] if counted else shared.removeprefix("等")
    found = []
    for at, ((left, right), (thing, reached)) in enumerate(zip(listed_things, named, strict=True)):
        name = thing if long_enough(thing) and _ends(thing) else thing + kind
        if not reaches(name, reached, strong=strong):
            continue
        last, leads = at == len(listed_things) - 1, at > 0 and first > begin
        quoted = [text[begin:first], text[left:right]] if leads else [text[left if at else begin : right]]
        closing = "" if reached != stage else shared + tail
        quoted = [*quoted, closing] if counted or not last else [*quoted[:-1], quoted[-1] + closing]
        span = (left if at else begin, end + len(tail) if last and not counted else right)
        pieces = tuple(piece for piece in quoted if piece)
        own_end = right if counted and counted["more"] else 0  # the number of all is a goal of its own
        found.append(Milestone(*span, pieces, name, reached, "firm", partly, is_named(thing), own_end))
    return found


def _ends(thing: str) -> bool:
    return any(pattern.search(thing) for pattern in ENDINGS.values())


def _is_one(members: str, tail: str) -> bool:
    """Whether a list belongs to the name of one programme: 甲、乙等企业引培工程, but not 甲湖、乙河等治理工程."""
    kind = tail.removeprefix("等")
    own = len(kind) >= _OWN_NAME and _MEMBER.search(kind) is not None and not is_kind(kind)
    return own and not any(map(_ends, re.split("、|和", members)))


_OWN_NAME = 7  # characters
# A、B、C3个重点项目, A、B等5个项目: a list with the count of its members, or of more than those.
COUNTED = re.compile(
    "(?P<more>等)?(?P<count>[0-9]{1,2}|[两二三四五六七八九十]{1,2})[个大条座家所处][^、，。；0-9]{0,10}?"
    "(?P<kind>项目|工程|企业|园区|平台|学校|医院|公园|道路|场馆)$"
)


def _counted(text: str, start: int, end: int) -> re.Match[str] | None:
    """The end of a list that counts its members (and "more" where it names some of them only), None where there is
    none."""
    found = COUNTED.search(text, start, end)
    members = len(re.findall("、|和", text[start : found.start()])) + 1 if found else 0
    if found is None or members < _FEWEST or ("和" in text[start:end] and "、" not in text[start:end]):
        return None
    exact = found["count"] in (str(members), "一二三四五六七八九十"[members - 1 : members] or "-")
    return found if found["more"] or exact else None


_FEWEST = 2


def _named(thing: str, stage: str, *, closed: bool) -> tuple[str, str]:
    """The thing and its stage; one of a list may end with a verb of its own: 甲协定尽早生效、乙协定签署."""
    own = closing().search(thing) if closed else None
    return (thing[: own.start()], stage_said(own.group(1))) if own else (thing, stage)


_PROJECTS = re.compile(
    "等[^、，。；]{0,8}?(?:项目|工程|设施|公路|铁路|线路?|赛事|展会|活动|(?:行动|实施)(?:方案|计划)|管理办法|条例"
    "|实施细则)"
)  # 甲、乙等项目 names each of them


_SHORTEST = 2  # characters of a name in a list of projects: 长敦、敦牡等铁路
_SHORT = 5  # characters of words before 和 that may be half a name


def _joined(words: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of a list, those put together again that 和 divides within one name: 中非经贸和文化论坛."""
    found = parts[:1]
    for left, right in parts[1:]:
        before = words[slice(*found[-1])]
        within = words[found[-1][1]] == "及"  # 动力及储能电池一期
        named = (len(before) > _SHORT and not within) or closing().search(before) or _ends(before)
        if words[found[-1][1]] == "、" or named:
            found.append((left, right))
        else:
            found[-1] = (found[-1][0], right)
    return found


def _joined_by_and(words: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of a list, those put together again that 和 divides within the name of an event: 文化和旅游博览会."""
    found = parts[:1]
    for left, right in parts[1:]:
        begin, end = found[-1]
        event = ENDINGS["event"].search(words, left, right) is not None
        if words[end] != "、" and event and not _ends(words[begin:end]):
            found[-1] = (begin, right)
        else:
            found.append((left, right))
    return found


def _unbroken(words: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of a list, without the marks that stand in the first characters of a name: 云和中学."""
    found = parts[:1]
    for left, right in parts[1:]:
        begin, end = found[-1]
        if words[end] != "、" and not long_enough(words[begin:end]):
            found[-1] = (begin, right)
        else:
            found.append((left, right))
    return found


_PROGRAMMES, _MEMBER = re.compile("(?:行动|计划|专项)$"), re.compile("(?:行动|计划|专项|工程|战略)$")
_KIND = re.compile("(?:.年)?(?:行动计划|专项行动|行动)")  # 保护战略与行动计划 is one


def _programmes(words: str, parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of a list of programmes: 甲提升、乙培育行动 is one, 甲计划和乙、丙工程 are two."""
    said = [words[left:right] for left, right in parts]
    if not any(map(_PROGRAMMES.search, said)) or any(map(_KIND.fullmatch, said)):
        return []
    ends = [at for at, one in enumerate(said) if _MEMBER.search(one)]
    firsts = [0, *(at + 1 for at in ends[:-1])]
    found = [(parts[first][0], parts[last][1]) for first, last in zip(firsts, ends, strict=True)]
    return [*found, *parts[ends[-1] + 1 :]]


def things(text: str, start: int, end: int, *, parted: bool = False) -> list[tuple[int, int]]:
    """The things of a list by span; marks inside quotations and brackets do not part, nor do adjectives (做强、做优).

    `parted` takes every mark, whatever the things end with.
    """
    words = text[start:end]
    depth, cuts, least = 0, [], _SHORTEST if parted else _SHORTEST + 1
    for at, char in enumerate(words):
        depth += (char in "“《（(") - (char in "”》）)")
        mark = _LISTED.match(words, at) if depth == 0 else None
        numbers = words[at - 1 : at].isdigit() and words[at + 1 : at + 2].isdigit()  # 3、4号机组
        if mark and not numbers and at >= least and len(words) - mark.end() >= least:
            cuts.append((at, mark.end()))
    parts = []
    begin = 0
    for left, right in cuts:
        parts.append((begin, left))
        begin = right
    parts.append((begin, len(words)))
    whole = [(start, end)]
    programmes = _programmes(words, parts)
    parts = programmes or _unbroken(words, parts)
    long = [long_enough(words[left:right]) for left, right in parts]
    short = parted and any(long) and all(right - left >= _SHORTEST for left, right in parts)
    if len(parts) > _MOST_LISTED or not (all(long) or short):
        return whole
    if parted:
        return [(start + left, start + right) for left, right in _joined(words, parts)]
    parts = _joined_by_and(words, parts)
    ended = [_ends(words[left:right].removesuffix("建设")) for left, right in parts]
    split_up = ("、" in words or all(ended)) and (all(ended[:-1]) or ended[-1])
    return [(start + left, start + right) for left, right in parts] if split_up or programmes else whole
