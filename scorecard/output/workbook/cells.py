"""Cells as XML, safe whatever they hold: text never becomes a formula, and every formula carries its result."""

import re
from decimal import Decimal
from typing import NamedTuple

LONGEST_TEXT = 32767  # what a cell holds, counted in UTF-16 units
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")  # in XML
_LOOKS_ESCAPED = re.compile(r"_(x[0-9A-Fa-f]{4}_)")
_CARE = re.compile("[\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]|_x")

CellValue = str | int | float | Decimal | None


class Formula(NamedTuple):
    """A formula without its equals sign, and the result that stands beside it."""

    text: str
    result: CellValue


def starts_a_formula(value: object) -> bool:
    """Whether a spreadsheet would take a text for a formula if somebody typed it."""
    return isinstance(value, str) and value.startswith(_STARTS_A_FORMULA)


def cell_text(text: str) -> str:
    """Text that a cell can hold: control characters shown as a replacement, over-long text cut with an ellipsis."""
    if _CARE.search(text):
        text = _FORBIDDEN.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
        text = _LOOKS_ESCAPED.sub(r"_x005F_\1", text)
    if len(text) * 2 <= LONGEST_TEXT or len(text.encode("utf-16-le")) // 2 <= LONGEST_TEXT:
        return text
    return text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def number(value: Decimal | float) -> float | int:
    """The number as a spreadsheet holds it."""
    held = float(value)
    return int(held) if held.is_integer() and abs(held) < 10**15 else held


def as_xml(place: str, look: int, value: CellValue | Formula) -> str:
    """The cell at `place` (A1) in the look with that number."""
    if value is None or value == "":
        return f'<c r="{place}" s="{look}" />'
    if isinstance(value, Formula):
        return _formula(place, look, value)
    if isinstance(value, str):
        text = cell_text(value)
        space = ' xml:space="preserve"' if text != text.strip() or "\n" in text else ""
        return f'<c r="{place}" s="{look}" t="inlineStr"><is><t{space}>{escaped(text)}</t></is></c>'
    return f'<c r="{place}" s="{look}"><v>{number(value)!r}</v></c>'


def _formula(place: str, look: int, formula: Formula) -> str:
    result = formula.result
    if isinstance(result, int | float | Decimal):
        return f'<c r="{place}" s="{look}"><f>{escaped(formula.text)}</f><v>{number(result)!r}</v></c>'
    shown = escaped(cell_text(result or ""))
    return f'<c r="{place}" s="{look}" t="str"><f>{escaped(formula.text)}</f><v>{shown}</v></c>'


def escaped(text: str) -> str:
    """Text inside XML."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def quoted(text: str) -> str:
    """Text inside a formula."""
    return '"' + text.replace('"', '""') + '"'
