"""Which parts of a report look forward (goals) and which back (what was done).

The headings set the direction (`outline`). Where they leave it open, the beginning of a paragraph sets it until another
one turns it; a clause of its own (去年…, 今年要…) turns it for the rest of its sentence. Where nothing says it, the
paragraph's own words decide: particles of what is done, figures with their growth behind them, words of planning.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from scorecard.drafting.english_tense import Around, is_spoken, ways_in_sentence
from scorecard.drafting.evidence import DATED, is_english, leaning, names_later, weight
from scorecard.drafting.layout import Layout, Line
from scorecard.drafting.outline import ASIDE, BACK, FORWARD, UNSAID, HeadedLine, explaining


class Directions(NamedTuple):
    """Where each stretch begins, and which way it looks until the next one begins."""

    starts: list[int]
    ways: list[str]

    def at(self, place: int) -> str:
        """forward, back, or aside in a list that explains terms."""
        return self.ways[max(0, bisect_right(self.starts, place) - 1)] if self.ways else FORWARD


_OPENS_BACK = re.compile(
    "[—●■ ]*(?:刚刚)?(?:在)?(?:过去|[一两二三四五](?:年|届)来|本届政府|回顾|回首|肯定成绩|看到成绩)"
    "|.{0,12}(?:一年来|五年来|过去的?[一五三]年)"
)
_OPENS_AHEAD = re.compile(
    "[—●■ ]*(?:综上|为此|围绕)?(?:今年|新的一年|今后|未来|下一步|接下来|下一阶段|展望|明年|做好今年)(?!以来"
    "|上半年|前|[0-9一二三四1-9]+[-至月季])"
)
_SAYS_AHEAD = re.compile(
    "预期目标|主要目标|发展目标|奋斗目标|工作目标|目标[是为：:如]|我们将|我们要|总体要求|总体思路"
    "|重点(?:要|抓好|做好|办好)|(?:做好|抓好|办好)(?:以下|[^，。]{0,8}工作)"
    "|建议[^，。]{0,10}(?:目标|增长)|(?:将|要)(?:继续|重点|着力|全力|突出|扎实)"
)
_RECALLS = re.compile("[—●■ ]*(?:去年|上年|上一年|近年来|目前|截至|现有)")
_TURNS_BACK = re.compile(
    "(?:其中|同时|而)?(?:在?去年|近年来|近几年|上年|过去|目前|现有|截至|累计已|已经?|[一两三五]年来"
    "|今年(?:以来|上半年|前|[0-9一二三四]+[-至月季]))"
)
_TURNS_AHEAD = re.compile(
    "[^，。]{1,4}力争|[^，。]{0,4}再(?:完成|新增|建成|改造|实施)|全年[将要]|今年|明年|力争|确保|争取|要|将|计划"
    "|拟|到20|新的一年|下一步|我们(?:将|要)|必须|努力"
)
_SURELY_AHEAD = re.compile(
    "力争|全年[将要]|今年[^，。]{0,8}(?:将|要|力争|计划|拟|确保)|我们(?:将|要)|[^，。]{1,4}力争|下一步|新的一年"
    "|到20[0-9]{2}年底?[，将要力]"
)


def directions_of(
    text: str, parts: Layout, headed: list[HeadedLine], year: int | None, month: int = 1, *, past: bool = False
) -> Directions:
    """Which way each clause of `text` looks. `headed` is what the headings say of each line, `year` the plan's first
    year: what lies before it is past; its years begin in that `month`.

    `past` says that the text is a review: an English paragraph of which nothing tells its time looks back.
    """
    starts: list[int] = []
    ways: list[str] = []
    states = _states(text, parts, headed, year)
    open_ended = any(state.firmness <= _TITLED for state in states)
    lines = list(zip(parts.lines, states, strict=True))
    weights = [weight(text, line) if open_ended or state.firmness <= _MOST else 0.0 for line, state in lines]
    whole = leaning(parts.lines, weights) if open_ended else 0.0
    at, spoken = 0, open_ended and is_spoken(text)
    asides = explaining(text, parts.lines)
    for (line, state), own, aside in zip(lines, weights, asides, strict=True):
        shown = _shown(text, line, state, (own, whole), past=past)
        firm = max(0.0, state.firmness - _MOST)
        while at < len(parts.sentences) and parts.sentences[at][0] < line.end:
            for start, way in _sentence(
                text, parts.sentences[at], shown, year, month, firm=firm, past=past, spoken=spoken
            ):
                starts.append(start)
                ways.append(ASIDE if aside else way)
            at += 1
    return Directions(starts, ways)


def _states(text: str, parts: Layout, headed: list[HeadedLine], year: int | None) -> list[_State]:
    """The direction that is set at each line: by the headings, and where they do not tell by the paragraphs'
    openings."""
    ahead = [at for at, part in enumerate(headed) if part.way == FORWARD]
    last_ahead = ahead[-1] if ahead else -1
    states: list[_State] = []
    state, part, listed = _State("", 0.0), UNSAID, False
    for at, (line, now) in enumerate(zip(parts.lines, headed, strict=True)):
        if now is not part:
            part = now
            state = _State(part.way, _OPENED if part.lightly else _HEADED if part.way else 0.0)
        if not part.way or (part.way == BACK and at > last_ahead):
            state = _state(text, line, state, year)
        elif part.way == BACK and _AIMS.match(text, line.body, line.end):
            state = _State(FORWARD, _HEADED)
        recalls = part.way == FORWARD and _tells_back(text, line, year)
        listed = (listed and not line.level) or _WILL_HAVE.search(text, line.start, line.end) is not None
        states.append(_PROMISED if listed else _State(BACK, _HEADED) if recalls else state)
    return states


# The goals of the year, where the heading above them is lost or never was.
_AIMS = re.compile(
    "(?:The )?(?:(?:main|key|major|overall|projected|expected|development) )+(?:targets|goals"
    "|objectives)[^.:\n]{0,60}(?:this year|for 20[0-9]{2})[^.:\n]{0,30}:"
    "|今年[^，。：\n]{0,20}(?:主要|预期|发展)目标[^，。\n]{0,4}[：:]",
    re.I,
)
# A paragraph of the plan that tells what was done: 过去一年，…
_TOLD_BACK = re.compile(
    "[ \u3000]*(?:刚刚)?(?:(?:回顾)?过去(?:的)?[一五两三]年|[一五]年来|去年[，,一]|回首|Over the past|In the past"
    "|Last year\\b)"
)


_OF_A_YEAR = re.compile("[ \u3000]*(20[0-9]{2})年(?:，|以来|全[国省市县区州旗]|我[省市县区州旗])")


def _tells_back(text: str, line: Line, year: int | None) -> bool:
    """Whether a paragraph of the plan begins with what was done before it: 过去一年，…; 2021年，全市实现… in a plan of
    2022."""
    dated = _OF_A_YEAR.match(text, line.body, line.end) if year else None
    return _TOLD_BACK.match(text, line.body, line.end) is not None or bool(dated and year and int(dated[1]) < year)


# What stands today is no goal: 我市人才总量已达30万人，但高层次人才仅占2%.
_STANDS = re.compile(
    "(?:已(?:经|累计)?(?:达到?|有|突破|超过|建成|完成|实现|改造|落实)|现有|现已|原有|仅占|仅为|只占|只有"
    "|[我全][国省市县区州镇乡](?:仍|还|尚)?有)[^，。；]{0,12}[0-9一二三四五六七八九十]"
    "|(?<![比较在与和同由从])(?:去年|上年)(?:已|共|全年|累计)?(?:完成|实现|达|新增|增长|下降|[为是])"
)


class _State(NamedTuple):
    """The direction that was set last, and how much the words of a paragraph must say against it to outweigh it."""

    way: str
    firmness: float


_HEADED, _OPENED, _TITLED, _MOST = 9.0, 4.0, 2.0, 7.0
_WILL_HAVE = re.compile(
    r"\b(?:will|shall) have(?: [a-z]+)?:\s*$"
)  # what follows says in words of the past what is to be
_PROMISED = _State(FORWARD, 10.0)
_DRAFTED = 0.5  # where nothing tells, a text given for drafting looks ahead


def _state(text: str, line: Line, state: _State, year: int | None) -> _State:
    """The direction from a paragraph on, where the headings leave it open: by what it begins with."""
    if line.level and line.body >= line.end:
        titled = line.level == 1 and state.firmness == _OPENED
        return _State(state.way, _TITLED) if titled else state
    opening = _ADDRESS.sub("", text[line.body : min(line.end, line.body + 160)].lstrip(), count=1)
    turned = _opening(opening, year, settled=state == _State(BACK, _HEADED))
    if not turned or (turned == state.way and state.firmness == _HEADED):
        return state
    introduces = _INTRODUCES.search(text[line.body : line.end][-30:]) is not None
    return _State(turned, _HEADED if introduces or _sets_goals(opening, turned, year) else _OPENED)


def _sets_goals(opening: str, turned: str, year: int | None) -> bool:
    """2018年发展目标：…: what follows such a paragraph looks ahead as firmly as under a heading."""
    first = _STOP.split(opening, maxsplit=1)[0]
    named = turned == FORWARD and _era(first[:12], year) == FORWARD
    return named and _SETS.search(first) is not None and not _FINISHED.search(first[:30])


_STOP = re.compile("[。！？]")
_ADDRESS = re.compile("(?:各位代表|同志们|女士们、先生们)[！!，,：:]")
_INTRODUCES = re.compile("(?:工作|任务|方面|如下|以下[^。]*)[：:。]?$|[：:]$")


def _shown(text: str, line: Line, state: _State, weights: tuple[float, float], *, past: bool) -> str:
    """Which way this line looks: the direction set before, or what its own words say where they say more.

    `weights` are those of the line's own words and of all lines."""
    if state.firmness > _MOST:
        return state.way
    own = max(-_MOST, min(_MOST, weights[0]))
    if state.firmness <= _TITLED:
        own += max(-_OPENED, min(_OPENED, weights[1]))
    if _RECALLS.match(text[line.body : line.body + 12]) and own <= 1:
        own -= _OPENED
    untold = -_DRAFTED if past and is_english(text[line.start : line.end]) else _DRAFTED
    prior = {FORWARD: state.firmness, BACK: -state.firmness}.get(state.way, untold)
    return FORWARD if prior + own >= 0 else BACK


