"""From the text of a report to its candidates: every number that sets a goal, or every one that reports a figure."""

from __future__ import annotations

import re
from bisect import bisect_right
from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.exclusions import excluded, explains
from scorecard.drafting.layout import Layout, layout, piece_at
from scorecard.drafting.subjects import Item, Subject, item, strip_tail, subject
from scorecard.drafting.tense import BACK, FORWARD, Looks, looks
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
    found: list[Candidate] = []
    quantities = [q for q in read(report.cleaned.text) if q.kind in _MEASURED]
    previous: Subject | None = None
    sentence = (-1, -1)
    for index, quantity in enumerate(quantities):
        here = piece_at(report.parts.sentences, report.sentence_starts, quantity.start)
        if here != sentence:
            previous, sentence = None, here
        clause = piece_at(report.parts.clauses, report.clause_starts, quantity.start)
        around = _item(report, quantities, index, clause)
        listed = index > 0 and quantities[index - 1].start >= clause[0]
        named = _subject(report.cleaned.text, quantity, around, previous, listed)
        way = report.ways.at(quantity.start)
        previous = named
        if (way == BACK) != past or excluded(report.cleaned.text, quantity, clause, around.behind):
            continue
        if explains(report.cleaned.text[here[0] : min(here[1], here[0] + 200)]):
            continue
        found.append(_candidate(report, quantity, around, named, here))
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


def _item(report: _Report, quantities: list[Quantity], index: int, clause: tuple[int, int]) -> Item:
    text = report.cleaned.text
    before = _bounded(text, quantities[index - 1])[1] if index else 0
    after = _bounded(text, quantities[index + 1])[0] if index + 1 < len(quantities) else len(text)
    return item(text, clause, _bounded(text, quantities[index]), max(before, clause[0]), min(after, clause[1]))


def _subject(text: str, quantity: Quantity, around: Item, previous: Subject | None, listed: bool) -> Subject:
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
        unit=quantity.unit,
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


_STRETCH = re.compile("力争|争取|争创|奋力|冲刺|strive|aim", re.I)
_FIRM = re.compile("确保|保证|必须")


def _strength(text: str, quantity: Quantity, sentence: tuple[int, int]) -> str:
    before = text[max(sentence[0], quantity.start - 80) : quantity.start]
    stretch = max((m.start() for m in _STRETCH.finditer(before)), default=-1)
    firm = max((m.start() for m in _FIRM.finditer(before)), default=-1)
    return "stretch" if stretch > firm else "firm"
