"""Figures made ready for comparison: in the unit of their indicator, each with the interval that its digits stand
for."""

from datetime import date
from decimal import Decimal
from functools import lru_cache
from typing import NamedTuple

from scorecard.judging.phrases import figure_as_counted
from scorecard.language.bilingual import Text
from scorecard.language.units import unit
from scorecard.model.bands import Bands
from scorecard.model.book import Book
from scorecard.model.bounds import BOUNDS
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import Extent, bounded, in_unit, rounded, step_of
from scorecard.model.measures import MEASURES
from scorecard.model.periods import Period
from scorecard.model.reported import Reported
from scorecard.model.sources import Figure

# Measures that have a unit of their own, whatever the unit of the indicator.


class Comparable(NamedTuple):
    """A figure, its value and extent in its indicator's unit, and the scope that it speaks of."""

    reported: Reported
    indicator: Indicator
    scope: str | None
    value: Decimal
    extent: Extent
    figure: Figure
    span: Period

    @property
    def prices(self) -> str | None:
        """The prices of a growth: its own, or those usual for its indicator."""
        return (self.figure.prices or self.indicator.growth_prices) if self.figure.measure == "growth" else None

    @property
    def alike(self) -> tuple[object, ...]:
        """What two figures share whose values may be set beside each other."""
        figure = self.figure
        return figure.measure, self.scope, figure.per, self.prices, figure.base and figure.base.text

    @property
    def moment(self) -> tuple[date, date]:
        """The days it speaks of; a stock is as it stands on the last of them."""
        at_end = self.indicator.nature == "stock" and self.figure.measure == "level"
        return (self.span.end if at_end else self.span.start), self.span.end

    def shown(self) -> Text:
        """The value as people read it, and as the file has it where English counts otherwise."""
        return figure_as_counted(self.figure)


@lru_cache(maxsize=1)  # four checks ask for the same
def comparable(book: Book) -> list[list[Comparable]]:
    """The figures with a number of each known indicator, place and group, in the order in which they stand."""
    found, bands = [], Bands(book.bands, {})
    for name, indicator in sorted(book.indicators.items()):
        for figures in book.by_whose(name):
            ready = [_ready(reported, indicator, bands) for reported in figures]
            found.append(sorted((one for one in ready if one is not None), key=lambda one: one.figure.location))
    return found


def extremes(figures: list[Comparable]) -> list[Comparable]:
    """The smallest and the largest of them, once where they are equal: what contradicts none of the two contradicts
    none."""
    if len(figures) < 2:
        return figures
    ends = min(figures, key=lambda one: one.value), max(figures, key=lambda one: one.value)
    return list(ends[: 1 + (ends[0].value != ends[1].value)])


def _ready(reported: Reported, indicator: Indicator, bands: Bands) -> Comparable | None:
    figure = reported.figure
    if figure.value is None or figure.unit is None:
        return None
    wanted = MEASURES[figure.measure].unit or indicator.unit or figure.unit
    value = in_unit(figure.value, figure.unit, wanted)
    step = in_unit(step_of(figure.value), figure.unit, wanted)
    if value is None or step is None:
        return None
    scope = None if not indicator.scoped and figure.scope == "citywide" else figure.scope
    extent = _extent(figure, value, step, wanted, bands)
    return Comparable(reported, indicator, scope, value, extent, figure, figure.span)


def _extent(figure: Figure, value: Decimal, step: Decimal, unit_name: str, bands: Bands) -> Extent:
    if figure.bound == "exact":
        return rounded(value, step)
    if BOUNDS[figure.bound].loose:
        return bounded(value, "about", max(step, _about(value, unit_name, bands)))
    return bounded(value, figure.bound, step)


def _about(value: Decimal, unit_name: str, bands: Bands) -> Decimal:
    """How far “about” reaches: the bands' word on it."""
    known = unit(unit_name)
    if known is not None and known.dimension in ("percent", "percentage-point"):
        return bands["attainment", "about_points"]
    return abs(value) * bands["attainment", "about_share"] / 100
