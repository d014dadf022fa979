"""Scopes and periods: whose number it is, and when, said in the words that judging reads.

A scope is `citywide` (全市), `municipal` (市级) or the name of a town or park in small letters; `municipal` needs an
indicator that is `scoped: true`. A target's period lies in its plan's, its due day in neither's past, and a final
figure was not published before its period was over.
Passes: `scope: citywide`. Fails: `scope: 全市`, `scope: city-wide`; the whole of 2023 reported on 2023-12-08 as final.
"""

import re
from collections.abc import Iterator

from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goals import Goal
from scorecard.model.plans import Plan, Target
from scorecard.model.problems import Problem, did_you_mean
from scorecard.model.scopes import SCOPES
from scorecard.model.sources import Figure, Source

RULE = "scope"
_SPELLED = {word: scope for scope, row in SCOPES.items() for word in row.spelled}
_ID = re.compile(r"[a-z0-9][a-z0-9.-]*")


def check(book: Book) -> Iterator[Problem]:
    """Scopes that no question can match, and periods that do not fit."""
    amiss = _amiss({figure.scope for source in book.sources.values() for figure in source.figures}, book)
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _scope(book, target, target.indicator, target.scope, amiss)
            yield from _parts(book, target, target.goal, amiss)
            yield from _window(plan, target)
    for source in book.sources.values():
        for figure in source.figures:
            yield from _scope(book, figure, figure.indicator, figure.scope, amiss)
            yield from _published(figure, source)


def _amiss(reported: set[str | None], book: Book) -> dict[str, str]:
    """What to do about each scope that cannot be meant; a nation has thousands of places, so each is looked at once."""
    asked = {
        scope for plan in book.plans for _, target in plan.targets() for scope in _asked(target.scope, target.goal)
    }
    places = {scope for scope in reported if scope}
    return {scope: remedy for scope in places | asked if (remedy := _remedy(scope, places))}


def _asked(scope: str | None, goal: Goal) -> Iterator[str]:
    if scope:
        yield scope
    for part in goal.parts:
        yield from _asked(part.scope, part)


def _remedy(scope: str, places: set[str]) -> str:
    """What to do about a scope; nothing where it is one of the city or a name in small letters."""
    if scope in SCOPES:
        return ""
    if scope in _SPELLED:
        return f"Did you mean “{_SPELLED[scope]}”?"
    if not _ID.fullmatch(scope):
        known = [*SCOPES, *sorted(places - {scope})]
        return did_you_mean(scope.lower().replace(" ", "-"), known, "Write the name in small letters: zhouxiang.")
    return did_you_mean(scope, SCOPES, "")


def _parts(book: Book, target: Target, goal: Goal, amiss: dict[str, str]) -> Iterator[Problem]:
    for part in goal.parts:
        yield from _scope(book, part, part.indicator or target.indicator, part.scope, amiss)
        yield from _parts(book, target, part, amiss)


def _scope(book: Book, record: Record, name: str | None, scope: str | None, amiss: dict[str, str]) -> Iterator[Problem]:
    if scope in amiss:
        yield Problem(record.location, "error", RULE, f"the scope “{scope}” is not known", amiss[scope], "scope")
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
    if target.when == "each-year" and len(window.years) == 1:
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
