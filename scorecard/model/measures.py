"""Measures and natures: how an indicator can be read, with everything that follows from each."""

from typing import Literal, NamedTuple

Nature = Literal["flow", "stock", "ratio", "rank", "event"]
Measure = Literal["amount", "level", "growth", "added", "net-added", "change", "multiple", "rank", "stage"]


class MeasureRow(NamedTuple):
    """What is true of every reading of one measure."""

    unit: str = ""  # its own unit, whatever the indicator's
    adds_up: bool = False  # whether the parts of a period sum up to the whole
    stands: bool = False  # whether it is true at a moment, not of a stretch of time
    size: bool = False  # whether it is a size of the thing itself, with a path from a base to a goal
    moves: bool = False  # whether it says itself how far something moved, so that up and down are against zero
    over_period: bool = False  # whether a goal on it is over its whole period, where the file says nothing
    in_points: bool = False  # whether distances are in percentage points
    cannot_fall: bool = False  # whether more days can only make it larger
    numeric: bool = True  # whether it is a number in a unit at all
    also_said: tuple[Measure, ...] = ()  # the other measures that may be encoded where the words speak of this one


class NatureRow(NamedTuple):
    """What is true of every indicator of one nature."""

    measures: tuple[Measure, ...]  # the readings that it can have; any other is an error
    article: str = "a"
    size: Measure | None = None  # the measure of its size
    needs_unit: bool = True
    stands: bool = False  # whether its readings stand at a moment


MEASURES: dict[Measure, MeasureRow] = {
    "amount": MeasureRow(adds_up=True, size=True, over_period=True, cannot_fall=True),
    "level": MeasureRow(stands=True, size=True, also_said=("amount", "growth", "rank")),
    "growth": MeasureRow(unit="%", moves=True, over_period=True, in_points=True, also_said=("multiple",)),
    "added": MeasureRow(
        adds_up=True, moves=True, over_period=True, cannot_fall=True, also_said=("net-added", "amount")
    ),
    "net-added": MeasureRow(adds_up=True, moves=True, over_period=True),
    "change": MeasureRow(
        unit="个百分点", moves=True, over_period=True, in_points=True, also_said=("amount", "added", "net-added")
    ),
    "multiple": MeasureRow(unit="倍", also_said=("growth",)),
    "rank": MeasureRow(unit="位", stands=True),
    "stage": MeasureRow(numeric=False),
}
NATURES: dict[Nature, NatureRow] = {
    "flow": NatureRow(("amount", "growth", "multiple"), size="amount"),
    "stock": NatureRow(("level", "added", "net-added", "growth", "multiple"), size="level", stands=True),
    "ratio": NatureRow(("level", "change", "growth", "multiple"), size="level"),
    "rank": NatureRow(("rank",), needs_unit=False, stands=True),
    "event": NatureRow(("stage",), article="an", needs_unit=False),
}
