"""One number held against one goal, with what is needed to write its formulas."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.methods.outcomes import in_points
from scorecard.judging.question import Question, accepted, question
from scorecard.judging.verdicts import Reading, Verdict
from scorecard.language.terms import term
from scorecard.model.intervals import Extent, point
from scorecard.output.rows import Row
from scorecard.output.workbook import bound_formulas as bounds
from scorecard.output.workbook.bound_formulas import Limits
from scorecard.output.workbook.cells import quoted
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.method_table import band_cell


class Cells(NamedTuple):
    """Where the numbers of a row stand."""

    goal: str
    actual: str
    status: str


class Case(NamedTuple):
    """A row whose light follows from its numbers. Without a reading, it waits for somebody to try one."""

    contents: Contents
    asked: Question
    verdict: Verdict
    cells: Cells
    limits: Limits
    accepts: Extent
    allows: Extent  # the true values that the actual allows, around `printed`
    printed: Decimal

    def word(self, status: str) -> str:
        """A status or a grade of evidence, inside a formula."""
        return quoted(self.contents.told(term(status)))

    def band(self, method: str, name: str) -> str:
        """The cell of a threshold."""
        return band_cell(self.contents, method, name)

    @property
    def reading(self) -> Reading | None:
        """What was judged."""
        return self.verdict.reading

    @property
    def over(self) -> bool:
        """Whether the due day has passed."""
        return self.contents.as_of > self.asked.due

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
        return bounds.inside(self.limits, self.cells.actual, self.allows, self.printed)

    @property
    def scale(self) -> str:
        """From the unit of the comparison to percentage points, where it is another: *0.1."""
        factor = in_points(self.asked, Decimal(1)) if self.asked.points else Decimal(1)
        return "" if factor == 1 else f"*{bounds.literal(factor)}"


def case_of(contents: Contents, row: Row, cells: Cells) -> Case | None:
    """The case of a row; None for stages, goals of several parts, what should hold throughout, related indicators'
    hints, and goals with thresholds of their own."""
    target, verdict = row.result.target, row.result.verdict
    indicator = contents.book.indicators.get(target.indicator or "")
    numeric = not row.result.parts and not target.bands and target.goal.asks.one_reading and target.goal.kind != "stage"
    if indicator is None or not numeric or target.when == "each-year":
        return None
    asked, reading = (
        question(contents.judged.plan, target, indicator, contents.whose(target), row.result.year is not None),
        verdict.reading,
    )
    if asked.mode == "throughout" or (reading is None and verdict.actual is not None):
        return None
    if reading is not None and target.proxy and any(r.figure.indicator != indicator.id for r in reading.figures):
        return None
    accepts = accepted(asked, verdict.base.value if verdict.base else None, contents.bands)
    if accepts is None:
        return None
    allows, printed = (reading.extent, reading.value) if reading else (point(Decimal(0)), Decimal(0))
    limits = bounds.limits(contents, asked, accepts, cells.goal)
    return Case(contents, asked, verdict, cells, limits, accepts, allows, printed)
