"""A report's lines, headings, sentences and clauses, as spans of the cleaned text."""

from __future__ import annotations

import re
from bisect import bisect_right
from itertools import pairwise
from typing import NamedTuple

from scorecard.language.scripts import is_latin


class Line(NamedTuple):
    """One line of the text: a heading (its level, 1 the highest) or a paragraph (level 0).

    `body` is where the paragraph's own words begin behind a heading that runs into it; `section` is the nearest
    heading, `title` marks a heading without a number.
    """

    start: int
    end: int
    level: int
    body: int
    section: str
    title: bool = False


class Layout(NamedTuple):
    """The parts of a text in order; each list covers what it holds without overlap."""

    lines: list[Line]
    sentences: list[tuple[int, int]]
    clauses: list[tuple[int, int]]


_NUMBERED = (
    re.compile(r"第[一二三四五六七八九十]{1,3}[章节部编]分?|[一二三四五六七八九十]{1,3}[、.．]|[IVX]{1,4}[.、]"),
    re.compile(r"[（(][一二三四五六七八九十]{1,3}[）)][、.]?"),
    re.compile(r"[0-9]{1,2}(?:[、.．](?![0-9])|[）)])|[（(][0-9]{1,2}[）)]|[①-⑳]"),
)
_STOPS = re.compile(
    "[。！？!?\n]|(?=[.])(?<!\\bRs)(?<!\\bNo)(?<!\\bDr)(?<!\\bMr)(?<!\\bSt)(?<!\\bKSh)(?<!\\bKsh)(?<!\\"
    'bMrs)(?<!\\bMs)(?<!\\bTk)(?<!\\bapprox)(?<!\\bvs)(?<!\\.[A-Z])(?:[.](?=[ \n”"])'
    "|(?<![^A-Za-z][A-Z])[.](?=[A-Z]))"
)
_CLAUSE_STOPS = re.compile(
    "[，。；！？;!?\n]|(?<![0-9])[：:]|[：:](?![0-9])|,(?![0-9]| health and care )|[.](?![0-9A-Za-z])"
)  # education, health and care plans
_HEADING_LENGTH = 40
_ENGLISH_HEADING = 90  # of a part with a roman number; a list of goals has arabic ones
_YEAR = re.compile("(?:19|20)[0-9]{2}(?:年|[/–-][0-9]{2}(?![0-9]))?|\\bFY ?[0-9]{2}(?![0-9])")
_NAMES = (
    "工作回顾|的?回顾|工作安排|工作任务|重点工作|主要工作|主要任务|重点任务|目标任务|主要目标|奋斗目标|总体要求"
    "|工作打算|发展成就|工作建议|民生实事"
)
_RESTARTS = (
    '(?=20[0-9]{2}年|今年|过去|各位|我们|做好|根据|按照|一年来|五年来|[“"]?十[一二三四五六七]五|[（(]一[）)]|一是'
    "|一、|——|当前|面对)"
)
# A heading that follows a full stop without a line break, perhaps behind the number of its page, and where one ends
# that runs into its paragraph.
_RUN_ON = re.compile(
    "(?:(?<=[。！？])|(?<=[。！？][0-9])|(?<=[。！？][0-9] )|(?<=[。！？][0-9]{2})"
    "|(?<=[。！？][0-9]{2} ))(?:第[一二三四五六七八九十]{1,3}部分"
    "|[一二三四五六七八九十]{1,3}、(?=[^，。；]{2,40}[^；]*?。)"
    "|[（(][一二三四五六七八九十]{1,3}[）)](?=[^，。；]{2,40}[，。])"
    f'|(?:过去[一五]年|20[0-9]{{2}}年|今后五年|[“"]?十[一二三四五六七]五[”"]?时期)[^，。；：、'
    f"！？\n]{{0,16}}(?:{_NAMES})(?:建议|设想)?{_RESTARTS})"
)
# The heading above the terms that are explained, and that of an annex, where their lines have run into one.
_TERMS = re.compile(
    "(?<=[。！？])(?:附件?[0-9]{0,2}[：: ]?)?(?:名词|术语|用语)(?:解释|注释|说明|释义)"
    "|(?<=[。！？])附[件录][0-9]{0,2}?[：: ]?(?=20[0-9]{2}年)"
)
# What begins a paragraph on the year to come in a text whose lines have all run into one.
_THIS_YEAR = re.compile("(?<=[。！？])今年(?=是|经济社会发展|，?全[省市县区]|政府工作)")
_LOST = 3000  # characters; no paragraph is as long
_TOLD = re.compile(f"[^，。；：！？\n]{{2,30}}?(?:{_NAMES})(?:建议|设想)?{_RESTARTS}")
_NAMED = re.compile(_NAMES)
_MARKED = re.compile("[，。；！？：;,.!?0-9]")
_BULLET = re.compile(r"[●■◆▲○*•·\-—\s]+")


