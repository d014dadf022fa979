"""The book: all that the files of a project say, as data that judging, checks and outputs read."""

from collections import defaultdict
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from scorecard.model.indicators import Indicator
from scorecard.model.plans import Plan
from scorecard.model.scopes import EITHER
from scorecard.model.sources import Figure, SetAsideFile, Source


class Reported(NamedTuple):
    """A figure with the source that reports it."""

    figure: Figure
    source: Source


class Lost(NamedTuple):
    """What could not be read, so that nobody calls it missing or unused."""

    anything: bool = False
    indicators: bool = False  # a whole file of them
    sources: bool = False  # the whole folder
    names: frozenset[str] = frozenset()
    remains: tuple[tuple[str, Any], ...] = ()  # the data of records with faults, each with the name of its list

    def indicator(self, name: str) -> bool:
        """Whether the indicator of that name may stand in what could not be read."""
        return self.indicators or name in self.names

    def source(self, name: str) -> bool:
        """Whether the source of that name may stand in what could not be read."""
        return self.sources or name in self.names


class Book:
    """All that the files say. Not to be changed once it is loaded."""

    def __init__(
        self,
        indicators: list[Indicator],
        plans: list[Plan],
        sources: list[Source],
        set_aside: list[SetAsideFile],
        files: dict[str, Path],
        lost: Lost | None = None,
    ) -> None:
        self.all_indicators, self.all_sources = indicators, sources
        self.indicators = {indicator.id: indicator for indicator in indicators}
        self.plans = plans
        self.sources = {source.source: source for source in sources}
        self.set_aside = {record.source: record for record in set_aside}
        self.files, self.lost = files, lost or Lost()
        self._looked_at: dict[tuple[str, str | None], list[Reported]] = {}
        self._by_end: dict[tuple[str, str | None], dict[tuple[str, date], list[Reported]]] = {}

    @cached_property
    def figures(self) -> dict[str, list[Reported]]:
        """The figures of each indicator, sources in order of their ids."""
        found: dict[str, list[Reported]] = defaultdict(list)
        for _, source in sorted(self.sources.items()):
            for figure in source.figures:
                found[figure.indicator].append(Reported(figure, source))
        return dict(found)

    def figures_for(self, indicator: str, scope: str | None) -> list[Reported]:
        """The figures of an indicator that a goal of that scope looks at: those of its own scope, of the whole city, of
        the city without the New Zone, and of none. Those of other named places are not about it at all."""
        wanted = indicator, scope
        if wanted not in self._looked_at:
            of_scope = self._by_scope.get(indicator, {})
            found = [reported for name in dict.fromkeys((*EITHER, scope)) for reported in of_scope.get(name, [])]
            found.sort(key=lambda reported: (reported.source.source, reported.figure.location))
            self._looked_at[wanted] = found
        return self._looked_at[wanted]

    def figures_ending(self, indicator: str, scope: str | None, measure: str, end: date) -> list[Reported]:
        """Those of `figures_for` that have the measure and end on that day: most of what is asked for is not there."""
        wanted = indicator, scope
        if wanted not in self._by_end:
            found = self._by_end[wanted] = defaultdict(list)
            for reported in self.figures_for(indicator, scope):
                found[reported.figure.measure, reported.figure.span.end].append(reported)
        return self._by_end[wanted].get((measure, end), [])

    @cached_property
    def _by_scope(self) -> dict[str, dict[str | None, list[Reported]]]:
        """So that a goal need not look at every other place's figures, and the work stays linear in their number."""
        found: dict[str, dict[str | None, list[Reported]]] = {}
        for name, reported in self.figures.items():
            of_scope = found.setdefault(name, defaultdict(list))
            for each in reported:
                of_scope[each.figure.scope].append(each)
        return found
