"""Tables in a report's text: rows of cells, whose columns say what each number is. No row is read as a sentence."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import NamedTuple

_BETWEEN = re.compile(r"[\t|｜│]| {2,}|\u3000+")
_FEWEST_CELLS, _FEWEST_ROWS, _FEWEST_WITH_NUMBERS = 3, 3, 2
_LONGEST = 60  # characters of a cell; what is longer, or ends like a sentence, is text in columns
_ENDS = ("。", ".", "；", ";", "，", ",")


class Table(NamedTuple):
    """The first and the last line of a table, counted from 1."""

    first: int
    last: int


def without_tables(text: str) -> tuple[str, list[Table]]:
    """A text of the same length in which blanks stand for each table, and the tables.

    A table is three rows or more, one below the other, of three cells or more each; two of the rows have a number.
    The cells of a row are parted by tabs, bars, or wide gaps.
    """
    lines = text.splitlines(keepends=True)
    found = list(_tables(lines))
    for table in found:
        for number in range(table.first - 1, table.last):
            bare = lines[number].rstrip("\r\n")
            lines[number] = " " * len(bare) + lines[number][len(bare) :]
    return "".join(lines), found


def _tables(lines: list[str]) -> Iterator[Table]:
    number = 0
    for in_cells, same in groupby(lines, key=_is_row):
        rows = list(same)
        number += len(rows)
        if not in_cells or len(rows) < _FEWEST_ROWS:
            continue
        if sum(any(char.isdigit() for char in row) for row in rows) >= _FEWEST_WITH_NUMBERS:
            yield Table(number - len(rows) + 1, number)


def _is_row(line: str) -> bool:
    """Whether a line has enough cells, none of them a sentence."""
    cells = [cell for part in _BETWEEN.split(line) if (cell := part.strip())]
    return len(cells) >= _FEWEST_CELLS and not any(len(cell) > _LONGEST or cell.endswith(_ENDS) for cell in cells)
