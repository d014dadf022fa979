"""Notes between the rows of a table whose cells stand apart by tabs."""

from itertools import groupby

_NOTES, _FEWEST_CELLS = 3, 3  # lines between two rows of a table in tabs; cells of a row


def with_notes(lines: list[str], kinds: list[str]) -> list[str]:
    """What parts the cells of each line, with the notes between two rows as rows of one cell: why a target is lower."""
    at, found = 0, list(kinds)
    for kind, same in groupby(kinds):
        run = len(list(same))
        if not kind and at and at + run < len(kinds) and run <= _NOTES and _fit(lines[at - 1], lines[at + run]):
            found[at : at + run] = ["tab" if line.strip() else "" for line in lines[at : at + run]]
        at += run
    return found


def _fit(above: str, below: str) -> bool:
    """Whether two lines are rows of one table, with numbers in as many cells."""
    rows = [line.strip("\r\n").split("\t") for line in (above, below)]
    numbers = (any(map(str.isdigit, "".join(row[1:]))) for row in rows)
    return len(rows[0]) == len(rows[1]) >= _FEWEST_CELLS and all(numbers)
