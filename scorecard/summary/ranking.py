"""Ranking: places or owners beside each other, by one indicator, by a field, or over all their goals.

Only solid verdicts count: nobody gains or loses a rank by a hint or by silence. Who has too few of them is not ranked,
and is named with the reason. Equal results share a rank, and the next rank is left out (1, 2, 2, 4). The rule is data:
points, the least coverage and the lists stand among the bands, each with its source and its reason.
"""

from collections.abc import Callable, Iterable
from typing import NamedTuple

from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.breakdown import By
from scorecard.model.places import NOBODY, Named
from scorecard.summary.counts import counts
from scorecard.summary.scoring import Rule, ranking_unit
from scorecard.summary.standings import RankedUnit, UnitStanding, excused, order_of, ranked, reds
from scorecard.summary.what_if import WhatIf, fields, what_if


class RankingTable(NamedTuple):
    """The ranked units, the first first, then those that are not ranked; and the lists that follow from it."""

    rule: Rule
    standings: list[UnitStanding]
    others: tuple[WhatIf, ...] = ()  # the ranks under other weights and without each field

    @property
    def ranked(self) -> list[UnitStanding]:
        """Those that have a rank."""
        return [one for one in self.standings if one.rank is not None]

    @property
    def honours(self) -> list[UnitStanding]:
        """The honours list: the first ones, where none of their lights is red."""
        most = self.rule.bands["ranking", "honours_places"]
        return [one for one in self.ranked if one.rank is not None and one.rank <= most and not one.counts.red]

    @property
    def watch(self) -> list[UnitStanding]:
        """The watch list: the last ones, where at least one of their lights is red; an accepted reason keeps off it."""
        return [one for one in self._last if reds(one, self.rule)]

    @property
    def kept_off(self) -> list[UnitStanding]:
        """Who would stand on the watch list if no reason had been accepted."""
        return [one for one in self._last if excused(one, self.rule) and not reds(one, self.rule)]

    @property
    def _last(self) -> list[UnitStanding]:
        most = self.rule.bands["ranking", "watch_places"]
        values = [order_of(one) for one in self.ranked]
        return [one for one in self.ranked if sum(value < order_of(one) for value in values) < most]


def units_of(judged: Iterable[Judged], by: By, wanted: Callable[[Result], bool]) -> dict[RankedUnit, list[Result]]:
    """The results that are wanted under each place or owner, in the order of the plans; one may stand under several."""
    found: dict[RankedUnit, list[Result]] = {}
    for one in judged:
        for result in one.results:
            if wanted(result):
                for unit in _units(result, by):
                    found.setdefault(unit, []).append(result)
    return found


def _units(result: Result, by: By) -> list[RankedUnit]:
    if by == "owner":
        return [RankedUnit(owner.id, Text.literal(owner.en, owner.zh)) for owner in result.owners]
    place = result.place
    return [] if place == NOBODY else [RankedUnit(place.id, Text.literal(place.en, place.zh))]


def holding_others(units: dict[RankedUnit, list[Result]], book: Book) -> dict[RankedUnit, list[Result]]:
    """The places that hold another of the places: a county is not ranked beside its towns."""
    around = {one.id for unit in units for one in book.places.around(Named(unit.id, unit.name.zh, unit.name.en))}
    return {unit: results for unit, results in units.items() if unit.id in around}


def unranked(units: dict[RankedUnit, list[Result]]) -> list[UnitStanding]:
    """Places that are not ranked since they hold others that are."""
    why = Text("summary.holds-others")
    return [UnitStanding(unit, None, None, None, counts(own), tuple(own), why) for unit, own in units.items()]


def ranking(
    units: dict[RankedUnit, list[Result]], rule: Rule, earlier: dict[RankedUnit, list[Result]] | None = None
) -> RankingTable:
    """The units ranked by the rule, with their ranks of an earlier day, and how far other weights would move them."""
    rule = rule._replace(unit=ranking_unit(rule.what, (result for results in units.values() for result in results)))
    before = {one.unit.id: one.rank for one in ranked(earlier, rule)} if earlier else {}
    others = what_if(units, rule)
    kept = []
    for one in ranked(units, rule):
        if one.rank is not None:
            ranks = [one.rank, *(other.ranks[one.unit.id] for other in others if one.unit.id in other.ranks)]
            one = one._replace(last=before.get(one.unit.id), best=min(ranks), worst=max(ranks))
        kept.append(one)
    return RankingTable(rule, kept, tuple(others))


def by_field(units: dict[RankedUnit, list[Result]], rule: Rule) -> list[tuple[Text, dict[str, int]]]:
    """The ranks within each field, where there are several: its name, and the rank of each unit that has one there."""
    known = fields(units)
    found = []
    for field, name in known.items() if len(known) > 1 else ():
        own = {unit: [one for one in results if one.section.id == field] for unit, results in units.items()}
        standings = ranked({unit: results for unit, results in own.items() if results}, rule)
        found.append((name, {one.unit.id: one.rank for one in standings if one.rank is not None}))
    return found
