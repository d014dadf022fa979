"""Growth from two levels: (this period ÷ the one before − 1) × 100, in per cent.

Only where growth is reported at current prices, or where nothing has a price (counts): levels of money at current
prices say nothing of growth at constant prices. Both levels in one series and one scope. Evidence: derived.
Sample that passes: revenue 225.3 after 200.5 gives 12.37. Sample that fails: GDP, whose growth is at constant prices.
"""

from datetime import date
from decimal import Decimal

from scorecard.derive.inputs import best_pair, derived_evidence, inputs, quotient, shifted
from scorecard.load import Book
from scorecard.model.indicators import Indicator
from scorecard.model.periods import year
from scorecard.quantities import plain
from scorecard.questions import Question
from scorecard.said import same
from scorecard.verdicts import Reading
from scorecard.wording.units import unit

RULE = "growth-from-levels"
_MONEY = ("yuan", "us-dollar", "euro", "hk-dollar", "yen")


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The growth of the year asked for, from the levels of that year and the one before."""
    if asked.measure != "growth" or not asked.answer.is_year or asked.per or not allowed(asked.indicator):
        return []
    measure = "level" if asked.indicator.nature == "stock" else "amount"
    now, before = asked.answer, year(asked.answer.start.year - 1)
    found = best_pair(
        inputs(asked, asked.indicator, measure, now, book, as_of), inputs(asked, asked.indicator, measure, before, book, as_of)
    )
    if found is None or found[0].value <= 0:
        return []
    first, second = found
    ratio = quotient(second.extent, first.extent)
    value = ((second.value / first.value - 1) * 100).quantize(Decimal("0.01"))
    return [
        Reading(
            value,
            "%",
            shifted(ratio, Decimal(100), Decimal(-100)),
            now,
            second.scope,
            derived_evidence([first, second]),
            (*second.figures, *first.figures),
            scope_clear=second.scope_clear and first.scope_clear,
            doubts=(*second.doubts, *first.doubts),
            rule=RULE,
            arithmetic=same(f"{plain(second.value)} ÷ {plain(first.value)} − 1"),
        )
    ]


def allowed(indicator: Indicator) -> bool:
    """Whether levels may give growth: current prices, or no prices at all."""
    if indicator.growth_prices is not None:
        return indicator.growth_prices == "current"
    known = unit(indicator.unit or "")
    return known is not None and not known.dimension.startswith(_MONEY)
