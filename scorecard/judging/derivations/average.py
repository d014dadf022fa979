"""A yearly average over several years (年均) from the years: of growth, the compound rate; of amounts, the mean.

Compound: (the product of (1 + growth ÷ 100))^(1 ÷ years) − 1. The years must follow each other without a gap from the
start of the period. All of one series and scope. Evidence: derived.
Sample that passes: 8 % and 2 % give 4.96 %. Sample that fails: the first and the third year without the second.
"""

from datetime import date
from decimal import Decimal

from scorecard.judging.derivations.inputs import answering, derived, in_a_row
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, term_of_sum
from scorecard.model.periods import spanning

RULE = "average-from-years"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The yearly average over the years of the period that are reported so far."""
    if asked.per != "year" or not (asked.measured.adds_up or asked.measure == "growth"):
        return []
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
