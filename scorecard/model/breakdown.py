"""Breakdowns: the goal of a whole as the goals of its towns, departments or villages (`part_of:`).

Amounts, counts and stocks add up over places and owners. Ratios, growth, ranks, stages and means per head do not: their
parts are listed and no sum is made of them.
"""

from collections import defaultdict
from collections.abc import Mapping
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from scorecard.model.book import Book
from scorecard.model.intervals import in_unit
from scorecard.model.measures import MEASURES
from scorecard.model.places import Named
from scorecard.model.plans import Plan, Section, Target
from scorecard.model.problems import Location

By = Literal["place", "owner"]
Unlike = Literal["indicator", "measure", "period", "scope", "group", "unit"]
# A mean of people or things is no share of the mean of the whole, though it is counted in money or pieces.
_MEANS = ("人均", "户均", "平均", "单位面积", "per head", "per capita", "average", "mean", "per resident")


class TargetPart(NamedTuple):
    """A target with its plan, its section and the place that it is set for."""

    plan: Plan
    section: Section
    target: Target
    place: Named

    @property
    def span(self) -> tuple[object, ...]:
        """The days that the goal is over, and whether each of its years is asked."""
        period, target = self.target.period or self.plan.period, self.target
        each = target.when if target.when == "each-year" else target.per
        return period.start, period.end, target.due and target.due.end, each


class Breakdown(NamedTuple):
    """One way in which a goal is broken down: by place, or by owner within the same place.

    `amounts` are the numbers of the parts in the unit of the whole, None where a part cannot be added.
    """

    whole: TargetPart
    by: By
    parts: tuple[TargetPart, ...]
    amounts: tuple[Decimal | None, ...]

    @property
    def total(self) -> Decimal | None:
        """What the parts ask for together; None where nothing can be added."""
        known = [amount for amount in self.amounts if amount is not None]
        return sum(known, Decimal(0)) if known else None


class TargetParts:
    """Every target of a book with its plan, section and place, found by the name that `part_of` gives it."""

    def __init__(self, book: Book) -> None:
        self.book = book
        self.all = [
            TargetPart(plan, section, target, book.places.of(target.place, plan.place))
            for plan in book.plans
            for section, target in plan.targets()
        ]
        self._by_id: dict[str, list[TargetPart]] = defaultdict(list)
        for part in self.all:
            self._by_id[part.target.id].append(part)
        self._plans: dict[str, set[Location]] = {}

    def named_by(self, part: TargetPart) -> list[TargetPart]:
        """The targets that its `part_of` may name: `2025/gdp`, `cixi/2025/gdp`, or `gdp` for one of the same plan."""
        return [one for one in self._called_so(part) if one.target.location != part.target.location]

    def _called_so(self, part: TargetPart) -> list[TargetPart]:
        """The same with the part itself, where the name is its own."""
        plan, _, name = (part.target.part_of or "").strip().rpartition("/")
        plans = self._called(plan) if plan else {part.plan.location}
        found = self._by_id.get(name, [])
        return [one for one in found if one.plan.location in plans]

    def circles(self, part: TargetPart) -> bool:
        """Whether the way up from a part comes back to it."""
        seen, above = {part.target.location}, self.named_by(part)
        if not above:
            return bool(self._called_so(part))
        while len(above) == 1:
            if above[0].target.location == part.target.location:
                return True
            if above[0].target.location in seen or above[0].target.part_of is None:
                return False
            seen.add(above[0].target.location)
            above = self.named_by(above[0])
        return False

    def _called(self, plan: str) -> set[Location]:
        if plan not in self._plans:
            self._plans[plan] = {one.location for one in self.book.plans_called(plan)}
        return self._plans[plan]


def unlike(whole: TargetPart, part: TargetPart) -> Unlike | None:
    """In what a part differs from its whole, so that it is no part of it; None where it fits."""
    first, second = whole.target, part.target
    if first.indicator != second.indicator:
        return "indicator"
    if first.measure != second.measure:
        return "measure"
    if whole.span != part.span:
        return "period"
    if first.scope and second.scope and first.scope != second.scope:
        return "scope"
    if first.group != second.group:
        return "group"
    numbers = first.goal.asks.number is not None and second.goal.asks.number is not None
    return "unit" if numbers and _amount(whole, part) is None else None


def adds_up(whole: TargetPart, book: Book) -> bool:
    """Whether the numbers of the parts are shares of the number of the whole."""
    target, indicator = whole.target, book.indicators.get(whole.target.indicator or "")
    if target.measure is None or indicator is None or target.goal.asks.number is None:
        return False
    row, name = MEASURES[target.measure], f"{indicator.name.zh} {indicator.name.en.casefold()}"
    counted = row.adds_up or (target.measure == "level" and indicator.nature == "stock")
    return counted and indicator.nature != "ratio" and not any(word in name for word in _MEANS)


@lru_cache(maxsize=1)  # a run judges one plan after the other of the same book
def breakdowns(book: Book) -> Mapping[Location, list[Breakdown]]:
    """The breakdowns of each goal that is broken down, by the location of its target; what does not fit is left out."""
    if not any(target.part_of for plan in book.plans for _, target in plan.targets()):
        return {}
    parts = TargetParts(book)
    of: dict[Location, list[TargetPart]] = defaultdict(list)
    for part in parts.all:
        if part.target.part_of is not None:
            found = parts.named_by(part)
            if len(found) == 1 and unlike(found[0], part) is None:
                of[found[0].target.location].append(part)
    wholes = {part.target.location: part for part in parts.all}
    return {location: _ways(wholes[location], own, book) for location, own in of.items()}


def _ways(whole: TargetPart, parts: list[TargetPart], book: Book) -> list[Breakdown]:
    """The parts of other places and those of the same place apart: each of the two is the whole once."""
    found = []
    for by in ("place", "owner"):
        chosen = tuple(part for part in parts if (part.place != whole.place) == (by == "place"))
        if chosen:
            add = adds_up(whole, book)
            inner = within_others(chosen, book) if by == "place" else []
            amounts = tuple(_amount(whole, part) if add and part not in inner else None for part in chosen)
            found.append(Breakdown(whole, by, chosen, amounts))
    return found


def within_others(parts: tuple[TargetPart, ...], book: Book) -> list[TargetPart]:
    """The parts whose place lies within the place of another part: they are in its number already."""
    places = {part.place for part in parts}
    return [part for part in parts if any(around in places for around in book.places.around(part.place))]


def _amount(whole: TargetPart, part: TargetPart) -> Decimal | None:
    number = part.target.goal.asks.number
    return None if number is None else in_unit(number, part.target.goal.unit or "", whole.target.goal.unit or "")