def layout(text: str) -> Layout:
    """The lines, sentences and clauses of a cleaned text. Linear."""
    spans: list[tuple[int, int]] = []
    start = 0
    while start <= len(text):
        stop = text.find("\n", start)
        end = stop if stop >= 0 else len(text)
        spans += [span for span in _split(text, start, end) if span[1] > span[0]]
        start = end + 1
    lines: list[Line] = []
    section, listed = "", False
    for at, (begin, finish) in enumerate(spans):
        line = _line(text, begin, finish, section)
        following = spans[at + 1] if at + 1 < len(spans) else (len(text), len(text))
        listed = _in_a_list(text, line, following, listed)
        if listed and line.level:
            number = _number(text, begin, finish)
            line = Line(begin, finish, 0, number.end() if number else begin, section)
        if section and line.level and _LEADS_IN.fullmatch(text[line.start : line.end].strip()):
            line = line._replace(section=section)
        section = line.section
        lines.append(line)
    return Layout(lines, _pieces(text, _STOPS), _pieces(text, _CLAUSE_STOPS))


# What leads to the list below a heading and names nothing: This year we will:
_LEADS_IN = re.compile(
    r"(?:(?:this|next|in|over|during|by|to)\b[^.:]{0,40} )?(?:we|the council) (?:will|shall|plan to"
    r"|aim to)(?: also)?:?"
    r"|(?:our |key )?(?:actions|commitments|deliverables|milestones|what we will do)(?: this year)?:",
    re.I,
)


def _number(text: str, start: int, end: int) -> re.Match[str] | None:
    """The number at the start of a line, in the style of the lowest level: 1. (1) ①."""
    bullet = _BULLET.match(text, start, end)
    return _NUMBERED[-1].match(text, bullet.end() if bullet else start, end)


def _in_a_list(text: str, line: Line, following: tuple[int, int], listed: bool) -> bool:
    """Whether a numbered line is an item of a list and no heading: another one follows it at once, or went before
    it."""
    if _number(text, line.start, line.end) is None or (line.level and line.body < line.end):
        return False
    return listed or _number(text, *following) is not None


