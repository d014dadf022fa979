"""Clauses that hold a number and gave no draft, so that nothing is passed over in silence."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.layout import piece_at
from scorecard.drafting.report import ReportText
from scorecard.language.bilingual import Text
from scorecard.language.quantities import Quantity


class UnreadClause(NamedTuple):
    """A clause without a draft: where its number stands in the given text, its words, and why."""

    start: int
    words: str
    why: str

    @property
    def reason(self) -> Text:
        """Why, as a sentence of the catalogue."""
        return Text(f"drafting.left-{self.why.replace(' ', '-')}")


class Findings(NamedTuple):
    """What was found in a text, and what has a number and gave nothing."""

    found: list[Candidate]
    left: list[UnreadClause]


_CERTAIN = (
    "date",
    "code",
    "ordinal",
    "name",
    "word",
    "count of headings",
    "name of a list",
    "count of what was just named",
)
_DIGITS = re.compile("[0-9]+(?:[.,][0-9]+)*")
_SHOWN = 60  # characters of a clause


def left_over(
    report: ReportText, found: list[Candidate], passed_over: list[tuple[Quantity, str]], way: str
) -> list[UnreadClause]:
    """The clauses that look `way` (forward or back) with a number in them that is neither drafted nor surely none."""
    text = report.cleaned.text
    drafted = sorted((one.start, one.end) for one in found)
    starts = [start for start, _ in drafted]
    known = [(quantity.start, quantity.end) for quantity, _ in passed_over]
    numbers = [(quantity.start, why) for quantity, why in passed_over if why not in _CERTAIN]
    told: dict[int, UnreadClause] = {}
    read_at = {place for start, end in known for place in range(start, end)}
    unread = [(match.start(), "not read") for match in _DIGITS.finditer(text) if match.start() not in read_at]
    for place, why in [*numbers, *unread]:
        begin, end = piece_at(report.parts.clauses, report.clause_starts, place)
        if begin in told or report.ways.at(place) != way:
            continue
        first, last = report.cleaned.span(begin, end)
        at = bisect_right(starts, last - 1) - 1
        if at >= 0 and any(stop > first for _, stop in drafted[max(0, at - 1) : at + 1]):
            continue
        told[begin] = UnreadClause(first, text[begin:end].strip()[:_SHOWN], why)
    return sorted(told.values())
