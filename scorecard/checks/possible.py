"""Possible numbers: no place before the first, no count below 0 or broken, no share above 100 %, no more done than
there are.

Passes: rank 3; 120 beds; 95.3 % treated; 953 % at an indicator with `highest: 1000`; −200 of a net migration.
Fails: rank 0; −120 firms; 120.5 beds; 953 % treated; 12 of 10 done; 1 of 0 done.
Other amounts below 0 (−5亿元) are hardly possible, and a warning.
"""

from collections.abc import Iterator

from scorecard.judging.phrases import figure_as_counted, number_text
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import in_unit, plain
from scorecard.model.limits import Limits, broken, counted, limits
from scorecard.model.measures import Measure
from scorecard.model.problems import Level, Problem
from scorecard.model.sources import Figure

RULE = "possible"


def check(book: Book) -> Iterator[Problem]:
    """An error at every number that cannot be."""
    for plan in book.plans:
        for _, target in plan.targets():
            for goal in target.goals:
                if goal.rank is not None and goal.rank.at_most is not None:
                    place = goal.rank.at_most
                    if place < 1 or place != place.to_integral_value():
                        yield _problem(target, "error", Text("checks.no-such-place", place=plain(place)), "goal")
    allowed: dict[tuple[str, Measure], Limits] = {}  # of the readings of each indicator
    for source in book.sources.values():
        for figure in source.figures:
            indicator = book.indicators.get(figure.indicator)
            if indicator is not None and figure.value is not None:
                key = figure.indicator, figure.measure
                found = allowed.get(key) or allowed.setdefault(key, limits(indicator, figure.measure))
                yield from _figure(figure, indicator, found)
            parts = figure.parts
            if parts is not None and (parts.of <= 0 or parts.done < 0 or parts.done > parts.of):
                message = Text("checks.parts-cannot-be", done=plain(parts.done), of=plain(parts.of))
                yield _problem(figure, "error", message, "parts")


def _figure(figure: Figure, indicator: Indicator, found: Limits) -> Iterator[Problem]:
    given, printed = figure.unit or "", figure.value
    assert printed is not None
    value = printed if figure.measure == "rank" else in_unit(printed, given, indicator.unit or given)
    if value is None:
        return
    if figure.measure == "rank" and (value < 1 or value != value.to_integral_value()):
        yield _problem(figure, "error", Text("checks.no-such-place", place=plain(value)), "value")
        return
    below = found.lowest is not None and value < found.lowest
    if below:
        level: Level = "error" if _certain(indicator, found) else "warning"
        yield _problem(figure, level, _beyond("checks.below-lowest", figure, indicator, found), "value")
    if found.highest is not None and value > found.highest:
        yield _problem(figure, "error", _beyond("checks.above-highest", figure, indicator, found), "value")
    if found.whole and figure.per is None and figure.bound != "about" and broken(printed, given):
        yield _problem(
            figure,
            "error",
            Text("checks.not-whole", value=figure_as_counted(figure), id=Text.literal(indicator.id, indicator.name.zh)),
            "value",
        )


def _certain(indicator: Indicator, found: Limits) -> bool:
    """Whether nothing below the limit can be: a count, a share, or what the file itself says."""
    return indicator.lowest is not None or indicator.nature == "ratio" or counted(indicator.unit or "")


def _beyond(key: str, figure: Figure, indicator: Indicator, found: Limits) -> Text:
    limit = found.lowest if key.endswith("lowest") else found.highest
    assert limit is not None
    return Text(
        key,
        value=figure_as_counted(figure),
        id=Text.literal(indicator.id, indicator.name.zh),
        limit=number_text(limit, indicator.unit or ""),
    )


def _problem(record: Record, level: Level, message: Text, key: str) -> Problem:
    return Problem(record.location, level, RULE, message, Text("checks.possible-remedy"), key)
