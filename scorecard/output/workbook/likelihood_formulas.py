"""Evidence that follows from the actual: a number that is hardly likely beside its goal is no more than a hint."""

from scorecard.language.units import unit
from scorecard.model.intervals import in_unit
from scorecard.model.limits import FEW, TENFOLD, counted, limits
from scorecard.output.workbook import bound_formulas as bounds
from scorecard.output.workbook.bound_formulas import without_dust
from scorecard.output.workbook.case import RowCase


def evidence(case: RowCase) -> str | None:
    """The grade of a row: as judged, and a hint where the actual is hardly likely; None where the number decides
    nothing."""
    asked = case.basis.asked
    judged = case.word(case.verdict.evidence)
    if case.reading is None or not asked.goal.asks.bounded or asked.measure in ("rank", "multiple"):
        return None
    numbers = asked.goal.asks.numbers
    ends = [bounds.literal(end(numbers, key=abs)) if len(numbers) > 1 else str(case.limits.aim) for end in (min, max)]
    return f"IF(OR({_hardly(case, *ends)}{_too_low(case)}),{case.word('indicative')},{judged})"


def _too_low(case: RowCase) -> str:
    """The condition that the actual is below the lowest number of its indicator, where it has one."""
    reading, indicator = case.reading, case.basis.asked.indicator
    if reading is None or reading.rule is not None or reading.figures[0].figure.indicator != indicator.id:
        return ""
    lowest = limits(indicator, reading.figures[0].figure.measure).lowest
    here = None if lowest is None else in_unit(lowest, indicator.unit or reading.unit, reading.unit)
    return "" if here is None else f",{without_dust(f'{case.actual}-{bounds.literal(here)}')}<0"


def _hardly(case: RowCase, nearest: str, farthest: str) -> str:
    """The condition that the actual is ten times the goal, a tenth of it, or a fraction for a percentage."""
    asked, scale = case.basis.asked, case.scale
    size, near, far = (f"ABS({cell}{scale})" for cell in (case.actual, nearest, farthest))
    tenfold = f"AND({far}>0,{without_dust(f'{size}-{TENFOLD}*{far}')}>=0"
    if asked.points:
        fine = f"OR({without_dust(size)}<>ROUND({size},1),{near}>=50)"
        doubled = f"{without_dust(f'{size}*100-{near}*2')}<=0,{without_dust(f'{near}/2-{size}*100')}<=0"
        return f"OR(AND({size}>0,{size}<=1,{near}>{TENFOLD}*{size},{doubled},{fine}),{tenfold},{size}>={TENFOLD}))"
    known, enough = unit(asked.unit), ""
    if known is not None and counted(asked.unit):
        enough = f",MIN({size},{{}})*{known.factor}>={FEW}"
    tenth = f"AND({size}>0,{without_dust(f'{size}*{TENFOLD}-{near}')}<=0{enough.format(near)})"
    return f"OR({tenfold}{enough.format(far)}),{tenth})"
