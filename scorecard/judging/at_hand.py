"""Reports of which only a part was seen: what such a part does not say was not left unreported.

The report that should answer a goal is the one that its plan expects the answers in, where that is among the sources;
else each work report of the plan's place that was published within a year after the goal was due.
"""

from collections.abc import Iterable
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from scorecard.judging.goal_case import Context
from scorecard.judging.verdicts import Passed
from scorecard.language.bilingual import NOTHING, Text, clauses, listed
from scorecard.model.book import Book
from scorecard.model.periods import Period, day_text
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
    reports = context.book.work_reports.get(context.book.of_plan(plan), [])
    later = [one for one in reports if due < one.counts_from <= min(due + _LOOKS_BACK, context.as_of)]
    seen_whole = any(source.complete for source in later)
    return AtHand(NOTHING if seen_whole else clauses(_part(source, None) for source in later), False)


def not_yet_counted(target: Target, passed: Iterable[Passed], of: Period, context: Context) -> Text:
    """Which reports may be out by the day and do not count yet, as their files give no day: the first of each, or
    nothing.

    `passed` are the figures that were looked at, `of` is the period of the goal. A report of a later day is not told
    of.
    """
    as_of = context.as_of
    if not _any_may_be_out(context.book, as_of):
        return NOTHING
    waiting = {
        one.reported.source.source: one.reported.source
        for one in passed
        if one.reported.figure.measure == target.measure
        and one.reported.figure.span.inside(of)
        and one.reported.source.may_be_out(as_of)
    }
    if not waiting:
        return NOTHING
    last = max(source.counts_from for source in waiting.values())
    names = listed(Text.literal(name, name) for name in sorted(waiting))
    return Text("judging.counts-only-later", sources=names, day=day_text(last))


@lru_cache(maxsize=1)  # the same book and day for all goals
def _any_may_be_out(book: Book, as_of: date) -> bool:
    return any(source.may_be_out(as_of) for source in book.sources.values())


def expected_source(plan: Plan, context: Context) -> Source | None:
    """The source that the plan expects its answers in, by its id or its title, where it was published by the day."""
    if plan.expected_in is None:
        return None
    wanted = plan.expected_in
    book = context.book
    for text in (wanted.source, wanted.zh, wanted.en):
        for source in book.titled.get(folded(text or ""), ()):
            own = folded(source.source) == folded(text or "") or book.places.of(source.place) == book.of_plan(plan)
            if own and source.counts_from <= context.as_of:
                return source
    return None


def _part(source: Source, name: Text | None) -> Text:
    """A report with the part that is at hand."""
    shown = name or Text.literal(source.title, source.title)
    if source.part is None:
        return shown
    return Text("judging.report-with-part", report=shown, part=source.part)
