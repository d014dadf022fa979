"""What the words of a paragraph say by themselves: that something was done, or that it is planned.

The weights were set by hand on reports of several places; they add up what a reader goes by, and no single one decides.
"""

from __future__ import annotations

import re
from itertools import takewhile

from scorecard.drafting.evidence_words import (
    BEGUN,
    COMMAND,
    DONE,
    ENDED,
    ENGLISH_AHEAD,
    ENGLISH_BACK,
    ENGLISH_PLAN,
    IMPERATIVE,
    PLANNED,
    RESULT,
)
from scorecard.drafting.layout import Line
from scorecard.language.scripts import is_latin

_UNEVEN = re.compile("[0-9]+\\.[0-9]|[0-9]{2,}[1-46-9](?![0-9.])|[2-9][1-46-9](?![0-9.])")
_ROUND = re.compile("(?<![0-9.])(?:[1-9]0+|[1-9]|[0-9]*5)(?![0-9.])")
_SAID_YEAR = re.compile("(?:19|20)[0-9]{2}|last year", re.I)  # every beginning has a bracket or one of these
_LISTED = re.compile(r"\s*[•●■◆*–—-]|[^\n]*[;:]")


def plans(words: str) -> bool:
    """Whether an English sentence begins as one of a plan does, and tells nothing of what was."""
    return ENGLISH_PLAN.match(words) is not None and not ENGLISH_BACK.search(without_beginnings(words))


# Coverage increased to 95%: in a list of the plan a participle alone says what is to be done.
_PARTICIPLE = re.compile(
    r"\b(?:increased|expanded|contracted|decreased|improved|narrowed|widened|eased|climbed|doubled|tripled"
    r"|quadrupled|halved)\b"
)


def without_beginnings(words: str) -> str:
    """The words of an English sentence without those that say where a goal begins."""
    return BEGUN.sub("", words) if "(" in words or _SAID_YEAR.search(words) else words


# In FY 2023 the Bureau …
_OPENING_YEAR = re.compile(
    r"\W*(?:(?:In|During|Over|Across|Throughout|At the end of|By the end of"
    r"|For) (?:the )?(?:(?:financial|fiscal) year |F\.?Y\.? ?|calendar year |year )?"
    r"|(?=[0-9]{4}(?:[/–-][0-9]{2})? (?:in (?:brief|review|numbers|figures)|at a glance|highlights|saw)\b))((?:19"
    r"|20)[0-9]{2})",
    re.I,
)
_OPENS_NOW = re.compile(
    r"\W*(?:[0-9]{1,2} +)?(?:Today|At present|Currently|At the moment"
    r"|Right now),? (?!we (?:are )?(?:ask|propos|announc|launch|commit))"
)
_MODAL = re.compile(r"\b(?:will|shall|should|must|(?:is|are) to|plans? to|aims? to|intends? to)\b|['’]ll\b", re.I)


def asked_or_told(words: str, year: int | None, *, planned: bool) -> tuple[int, str]:
    """Whether the words of an English sentence ask for what is to come (1) or tell what was (-1), 0 where they say both
    or neither, and the words without those that say where a goal begins. `year` is the plan's first, `planned`: it
    stands under a heading of the plan."""
    if opens_before(words, year):
        return -1, words
    words = without_beginnings(words)
    said = _PARTICIPLE.sub("", words) if planned and _LISTED.match(words) else words
    return (ENGLISH_AHEAD.search(said) is not None) - (ENGLISH_BACK.search(said) is not None), words


def opens_before(words: str, year: int | None) -> bool:
    """Whether a year before the plan's first, or today, opens an English sentence in which nothing is still to be
    done."""
    if _OPENS_NOW.match(words):
        return _MODAL.search(words) is None
    opens = _OPENING_YEAR.match(words)
    return opens is not None and year is not None and int(opens[1]) < year and not _MODAL.search(words)


_NUMBERING = "—●■ （(）)一二三四五六七八九十、.0123456789 "
_TITLE = 26  # characters
_LINES = 40  # of a part, as far as it is looked at
_ENOUGH = 3000  # characters of a paragraph


def leaning(lines: list[Line], weights: list[float]) -> float:
    """The mean of what the paragraphs' own words say (`weights`), above 0 where they plan; for those that no heading
    places."""
    said = [own for line, own in zip(lines, weights, strict=True) if line.body < line.end]
    return sum(said) / len(said) if said else 0.0


def weight(text: str, line: Line) -> float:
    """How much a paragraph's own words look ahead (above 0) or back (below 0); looks at a bounded part of it."""
    words = text[line.body : min(line.end, line.body + _ENOUGH)]
    if is_english(words):
        return 2.0 * (len(ENGLISH_AHEAD.findall(words)) - len(ENGLISH_BACK.findall(words)))
    done, planned = len(DONE.findall(words)), len(PLANNED.findall(words))
    style = _style(text[line.start : min(line.end, line.start + 40)])
    ended = len(ENDED.findall(words))
    figures = 0.3 * len(_ROUND.findall(words)) - 0.6 * len(_UNEVEN.findall(words))
    return 1.5 * planned + 0.6 * len(IMPERATIVE.findall(words)) - 2.0 * done - 0.7 * ended + style + figures


