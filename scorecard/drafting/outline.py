"""Which parts of a report its headings set apart: the review of what was done, and the plan of what is to come.

Headings of the highest level decide, by their words (回顾, 目标, 安排) and by their years against the plan's own. A
heading further down keeps the direction of its part, unless it names both the other time and what it is
(2025年主要目标).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from scorecard.drafting.evidence import asks, names_later_year
from scorecard.drafting.heading_words import (
    CONTEXT_HEADING,
    DONE_HEADING,
    EXPLAINED,
    EXPLAINS,
    NO_HEADING,
    OF_FIVE_YEARS,
    OPENING,
    ahead_words,
    review_words,
)
from scorecard.drafting.layout import Line
from scorecard.language.scripts import is_latin

FORWARD, BACK, ASIDE = "forward", "back", "aside"


class HeadedLine(NamedTuple):
    """What the headings say of a line: its direction ("" where they do not tell), and whether one heading names both
    directions (mixed), so that the paragraphs below it have to tell. `several` says whether it speaks of several years,
    None where its heading does not say. `brief` says that the next heading of its level ends it, `lightly` that a
    sentence below it may look the other way."""

    way: str
    mixed: bool
    several: bool | None = None
    brief: bool = False
    lightly: bool = False


UNSAID = HeadedLine("", mixed=False)
_TITLE = 1
_NUMERALS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)}
_YEAR = re.compile("(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])")
_FIVE_YEARS = re.compile('[“"]?十([一二三四五六七])五[”"]?')
_ENGLISH_FIVE_YEARS = re.compile(r"\b1([1-7])th (?:five-year )?(?:plan|period)?", re.I)
_LONGEST_TITLE = 30


def parts(text: str, lines: list[Line], year: int | None, month: int = 1, *, past: bool = False) -> list[HeadedLine]:
    """What the headings say of each line, whose plan's years begin in that `month`; in an English review (`past`) only
    those of what is to come look ahead."""
    open_parts: list[tuple[int, HeadedLine]] = []
    found: list[HeadedLine] = []
    for at, line in enumerate(lines):
        words = text[line.start : line.body] if line.level else ""
        rank, turned = (_rank(line), _turn(words, line, year, open_parts)) if words else (0, None)
        if past and turned and turned.way == FORWARD and is_latin(words) and not _is_to_come(words, year, month):
            turned = None  # Priority 1: Housing, State of the City 2025
        if turned is None and rank == _TITLE and open_parts and open_parts[-1][1].way == BACK and asks(text, lines, at):
            turned = HeadedLine(FORWARD, mixed=False)
        if turned is not None:
            open_parts = [(above, part) for above, part in open_parts if above < rank]
            open_parts.append((rank, turned))
        elif open_parts and _ends(open_parts[-1], rank):
            open_parts = open_parts[:-1]
        elif rank > _TITLE or (rank and any(above > _TITLE for above, _ in open_parts)):
            open_parts = _closed(open_parts, rank)
        found.append(open_parts[-1][1] if open_parts else UNSAID)
    return found


def _ends(part: tuple[int, HeadedLine], rank: int) -> bool:
    """Whether a heading that says nothing of time ends a part."""
    brief = part[1].brief and (rank == _TITLE or 0 < rank <= part[0])
    return brief or (rank > 0 and part[1].lightly)


_TO_COME = re.compile(
    r"\b(?:next (?:year|steps)|(?:years?|months) ahead|looking (?:ahead|forward)|coming (?:year|months)|outlook"
    r"|we will|we plan|to come)\b",
    re.I,
)
_DOCUMENT = re.compile(r"\b(?:address|speech|report|statement|message|review|state of the)\b", re.I)


def _is_to_come(words: str, year: int | None, month: int) -> bool:
    """Whether an English heading of a review says that what follows is still to come; the title of the text does
    not."""
    return _TO_COME.search(words) is not None or bool(
        names_later_year(words, year, month) and not _DOCUMENT.search(words)
    )


_AROUND = "（()）【】 \u3000"


def explaining(text: str, lines: list[Line]) -> list[bool]:
    """Whether each line stands in a list that explains terms: from its heading to the title of the next annex."""
    found: list[bool] = []
    inside = False
    opens = [at for at, line in enumerate(lines) if EXPLAINS.fullmatch(text[line.start : line.end].strip(_AROUND))]
    english = bool(opens) and is_latin(text[lines[opens[0]].start : lines[opens[0]].end])
    for at, line in enumerate(lines):
        words = text[line.start : line.end].strip()
        if at in (opens[-1:] if english else opens):  # a list of contents names it, too
            inside = True
        elif inside and line.title and EXPLAINED.match(words):
            inside = False
        found.append(inside)
    return found


def _closed(open_parts: list[tuple[int, HeadedLine]], rank: int) -> list[tuple[int, HeadedLine]]:
    """The parts that stay open where a heading that says nothing of time begins: those above it, and the first of all.

    Numbered parts of a review often stand on the level of the heading that named it.
    """
    return [part for at, part in enumerate(open_parts) if at == 0 or part[0] < rank]


def _rank(line: Line) -> int:
    """The level of a heading: an unnumbered title stands with the highest; numbers follow in the order of their
    styles."""
    return _TITLE if line.title else line.level + _TITLE


def _turn(words: str, line: Line, year: int | None, open_parts: list[tuple[int, HeadedLine]]) -> HeadedLine | None:
    """The part that a heading opens; None where it says nothing of its own."""
    if NO_HEADING.search(words.strip()) or (line.title and len(words) > _LONGEST_TITLE and not is_latin(words)):
        return None
    deeper = bool(open_parts) and open_parts[0][0] < _rank(line)
    part = _said(words, year, plain=line.title)
    if part is None or not deeper:
        return part
    held = open_parts[-1][1]
    if held.mixed or not held.way:
        return part
    if part.mixed or part.way == held.way:
        return None
    dated = _era(words, year) == part.way
    told = (ahead_words() if part.way == FORWARD else review_words()).search(words)
    return part if dated and told and not DONE_HEADING.search(words) else None


def _said(words: str, year: int | None, *, plain: bool) -> HeadedLine | None:
    """What the words of a heading say; `plain` where nothing but its shortness makes it one."""
    part = _directed(words, year, plain=plain)
    opening = OPENING.fullmatch(words.strip(" .:0123456789")) is not None
    if opening and (part is None or part.way == BACK):
        part = HeadedLine(BACK, mixed=False, lightly=part is None)
    return part and part._replace(several=_several(words), brief=opening or CONTEXT_HEADING.search(words) is not None)


def _several(words: str) -> bool | None:
    if _PROMISED.search(words):
        return False  # a good start is made in one year
    if re.search("[今未][后来][三五]年|五年|届政府", words) or (_FIVE_YEARS.search(words) and not _YEAR.search(words)):
        return True
    return False if _YEAR.search(words) or re.search("今年|明年|this year|next year", words, re.I) else None


def _directed(words: str, year: int | None, *, plain: bool) -> HeadedLine | None:
    era = _era(words, year)
    if year is not None and any(_covers(match, year) for match in _PROMISED.finditer(words)):
        return HeadedLine(FORWARD, mixed=False)
    if _EXPLAINS_PLAN.search(words):
        return HeadedLine("", mixed=True)
    review, ahead = review_words().search(words), ahead_words().search(words) and not DONE_HEADING.search(words)
    if review and ahead and (era == FORWARD or OF_FIVE_YEARS.search(words) or re.search("今年|明年|今后", words)):
        return HeadedLine("", mixed=True)
    to_come = era == FORWARD or _TO_COME.search(words)
    listed = _AT_A_GLANCE.fullmatch(words.strip())  # The milestones at a glance
    to_come = to_come or listed
    if review and not (to_come and review.group().lower() in ("highlights", "at a glance", "our performance")):
        return HeadedLine(BACK, mixed=False)
    english = is_latin(words) and era != ""
    if era == BACK and (ahead or _dated(words) or not plain or english):
        return HeadedLine(BACK, mixed=False)
    if era == FORWARD and (ahead or english or (_dated(words) and not DONE_HEADING.search(words))):
        return HeadedLine(FORWARD, mixed=False)
    named = ahead and not (
        plain
        and not re.search(
            "目标|安排|任务|打算|总体要求|重点工作|民生实事|下一步|target|goal|milestones|task|priorit|plan|ambition"
            "|commitment|pledge|promise|objective|outlook|we will|ahead|next year|coming year"
            "|where we (?:want|plan|aim|need)|next$|must-do|deliverables|I will",
            words,
            re.I,
        )
    )
    return HeadedLine(FORWARD, mixed=False) if named and era != BACK else None


_AT_A_GLANCE = re.compile(
    r"(?:(?:the|our|key) )*(?:milestones|goals|targets|commitments|priorities|plan|pledges) at a glance", re.I
)
# What is said of the draft of a five-year plan tells of the five years before, too.
_EXPLAINS_PLAN = re.compile("(?:规划|纲要)[^，。]{0,10}的?说明")
# 努力实现“十四五”良好开局 is still to come, where the plan's year is one of the five.
_PROMISED = re.compile(f"(?:努力|奋力|全力|力争|争取|确保)[^，。]{{0,6}}实现{_FIVE_YEARS.pattern}[^，。]{{0,4}}开局")


def _covers(promised: re.Match[str], year: int) -> bool:
    last = 2005 + 5 * _NUMERALS[promised.group(1)]
    return last - 5 < year <= last


def _dated(words: str) -> bool:
    """Whether the heading begins with a year (2019年：…), or is little more than one."""
    return (
        re.match(
            r"[^0-9A-Za-z]{0,3}(?:[一二三四五六七八九十]{1,3}、)?(?:关于)?(?:19|20)[0-9]{2}年(?!来)", words.strip()
        )
        is not None
    )


def _era(words: str, year: int | None) -> str:
    """forward where the words name the plan's year or a later one, back where they name earlier ones only.

    A five-year plan counts as far as the words speak of its goals; as the time that something was done in, it is past.
    """
    if year is None:
        return ""
    last = max(_years(words), default=0)
    return (FORWARD if last >= year else BACK) if last else ""


def _years(words: str) -> Iterator[int]:
    yield from (int(match.group(1)) for match in _YEAR.finditer(words))
    for match in _FIVE_YEARS.finditer(words):
        last = 2005 + 5 * _NUMERALS[match.group(1)]
        yield last if OF_FIVE_YEARS.match(words, match.start() + words[match.start()].count("“")) else last - 5
    yield from (2005 + 5 * int(match.group(1)) - 5 for match in _ENGLISH_FIVE_YEARS.finditer(words))
