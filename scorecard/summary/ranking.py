"""Ranking: places or owners beside each other, by one indicator, by a field, or over all their goals.

Only solid verdicts count: nobody gains or loses a rank by a hint or by silence. Who has too few of them is not ranked,
and is named with the reason. Equal results share a rank, and the next rank is left out (1, 2, 2, 4). The rule is data:
points, the least coverage and the lists stand among the bands, each with its source and its reason.
"""

from collections.abc import Callable, Iterable
from decimal import ROUND_HALF_UP, Decimal
from typing import Literal, NamedTuple

from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text
from scorecard.model.bands import Bands
from scorecard.model.places import NOBODY
from scorecard.summary.counts import Counts, counts

By = Literal["place", "owner"]
Count = Literal["points", "green", "completion", "gap", "actual"]
# What can be compared of one indicator only; the others also over several.
OF_ONE: tuple[Count, ...] = ("gap", "actual")


class Unit(NamedTuple):
    """A place or an owner: what tells it apart, and its name."""

    id: str
    name: Text


class Standing(NamedTuple):
    """How a unit stands: its rank and value, its lights, and where it is not ranked, why.

    `value` is in points, per cent, or the unit of the indicator, as `Table.unit` says. `last` is the rank on an earlier
    day; `best` and `worst` are the ranks under other weights and without each field.
    """

    unit: Unit
    rank: int | None
    value: Decimal | None
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


class Rule(NamedTuple):
    """By what is ranked: what counts, and the bands that it is counted with."""

    what: Count
    bands: Bands

    def points(self, colour: str) -> Decimal:
        """The points of a light."""
        return {
            "green": self.bands["ranking", "green_points"],
            "amber": self.bands["ranking", "amber_points"],
            "red": self.bands["ranking", "red_points"],
        }[colour]


class Table(NamedTuple):
    """The ranked units, the first first, then those that are not ranked; and the lists that follow from it."""

    rule: Rule
    standings: list[Standing]
    unit: str

    @property
    def ranked(self) -> list[Standing]:
        """Those that have a rank."""
        return [one for one in self.standings if one.rank is not None]

    @property
    def honours(self) -> list[Standing]:
        """The honours list: the first ones, where none of their lights is red."""
        most = self.rule.bands["ranking", "honours_places"]
        return [one for one in self.ranked if one.rank is not None and one.rank <= most and not one.counts.red]

    @property
    def watch(self) -> list[Standing]:
        """The watch list: the last ones, where at least one of their lights is red; an accepted reason keeps off it."""
        most = self.rule.bands["ranking", "watch_places"]
        values = [_sort(one) for one in self.ranked]
        return [one for one in self.ranked if one.counts.red and sum(value < _sort(one) for value in values) < most]


def units_of(judged: Iterable[Judged], by: By, wanted: Callable[[Result], bool]) -> dict[Unit, list[Result]]:
    """The results that are wanted under each place or owner, in the order of the plans; one may stand under several."""
    found: dict[Unit, list[Result]] = {}
    for one in judged:
        for result in one.results:
            if wanted(result):
                for unit in _units(result, by):
                    found.setdefault(unit, []).append(result)
    return found


def _units(result: Result, by: By) -> list[Unit]:
    if by == "owner":
        return [Unit(owner.id, Text.literal(owner.en, owner.zh)) for owner in result.owners]
    place = result.place
    return [] if place == NOBODY else [Unit(place.id, Text.literal(place.en, place.zh))]


def ranking(units: dict[Unit, list[Result]], rule: Rule, earlier: dict[Unit, list[Result]] | None = None) -> Table:
    """The units ranked by the rule, with their ranks of an earlier day, and how far other weights would move them."""
    standings = _ranked(units, rule)
    before = {one.unit.id: one.rank for one in _ranked(earlier, rule)} if earlier else {}
    spread = _spread(units, rule)
    unit = next(
        (result.verdict.actual.unit for results in units.values() for result in results if result.verdict.actual), ""
    )
    kept = [
        one._replace(last=before.get(one.unit.id), best=spread[one.unit.id][0], worst=spread[one.unit.id][1])
        if one.rank is not None
        else one
        for one in standings
    ]
    return Table(rule, kept, _unit_of(rule.what, unit))


def _unit_of(count: Count, unit: str) -> str:
    if count == "gap" and unit == "%":
        return "个百分点"
    return {"points": "分", "green": "%", "completion": "%"}.get(count, unit)


def _ranked(units: dict[Unit, list[Result]], rule: Rule) -> list[Standing]:
    """Ranks from the best value down; equal values share one. Names and order decide nothing but the order of lines."""
    made = [_standing(unit, results, rule) for unit, results in units.items()]
    valued = sorted((one for one in made if one.value is not None), key=lambda one: (-_sort(one), one.unit.id))
    ranked = [one._replace(rank=1 + sum(_sort(other) > _sort(one) for other in valued)) for one in valued]
    return [*ranked, *sorted((one for one in made if one.value is None), key=lambda one: one.unit.id)]


