"""Goals in words in the cells of a table: 二期竣工；印发行动方案 in a column of goals, Open to traffic in Q4 beside a
bridge."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.reading import reading
from scorecard.drafting.table_cells import TextCell
from scorecard.language.bilingual import Text
from scorecard.language.rows import GAP
from scorecard.language.scripts import is_latin
from scorecard.language.vocabulary import longest_quotation

_HEADING, _ENGLISH = "主要目标\n", "We will have:\n"


class PlanYears(NamedTuple):
    """The first and the last year of a plan, and the month in which its years begin."""

    first: int
    last: int
    month: int


def worded_in(name: TextCell, cell: TextCell, plan: PlanYears, doubts: list[Text]) -> list[Candidate]:
    """The milestones and directions of a cell, and what it says of its row: 居民收入 | 与经济增长同步."""
    found = [placed(one, cell, doubts) for one in said_in(cell.words, plan)]
    if found or any(char.isdigit() for char in cell.words):
        return found
    return [*of_row(name, cell, f"{name.words}{cell.words}", plan, doubts)]


def placed(one: Candidate, cell: TextCell, doubts: list[Text]) -> Candidate:
    """What the words of a cell gave, behind a heading of their own, at its place in the text."""
    plain, lead = cell.end - cell.start == len(cell.words), len(_ENGLISH if is_latin(cell.words) else _HEADING)
    start, end = (cell.start + one.start - lead, cell.start + one.end - lead) if plain else (cell.start, cell.end)
    return one._replace(start=start, end=min(end, cell.end), doubts=(*doubts, *one.doubts))


def of_row(name: TextCell, cell: TextCell, words: str, plan: PlanYears, doubts: list[Text]) -> Iterator[Candidate]:
    """What a cell says of the thing that its row names."""
    english = is_latin(words)
    for one in said_in(words, plan):
        if english or one.kind != "milestone":
            start, end = min(name.start, cell.start), max(name.end, cell.end)
            yield one._replace(start=start, end=end, says=cells_quoted(name, cell), doubts=(*doubts, *one.doubts))


def said_in(words: str, plan: PlanYears, *, numbers: bool = False) -> list[Candidate]:
    """The goals that the words say as a sentence of a plan, those in words alone unless `numbers` is set."""
    heading, stop = (_ENGLISH, ".") if is_latin(words) else (_HEADING, "。")
    found = reading(f"{heading}{words}{stop}\n", plan.first, plan.last, month=plan.month).found
    return [one for one in found if numbers or one.kind != "number"]


def cells_quoted(name: TextCell, cell: TextCell, unit_cell: TextCell | None = None) -> str:
    """The cells of a row in the order of the text, within the length of a quotation."""
    parts = {part.start: part.words for part in (name, unit_cell, cell) if part is not None}
    most = longest_quotation(name.words)
    spare = most - sum(len(words) + len(GAP) for at, words in parts.items() if at != name.start)
    parts[name.start] = name.words if len(name.words) <= spare else name.words[-max(4, spare) :]
    return GAP.join(parts[at] for at in sorted(parts))
