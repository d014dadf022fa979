"""Which numbers an indicator can have: how low, how high, and whether only whole ones; and which are hardly likely.

What is counted is whole and never below 0, a share lies between 0 and 100 per cent, a place starts with the first. An
indicator that is otherwise says so (`lowest`, `highest`, `whole`); one whose name says that it is a balance may be
below 0 in any case, and one named as a debt ratio, or as another share that is not of its own whole, above 100.
"""

import re
from decimal import Decimal
from functools import lru_cache
from typing import Literal, NamedTuple

from scorecard.language.units import convert, unit
from scorecard.model.indicators import Indicator
from scorecard.model.measures import MEASURES, Measure

# What is reckoned as one thing less another can be below 0.
_BALANCES = [
    "净",
    "差额",
    "逆差",
    "顺差",
    "盈亏",
    "盈余",
    "赤字",
    "结余",
    "利润",
    "收益",
    "增减",
    "气温",
    "温度",
    "涨幅",
    "增幅",
    "增速",
    "增长率",
    "通胀",
    "通货膨胀",
]
_BALANCES_IN_ENGLISH = [
    "net",
    "balance",
    "surplus",
    "deficit",
    "profit",
    "profits",
    "loss",
    "losses",
    "difference",
    "temperature",
    "inflation",
]
# A share of something else than its own whole may be above 100 %: debt of revenue, pupils of all ages of one year's.
_BEYOND_THE_WHOLE = re.compile(
    "毛入[园学]率|债务率|拨备覆盖率|杠杆率|产销率|自给率|(?:资产|产权)负债率|偿债|完成率|完成进度|产能利用率"
    "|床位使用率|存贷比"
    r"|\b(?:gross enrol(?:l)?ment|debt(?:[ -]to[ -][a-z]+)?(?: ratio)?|coverage ratio|occupancy|capacity utili[sz]ation"
    r"|self-sufficiency|completion)\b",
    re.I,
)
_PEOPLE = ("person", "household", "household-time", "visit", "job")
_PARTLY = ("番", "课时", "层", "步", "股")  # counted, but not always in whole ones
# Tenfold is where a slip in 万 and 亿, or in a decimal point, begins; counts below ten may differ by as much.
TENFOLD, FEW = 10, 10

Unlikely = Literal["tenfold", "tenth", "fraction"]


class Limits(NamedTuple):
    """The lowest and the highest number in the unit of the indicator, of a rank in places; None is no limit."""

    lowest: Decimal | None
    highest: Decimal | None
    whole: bool


def limits(indicator: Indicator, measure: Measure) -> Limits:
    """The numbers that a reading of the indicator can have."""
    if measure == "rank":
        return Limits(Decimal(1), None, whole=True)
    row = MEASURES[measure]
    if not (row.size or row.cannot_fall):
        return Limits(None, None, whole=False)
    lowest = Decimal(0) if indicator.lowest is None and not _balance(indicator) else indicator.lowest
    highest = indicator.highest if row.size else None
    if highest is None and measure == "level" and indicator.nature == "ratio" and not _beyond(indicator):
        highest = convert(Decimal(100), "%", indicator.unit or "")
    counts = indicator.nature in ("flow", "stock") and counted(indicator.unit or "")
    return Limits(lowest, highest, counts if indicator.whole is None else indicator.whole)


def only_grows(indicator: Indicator, measure: Measure) -> bool:
    """Whether more days can only make a sum larger: of what can be below zero (利润, 净流入) a later part may take
    away."""
    if not MEASURES[measure].cannot_fall:
        return False
    lowest = limits(indicator, measure).lowest
    return lowest is not None and lowest >= 0


def counted(unit_name: str) -> bool:
    """Whether a unit counts people or things one by one, at whatever scale (家, 万人)."""
    known = unit(unit_name)
    if known is None or known.dimension in _PARTLY:
        return False
    return known.dimension in _PEOPLE or known.name.endswith(known.dimension)


def broken(value: Decimal, unit_name: str) -> bool:
    """Whether a number in a unit that counts stands for less than a whole one: 120.5张, 1.00005万人."""
    known = unit(unit_name)
    ones = value * known.factor if known is not None else value
    return ones != ones.to_integral_value()


def unlikely(value: Decimal, goal: Decimal, unit_name: str, points: bool) -> Unlikely | None:
    """How a reading is too far from its goal to be likely: ten times as much, a tenth, or a fraction for a percentage.

    Of rates and shares, value and goal are in per cent. A growth of 0.2 % where 6 % was the goal does happen; 0.06 for
    6 % is printed with one decimal more.
    """
    size, aim = abs(value), abs(goal)
    if size == 0 or aim == 0:
        return None
    if points:
        decimals = -int(value.normalize().as_tuple().exponent)
        as_percent = size * 100
        if size <= 1 and aim > TENFOLD * size and aim / 2 <= as_percent <= aim * 2 and (decimals >= 2 or aim >= 50):
            return "fraction"
        return "tenfold" if size >= TENFOLD * aim and size >= TENFOLD else None
    found: Unlikely | None = "tenfold" if size >= TENFOLD * aim else "tenth" if size * TENFOLD <= aim else None
    known = unit(unit_name) if found else None
    few = known is not None and counted(unit_name) and min(size, aim) * known.factor < FEW
    return None if few else found


def _balance(indicator: Indicator) -> bool:
    return _names_balance((indicator.name.zh, *indicator.aliases), indicator.name.en)


def _beyond(indicator: Indicator) -> bool:
    return any(_BEYOND_THE_WHOLE.search(name) for name in (indicator.name.zh, indicator.name.en, *indicator.aliases))


@lru_cache(maxsize=4096)  # each figure and each goal of an indicator asks again
def _names_balance(chinese: tuple[str, ...], english: str) -> bool:
    words = english.lower().split()
    return any(word in name for word in _BALANCES for name in chinese) or any(
        word in words for word in _BALANCES_IN_ENGLISH
    )
