"""Tables whose cells stand on lines of their own, as some documents are copied: those of the heading, then each row's.

Output indicators / Actual 2022 / Actual 2023 / Target 2024, and then a name with as many values, each on its line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from scorecard.drafting.table_cells import Table, TextCell

_YEARS = re.compile(r"[^\d]{0,40}(?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?[^\d]{0,20}")
_VALUE = re.compile(r"[<>≤≥~=+–-]{0,2} ?(?:[£$€₹R] ?)?[0-9][0-9 ,.]*(?: ?%| ?(?:m|bn|k|million|billion))?|[–-]|n/?a|nm")
_NAME = re.compile(r"[^\W_][^\t|]{3,150}")
_LONGEST, _FEWEST_VALUES, _FEWEST_ROWS, _APART = 60, 3, 2, 14


class _CellLine(NamedTuple):
    """The words of a line that is not empty, where they begin and end, and its number from 1."""

    words: str
    start: int
    end: int
    number: int


def stacked(text: str) -> Iterator[Table]:
    """The tables of a text whose cells stand on lines of their own: the heading with its values, and the rows."""
    lines, at = _lines(text), 0
    while at < len(lines):
        last = at
        while last < len(lines) and _heads(lines[last]):
            last += 1
        rows = list(_rows(lines, last, last - at)) if at and last - at >= _FEWEST_VALUES else []
        if len(rows) >= _FEWEST_ROWS:
            table = [lines[at - 1 : last], *rows]
            cells = [
                [TextCell(one.words, one.start, one.end, column) for column, one in enumerate(row)] for row in table
            ]
            yield Table(lines[at - 1].number, rows[-1][-1].number, cells)
        at = max(last, at + 1)


def _heads(line: _CellLine) -> bool:
    return len(line.words) <= _LONGEST and _YEARS.fullmatch(line.words) is not None


def _rows(lines: list[_CellLine], begin: int, values: int) -> Iterator[list[_CellLine]]:
    """Each name that has so many values behind it, as far as such rows follow one another."""
    at = seen = begin
    while at < len(lines) and at - seen <= _APART * values:
        run = at
        while run < len(lines) and run - at <= values and _VALUE.fullmatch(lines[run].words):
            run += 1
        if run - at == values and at > begin and _NAME.fullmatch(lines[at - 1].words):
            yield lines[at - 1 : run]
            seen = run
        elif lines[at].words.endswith(".") and len(lines[at].words) > _LONGEST:
            return
        at = max(run, at + 1)


def _lines(text: str) -> list[_CellLine]:
    found, place = list[_CellLine](), 0
    for number, line in enumerate(text.splitlines(keepends=True), 1):
        if words := line.strip():
            start = place + line.index(words[0])
            found.append(_CellLine(words, start, start + len(words), number))
        place += len(line)
    return found
