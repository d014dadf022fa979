"""A bulletin on a terminal."""

from collections.abc import Sequence

from scorecard.output.bulletin.parts import Bulletin, BulletinCell, BulletinPart, BulletinTable
from scorecard.output.terminal import Look, bold, painted
from scorecard.output.text_columns import padded, wrap

_LEAST = 2  # columns of the terminal: a sign, or one Chinese character
_MANY = 8  # columns of a table from which on they stand close


def draw(bulletin: Bulletin, look: Look) -> str:
    """The bulletin as text, the annexes too where everything is asked for."""
    head = [bold(_wrapped(bulletin.title.in_language(look.lang), look), look)]
    head += [_wrapped(bulletin.subtitle.in_language(look.lang), look)]
    parts = bulletin.parts if look.everything else bulletin.front
    return "\n\n".join(["\n".join(head), *(_part(part, look) for part in parts)]).replace("−", "-")


def _part(part: BulletinPart, look: Look) -> str:
    lines = [bold(_wrapped(part.heading.in_language(look.lang), look), look)]
    lines += [_wrapped(said.in_language(look.lang), look) for said in part.sentences]
    return "\n".join([*lines, *([_table(part.table, look)] if part.table else [])])


def _table(table: BulletinTable, look: Look) -> str:
    """The columns side by side, each cell on as many lines as it needs, the first row ruled off."""
    between = " " * (1 if len(table.heads) >= _MANY else 2)
    widths = _widths(table, look.width - len(between) * (len(table.heads) - 1))
    lines = _line([BulletinCell(head) for head in table.heads], widths, look)
    rows = [lines, [["-" * width for width in widths]], *(_line(row, widths, look) for row in table.rows)]
    return "\n".join(between.join(pieces).rstrip() for row in rows for pieces in row)


def _line(row: Sequence[BulletinCell], widths: list[int], look: Look) -> list[list[str]]:
    """The lines of a row, each as its pieces in the width of their columns."""
    cells = [wrap(cell.text.in_language(look.lang), width) for cell, width in zip(row, widths, strict=True)]
    high = max(map(len, cells))
    columns = [
        [padded(line, width) for line in [*lines, *[""] * (high - len(lines))]]
        for lines, width in zip(cells, widths, strict=True)
    ]
    drawn = [
        painted(lines, cell.light[0], look) if cell.light else lines for lines, cell in zip(columns, row, strict=True)
    ]
    return [list(pieces) for pieces in zip(*drawn, strict=True)]


def _widths(table: BulletinTable, space: int) -> list[int]:
    """The columns by their shares of the space; what the narrow ones need more, the widest ones give."""
    total = sum(table.widths)
    found = [max(space * share // total, _LEAST) for share in table.widths]
    while sum(found) > space:
        found[found.index(max(found))] -= 1
    found[0] += space - sum(found)
    return found


def _wrapped(text: str, look: Look) -> str:
    return "\n".join(wrap(text, look.width))
