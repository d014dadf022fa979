"""Intervals of numbers: what a printed number, a bound or a goal allows."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.model.bounds import BOUNDS, Bound


class Extent(NamedTuple):
    """An interval of numbers; None is no limit, and an open end does not belong to it."""

    low: Decimal | None
    high: Decimal | None
    low_open: bool = False
    high_open: bool = False

    @property
    def has_two_ends(self) -> bool:
        """Whether it has a limit on both sides."""
        return self.low is not None and self.high is not None

    def inside(self, other: "Extent") -> bool:
        """Whether every number of this extent lies in `other`."""
        return _starts_later(self, other) and _ends_earlier(self, other)

    def apart(self, other: "Extent") -> bool:
        """Whether no number of this extent lies in `other`."""
        return _below(self, other) or _below(other, self)


def point(value: Decimal) -> Extent:
    """Exactly that value."""
    return Extent(value, value)


def rounded(value: Decimal, step: Decimal) -> Extent:
    """The values that print as `value` at that step: half a step to each side, the upper end excluded."""
    half = step / 2
    return Extent(value - half, value + half, False, True)


def bounded(value: Decimal, bound: Bound, step: Decimal) -> Extent:
    """The values that a number with its bound allows, of a figure or of a goal.

    `step` is how far “about” reaches. Of a figure it is the size of its last digit that is not zero: “about 300” may be
    anything from 200 to 400.
    """
    row = BOUNDS[bound]
    slack = step if row.loose else Decimal(0)
    low, high = (value - slack if row.floor else None), (value + slack if row.cap else None)
    return Extent(low, high, row.strict and row.floor, row.strict and row.cap)


def _starts_later(inner: Extent, outer: Extent) -> bool:
    if outer.low is None:
        return True
    if inner.low is None or inner.low < outer.low:
        return False
    return inner.low > outer.low or not outer.low_open or inner.low_open


def _ends_earlier(inner: Extent, outer: Extent) -> bool:
    if outer.high is None:
        return True
    if inner.high is None or inner.high > outer.high:
        return False
    return inner.high < outer.high or not outer.high_open or inner.high_open


def _below(first: Extent, second: Extent) -> bool:
    if first.high is None or second.low is None:
        return False
    if first.high < second.low:
        return True
    return first.high == second.low and (first.high_open or second.low_open)
