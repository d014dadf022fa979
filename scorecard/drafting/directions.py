"""Goals that ask for a direction without a number, and for a relation to another reading.

稳中有升 and 稳步增长 ask for up, 持续下降 for down, 进一步改善 for better; 与经济增长同步 asks for as much growth as
another indicator has, 快于 for more, 低于 for less. Only words that name an indicator can have one: incomes, rates,
costs, emissions, quality.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scorecard.drafting.direction_goal import DirectionGoal
from scorecard.drafting.direction_words import (
    AMONG,
    BETTER_WAY,
    BETWEEN,
    FALLING,
    HELD,
    HOLD,
    IN_STEP,
    MOVED,
    MOVED_OVER,
    NAMED_WAY,
    RELATION,
    RESTORED,
    SHOULD_MOVE,
    STANDS,
    STEADILY,
    UP,
    VERB_ASKS,
    VERB_FIRST,
    assigned_by,
)
from scorecard.drafting.english_directions import in_english
from scorecard.drafting.evidence import is_english
from scorecard.drafting.shared import completed, named_members
from scorecard.drafting.subjects import strip_leads, strip_tail

_CLAUSE = re.compile("[^，。；！？：;!?\n]+")
_LEADS = re.compile(
    "(?:力争|争取|确保|推动|推进|促进|努力|在(?=降低|提高|减少)|实现|保持|使|全年|今年|要|将|全[市省县区国]"
    "|引导[^，。]{2,8}(?=增加)|积极|着力|加快|[—●■·①-⑳\\- 　]|[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.．])*"
)
_BOTH, _LONGEST_CLAUSE = re.compile("、|和|及|与"), 50
_EXPLAINS = re.compile(
    "随着|由于|针对|面对|因(?!地|城|势|[^，。]{2,8}[死伤]亡)|受|虽|如果|若|凡|当前|目前|近年|去年|上年"
)
_STRETCH, _EFFORT = re.compile("力争|争取"), re.compile("推动|推进|促进|引导|积极")


def direction_goals(text: str, start: int, end: int) -> Iterator[DirectionGoal]:
    """The directions and relations in one sentence of a plan, `text[start:end]`, in order; in Chinese also those in
    whose clause a number stands, of which the caller knows whether it is a goal."""
    for match in _CLAUSE.finditer(text, start, end):
        words = match.group()
        if is_english(words):
            yield from in_english(words, match.start())
            continue
        if len(words) > _LONGEST_CLAUSE or _EXPLAINS.match(words):
            continue
        lead = _LEADS.match(words)
        begin = lead.end() if lead else 0
        own = words[:begin]
        strength = "stretch" if _STRETCH.search(own) else "effort" if _EFFORT.search(own) else "firm"
        body = words[begin:]
        before = text[start : match.start() - 1] if text[match.start() - 1] == "，" and match.start() > start else ""
        for left, right, thing, asked, other in _alone(body, before) or _in_turn(body):
            yield DirectionGoal(
                match.start() + begin + left, match.start() + begin + right, thing, asked, other, strength
            )


def _alone(body: str, before: str) -> list[tuple[int, int, str, str, str]]:
    """A relation whose thing the clause before it names, beside a number: 居民收入增长5.5%以上，高于经济增速."""
    rate = _RATE.match(body)
    led = body[rate.end() :] if rate else body
    asked = list(_related(f"{_ITS}{led}")) if _COMPARES.match(led) else []
    if not asked:
        return []
    thing = strip_tail(strip_leads(re.split("[0-9]", re.split("[，。；]", before)[-1])[0]))
    if not NAMED_WAY.search(thing):
        return []
    return [(0, len(body), thing, asked[0][3], asked[0][4])]


_RATE, _COMPARES = re.compile("(?:增速|增幅|涨幅)"), re.compile("[与和同不快高低慢领超好优跑]")
_ITS = "它的收入"  # stands for what the clause before names


def _in_turn(body: str) -> Iterator[tuple[int, int, str, str, str]]:
    """What each part of a clause asks for whose parts have verbs of their own: 播种面积保持稳定、总产量稳步提高."""
    begin = 0
    for mark in _MARK.finditer(body):
        before, after = body[begin : mark.start()], _MARK.split(body[mark.end() :])[0]
        asks_too = VERB_FIRST.fullmatch(before) and VERB_FIRST.fullmatch(after)  # 提高A占比、降低B成本
        if asks_too or (_ends_moving(before) and not _ends_moving(after, whole=True)):
            yield from _placed(begin, _asked(before))
            begin = mark.end()
    yield from _placed(begin, _asked(body[begin:]))


_MARK = re.compile("、")
_SHORT = 2  # characters


def _ends_moving(words: str, *, whole: bool = False) -> bool:
    """Whether words end with what a direction asks for, or (`whole`) are no more than that."""
    found = [match for pattern in (HOLD, UP, FALLING, BETTER_WAY) if (match := pattern.search(words))]
    return any(match.start() == 0 for match in found) if whole else bool(found)


def _placed(at: int, asked: Iterator[tuple[int, int, str, str, str]]) -> Iterator[tuple[int, int, str, str, str]]:
    for left, right, thing, *told in asked:
        if at == 0 or len(thing) > _SHORT:  # 数量增长、质量提升 does not say what 质量 is of
            yield at + left, at + right, thing, told[0], told[1]


def _asked(body: str) -> Iterator[tuple[int, int, str, str, str]]:
    related = list(_related(body))
    if related:
        yield from related
        return
    for pattern, asked in ((HOLD, "hold"), (UP, "up"), (FALLING, "down"), (BETTER_WAY, "better")):
        found = pattern.search(body)
        if found and (
            asked in ("better", "hold")
            or STEADILY.search(found.group())
            or len(found.group()) > _BARE
            or MOVED_OVER.search(found.group())
            or SHOULD_MOVE.search(_SINCE.sub("", body[: found.start()]))
        ):
            yield from _each(body, found.start(), asked)
            return
    first = VERB_FIRST.fullmatch(body.split("、鼓励")[0])
    things = _BOTH.split(first.group(2)) if first else []
    way = VERB_ASKS.get(first.group(1), "down") if first else ""
    moved = HELD if way == "hold" else MOVED
    if first and moved.search(first.group(2)):
        things = things if all(map(moved.search, things)) else [first.group(2)]  # 增加首次贷和信用贷
        yield from ((0, len(body), thing, way, "") for thing in things)


_BARE = 3  # characters; a shorter verb is said of what goes on too
_SINCE = re.compile("(?:的|[比较](?:[上去]年|20[0-9]{2}年)(?:同期|水平)?)$")
_YEAR_BEFORE = re.compile("[上去]年(?:同期|水平)?")  # 去向落实率高于上年


def _related(body: str) -> Iterator[tuple[int, int, str, str, str]]:
    """How a reading is to stand to another one: in step with it, above it, below it; to what others have set, or
    are."""
    step, stands = IN_STEP.fullmatch(body), RELATION.fullmatch(body)
    assigned, among = assigned_by(body), AMONG.fullmatch(body)
    if assigned:
        yield 0, len(body), _bare(assigned[0]), "as", assigned[1]
    elif among and NAMED_WAY.search(among.group(1)):
        yield 0, len(body), _bare(among.group(1)), "above", among.group(2)
    elif (restored := RESTORED.fullmatch(body)) and NAMED_WAY.search(restored.group(1)):
        yield 0, len(body), _bare(restored.group(1)), "as", restored.group(2)
    elif step and NAMED_WAY.search(step.group(1)):
        yield 0, len(body), _bare(step.group(1)), "as", step.group(2)
    elif stands and NAMED_WAY.search(stands.group(1)):
        how, other = stands.group(2), stands.group(3)
        last = _YEAR_BEFORE.fullmatch(other) is not None
        if last and how.startswith("不"):
            return
        asked = next(word for pattern, word in STANDS if pattern.fullmatch(how))
        asked = {"below": "down", "above": "up"}[asked] if last else asked
        yield 0, len(body), _bare(stands.group(1)), asked, "" if last else other


def _bare(words: str) -> str:
    return _LEADS_ON.sub("", words).removeprefix("的")


_LEADS_ON = re.compile("^(?:其中|.{2,8}(?:推动|促进|引导|确保|推进))")


_KEPT = re.compile("(?:控制|保持|稳定|稳步|持续|进一步|不断|达到?)")
_ONLY = re.compile("只[减增升降]不[减增升降]")  # says of anything which way it is to go
_LONGEST_THING = 16  # characters
_TRADED = re.compile("(?:进口|出口|产量|产值|销量|销售额)$")


def _each(body: str, stop: int, asked: str) -> Iterator[tuple[int, int, str, str, str]]:
    """One goal for each thing of a list: 城镇和农村居民收入."""
    words = _bare(_SINCE.sub("", _SINCE.sub("", body[:stop])))
    words = _KEPT.split(words)[0] if words.endswith("、") else words  # 债务率控制在警戒线以内、逐年下降
    members = named_members(words.removesuffix("指标"), counted_last=True)  # 起数、死亡人数两项指标
    if members:
        yield from ((0, len(body), member, asked, "") for member in members)
        return
    if not (NAMED_WAY.search(words) or (_ONLY.match(body, stop) and 3 < len(words) <= _LONGEST_THING)):
        return
    parts = _BOTH.split(words)
    if len(parts) == 2 and parts[0] in ("城镇", "城市") and parts[1].startswith("农村"):
        yield 0, len(body), parts[0] + parts[1][2:], asked, ""
        yield 0, len(body), parts[1], asked, ""
        return
    if BETWEEN.search(words) and not all(map(BETWEEN.search, parts)):
        parts = words.split("、")
    noun = _TRADED.search(parts[-1])
    if noun and words.count("、") == len(parts) - 1 > 1 and not any(map(NAMED_WAY.search, parts[:-1])):
        parts = [*(part + noun.group() for part in parts[:-1]), parts[-1]]  # 汽车、电池、光伏产品出口
    whole = completed(parts) if len(parts) > 1 and "等" not in words else []
    if whole and all(NAMED_WAY.search(part) and len(part) > 2 for part in whole):
        for part in whole:
            yield 0, len(body), part, asked, ""
        return
    yield 0, len(body), words, asked, ""
