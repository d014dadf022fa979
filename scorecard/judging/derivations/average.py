"""A yearly average over several years (年均) from the years: of growth, the compound rate; of amounts, the mean.

What was reported of all the years together gives it too: 520 in five years are 104 a year; and 104 a year are 520.
Compound: (the product of (1 + growth ÷ 100))^(1 ÷ years) − 1. The years must follow each other without a gap from the
start of the period. All of one series and scope. Evidence: derived.
Sample that passes: 8 % and 2 % give 4.96 %. Sample that fails: the first and the third year without the second.
"""

from datetime import date
from decimal import Decimal

from scorecard.judging.derivations.inputs import answering, derived, in_a_row, inputs, shifted
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, plain, term_of_sum
from scorecard.model.periods import spanning, years_of

RULE = "average-from-years"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The yearly average over the years of the period that are reported so far, or the total that an average gives."""
    whole = _of_the_whole(asked, book, as_of) if asked.measured.adds_up and asked.answer.over_a_year else []
    if whole or asked.per != "year" or not (asked.measured.adds_up or asked.measure == "growth"):
        return whole
    years = in_a_row(asked, book, as_of)
    if len(years) < 2:
        return []
    span = spanning(years[0].period.start, years[-1].period.end)
    average = _compound if asked.measure == "growth" else _mean
    extents = [reading.extent for reading in years]
    lows = [one.low for one in extents if one.low is not None]
    highs = [one.high for one in extents if one.high is not None]
    low_open, high_open = (any(one.low_open for one in extents), any(one.high_open for one in extents))
    extent = Extent(average(lows), average(highs), low_open, high_open)
    value = average([reading.value for reading in years])
    unit = "%" if asked.measure == "growth" else years[0].unit
    return answering(derived(value, unit, extent, span, years, RULE, same(_sum(asked, years)), 2), asked)


def _of_the_whole(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The mean of the years from their total, and the total from their mean."""
    years = len(years_of(asked.answer, asked.answer.start.month))
    other = None if asked.per else "year"
    for one in inputs(asked, asked.indicator, asked.measure, asked.answer, book, as_of, other):
        factor, sign = (Decimal(years), "×") if other else (1 / Decimal(years), "÷")
        value, arithmetic = one.value * factor, same(f"{plain(one.value)} {sign} {years}")
        extent = shifted(one.extent, factor, Decimal(0))
        return answering(derived(value, one.unit, extent, asked.answer, [one], RULE, arithmetic, 2), asked)
    return []


def _compound(rates: list[Decimal]) -> Decimal:
    product = Decimal(1)
    for rate in rates:
        product *= 1 + rate / 100
    return (product ** (1 / Decimal(len(rates))) - 1) * 100 if product > 0 else Decimal(-100)


def _mean(amounts: list[Decimal]) -> Decimal:
    return sum(amounts, Decimal(0)) / len(amounts)


def _sum(asked: Question, years: list[Reading]) -> str:
    values = [term_of_sum(reading.value) for reading in years]
    if asked.measure != "growth":
        return f"({' + '.join(values)}) ÷ {len(values)}"
    return f"({' × '.join(f'(1 + {value} ÷ 100)' for value in values)})^(1 ÷ {len(values)}) − 1"
