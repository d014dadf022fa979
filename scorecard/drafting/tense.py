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
_YEAR = re.compile("(?<![0-9比较])(?P<year>(?:19|20)[0-9]{2})(?![0-9])(?=年(?![0-9]{1,2}月)|[-—–~至到]20[0-9]{2}年| ?[,:;.)](?![0-9])| [A-Za-z])|[“\"]?十(?P<plan>[一二三四五六])五[”\"]?")
_REVIEW = re.compile("回顾|成就|成绩|总结|完成情况|执行情况|以来|过去|年来|去年|上年|存在.{0,4}问题|review|achieve|past|last year", re.I)
_AHEAD = re.compile(
    "目标|安排|任务|打算|部署|思路|今年|明年|未来|今后|展望|计划|规划|总体要求|重点工作|工作重点|下一步|蓝图|民生实事"
    "|target|goal|plan|outlook|this year|objective|priorit|task",
    re.I,
)
_OPENS_BACK = re.compile(
    "[—●■ ]*(?:刚刚)?(?:在)?(?:过去|[一两二三四五](?:年|届)来|本届政府|回顾|回首)"
    "|.{0,12}(?:一年来|五年来|过去的?[一五三]年)"
)
_OPENS_AHEAD = re.compile(
    "[—●■ ]*(?:综上|为此|围绕)?(?:今年|新的一年|今后|未来|下一步|接下来|下一阶段|展望|明年|做好今年)(?!以来|上半年|前|[0-9一二三四1-9]+[-至月季])"
)
_SAYS_AHEAD = re.compile(
    "预期目标|主要目标|发展目标|奋斗目标|工作目标|目标[是为：:如]|我们将|我们要|总体要求|总体思路|重点(?:要|抓好|做好|办好)|(?:做好|抓好|办好)(?:以下|[^，。]{0,8}工作)"
    "|建议[^，。]{0,10}(?:目标|增长)|(?:将|要)(?:继续|重点|着力|全力|突出|扎实)"
)
_RECALLS = re.compile("[—●■ ]*(?:去年|上年|上一年|近年来|目前|截至|现有)")
_TURNS_BACK = re.compile(
    "(?:其中|同时|而)?(?:在?去年|上年|过去|目前|现有|截至|累计已|已经?|[一两三五]年来|今年(?:以来|上半年|前|[0-9一二三四]+[-至月季]))"
)
_TURNS_AHEAD = re.compile("[^，。]{1,4}力争|今年|明年|力争|确保|争取|要|将|计划|拟|到20|新的一年|下一步|我们(?:将|要)|必须|努力")
_SURELY_AHEAD = re.compile("力争|今年[^，。]{0,8}(?:将|要|力争|计划|拟|确保)|我们(?:将|要)|[^，。]{1,4}力争|下一步|新的一年|到20[0-9]{2}年底?[，将要力]")
_DONE = re.compile(
    "(?<!为)了(?![解不])|已(?!知)|累计|预计(?!今年)|同比|荣获|获评|获批|获得|获国|获省|入选|圆满|顺利|成功(?!创)|喜获|跃居|[位均]居|排名|名列|居全"
    "|比上年|较上年|比去年|较去年|列全|走在|率先|首个|首次|成效|取得|得到|明显|历史性|蝉联|被评为|被列为|惠及|受益|总数达|累积|连续[0-9一二三四五六七八九十两]+年|"
    "[0-9](?:万|亿|个|%|平|公|千|元|美)[^，。；0-9]{0,4}[，、,](?:同比|比上年)?(?:名义|实际)?(?:分别)?(?:增长|下降)|全部(?:脱贫|退出|完成)|胜利"
)
_PLANNED = re.compile(
    "力争|确保|争取|(?<![需主重])要(?![求素闻])|(?<![即])将(?![近军])|今年|计划(?!外|生)|拟|(?<=[0-9%家个项亿元人户里亩套张所])(?:以上|左右|以内)|努力"
)
_IMPERATIVE = re.compile(
    "(?:^|[，。；：])(?:加快|推进|深化|加强|完善|坚持|着力|大力|进一步|持续|支持|推动|鼓励|引导|探索|积极|启动|全力|抓好|做好|谋划|促进|新增|新建|完成|实施|开展|创建|打造|培育)"
)
_UNEVEN = re.compile("[0-9]+\\.[0-9]|[0-9]{2,}[1-46-9](?![0-9.])|[2-9][1-46-9](?![0-9.])")
_ROUND = re.compile("(?<![0-9.])(?:[1-9]0+|[1-9]|[0-9]*5)(?![0-9.])")
_RESULT = re.compile(
    "(?:提质增效|提质|增效|焕然一新|向好|加快|增强|提升|改善|优化|深化|提高|突破|显现|凸显|迸发|加速|彰显|进步|完善|夯实|发展|转变|好转|见效|新成效|新提升|新进展|增进|巩固|升级|扩大|稳定|和谐)$"
)
_ENDED = re.compile(
    "(?:全面|持续|不断|稳步|明显|显著|大幅|有效|更加|扎实|有序|深入)(?:提升|改善|增强|提高|优化|加快|推进|好转|向好|夯实|完善|发展|开展|实施|显现)(?=[，。；])"
    "|(?:投入使用|投用|竣工|通车|开园|揭牌|启用|开业|投产|落户|落地|完工|完成|上线|运营|验收|开工|贯通|试点)(?=[，。；])"
)
_COMMAND = re.compile("(?:在[^，。]{2,14}上|积极|聚焦|聚力|着眼|致力|激发|锻造|培育|壮大|建设|统筹|守牢|筑牢|兜牢|做优|做强|做大|倾力|用心|用情|擦亮|塑造|释放|夯实|拓展|力促|严守|着力|坚持|全力|加快|推进|推动|深化|强化|扎实|持续|大力|紧扣|围绕|突出|狠抓|抓好|加强|完善|优化|提升|促进|深入|打造|构建|奋力|更大|更加|以)")
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
    state, at = _State("", 0.0), 0
    whole = leaning(text, parts)
    for line in parts.lines:
        state = _state(text, line, state, year)
        shown = _shown(text, line, state, whole)
        while at < len(parts.sentences) and parts.sentences[at][0] < line.end:
            for start, way in _sentence(text, parts.sentences[at], shown, year):
                starts.append(start)
                ways.append(way)
            at += 1
    return Looks(starts, ways)


