"""The goals into which a goal is broken down, with their lights, and what they add up to. They decide no light."""

from collections.abc import Callable

from scorecard.judging.phrases import number_text, range_texts
from scorecard.judging.verdicts import BrokenDown, Judged, PartOfWhole
from scorecard.language.bilingual import NOTHING, Text, joined
from scorecard.model.book import Book
from scorecard.model.breakdown import Breakdown, breakdowns
from scorecard.model.intervals import trimmed
from scorecard.model.plans import Plan
from scorecard.model.problems import Location


def sum_of_parts(found: Breakdown) -> Text:
    """What the parts add up to, and by how much that is more or less than the whole."""
    unit, whole, total = found.whole.target.goal.unit or "", found.whole.target.goal.asks.number, found.total
    if total is None or whole is None:
        return Text("judging.parts-not-added", count=len(found.parts))
    gap = total - whole
    way = "more" if gap > 0 else "less" if gap < 0 else "equal"
    key = f"judging.parts-of-{'places' if found.by == 'place' else 'owners'}"
    ends = range_texts(trimmed(total), trimmed(whole), unit)
    parts = [
        Text(
            key,
            count=len(found.parts),
            total=ends["low"],
            whole=ends["high"],
            compared=Text(f"judging.parts-{way}", gap=number_text(trimmed(abs(gap)), unit)),
        )
    ]
    left = sum(amount is None for amount in found.amounts)
    parts.append(Text("judging.parts-left", count=left) if left else NOTHING)
    return joined(part for part in parts if part.en)


def with_breakdowns(judged: list[Judged], book: Book, judge_plan: Callable[[Plan], Judged | None]) -> list[Judged]:
    """The results with the parts of each goal that is broken down; plans of parts that are not there are judged too.

    `judge_plan` gives None for a plan that did not exist on the day.
    """
    known = breakdowns(book)
    if not known:
        return judged
    plans: dict[Location, Judged | None] = {one.plan.location: one for one in judged}
    results = {result.target.location: result for one in judged for result in one.results}

    def result_of(plan: Plan, location: Location) -> PartOfWhole | None:
        if plan.location not in plans:
            plans[plan.location] = other = judge_plan(plan)
            results.update({result.target.location: result for result in other.results} if other else {})
        of = plans[plan.location]
        return PartOfWhole(of, results[location]) if of is not None else None

    return [
        one._replace(
            results=[
                result._replace(broken_down=_lit(known[result.target.location], result_of))
                if result.target.location in known
                else result
                for result in one.results
            ]
        )
        for one in judged
    ]


def _lit(found: list[Breakdown], result_of: Callable[[Plan, Location], PartOfWhole | None]) -> tuple[BrokenDown, ...]:
    """The ways with the results of their parts; a part whose plan did not exist on the day is left out."""
    ways = []
    for way in found:
        parts = [result_of(part.plan, part.target.location) for part in way.parts]
        there = [number for number, part in enumerate(parts) if part is not None]
        if there:
            shown = way._replace(
                parts=tuple(way.parts[number] for number in there),
                amounts=tuple(way.amounts[number] for number in there),
            )
            ways.append(BrokenDown(way.by, sum_of_parts(shown), tuple(part for part in parts if part is not None)))
    return tuple(ways)
