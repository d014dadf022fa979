"""A level from its base and its growth: level of the year before × (1 + growth ÷ 100).

Not where growth is at constant prices: it would give a level in the prices of the year before. Both of one series and
scope. Evidence: derived. Sample that passes: 200 and a growth of 5 % give 210. Sample that fails: GDP.
"""

from datetime import date

from scorecard.judging.derivations.inputs import answering, best_pair, derived, priced, standings
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import same
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, plain, step_of
from scorecard.model.measures import Measure
from scorecard.model.periods import Period, back

RULE = "level-from-growth"


def derive(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """The level, or the amount, of the last year of the period for which it can be reckoned."""
    measure: Measure = "level" if asked.indicator.nature == "stock" else "amount"
    if asked.measure != measure or asked.per or priced(asked.indicator):
        return []
    for now in standings(asked):
        pair = best_pair(asked, (asked.indicator, "growth", now), (asked.indicator, measure, back(now, 1)), book, as_of)
        if pair is not None and pair[0].value > 0:
            return answering(_level(*pair, now), asked)
    return []


def _level(base: Reading, growth: Reading, now: Period) -> Reading:
    places = max(-int(step_of(base.value).as_tuple().exponent), 0)
    value = base.value * (1 + growth.value / 100)
    arithmetic = same(f"{plain(base.value)} × (1 + {plain(growth.value)} ÷ 100)")
    extent = _product(base.extent, growth.extent)
    return derived(value, base.unit, extent, now, [growth, base], RULE, arithmetic, places)


def _product(base: Extent, growth: Extent) -> Extent:
    assert base.low is not None and base.high is not None and growth.low is not None and growth.high is not None
    low, high = base.low * (1 + growth.low / 100), base.high * (1 + growth.high / 100)
    return Extent(low, high, base.low_open or growth.low_open, base.high_open or growth.high_open)
