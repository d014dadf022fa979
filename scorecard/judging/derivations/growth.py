"""Growth from two levels: (the end of the period ÷ the year before it − 1) × 100, in per cent.

Of a sum over some months, from the sums over the same months of the two years.
Only where growth is reported at current prices, or where nothing has a price (counts): levels of money at current
prices say nothing of growth at constant prices. Both levels in one series and one scope. Evidence: derived.
Sample that passes: revenue 225.3 after 200.5 gives 12.37. Sample that fails: GDP, whose growth is at constant prices.
"""

from datetime import date
from decimal import Decimal

from scorecard.judging.derivations.inputs import (
    answering,
    best_pair,
    derived,
    ends,
    priced,
    quotient,
    same_months,
    shifted,
)
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import plain
from scorecard.model.measures import NATURES

RULE = "growth-from-levels"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The growth over the period asked for, from the levels of its last year and of the year before it."""
    adds_up = NATURES[asked.indicator.nature].size == "amount"
    pairs = ends(asked) or (same_months(asked) if adds_up else ())
    if asked.measure != "growth" or asked.per or not pairs or priced(asked.indicator):
        return []
    measure = NATURES[asked.indicator.nature].size or "level"
    before, now = pairs[0]
    found = best_pair(asked, (asked.indicator, measure, now), (asked.indicator, measure, before), book, as_of)
    if found is None or found[0].value <= 0 or found[1].value <= 0:
        return []
    first, second = found
    extent = shifted(quotient(second.extent, first.extent), Decimal(100), Decimal(-100))
    value = (second.value / first.value - 1) * 100
    arithmetic = same(f"({plain(second.value)} ÷ {plain(first.value)} − 1) × 100")
    return answering(derived(value, "%", extent, asked.answer, [second, first], RULE, arithmetic, 2), asked)
