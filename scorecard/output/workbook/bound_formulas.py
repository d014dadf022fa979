"""What a goal accepts and what a figure allows, as conditions that a spreadsheet can reckon.

Differences are rounded to nine decimals, since spreadsheets reckon in binary and 7.3 − 6.8 must be 0.5.
"""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.verdicts import Basis
from scorecard.model.intervals import Extent, plain


class FormulaEnds(NamedTuple):
    """The ends of what a goal accepts and the number that it is about, each as a formula; None is no end."""

    low: str | None
    high: str | None
    aim: str | None
    low_open: bool
    high_open: bool


def limits(basis: Basis, accepts: Extent, goal: str) -> FormulaEnds:
    """The limits of a goal whose number stands in the cell `goal`; a goal without one is set against its base."""
    low, high = (None if end is None else literal(end) for end in (accepts.low, accepts.high))
    asks = basis.asked.goal.asks
    if asks.numbers:  # of two, the one that counts stands in the cell
        low, high = (goal, high) if low is not None else (None, goal)
    return FormulaEnds(low, high, low if low is not None else high, accepts.low_open, accepts.high_open)


def inside(limits: FormulaEnds, value: str, allows: Extent, printed: Decimal) -> str:
    """The condition that every number which the figure allows meets the goal; `printed` is its value as judged."""
    conditions = []
    if limits.low is not None:
        sign = ">" if limits.low_open and not allows.low_open else ">="
        conditions.append(_against(value, allows.low, printed, limits.low, sign))
    if limits.high is not None:
        sign = "<" if limits.high_open and not allows.high_open else "<="
        conditions.append(_against(value, allows.high, printed, limits.high, sign))
    return conditions[0] if len(conditions) == 1 else f"AND({','.join(conditions)})"


def apart(limits: FormulaEnds, value: str, allows: Extent, printed: Decimal) -> str:
    """The condition that no number which the figure allows meets the goal."""
    conditions = []
    if limits.low is not None:
        sign = "<=" if allows.high_open or limits.low_open else "<"
        conditions.append(_against(value, allows.high, printed, limits.low, sign))
    if limits.high is not None:
        sign = ">=" if allows.low_open or limits.high_open else ">"
        conditions.append(_against(value, allows.low, printed, limits.high, sign))
    return conditions[0] if len(conditions) == 1 else f"OR({','.join(conditions)})"


def is_point(allows: Extent) -> bool:
    """Whether the figure stands for its printed value alone."""
    return allows.low is not None and allows.low == allows.high


def without_dust(expression: str) -> str:
    """A difference without the dust of binary arithmetic."""
    return f"ROUND({expression},9)"


def _against(value: str, end: Decimal | None, printed: Decimal, limit: str, sign: str) -> str:
    """One end of what the figure allows against one end of what the goal accepts; an open-ended figure never meets
    it."""
    if end is None:
        return "FALSE"
    away = end - printed
    shifted = value if away == 0 else f"{value}{'+' if away > 0 else '-'}{plain(abs(away))}"
    return f"{without_dust(f'{shifted}-{limit}')}{sign}0"


def literal(value: Decimal) -> str:
    """A number inside a formula."""
    return f"({plain(value)})" if value < 0 else plain(value)
