"""A change in points from two shares: the end of the period − the end of the year before it, in percentage points.

Of some months, between them and the same months of the year before.
Both in one series and scope. Evidence: derived.
Sample that passes: 63.5 after 61.2 is 2.3 points. Sample that fails: a share of the city after one of the municipal
area.
"""

from datetime import date

from scorecard.judging.derivations.inputs import answering, best_pair, derived, difference, ends, same_months
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import plain
from scorecard.model.periods import year_to

RULE = "change-from-levels"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The change over the period asked for, from its own base year where it names one."""
    pairs = ends(asked) or same_months(asked)
    if asked.measure != "change" or asked.indicator.unit != "%" or not pairs:
        return []
    before, now = pairs[0]
    base = year_to(asked.goal.base.end) if asked.goal.base else before
    pair = best_pair(asked, (asked.indicator, "level", now), (asked.indicator, "level", base), book, as_of)
    if pair is None:
        return []
    first, second = pair
    arithmetic = same(f"{plain(second.value)} − {plain(first.value)}")
    extent = difference(second.extent, first.extent)
    points = derived(second.value - first.value, "个百分点", extent, asked.answer, [second, first], RULE, arithmetic)
    return answering(points, asked)
