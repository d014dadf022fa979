"""A share of the year before from a share and its change in points: share − change, in per cent.

Both of one stretch within a year, one series and scope, the change counted from the same stretch of the year before.
Evidence: derived. Sample that passes: 78.8 after a change of −10.2 points gives 89.0 for the same months before.
Sample that fails: a change since another year than the one before.
"""

from datetime import date

from scorecard.judging.derivations.inputs import answering, derived, difference, inputs, matching_pair
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import plain, term_of_sum
from scorecard.model.periods import Period, back

RULE = "level-before-change"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The share over the stretch asked for, from what was reported of the same stretch a year later."""
    then = asked.answer
    if asked.measure != "level" or asked.indicator.nature != "ratio" or asked.indicator.unit != "%" or asked.per:
        return []
    for later in _year_later(asked, book):
        changes = [one for one in inputs(asked, asked.indicator, "change", later, book, as_of) if _from(one, then)]
        levels = inputs(asked, asked.indicator, "level", later, book, as_of) if changes else []
        pair = matching_pair(changes, levels, ratio=True)
        if pair is not None:
            level, change = pair
            arithmetic = same(f"{plain(level.value)} − {term_of_sum(change.value)}")
            extent = difference(level.extent, change.extent)
            found = derived(level.value - change.value, "%", extent, then, [level, change], RULE, arithmetic)
            return answering(found, asked)
    return []


def _year_later(asked: Question, book: Book) -> list[Period]:
    """The stretches of reported changes that lie exactly a year after the one asked for."""
    then = asked.answer
    if then.over_a_year:
        return []
    spans = {
        reported.figure.span
        for reported in book.figures_for(asked.indicator.id, asked.whose)
        if reported.figure.measure == "change" and _one_after(then, reported.figure.span)
    }
    return sorted(spans, key=lambda span: span.text)


def _one_after(then: Period, later: Period) -> bool:
    return back(later, 1).same(then)


def _from(reading: Reading, then: Period) -> bool:
    base = reading.figures[0].figure.base
    return base is None or base.same(then)