class _State(NamedTuple):
    """The direction that was set last, and how much the words of a paragraph must say against it to outweigh it."""

    way: str
    firmness: float


_HEADED, _OPENED, _TITLED, _MOST = 9.0, 4.0, 2.0, 7.0
_DRAFTED = 0.5  # where nothing tells, a text given for drafting looks ahead


def _state(text: str, line: Line, state: _State, year: int | None) -> _State:
    """The direction from this line on: what a heading says holds firmly, what a paragraph begins with less so."""
    if line.level:
        turned = _heading(text[line.start : line.body], year)
        if turned:
            return _State(turned, _HEADED)
        if line.body >= line.end:
            titled = line.level == 1 and state.firmness == _OPENED
            return _State(state.way, _TITLED) if titled else state
    opening = text[line.body : min(line.end, line.body + 160)].lstrip()
    turned = _opening(opening, year)
    if not turned or (turned == state.way and state.firmness == _HEADED):
        return state
    return _State(turned, _HEADED if _INTRODUCES.search(text[line.body : line.end][-30:]) else _OPENED)


_INTRODUCES = re.compile("(?:工作|任务|方面|如下|以下[^。]*)[：:。]?$|[：:]$")


def _shown(text: str, line: Line, state: _State, whole: float) -> str:
    """Which way this line looks: the direction set before, or what its own words say where they say more."""
    own = max(-_MOST, min(_MOST, weight(text, line)))
    if state.firmness <= _TITLED:
        own += max(-_OPENED, min(_OPENED, whole))
    if _RECALLS.match(text[line.body : line.body + 12]) and own <= 1:
        own -= _OPENED
    prior = {FORWARD: state.firmness, BACK: -state.firmness}.get(state.way, _DRAFTED)
    return FORWARD if prior + own >= 0 else BACK


def leaning(text: str, parts: Layout) -> float:
    """The mean of what the paragraphs' own words say, above 0 where they plan; for those that no heading places."""
    weights = [weight(text, line) for line in parts.lines if line.body < line.end]
    return sum(weights) / len(weights) if weights else 0.0


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


def weight(text: str, line: Line) -> float:
    """How much a paragraph's own words look ahead (above 0) or back (below 0); looks at a bounded part of it."""
    words = text[line.body : min(line.end, line.body + _ENOUGH)]
    if _english(words):
        return 2.0 * (len(_ENGLISH_AHEAD.findall(words)) - len(_ENGLISH_BACK.findall(words)))
    done, planned = len(_DONE.findall(words)), len(_PLANNED.findall(words))
    style = _style(text[line.start : min(line.end, line.start + 40)])
    ended = len(_ENDED.findall(words))
    figures = 0.3 * len(_ROUND.findall(words)) - 0.6 * len(_UNEVEN.findall(words))
    return 1.5 * planned + 0.6 * len(_IMPERATIVE.findall(words)) - 2.0 * done - 0.7 * ended + style + figures


def _style(opening: str) -> float:
    """How a paragraph's title speaks: 聚焦…, 推进… command (above 0), …持续改善, …步伐加快 tell a result (below 0)."""
    title = re.split("[。：\n]", opening.lstrip(_NUMBERING), maxsplit=1)[0]
    if len(title) > _TITLE:
        return 0.0
    last = re.split("[，、 ]", title)[-1]
    if _RESULT.search(last) and not _COMMAND.match(last):
        return -2.5
    return 2.0 if _COMMAND.match(title) else 0.0


_NUMBERING = "—●■ （(）)一二三四五六七八九十、.0123456789 "
_TITLE = 26  # characters
_ENOUGH = 3000  # characters of a paragraph


def _english(words: str) -> bool:
    sample = words[:400]
    return len(sample.encode("ascii", "ignore")) > 0.9 * len(sample)


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
        elif _TURNS_AHEAD.match(words) and (state == FORWARD or _SURELY_AHEAD.match(words)):
            way = FORWARD
        else:
            way = _era(words[:14], year) if _YEAR.match(words[:14].lstrip("在到自从“”,")) else ""
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
