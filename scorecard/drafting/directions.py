"""Goals that ask for a direction without a number, and for a relation to another reading.

稳中有升 and 稳步增长 ask for up, 持续下降 for down, 进一步改善 for better; 与经济增长同步 asks for as much growth as another
indicator has, 快于 for more, 低于 for less. Only words that name an indicator can have one: incomes, rates, costs, emissions,
quality.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from scorecard.drafting.direction_words import (
    AMONG,
    BETTER,
    BETWEEN,
    DOWN,
    HELD,
    HOLD,
    IN_STEP,
    MOVED,
    MOVED_OVER,
    NAMED,
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
from scorecard.drafting.english import name_before
from scorecard.drafting.evidence import is_english
from scorecard.drafting.shared import completed, named_members
from scorecard.drafting.subjects import strip_leads, strip_tail


class DirectionGoal(NamedTuple):
    """One goal in words: its span, the indicator's words, what it asks for (up, down, better, hold; as, above, below, at-most), of
    which other reading, and its strength."""

    start: int
    end: int
    thing: str
    asked: str
    other: str
    strength: str


_CLAUSE = re.compile("[^，。；！？：;!?\n]+")
_LEADS = re.compile(
    "(?:力争|争取|确保|推动|推进|促进|努力|在(?=降低|提高|减少)|实现|保持|使|全年|今年|要|将|全[市省县区国]|引导[^，。]{2,8}(?=增加)|积极|着力|加快|[—●■·①-⑳\\- 　]|[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.．])*"
)
_BOTH, _LONGEST_CLAUSE = re.compile("、|和|及|与"), 50
_EXPLAINS = re.compile(
    "随着|由于|针对|面对|因(?!地|城|势|[^，。]{2,8}[死伤]亡)|受|虽|如果|若|凡|当前|目前|近年|去年|上年"
)
_STRETCH, _EFFORT = re.compile("力争|争取"), re.compile("推动|推进|促进|引导|积极")


def direction_goals(text: str, start: int, end: int) -> Iterator[DirectionGoal]:
    """The directions and relations in one sentence of a plan, `text[start:end]`, in order; in Chinese also those in whose clause
    a number stands, of which the caller knows whether it is a goal."""
    for match in _CLAUSE.finditer(text, start, end):
        words = match.group()
        if is_english(words):
            yield from _in_english(words, match.start())
            continue
        if len(words) > _LONGEST_CLAUSE or _EXPLAINS.match(words):
            continue
        lead = _LEADS.match(words)
        begin = lead.end() if lead else 0
        own = words[:begin]
        strength = "stretch" if _STRETCH.search(own) else "effort" if _EFFORT.search(own) else "firm"
        body = words[begin:]
        before = text[start : match.start() - 1] if text[match.start() - 1] == "，" and match.start() > start else ""
        for left, right, thing, asked, other in _alone(body, before) or _asked(body):
            yield DirectionGoal(
                match.start() + begin + left, match.start() + begin + right, thing, asked, other, strength
            )


_IN_STEP = re.compile(
    r"(?:.*\b(?:growth|increase|rise) in |[\s•●■◆*–—-]*)(?:(?:the|a|an|keep|ensure|and) )*([A-Za-z][A-Za-z& ’-]{2,50}?)(?: growth)?(?: that is)?(?: (?:to|will|should))?(?: (?:grow|growing|rise|rising|increase|increasing|be|keep|keeping|kept))?(?: (?:basically|broadly|generally))?"
    r" (?:(?:in step|in line|in tandem|on a par|pace) with|(?P<above>(?:faster|quicker|higher|more) than|ahead of)) ([A-Za-z][A-Za-z -]{2,40}?)(?: growth)?(?: of)?[.\s]*$"
)


# Basic parity in personal income growth and economic growth.
_PARITY = re.compile(
    r"(?:.*\b)?(?:basic |broad |general )?parity (?:in|between) (?:the )?([A-Za-z][A-Za-z& ’-]{2,40}?)(?: growth)? and ([A-Za-z][A-Za-z -]{2,40}?)(?: growth)?[.\s]*$",
    re.I,
)
_PIECE = re.compile(r"(?:[^,.]|[,.](?! ))+")
_STRETCHES = re.compile(r"\b(?:strive|aim|seek|endeavou?r)s? to\b", re.I)
_READING = (
    r"(?:[A-Za-z][A-Za-z&’-]* ){0,6}?(?:rates?|ratio|share|incomes?|emissions|concentrations?|quality|prices|employment|output|productivity|costs?|debt|deficit"
    r"|spending|consumption|investment|exports|imports|trade|intensity|gap|inequality|poverty|crime|mortality|satisfaction|attainment|standards|wages|reserves|savings"
    r"|times|accidents|backlog|arrears|attendance|turnout|use|density|environment|discharges?|supply|capacity|access|participation|performance|confidence|balance of payments)(?: (?:in|of|for|among|between) [A-Za-z][A-Za-z’ -]{2,40})?"
)
_STEADY_WORDS = "(?:continued|continuous|steady|further|sustained|ongoing)"
_MOVE = {
    "up": "increas|rais|grow|rise|lift|boost|expand|growth",
    "down": "reduc|lower|cut|narrow|declin|decreas|fall|drop|shrink",
    "better": "improv",
    "hold": "keep|maintain|equilibrium|balance|stable|steady|unchanged",
}
_WAYS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        rf"(?:an? )?{_STEADY_WORDS} (?P<move>[a-z]+) (?:in|of) (?:the )?(?P<thing>[A-Za-z][A-Za-z’' -]{{2,60}}?)(?: and in [a-z ’-]+)?$",
        r"(?:an? )?(?:basic|general|overall) (?P<move>equilibrium|balance) (?:in|of) (?:the )?(?P<thing>[a-z][a-z’ -]{3,40})$",
        rf"(?P<thing>{_READING}) (?:will|should|shall|must|is to|are to) (?:(?:continue to|steadily|further|gradually|also) )*(?:remain |be (?:kept |held )?)?(?:basically |broadly |generally )?(?P<move>[a-z]+)(?: (?:steadily|further|gradually|again|year on year|every year|each year))*$",
        rf"(?P<move>keep|maintain) (?:the )?(?P<thing>{_READING}) (?:basically |broadly |generally )?(?:stable|steady|unchanged)$",
        rf"(?:(?:steadily|further|gradually|continue to|significantly) )+(?P<move>[a-z]+) (?:the )?(?P<thing>{_READING})$",
    )
)


def _in_english(words: str, start: int) -> Iterator[DirectionGoal]:
    """English relations and directions: incomes will grow in step with the economy, continued improvement in air quality."""
    for piece in _PIECE.finditer(words):
        said = piece.group()
        if any(char.isdigit() for char in said) or len(said) > _LONGEST_PIECE:
            continue
        strength = "stretch" if _STRETCHES.search(said) else "firm"
        at = start + piece.start()
        related = _IN_STEP.match(said)
        if related:
            asked = "above" if related["above"] else "as"
            yield DirectionGoal(at, at + len(said), related.group(1), asked, related.group(3), strength)
            continue
        if parity := _PARITY.match(said):
            yield DirectionGoal(at, at + len(said), parity.group(1), "as", parity.group(2), strength)
            continue
        body = _LEAD_WORDS.sub("", said).strip(" .")
        found = next(filter(None, (way.match(body) for way in _WAYS)), None)
        asked = next((way for way, verbs in _MOVE.items() if found and re.match(verbs, found["move"], re.I)), "")
        if found and asked:
            yield DirectionGoal(at, at + len(said), name_before(found["thing"]), asked, "", strength)


_LONGEST_PIECE = 120  # characters
_LEAD_WORDS = re.compile(
    r"^[\s•●■◆*–—-]*(?:(?:and|we|will|shall|must|should|also|to|the|ensure|that|see|strive|aim|seek|it|in addition) )*",
    re.I,
)


def _alone(body: str, before: str) -> list[tuple[int, int, str, str, str]]:
    """A relation whose thing the clause before it names, beside a number: 居民收入增长5.5%以上，高于经济增速."""
    rate = _RATE.match(body)
    led = body[rate.end() :] if rate else body
    asked = list(_related(f"{_ITS}{led}")) if _COMPARES.match(led) else []
    if not asked:
        return []
    thing = strip_tail(strip_leads(re.split("[0-9]", re.split("[，。；]", before)[-1])[0]))
    if not NAMED.search(thing):
        return []
    return [(0, len(body), thing, asked[0][3], asked[0][4])]


_RATE, _COMPARES = re.compile("(?:增速|增幅|涨幅)"), re.compile("[与和同不快高低慢领超好优跑]")
_ITS = "它的收入"  # stands for what the clause before names


def _asked(body: str) -> Iterator[tuple[int, int, str, str, str]]:
    related = list(_related(body))
    if related:
        yield from related
        return
    for pattern, asked in ((HOLD, "hold"), (UP, "up"), (DOWN, "down"), (BETTER, "better")):
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
    """How a reading is to stand to another one: in step with it, above it, below it; to what others have set, or are."""
    step, stands = IN_STEP.fullmatch(body), RELATION.fullmatch(body)
    assigned, among = assigned_by(body), AMONG.fullmatch(body)
    if assigned:
        yield 0, len(body), _bare(assigned[0]), "as", assigned[1]
    elif among and NAMED.search(among.group(1)):
        yield 0, len(body), _bare(among.group(1)), "above", among.group(2)
    elif (restored := RESTORED.fullmatch(body)) and NAMED.search(restored.group(1)):
        yield 0, len(body), _bare(restored.group(1)), "as", restored.group(2)
    elif step and NAMED.search(step.group(1)):
        yield 0, len(body), _bare(step.group(1)), "as", step.group(2)
    elif stands and NAMED.search(stands.group(1)):
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


def _each(body: str, stop: int, asked: str) -> Iterator[tuple[int, int, str, str, str]]:
    """One goal for each thing of a list: 城镇和农村居民收入."""
    words = _bare(_SINCE.sub("", _SINCE.sub("", body[:stop])))
    members = named_members(words.removesuffix("指标"), counted_last=True)  # 起数、死亡人数两项指标
    if members:
        yield from ((0, len(body), member, asked, "") for member in members)
        return
    if not NAMED.search(words):
        return
    parts = _BOTH.split(words)
    if len(parts) == 2 and parts[0] in ("城镇", "城市") and parts[1].startswith("农村"):
        yield 0, len(body), parts[0] + parts[1][2:], asked, ""
        yield 0, len(body), parts[1], asked, ""
        return
    if BETWEEN.search(words) and not all(map(BETWEEN.search, parts)):
        parts = words.split("、")
    whole = completed(parts) if len(parts) > 1 and "等" not in words else []
    if whole and all(NAMED.search(part) and len(part) > 2 for part in whole):
        for part in whole:
            yield 0, len(body), part, asked, ""
        return
    yield 0, len(body), words, asked, ""
