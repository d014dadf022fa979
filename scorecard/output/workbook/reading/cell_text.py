"""A cell as the text that a person reads in it: a day as shown, 7.3% where it shows so, no dust of binary numbers."""

import re
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from typing import NamedTuple

from scorecard.output.workbook.reading.number_styles import GENERAL, Style

# How a part writes letters that XML cannot hold, and the underscore before what looks like that (ST_Xstring). Other
# letters need no escape; where one stands in it, a program has written somebody's text as it was.
_ESCAPED = re.compile(r"_x(00[01][0-9A-Fa-f]|005[Ff]|[Ff]{3}[EeFf])_")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_DIGITS = 12  # significant ones; typed numbers have fewer, and the last three of fifteen may be dust
_DUST = Decimal("1e-13")  # of the number
_LARGEST = 308  # the power of ten that a cell can hold
_FIRST_DAY, _SHIFT_1904 = date(1899, 12, 30), 1462  # 1904-01-01 is day 0 of the one calendar and 1462 of the other
_LEAP_THAT_WAS_NONE = 60  # 29 February 1900, which spreadsheets count and the calendar does not have
_LAST_DAY = 2_958_465  # 9999-12-31


class ReadCell(NamedTuple):
    """What stands in a cell: its type as in the file (n, s, b, d, e), its text, its style, and whether it is
    computed."""

    kind: str
    text: str
    style: Style = GENERAL
    computed: bool = False


def decoded(text: str) -> str:
    """Text without the escapes of the format; what no text can hold is replaced."""
    if "_x" not in text:
        return text
    return _FORBIDDEN.sub("\ufffd", _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text))


def cell_shown(cell: ReadCell, from_1904: bool = False) -> str:
    """The text of a cell. A computed number that its cell shows rounded comes with both, so that no one takes it as
    typed."""
    if cell.kind == "b":
        return "FALSE" if cell.text in ("", "0", "false") else "TRUE"
    if cell.kind == "d":
        return cell.text.strip()[:10]
    if cell.kind != "n":
        return cell.text.strip()
    try:
        number = Decimal(cell.text.strip())
    except InvalidOperation:
        return cell.text.strip()
    if not number.is_finite() or abs(number.adjusted()) > _LARGEST:
        return cell.text.strip()
    if cell.style.day and (day := _day(number, from_1904)):
        return day.isoformat()[: cell.style.day]
    return _number(cell, number)


def _day(number: Decimal, from_1904: bool) -> date | None:
    whole = int(number) + (_SHIFT_1904 if from_1904 else 0)
    if not 0 < whole <= _LAST_DAY or whole == _LEAP_THAT_WAS_NONE:
        return None
    return _FIRST_DAY + timedelta(days=whole + (1 if whole < _LEAP_THAT_WAS_NONE else 0))


def _number(cell: ReadCell, number: Decimal) -> str:
    style, tail = cell.style, "%" if cell.style.percent else ""
    held, ends = _without_dust(number)
    if style.percent:
        held *= 100
    decimals = _decimals(held)
    rounded = style.decimals is not None and decimals > style.decimals
    if not ends or (cell.computed and rounded):
        return f"{_rounded(held, style.decimals)}{tail} (computed: {_plain(held)}{tail})"
    if style.padded and style.decimals is not None and not rounded:
        return f"{held:.{style.decimals}f}{tail}"
    return f"{_plain(held)}{tail}"


def _without_dust(number: Decimal) -> tuple[Decimal, bool]:
    """The number that is meant, and whether it ends: 4.1999999999999993 is 4.2, and a third does not end."""
    digits = len(number.as_tuple().digits)
    if digits <= _DIGITS or number == int(number):
        return number, True
    short = _significant(number, _DIGITS)
    if abs(number - short) <= abs(number) * _DUST:
        return short, True
    return _significant(number, 15), False


def _significant(number: Decimal, digits: int) -> Decimal:
    return Decimal(f"{number:.{digits - 1}e}")


def _rounded(number: Decimal, decimals: int | None) -> str:
    return _plain(_significant(number, 10)) if decimals is None else f"{number:.{decimals}f}"


def _decimals(number: Decimal) -> int:
    return max(-int(number.normalize().as_tuple().exponent), 0)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
