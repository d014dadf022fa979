"""What if: the ranks under other weights and without each field, so that a rank can be defended as a light can.

Amber counts as nothing, or in full; every goal counts alike, where goals have weights; each field counts double; each
field is left out. A rank that moves by more than one in any of them rests on the rule and not on the results.
"""

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import Text
from scorecard.model.bands import Bands
from scorecard.summary.counts import by_section, section_name
from scorecard.summary.scoring import Rule
from scorecard.summary.standings import RankedUnit, ranked

_Units = dict[RankedUnit, list[Result]]


class WhatIf(NamedTuple):
    """Another rule, in words, and the ranks that it gives; a unit that it leaves unranked is not among them."""

    text: Text
    ranks: Mapping[str, int]


def what_if(units: _Units, rule: Rule) -> list[WhatIf]:
    """The ranks by each of the other rules, in the order in which the head of this module names them."""
    return [
        WhatIf(said, {one.unit.id: one.rank for one in ranked(other, by) if one.rank is not None})
        for said, other, by in _others(units, rule)
    ]


def fields(units: _Units) -> dict[str, Text]:
    """The fields of the goals by their ids, in the order of first sight, with their names."""
    sections = by_section(result for results in units.values() for result in results)
    return {field: section_name(results) for field, results in sections.items()}


def _others(units: _Units, rule: Rule) -> Iterator[tuple[Text, _Units, Rule]]:
    known = fields(units)
    if rule.what == "points":
        for key, points in (("rank.amber-nothing", "red_points"), ("rank.amber-full", "green_points")):
            own = {**rule.bands.overrides.get("ranking", {}), "amber_points": rule.bands["ranking", points]}
            bands = Bands(rule.bands.bands, {**rule.bands.overrides, "ranking": own})
            yield Text(key), units, rule._replace(bands=bands)
        if any(result.target.weight is not None for results in units.values() for result in results):
            yield Text("rank.alike"), _unweighted(units), rule
        if len(known) > 1:
            for field, name in known.items():
                double = {**rule.fields, field: 2 * rule.fields.get(field, Decimal(1))}
                yield Text("rank.double", field=name), units, rule._replace(fields=double)
    for field, name in known.items() if len(known) > 1 else ():
        left = {unit: [one for one in results if one.section.id != field] for unit, results in units.items()}
        yield Text("rank.without", field=name), {unit: results for unit, results in left.items() if results}, rule


def _unweighted(units: _Units) -> _Units:
    return {
        unit: [one._replace(target=one.target.model_copy(update={"weight": None})) for one in results]
        for unit, results in units.items()
    }
