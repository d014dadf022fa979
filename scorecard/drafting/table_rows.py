"""The rows of a table below its columns: the name of each without its number and unit, and which way is better."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from scorecard.drafting.column_words import BASE, BETTER, DUE, GROWTH, NAME, TARGET, UNIT
from scorecard.drafting.table_cells import Column, TextCell
from scorecard.drafting.table_ways import of_spending, way
from scorecard.language.rows import stated_unit, without_unit

_NUMBERING = re.compile(
    r"(?:[（(]?[0-9]{1,2}[)）]|[0-9]{1,2}[.、．](?![0-9])|[一二三四五六七八九十]{1,3}、"
    r"|[（(][一二三四五六七八九十]{1,3}[)）]|[①-⑳●■◆▲*•·—-])\s*"
)
_EMPTY = re.compile(r"[\s\-—–/／·.…*]*|n/?a|nm|new|tbc|无", re.I)


class TableRow(NamedTuple):
    """One row: its name, its unit, and a cell for each column."""

    name: TextCell
    words: str  # the name without its number and unit
    unit: TextCell | None  # where the unit stands; None where no cell states one
    cells: list[TextCell | None]  # one for each column
    better: str  # at_least or at_most, where the row says which way is better
    base: str  # the words of the cell with the number before the plan, where the row has one
    due: TextCell | None  # the day by which it is wanted, where a cell names one
    bare: bool  # that it has a name alone, and perhaps who is to do it by when

    def under(self, heads: Sequence[Column]) -> list[tuple[Column, TextCell]]:
        """The cells that are not empty, each with its column."""
        return [(column, cell) for column, cell in zip(heads, self.cells, strict=True) if cell is not None]


def below_columns(heads: list[Column], row: list[TextCell]) -> TableRow | None:
    """The cells of a row under the columns; None where no cell names what is measured."""
    cells = _aligned(heads, row)
    name = next((cell for column, cell in zip(heads, cells, strict=True) if column.holds == NAME), None)
    if name is None or of_spending(name.words):
        return None
    numbering = _NUMBERING.match(name.words)
    skipped = numbering.end() if numbering else 0
    name = name._replace(words=name.words[skipped:], start=name.start + skipped)
    words = without_unit(name.words)
    stated = [cell for column, cell in zip(heads, cells, strict=True) if column.holds == UNIT and cell is not None]
    with_unit = next((cell for cell in (*stated, name) if stated_unit(cell.words)), None)
    if with_unit is None and stated:
        with_unit = stated[0]  # a noun that only this place counts
    said = next((cell.words for column, cell in zip(heads, cells, strict=True) if column.holds == BETTER and cell), "")
    bases = (cell.words for column, cell in zip(heads, cells, strict=True) if column.holds == BASE and cell)
    values = (cell for column, cell in zip(heads, row, strict=False) if column.holds in (TARGET, GROWTH, BASE))
    bare = not any(cell.words for cell in values)
    days = [cell for column, cell in zip(heads, cells, strict=True) if column.holds == DUE and cell]
    return (
        TableRow(name, words, with_unit, cells, way(said), next(bases, ""), days[-1] if days else None, bare)
        if len(words) > 1
        else None
    )


_MARK = re.compile(r"\s*[(（](?P<way>[^()（）]{1,20})[)）]$")


def marked(rows: Sequence[TableRow | None]) -> list[TableRow | None]:
    """The rows; where all say behind their names which way is better, “Rent collected (H)”, without that mark."""
    named = [row for row in rows if row is not None]
    marks = [_MARK.search(row.words) for row in named]
    if len(named) < 2 or not all(mark and way(mark["way"]) for mark in marks):
        return list(rows)
    found = {row.name.start: _unmarked(row, mark) for row, mark in zip(named, marks, strict=True) if mark}
    return [row and found[row.name.start] for row in rows]


def _unmarked(row: TableRow, mark: re.Match[str]) -> TableRow:
    """The row without the mark, and with the unit that stood before it."""
    words = row.words[: mark.start()]
    counted = row.name._replace(words=words) if row.unit is None and stated_unit(words) else row.unit
    return row._replace(words=without_unit(words), unit=counted, better=way(mark["way"]))


def _aligned(heads: list[Column], row: list[TextCell]) -> list[TextCell | None]:
    """One cell for each column: by its order, and in a row that lacks some, by where its cells begin."""
    cells: list[TextCell | None] = [None] * len(heads)
    if len(row) >= len(heads):
        cells = list(row[: len(heads)])
    else:
        for cell in row:
            at = min(range(len(heads)), key=lambda index: abs(heads[index].cell.at - cell.at))
            cells[at] = cells[at] or cell
    return [cell if cell is not None and not _EMPTY.fullmatch(cell.words) else None for cell in cells]
