"""A share, rate or growth over a period from its parts: it lies between the lowest and the highest of them.

Whatever the weights of the parts, their average is none below the lowest and none above the highest. It is decided
where both ends give one light. Only where the parts cover the period without a gap, in one series and scope; a growth
over several years is not between those of its years. Evidence: derived.
Sample that passes: 91, 93 and 92 % against at least 90. Sample that fails: 88 and 92 against 90, on both sides of it.
"""

from collections.abc import Sequence
from datetime import date

from scorecard.judging.covering import at_a_moment
from scorecard.judging.derivations.inputs import answering, derived
from scorecard.judging.derivations.tiles import answered, chain, families, reported_tiles
from scorecard.judging.matching import wholes
from scorecard.judging.question import Question, falls
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import Text, same
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, plain
from scorecard.model.periods import Period, spanning

RULE = "between-parts"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The range in which the whole lies, or what of it is reported without a gap where the average so far is asked
    for."""
    if not _averages(asked) or not reported_tiles(asked, book) or answered(asked, book, as_of):
        return []

    def read(span: Period) -> list[Reading]:
        part = asked._replace(window=span, answer=span, mode="total")
        return wholes(part, book, as_of)

    found = []
    for parts in families(asked, book, read):
        tiles = chain(parts, asked.answer.start)
        reaches_end = bool(tiles) and tiles[-1].period.end == asked.answer.end
        # While the end is to come, the latest part says more of it than the average so far.
        if len(tiles) > 1 and (reaches_end or asked.mode == "total"):
            found += answering(_range(asked, tiles), asked)
    return found


def _averages(asked: Question) -> bool:
    """Whether it is an average over its period: a share, or a growth of what is summed up, over one year at most."""
    if asked.per:
        return False
    if asked.measure == "growth":
        return not at_a_moment(asked) and not asked.answer.over_a_year
    return asked.measure == "level" and (asked.indicator.nature == "ratio" or asked.mode == "total")


def _range(asked: Question, parts: Sequence[Reading]) -> Reading:
    """The range; its value is the end that is worse for the goal, as a bound."""
    low, high = min(parts, key=lambda part: part.value), max(parts, key=lambda part: part.value)
    ends = (low.value, high.value)
    extents = [part.extent for part in parts]
    lows = [extent.low for extent in extents if extent.low is not None]
    highs = [extent.high for extent in extents if extent.high is not None]
    shown = same(", ".join(plain(part.value) for part in parts))
    span = spanning(parts[0].period.start, parts[-1].period.end)
    value = high.value if falls(asked) else low.value
    arithmetic = Text("methods.between-parts", parts=shown)
    made = derived(value, low.unit, Extent(min(lows), max(highs)), span, parts, RULE, arithmetic)
    if ends[0] == ends[1]:
        return made
    return made._replace(bound="at_most" if falls(asked) else "at_least", ends=ends)
