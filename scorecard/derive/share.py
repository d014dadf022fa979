"""A share from its part and its whole: part ÷ whole × 100, in per cent.

Only for indicators that name their `part:` and `of:`, both of one period, scope and series. Evidence: derived.
Sample that passes: 40 of 100 gives 40. Sample that fails: a part of the municipal area in a citywide whole.
"""

from datetime import date
from decimal import Decimal

from scorecard.derive.inputs import derived_evidence, inputs, quotient, shifted
from scorecard.load import Book
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
    parts = [r for m in ("amount", "level") for r in inputs(asked, part, m, asked.answer, book, as_of)]
    wholes = [r for m in ("amount", "level") for r in inputs(asked, whole, m, asked.answer, book, as_of)]
    for first in parts:
        for second in wholes:
            size = in_unit(second.value, second.unit, first.unit)
            if size and first.scope == second.scope and first.series == second.series and second.value:
                scale = size / second.value
                ratio = quotient(first.extent, shifted(second.extent, scale, Decimal(0)))
                return [
                    Reading(
                        (first.value / size * 100).quantize(Decimal("0.01")),
                        "%",
                        shifted(ratio, Decimal(100), Decimal(0)),
                        asked.answer,
                        first.scope,
                        derived_evidence([first, second]),
                        (*first.figures, *second.figures),
                        scope_clear=first.scope_clear and second.scope_clear,
                        doubts=(*first.doubts, *second.doubts),
                        rule=RULE,
                        arithmetic=same(f"{plain(first.value)} ÷ {plain(size)}"),
                    )
                ]
    return []
