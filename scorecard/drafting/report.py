"""A report ready to be read: its cleaned text, its parts, and which way each of them looks."""

from __future__ import annotations

from bisect import bisect_right
from typing import NamedTuple

from scorecard.drafting.layout import Layout, Line, layout
from scorecard.drafting.outline import UNSAID, HeadedLine
from scorecard.drafting.outline import parts as headed_parts
from scorecard.drafting.several_years import on_several_years
from scorecard.drafting.tense import Directions, directions_of
from scorecard.language.clean import Cleaned, clean


class ReportText(NamedTuple):
    """The text with the starts of its clauses, sentences and lines, for looking up what holds a character."""

    cleaned: Cleaned
    parts: Layout
    ways: Directions
    clause_starts: list[int]
    sentence_starts: list[int]
    line_starts: list[int]
    headed: list[HeadedLine]
    several: list[tuple[int, bool]]  # from which character on it is so
    month: int  # in which the years of the plan begin

    def line_at(self, place: int) -> Line:
        """The line that holds a character of the cleaned text."""
        return self.parts.lines[max(0, bisect_right(self.line_starts, place) - 1)]

    def part_at(self, place: int) -> HeadedLine:
        """What the headings say of the part that holds a character."""
        return self.headed[max(0, bisect_right(self.line_starts, place) - 1)] if self.headed else UNSAID

    def several_at(self, place: int) -> bool:
        """Whether the paragraph that holds a character tells of several years."""
        return bool(self.several) and self.several[max(0, bisect_right(self.several, (place, True)) - 1)][1]


def prepared(text: str, year: int | None, month: int, *, past: bool) -> ReportText:
    """The report of a text whose plan begins in that month of `year`, with `past` of a text that reviews it. Linear in
    the length."""
    cleaned = clean(text)
    parts = layout(cleaned.text)
    headed = headed_parts(cleaned.text, parts.lines, year, month, past=past)
    return ReportText(
        cleaned,
        parts,
        directions_of(cleaned.text, parts, headed, year, month, past=past),
        [start for start, _ in parts.clauses],
        [start for start, _ in parts.sentences],
        [line.start for line in parts.lines],
        headed,
        list(on_several_years(cleaned.text, parts.lines, headed, year))
        if past
        else [],  # goals have their plan's years
        month,
    )
