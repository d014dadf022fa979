"""Drafts as a table for the terminal."""

from __future__ import annotations

from unicodedata import east_asian_width

from scorecard.drafting.comments import by_likeness
from scorecard.drafting.encoding import Draft, goal
from scorecard.language.bilingual import Text, clauses
from scorecard.model.problems import visible

COLUMNS = ("start", "indicator", "goal", "measure", "strength", "id", "sure", "says", "doubts")
_WIDEST = 44  # columns of one cell


def as_table(drafts: list[Draft], lang: str) -> str:
    """One line a draft, in columns; a Chinese character takes two columns. Cells that are too wide are cut."""
    rows = [tuple(Text(f"drafting.column-{name}").in_language(lang) for name in COLUMNS)]
    rows += [_row(draft, lang) for draft in drafts]
    cells = [[_cut(visible(cell)) for cell in row] for row in rows]
    widths = [max(_width(row[column]) for row in cells) for column in range(len(COLUMNS))]
    lines = ["  ".join(cell + " " * (widths[at] - _width(cell)) for at, cell in enumerate(row)) for row in cells]
    lines.insert(1, "  ".join("-" * width for width in widths))
    return "".join(f"{line.rstrip()}\n" for line in lines)


def _row(draft: Draft, lang: str) -> tuple[str, ...]:
    found, named = draft.found, draft.named
    sure = f"{found.confidence:.2f}"
    doubts = clauses((*found.doubts, *by_likeness(draft))).in_language(lang)
    return (
        str(found.start), found.indicator, goal(draft), named.measure, found.strength, named.id, sure, found.says,
        doubts,
    )  # fmt: skip


def _width(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def _cut(text: str) -> str:
    if _width(text) <= _WIDEST:
        return text
    at = width = 0
    while width + _width(text[at]) < _WIDEST:
        width += _width(text[at])
        at += 1
    return text[:at] + "…"
