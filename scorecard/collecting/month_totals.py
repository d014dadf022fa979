"""What the form of a month says of that month, quarter or half alone, where it may be the total so far.

The form asks for January to April. Whoever types 4月 over that period may mean April, or give the total under a shorter
name; the total would be added to that of January to March. Only a number below the total before is that of the month.
二季度 on the form of June is read in the same way; whoever types 4—6月 says where the number begins.
"""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from scorecard.collecting.entries import Entry, Fault
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.intervals import in_unit
from scorecard.model.measures import MEASURES
from scorecard.model.periods import Period, parse, period_text, spanning, years_of
from scorecard.model.plans import Plan, Target
from scorecard.model.sources import Figure

_NAMED = re.compile("-[QH][1-4]$")  # a quarter or a half by its name


class Told(NamedTuple):
    """The entries that can be taken, and the faults of the others."""

    entries: list[Entry]
    faults: list[Fault]


def parted_entries(book: Book, entries: Sequence[Entry]) -> Told:
    """Part the entries: those that may be of a month, or a quarter, or of the year so far are faults."""
    found = Told([], [])
    for entry in entries:
        so_far = _so_far(book, entry)
        if so_far is None:
            found.entries.append(entry)
            continue
        what = Text("collecting.month-or-total", month=period_text(parse(entry.figure["period"])))
        fix = Text("collecting.write-total", period=period_text(so_far))
        found.faults.append(Fault(entry.cells.get("period", entry.where), "error", what, fix))
    return found


def _so_far(book: Book, entry: Entry) -> Period | None:
    """The months from the start of the year to that of the entry, where its number may be their total."""
    if not entry.about or entry.figure.get("measure") not in [name for name, row in MEASURES.items() if row.adds_up]:
        return None
    month = parse(entry.about["period"])
    named = book.plans_called(entry.about["plan"])
    goals = [(plan, goal) for plan in named for _, goal in plan.targets() if goal.id == entry.about["target"]]
    given = parse(entry.figure.get("period", ""))
    if not goals or given.end != month.end or not (given.same(month) or _NAMED.search(given.text)):
        return None
    plan, target = goals[0]
    year = next((one for one in years_of(plan.period, plan.period.start.month) if month.inside(one)), None)
    if year is None or year.start >= given.start:
        return None
    before = _before(book, plan, target, entry, spanning(year.start, given.start))
    return None if before is not None and Decimal(entry.figure["value"]) < before else spanning(year.start, month.end)


def _before(book: Book, plan: Plan, target: Target, entry: Entry, stretch: Period) -> Decimal | None:
    """What is reported for the months before: the latest total from their start on, or their numbers added up."""
    reported = book.figures_for(entry.figure["indicator"], book.whose(plan, target))
    figures = [
        one.figure
        for one in reported
        if one.figure.measure == entry.figure["measure"] and one.figure.scope == entry.figure.get("scope")
    ]
    within = [one for one in figures if stretch.start <= one.span.start and one.span.end < stretch.end]
    totals = [one for one in within if one.span.start == stretch.start]
    latest = [max(totals, key=lambda one: one.span.end)] if totals else []
    later = [one for one in within if not latest or one.span.start > latest[0].span.end]
    values = [_value(one, entry.figure["unit"]) for one in (*latest, *later)]
    known = [value for value in values if value is not None]
    return sum(known, Decimal(0)) if known else None


def _value(figure: Figure, unit: str) -> Decimal | None:
    return None if figure.value is None else in_unit(figure.value, figure.unit or "", unit)
