"""From the text of a report to its candidates: every number that sets a goal, or every one that reports a figure."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting import english
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.attributes import bound, dimension, doubts, measure, scope, strength, until
from scorecard.drafting.exclusions import excluded, explains
from scorecard.drafting.layout import Layout, layout, piece_at
from scorecard.drafting.shared import completed, each
from scorecard.drafting.subjects import Item, Subject, balanced, item, subject
from scorecard.drafting.tense import BACK, Looks, looks
from scorecard.wording.clean import Cleaned, clean
from scorecard.wording.modifiers import bound_after, bound_before
from scorecard.wording.phrases import PHRASES
from scorecard.wording.quantities import Quantity, read


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
    given, sentence = _Given(None, {}), (-1, -1)
    counted = _counted(report)
    for index, (quantity, _) in enumerate(counted):
        within = piece_at(report.parts.sentences, report.sentence_starts, quantity.start)
        if within != sentence:
            given, sentence = _Given(None, {}), within
        around = _item(plain, counted, index)
        named = _subjects(plain, counted, index, around, given)
        given = _Given(named[-1], {**given.by_unit, dimension(quantity.unit): named[-1]})
        if quantity.role == "baseline" or (report.ways.at(quantity.start) == BACK) != past:
            continue
        if not explains(plain[within[0] : min(within[1], within[0] + 200)]):
            found += [_found(report, quantity, around, one, _Context(within, year)) for one in named]
    return found


class _Given(NamedTuple):
    """What the sentence named before: the last subject, and the last one for each kind of unit."""

    last: Subject | None
    by_unit: dict[str, Subject]


class _Context(NamedTuple):
    sentence: tuple[int, int]
    year: int | None


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


def _subjects(text: str, counted: list[tuple[Quantity, tuple[int, int]]], index: int, around: Item, given: _Given) -> list[Subject]:
    """What the number measures: one thing, or in a list with 均 or 各 several."""
    quantity, clause = counted[index]
    listed = index > 0 and counted[index - 1][1] == clause
    if _is_english(text, (around.start, max(around.end, around.start + 20))):
        things = quantity.unit not in ("%", "percent", "per cent", "percentage points")
        return [english.subject(around, given.last, things)]
    if quantity.head is not None:
        return [_of_head(text, counted, index, given)]
    several = each(around.before)
    if several:
        return [Subject(words, "新" if words.startswith("新") else "", words, False) for words in several]
    lent = given.by_unit.get(dimension(quantity.unit), given.last) if not listed else given.last
    return [subject(around, lent, listed)]


def _of_head(text: str, counted: list[tuple[Quantity, tuple[int, int]]], index: int, given: _Given) -> Subject:
    """The head that 分别 gives to this number, in full."""
    own, clause = counted[index]
    group = [q.head for q, where in counted[max(0, index - 8) : index + 9] if where == clause and q.head is not None]
    heads = list(dict.fromkeys(group))
    words = [subject(Item(*head, text[slice(*head)], ""), None, False).words for head in heads]
    full = completed(words)[heads.index(own.head)] if own.head in heads else ""
    return Subject(full, "新" if full.startswith("新") else "", full, False) if full else given.last or Subject("", "", "", True)


def _found(report: _Report, quantity: Quantity, around: Item, named: Subject, context: _Context) -> Candidate:
    text = report.cleaned.text
    begin, end = _words(text, quantity, around, named)
    start, stop = report.cleaned.span(begin, end)
    line = report.parts.lines[max(0, bisect_right(report.line_starts, quantity.start) - 1)]
    due = until(text, quantity, context.sentence)
    against = doubts(quantity, named, due, context.year, weak=False)
    return Candidate(
        start=start,
        end=stop,
        says=text[begin:end],
        low=quantity.low,
        high=quantity.high,
        unit=quantity.unit or (english.head_noun(around.behind) if around.behind.isascii() else ""),
        step=quantity.step,
        bound=bound(quantity, text),
        measure=measure(quantity, named, text),
        direction=quantity.direction,
        indicator=balanced(named.words),
        scope=scope(around.before, named.words, quantity),
        strength=strength(text, quantity, context.sentence),
        section=line.section,
        until=due,
        in_words=quantity.text.lower() in PHRASES,
        confidence=max(Decimal("0.05"), Decimal("0.95") - sum((weight for _, weight in against), Decimal(0))),
        doubts=tuple(told for told, _ in against),
    )


def _words(text: str, quantity: Quantity, around: Item, named: Subject) -> tuple[int, int]:
    """The span of the shortest clause that holds the number and what it measures."""
    begin = min(around.start, quantity.head[0]) if quantity.head else around.start
    while begin < quantity.start and text[begin] in " 　，、;；,和与及":
        begin += 1
    end = max(quantity.end, _bounded(text, quantity)[1])
    behind = around.behind.strip()
    if behind and (named.words.endswith(behind) or named.words.endswith(behind.removeprefix("的")) or behind.endswith(named.thing or "-")):
        end = around.end
    return begin, end
