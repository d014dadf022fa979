"""Number formats: a number stays a number, and its cell shows the unit and the bound that belong to it."""

import re
from datetime import date
from decimal import Decimal

from scorecard.language.unit_names import (
    beside_number,
    in_print,
    range_in_english,
    unit_in_english,
    with_unit_in_chinese,
)
from scorecard.model.intervals import plain

_LONGEST_UNIT = 60  # Excel takes 255 characters for a format, three times the unit among them
PERCENT = "0.0%"
DAY = "yyyy-mm-dd"
POINTS = ("个百分点", "percentage points")


def decimals(value: Decimal | str) -> int:
    """How many decimals a number is printed with."""
    return max(-int(Decimal(value).as_tuple().exponent), 0)


def with_unit(decimals: int, unit: str, lang: str, sign: str = "") -> str:
    """A format such as "≥ "0.0"%"."""
    return _signed_by(sign, _digits(decimals) + _literal(_spaced(unit, lang)), lang)


def formatted_amount(value: Decimal | str, unit: str, lang: str, sign: str = "") -> tuple[Decimal, str]:
    """What a cell holds for a number in that unit, with its format. In English the scale goes into the number, as in
    sentences: 2.5万人 is 25000 with #,##0" people", and 1.5亿美元 is 150000000 with #,##0,," million US dollars"."""
    digits, tail, zeros = _in_print(value, unit, lang)
    return Decimal(value).scaleb(zeros), _signed_by(sign, digits + tail, lang)


def span(low: Decimal, high: Decimal, unit: str, lang: str, shows_high: bool = False) -> tuple[Decimal, str]:
    """The same of a range; the cell holds its low end, or its high one, and shows the other as a word: 0.0"–6.5%"."""
    digits, tail, zeros = _in_print(high if shows_high else low, unit, lang)
    first, last = (plain(low), plain(high) + _spaced(unit, lang))
    if zeros:
        first, last = range_in_english(plain(low), plain(high), unit)
    if shows_high:
        return high.scaleb(zeros), _literal(f"{first}–") + digits + tail
    words = first.partition(" ")[2] if zeros else ""
    return low.scaleb(zeros), digits + _literal(f" {words}" * bool(words) + f"–{last}")


def distance(value: Decimal | str, unit: str, lang: str) -> tuple[Decimal, str]:
    """The same of a gap: plus is better than the goal."""
    digits, tail, zeros = _in_print(value, unit, lang)
    shown = digits + tail
    return Decimal(value).scaleb(zeros), f'+{shown};"−"{shown};{shown}'


def in_column(value: Decimal, unit: str, lang: str) -> tuple[str, int, int]:
    """The unit in which a column of such numbers reads well, as words; the zeros by which its numbers differ from those
    as counted, and from those of `amount`: 225.3亿元 stand in a column of billion yuan as 22.53."""
    told = in_print(plain(value), unit)
    if lang == "zh" or not told.zeros:
        return unit if lang == "zh" else unit_in_english(unit), 0, 0
    words = f"{told.word} {unit_in_english(told.unit)}".strip()
    return words, told.zeros - told.word_zeros, told.word_zeros


def factor(unit: str, lang: str) -> Decimal:
    """What a number in that unit is multiplied by before it stands in a cell: 10000 for 万人 in English."""
    return Decimal(1).scaleb(in_print("0", unit).zeros if lang == "en" else 0)


def _in_print(value: Decimal | str, unit: str, lang: str) -> tuple[str, str, int]:
    """The digits of a format, with a comma at their end for each three zeros that a word stands for; the words; the
    zeros."""
    told = in_print(plain(Decimal(value)), unit)
    if lang == "zh" or not told.zeros:
        return _digits(decimals(value)), _literal(_spaced(unit, lang)), 0
    words = f" {told.word}" * bool(told.word) + _spaced(told.unit, lang)
    return _digits(told.decimals) + "," * (told.word_zeros // 3), _literal(words), told.zeros


def _signed_by(sign: str, tail: str, lang: str) -> str:
    """A format with the sign of a bound before the number."""
    shown = f"{sign} " if sign and lang == "en" else sign
    # A spreadsheet puts the minus before the whole format, −≤ 10%, unless the format has its own for numbers below 0.
    return f"{_literal(shown)}{tail};{_literal(f'{shown}−')}{tail}" if sign else _literal(shown) + tail


def followed_by(form: str, words: str) -> str:
    """The format with words behind the number, below zero too."""
    return ";".join(part + _literal(words) for part in form.split(";"))


def free(unit: str, lang: str) -> str:
    """A format for numbers that are still to come, with as many decimals as they bring; in English without the
    scale."""
    if factor(unit, lang) != 1:
        return _digits(0) + _literal(_spaced(in_print("0", unit).unit, lang))
    return f"General{_literal(_spaced(unit, lang))}"


def free_signed(lang: str) -> str:
    """The same for their gaps."""
    return '+General;"−"General;General'


def day(value: date) -> Decimal:
    """A day as a spreadsheet counts it, from the last day of 1899; `DAY` shows it."""
    return Decimal((value - date(1899, 12, 30)).days)


def place(lang: str) -> str:
    """A format for a place in a ranking that is good enough."""
    return '"第"0"位以内"' if lang == "zh" else '"rank ≤ "0'


def display(value: Decimal, form: str) -> str:
    """What a number looks like in a format of this module."""

    def filled(match: re.Match[str]) -> str:
        if not match[0].startswith(("#", "0")):
            return match[0].strip('"')
        decimals = len(match[1]) - 1 if match[1] else 0
        return f"{value.scaleb(-3 * len(match[2])):,.{decimals}f}"

    return re.sub(r'"[^"]*"|(?:#,##)?0(\.0+)?(,*)', filled, form.split(";")[0])


def _digits(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _spaced(unit: str, lang: str) -> str:
    if len(unit) > _LONGEST_UNIT:
        unit = unit[: _LONGEST_UNIT - 1] + "…"
    if unit in POINTS:
        return "个百分点" if lang == "zh" else " pp"
    if lang == "zh":
        return with_unit_in_chinese("", unit)
    return beside_number(unit).replace(" per ", "/")  # a cell is narrow


def _literal(text: str) -> str:
    """Text that stands in a format as it is. Quotes cannot stand inside quotes, so each gets a backslash outside."""
    pieces = text.split('"')
    return '\\"'.join(f'"{piece}"' if piece else "" for piece in pieces)
