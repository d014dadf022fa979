"""Which parts of a report look forward (goals) and which back (what was done).

A heading or the beginning of a paragraph sets the direction, and it holds until another one turns it; a clause of its
own (去年…, 今年要…) turns it for the rest of its sentence. Where nothing says it, the paragraph's own words decide:
particles of what is done, figures with their growth behind them, words of planning.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from scorecard.drafting.layout import Layout, Line

FORWARD, BACK = "forward", "back"


class Looks(NamedTuple):
    """Where each stretch begins, and which way it looks until the next one begins."""

    starts: list[int]
    ways: list[str]

    def at(self, place: int) -> str:
        """forward or back."""
        return self.ways[max(0, bisect_right(self.starts, place) - 1)] if self.ways else FORWARD


_NUMERALS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)}
_YEAR = re.compile("(?<![0-9])(?P<year>(?:19|20)[0-9]{2})(?![0-9])(?:年|(?=[^0-9%亿万]))|[“\"]?十(?P<plan>[一二三四五六])五[”\"]?")
_REVIEW = re.compile("回顾|成就|成绩|总结|完成情况|执行情况|以来|过去|年来|去年|上年|存在.{0,4}问题|review|achieve|past|last year", re.I)
_AHEAD = re.compile(
    "目标|安排|任务|打算|部署|思路|今年|明年|未来|今后|展望|计划|规划|总体要求|重点工作|工作重点|下一步|蓝图|民生实事"
    "|target|goal|plan|outlook|this year|objective|priorit|task",
    re.I,
)
_OPENS_BACK = re.compile(
    "[—●■ ]*(?:刚刚)?(?:在)?(?:过去|[一两二三四五](?:年|届)来|去年|上年|上一年|本届政府|回顾|回首|目前|截至)"
    "|.{0,12}(?:一年来|五年来|过去的?[一五三]年)"
)
_OPENS_AHEAD = re.compile(
    "[—●■ ]*(?:综上|为此|围绕)?(?:今年|新的一年|今后|未来|下一步|接下来|下一阶段|展望|明年|做好今年)(?!以来|上半年|前|[0-9一二三四1-9]+[-至月季])"
)
_SAYS_AHEAD = re.compile(
    "预期目标|主要目标|发展目标|奋斗目标|工作目标|目标[是为：:如]|我们将|我们要|总体要求|总体思路|重点(?:要|抓好|做好|办好)|(?:做好|抓好|办好)(?:以下|[^，。]{0,8}工作)"
    "|建议[^，。]{0,10}(?:目标|增长)|(?:将|要)(?:继续|重点|着力|全力|突出|扎实)"
)
_TURNS_BACK = re.compile(
    "(?:其中)?(?:去年|上年|过去|目前|现有|截至|累计已|已经?|[一两三五]年来|今年(?:以来|上半年|前|[0-9一二三四]+[-至月季]))"
)
_TURNS_AHEAD = re.compile("今年|明年|力争|确保|争取|要|将|计划|拟|到20|新的一年|下一步|我们(?:将|要)|必须|努力")
_DONE = re.compile(
    "(?<!为)了(?![解不])|已(?!知)|累计|预计|同比|荣获|获评|获批|获得|入选|圆满|顺利|成功(?!创)|喜获|跃居|[位均]居|排名|名列"
    "|比上年|较上年|列全|走在|率先|首个|首次|成效|取得|得到|明显|历史性|蝉联"
    "|[0-9]+\\.[0-9]+(?:万|亿|个|%|平|公|千)[^，。；0-9]{0,3}[，、]?(?:同比|比上年)?(?:名义|实际)?增长"
)
_PLANNED = re.compile(
    "力争|确保|争取|(?<![需主重])要(?![求素闻])|(?<![即])将(?![近军])|今年|计划(?!外|生)|拟|以上|左右|以内|加快|推进|深化|加强|完善|坚持|着力|大力|进一步|"
    "持续|支持|推动|鼓励|引导|探索|努力|积极|启动|全力|抓好|做好|谋划|促进"
)
_ENGLISH_BACK = re.compile(
    r"\b(?:last year|was|were|grew|rose|reached|fell|increased (?:by|to)|has|have been|had|exceeded|stood|dropped|declined|"
    r"over the past|in the past|totall?ed|became|came to|were created|saw)\b",
    re.I,
)
_ENGLISH_AHEAD = re.compile(
    r"\b(?:will|shall|should|must|target|targets|aim|aims|goal|goals|plan to|this year|projected|expect|set|intend|by 20)\b", re.I
)


def looks(text: str, parts: Layout, year: int | None) -> Looks:
    """Which way each clause of `text` looks. `year` is the plan's first year: what lies before it is past."""
    starts: list[int] = []
    ways: list[str] = []
    state = ""
    at = 0
    for line in parts.lines:
        state, shown = _state(text, line, state, year)
        while at < len(parts.sentences) and parts.sentences[at][0] < line.end:
            for start, way in _sentence(text, parts.sentences[at], shown, year):
                starts.append(start)
                ways.append(way)
            at += 1
    return Looks(starts, ways)


