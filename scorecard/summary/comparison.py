"""Comparison: places side by side for one indicator, and the goals of one place over the years.

Nothing is judged here. Over the years a line says what was promised, what was reached, and how the promise changed:
raised, lowered, in other words (以上 → 左右), or dropped from the plan of the next year.
"""

from collections.abc import Iterable
from decimal import Decimal
from typing import Literal, NamedTuple

from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text
from scorecard.model.fields import Bilingual
from scorecard.model.goal_kinds import USUAL_READ_AS, About, Between
from scorecard.model.intervals import in_unit
from scorecard.model.measures import Measure

GoalChange = Literal["first", "raised", "lowered", "same", "reworded", "not-comparable"]


class GoalInPlan(NamedTuple):
    """One goal of a plan, with how it changed since the plan before, and the goal that it had there."""

    judged: Judged
    result: Result
    change: GoalChange
    before: Result | None = None


class GoalSeries(NamedTuple):
    """The goals of one indicator and measure, the earliest plan first.

    `dropped` is the plan that no longer has it; `left_out` are the plans between that do not have it, while a later one
    does.
    """

    name: Bilingual
    measure: Measure
    scope: str | None
    cells: tuple[GoalInPlan, ...]
    dropped: Judged | None
    left_out: tuple[Judged, ...] = ()

    def without_after(self, cell: GoalInPlan) -> Judged | None:
        """The plan that came next after that of a cell and does not have the goal, if there is one."""
        later = [one for one in self.cells if one.judged.plan.period.start > cell.judged.plan.period.start]
        if not later:
            return self.dropped
        start, end = cell.judged.plan.period.start, later[0].judged.plan.period.start
        return next((one for one in self.left_out if start < one.plan.period.start < end), None)


def places(judged: Iterable[Judged], indicator: str, measure: str | None) -> list[tuple[Judged, Result]]:
    """The goals of one indicator in the order of the plans, each with its plan."""
    return [
        (one, result)
        for one in judged
        for result in one.results
        if result.target.indicator == indicator and measure in (None, result.target.measure)
    ]


def years(judged: Iterable[Judged]) -> list[GoalSeries]:
    """The goals for the year of plans of one year that stand in two or more of them, by indicator, measure, scope,
    place and group."""
    plans = sorted((one for one in judged if not _long(one)), key=lambda one: one.plan.period.start)
    found: dict[tuple[str, str, str | None, str, str], list[tuple[Judged, Result]]] = {}
    for one in plans:
        for result in one.results:
            target = result.target
            of_the_year = target.period is None or target.period == one.plan.period
            if target.indicator and target.measure and of_the_year and not result.parts:
                key = (target.indicator, target.measure, target.scope, result.place.id, result.group.id)
                found.setdefault(key, []).append((one, result))
    return [_line(goals, plans) for goals in found.values() if len({one.name for one, _ in goals}) > 1]


def _long(one: Judged) -> bool:
    return one.plan.period.over_a_year


def _line(goals: list[tuple[Judged, Result]], plans: list[Judged]) -> GoalSeries:
    cells: list[GoalInPlan] = []
    for one, result in goals:
        before = _before(cells, one, result)
        cells.append(GoalInPlan(one, result, "first" if before is None else _change(before, result), before))
    last, target = goals[-1][0], goals[0][1].target
    of_place = [one for one in plans if one.place == last.place]
    later = [one for one in of_place if one.plan.period.start > last.plan.period.end]
    first, having = goals[0][0].plan.period.end, {one.name for one, _ in goals}
    between = [one for one in of_place if first < one.plan.period.start < last.plan.period.start]
    left_out = tuple(one for one in between if one.name not in having)
    assert target.measure is not None
    return GoalSeries(target.name, target.measure, target.scope, tuple(cells), later[0] if later else None, left_out)


def _before(cells: list[GoalInPlan], judged: Judged, result: Result) -> Result | None:
    """The goal of the last plan of an earlier time; where that has several, the one of the same id or the same words
    goes first."""
    earlier = [one for one in cells if one.judged.plan.period.start < judged.plan.period.start]
    last = [one.result for one in earlier if one.judged.plan.period.start == earlier[-1].judged.plan.period.start]
    asked = result.target.goal.written()
    alike = [one for one in last if one.target.id == result.target.id or one.target.goal.written() == asked]
    return next(iter([*alike, *last]), None)


def _change(before: Result, now: Result) -> GoalChange:
    """How a goal stands to that of the plan before: more, less or as much is asked, or the same in other words."""
    old, new = before.target.goal, now.target.goal
    first, second = _least(before), _least(now)
    if first is None or second is None:
        return "same" if old.written() == new.written() else "not-comparable"
    converted = in_unit(second, new.unit or "", old.unit or "")
    if converted is None:
        return "not-comparable"
    if converted == first:
        return "same" if old.asks.kind == new.asks.kind else "reworded"
    return "raised" if (converted > first) != _falls(now) else "lowered"


def _least(result: Result) -> Decimal | None:
    """The number that must be reached: of a range its less demanding end."""
    asks = result.target.goal.asks
    if isinstance(asks, Between):
        return asks.high if _falls(result) else asks.low
    return asks.number


def _falls(result: Result) -> bool:
    """Whether a smaller number asks for more: of a cap, of “about” read as one, and where less is better."""
    asks, basis = result.target.goal.asks, result.verdict.basis
    better = basis.asked.indicator.better if basis is not None else "higher"
    if isinstance(asks, About):
        return (asks.read_as or USUAL_READ_AS[better]) == "ceiling"
    return asks.falls(better)


CHANGES: dict[GoalChange, Text] = {
    "first": Text("compare.first"),
    "raised": Text("compare.raised"),
    "lowered": Text("compare.lowered"),
    "same": Text("compare.same"),
    "reworded": Text("compare.reworded"),
    "not-comparable": Text("terms.not-comparable"),
}


def change_text(cell: GoalInPlan) -> Text:
    """How a goal changed since the plan before, with the words of both bounds where these changed: at least → about."""
    said = CHANGES[cell.change]
    if cell.before is None:
        return said
    old, new = cell.before.target.goal.kind, cell.result.target.goal.kind
    if old == new:
        return said
    return Text(
        "compare.bound-changed", change=said, old=Text(f"compare.bound-{old}"), new=Text(f"compare.bound-{new}")
    )


def repeated(judged: Iterable[Judged]) -> list[str]:
    """The indicators for which two or more places have a goal, in the order of first sight."""
    places_of: dict[str, set[str]] = {}
    for one in judged:
        for result in one.results:
            if result.target.indicator and result.place.id:
                places_of.setdefault(result.target.indicator, set()).add(result.place.id)
    return [indicator for indicator, found in places_of.items() if len(found) > 1]