def _opening(words: str, year: int | None, *, settled: bool) -> str:
    """What the beginning of a paragraph says about it and those after it; under a heading of review it must say
    more."""
    first = _STOP.split(words, maxsplit=1)[0]
    if _OPENS_BACK.match(first):
        return BACK
    ahead = _SAYS_AHEAD.search(first)
    if _OPENS_AHEAD.match(first) or (ahead and not (settled or _FINISHED.search(first))):
        return FORWARD
    if settled and _SETS.search(first) and not _FINISHED.search(first):
        return FORWARD
    return _era(first[:12], year)


def _era(words: str, year: int | None) -> str:
    """forward where the words name the plan's year or a later one, back where they name earlier ones only."""
    return {True: FORWARD, False: BACK, None: ""}[names_later(words, year)]


_FINISHED = re.compile("完成了|圆满|实现了|顺利|较好|取得|得到|已")
_SETS = re.compile("(?:预期|主要|发展|奋斗)目标[^，。]{0,4}[是为：:]|我们将|今年[^，。]{0,6}[将要]")


def _sentence(
    text: str, span: tuple[int, int], state: str, year: int | None, month: int, *, firm: float, past: bool, spoken: bool
) -> list[tuple[int, str]]:
    """Where in a sentence the direction begins and turns; `firm` is more than 0 where a heading gives it."""
    start, end = span
    if is_english(text[start:end]):
        around = Around(state, headed=firm > 0, promised=firm > _HEADED - _MOST, past=past, spoken=spoken)
        return [(start + at, way) for at, way in ways_in_sentence(text, span, around, year, month if past else 1)]
    found = [(start, state)]
    for clause in _CLAUSE.finditer(text[start:end]):
        words = clause.group().lstrip(" 　“(（—")
        way = ""
        if _TURNS_BACK.match(words) or _STANDS.search(words):
            way = BACK
        elif _TURNS_AHEAD.match(words) and (state == FORWARD or _turns(words, firm=firm)):
            way = FORWARD
        elif not (firm and state == BACK):
            way = _era(words[:14], year) if DATED.match(words[:14].lstrip("在到自从“”,")) else ""
        if way and way != found[-1][1]:
            found.append((start + clause.start(), way))
    return found


_CLAUSE = re.compile("[^，；：,;:]+")


def _turns(words: str, *, firm: float) -> bool:
    return (_SETS if firm else _SURELY_AHEAD).match(words) is not None
