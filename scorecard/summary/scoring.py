"""What a place or an owner is ranked by: points of its lights, share of green, completion, or one goal's gap or
actual."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from types import MappingProxyType
from typing import Literal, NamedTuple

from scorecard.judging.verdicts import Result
from scorecard.model.bands import Bands
from scorecard.model.digits import deciding_digits
from scorecard.model.intervals import in_unit

Count = Literal["points", "green", "completion", "gap", "actual"]
# What can be compared of one indicator only; the others also over several.
OF_ONE: tuple[Count, ...] = ("gap", "actual")


class Rule(NamedTuple):
    """By what is ranked: what counts, the bands that it is counted with, the day, and the unit of what is compared.

    `fields` says how much each field counts; 1 where it says nothing. A reason accepted after the day is not known yet.
    """

    what: Count
    bands: Bands
    as_of: date
    unit: str = ""
    fields: Mapping[str, Decimal] = MappingProxyType({})

    def points(self, colour: str) -> Decimal:
        """The points of a light."""
        return {
            "green": self.bands["ranking", "green_points"],
            "amber": self.bands["ranking", "amber_points"],
            "red": self.bands["ranking", "red_points"],
        }[colour]


def _points(solid: list[Result], rule: Rule) -> Decimal | None:
    """The mean of the points of the lights, each with the weight of its goal and of its field."""
    weights = [_weight(result) * rule.fields.get(result.section.id, Decimal(1)) for result in solid]
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
    gaps = [(gap.value, gap.unit) for one in solid if (gap := one.verdict.gap) is not None and gap.value]
    return _only(gaps, rule)


def _actual(solid: list[Result], rule: Rule) -> Decimal | None:
    """What was reached; of one goal only."""
    return _only([(actual.value, actual.unit) for one in solid if (actual := one.verdict.actual) is not None], rule)


def _only(values: list[tuple[str, str]], rule: Rule) -> Decimal | None:
    """The only number, in the unit of the ranking; None where there are several, or the units do not fit."""
    if len(values) != 1:
        return None
    (value, unit), wanted = values[0], rule.unit
    return Decimal(value) if unit == wanted else in_unit(Decimal(value), unit, wanted)


def less_is_better(results: list[Result]) -> bool:
    """Whether less is better, by the indicator of the first goal that has one."""
    bases = (result.verdict.basis for result in results)
    return next((basis.asked.indicator.better == "lower" for basis in bases if basis is not None), False)


def ranking_unit(count: Count, results: Iterable[Result]) -> str:
    """The unit in which values are ranked: that of the first number of its kind that was reported."""
    if count in ("gap", "actual"):
        numbers = (one.verdict.gap if count == "gap" else one.verdict.actual for one in results if one.verdict.solid)
        return next((number.unit for number in numbers if number is not None and number.value), "")
    return "分" if count == "points" else "%"


VALUES: dict[Count, Callable[[list[Result], Rule], Decimal | None]] = {
    "points": _points,
    "green": _green,
    "completion": _completion,
    "gap": _gap,
    "actual": _actual,
}


def _weight(result: Result) -> Decimal:
    return Decimal(1) if result.target.weight is None else result.target.weight


def _rounded(value: Decimal) -> Decimal:
    return deciding_digits(value, 1)
