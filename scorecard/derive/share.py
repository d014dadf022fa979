"""A share from its part and its whole: part ÷ whole × 100, in per cent.

Only for indicators that name their `part:` and `of:`, both of one period, scope and series. Evidence: derived.
Sample that passes: 40 of 100 gives 40. Sample that fails: a part of the municipal area in a citywide whole.
"""

from datetime import date
from decimal import Decimal

from scorecard.derive.inputs import answering, derived, inputs, quotient, shifted
from scorecard.load import Book
from scorecard.model.indicators import Indicator
from scorecard.quantities import in_unit, plain
from scorecard.questions import Question
from scorecard.said import same
from scorecard.verdicts import Reading

RULE = "share-from-parts"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The share at the period asked for."""
    part, whole = book.indicators.get(asked.indicator.part or ""), book.indicators.get(asked.indicator.of or "")
    if asked.measure != "level" or part is None or whole is None:
        return []
    for first in _sizes(asked, part, book, as_of):
        for second in _sizes(asked, whole, book, as_of):
            if (first.scope, first.series) == (second.scope, second.series):
                reading = _share(asked, first, second)
                if reading is not None:
                    return answering(reading, asked)
    return []


def _sizes(asked: Question, indicator: Indicator, book: Book, as_of: date) -> list[Reading]:
    measure = "amount" if indicator.nature == "flow" else "level"
    return inputs(asked, indicator, measure, asked.answer, book, as_of)


def _share(asked: Question, first: Reading, second: Reading) -> Reading | None:
    size = in_unit(second.value, second.unit, first.unit)
    if not size or not second.value:
        return None
    ratio = quotient(first.extent, shifted(second.extent, size / second.value, Decimal(0)))
    value = (first.value / size * 100).quantize(Decimal("0.01"))
    arithmetic = same(f"{plain(first.value)} ÷ {plain(size)} × 100")
    extent = shifted(ratio, Decimal(100), Decimal(0))
    return derived(value, "%", extent, asked.answer, [first, second], RULE, arithmetic)
