"""A span's total from its years: the sum of what each year added, where every year so far is reported.

The sum reaches as far as the years are reported without a gap from the start of the period. Evidence: derived.
Sample that passes: 3 in 2021 and 4 in 2022 give 7 for 2021/2022. Sample that fails: 2021 and 2023 without 2022.
"""

from datetime import date

from scorecard.derive.inputs import derived_evidence, inputs
from scorecard.load import Book
from scorecard.model.periods import Period, year
from scorecard.quantities import Extent, in_unit, plain
from scorecard.questions import Question
from scorecard.said import same
from scorecard.verdicts import Reading

RULE = "total-from-years"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The total so far of an amount or addition over several years."""
    if asked.measure not in ("amount", "added", "net-added") or asked.mode != "total" or asked.answer.is_year:
        return []
    years: list[Reading] = []
    for number in asked.answer.years:
        found = inputs(asked, asked.indicator, asked.measure, year(number), book, as_of)
        found = [reading for reading in found if not years or reading.scope == years[0].scope]
        if not found:
            break
        years.append(found[0])
    unit = asked.goal.unit or asked.indicator.unit or ""
    values = [in_unit(reading.value, reading.unit, unit) for reading in years]
    if len(years) < 2 or None in values or len({reading.series for reading in years}) > 1:
        return []
    span = Period(f"{years[0].period}/{years[-1].period}", years[0].period.start, years[-1].period.end)
    ends = [(in_unit(r.extent.low or r.value, r.unit, unit), in_unit(r.extent.high or r.value, r.unit, unit)) for r in years]
    return [
        Reading(
            sum(value for value in values if value is not None),  # type: ignore[arg-type]
            unit,
            Extent(sum(low for low, _ in ends if low is not None), sum(high for _, high in ends if high is not None)),  # type: ignore[arg-type]
            span,
            years[0].scope,
            derived_evidence(years),
            tuple(reported for reading in years for reported in reading.figures),
            cover="whole" if span.same(asked.answer) else "part",
            scope_clear=all(reading.scope_clear for reading in years),
            doubts=tuple(doubt for reading in years for doubt in reading.doubts),
            rule=RULE,
            arithmetic=same(" + ".join(plain(value) for value in values if value is not None)),
        )
    ]
