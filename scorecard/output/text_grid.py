"""Grids on a terminal: columns as wide as they need, narrower where the terminal is, long texts wrapped."""

from scorecard.output.grids import Cell, Grid, numeric, symbol, without_repeats
from scorecard.output.text_columns import APART, row_lines, text_width, wrap

_NARROWEST = 8  # columns of a text that is wrapped
_KEPT = 2  # first columns that each part of a wide table repeats


def draw(grid: Grid, lang: str, width: int) -> str:
    """The title, the lines below their heads, and the notes."""
    title, notes = grid.title.in_language(lang), [note.in_language(lang) for note in grid.notes]
    parts = ["\n".join(wrap(title, width))]
    if grid.lines:
        parts.append(_table(grid, lang, width))
    if notes:
        parts.append("\n".join(line for note in notes for line in wrap(note, width)))
    return "\n\n".join(parts)


def _table(grid: Grid, lang: str, width: int) -> str:
    heads = [_head(cell, lang) for cell in grid.heads]
    lines = [[cell.text.in_language(lang) for cell in line] for line in grid.lines]
    right = [numeric(grid, place) for place in range(len(heads))]
    widths = _widths([heads, *lines], width)
    if sum(widths) + len(APART) * (len(widths) - 1) > width and len(widths) > _KEPT + 1:
        return "\n\n".join(_table(part, lang, width) for part in _parts(grid, width))
    rule = APART.join("-" * each for each in widths)
    shown = [*_row(heads, widths, right), rule.rstrip()]
    for cells in without_repeats(grid):
        shown += _row([cell.text.in_language(lang) for cell in cells], widths, right)
    return "\n".join(shown)


def _parts(grid: Grid, width: int) -> list[Grid]:
    """A grid of too many columns as several, each with the first columns and as many of the others as fit."""
    most = max(width // (_NARROWEST + len(APART)) - _KEPT, 1)
    starts = range(_KEPT, len(grid.heads), most)
    return [
        grid._replace(
            heads=grid.heads[:_KEPT] + grid.heads[start : start + most],
            lines=tuple(line[:_KEPT] + line[start : start + most] for line in grid.lines),
        )
        for start in starts
    ]


def _head(cell: Cell, lang: str) -> str:
    """The head of a column; of a count of lights its sign alone, which keeps the column narrow."""
    return cell.text.in_language(lang) if cell.light is None else symbol(*cell.light)


def _widths(lines: list[list[str]], width: int) -> list[int]:
    """How wide each column is: as its longest text, the widest ones narrowed until all fit."""
    found = [max(text_width(line[place]) for line in lines) for place in range(len(lines[0]))]
    free = width - len(APART) * (len(found) - 1)
    while sum(found) > free and max(found) > _NARROWEST:
        found[found.index(max(found))] -= 1
    return found


def _row(cells: list[str], widths: list[int], right: list[bool]) -> list[str]:
    """A line of the table, as many lines high as its highest cell."""
    wrapped = [wrap(text, width) if text else [""] for text, width in zip(cells, widths, strict=True)]
    return row_lines(wrapped, widths, [at for at, flush in enumerate(right) if flush])
