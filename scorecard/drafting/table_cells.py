"""A cell of a table and a table, as they stand in a text."""

from typing import NamedTuple


class TextCell(NamedTuple):
    """The words of a cell, where they begin and end in the text, and at which width of its line they begin."""

    words: str
    start: int
    end: int
    at: int


class Table(NamedTuple):
    """The first and the last line of a table, counted from 1, and its rows; a row has all its cells, also those that
    are empty."""

    first: int
    last: int
    rows: list[list[TextCell]]


class Column(NamedTuple):
    """What a column holds (one of the words of `column_words`), the words and cell of its heading, and the year that
    the heading names (0 where it names none)."""

    holds: str
    heading: str
    cell: TextCell
    year: int
