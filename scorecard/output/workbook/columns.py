"""Which column of the Scorecard sheet holds what."""

from openpyxl.utils import get_column_letter

HEAD_ROW = 3
COLUMNS: tuple[tuple[str, float], ...] = (
    ("section", 20),
    ("target", 24),
    ("territory", 10),
    ("owner", 11),
    ("due", 11),
    ("goal", 12),
    ("actual", 13),
    ("gap", 9),
    ("light", 15),
    ("reason", 34),  # at least; it takes what is left of the paper
    ("remark", 16),
    ("evidence", 10),
    ("says", 26),
    ("period", 9),
    ("attainment", 11),
    ("last", 14),
    ("strength", 9),
    ("status", 11),
    ("follows", 16),
    ("ambition", 10),
    ("sources", 22),
    ("id", 22),
    ("level", 7),
    ("number", 7),
    ("judged", 14),
    ("changed", 7),
)
KEYS = tuple(key for key, _ in COLUMNS)
PRINTED = "remark"  # the last column that is printed; the others are for the screen
WORKING = "level"  # from here on columns serve the formulas, and are folded away


def letter(key: str) -> str:
    """The column of the Scorecard sheet that holds it."""
    return get_column_letter(KEYS.index(key) + 1)


def sheet_row(index: int) -> int:
    """The row of the sheet on which the row of the scorecard with that index (from 0) stands."""
    return HEAD_ROW + 1 + index


def last_row(count: int) -> int:
    """The last row of that many; the first where there are none, for a range needs a row."""
    return sheet_row(max(count - 1, 0))


def address(sheet: str, key: str, last: int) -> str:
    """The column as formulas of any sheet name it."""
    return f"'{sheet}'!${letter(key)}${sheet_row(0)}:${letter(key)}${last}"
