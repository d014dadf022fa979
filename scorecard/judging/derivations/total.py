"""A span's total from its years: the sum of what each year added, where every year so far is reported.

The sum reaches as far as the years are reported without a gap from the start of the period. Evidence: derived.
Sample that passes: 3 in 2021 and 4 in 2022 give 7 for 2021/2022. Sample that fails: 2021 and 2023 without 2022.
"""

from datetime import date
from decimal import Decimal

from scorecard.judging.derivations.inputs import answering, derived, inputs
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading, one_scope
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, plain
from scorecard.model.periods import spanning, years_of

RULE = "total-from-years"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The total so far of an amount or addition over several years."""
    if not asked.measured.adds_up or asked.mode != "total" or asked.per:
        return []
    years = in_a_row(asked, book, as_of)
    if len(years) < 2:
        return []
    span = spanning(years[0].period.start, years[-1].period.end)
    total = sum((reading.value for reading in years), Decimal(0))
    extent = Extent(_sum([reading.extent.low for reading in years]), _sum([reading.extent.high for reading in years]))
    arithmetic = same(" + ".join(plain(reading.value) for reading in years))
    return answering(derived(total, years[0].unit, extent, span, years, RULE, arithmetic), asked)


def in_a_row(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The best reading of each year from the start of the period on, in one series and scope, up to the first gap."""
    years: list[Reading] = []
    if not asked.answer.over_a_year or asked.answer.start.day != 1:
        return years
    for one in years_of(asked.answer, asked.answer.start.month):
        found = [
            reading
            for reading in inputs(asked, asked.indicator, asked.measure, one, book, as_of)
            if not years or (one_scope(reading, years[0]) and reading.series == years[0].series)
        ]
        if not found:
            break
        years.append(found[0])
    return years


def _sum(ends: list[Decimal | None]) -> Decimal:
    return sum((end for end in ends if end is not None), Decimal(0))
