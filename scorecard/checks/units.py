"""Units: target, indicator and figures measure the same kind of thing.

An amount, level or addition is in a unit of its indicator's dimension (万元 and 亿元, 家 and 个); growth is in %, the
change of a share in 个百分点, a multiple in 倍 with the year it is a multiple of, a rank in 位.
Passes: `unit: 亿美元` on an indicator in 万美元. Fails: `unit: 亿元` there; `measure: change` in %.
"""

from collections.abc import Iterator
from decimal import Decimal

from scorecard.language.bilingual import Text
from scorecard.language.units import unit
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goal_kinds import Related
from scorecard.model.goals import Goal
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import in_unit
from scorecard.model.measures import MEASURES, NATURES, Measure
from scorecard.model.problems import Problem, did_you_mean

RULE = "unit"
_PLACES = ("位", "名", "位次", "个位次")


def check(book: Book) -> Iterator[Problem]:
    """Units that are missing, unknown, or of another kind than what they measure."""
    known = sorted({indicator.unit for indicator in book.indicators.values() if indicator.unit})
    for indicator in book.indicators.values():
        yield from _indicator(indicator, known)
    for plan in book.plans:
        for _, target in plan.targets():
            for goal in target.goals:
                yield from _goal(book, target.indicator, target.measure, goal, known)
    for source in book.sources.values():
        for figure in source.figures:
            named = book.indicators.get(figure.indicator)
            if figure.unit is not None and named is not None:
                yield from _fits(figure, figure.measure, figure.unit, named, known)
            if figure.measure == "multiple" and figure.base is None:
                yield _no_base(figure)


def _indicator(indicator: Indicator, known: list[str]) -> Iterator[Problem]:
    if indicator.unit is None and NATURES[indicator.nature].needs_unit:
        message = Text("wording.no-unit", id=indicator.id, nature=indicator.nature)
        yield Problem(indicator.location, "error", RULE, message, Text("wording.add-unit"), "nature")
    if indicator.unit is not None and unit(indicator.unit) is None:
        message = Text("wording.unknown-unit", unit=indicator.unit)
        others = [name for name in known if name != indicator.unit]
        remedy = did_you_mean(indicator.unit, others, Text("wording.use-printed-unit"))
        yield Problem(indicator.location, "warning", RULE, message, remedy, "unit")


def _goal(book: Book, name: str | None, measure: Measure | None, goal: Goal, known: list[str]) -> Iterator[Problem]:
    for part in goal.parts:
        yield from _goal(book, part.indicator or name, part.measure or measure, part, known)
    indicator = book.indicators.get(name or "")
    other = book.indicators.get(goal.asks.of) if isinstance(goal.asks, Related) else None
    if other is not None and indicator is not None and measure is not None:
        yield from _comparable(goal, measure, indicator, other)
    if goal.asks.bounded and goal.unit is not None and indicator is not None and measure is not None:
        yield from _fits(goal, measure, goal.unit, indicator, known)
        if measure == "multiple" and goal.base is None:
            yield _no_base(goal)


def _comparable(goal: Goal, measure: Measure, indicator: Indicator, other: Indicator) -> Iterator[Problem]:
    """A goal that is set against another indicator, of which this measure is in a unit of another kind."""
    mine, its = _usual(measure, indicator), _usual(measure, other)
    if mine is not None and its is not None and in_unit(Decimal(1), mine, its) is None:
        message = Text("wording.compared-in-other-units", id=indicator.id, unit=mine, other=other.id, its=its)
        yield Problem(
            goal.location, "error", RULE, message, Text("wording.compare-growth-or-other-indicator"), goal.kind
        )


def _fits(record: Record, measure: Measure, given: str, indicator: Indicator, known: list[str]) -> Iterator[Problem]:
    usual = _usual(measure, indicator)
    if usual is None or given == usual or (measure == "rank" and given in _PLACES):
        return
    found, wanted = unit(given), unit(usual)
    if found is None and measure != "rank":
        message = Text("wording.unknown-unit-of", given=given, id=indicator.id, usual=usual)
        remedy = did_you_mean(given, known, Text("wording.write-unit-usual", usual=usual))
        yield Problem(record.location, "error", RULE, message, remedy, "unit")
    elif measure == "rank":
        message = Text("wording.rank-unit", usual=usual, given=given)
        yield Problem(record.location, "error", RULE, message, Text("wording.write-unit-usual", usual=usual), "unit")
    elif MEASURES[measure].unit and (found is None or wanted is None or found.dimension != wanted.dimension):
        message = Text("wording.unit-of-measure", measure=measure, id=indicator.id, usual=usual, given=given)
        yield Problem(
            record.location, "error", RULE, message, Text("wording.write-unit-or-measure", usual=usual), "unit"
        )
    elif in_unit(Decimal(1), given, usual) is None:
        message = Text("wording.other-dimension", id=indicator.id, usual=usual, given=given)
        yield Problem(
            record.location, "error", RULE, message, Text("wording.write-unit-or-measure", usual=usual), "unit"
        )
    elif in_unit(Decimal(1), given, usual) is None:
        message = Text("wording.other-dimension", id=indicator.id, usual=usual, given=given)
        yield Problem(
            record.location,
            "error",
            RULE,
            message,
            Text("wording.write-unit-or-indicator", usual=usual),
            "unit",
        )


def _usual(measure: Measure, indicator: Indicator) -> str | None:
    """The unit that this measure of the indicator is in, up to its scale."""
    share = unit(indicator.unit or "")
    if measure == "change" and (share is None or share.dimension != "percent"):
        return indicator.unit
    return MEASURES[measure].unit or indicator.unit


def _no_base(record: Record) -> Problem:
    remedy = Text("wording.add-base")
    return Problem(record.location, "error", RULE, Text("wording.multiple-which-year"), remedy, "unit")
