"""The goals of a report that are said in words, as candidates: milestones."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from decimal import Decimal

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.horizon import other_part
from scorecard.drafting.milestones import Milestone, milestones
from scorecard.drafting.outline import FORWARD
from scorecard.drafting.report import Report
from scorecard.language.clean import Cleaned

_SURE, _UNNAMED = Decimal("0.9"), Decimal("0.8")


def in_order(numbers: list[Candidate], others: Iterable[Candidate]) -> list[Candidate]:
    """All goals in the order of the text."""
    return sorted([*numbers, *others], key=lambda one: one.start)


def worded(report: Report, counted: list[tuple[int, int]], plan: tuple[int | None, int | None]) -> Iterator[Candidate]:
    """The milestones of the parts that look forward; `counted` are the spans of numbers, which are goals of their own.

    `plan` are the plan's first and last year.
    """
    text, starts = report.cleaned.text, [start for start, _ in counted]
    for start, end in report.parts.sentences if report.parts.lines else []:
        line = report.line_at(start)
        begin = max(start, line.body)
        if begin >= end or report.ways.at(begin) != FORWARD:
            continue
        for found in milestones(text, begin, end):
            at = bisect_left(starts, found.start)
            numbered = at < len(counted) and counted[at][0] < max(found.end, found.clause_end)
            if not numbered and report.ways.at(found.start) == FORWARD:
                against = other_part(report.part_at(found.start).several, plan)
                yield _candidate(report.cleaned, found, line.section, against)


def _candidate(cleaned: Cleaned, found: Milestone, section: str, against: list[tuple[str, Decimal]]) -> Candidate:
    start, end = cleaned.span(found.start, found.end)
    sure = _SURE if found.named else _UNNAMED
    return Candidate(
        start=start,
        end=end,
        says="…".join(found.pieces),
        number="",
        low=Decimal(0),
        high=Decimal(0),
        unit="",
        step=0,
        bound="exactly",
        measure="stage",
        direction="",
        indicator=found.thing,
        scope="",
        strength="stretch" if found.strength == "stretch" else "firm",
        effort=found.strength == "effort",
        section=section,
        until=None,
        base=None,
        estimated=False,
        in_words=False,
        printed="",
        confidence=sure - sum((weight for _, weight in against), Decimal(0)),
        doubts=tuple(told for told, _ in against),
        elsewhere=bool(against),
        kind="milestone",
        stage=found.stage,
        partly=found.partly,
    )
