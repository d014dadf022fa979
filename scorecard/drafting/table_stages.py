"""Goals in words in the cells of a table: 二期竣工；印发行动方案 in a column of goals."""

from __future__ import annotations

from collections.abc import Iterator

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.reading import reading
from scorecard.drafting.table_cells import TextCell
from scorecard.language.bilingual import Text

_HEADING = "主要目标\n"


def worded_in(name: TextCell, cell: TextCell, plan: tuple[int, int], doubts: list[Text]) -> Iterator[Candidate]:
    """The milestones and directions of a cell, and what it says of its row: 居民收入 | 与经济增长同步."""
    found = _words(cell.words, plan)
    plain = cell.end - cell.start == len(cell.words)
    for one in found:
        begin = cell.start + one.start - len(_HEADING) if plain else cell.start
        end = cell.start + one.end - len(_HEADING) if plain else cell.end
        yield one._replace(start=begin, end=end, doubts=(*doubts, *one.doubts))
    if not found and not any(char.isdigit() for char in cell.words):
        for one in _words(name.words + cell.words, plan):
            if one.kind != "milestone":
                start, end = min(name.start, cell.start), max(name.end, cell.end)
                says = f"{name.words}…{cell.words}"
                yield one._replace(start=start, end=end, says=says, doubts=(*doubts, *one.doubts))


def _words(words: str, plan: tuple[int, int]) -> list[Candidate]:
    found = reading(f"{_HEADING}{words}。\n", *plan).found
    return [one for one in found if one.kind != "number"]
