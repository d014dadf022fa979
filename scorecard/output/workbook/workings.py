"""How the light of a row follows from its goal, its actual and the thresholds, as formulas.

The formulas take the same steps as attainment does. Which figure answers, and how well, stands as judged, save that an
improbable number is a hint.
"""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.verdicts import Reading
from scorecard.output.rows import Row
from scorecard.output.workbook import attainment_formulas as formulas
from scorecard.output.workbook import likelihood_formulas
from scorecard.output.workbook.case import Cells, RowCase, case_of
from scorecard.output.workbook.contents import Contents


class Workings(NamedTuple):
    """The formulas of one row; None where the cell holds none."""

    status: str
    gap: str | None
    gap_result: Decimal | None
    attainment: str | None
    attainment_result: Decimal | None
    evidence: str | None


def workings(contents: Contents, row: Row, cells: Cells) -> Workings | None:
    """The formulas of a row; None where its light stands as judged."""
    case = case_of(contents, row, cells)
    if case is None:
        return None
    reading, gap, rate = case.reading, formulas.gap(case), formulas.attainment(case)
    filled = f"ISNUMBER({cells.actual})"
    return Workings(
        f"IF({filled},{formulas.status(case)},{case.word('no-figure')})",
        f'IF({filled},{gap},"")' if gap else None,
        None if reading is None else _gap_result(case, reading),
        f'IF({filled},{rate},"")' if rate else None,
        None if reading is None or not case.accepts.low or not case.basis.aim else reading.value / case.basis.aim,
        likelihood_formulas.evidence(case),
    )


def _gap_result(case: RowCase, reading: Reading) -> Decimal:
    """The gap in full; judging tells the gap of a derived figure only as finely as makes sense."""
    aim, accepts = case.basis.aim, case.accepts
    assert aim is not None
    if case.basis.asked.measure == "rank":
        assert accepts.high is not None
        distance = accepts.high - (1 if accepts.high_open else 0) - reading.value
    elif accepts.low is not None and accepts.high is not None:
        distance = min(reading.value - accepts.low, accepts.high - reading.value)
    else:
        distance = aim - reading.value if case.down else reading.value - aim
    printed = case.cells.goal_factor if case.basis.in_points == 1 else 1
    return round(distance * case.basis.in_points * printed, 9)
