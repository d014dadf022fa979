"""The verb that a number belongs to, and so what the number measures: growth, a level, a change, an addition."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from scorecard.language.modifiers import bound_before
from scorecard.language.patterns import pattern
from scorecard.language.printed import PrintedNumber
from scorecard.language.units import unit
from scorecard.language.vocabulary import alternatives, current, rebuilt


class Verb(NamedTuple):
    """A verb found in a text. `does` is to (reaches a level), by (moves by so much), new, or net-new (adds things)."""

    start: int
    end: int
    does: str
    direction: str  # up, down or ""
    per_year: bool


_UP = "(?<!自然)增长|增加|提高|提升|上升|上涨|增幅|增速|扩大|递增|新增长|增"
DOWN = (
    "负增长|降幅|跌幅|减幅|下跌|下挫|走低|减产|减收|倒退|缩水|萎缩|收缩|缩减|下调|跌|下降|降低|减少|缩小|下滑|回落"
    "|压减|压缩|缩短|削减|收窄|降|减"
)
_REACH = "发展|壮大|稳定|保持|维持|总数|总量"
_NEW = "新增|新建|新引进|新培育|新开工|新签约|新登记|新认定|新创建|新创|新入选|新设立|新设|新投用|新改建|新开"
_ENGLISH_DOWN = (
    "fall", "fell", "declin", "decreas", "reduc", "cut", "drop", "lower", "contract", "shr", "slump", "plung", "slid",
    "slip", "dip", "tumbl", "eas", "shed",
)  # fmt: skip
# What may stand between a verb and its number beside a bound: 增长了约6%, 分别增长到…, growth of 6%.
_FILLER = pattern("[ 了率幅度为达到至约近超过突破不低于高大小少多在控制“‘分别再…]*$|[A-Za-z'’& −–-]*$")


_REACH_OF_A_VERB, _REACH_BEFORE_BY = 30, 80  # characters; increase the supply of rental homes by 5 percent
_BY = pattern(r" by(?: [a-z]+){0,3} $")
_TO = pattern(
    r" to (?:(?:a|an|at|no|just|only|about|around|least|most|more|less|fewer|below|under|above|over|than|total"
    r"|average|of) )*$"
)


@rebuilt()
def _pattern() -> re.Pattern[str]:
    own = current()
    adds, rises, falls = (alternatives(words) for words in (own.adds, own.rises, own.falls))
    begins = "" if adds or rises or falls else r"(?=[^\x00-\x7f]|\b[a-z])"  # most characters begin no verb
    return re.compile(
        rf"{begins}(?:(?P<net>净增加?|净增长)|(?P<new>{_NEW}{adds})"
        rf"|(?P<year>年均|年平均|平均每年)?(?:同比|环比|累计)?(?:(?P<up>{_UP}{rises})|(?P<down>{DOWN}{falls})"
        rf"|(?:{_REACH}))"
        r"(?P<to>[到至为]|达到|达)?"
        r"|(?P<english>\b(?!fall (?:survey|semester|term|season|of (?:19|20)))(?:increas|grow|grew|ris|rose|rais"
        r"|expand|climb|fall|fell|declin|decreas|reduc|cut|drop|lower|contract(?=ed|ing|ion)|shrink|shrank|shrunk"
        r"|slump|plung|slid|slip)[a-z]*|\b(?:be|is|are|was|were) (?:up|down)\b"
        r"|\b(?:edged|inched|ticked|crept|went|moved|came|goes|go) (?:up|down)\b"
        r"|\b(?:gain(?:ed|ing)|surg(?:ed|ing)|soar(?:ed|ing)|jump(?:ed|ing)|dipp(?:ed|ing)|tumbl(?:ed|ing)|eased"
        r"|shed)(?= (?:by |about |around |nearly |over )*[0-9.]+ ?(?:%|per ?cent(?!age)))"
        r"|(?:(?<=, )|(?<=\())(?:up|down)(?= (?:by )?(?:[a-z]+ )?[0-9]+(?:\.[0-9]+)? ?(?:%|per ?cent(?!age))))"
        r"(?P<englishto> (?:to|below|beneath)\b)?)",
        re.IGNORECASE,
    )


def verbs(text: str) -> list[Verb]:
    """Every verb of growth, change or addition in the text, in order."""
    found = []
    for match in _pattern().finditer(text):
        kind = _does(match)
        if kind is not None:
            does, direction = kind
            found.append(Verb(match.start(), match.end(), does, direction, bool(match.group("year"))))
    return found


def _does(match: re.Match[str]) -> tuple[str, str] | None:
    if match.group("net"):
        return "net-new", "up"
    if match.group("new"):
        return "new", "up"
    if match.group("english"):
        down = match.group("english").lower().startswith(_ENGLISH_DOWN) or match.group("english").lower().endswith(
            "down"
        )
        return ("to" if match.group("englishto") else "by"), ("down" if down else "up")
    direction = "up" if match.group("up") else "down" if match.group("down") else ""
    if match.group("to"):
        return "to", direction
    return ("by", direction) if direction else None


def hangs_on(text: str, verb: Verb, start: int) -> bool:
    """Whether the number at `start` follows `verb` directly, with nothing but bounds and particles between."""
    far = _BY.search(text, max(verb.end, start - 30), start) or _TO.search(text, verb.end, start)
    reach = _REACH_BEFORE_BY if far else _REACH_OF_A_VERB
    return start - verb.end <= reach and _FILLER.match(text[verb.end : start]) is not None


# What may stand before a verb that moves the thing behind it: 进一步压减行政经费10%, 降低用能成本5%、缩短办理时间一半.
_BEFORE_MOVING = pattern(
    "(?:[ 　●■◆▲·、—-]|[（(]?[一二三四五六七八九十0-9]{1,2}[)）、.．]|力争|争取|确保|努力|全面|进一步|大力|着力"
    "|持续|继续|稳步|有序|切实|推动|实现"
    "|累计|年内|全年|每年|再|并|要|将|同时|其中|和|及)*"
)
_MOVED = pattern("(?![ 0-9值速量幅额])(?:[^，。；：:的到至为从由比较达增降升减新]|占比|比[重例率]){2,24}")
_OF_ITS_OWN_LEVEL = ("率", "占比", "比重", "比例", "水平", "程度")  # 提高普及率95% may be the level that is reached
_AT_LEAST = pattern("(?:不低于|不少于|不高于|不超过|超过|至少|约|近|均|分别)*$")


def moves_object(text: str, verb: Verb, begin: int, start: int, dimension: str) -> bool:
    """Whether the rate at `start` says by how much the verb moves the thing between them: 压减行政经费10%.

    `begin` is where the clause begins, or the number before it ends.
    """
    if verb.does != "by" or not verb.direction or dimension not in ("percent", "percentage-point", "multiple"):
        return False
    if verb.start < begin or verb.end >= start or text[verb.start].isascii():
        return False
    thing = _AT_LEAST.sub("", text[verb.end : start])
    leads = _BEFORE_MOVING.fullmatch(text, begin, verb.start)
    own_level = dimension == "percent" and thing.endswith(_OF_ITS_OWN_LEVEL)
    return leads is not None and not own_level and _MOVED.fullmatch(thing) is not None


def moved_object(words: str) -> str:
    """The thing that the words before a rate say is moved, without the verb: 进一步压减行政经费 is 行政经费."""
    known = verbs(words)
    first = known[0] if known else None
    if first is None or not moves_object(words, first, 0, len(words), "percentage-point"):
        return words
    return words[first.end :]


def reaching(text: str, verb: Verb, start: int) -> Verb:
    """The verb, as one that reaches a level where its “to” stands before the number: reduce the number of cases to
    below 20."""
    return verb._replace(does="to") if verb.does == "by" and _TO.search(text, verb.end, start) else verb


def measure_after(verb: Verb | None, dimension: str) -> str:
    """What a number of that dimension measures after that verb; "" where the words alone do not say."""
    if dimension == "percentage-point":
        return "change"
    if verb is None or verb.does == "to":
        if dimension == "multiple":
            return "multiple"
        return "level" if verb is not None or dimension in ("percent", "") else ""
    if verb.does == "net-new":
        return "net-added"
    if dimension in ("percent", "multiple"):
        return "growth" if verb.does == "by" else ("level" if dimension == "percent" else "multiple")
    if verb.does == "new":
        return "added"
    return "added" if verb.direction == "up" else "change"


# 6.3% fewer than the year before: English says behind a percentage that it is a change in time.
_MOVED_BEHIND = pattern(
    r" (?:(?P<down>lower|fewer|less|down|below)|higher|more|up"
    r"|above)(?: (?:than|on|from|against|compared (?:with|to)))?(?: (?:in|for|during))?(?: the)?"
    r" (?:same |(?:year|quarter|period|month)s? (?:before|earlier)|previous|prior|preceding|last year"
    r"|year[- ]on[- ]year|a year (?:ago|earlier|before)|(?:19|20)[0-9]{2}\b)"
)


def moved_behind(text: str, end: int) -> Verb | None:
    """The move in time that the words behind a percentage say; None where they compare it with nothing earlier."""
    found = _MOVED_BEHIND.match(text, end)
    return found and Verb(end, found.end(), "by", "down" if found["down"] else "up", False)


_REACHED = ("达到", "达", "为", "到", "至", "to", "reach", "reached", "reaching")


def governing(text: str, found: list[PrintedNumber], clauses: list[int], ends: list[int]) -> list[Verb | None]:
    """The verb that each number belongs to: its own, or in a list the one of the number before it.

    `clauses` are the clauses of the numbers by index, `ends` where the clauses end.
    """
    known = verbs(text)
    begins = [verb.end for verb in known]
    governors: list[Verb | None] = []
    for index, number in enumerate(found):
        at = bisect_right(begins, number.start) - 1
        verb = known[at] if at >= 0 and bisect_right(ends, known[at].start) == clauses[index] else None
        verb = verb and reaching(text, verb, number.start)
        reached = bound_before(text, number.start)
        if reached is not None and text[reached.start : reached.end] in _REACHED:
            plain = Verb(reached.start, reached.end, "to", "", False)
            verb = verb if verb is not None and verb.does == "to" and verb.end >= reached.start else plain
        if verb is not None and verb.does in ("by", "to") and not hangs_on(text, verb, number.start):
            if moves_object(text, verb, _begin(found, index, ends, clauses), number.start, dimension_of(number)):
                governors.append(verb)
                continue
            verb = _new_before(known, at, ends, clauses[index])
            previous = governors[-1] if governors and clauses[index - 1] == clauses[index] else None
            if previous is not None and found[index - 1].unit == number.unit and previous.end >= begins[at]:
                verb = previous
        moved = moved_behind(text, number.end) if dimension_of(number) == "percent" else None
        governors.append(moved or verb)
    return governors


def _begin(found: list[PrintedNumber], index: int, ends: list[int], clauses: list[int]) -> int:
    """Where the clause of a number begins, or where the number before it in the clause ends."""
    if index and clauses[index - 1] == clauses[index]:
        return found[index - 1].end
    return ends[clauses[index] - 1] + 1 if clauses[index] else 0


def dimension_of(number: PrintedNumber) -> str:
    """What the unit of a number measures; the unit itself where that is not known."""
    known = unit(number.unit)
    return known.dimension if known else number.unit


def _new_before(known: list[Verb], at: int, ends: list[int], clause: int) -> Verb | None:
    """An adding verb up to three verbs back in the clause: 新增产值增长企业3家 adds three."""
    for verb in reversed(known[max(0, at - 3) : at]):
        if bisect_right(ends, verb.start) != clause:
            return None
        if verb.does in ("new", "net-new"):
            return verb
    return None


_RATE_OF_GROWTH = pattern("(?:涨幅|增幅|增速|增长率)$|\\b(?:increase|growth|inflation)$", re.I)


def names_growth(name: str) -> bool:
    """Whether an indicator is itself a rate of growth, so that 上涨0.1% is its level: 居民消费价格涨幅, average rent
    increase."""
    return _RATE_OF_GROWTH.search(name) is not None
