"""What the columns of a table hold, by the words of its heading: the indicator, its unit, a base, the goal, growth a
year."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scorecard.drafting.column_words import (
    BASE,
    DUE,
    GROWTH,
    NAME,
    OTHER,
    TARGET,
    held,
    of_sums,
)
from scorecard.drafting.column_years import HEADED_YEAR, SHORT_YEAR, year_of
from scorecard.drafting.table_cells import Column, Table, TextCell
from scorecard.drafting.table_roles import chosen, with_names
from scorecard.language.scripts import is_latin

_MANY = 6  # columns that no two kinds of table have alike
_PAGE_BREAK, _NOTHING = 9, 4  # lines between two pages of a table; letters of n/a
_MOST_COLUMNS = 60  # more than any table that states goals
_YEARS = re.compile(rf"{HEADED_YEAR.pattern}(?:[/–-][0-9]{{2}})?|{SHORT_YEAR.pattern}")
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_NUMBER = re.compile("[0-9]")
_VALUE = re.compile(r"(?!(?:19|20)[0-9]{2}$)[<>≤≥~£$€-]{0,2}[0-9][0-9,.]*%?")  # stands below a heading, never in it


def columns(heading: Sequence[list[TextCell]], first: int, last: int, month: int = 1) -> tuple[list[Column], int]:
    """The columns of a table, by its first two rows, and how many of these are its heading; none where the heading is
    not understood. `first` and `last` are the years of the plan, `month` that in which they begin."""
    words = [cell.words for cell in heading[0]] if heading else []
    if not words or len(words) > _MOST_COLUMNS or of_sums(words[0]) or any(map(_VALUE.fullmatch, words)):
        return [], 0
    heading = [heading[0], *(_under(heading[0], row) for row in heading[1:])]
    for rows in (1, 2):
        found = chosen(
            with_names([_column(part, first, last, month) for part in _joined(heading[:rows])], heading[rows:]), last
        )
        holds = [column.holds for column in found]
        split = rows == 1 and NAME in holds and _goes_on(heading, holds.index(NAME))
        if NAME in holds and not split and not {TARGET, GROWTH, BASE, DUE}.isdisjoint(holds):
            return found, rows
    return [], 0


def _under(heads: Sequence[TextCell], row: list[TextCell]) -> list[TextCell]:
    """The second row of a heading, its cells below those of the first that they stand under, where it has fewer."""
    if len(row) >= len(heads):
        return row
    found = {min(range(len(heads)), key=lambda at: abs(heads[at].at - cell.at)): cell for cell in row}
    empty = row[0]._replace(words="", end=row[0].start) if row else None
    return [cell for at in range(len(heads)) if (cell := found.get(at, empty))]


def _goes_on(rows: Sequence[list[TextCell]], name: int) -> bool:
    """Whether the second row of a table goes on with its heading: it has no number, and names nothing that is
    measured."""
    second = rows[1] if len(rows) > 1 else []
    filled = [cell.words for cell in second if cell.words]
    if len(filled) < 2 or any(_NUMBER.search(_YEARS.sub("", words)) for words in filled):
        return False
    named = second[name].words if name < len(second) else ""
    return len(second) == len(rows[0]) and named in ("", rows[0][name].words)


def headings(tables: Sequence[Table], first: int, last: int, month: int = 1) -> list[tuple[list[Column], int]]:
    """The columns of each table and how many of its rows are the heading. A table on the next page that has no heading
    of its own goes on with the columns of the one before it, where it has as many."""
    found: list[tuple[list[Column], int]] = []
    for at, table in enumerate(tables):
        heads, used = columns(table.rows[:2], first, last, month)
        above = found[-1][0] if found and table.first - tables[at - 1].last <= _PAGE_BREAK else []
        if not heads:
            width = len(table.rows[0])
            wide = (
                earlier
                for earlier, own in reversed(found)
                if own and len(earlier) == width >= _MANY and is_latin(earlier[0].heading)
            )
            above = above if len(above) == width else next(wide, [])
            fits = above and all(_fills(above, row) for row in table.rows)
            heads, used = (above, 0) if fits else (heads, used)
        found.append((_by_words(heads, table.rows[used:]), used))
    return found


_CODE = re.compile(r"(?:(?:KPI|[A-Z]{1,4})[ ./-]?)?[0-9]{1,3}(?:[.-][0-9]{1,2})*[a-z]?|[A-Z]{1,2}|")


def _by_words(heads: list[Column], rows: Sequence[list[TextCell]]) -> list[Column]:
    """The columns, where that of names has only the codes of the indicators, with the next one in words for the
    names."""
    at = next((at for at, column in enumerate(heads) if column.holds == NAME), None)
    if at is None or not all(_CODE.fullmatch(row[at].words) for row in rows if at < len(row)):
        return heads
    in_words = (
        other
        for other, column in enumerate(heads)
        if column.holds == OTHER
        and other > at
        and any(re.search("[^\\W\\d]{4}", row[other].words) for row in rows if other < len(row))
    )
    name = next(in_words, None)
    if name is None:
        return heads
    return [
        column._replace(holds=NAME if index == name else OTHER if index == at else column.holds)
        for index, column in enumerate(heads)
    ]


def _fills(heads: Sequence[Column], row: Sequence[TextCell]) -> bool:
    """Whether a row has a name in the column of names, and a number or nothing in those of numbers."""
    cells = list(zip(heads, row, strict=False))
    named = any(column.holds == NAME and re.search(r"[^\W\d]{2}", cell.words) for column, cell in cells)
    numbers = (cell.words for column, cell in cells if column.holds in (TARGET, BASE))
    return named and all(_NUMBER.search(_YEARS.sub("", words)) or len(words) <= _NOTHING for words in numbers)


def unread(tables: Sequence[Table]) -> list[Table]:
    """Those of the tables of a text of which nothing is read, because their headings do not say what the columns
    hold."""
    return [table for table, (heads, _) in zip(tables, headings(tables, 0, 0), strict=True) if not heads]


def has_heading(rows: Sequence[list[TextCell]]) -> bool:
    """Whether a table begins with these two rows: one column names what is measured, others its numbers or sums."""
    heads = [cell.words for cell in rows[0]] if rows else []
    held = {column.holds for column in columns(rows, 0, 0)[0]}
    summed = len(heads) > 1 and (of_sums(heads[0]) or all(map(of_sums, heads[1:])))
    return summed or not held.isdisjoint((TARGET, GROWTH, BASE))


def has_goals(rows: Sequence[list[TextCell]]) -> bool:
    """Whether a table begins with these two rows, or is one of actions with the days by which they are due."""
    return has_heading(rows) or bool(columns(rows, 0, 0)[1])


def _joined(rows: Sequence[list[TextCell]]) -> list[tuple[str, TextCell]]:
    """The words of each column's heading: of two rows joined, where one cell of the first stands above several."""
    found = [(cell.words, cell) for cell in rows[0]]
    if len(rows) < 2:
        return found
    above, joined = "", []
    for at, cell in enumerate(rows[1]):
        words = found[at][0] if at < len(found) else ""
        above = words or above
        own = found[at][1] if at < len(found) else cell
        joined.append((f"{above if cell.words else words} {cell.words}".strip(), own if own.words else cell))
    return joined


def _column(part: tuple[str, TextCell], first: int, last: int, month: int) -> Column:
    heading, cell = part
    plain = re.sub(r"\s+", "" if not is_latin(heading) else " ", _BRACKETS.sub("", heading)).strip(" *：:")
    year = year_of(heading, first, last, month)
    return Column(held(plain or heading, heading, year, (first, last)), heading, cell, year)


def caption(text: str, start: int) -> str:
    """The line above a table, where it is short enough for its title."""
    lines = [line.strip() for line in text[max(0, start - 200) : start].splitlines() if line.strip()]
    title = re.sub("<[^<>]*>", "", lines[-1]).strip("# ") if lines else ""
    most = 80 if is_latin(title) else 40
    return title if 0 < len(title) <= most and not title.endswith(("。", ".")) else ""
