"""From the text of a report to its candidates: every number that sets a goal, or every one that reports a figure."""

from __future__ import annotations

from bisect import bisect_right
from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting import english
from scorecard.drafting.attributes import base, bound, estimated, measure, scope, strength, told_year, until
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.doubts import doubts
from scorecard.drafting.exclusions import excluded, explains
from scorecard.drafting.horizon import other_time
from scorecard.drafting.layout import Layout, layout, piece_at
from scorecard.drafting.outline import BACK
from scorecard.drafting.owners import Counted, Given, item_of, subjects
from scorecard.drafting.proportions import printed, with_proportions
from scorecard.drafting.quoting import words
from scorecard.drafting.subjects import Item, Subject, balanced
from scorecard.drafting.tense import Looks, looks
from scorecard.language.clean import Cleaned, clean
from scorecard.language.modifiers import bound_after, bound_before
from scorecard.language.quantities import Quantity, read
from scorecard.language.set_phrases import PHRASES


class _Report(NamedTuple):
    cleaned: Cleaned
    parts: Layout
    ways: Looks
    clause_starts: list[int]
    sentence_starts: list[int]
    line_starts: list[int]


_SAID_BEFORE = 160  # characters before a number in which its time is said
_MEASURED = ("quantity", "rank", "duration")


def candidates(text: str, year: int | None, last: int | None = None, *, past: bool = False) -> list[Candidate]:
    """Every goal of a report's text in its order; with `past`, every figure that it reports of what was.

    `year` is the first year of the plan, `last` its last one (default: the same). What the text says of earlier years
    is past. Pure, and linear in the length.
    """
    report = _report(text, year)
    plain = report.cleaned.text
    found: list[Candidate] = []
    given, sentence = Given([], {}), (-1, -1)
    counted = _counted(report)
    for index, one in enumerate(counted):
        quantity = one.quantity
        within = piece_at(report.parts.sentences, report.sentence_starts, quantity.start)
        if within != sentence:
            given, sentence = Given([], {}), within
        around = item_of(plain, counted, index)
        named = subjects(plain, counted, index, around, given)
        given.take(quantity, named, aside=plain.startswith("其中", one.clause[0]))
        if (quantity.role == "baseline" and not past) or (report.ways.at(quantity.start) == BACK) != past:
            continue
        if not explains(plain, quantity, within, one.clause):
            context = _Context(counted, index, within, year, last or year, past)
            found += [_found(report, context, around, subject) for subject in named]
    return found


class _Context(NamedTuple):
    counted: list[Counted]
    at: int
    sentence: tuple[int, int]
    year: int | None
    last: int | None
    past: bool


def _counted(report: _Report) -> list[Counted]:
    """The numbers that may set a goal; a baseline stays, because it names the indicator."""
    text = report.cleaned.text
    found = []
    for quantity in with_proportions(text, read(text)):
        if quantity.kind in _MEASURED:
            clause = piece_at(report.parts.clauses, report.clause_starts, quantity.start)
            span = _bounded(text, quantity)
            if not excluded(text, quantity, clause, text[span[1] : min(clause[1], span[1] + 24)]):
                found.append(Counted(quantity, clause, span))
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
    before, after = bound_before(text, quantity.start), bound_after(text, quantity.end)
    return before.start if before else quantity.start, after.end if after else quantity.end


def _found(report: _Report, context: _Context, around: Item, named: Subject) -> Candidate:
    text, one = report.cleaned.text, context.counted[context.at]
    quantity = one.quantity
    begin, end = words(text, context.counted, context.at, around, named)
    start, stop = report.cleaned.span(begin, end)
    line = report.parts.lines[max(0, bisect_right(report.line_starts, quantity.start) - 1)]
    due = (told_year if context.past else until)(text, quantity, context.sentence)
    compared = base(text, quantity, context.sentence)
    against = doubts(quantity, named, based=compared is not None)
    if not context.past:
        said = f"{line.section}。{text[max(context.sentence[0], quantity.start - _SAID_BEFORE) : quantity.start]}"
        clause = text[max(one.clause[0], quantity.start - _SAID_BEFORE) : quantity.start]
        against += other_time(quantity, said, clause, due, (context.year, context.last))
    return Candidate(
        start=start,
        end=stop,
        says=text[begin:end].replace("\n", ""),
        number=text[slice(*one.span)].strip(),
        low=quantity.low,
        high=quantity.high,
        unit=_unit(quantity, around),
        step=quantity.step,
        bound=bound(quantity, text),
        measure=measure(quantity, named, text),
        direction=quantity.direction,
        indicator=balanced(named.words),
        scope=scope(around.before, named.words, quantity),
        strength=strength(text, quantity, context.sentence),
        effort=quantity.strength == "effort",
        section=line.section,
        until=due,
        base=compared,
        estimated=context.past and estimated(text, quantity, context.sentence),
        in_words=quantity.text.lower() in PHRASES and quantity.unit != "倍",
        printed=printed(quantity),
        confidence=max(Decimal("0.05"), Decimal("0.95") - sum((weight for _, weight in against), Decimal(0))),
        doubts=tuple(told for told, _ in against),
    )


def _unit(quantity: Quantity, around: Item) -> str:
    """The printed unit; the noun that a bare English number counts; places of a rank."""
    if quantity.unit or quantity.kind == "rank":
        return quantity.unit or "位"
    return english.head_noun(around.behind) if around.behind.isascii() else ""