def _sort(one: Standing) -> Decimal:
    assert one.value is not None
    return one.value


def _standing(unit: Unit, results: list[Result], rule: Rule) -> Standing:
    found = counts(results)
    solid = [result for result in results if result.verdict.solid]
    kept = tuple(results)
    if not solid:
        return Standing(unit, None, None, found, kept, Text("summary.no-solid"))
    if len(solid) * 100 < rule.bands["ranking", "least_coverage"] * len(results):
        why = Text("summary.few-solid", solid=len(solid), of=len(results))
        return Standing(unit, None, None, found, kept, why)
    value = _VALUES[rule.what](solid, rule)
    if value is None:
        return Standing(unit, None, None, found, kept, Text("summary.nothing-to-count"))
    return Standing(unit, None, value, found, kept)


def _points(solid: list[Result], rule: Rule) -> Decimal | None:
    """The mean of the points of the lights, each with the weight of its goal."""
    weights = [_weight(result) for result in solid]
    total = sum(weights, Decimal(0))
    if total <= 0:
        return None
    earned = sum(
        (rule.points(one.verdict.colour) * weight for one, weight in zip(solid, weights, strict=True)), Decimal(0)
    )
    return _rounded(earned / total)


def _green(solid: list[Result], rule: Rule) -> Decimal | None:
    """The share of green among the solid lights, in per cent."""
    return _rounded(Decimal(100 * sum(result.verdict.colour == "green" for result in solid)) / len(solid))


def _completion(solid: list[Result], rule: Rule) -> Decimal | None:
    """The mean of actual ÷ goal in per cent, over amounts, counts and levels; rates and shares have no such ratio."""
    shares = [share for result in solid if (share := _share(result)) is not None]
    return _rounded(sum(shares, Decimal(0)) / len(shares)) if shares else None


def _share(result: Result) -> Decimal | None:
    asked, actual, gap = result.target.goal.asks.number, result.verdict.actual, result.verdict.gap
    if asked is None or asked <= 0 or actual is None or gap is None or gap.unit in ("个百分点", "位"):
        return None
    return (asked + Decimal(gap.value)) * 100 / asked


def _gap(solid: list[Result], rule: Rule) -> Decimal | None:
    """The distance to the goal, plus where it is better; of one goal only."""
    gaps = [Decimal(result.verdict.gap.value) for result in solid if result.verdict.gap and result.verdict.gap.value]
    return gaps[0] if len(gaps) == 1 else None


def _actual(solid: list[Result], rule: Rule) -> Decimal | None:
    """What was reached, the larger the better; of one goal only."""
    values = [Decimal(result.verdict.actual.value) for result in solid if result.verdict.actual]
    return values[0] if len(values) == 1 else None


_VALUES: dict[Count, Callable[[list[Result], Rule], Decimal | None]] = {
    "points": _points,
    "green": _green,
    "completion": _completion,
    "gap": _gap,
    "actual": _actual,
}


def _weight(result: Result) -> Decimal:
    weight = getattr(result.target, "weight", None)
    return Decimal(1) if weight is None else weight


def _rounded(value: Decimal) -> Decimal:
    return value.quantize(Decimal("0.1"), ROUND_HALF_UP)


def _spread(units: dict[Unit, list[Result]], rule: Rule) -> dict[str, tuple[int, int]]:
    """The best and the worst rank of each unit by the rule, with amber counted as nothing or in full, and without each
    field. Who would then not be ranked keeps the other ranks."""
    found: dict[str, list[int]] = {}
    for table in _others(units, rule):
        for one in table:
            if one.rank is not None:
                found.setdefault(one.unit.id, []).append(one.rank)
    return {unit: (min(ranks), max(ranks)) for unit, ranks in found.items()}


def _others(units: dict[Unit, list[Result]], rule: Rule) -> Iterable[list[Standing]]:
    yield _ranked(units, rule)
    if rule.what == "points":
        for amber in ("red_points", "green_points"):
            own = {**rule.bands.overrides.get("ranking", {}), "amber_points": rule.bands["ranking", amber]}
            yield _ranked(units, Rule(rule.what, Bands(rule.bands.bands, {**rule.bands.overrides, "ranking": own})))
    fields = {result.section.id for results in units.values() for result in results}
    for field in sorted(fields) if len(fields) > 1 else ():
        left = {unit: [one for one in results if one.section.id != field] for unit, results in units.items()}
        yield _ranked({unit: results for unit, results in left.items() if results}, rule)
