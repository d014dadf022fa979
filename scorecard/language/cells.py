"""A number as people type it into a cell: 2.5万, 约70, 超过100, 1千2百, 十二."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from scorecard.language.modifiers import bound_after, bound_before
from scorecard.language.numbers import numbers
from scorecard.language.numerals import chinese
from scorecard.language.units import convert, unit, without_scale

_MINUS = ("-", "−", "负")
_NOT_COUNTED = ("percent", "percentage-point", "multiple", "ratio", "place-up")


class Typed(NamedTuple):
    """A typed number in the unit that was asked for, with its bound as figures spell it."""

    value: Decimal
    bound: str


def typed(text: str, unit_name: str) -> Typed | None:
    """What a cell says in `unit_name`; None where it holds more than one number with its unit and bound, where the
    number is rough (几十) or a range, or where its unit cannot be converted."""
    spelled = chinese(text.strip())
    if spelled is not None and spelled[0] == spelled[1]:
        return Typed(spelled[0], "exact")
    found = numbers(text)
    if len(found) != 1 or found[0].doubtful or found[0].low != found[0].high:
        return None
    number = found[0]
    before, after = bound_before(text, number.start), bound_after(text, number.end)
    begin, end = before.start if before else number.start, after.end if after else number.end
    lead = text[:begin].strip()
    if lead not in ("", *_MINUS) or text[end:].strip():
        return None
    value = _in_unit(-number.low if lead else number.low, number.unit, unit_name)
    said = after or before
    bound = said.means if said is not None else number.says or "exactly"
    return None if value is None else Typed(value, "exact" if bound == "exactly" else bound)


def _in_unit(value: Decimal, given: str, wanted: str) -> Decimal | None:
    """The value in the wanted unit; a bare scale (2.5万) counts the things of that unit, and no per cent or times."""
    if not given:
        return value
    scale, target = unit(given), unit(wanted)
    if scale is None or target is None or scale.dimension != "number":
        return convert(value, given, wanted)
    return None if target.dimension in _NOT_COUNTED else convert(value, given + without_scale(wanted), wanted)
