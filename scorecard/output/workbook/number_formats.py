"""Number formats: a number stays a number, and its cell shows the unit and the bound that belong to it."""

import re
from datetime import date
from decimal import Decimal

from scorecard.language.unit_names import beside_number, unit_in_english

_LONGEST_UNIT = 60  # Excel takes 255 characters for a format, three times the unit among them
PERCENT = "0.0%"
DAY = "yyyy-mm-dd"
POINTS = ("个百分点", "percentage points")


def places(value: Decimal | str) -> int:
    """How many decimals a number is printed with."""
    return max(-int(Decimal(value).as_tuple().exponent), 0)


def with_unit(decimals: int, unit: str, lang: str, sign: str = "", to: str = "", since: str = "") -> str:
    """A format such as "≥ "0.0"%"; with `to` or `since`, of a range that shows its other end: 0.0"–6.5%"."""
    digits = _digits(decimals)
    shown = f"{sign} " if sign and lang == "en" else sign
    shown += f"{since}–" * bool(since)
    tail = digits + _literal(f"–{to}" * bool(to) + _spaced(unit, lang))
    # A spreadsheet puts the minus before the whole format, −≤ 10%, unless the format has its own for numbers below 0.
    return f"{_literal(shown)}{tail};{_literal(f'{shown}−')}{tail}" if sign else _literal(shown) + tail


def followed_by(form: str, words: str) -> str:
    """The format with words behind the number, below zero too."""
    return ";".join(part + _literal(words) for part in form.split(";"))


def signed(decimals: int, unit: str, lang: str) -> str:
    """A format for gaps: plus is better than the goal."""
    digits, tail = _digits(decimals), _literal(_spaced(unit, lang))
    return f'+{digits}{tail};"−"{digits}{tail};{digits}{tail}'


def free(unit: str, lang: str) -> str:
    """A format for numbers that are still to come, with as many decimals as they bring."""
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


def unit(name: str, lang: str) -> str:
    """A unit that stands alone: 100 million yuan."""
    return name if lang == "zh" else unit_in_english(name)


def number_text(value: Decimal, unit: str, lang: str) -> str:
    """A number with its unit in a sentence."""
    return f"{value:f}{_spaced(unit, lang)}"


def display(value: Decimal, form: str) -> str:
    """What a number looks like in a format of this module."""

    def filled(match: re.Match[str]) -> str:
        decimals = len(match[1]) - 1 if match[1] else 0
        return f"{value:,.{decimals}f}" if match[0].startswith(("#", "0")) else match[0].strip('"')

    return re.sub(r'"[^"]*"|(?:#,##)?0(\.0+)?', filled, form.split(";")[0])


def _digits(decimals: int) -> str:
    return "#,##0" + ("." + "0" * decimals if decimals else "")


def _spaced(unit: str, lang: str) -> str:
    if len(unit) > _LONGEST_UNIT:
        unit = unit[: _LONGEST_UNIT - 1] + "…"
    if unit in POINTS:
        return "个百分点" if lang == "zh" else " pp"
    if lang == "zh":
        return unit
    return beside_number(unit).replace(" per ", "/")  # a cell is narrow


def _literal(text: str) -> str:
    """Text that stands in a format as it is. Quotes cannot stand inside quotes, so each gets a backslash outside."""
    pieces = text.split('"')
    return '\\"'.join(f'"{piece}"' if piece else "" for piece in pieces)