def _style(opening: str) -> float:
    """How a paragraph's title speaks: 聚焦…, 推进… command (above 0), …持续改善, …步伐加快 tell a result (below 0)."""
    title = re.split("[。：\n]", opening.lstrip(_NUMBERING), maxsplit=1)[0]
    if len(title) > _TITLE:
        return 0.0
    last = re.split("[，、 ]", title)[-1]
    if RESULT.search(last) and not COMMAND.match(last):
        return -2.5
    return 2.0 if COMMAND.match(title) else 0.0


def is_english(words: str) -> bool:
    """Whether a text is written in Latin letters, by its beginning."""
    sample = words[:400]
    if is_latin(sample):
        return sample != ""
    return len(sample.encode("ascii", "ignore")) > 0.9 * len(sample)


# Bed occupancy at or below 92%, vacancies to fall to 7%: what a list asks for where it has no verb of its own.
_BOUNDED = re.compile(
    r"(?:\b(?:at least|at most|no [a-z]+ than|at or (?:below|above)|under|below|above|over|within|up to"
    r"|to [a-z]+(?: (?:to|by)(?: a further| another| about)?)?)|[<>≤≥]) ?[£$€]?[0-9]"
    r"|[0-9]%? or (?:more|less|below|above|higher|lower|better|fewer)\b"
    r"|\b(?:by|from) (?:(?:the end of|end|early|mid|late)[ -])?(?:[A-Z][a-z]+ )?20[0-9]{2}\b",
    re.I,
)


def asks(text: str, lines: list[Line], at: int) -> bool:
    """Whether the English lines under a heading, up to the next title, ask for something more than they tell of what
    was."""
    own = [line for line in takewhile(lambda line: not line.title, lines[at + 1 : at + _LINES]) if not line.level]
    asking = sum(
        max(
            ENGLISH_PLAN.match(text, line.start, line.end) is not None,
            len(_BOUNDED.findall(text, line.start, line.end)),
        )
        for line in own
    )
    told = sum(ENGLISH_BACK.search(text, line.start, line.end) is not None for line in own)
    return asking > 1 and 3 * asking >= len(own) and 4 * told <= asking


DATED = re.compile(
    "(?<![0-9比较])(?P<year>(?:19|20)[0-9]{2})(?![0-9])(?=年(?![0-9]{1,2}月)|[-—–~至到]20[0-9]{2}年"
    "|(?:[/–-][0-9]{2})?(?: ?[,:;.)](?![0-9])| [A-Za-z]|(?<=[a-z] [0-9]{4})\\s*$))"
    '|[“"]?十(?P<plan>[一二三四五六])五[”"]?'
)
_NUMERALS = {numeral: value for value, numeral in enumerate("一二三四五六七八九十", start=1)}


def names_later(words: str, year: int | None) -> bool | None:
    """Whether the words name the plan's first `year` or a later one, or a five-year plan that ends then; None where
    they name none."""
    if year is None:
        return None
    seen = [
        int(match["year"]) if match["year"] else 2005 + 5 * _NUMERALS[match["plan"]] for match in DATED.finditer(words)
    ]
    return max(seen) >= year if seen else None


# A year that is no calendar year is named by the one in which it begins (2022-23, July 2022 to June 2023) or ends (FY
# 2023).
_YEAR = re.compile(
    r"(?P<ended>\b(?:FY ?|(?:fiscal|financial) year |year (?:ended|ending"
    r"|to) (?:[0-9]{1,2} )?[A-Z][a-z]+ ))?(?<![0-9])(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
    r"(?P<range>(?: ?[-–/] ?| to )(?:[A-Z][a-z]+ )?(?P<last>(?:(?:19|20)[0-9]{2}|[0-9]{2})(?![0-9])))?",
    re.I,
)


def names_later_year(words: str, year: int | None, month: int) -> bool | None:
    """Whether English words name a year of twelve months that begins with the plan's own `year`, or later; None where
    they name none. The plan's years begin in that `month`; where it is not January, a bare year counts from the one
    before it."""
    if year is None:
        return None
    begins = [_begin(named, month) for named in _YEAR.finditer(words)]
    return max(begins) >= year if begins else None


def _begin(named: re.Match[str], month: int) -> int:
    if month == 1:
        return int(named["last"]) if named["last"] and len(named["last"]) > _TWO_DIGITS else int(named["year"])
    return int(named["year"]) - (1 if named["ended"] or not named["range"] else 0)


_TWO_DIGITS = 2
