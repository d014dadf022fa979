"""How places or owners stand to each other by one rule: their values, and the ranks that follow from them."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import Text
from scorecard.summary.counts import Counts, counts
from scorecard.summary.scoring import OF_ONE, VALUES, Rule, less_is_better


class RankedUnit(NamedTuple):
    """A place or an owner: what tells it apart, and its name."""

    id: str
    name: Text


class UnitStanding(NamedTuple):
    """How a unit stands: its rank and value, its lights, and where it is not ranked, why.

    `value` is in points, per cent, or the unit of the indicator, as `Table.unit` says. `last` is the rank on an earlier
    day; `best` and `worst` are the ranks under other weights and without each field. `order` is what it is ranked by,
    the larger the better: the value, or its opposite where less is better.
    """

    unit: RankedUnit
    rank: int | None
    value: Decimal | None
    order: Decimal | None
    counts: Counts
    results: tuple[Result, ...]
    why: Text | None = None
    last: int | None = None
    best: int | None = None
    worst: int | None = None

    @property
    def stable(self) -> bool:
        """Whether the rank moves by at most one under other weights and without each field."""
        if self.rank is None or self.best is None or self.worst is None:
            return False
        return self.rank - self.best <= 1 and self.worst - self.rank <= 1


def reds(one: UnitStanding, rule: Rule) -> list[Result]:
    """Its goals with a solid red light for which no reason was accepted by the day."""
    return [result for result in one.results if _red(result) and not _accepted(result, rule)]


def excused(one: UnitStanding, rule: Rule) -> list[Result]:
    """Its goals with a solid red light for which a reason was accepted by the day."""
    return [result for result in one.results if _red(result) and _accepted(result, rule)]


def _red(result: Result) -> bool:
    return result.verdict.solid and result.verdict.colour == "red"


def _accepted(result: Result, rule: Rule) -> bool:
    found = result.target.accepted
    return found is not None and found.on.end <= rule.as_of


def ranked(units: dict[RankedUnit, list[Result]], rule: Rule) -> list[UnitStanding]:
    """Ranks from the best value down; equal values share one. Names and order decide nothing but the order of lines."""
    made = [_standing(unit, results, rule) for unit, results in units.items()]
    valued = sorted((one for one in made if one.value is not None), key=lambda one: (-order_of(one), one.unit.id))
    first = {order_of(one): number for number, one in reversed(list(enumerate(valued, 1)))}
    return [
        *(one._replace(rank=first[order_of(one)]) for one in valued),
        *sorted((one for one in made if one.value is None), key=lambda one: one.unit.id),
    ]


def order_of(one: UnitStanding) -> Decimal:
    """What it is ranked by. Of a unit that is not ranked there is none."""
    assert one.order is not None
    return one.order


def _standing(unit: RankedUnit, results: list[Result], rule: Rule) -> UnitStanding:
    found = counts(results)
    solid = [result for result in results if result.verdict.solid]
    kept = tuple(results)
    if not solid:
        return UnitStanding(unit, None, None, None, found, kept, Text("summary.no-solid"))
    if len(solid) * 100 < rule.bands["ranking", "least_coverage"] * len(results):
        why = Text("summary.few-solid", solid=len(solid), of=len(results))
        return UnitStanding(unit, None, None, None, found, kept, why)
    value = VALUES[rule.what](solid, rule)
    if value is None:
        several = rule.what in OF_ONE and len(solid) > 1
        why = Text("summary.several-to-count", goals=len(solid)) if several else Text("summary.nothing-to-count")
        return UnitStanding(unit, None, None, None, found, kept, why)
    less = rule.what == "actual" and less_is_better(solid)
    return UnitStanding(unit, None, value, -value if less else value, found, kept)
