"""Proportions of three parts and more (三次产业结构调整为7:43:50): one goal, not three numbers."""

from __future__ import annotations

import re
from bisect import bisect_left

from scorecard.wording.quantities import Quantity

_PROPORTION = re.compile(r"[0-9]{1,3}(?:\.[0-9]{1,3})?(?:[:：∶][0-9]{1,3}(?:\.[0-9]{1,3})?){2,4}(?![0-9:：∶])")


def with_proportions(text: str, found: list[Quantity]) -> list[Quantity]:
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
            start=match.start(), end=match.end(), text=match.group(), kind="quantity", unit="", measure="level", bound="exactly"
        )
        kept.append(whole._replace(high=whole.low, role="value", modifier=None))
        at = last
    return kept + found[at:]


def printed(quantity: Quantity) -> str:
    """The proportion as text with plain colons, or "" where the quantity is a number."""
    return re.sub("[：∶]", ":", quantity.text) if _PROPORTION.fullmatch(quantity.text) else ""
