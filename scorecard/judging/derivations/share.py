"""A share from its part and its whole: part ÷ whole × 100, in per cent.

Only for indicators that name their `part:` and `of:`, both of one period, scope and series. Evidence: derived.
Sample that passes: 40 of 100 gives 40. Sample that fails: a part of the municipal area in a citywide whole.
"""

from datetime import date
from decimal import Decimal

from scorecard.judging.derivations.inputs import answering, best_pair, derived, quotient, shifted, standings
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import in_unit, plain
from scorecard.model.measures import NATURES, Measure
from scorecard.model.periods import Period

RULE = "share-from-parts"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The share at the end of the period, or of the last year of it for which it can be reckoned."""
    part, whole = book.indicators.get(asked.indicator.part or ""), book.indicators.get(asked.indicator.of or "")
    if asked.measure != "level" or part is None or whole is None:
        return []
    for now in standings(asked):
        pair = best_pair(asked, (whole, _size(whole), now), (part, _size(part), now), book, as_of)
        share = _share(*pair, now) if pair else None
        if share is not None:
            return answering(share, asked)
    return []


def _size(indicator: Indicator) -> Measure:
    return NATURES[indicator.nature].size or "level"


def _share(first: Reading, second: Reading, now: Period) -> Reading | None:
    size = in_unit(second.value, second.unit, first.unit)
    if not size or not second.value:
        return None
    ratio = quotient(first.extent, shifted(second.extent, size / second.value, Decimal(0)))
    value = first.value / size * 100
    arithmetic = same(f"{plain(first.value)} ÷ {plain(size)} × 100")
    extent = shifted(ratio, Decimal(100), Decimal(0))
    return derived(value, "%", extent, now, [first, second], RULE, arithmetic, 2)
