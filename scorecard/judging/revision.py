"""Series that were revised after a goal was set: what the goal would be on today's series.

A level goal of 3000 set when the base year stood at 2008.3, met in a series in which that base year now stands at
2135, asks for 3000 × 2135 ÷ 2008.3 = 3189 in today's terms. Where that moves the goal past what was reported, the
evidence is at most indicative and the reason says so.
"""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.question import Question
from scorecard.judging.verdicts import Reading
from scorecard.language.bilingual import Text
from scorecard.language.unit_names import beside_number, is_scaled, unit_in_english
from scorecard.model.book import Book
from scorecard.model.digits import deciding_digits
from scorecard.model.intervals import Extent, in_unit, plain, with_unit
from scorecard.model.periods import period_text
from scorecard.model.reported import Reported


class RevisedBase(NamedTuple):
    """A base reading before and after its revision, and the goal carried over to today's series."""

    old: Reported
    new: Reported
    goal: Decimal
    today: Decimal
    reached: Decimal  # what was read
    unit: str

    @property
    def shown(self) -> str:
        """The goal on today's series at the precision of the goal as set, or finer where it else seems to be what was
        read."""
        return plain(deciding_digits(self.today, max(-int(self.goal.as_tuple().exponent), 0), self.reached))

    def matters(self, extent: Extent) -> bool:
        """Whether what was reported may lie between the goal as set and the goal on today's series."""
        between = sorted((self.goal, self.today))
        low, high = extent.low, extent.high
        above = low is not None and low > between[1]
        below = high is not None and high < between[0]
        return not above and not below

    def text(self) -> Text:
        """What became of the base, and the arithmetic that carries the goal over."""
        before, after = self.old.figure, self.new.figure
        arithmetic = f"{plain(self.goal)} × {after.value} ÷ {before.value} = {self.shown}"
        base = period_text(before.span)
        unit = unit_in_english(self.unit)
        in_english = (
            f"{with_unit(self.shown, self.unit, 'en')} ({arithmetic}, in {unit})" if is_scaled(self.unit) else ""
        )
        goal = Text.literal(in_english or arithmetic + beside_number(self.unit), arithmetic + self.unit)
        return Text("judging.series-revised", base=base, before=before.value, after=after.value, goal=goal)


def revision(asked: Question, reading: Reading, set_on: date, book: Book, as_of: date) -> RevisedBase | None:
    """The revision of the last level before the plan that came after `set_on`, if the reading is of the new series."""
    goal = asked.goal.asks.number
    if goal is None or not asked.measured.size or asked.points:
        return None
    same = [
        reported
        for reported in book.figures_for(asked.indicator.id, asked.whose)
        if _comparable(asked, reported, as_of)
    ]
    for new in same:
        if new.source.counts_from <= set_on or new.series != reading.series:
            continue
        for old in same:
            after = _replaced(old, new, set_on)
            if after is not None and old.figure.value:
                return RevisedBase(old, new, goal, goal * after / old.figure.value, reading.value, asked.unit)
    return None


def _replaced(old: Reported, new: Reported, set_on: date) -> Decimal | None:
    """The new value in the unit of the old one, where the one is declared to replace the other."""
    declared = old.source.source in new.figure.supersedes and old.figure.span.same(new.figure.span)
    if not declared or old.source.counts_from > set_on or new.figure.value is None:
        return None
    return in_unit(new.figure.value, new.figure.unit or "", old.figure.unit or "")


def _comparable(asked: Question, reported: Reported, as_of: date) -> bool:
    figure = reported.figure
    return (
        figure.measure == asked.measure
        and figure.scope == asked.scope
        and figure.span.end <= asked.window.start  # what stood on the first day stood there before
        and reported.source.counts_from <= as_of
    )
