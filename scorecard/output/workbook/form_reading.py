"""Reading filled-in entry forms: what stands in which cell, as text. What it means is another room's.

The workbook is somebody else's: it is opened with limits, its cells are read as values, and nothing in it is followed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import NamedTuple

from openpyxl.utils import get_column_letter
from openpyxl.utils.datetime import from_excel

from scorecard.output.workbook.untrusted_workbook import Given, RefusedError, opened, rows

MARK = "scorecard-entry/1:"  # stands before the first key of the hidden row
FIGURE_KEYS = (
    "go", "section", "target", "goal", "value", "unit", "period", "status", "bound", "source", "says", "note", "indicator",
    "measure", "scope", "id",
)  # fmt: skip
SOURCE_KEYS = ("source", "title", "publisher", "published", "kind", "standing", "url", "note")
# Formats that a Chinese Excel names by number alone (ECMA-376 part 1, 18.8.30), and that openpyxl does not know.
_CHINESE_MONTHS = frozenset({27, 36, 50, 52, 57})
_CHINESE_DAYS = frozenset({28, 29, 30, 31, 51, 53, 54, 58})
_NO_CODE = re.compile(r'"[^"]*"|\[[^]]*\]|\\.')  # quoted text, colours and languages, escaped letters
_MOST = 20_000  # rows that are filled in; each takes a thousandth of a second
_LOOKED_AT = 30  # rows in which the hidden row may stand
Rows = Iterator[tuple[int, list[Given]]]


class Filled(NamedTuple):
    """One row that somebody filled in: the text under each key, and the cell it stands in (Entry!D14)."""

    values: Mapping[str, str]
    cells: Mapping[str, str]
    where: str


class Form(NamedTuple):
    """What a workbook's forms hold."""

    figures: list[Filled]
    sources: list[Filled]
    found: bool  # whether there was a form for figures at all


def read(path: Path) -> Form:
    """The rows that somebody filled in. Raises RefusedError for what is no workbook, and OSError."""
    figures: list[Filled] = []
    sources: list[Filled] = []
    found = False
    with opened(path) as book:
        for title in [sheet.title for sheet in book.worksheets]:
            keys, below = _after_keys(rows(book, title))
            if not keys:
                continue
            of_figures = "value" in keys.values()
            found = found or of_figures
            for number, row in below:
                filled = _filled(title, keys, number, row)
                if _counts(filled, of_figures):
                    (figures if of_figures else sources).append(filled)
                    if len(figures) + len(sources) > _MOST:
                        raise RefusedError(f"has more than {_MOST} rows that are filled in; nobody does that by hand")
    return Form(figures, sources, found)


def _after_keys(found: Rows) -> tuple[dict[int, str], Rows]:
    """The key of each column, by the hidden row, and the rows below the heads; no keys where there is no such row."""
    for number, row in found:
        if number > _LOOKED_AT:
            break
        texts = [str(cell.value or "") for cell in row]
        if any(text.startswith(MARK) for text in texts):
            next(found, None)  # the heads
            return {place: text.removeprefix(MARK) for place, text in enumerate(texts) if text}, found
    return {}, iter(())


def _filled(title: str, keys: Mapping[int, str], number: int, row: Sequence[Given]) -> Filled:
    cells = {key: f"{title}!{get_column_letter(place + 1)}{number}" for place, key in keys.items()}
    texts = {key: _text(row[place]) for place, key in keys.items() if place < len(row)}
    return Filled({key: text for key, text in texts.items() if text}, cells, f"{title}!{number}")


def _counts(filled: Filled, of_figures: bool) -> bool:
    """Whether somebody filled the row in; unit, period and the like stand there from the start."""
    keys = ("value", "source", "says", "note") if of_figures else SOURCE_KEYS
    return any(key in filled.values for key in keys)


def _text(cell: Given) -> str:
    """A cell as a person would write it: a number without binary dust, a day or month as shown, 7.3% where it shows so."""
    value = cell.value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "TRUE" if value else "FALSE"
    if isinstance(value, int | float) and cell.number in _CHINESE_DAYS | _CHINESE_MONTHS:
        with suppress(OverflowError, ValueError):  # no day of the calendar; the number stays
            value = from_excel(value)
    if isinstance(value, datetime | date):
        return value.isoformat()[: _shown(cell)]
    if isinstance(value, int | float):
        number = Decimal(f"{value:.15g}")  # a spreadsheet shows 15 digits, and not the dust of =0.7*6
        if _shows_percent(cell):
            return f"{_plain(number * 100)}%"
        return _plain(number)
    return str(value).strip()


def _shown(cell: Given) -> int:
    """How much of 2021-09-01 a cell shows. A spreadsheet makes a day of 2021-09, and a format that shows the month."""
    if cell.number in _CHINESE_MONTHS:
        return len("2021-09")
    letters = _NO_CODE.sub("", cell.form).lower()
    if "d" in letters or "y" not in letters:
        return len("2021-09-01")
    return len("2021-09") if "m" in letters else len("2021")


def _shows_percent(cell: Given) -> bool:
    """Whether the cell shows its number in per cent, as a spreadsheet does when 7.3% is typed: it then holds 0.073."""
    return "%" in _NO_CODE.sub("", cell.form)


def _plain(number: Decimal) -> str:
    text = f"{number:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text
