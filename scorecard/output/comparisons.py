"""Everything that several plans can be compared by, as grids: for one workbook and for the pages of a site."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import NamedTuple

from scorecard.files.bands import bands_of
from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text, in_both, same
from scorecard.model.book import Book
from scorecard.model.breakdown import By
from scorecard.output import comparison_grids
from scorecard.output.grids import Grid
from scorecard.output.ranking_grids import ranking_grids
from scorecard.output.rows import Rows
from scorecard.summary.comparison import places, repeated, years
from scorecard.summary.ranking import RankingTable, by_field, holding_others, ranking, units_of, unranked
from scorecard.summary.scoring import Count, Rule
from scorecard.summary.standings import RankedUnit


class ComparedPlans(NamedTuple):
    """Plans judged on a day and, for the last ranks, on an earlier one, and the book that they stand in."""

    judged: list[Judged]
    earlier: list[Judged]
    book: Book
    as_of: date

    def table(
        self, by: By, count: Count, wanted: Callable[[Result], bool]
    ) -> tuple[RankingTable, dict[RankedUnit, list[Result]]]:
        """The ranking of the goals that are wanted, and the units with these goals."""
        rule = Rule(count, bands_of(self.judged[0].plan), self.as_of)
        units = units_of(self.judged, by, wanted)
        holding = holding_others(units, self.book) if by == "place" else {}
        units, before = (
            {unit: results for unit, results in found.items() if unit not in holding}
            for found in (units, units_of(self.earlier, by, wanted))
        )
        table = ranking(units, rule, before)
        return table._replace(standings=[*table.standings, *unranked(holding)]), units

    def name(self, indicator: str) -> Text:
        """What an indicator is called."""
        known = self.book.indicators.get(indicator)
        return in_both(known.name) if known else same(indicator)


def everything(of: ComparedPlans) -> Iterator[Grid]:
    """An index of the plans, the lights by owner, the ranks, the years, the places, what is broken down, every goal."""
    yield comparison_grids.plans(of.judged)
    yield from lights_by_owner(of)
    yield from ranks(of)
    yield from goals_and_places(of)
    for one in of.judged:
        if any(result.broken_down for result in one.results):
            yield comparison_grids.breakdown(one, one.results)
    yield comparison_grids.goals(of.judged)


def lights_by_owner(of: ComparedPlans) -> Iterator[Grid]:
    """The lights by owner, where anybody is named."""
    if any(result.owners for one in of.judged for result in one.results):
        yield comparison_grids.statuses(of.judged, "owner")


def ranks(of: ComparedPlans) -> Iterator[Grid]:
    """The places and the owners ranked over all goals by points, where there are two or more of them."""
    ways: tuple[By, ...] = ("place", "owner")
    for by in ways:
        table, units = of.table(by, "points", lambda _: True)
        if len(units) > 1:
            title = Text(f"rank.all-by-{by}", day=of.as_of.isoformat())
            yield from ranking_grids(table, title, Rows(of.judged), by_field(units, table.rule), Text(f"rank.by-{by}"))


def goals_and_places(of: ComparedPlans) -> Iterator[Grid]:
    """The goals over the years, and the places by each indicator that two or more of them have a goal of."""
    lines = years(of.judged)
    if lines:
        yield comparison_grids.years(lines, Rows(of.judged))
    several = [by_indicator(of, indicator, None) for indicator in repeated(of.judged)]
    if several:
        title = Text("compare.places-title", day=of.as_of.isoformat())
        yield comparison_grids.places(title, several, Rows(of.judged))


def by_indicator(of: ComparedPlans, indicator: str, measure: str | None) -> comparison_grids.OfIndicator:
    """The goals of one indicator with their plans, and the ranking of their places by the distance to the goal.

    There is no ranking where a place has several such goals, or where their measures differ.
    """

    def wanted(result: Result) -> bool:
        return result.target.indicator == indicator and measure in (None, result.target.measure)

    table, units = of.table("place", "gap", wanted)
    measures = {result.target.measure for results in units.values() for result in results}
    fits = len(measures) == 1 and all(len(results) == 1 for results in units.values())
    return of.name(indicator), places(of.judged, indicator, measure), table if fits else None
