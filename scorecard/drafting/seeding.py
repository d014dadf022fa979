"""Drafted figures as text: a source file in the form of `seeds/`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scorecard.drafting.comments import DOUBTFUL_ONES, UNREVIEWED, doubt_lines, remaining, to_append
from scorecard.drafting.encoding import Draft, encoding
from scorecard.drafting.evidence_words import NOMINAL
from scorecard.drafting.head import Head
from scorecard.drafting.leftover import UnreadClause
from scorecard.drafting.writing import DOUBTFUL
from scorecard.files.yaml_scalar import scalar as quoted
from scorecard.language.bilingual import Text


def as_source(drafts: list[Draft], head: Head, left: Sequence[UnreadClause] = ()) -> str:
    """A source file: what the report tells of the year before the plan, what is doubtful last with its doubt, and at
    the very end the clauses with a number that gave no figure."""
    year = head.year
    lines = [
        f"# {Text('drafting.figures-drafted', count=len(drafts)).in_language(head.lang)}",
        *([] if head.written else to_append(drafts, "--figures --indicators", head.lang)),
        f"# {Text('drafting.look-at-periods').in_language(head.lang)}",
        f"source: {head.source}",
        f"reviewed: false  # {UNREVIEWED.in_language(head.lang)}",
        f"title: {quoted(head.report)}",
        f"published: {head.day.isoformat()}"
        if head.day
        else f"published: {year}  # {Text('drafting.write-the-day').in_language(head.lang)}",
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
        lines += _figure(draft, head)
    if doubtful:
        lines.append(f"  # {DOUBTFUL_ONES.in_language(head.lang)}")
        for draft in doubtful:
            lines += _figure(draft, head)
    some = any(line.startswith("  - ") for line in lines)
    lines.insert(head_only, "figures:" if some else "figures: []")
    return "\n".join([*lines, *remaining(left, head.lang)]) + "\n"


def _figure(draft: Draft, head: Head) -> Iterator[str]:
    found = draft.found
    yield from (f"  {line}" for line in doubt_lines(draft, None, head.lang))
    wanted = encoding(draft, past=True)
    if found.value is None or wanted.refused:
        why = wanted.refused or Text("drafting.range")
        yield f"  # {Text('drafting.no-figure', why=why, says=wanted.says).in_language(head.lang)}"
        return
    yield f"  - indicator: {draft.named.id}"
    yield f"    measure: {draft.named.measure}"
    if found.scope:
        yield f"    scope: {found.scope}"
    yield f"    period: {period_of(draft, head)}"
    yield f"    value: {wanted.low:f}"
    yield f"    unit: {quoted(wanted.unit)}"
    if found.yearly and "/" in _period(draft, head.year):
        yield "    per: year"
    if draft.named.measure == "multiple" and found.base:
        yield f"    base: {found.base}"
    if wanted.bound != "exact":
        yield f"    bound: {wanted.bound}"
    if draft.named.measure == "growth" and NOMINAL.search(wanted.says):
        yield "    prices: current"
    if found.estimated:
        yield "    status: estimated"
    yield f"    says: {quoted(wanted.says)}"


def period_of(draft: Draft, head: Head) -> str:
    """The period of the figure; of a plan whose year lies in two calendar years its years do too, but not those that
    the words name alone (in 2024)."""
    period = _period(draft, head.year)
    years = [int(year) for year in period.split("/")] if re.fullmatch("[0-9]{4}(?:/[0-9]{4})?", period) else []
    alone = re.search(rf"(?<![0-9]){period}(?![0-9]|[/–-][0-9])", draft.found.says)
    return head.twelve_months(years[0], years[-1]) if years and not alone else period


def _period(draft: Draft, year: int) -> str:
    """The period of the figure; a level or rank is of the last year or month of it, but a share of some months is of
    all of them."""
    period = draft.found.period or str(draft.found.until or year - 1)
    over_months = "-" in period and draft.named.nature == "ratio"
    return period.split("/")[-1] if draft.named.measure in ("level", "rank") and not over_months else period
