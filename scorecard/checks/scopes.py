"""Scopes and periods: how a place's number was drawn, and when, said in the words that judging reads.

A scope is `citywide` (全市) or `municipal` (市级), never a place; `municipal` needs an indicator that is `scoped: true`. A target's period lies in its plan's, its due day in neither's past, and a final
figure was not published before its period was over.
Passes: `scope: citywide`. Fails: `scope: 全市`, `scope: zhouxiang`; the whole of 2023 reported on 2023-12-08 as final.
"""

from collections.abc import Iterator

from scorecard.model.book import Book
from scorecard.model.fields import Bilingual, Record
from scorecard.model.goals import Goal
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
    for source in book.sources.values():
        for figure in source.figures:
            yield from _scope(book, figure, figure.indicator, figure.scope)
            yield from _published(figure, source)


def _remedy(book: Book, scope: str) -> str:
    """What to write instead of a scope that is none: another spelling, a place or a group."""
    name = Bilingual(zh=scope, en=scope)
    if scope in _SPELLED:
        return f"Did you mean “{_SPELLED[scope]}”?"
    if close := closest(scope, SCOPES):
        return f"Did you mean “{close}”?"
    if book.groups.matching(name):
        return f"Write group: {scope} instead."
    if book.places.matching(name):
        return f"Write place: {scope} instead."
    return (
        f"A town, park or other place stands under place: {scope}, with its names in targets/places.yaml; "
        f"a group such as women under group: {scope}, with its names in targets/groups.yaml."
    )


def _parts(book: Book, target: Target, goal: Goal) -> Iterator[Problem]:
    for part in goal.parts:
        yield from _scope(book, part, part.indicator or target.indicator, part.scope)
        yield from _parts(book, target, part)


def _scope(book: Book, record: Record, name: str | None, scope: str | None) -> Iterator[Problem]:
    if scope is not None and scope not in SCOPES:
        message = f"the scope “{scope}” is not known"
        yield Problem(record.location, "error", RULE, message, _remedy(book, scope), "scope")
    indicator = book.indicators.get(name or "")
    if scope == "municipal" and indicator is not None and not indicator.scoped:
        message = f"“{indicator.id}” is read at the municipal level here, but is not said to have two scopes"
        remedy = f"Set scoped: true at {indicator.location}, so that 全市 and 市级 are not mixed up."
        yield Problem(record.location, "warning", RULE, message, remedy, "scope")


def _window(plan: Plan, target: Target) -> Iterator[Problem]:
    window = target.period or plan.period
    if not window.inside(plan.period):
        message = f"the target's period {window} is not inside the plan's, {plan.period}"
        yield Problem(
            target.location, "error", "period", message, "Mend it, or move the target to its own plan.", "period"
        )
    if target.due is not None and target.due.end < window.start:
        message = f"it is due on {target.due}, before its period {window} starts"
        yield Problem(target.location, "error", "period", message, "Mend the due day.", "due")
    if target.when == "each-year" and not window.over_a_year:
        message = f"“each-year” has only one year in {window}"
        yield Problem(target.location, "warning", "period", message, "Leave when: out for a plan of one year.", "when")


def _published(figure: Figure, source: Source) -> Iterator[Problem]:
    """A number for a period that was not over when it was printed is an estimate, or it covers less."""
    if figure.status == "estimated" or not source.foretells(figure):
        return
    last = figure.happened or figure.period
    message = f"the figure of {last} counts from {source.counts_from}, before that was over"
    remedy = "Write the period it covers (2023-01/2023-11), or status: estimated for 预计."
    key = "happened" if figure.happened else "period"
    yield Problem(figure.location, "warning", "period", message, remedy, key)
