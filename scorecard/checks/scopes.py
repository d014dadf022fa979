"""Scopes and periods: how a place's number was drawn, and when, said in the words that judging reads.

A scope is `citywide` (全市) or `municipal` (市级), never a place; `municipal` needs an indicator that is
`scoped: true`. A target's period lies in its plan's, its due day in neither's past, a base ends before the period that
is counted from it, and a final figure was not published before its period was over.
Passes: `scope: citywide`. Fails: `scope: 全市`, `scope: zhouxiang`; the whole of 2023 reported on 2023-12-08 as final.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.fields import Bilingual, Record
from scorecard.model.goals import Goal
from scorecard.model.periods import Period
from scorecard.model.plans import Plan, Target
from scorecard.model.problems import Problem, closest
from scorecard.model.scopes import SCOPES
from scorecard.model.sources import Figure, Source

RULE = "scope"
_SPELLED = {word: scope for scope, row in SCOPES.items() for word in row.spelled}


def check(book: Book) -> Iterator[Problem]:
    """Scopes that no question can match, and periods that do not fit."""
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _scope(book, target, target.indicator, target.scope)
            yield from _parts(book, target, target.goal)
            yield from _window(plan, target)
            yield from _base(target, target.goal, target.period or plan.period)
    for source in book.sources.values():
        for figure in source.figures:
            yield from _scope(book, figure, figure.indicator, figure.scope)
            yield from _published(figure, source)
            yield from _later_base(figure, figure.base, figure.span)


def _remedy(book: Book, scope: str) -> Text:
    """What to write instead of a scope that is none: another spelling, a place or a group."""
    name = Bilingual(zh=scope, en=scope)
    if scope in _SPELLED:
        return Text("model.did-you-mean", close=_SPELLED[scope])
    if close := closest(scope, SCOPES):
        return Text("model.did-you-mean", close=close)
    if book.groups.matching(name):
        return Text("checks.write-group", scope=scope)
    if book.places.matching(name):
        return Text("checks.write-place", scope=scope)
    return Text("checks.town-is-a-place", scope=scope)


def _parts(book: Book, target: Target, goal: Goal) -> Iterator[Problem]:
    for part in goal.parts:
        yield from _scope(book, part, part.indicator or target.indicator, part.scope)
        yield from _parts(book, target, part)


def _scope(book: Book, record: Record, name: str | None, scope: str | None) -> Iterator[Problem]:
    if scope is not None and scope not in SCOPES:
        message = Text("checks.unknown-scope", scope=scope)
        yield Problem(record.location, "error", RULE, message, _remedy(book, scope), "scope")
    indicator = book.indicators.get(name or "")
    if scope == "municipal" and indicator is not None and not indicator.scoped:
        message = Text("checks.not-scoped", id=indicator.id)
        remedy = Text("checks.set-scoped", location=indicator.location)
        yield Problem(record.location, "warning", RULE, message, remedy, "scope")


def _window(plan: Plan, target: Target) -> Iterator[Problem]:
    window = target.period or plan.period
    if not window.inside(plan.period):
        message = Text("checks.outside-plan", window=window, period=plan.period)
        yield Problem(target.location, "error", "period", message, Text("checks.move-target"), "period")
    if target.due is not None and target.due.end < window.start:
        message = Text("checks.due-too-early", due=target.due, window=window)
        yield Problem(target.location, "error", "period", message, Text("checks.correct-due-day"), "due")
    if target.when == "each-year" and not window.over_a_year:
        message = Text("checks.each-of-one-year", window=window)
        yield Problem(target.location, "warning", "period", message, Text("checks.leave-when-out"), "when")


def _base(record: Record, goal: Goal, window: Period) -> Iterator[Problem]:
    yield from _later_base(record, goal.base, window)
    for part in goal.parts:
        yield from _base(part, part, window)


def _later_base(record: Record, base: Period | None, span: Period) -> Iterator[Problem]:
    """A base that does not end before the period: “up” would be down, and a fall be met."""
    if base is not None and base.end >= span.end:
        message = Text("checks.base-too-late", base=base, window=span)
        yield Problem(record.location, "error", "period", message, Text("checks.correct-base"), "base")


def _published(figure: Figure, source: Source) -> Iterator[Problem]:
    """A number for a period that was not over when it was printed is an estimate, or it covers less."""
    if figure.status == "estimated" or not source.foretells(figure):
        return
    last = figure.happened or figure.period
    message = Text("checks.counts-too-early", last=last, counts_from=source.counts_from)
    remedy = Text("checks.write-period-or-estimated")
    key = "happened" if figure.happened else "period"
    yield Problem(figure.location, "warning", "period", message, remedy, key)
