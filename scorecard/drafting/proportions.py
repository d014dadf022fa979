"""Proportions (三次产业结构调整为7:43:50, 比例达到1:8): one goal, not several numbers."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence

from scorecard.drafting.subjects import Subject
from scorecard.language.quantities import Quantity

_PART = r"[0-9]{1,3}(?:\.[0-9]{1,3})?"
_PROPORTION = re.compile(
    rf"{_PART}(?:[:：∶]{_PART}){{2,4}}(?![0-9:：∶])|(?<=[比率达到为至])(?<![0-9]){_PART}[:：∶]{_PART}(?![0-9:：∶分])"
)
_WHOLE = re.compile(rf"{_PART}(?::{_PART})+")


def with_proportions(text: str, found: Sequence[Quantity]) -> list[Quantity]:
    """The quantities in their order, those that make up a proportion replaced by one that spans it."""
    starts = [quantity.start for quantity in found]
    kept: list[Quantity] = []
    at = 0
    for match in _PROPORTION.finditer(text):
        first, last = bisect_left(starts, match.start(), at), bisect_left(starts, match.end(), at)
        if first == last:
            continue
        kept += found[at:first]
        whole = found[first]._replace(
            start=match.start(),
            end=match.end(),
            text=match.group(),
            kind="quantity",
            unit="",
            measure="level",
            bound="exactly",
        )
        kept.append(whole._replace(high=whole.low, role="value", modifier=None))
        at = last
    return _with_points(text, [*kept, *found[at:]])


def _with_points(text: str, found: list[Quantity]) -> list[Quantity]:
    """0.5个和1个百分点 are both percentage points."""
    for index in range(len(found) - 2, -1, -1):
        this, following = found[index], found[index + 1]
        beside = 0 < following.start - this.end <= 2 and text[this.end] in "和、与至到"
        if beside and this.unit == "个" and following.unit == "个百分点":
            found[index] = this._replace(unit="个百分点", measure=following.measure, head=following.head and this.head)
    return found


def printed(quantity: Quantity) -> str:
    """The proportion as text with plain colons, or "" where the quantity is a number."""
    plain = quantity.text.replace("：", ":").replace("∶", ":")
    return plain if _WHOLE.fullmatch(plain) and not plain.endswith(":1") else ""  # 1.6:1 is the number 1.6


_IS_RATE = re.compile("(?:率|占比|比重|满意度)$")
_IS_RATIO = re.compile("(?:收入|倍差|供求|供需|师生|生师|床护|医护|产销|投入产出)比(?:值|例)?$|系数$")


def as_ratio(quantity: Quantity, named: Subject) -> Quantity:
    """The number, of what names a ratio (收入比缩小到1.75) as one to one; a rate that is as before (与上年持平) has
    moved by no point."""
    if quantity.text == "持平":
        quantity = quantity._replace(direction="")
        return quantity._replace(unit="个百分点", measure="change") if _IS_RATE.search(named.words) else quantity
    plain = not quantity.unit and _IS_RATIO.search(named.words) is not None
    return quantity._replace(unit="比") if plain else quantity
