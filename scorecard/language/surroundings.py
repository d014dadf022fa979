"""A number with what stands around it, for the rules that say what kind of number it is."""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.language.printed import PrintedNumber


class Surroundings(NamedTuple):
    """A number with what stands around it: some characters to both sides, and the short quotation it is in."""

    text: str
    number: PrintedNumber
    before: str
    after: str
    dimension: str
    quote: tuple[int, int] | None


# Where a number's phrase ends: nothing that it could count or limit follows.
ENDS = re.compile("[，。；、！？：”（）,;.!?()\n和与及并…—]|的?(?:大关|台阶|目标|关口|门槛)|$")
# Dimensions of money, and of things whose size sets a limit (2000人以上村社区).
MONEY = ("yuan", "us-dollar", "number")
THINGS = ("person", "household", "area", "length", "mass", "volume", "power", "job")
