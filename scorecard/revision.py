"""Series that were revised after a goal was set: what the goal would be on today's series.

A level goal of 3000 set when the base year stood at 2008.3, met in a series in which that base year now stands at
2135, asks for 3000 × 2135 ÷ 2008.3 = 3189 in today's terms. Where that moves the goal by more than the margin of the
verdict, the evidence is at most indicative and the reason says so.
"""

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from scorecard.load import Book, Reported
from scorecard.quantities import in_unit, plain, trimmed
from scorecard.questions import Question
from scorecard.said import Said
from scorecard.verdicts import Reading


class Revision(NamedTuple):
    """A base reading before and after its revision, and the goal carried over to today's series."""

    old: Reported
    new: Reported
    goal: Decimal
    today: Decimal
    unit: str

    def matters(self, value: Decimal) -> bool:
        """Whether the goal moves by more than the margin by which `value` meets or misses it."""
        return abs(self.today - self.goal) > abs(value - self.goal)

    def said(self, value: Decimal, scale_step: Decimal) -> Said:
        """The arithmetic, and whether the goal is met on today's series."""
        before, after = self.old.figure, self.new.figure
        today = trimmed(self.today.quantize(scale_step))
        met = value >= self.today
        arithmetic = f"{plain(self.goal)} × {after.value} ÷ {before.value} = {today}"
        return Said(
            f"The series was revised after the goal was set ({before.period}: {before.value} became {after.value}); "
            f"on today's series the goal is {arithmetic} {self.unit}, which is {'met too' if met else 'not shown met'}.",
            f"目标设定后数列经修订（{before.period}：{before.value}改为{after.value}）；按现数列目标为{arithmetic}{self.unit}，"
            f"{'同样达到' if met else '未见达到'}。",
        )


def revision(asked: Question, reading: Reading, set_on: date, book: Book, as_of: date) -> Revision | None:
    """The revision of the last level before the plan that came after `set_on`, if the reading is of the new series."""
    goal = asked.goal.at_least if asked.goal.at_least is not None else asked.goal.more_than
    goal = goal if goal is not None else asked.goal.about
    if goal is None or asked.measure not in ("level", "amount") or asked.points:
        return None
    same = [r for r in book.figures.get(asked.indicator.id, []) if _comparable(asked, r, as_of)]
    for new in same:
        if new.source.counts_from <= set_on or new.figure.series != reading.series or not new.figure.supersedes:
            continue
        for old in same:
            replaced = old.source.source in new.figure.supersedes and old.figure.span.same(new.figure.span)
            if replaced and old.figure.value and new.figure.value and old.source.counts_from <= set_on:
                after = in_unit(new.figure.value, new.figure.unit or "", old.figure.unit or "")
                if after is not None:
                    return Revision(old, new, goal, goal * after / old.figure.value, asked.goal.unit or "")
    return None


def _comparable(asked: Question, reported: Reported, as_of: date) -> bool:
    figure = reported.figure
    return (
        figure.measure == asked.measure
        and figure.scope == asked.scope
        and figure.span.end < asked.window.start
        and reported.source.counts_from <= as_of
    )
