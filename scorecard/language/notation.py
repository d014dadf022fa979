"""Parts of a printed number beside its digits: the sign, the currency before it, a letter for its scale, mixed
scales."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from scorecard.language.patterns import pattern
from scorecard.language.unit_table import CURRENCY_SIGNS
from scorecard.language.units import unit, unit_at
from scorecard.language.vocabulary import alternatives, current, rebuilt

RATES = ("percent", "percentage-point", "temperature")
_SMALL = {"十": 10, "百": 100, "千": 1000}
_SCALED = pattern("[千百十]")
_STEPS = pattern("([0-9]+)([千百十]?)")
_LETTERS = {
    "m": "million",
    "k": "thousand",
    "b": "billion",
    "bn": "billion",
    "mn": "million",
    "tn": "trillion",
    "trn": "trillion",
    "mio": "million",
}
_LETTER = pattern("(?:bn|mn|mio|trn|tn|[mkb])(?![A-Za-z0-9²³/])", re.IGNORECASE)
_LENGTH_AFTER = pattern(
    " (?:of|long|wide|high|deep|tall|in (?:length|height|width)|above|below|away|from|between|apart)\\b"
    "|[ .,;)-]?$|[.,;)]|-"
)
_FEW = pattern(r"(?:\.[0-9]+|(?<![0-9,.])[0-9]{1,2})$")
_COUNTED = pattern(" [a-z][a-z-]*s\\b")
_LETTERS_ALONE = ("R", "K", "P")  # currencies only where a scale follows
_SCALES_OF_SUMS = ("million", "billion", "trillion", "bn", "m", "thousand")
_SIGN_AFTER = "长速幅为达至到是约在：:，,（( 额润率差值\t"
_SIGNED_WORDS = ("净增", "净减", "增加", "净流入", "净流出")  # they say of one number how far it moved
_SIGN_WORDS = pattern("(?:minus|negative) $", re.IGNORECASE)


class _Currencies(NamedTuple):
    """The signs of currencies with their units, their last characters, and what a sum with one looks like before it."""

    units: dict[str, str]
    last: frozenset[str]
    before: re.Pattern[str]


@rebuilt()
def _currencies() -> _Currencies:
    units = CURRENCY_SIGNS | dict(current().currencies)
    signs = re.escape("".join(sign for sign in CURRENCY_SIGNS if len(sign) == 1))
    worded = tuple(sign for sign in CURRENCY_SIGNS if sign[0].isascii() and sign.rstrip(".").isalpha())
    own = alternatives((*worded, *(sign for sign, _ in current().currencies)))
    return _Currencies(units, frozenset(sign[-1] for sign in units), re.compile(rf"(?:[A-Z]{{0,2}}[{signs}]{own}) ?$"))


def sign_before(text: str, start: int, *, rate: bool) -> int:
    """Where a number with its sign begins: `start` itself where no sign stands before it.

    A minus sign is one unless it joins two numbers or a name and a number; a hyphen is one after a verb, a colon or a
    blank, or before a rate; 负 before a rate or after 增长, 为 and their like. At the start of a line it is a bullet.
    """
    sign, before = text[start - 1 : start], text[start - 2 : start - 1] if start > 1 else ""
    worded = _SIGN_WORDS.search(text, max(0, start - 9), start) if sign == " " and before.isalpha() else None
    if worded:
        return worded.start()
    if sign == "−":
        return start - 1 if not (before.isdigit() or before == "%") else start
    if sign not in ("-", "负", "－", "–") or not before or before == "\n":
        return start
    if before.isascii() and (before.isalnum() or before in "%-)"):
        return start
    known = before in _SIGN_AFTER or text.endswith(_SIGNED_WORDS, 0, start - 1)
    return start - 1 if known or (rate and sign != "–") else start


def with_currency(text: str, start: int, name: str) -> tuple[int, str]:
    """Where a sum with its currency sign begins, and its unit with the currency moved behind: $10 billion is billion
    dollars."""
    near = text[max(0, start - 2) : start]
    known = _currencies()
    found = known.before.search(text, max(0, start - 5), start) if known.last.intersection(near) else None
    if found is None:
        return start, name
    printed = found.group().strip()
    for sign in (printed, printed[-1]):
        money = (
            known.units.get(sign) if sign not in _LETTERS_ALONE or name in _SCALES_OF_SUMS else None
        )  # R61 is a road, P5 a grade
        joined = f"{name} {money}".strip()
        if money is not None and unit(joined) is not None:
            return found.end() - len(found.group().lstrip()) + (len(printed) - len(sign)), joined
    return start, name


def lettered(text: str, end: int) -> tuple[int, str, bool] | None:
    """A scale that a letter writes at the number's end (300k, 2.5m, $1.2bn): its end, the unit, and whether it is
    doubtful.

    None where no letter does: 40m of quay are metres, and so is a number with a blank before its m.
    """
    found = _LETTER.match(text, end)
    if found is None:
        return None
    letter = found.group().lower()
    money = _currencies().before.search(text[max(0, end - 24) : end].rstrip("0123456789.,")) is not None
    if found.group() == "m" and not money and _LENGTH_AFTER.match(text, found.end()):
        return None
    if not money and (
        letter == "b"
        or (found.group() == "M" and not _counts(text, end, found.end()) and "." not in text[max(0, end - 3) : end])
    ):
        return None  # 1000M is the name of a network, 18.6M trips are counted
    counted = unit_at(text, found.end() + 1) if text[found.end() : found.end() + 1] == " " else 0
    behind = text[found.end() + 1 : counted] if counted > found.end() + 1 else ""
    joined = f"{_LETTERS[letter]} {behind}".strip()
    if behind and unit(joined) is not None:
        return counted, joined, letter == "m" and not money
    return found.end(), _LETTERS[letter], letter == "m" and not money


def _counts(text: str, end: int, behind: int) -> bool:
    """Whether M at a number's end means million: 18.6M trips, 20M meals."""
    return _FEW.search(text, max(0, end - 6), end) is not None and _COUNTED.match(text, behind) is not None


def mixture(token: str) -> Decimal | None:
    """The value of digits mixed with small scales (1千2百 = 1200, 3千500 = 3500); None where the token is no such
    mixture."""
    if token.isdigit() or _SCALED.search(token) is None:
        return None
    total, above = 0, 10**4
    for digits, scale in _STEPS.findall(token):
        place = _SMALL.get(scale, 1)
        if place >= above or int(digits) * place >= above:
            return None
        total, above = total + int(digits) * place, place
    return Decimal(total)
