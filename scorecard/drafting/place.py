"""Whose report it is, from the formula that reports begin with."""

from __future__ import annotations

import re

_FORMULAS = (
    re.compile("代表([\u4e00-\u9fff]{2,12}?)人民政府"),
    re.compile("([\u4e00-\u9fff]{2,10}?[省市县区州旗])第?[一二三四五六七八九十]{0,4}届?人民代表大会"),
    re.compile("在([\u4e00-\u9fff]{2,10}?[省市县区州旗])"),
)
_BEGINNING = 1500  # characters
UNKNOWN = "？"


def place_of(text: str) -> str:
    """The name of the city, county or province in a report's opening; a question mark where none stands."""
    opening = "".join(text[:_BEGINNING].split())
    for formula in _FORMULAS:
        found = formula.search(opening)
        if found:
            return found.group(1)
    return UNKNOWN
