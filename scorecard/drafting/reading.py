"""From the text of a report to its candidates: every number that sets a goal, or every one that reports a figure."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting import english
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.exclusions import excluded, explains
from scorecard.drafting.layout import Layout, layout, piece_at
from scorecard.drafting.subjects import Item, Subject, item, subject
from scorecard.drafting.tense import BACK, Looks, looks
from scorecard.wording.clean import Cleaned, clean
from scorecard.wording.modifiers import bound_after, bound_before
from scorecard.wording.quantities import Quantity, read
from scorecard.wording.units import unit


class _Report(NamedTuple):
    cleaned: Cleaned
    parts: Layout
    ways: Looks
    clause_starts: list[int]
    sentence_starts: list[int]
    line_starts: list[int]


_MEASURED = ("quantity", "rank", "duration")


def candidates(text: str, year: int | None, *, past: bool = False) -> list[Candidate]:
    """Every goal of a report's text in its order; with `past`, every figure that it reports of what was.

    `year` is the first year of the plan: what the text says of earlier years is past. Pure, and linear in the length.
    """
    report = _report(text, year)
    plain = report.cleaned.text
    found: list[Candidate] = []
    previous: Subject | None = None
    sentence = clause = (-1, -1)
    counted = _counted(report)
    for index, (quantity, here) in enumerate(counted):
        within = piece_at(report.parts.sentences, report.sentence_starts, quantity.start)
        if within != sentence:
            previous, sentence = None, within
        around = _item(plain, counted, index)
        named = _subject(plain, quantity, around, previous, here == clause)
        previous, clause = named, here
        if quantity.role == "baseline" or (report.ways.at(quantity.start) == BACK) != past:
            continue
        if not explains(plain[within[0] : min(within[1], within[0] + 200)]):
            found.append(_candidate(report, quantity, around, named, within))
    return found


def _counted(report: _Report) -> list[tuple[Quantity, tuple[int, int]]]:
    """The numbers that may set a goal, each with its clause; a baseline stays, because it names the indicator."""
    text = report.cleaned.text
    found = []
    for quantity in read(text):
        if quantity.kind in _MEASURED:
            clause = piece_at(report.parts.clauses, report.clause_starts, quantity.start)
            end = _bounded(text, quantity)[1]
            if not excluded(text, quantity, clause, text[end : min(clause[1], end + 24)]):
                found.append((quantity, clause))
    return found


def _report(text: str, year: int | None) -> _Report:
    cleaned = clean(text)
    parts = layout(cleaned.text)
    return _Report(
        cleaned,
        parts,
        looks(cleaned.text, parts, year),
        [start for start, _ in parts.clauses],
        [start for start, _ in parts.sentences],
        [line.start for line in parts.lines],
    )


def _bounded(text: str, quantity: Quantity) -> tuple[int, int]:
    """The span of the number with the bound words that touch it."""
    before, after = bound_before(text, quantity.start), bound_after(text, quantity.end)
    return before.start if before else quantity.start, after.end if after else quantity.end


def _item(text: str, counted: list[tuple[Quantity, tuple[int, int]]], index: int) -> Item:
    quantity, clause = counted[index]
    before = _bounded(text, counted[index - 1][0])[1] if index else 0
    after = _bounded(text, counted[index + 1][0])[0] if index + 1 < len(counted) else len(text)
    cut = english.item if _is_english(text, clause) else item
    return cut(text, clause, _bounded(text, quantity), max(before, clause[0]), min(after, clause[1]))


def _is_english(text: str, clause: tuple[int, int]) -> bool:
    words = text[clause[0] : min(clause[1], clause[0] + 120)]
    return sum(char.isascii() for char in words) > 0.8 * len(words)


def _subject(text: str, quantity: Quantity, around: Item, previous: Subject | None, listed: bool) -> Subject:
    if _is_english(text, (around.start, max(around.end, around.start + 20))):
        return english.subject(around, previous, quantity.unit not in ("%", "percent", "per cent", "percentage points"))
    if quantity.head is None:
        return subject(around, previous, listed)
    begin, end = quantity.head
    return subject(Item(begin, end, text[begin:end], ""), previous, False)


def _candidate(
    report: _Report, quantity: Quantity, around: Item, named: Subject, sentence: tuple[int, int]
) -> Candidate:
    text = report.cleaned.text
    begin = min(around.start, quantity.head[0]) if quantity.head else around.start
    while begin < quantity.start and text[begin] in " 　，、;；":
        begin += 1
    end = max(quantity.end, _bounded(text, quantity)[1])
    if named.words and around.behind and named.words.endswith(around.behind):
        end = around.end
    start, stop = report.cleaned.span(begin, end)
    line = report.parts.lines[max(0, bisect_right(report.line_starts, quantity.start) - 1)]
    return Candidate(
        start=start,
        end=stop,
        says=text[begin:end],
        low=quantity.low,
        high=quantity.high,
        unit=quantity.unit or (english.head_noun(around.behind) if around.behind.isascii() else ""),
        step=quantity.step,
        bound=quantity.bound,
        measure=_measure(quantity, named),
        direction=quantity.direction,
        indicator=named.words,
        scope="",
        strength=_strength(text, quantity, sentence),
        section=line.section,
        until=None,
        in_words=False,
        confidence=Decimal("0.8"),
        doubts=(),
    )


def _measure(quantity: Quantity, named: Subject) -> str:
    if quantity.measure and quantity.measure not in ("added",):
        return quantity.measure
    known = unit(quantity.unit)
    dimension = known.dimension if known else quantity.unit
    if dimension == "percent":
        return "level"
    if dimension.startswith(("yuan", "us-dollar")):
        return "amount"
    return "added" if named.verb.startswith("新") else "amount"


def _strength(text: str, quantity: Quantity, sentence: tuple[int, int]) -> str:
    """stretch behind 力争 and its like: in their own clause, and in those in line with it if its own has a number."""
    begin = max(sentence[0], quantity.start - _CARRIES)
    words = [match for match in _PROMISES.finditer(text, begin, quantity.start)]
    if not words or words[-1].lastgroup == "firm":
        return "firm"
    between = text[words[-1].end() : quantity.start]
    own, comma, _ = between.partition("，")
    if re.search("[；;]", between) or (comma and not re.search("[0-9一二三四五六七八九十]", own)):
        return "firm"
    return "stretch"


_CARRIES = 90  # characters over which a promise's strength is carried
_PROMISES = re.compile(
    "(?P<stretch>力争|争取|争创|奋力|冲刺|(?<![a-z])(?:strive|aim)(?!ed))|(?P<firm>确保|保证|必须|，(?:推进|推动|加快|实施|深化|完善|加强|支持|开展))", re.I
)
