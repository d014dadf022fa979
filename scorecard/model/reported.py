"""A figure with the source that reports it, whose number it is, and the series that it belongs to."""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from scorecard.model.places import NOBODY, Named
from scorecard.model.sources import Figure, Source


class Reported(NamedTuple):
    """A figure with the source that reports it, and the place and group that it speaks of."""

    figure: Figure
    source: Source
    place: Named = NOBODY
    group: Named = NOBODY
    area: Named = NOBODY  # the larger place that a bound was given for
    broken_on: date | None = None  # the last day of the figure that began its series with `break:`

    @property
    def series(self) -> str | None:
        """Its statistical series: the one that the figure names, or the one that the last break before it began."""
        return self.figure.series or (self.broken_on.isoformat() if self.broken_on else None)


def after_breaks(figures: Sequence[Reported]) -> list[Reported]:
    """The figures of one indicator, place and group, each with the day of the break that its series began with.

    A break begins a series of that measure: its own figure and all that end later. Another figure for the same days
    may still be of the old series.
    """
    breaks = [(one.figure.measure, one.figure.span.end) for one in figures if one.figure.breaks]
    return [one._replace(broken_on=_last_break(one.figure, breaks)) for one in figures] if breaks else list(figures)


def _last_break(figure: Figure, breaks: Sequence[tuple[str, date]]) -> date | None:
    end = figure.span.end
    known = [
        day for measure, day in breaks if measure == figure.measure and (day < end or (figure.breaks and day == end))
    ]
    return max(known, default=None)
