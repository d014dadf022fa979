"""A row whose light the workbook computes: one number for the whole period, against the goal and the thresholds.

Pace, paths, goals of several parts or years, hints of related indicators and the evidence stand as judged.
"""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.verdicts import Basis, Reading, Verdict
from scorecard.language.bilingual import term
from scorecard.model.goal_kinds import About
from scorecard.model.intervals import Extent, point
from scorecard.output.rows import Row
from scorecard.output.workbook import bound_formulas as bounds
from scorecard.output.workbook.bound_formulas import FormulaEnds
from scorecard.output.workbook.cells import quoted
from scorecard.output.workbook.contents import Contents


class Cells(NamedTuple):
    """Where the numbers of a row stand, and by what the goal and the actual are multiplied there: 10000 for 万人 in
    English."""

    goal: str
    actual: str
    status: str
    goal_factor: Decimal = Decimal(1)
    actual_factor: Decimal = Decimal(1)

    def in_units(self, key: str) -> str:
        """The goal or the actual as it is counted, inside a formula."""
        factor = getattr(self, f"{key}_factor")
        return getattr(self, key) if factor == 1 else f"({getattr(self, key)}/{factor:f})"


class RowCase(NamedTuple):
    """A row whose light follows from its numbers. Without a reading, it waits for somebody to try one."""

    contents: Contents
    basis: Basis
    verdict: Verdict
    cells: Cells
    limits: FormulaEnds
    accepts: Extent
    allows: Extent  # the true values that the actual allows, around `printed`
    printed: Decimal

    def word(self, status: str) -> str:
        """A status or a grade of evidence, inside a formula."""
        return quoted(self.contents.words(term(status)))

    def band(self, method: str, name: str) -> str:
        """The cell of a threshold."""
        return self.contents.band_cell(method, name)

    @property
    def actual(self) -> str:
        """The cell of the actual, as it is counted."""
        return self.cells.in_units("actual")

    @property
    def reading(self) -> Reading | None:
        """What was judged."""
        return self.verdict.reading

    @property
    def down(self) -> bool:
        """Whether less is what the goal asks for."""
        return self.limits.low is None

    @property
    def exact(self) -> bool:
        """Whether the actual stands for its printed value alone."""
        return bounds.is_point(self.allows)

    @property
    def inside(self) -> str:
        """The condition that every number which the actual allows meets the goal."""
        return bounds.inside(self.limits, self.actual, self.allows, self.printed)

    @property
    def scale(self) -> str:
        """From the unit of the comparison to percentage points, where it is another: *0.1."""
        factor = self.basis.in_points
        return "" if factor == 1 else f"*{bounds.literal(factor)}"


def case_of(contents: Contents, row: Row, cells: Cells) -> RowCase | None:
    """The case of a row that attainment or rank judged, or that waits for a number; None for every other row."""
    target, verdict = row.result.target, row.result.verdict
    basis, reading = verdict.basis, verdict.reading
    if basis is None or basis.accepts is None or row.result.parts or target.bands or basis.asked.mode == "throughout":
        return None
    if isinstance(
        basis.asked.goal.asks, About
    ):  # it can be read in several ways, and the evidence depends on the number
        return None
    if reading is None:
        if verdict.status != "no-figure" or verdict.actual is not None:
            return None
    elif not _decided_by_the_whole(verdict, reading, basis):
        return None
    allows, printed = (reading.extent, reading.value) if reading else (point(Decimal(0)), Decimal(0))
    limits = bounds.limits(basis, basis.accepts, cells.in_units("goal"))
    return RowCase(contents, basis, verdict, cells, limits, basis.accepts, allows, printed)


def _decided_by_the_whole(verdict: Verdict, reading: Reading, basis: Basis) -> bool:
    """Whether one reading of the whole period, of the goal's own indicator and scope, was held against the goal."""
    own = all(reported.figure.indicator == basis.asked.indicator.id for reported in reading.figures)
    by_number = verdict.method in ("attainment", "rank") and verdict.status in ("met", "near", "missed", "undecidable")
    return by_number and own and reading.cover == "whole" and reading.scope_clear and reading.ends is None
