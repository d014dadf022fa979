"""A total from its parts: the sum of what the months, quarters, halves or years of the period added.

Parts without a gap from the start of the period give the total so far, and the whole total where they reach its end.
With holes, no less than the sum of the known parts was reached: that may show a floor reached or a cap passed, and
nothing else, and only for what cannot fall. Parts that are bounds of one side, or about a number, give a sum of the
same kind: 90 and about 105 are about 195, 90 and over 105 over 195; bounds of both sides give none. All parts of one
series and scope. Evidence: derived.
Sample that passes: 310, 310, 310 and 100 in four quarters are 1030. Sample that fails: the first quarter beside the
third.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from scorecard.judging.derivations.inputs import answering, derived, inputs
from scorecard.judging.derivations.tiles import answered, chain, families, heaviest, holes, reported_tiles
from scorecard.judging.matching import wholes
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.bounds import Bound, addable
from scorecard.model.intervals import Extent, term_of_sum
from scorecard.model.limits import only_grows
from scorecard.model.periods import Period, spanning

RULE = "total-from-parts"
# The bounds that a sum of parts that are not all exact may have.
_KINDS: tuple[Bound, ...] = ("about", "at_least", "at_most")
_STRICT: dict[Bound, Bound] = {"at_least": "more_than", "at_most": "less_than"}


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The total so far of an amount or addition, and what is known of it where parts in between are not reported."""
    if not asked.measured.adds_up or not asked.adds_up or asked.per:
        return []
    if not reported_tiles(asked, book) or answered(asked, book, as_of):
        return []

    def read(span: Period) -> list[Reading]:
        return inputs(asked, asked.indicator, asked.measure, span, book, as_of)

    found = []
    for parts in families(asked, book, read):
        tiles = chain(parts, asked.answer.start)
        if len(tiles) > 1:
            found += answering(_total(tiles), asked)
        last = max(part.period.end for part in parts)
        if only_grows(asked.indicator, asked.measure) and (not tiles or tiles[-1].period.end < last):
            found += _at_least(asked, heaviest(parts))
    return [*found, *_bounded(asked, book, as_of)]


def _bounded(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The totals so far of exact parts and parts that are bounds of one side, or about a number."""

    def read(span: Period) -> list[Reading]:
        return wholes(asked._replace(window=span, answer=span, mode="total"), book, as_of)

    found = []
    for kind in _KINDS:
        for parts in families(asked, book, read, addable(kind)):
            tiles = [_from_zero(part, asked) for part in chain(parts, asked.answer.start)]
            if len(tiles) > 1 and any(part.bound != "exact" for part in tiles):
                strict = _STRICT.get(kind, kind)
                bound = strict if any(part.bound == strict for part in tiles) else kind
                found += answering(_total(tiles)._replace(bound=bound), asked)
    return found


def _from_zero(part: Reading, asked: Question) -> Reading:
    """A part that is at most so much, of what cannot be below zero."""
    if part.extent.low is not None or not only_grows(asked.indicator, asked.measure):
        return part
    return part._replace(extent=part.extent._replace(low=Decimal(0)))


def _total(parts: Sequence[Reading]) -> Reading:
    span = spanning(parts[0].period.start, parts[-1].period.end)
    total = sum((part.value for part in parts), Decimal(0))
    ends = [part.extent for part in parts]
    low, high = _sum([end.low for end in ends]), _sum([end.high for end in ends])
    extent = Extent(low, high, any(end.low_open for end in ends), any(end.high_open for end in ends))
    arithmetic = same(" + ".join(term_of_sum(part.value) for part in parts))
    return derived(total, parts[0].unit, extent, span, parts, RULE, arithmetic)


def _at_least(asked: Question, parts: Sequence[Reading]) -> list[Reading]:
    """The sum of parts with holes between them, as a bound; nothing where there is but one part."""
    if len(parts) < 2:
        return []
    total = _total(parts)
    bound = total._replace(extent=Extent(total.extent.low, None, total.extent.low_open), bound="at_least")
    return [one._replace(holes=tuple(holes(parts, asked.answer))) for one in answering(bound, asked)]


def _sum(ends: list[Decimal | None]) -> Decimal | None:
    """The sum of the ends; no limit where one of them has none."""
    known = [end for end in ends if end is not None]
    return sum(known, Decimal(0)) if len(known) == len(ends) else None
