"""Drafted figures as text: a source file in the form of `seeds/`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scorecard.drafting.encoding import Draft, encoding
from scorecard.drafting.head import Head
from scorecard.drafting.leftover import Left
from scorecard.drafting.writing import DOUBTFUL, by_likeness, remaining, to_append
from scorecard.files.yaml_scalar import scalar as quoted


def as_source(drafts: list[Draft], head: Head, left: Sequence[Left] = ()) -> str:
    """A source file: what the report tells of the year before the plan, what is doubtful last with its doubt, and at
    the very end the clauses with a number that gave no figure."""
    year = int(head.plan[:4])
    lines = [
        f"# Drafted figures: {len(drafts)}. Check each against the text before it is used.",
        *([] if head.written else to_append(drafts, "--figures --indicators")),
        "# Look above all at the periods: where the text names no year, the year before the plan is assumed.",
        f"source: {head.source}",
        "reviewed: false  # remove this line once every draft was checked; until then its lights are hollow",
        f"title: {quoted(head.report)}",
        f"published: {head.day.isoformat()}"
        if head.day
        else f"published: {year}  # write the day, if the report names it",
        "kind: work-report",
        "standing: official",
    ]
    head_only = len(lines)
    sure = [draft for draft in drafts if draft.found.confidence >= DOUBTFUL]
    doubtful = [draft for draft in drafts if draft.found.confidence < DOUBTFUL]
    section = ""
    for draft in sure:
        if draft.found.section != section:
            section = draft.found.section
            lines.append(f"  # {section}")
        lines += _figure(draft, year)
    if doubtful:
        lines.append("  # Doubtful: each with what speaks against it")
        for draft in doubtful:
            lines += _figure(draft, year)
    some = any(line.startswith("  - ") for line in lines)
    lines.insert(head_only, "figures:" if some else "figures: []")
    return "\n".join([*lines, *remaining(left)]) + "\n"


def _figure(draft: Draft, year: int) -> Iterator[str]:
    found = draft.found
    for doubt in (*found.doubts, *by_likeness(draft)):
        yield f"  # doubt: {doubt}"
    wanted = encoding(draft, past=True)
    if found.value is None or wanted.refused:
        why = wanted.refused or "a range is no single figure"
        yield f"  # {why}: {wanted.says}"
        return
    yield f"  - indicator: {draft.named.id}"
    yield f"    measure: {draft.named.measure}"
    if found.scope:
        yield f"    scope: {found.scope}"
    yield f"    period: {_period(draft, year)}"
    yield f"    value: {wanted.low:f}"
    yield f"    unit: {quoted(wanted.unit)}"
    if found.yearly and "/" in _period(draft, year):
        yield "    per: year"
    if draft.named.measure == "multiple" and found.base:
        yield f"    base: {found.base}"
    if wanted.bound != "exact":
        yield f"    bound: {wanted.bound}"
    if found.estimated:
        yield "    status: estimated"
    yield f"    says: {quoted(wanted.says)}"


def _period(draft: Draft, year: int) -> str:
    """The period of the figure; a level or rank is of the last year or month of it."""
    period = draft.found.period or str(draft.found.until or year - 1)
    return period.split("/")[-1] if draft.named.measure in ("level", "rank") else period
