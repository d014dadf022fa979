"""A total from its parts: the sum of what the months, quarters, halves or years of the period added.

Parts without a gap from the start of the period give the total so far, and the whole total where they reach its end.
With holes, no less than the sum of the known parts was reached: that may show a floor reached or a cap passed, and
nothing else, and only for what cannot fall. All parts of one series and scope. Evidence: derived.
Sample that passes: 310, 310, 310 and 100 in four quarters are 1030. Sample that fails: the first quarter beside the third.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from scorecard.judging.derivations.inputs import answering, derived, inputs
from scorecard.judging.derivations.tiles import answered, chain, families, heaviest, holes
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading, one_scope
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, plain
from scorecard.model.periods import Period, spanning, years_of

RULE = "total-from-parts"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The total so far of an amount or addition, and what is known of it where parts in between are not reported."""
    if not asked.measured.adds_up or not asked.adds_up or asked.per or answered(asked, book, as_of):
        return []

    def read(span: Period) -> list[Reading]:
        return inputs(asked, asked.indicator, asked.measure, span, book, as_of)

    found = []
    for parts in families(asked, book, read):
        tiles = chain(parts, asked.answer.start)
        if len(tiles) > 1:
            found += answering(_total(tiles), asked)
        last = max(part.period.end for part in parts)
        if asked.measured.cannot_fall and (not tiles or tiles[-1].period.end < last):
            found += _at_least(asked, heaviest(parts))
    return found


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


def _total(parts: Sequence[Reading]) -> Reading:
    span = spanning(parts[0].period.start, parts[-1].period.end)
    total = sum((part.value for part in parts), Decimal(0))
    extent = Extent(_sum([part.extent.low for part in parts]), _sum([part.extent.high for part in parts]))
    arithmetic = same(" + ".join(plain(part.value) for part in parts))
    return derived(total, parts[0].unit, extent, span, parts, RULE, arithmetic)


def _at_least(asked: Question, parts: Sequence[Reading]) -> list[Reading]:
    """The sum of parts with holes between them, as a bound; nothing where there is but one part."""
    if len(parts) < 2:
        return []
    total = _total(parts)
    bound = total._replace(extent=Extent(total.extent.low, None), bound="at_least")
    return [one._replace(holes=tuple(holes(parts, asked.answer))) for one in answering(bound, asked)]


def _sum(ends: list[Decimal | None]) -> Decimal:
    return sum((end for end in ends if end is not None), Decimal(0))
