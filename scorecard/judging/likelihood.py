"""Whether a number is likely beside the goal that it answers: a slip in 万 and 亿, or in a decimal point, is seen there
first.

So is a figure of which its own words say something else.
"""

from decimal import Decimal

from scorecard.judging.circumstances import left_out
from scorecard.judging.methods.outcomes import in_points
from scorecard.judging.question import Question
from scorecard.judging.verdicts import Cover, Reading
from scorecard.language.bilingual import Text
from scorecard.model.intervals import in_unit
from scorecard.model.limits import Unlikely, limits, unlikely
from scorecard.model.sources import Figure

_DOUBTS: dict[Unlikely, Text] = {
    "tenfold": Text("judging.tenfold"),
    "tenth": Text("judging.tenth"),
    "fraction": Text("judging.fraction"),
}
_BELOW = Text("judging.below-lowest")


def hardly(asked: Question, value: Decimal, cover: Cover) -> Unlikely | None:
    """How a number, in the unit of the question, is too far from the goal; a part of it may well be a tenth."""
    numbers = asked.goal.asks.numbers
    if not numbers or asked.measure in ("rank", "multiple") or not asked.goal.asks.bounded:
        return None
    if asked.points:
        value, numbers = in_points(asked, value), tuple(in_points(asked, number) for number in numbers)
    # Of a goal between two numbers, ten times the larger is too much, and a tenth of the smaller too little.
    much = unlikely(value, max(numbers, key=abs), asked.unit, asked.points)
    little = much if len(numbers) == 1 else unlikely(value, min(numbers, key=abs), asked.unit, asked.points)
    if much == "tenfold":
        return much
    return None if little == "tenfold" or (little == "tenth" and cover != "whole") else little


def doubt_of(asked: Question, reading: Reading) -> Text | None:
    """Why a reading is hardly likely, or is not what its words say; None where neither is so."""
    said = (word for reported in reading.figures for word in left_out(reported.figure, reported.place.zh))
    if circumstance := next(said, None):
        return Text("judging.words-not-encoded", said=circumstance.text)
    if any(_below_lowest(reported.figure, asked) for reported in reading.figures):
        return _BELOW
    kind = hardly(asked, reading.value, reading.cover)
    return None if kind is None else _DOUBTS[kind]


def _below_lowest(figure: Figure, asked: Question) -> bool:
    """Whether a printed number of the indicator itself is below the lowest that it can have (−30亿元 of tax)."""
    if figure.value is None or figure.indicator != asked.indicator.id or figure.measure == "rank":
        return False
    if figure.value >= 0 and asked.indicator.lowest is None:  # nearly all of a large file
        return False
    lowest = limits(asked.indicator, figure.measure).lowest
    if lowest is None:
        return False
    value = in_unit(figure.value, figure.unit or "", asked.indicator.unit or figure.unit or "")
    return value is not None and value < lowest
