"""Reports of which only a part was seen: what such a part does not say was not left unreported.

The report that should answer a goal is the one that its plan expects the answers in, where that is among the sources;
else each work report of the plan's place that was published within a year after the goal was due.
"""

from datetime import date, timedelta
from typing import NamedTuple

from scorecard.judging.evaluation import Context
from scorecard.language.bilingual import NOTHING, Text, clauses
from scorecard.model.places import folded
from scorecard.model.plans import Plan, Target
from scorecard.model.sources import Source

_LOOKS_BACK = timedelta(days=366)


class AtHand(NamedTuple):
    """What is at hand of the reports that should answer a goal: the names of those seen in part, with the parts."""

    parts: Text  # empty where none was seen in part
    expected: bool  # whether it is the report that the plan names


def at_hand(plan: Plan, target: Target, context: Context) -> AtHand:
    """Which reports that should answer the target were seen in part only, by the day of judging."""
    expected = expected_source(plan, context)
    if expected is not None:
        name = plan.expected_in if plan.expected_in and plan.expected_in.zh != expected.source else None
        parts = NOTHING if expected.complete else _part(expected, Text.literal(name.en, name.zh) if name else None)
        return AtHand(parts, True)
    due = (target.due or target.period or plan.period).end
    found = [source for source in context.book.sources.values() if _looks_back(source, plan, due, context)]
    later = sorted(found, key=lambda source: (source.counts_from, source.source))
    if any(source.complete for source in later):
        return AtHand(NOTHING, False)
    return AtHand(clauses(_part(source, None) for source in later), False)


def expected_source(plan: Plan, context: Context) -> Source | None:
    """The source that the plan expects its answers in, by its id or its title, where it was published by the day."""
    if plan.expected_in is None:
        return None
    wanted = plan.expected_in
    names = {folded(text) for text in (wanted.source or "", wanted.zh, wanted.en) if text}
    place = context.book.of_plan(plan)
    for source in context.book.sources.values():
        titled = folded(source.title) in names and context.book.places.of(source.place) == place
        if source.counts_from <= context.as_of and (folded(source.source) in names or titled):
            return source
    return None


def _looks_back(source: Source, plan: Plan, due: date, context: Context) -> bool:
    """Whether it is a work report of the plan's place from the year after the due day, published by the day of judging."""
    if source.kind != "work-report" or source.counts_from > context.as_of:
        return False
    soon = due < source.counts_from <= due + _LOOKS_BACK
    return soon and context.book.places.of(source.place) == context.book.of_plan(plan)


def _part(source: Source, name: Text | None) -> Text:
    """A report with the part that is at hand."""
    shown = name or Text.literal(source.title, source.title)
    if source.part is None:
        return shown
    return Text("judging.report-with-part", report=shown, part=source.part)
