"""A multiple of a base year from two levels: level ÷ level of the base year.

Both in one series and scope, and not where growth is at constant prices: current levels would mix the prices in.
Evidence: derived. Sample that passes: 300 after 200 is 1.5 times. Sample that fails: a goal that names no base year.
"""

from datetime import date

from scorecard.judging.derivations.inputs import answering, best_pair, derived, priced, quotient
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import plain
from scorecard.model.measures import NATURES
from scorecard.model.periods import year_to

RULE = "multiple-from-levels"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The multiple that the year at the end of the period is of the goal's base year."""
    base = asked.goal.base
    if asked.measure != "multiple" or base is None or not asked.answer.is_year or priced(asked.indicator):
        return []
    measure = NATURES[asked.indicator.nature].size or "level"
    pair = best_pair(
        asked, (asked.indicator, measure, asked.answer), (asked.indicator, measure, year_to(base.end)), book, as_of
    )
    if pair is None or pair[0].value <= 0 or pair[1].value <= 0:
        return []
    first, second = pair
    value = second.value / first.value
    arithmetic = same(f"{plain(second.value)} ÷ {plain(first.value)}")
    extent = quotient(second.extent, first.extent)
    return answering(derived(value, "倍", extent, asked.answer, [second, first], RULE, arithmetic, 3), asked)
