"""How the light of a row follows from its goal, its actual and the thresholds, as formulas.

The formulas take the same steps as judging. What judging takes from elsewhere (which figure answers, how well, from
which base, over how much of the period) stands in them as judged. Where the light does not follow from a number of
the row (stages, what is kept throughout, the hint of a related indicator), there are none, and its status stands as judged.
"""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.methods.outcomes import in_points
from scorecard.judging.methods.pace import elapsed
from scorecard.judging.question import limit, needs_base
from scorecard.judging.verdicts import Reading
from scorecard.output.rows import Row
from scorecard.output.workbook import attainment_formulas as plainly
from scorecard.output.workbook import evidence_formulas as grades
from scorecard.output.workbook import running_formulas as running
from scorecard.output.workbook.bound_formulas import rounded
from scorecard.output.workbook.case import Case, Cells, case_of
from scorecard.output.workbook.contents import Contents


class Workings(NamedTuple):
    """The formulas of one row; None where the cell holds none."""

    status: str
    evidence: str | None
    gap: str | None
    gap_result: Decimal | None
    attainment: str | None
    attainment_result: Decimal | None


def workings(contents: Contents, row: Row, cells: Cells) -> Workings | None:
    """The formulas of a row, or None where its light does not follow from numbers in it."""
    case = case_of(contents, row, cells)
    if case is None:
        return None
    reading = case.reading
    status, gap = (plainly.status(case), plainly.gap(case)) if reading is None else _judged(case, reading)
    if status is None:
        return None
    filled, rate = f"ISNUMBER({cells.actual})", plainly.attainment(case)
    silent = case.word(row.status if reading is None else "no-figure")
    return Workings(
        f"IF({filled},{status},{silent})",
        None if reading is None else grades.evidence(case, reading),
        f'IF({filled},{gap},"")' if gap else None,
        None if reading is None else _gap_result(case, reading),
        f'IF({filled},{rate},"")' if rate else None,
        None if reading is None or not case.accepts.low else reading.value / _aim(case),
    )


def _judged(case: Case, reading: Reading) -> running.Formulas:
    """Status and gap of a row with a reading; one of unclear scope far from the goal is of another scope."""
    status, gap = _by_method(case, reading)
    if status is None or reading.scope_clear or case.asked.points or needs_base(case.asked):
        return status, gap
    aim, actual, share = case.limits.aim, case.cells.actual, case.band("match", "wildly_off_share")
    off = f"{rounded(f'({actual}-{aim})*100-{share}*{aim}')}>0"
    if reading.cover == "whole":
        off = f"OR({off},{rounded(f'({aim}-{actual})*100-{share}*{actual}')}>0)"
    off = f"AND({aim}>0,{off})"
    return f"IF({off},{case.word('not-comparable')},{status})", gap and f'IF({off},"",{gap})'


def _by_method(case: Case, reading: Reading) -> running.Formulas:
    """Attainment when the whole is known or can no longer change, pace for a part, the path while the plan runs."""
    asked, status, gap = case.asked, plainly.status(case), plainly.gap(case)
    if reading.cover == "whole":
        return status, gap
    if asked.adds_up and reading.cover == "part" and asked.goal.asks.adds_up:
        return running.paced(case, reading)
    if case.over and reading.cover == "part":
        return status, gap
    if case.over:
        other_status, other_gap = (
            f"IF({case.inside},{case.word('met')},{case.word('undecidable')})",
            _where_met(case, gap),
        )
    else:
        so_far = running.so_far(case, reading)
        if so_far[0] is None:
            return None, None
        other_status, other_gap = so_far[0], so_far[1]
    settled = running.final(case, reading)
    if settled is None:
        return other_status, other_gap
    return f"IF({settled},{status},{other_status})", gap and f"IF({settled},{gap},{other_gap or chr(34) * 2})"


def _where_met(case: Case, gap: str | None) -> str | None:
    return gap and f'IF({case.inside},{gap},"")'


def _aim(case: Case) -> Decimal:
    aim = limit(case.asked, case.accepts)
    assert aim is not None
    return aim


def _gap_result(case: Case, reading: Reading) -> Decimal:
    """The gap in full; judging tells the gap of a derived figure, and a lead, only as finely as makes sense."""
    if case.verdict.method == "pace":
        lead = reading.value / _aim(case) * 100 - elapsed(case.asked, reading.period)
        return round(-lead if case.down else lead, 9)
    low, high = case.accepts.low, case.accepts.high
    if case.asked.measure == "rank":
        assert high is not None
        distance = high - (1 if case.accepts.high_open else 0) - reading.value
    elif low is not None and high is not None:
        distance = min(reading.value - low, high - reading.value)
    else:
        distance = _aim(case) - reading.value if case.down else reading.value - _aim(case)
    return round(in_points(case.asked, distance) if case.asked.points else distance, 9)
