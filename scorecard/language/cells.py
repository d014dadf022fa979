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
    """A typed number with its bound as figures spell it and its unit: the one that was asked for, or another of its
    kind that was typed. 2.5万 of 人 stays 2.5 万人: as 25000 人 it would claim to be exact to the last person."""

    value: Decimal
    bound: str
    unit: str


def typed(text: str, unit_name: str) -> Typed | None:
    """What a cell says of what is counted in `unit_name`; None where it holds more than one number with its unit and
    bound, where the number is rough (几十) or a range, or where its unit is of another kind."""
    text = text.strip()
    spelled = chinese(text)
    if spelled is not None and spelled[0] == spelled[1]:
        return Typed(spelled[0], "exact", unit_name)
    found = _whole(text, unit_name)
    target = unit(unit_name)
    if found is not None or target is None or target.dimension in _NOT_COUNTED:
        return found
    # 三百余 and 3千 are numbers only beside a unit. Of 万人 a bare 3千 may be 3千人 or 3千万人.
    return _whole(text + unit_name, unit_name) if unit_name == without_scale(unit_name) or not numbers(text) else None


def _whole(text: str, unit_name: str) -> Typed | None:
    """The one number that is all of the text, with its unit and bound."""
    found = numbers(text)
    if len(found) != 1 or found[0].low != found[0].high:
        return None
    number = found[0]
    if number.doubtful and text[number.digits_end : number.digits_end + 1] not in ("多", "余"):  # 几百, 十几
        return None
    before, after = bound_before(text, number.start), bound_after(text, number.end)
    begin, end = before.start if before else number.start, after.end if after else number.end
    lead = text[:begin].strip()
    if lead not in ("", *_MINUS) or text[end:].strip():
        return None
    value, own_unit = -number.low if lead else number.low, _unit(number.unit, unit_name)
    if convert(value, own_unit, unit_name) is None:
        return None
    said = after or before
    bound = said.means if said is not None else number.says or "exactly"
    return Typed(value, "exact" if bound == "exactly" else bound, own_unit)


def _unit(given: str, wanted: str) -> str:
    """The unit of a number; a bare scale (2.5万) counts the things of the wanted one, and no per cent or times."""
    scale, target = unit(given), unit(wanted)
    if not given or scale is None or target is None:
        return given or wanted
    if scale.dimension == "number" and target.dimension not in _NOT_COUNTED:
        given += without_scale(wanted)
    own = unit(given)
    return wanted if own is not None and own[1:] == target[1:] else given
