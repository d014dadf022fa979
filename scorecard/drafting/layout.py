"""A report's lines, headings, sentences and clauses, as spans of the cleaned text."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple


class Line(NamedTuple):
    """One line of the text: a heading (its level, 1 the highest) or a paragraph (level 0).

    `body` is where the paragraph's own words begin behind a heading that runs into it; `section` is the nearest heading,
    `title` marks a heading without a number.
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
_STOPS = re.compile('[。！？!?\n]|[.](?=[ \n”"]|[A-Z])')
_CLAUSE_STOPS = re.compile("[，。；！？;!?\n]|(?<![0-9])[：:]|[：:](?![0-9])|,(?![0-9])|[.](?![0-9A-Za-z])")
_HEADING_LENGTH = 40
_YEAR = re.compile("(?:19|20)[0-9]{2}年?")
_BULLET = re.compile(r"[●■◆▲○*•·\-—\s]+")


def layout(text: str) -> Layout:
    """The lines, sentences and clauses of a cleaned text. Linear."""
    lines: list[Line] = []
    start, section = 0, ""
    while start <= len(text):
        stop = text.find("\n", start)
        end = stop if stop >= 0 else len(text)
        line = _line(text, start, end, section)
        section = line.section
        if end > start:
            lines.append(line)
        start = end + 1
    return Layout(lines, _pieces(text, _STOPS), _pieces(text, _CLAUSE_STOPS))


def piece_at(pieces: list[tuple[int, int]], starts: list[int], place: int) -> tuple[int, int]:
    """The piece that holds `place`; `starts` are the pieces' own starts."""
    return pieces[max(0, bisect_right(starts, place) - 1)]


def _line(text: str, start: int, end: int, section: str) -> Line:
    bullet = _BULLET.match(text, start, end)
    first = bullet.end() if bullet else start
    for level, pattern in enumerate(_NUMBERED, start=1):
        number = pattern.match(text, first, end)
        if number:
            return _numbered(text, (start, number.end(), end), level, section)
    words = text[start:end].strip()
    if (
        len(words) <= _HEADING_LENGTH
        and words
        and not re.search("[，。；！？：;,.!?0-9]", _YEAR.sub("", words))
        and not bullet
    ):
        return Line(start, end, 1, end, words, title=True)
    return Line(start, end, 0, start, section)


def _numbered(text: str, span: tuple[int, int, int], level: int, section: str) -> Line:
    """A numbered line: a heading of its own, one that runs into its paragraph, or a numbered paragraph."""
    start, after, end = span
    stop = _STOPS.search(text, after, min(end, after + _HEADING_LENGTH))
    words = text[after : stop.start() if stop else end].strip()
    if len(words) > _HEADING_LENGTH or re.search("[0-9]", _YEAR.sub("", words)):
        return Line(start, end, 0, after, section)
    if stop is None or stop.end() >= end - 1:
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
