"""Grids: small tables of texts, numbers and lights that the terminal, workbooks and pages draw alike.

A grid is made once (`ranking_grids`, `comparison_grids`); whatever draws it decides only how it looks.
"""

from decimal import Decimal
from typing import NamedTuple

from scorecard.language.bilingual import NOTHING, Text, same, term
from scorecard.model.intervals import plain, with_unit
from scorecard.output.rows import SYMBOLS, Row
from scorecard.summary.counts import Counts
from scorecard.summary.standings import UnitStanding

LIGHTS: tuple[tuple[str, bool], ...] = (
    ("green", True),
    ("amber", True),
    ("red", True),
    ("hollow", False),
    ("grey", False),
)
DOT = same("·")


class Cell(NamedTuple):
    """One cell: what it says, the number that it is, the light that it shows, the goal that it leads to (plan and
    target), the unit of the number."""

    text: Text = NOTHING
    number: Decimal | None = None
    light: tuple[str, bool] | None = None
    goal: tuple[str, str] | None = None
    unit: str = ""


class Grid(NamedTuple):
    """A table: its key (which names its sheet), its title, its heads, its lines, and what is said below it.

    Where it is `grouped`, texts of the first columns that repeat the line above may be left out.
    """

    key: str
    title: Text
    heads: tuple[Cell, ...]
    lines: tuple[tuple[Cell, ...], ...]
    notes: tuple[Text, ...] = ()
    grouped: int = 0
    of: Text = NOTHING  # of whom or of what it is, where there are several of its key


def head(key: str) -> Cell:
    """The head of a column, by the key of its words."""
    return Cell(Text(key))


def light_heads() -> tuple[Cell, ...]:
    """The heads of the five counts of lights."""
    return tuple(Cell(term(colour), light=(colour, solid)) for colour, solid in LIGHTS)


def light_counts(found: Counts) -> tuple[Cell, ...]:
    """The five counts of lights, a dot for none."""
    return tuple(count(getattr(found, colour)) for colour, _ in LIGHTS)


def count(number: int | None) -> Cell:
    """A whole number; a dot for 0 and for none."""
    if number is None:
        return Cell(DOT)
    return Cell(same(str(number)) if number else DOT, Decimal(number))


def amount(value: Decimal, unit: str, sign: bool = False) -> Cell:
    """A number with its unit; with `sign`, plus stands before what is above zero. Points of a rule have no unit."""
    plus = "+" if sign and value > 0 else ""
    shown = {lang: plus + with_unit(plain(value), "" if unit == "分" else unit, lang) for lang in ("en", "zh")}
    if unit == "个百分点":
        shown["en"] = f"{plus}{plain(value)} pp"
    return Cell(Text.literal(shown["en"], shown["zh"]), value, unit=unit)


def moved(one: UnitStanding) -> Cell:
    """The last rank, with how far it moved since: 3 ↑2."""
    if one.last is None or one.rank is None:
        return Cell(DOT)
    far = one.last - one.rank
    return Cell(same(f"{one.last}{f' ↑{far}' if far > 0 else f' ↓{-far}' if far < 0 else ''}"))


def light(row: Row) -> Cell:
    """The light of a row."""
    return Cell(Text.literal(row.light("en"), row.light("zh")), light=(row.colour, row.solid))


def symbol(colour: str, solid: bool) -> str:
    """The sign of a count of lights: that of the hollow ones is the circle."""
    return "○" if colour == "hollow" else SYMBOLS[colour, solid]


def without_repeats(grid: Grid) -> list[tuple[Cell, ...]]:
    """The lines without what the first columns repeat of the line above, as far as the grid is grouped."""
    shown: list[tuple[Cell, ...]] = []
    above: tuple[Cell, ...] = ()
    for line in grid.lines:
        alike = 0
        while above and alike < grid.grouped and line[alike] == above[alike]:
            alike += 1
        shown.append((*(Cell() for _ in range(alike)), *line[alike:]))
        above = line
    return shown


def numeric(grid: Grid, place: int) -> bool:
    """Whether a column has numbers, and dots where there are none."""
    return all(line[place].number is not None or line[place].text == DOT for line in grid.lines)
