"""A ranking as data for other programs: a record for each place or owner, the rule, the lists, and what if."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import Text
from scorecard.model.intervals import plain
from scorecard.output.rows import Rows
from scorecard.summary.ranking import RankingTable
from scorecard.summary.standings import UnitStanding, excused, reds

_COLUMNS = ("rank", "last", "id", "name_zh", "name_en", "value", "unit", "green", "amber", "red", "hollow", "grey",
            "goals", "best", "worst", "stable", "why_zh", "why_en")  # fmt: skip


def records(table: RankingTable) -> list[dict[str, Any]]:
    """One record a unit, ranked ones first."""
    return [_record(one, table) for one in table.standings]


def document(
    table: RankingTable, title: Text, as_of: date, rows: Rows, fields: Sequence[tuple[Text, Mapping[str, int]]]
) -> dict[str, Any]:
    """The table with its rule, its lists with their evidence, the ranks by field and by other rules. Numbers are
    text."""
    honours = {one.unit.id: [result for result in one.results if result.verdict.solid] for one in table.honours}
    watch = {one.unit.id: reds(one, table.rule) for one in table.watch}
    off = {one.unit.id: found for one in table.ranked if (found := excused(one, table.rule))}
    return {
        "format": "scorecard-ranking/1",
        "as_of": as_of.isoformat(),
        "title": {"zh": title.zh, "en": title.en},
        "count": table.rule.what,
        "rule": {
            band.name: plain(table.rule.bands["ranking", band.name])
            for band in table.rule.bands.bands
            if band.method == "ranking"
        },
        "standings": records(table),
        "honours": list(honours),
        "watch": list(watch),
        "evidence": {
            name: {unit: [_evidence(result, rows) for result in results] for unit, results in found.items()}
            for name, found in (("honours", honours), ("watch", watch), ("accepted", off))
        },
        "fields": [{"zh": name.zh, "en": name.en, "ranks": dict(ranks)} for name, ranks in fields],
        "what_if": [{"zh": one.text.zh, "en": one.text.en, "ranks": dict(one.ranks)} for one in table.others],
    }


def _evidence(result: Result, rows: Rows) -> dict[str, Any]:
    row, (plan, target), reason = rows.of(result), rows.goal(result), result.target.accepted
    found: dict[str, Any] = {"plan": plan, "target": target, "colour": row.colour, "sources": list(row.sources)}
    for name, text in (("goal", row.goal), ("actual", row.actual)):
        found[name] = {"zh": text.zh, "en": text.en}
    if reason is not None:
        found["accepted"] = {"reason": {"zh": reason.reason.zh, "en": reason.reason.en}, "rule": reason.rule,
                             "by": reason.by, "on": reason.on.text}  # fmt: skip
    return found


def _record(one: UnitStanding, table: RankingTable) -> dict[str, Any]:
    found = one.counts
    values = (
        one.rank, one.last, one.unit.id, one.unit.name.zh, one.unit.name.en,
        None if one.value is None else plain(one.value), table.rule.unit, found.green, found.amber, found.red,
        found.hollow, found.grey, found.targets, one.best, one.worst, one.stable if one.rank else None,
        one.why.zh if one.why else None, one.why.en if one.why else None,
    )  # fmt: skip
    return dict(zip(_COLUMNS, values, strict=True))