def _state(text: str, line: Line, state: str, year: int | None) -> tuple[str, str]:
    """The direction from this line on, and the one of the line itself."""
    if line.level:
        turned = _heading(text[line.start : line.body], year)
        state = turned or state
        if line.body >= line.end:
            return state, state or FORWARD
    opening = text[line.body : min(line.end, line.body + 160)]
    turned = _opening(opening.lstrip(), year)
    state = turned or state
    return state, state or evidence(text[line.body : line.end])


def _heading(words: str, year: int | None) -> str:
    era = _era(words, year)
    if _REVIEW.search(words) and era != FORWARD:
        return BACK
    if era:
        return era
    return FORWARD if _AHEAD.search(words) else ""


def _opening(words: str, year: int | None) -> str:
    """What the beginning of a paragraph says about it and those after it."""
    first = re.split("[。！？]", words, maxsplit=1)[0]
    ahead = _SAYS_AHEAD.search(first)
    if _OPENS_BACK.match(first):
        return BACK
    if _OPENS_AHEAD.match(first) or ahead:
        return FORWARD
    return _era(first[:12], year)


def _era(words: str, year: int | None) -> str:
    """forward where the words name the plan's year or a later one, back where they name earlier ones only."""
    if year is None:
        return ""
    seen = [
        int(match.group("year")) if match.group("year") else 2005 + 5 * _NUMERALS[match.group("plan")]
        for match in _YEAR.finditer(words)
    ]
    if not seen:
        return ""
    return FORWARD if max(seen) >= year else BACK


def evidence(words: str) -> str:
    """Which way a paragraph looks by its own words alone."""
    if _english(words):
        return BACK if len(_ENGLISH_BACK.findall(words)) > len(_ENGLISH_AHEAD.findall(words)) else FORWARD
    done, planned = len(_DONE.findall(words)), len(_PLANNED.findall(words))
    return BACK if 2 * done > planned and done else FORWARD


def _english(words: str) -> bool:
    return words[:400].isascii() or sum(char.isascii() for char in words[:400]) * 10 > 9 * min(len(words), 400)


def _sentence(text: str, span: tuple[int, int], state: str, year: int | None) -> list[tuple[int, str]]:
    """Where in a sentence the direction begins and turns."""
    start, end = span
    if _english(text[start:end]):
        return [(start, _english_way(text[start:end], state, year))]
    found = [(start, state)]
    for clause in re.finditer("[^，；：,;:]+", text[start:end]):
        words = clause.group().lstrip(" 　“(（—")
        way = ""
        if _TURNS_BACK.match(words):
            way = BACK
        elif _TURNS_AHEAD.match(words) and state == FORWARD:
            way = FORWARD
        else:
            way = _era(words[:8], year)
        if way and way != found[-1][1]:
            found.append((start + clause.start(), way))
    return found


def _english_way(words: str, state: str, year: int | None) -> str:
    back, ahead = _ENGLISH_BACK.search(words), _ENGLISH_AHEAD.search(words)
    if ahead and not back:
        return FORWARD
    if back and not ahead:
        return BACK
    return _era(words, year) or state
