"""Whether the goal that the row of a form names is one of the project, and asks for what the row is about.

Rows are swapped by sorting some columns alone. A form of another project may have the same goals: its place is another.
"""

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import NamedTuple

from scorecard.collecting.entries import Fault
from scorecard.collecting.form_row import FilledRow, plain_ascii
from scorecard.collecting.form_words import MEASURE_NAMES, code
from scorecard.language.bilingual import Text, listed, same, term
from scorecard.language.written_periods import written_period
from scorecard.model.book import Book
from scorecard.model.fields import Bilingual
from scorecard.model.goals import Goal
from scorecard.model.periods import day_text, parse
from scorecard.model.plans import Plan, Target

_PART = re.compile(r"[.#\[][^.#\[]*$")  # of a label: homes.2022, firms#1, roads[3]


class Fitting(NamedTuple):
    """The rows whose goals are those of the project, and the faults of the others."""

    rows: list[FilledRow]
    faults: list[Fault]


def rows_with_goals(file: str, rows: Sequence[FilledRow], book: Book) -> Fitting:
    """Part the rows of the file of that name. A row without a goal, or without an indicator, is kept."""
    found = Fitting([], [])
    for row in rows:
        fault = _fault(file, row, book)
        if fault is None:
            found.rows.append(row)
        else:
            found.faults.append(fault)
    return found


def _fault(file: str, row: FilledRow, book: Book) -> Fault | None:
    given, plan, indicator = (row.values.get(key, "").strip() for key in ("id", "plan", "indicator"))
    if not given or not indicator:
        return None
    place = row.values.get("place", "").strip()
    if place and book.places.used and not book.places.matching(Bilingual(zh=place, en=place)):
        what = Text("collecting.other-place", place=place, known=", ".join(one.en for one in book.places.used))
        return Fault(f"{file}!{row.cells['place']}", "error", what, Text("collecting.take-own-form"))
    where = f"{file}!{row.cells['id']}"
    targets = [target for name in given.split() for target in _targets(book, plan, name)]
    if not targets:
        name = same(f"{plan}/{given}" if plan else given)
        return Fault(where, "error", Text("collecting.unknown-goal", name=name), Text("collecting.take-own-form"))
    asked = {pair for target in targets for pair in _asked(target)}
    # What is said of a goal of a month goes to it by its name; a figure of an entry form goes where it answers.
    measure = code(MEASURE_NAMES, row.values.get("measure", "")) if row.values.get("month") else None
    if any(name == indicator and measure in (None, one) for name, one in asked):
        return _too_early(file, row, book.plans_called(plan)) if measure not in (None, "stage") else None
    wanted = listed(dict.fromkeys(_told(name, one if measure else None) for name, one in sorted(asked, key=str)))
    what = Text("collecting.goal-of-other-indicator", name=same(given), wanted=wanted, given=_told(indicator, measure))
    return Fault(where, "error", what, Text("collecting.keep-rows"))


def _too_early(file: str, row: FilledRow, plans: Sequence[Plan]) -> Fault | None:
    """A number on the form of a month whose period is over before the plan begins: mostly the year of the form
    before."""
    given = plain_ascii(row.values.get("period", ""))
    with suppress(ValueError):
        period = parse(written_period(given, row.values["month"][:4]))
        if plans and all(period.end < plan.period.start for plan in plans):
            what = Text("collecting.before-plan", given=given, begins=day_text(plans[0].period.start))
            return Fault(f"{file}!{row.cells['period']}", "error", what, Text("collecting.write-own-period"))
    return None


def _told(indicator: str, measure: str | None) -> Text:
    said = term(measure) if measure else same("")
    return Text.literal(f"{indicator} {said.en}".strip(), indicator + said.zh)


def _targets(book: Book, plan: str, name: str) -> list[Target]:
    """The targets that a row means: by an id or the label of a part or year, with the plan before it or beside it."""
    before, _, label = name.rpartition("/")
    plans = book.plans_called(before or plan) if before or plan else book.plans
    ids = {label}
    while found := _PART.search(label):
        label = label[: found.start()]
        ids.add(label)
    return [target for one in plans for _, target in one.targets() if target.id in ids]


def _asked(target: Target) -> Iterator[tuple[str, str | None]]:
    """The indicators, or their proxies, and the measures that a target and its parts ask for."""
    yield from ((name, target.measure) for name in (target.indicator, target.proxy) if name)
    for goal in target.goals:
        yield from _of_parts(goal, target.indicator, target.measure)


def _of_parts(goal: Goal, indicator: str | None, measure: str | None) -> Iterator[tuple[str, str | None]]:
    for part in goal.parts:
        own, measured = part.indicator or indicator, part.measure or measure
        yield from ((name, measured) for name in (own, part.proxy) if name)
        yield from _of_parts(part, own, measured)