def _split(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The line's own lines where headings run on in it, as in a text that lost its line breaks."""
    if end - start < _HEADING_LENGTH:
        return [(start, end)]
    cuts = {start, end, *(match.start() for match in _RUN_ON.finditer(text, start, end))}
    cuts.update(place for match in _TERMS.finditer(text, start, end) for place in match.span())
    if end - start > _LOST:
        cuts.update(match.start() for match in _THIS_YEAR.finditer(text, start, end))
    return list(pairwise(sorted(cuts)))


def piece_at(pieces: list[tuple[int, int]], starts: list[int], place: int) -> tuple[int, int]:
    """The piece that holds `place`; `starts` are the pieces' own starts."""
    return pieces[max(0, bisect_right(starts, place) - 1)]


# The numbered or named heads of an English plan: Priority 1: A good home for everyone; GOAL AREA 2: SAFE CITY.
_ENGLISH_HEAD = re.compile(
    r"(?:strategic |our |key )?(?:priority|goal|objective|theme|outcome|aim|ambition|mission|commitment|pillar"
    r"|pledge|promise|focus|activity|kpa|kra|(?:performance|result) area|function|programme|program|initiative"
    r"|enabler|output|part|section|chapter|annex)(?: area| class)?"
    r" (?:[0-9]{1,2}|[IVX]{1,4}|[A-H]|one|two|three|four|five|six|seven|eight)(?: ?[:.–—-] ?| )[^0-9%£$€]{2,70}",
    re.IGNORECASE,
)


# A heading of English that says of what time it speaks, with a comma or a colon in it: Working for you: the year ahead.
_ENGLISH_NAMED = re.compile(
    r"\b(?:the (?:year|months|period) ahead|year in review|review of|looking (?:back|ahead|forward)"
    r"|what (?:I|we) (?:did|have done|achieved|delivered|will do|plan to do)|highlights|achievements"
    r"|(?:goals|targets|priorities|plans|objectives|actions|tasks|results|performance|progress) (?:for|in|since"
    r"|to) (?:(?:the|this|next|last) )?(?:year|(?:19|20)[0-9]{2})"
    r"|^(?:progress|performance|results|delivery|implementation) (?:of|on|against|with|made) )\b",
    re.IGNORECASE,
)
# 3.2 Targets by 2030: a short line with a number of two or three parts.
_DECIMAL_HEAD, _DECIMAL = re.compile(r"[0-9]{1,2}(?:\.[0-9]{1,2}){1,3}\.?\s+[A-Z][^0-9.;:%£$€]{2,50}"), 3
_CAPITALS = re.compile(r"[A-Z][A-Z&’' -]{2,40}(?:[,:–—-] ?(?:FY ?)?[A-Z&’' -]{0,40})?")  # ACCOMPLISHMENTS, FY 2025
_ENDED = re.compile("[0-9.;,:!?]$|[0-9%]")


def _line(text: str, start: int, end: int, section: str) -> Line:
    bullet = _BULLET.match(text, start, end)
    first = bullet.end() if bullet else start
    for level, pattern in enumerate(_NUMBERED, start=1):
        number = pattern.match(text, first, end)
        if number:
            return _numbered(text, (start, number.end(), end), level, section)
    told = _TOLD.match(text, first, end) if end - first > _HEADING_LENGTH else None
    if told and _YEAR.search(told.group()):
        return Line(start, end, 1, told.end(), told.group(), title=True)
    words = text[start:end].strip()
    if words.isupper() and not bullet and _CAPITALS.fullmatch(_YEAR.sub("", words)):
        return Line(start, end, 1, end, words, title=True)
    short = 0 < len(words) <= _HEADING_LENGTH and not "a" <= words[0] <= "z"
    if short and not _MARKED.search(_YEAR.sub("", words.removesuffix("?"))) and not bullet:
        return Line(start, end, 1, end, words, title=True)
    if (
        len(words) <= _ENGLISH_HEADING
        and not bullet
        and _ENGLISH_NAMED.search(words)
        and not _ENDED.search(_YEAR.sub("", words))
    ):
        return Line(start, end, 1, end, words, title=True)
    if not bullet and _DECIMAL_HEAD.fullmatch(_YEAR.sub("", words)):
        return Line(start, end, _DECIMAL, end, words, title=True)
    if is_latin(words) and not bullet and _ENGLISH_HEAD.fullmatch(_YEAR.sub("", words)) and not words.endswith("."):
        return Line(start, end, 1, end, words, title=True)
    return Line(start, end, 0, start, section)


_ASIDE = re.compile("[（(][^（）()]*[）)]。?")  # （牵头单位：市交通局） belongs to the goal before it


def _numbered(text: str, span: tuple[int, int, int], level: int, section: str) -> Line:
    """A numbered line: a heading of its own, one that runs into its paragraph, or a numbered paragraph."""
    start, after, end = span
    told = _TOLD.match(text, after, end) if level == 1 else None
    if told and told.end() < end:
        return Line(start, end, level, told.end(), told.group())
    longest = _HEADING_LENGTH if level > 1 or not is_latin(text[after:end]) else _ENGLISH_HEADING
    stop = _STOPS.search(text, after, min(end, after + longest))
    words = text[after : stop.start() if stop else end].strip()
    ends = list(_NAMED.finditer(text, after, min(end, after + _HEADING_LENGTH))) if level == 1 else []
    if len(words) > _HEADING_LENGTH and ends:
        return Line(start, end, level, ends[-1].end(), text[after : ends[-1].end()])
    listed = level > 1 and is_latin(words) and text[after:end].rstrip().endswith((";", "; and", "."))
    if len(words) > longest or listed or re.search("[0-9]", _YEAR.sub("", words)):
        return Line(start, end, 0, after, section)
    if stop is None or stop.end() >= end - 1 or _ASIDE.fullmatch(text, stop.end(), end):
        return Line(start, end, level, end, words or text[start:end].strip())
    return Line(start, end, level, stop.end(), words)


def _pieces(text: str, stops: re.Pattern[str]) -> list[tuple[int, int]]:
    found, start = [], 0
    for stop in stops.finditer(text):
        if stop.start() > start:
            found.append((start, stop.start()))
        start = stop.end()
    if start < len(text):
        found.append((start, len(text)))
    return found or [(0, len(text))]
