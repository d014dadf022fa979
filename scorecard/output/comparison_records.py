"""Comparisons as data for other programs."""

from collections.abc import Iterable
from typing import Any

from scorecard.judging.verdicts import Judged, Result
from scorecard.output.comparison_grids import GridsBy, counted_by
from scorecard.output.rows import Rows
from scorecard.summary.comparison import GoalSeries, change_text
from scorecard.summary.ranking import RankingTable

_PLACE_COLUMNS = ("place", "place_zh", "place_en", "plan", "goal_zh", "goal_en", "actual_zh", "actual_en", "gap_zh",
                  "gap_en", "colour", "solid", "status", "ambition", "rank", "last", "group")  # fmt: skip
_YEAR_COLUMNS = ("name_zh", "name_en", "measure", "scope", "plan", "goal_zh", "goal_en", "actual_zh", "actual_en",
                 "colour", "solid", "change", "dropped_in", "place", "ambition", "change_zh", "change_en",
                 "group")  # fmt: skip


def places(found: list[tuple[Judged, Result]], table: RankingTable | None, rows: Rows) -> list[dict[str, Any]]:
    """A record for each place: its goal, what was reported, the light, and the rank by the distance to the goal."""
    standing = {one.unit.id: one for one in table.ranked} if table else {}
    records = []
    for one, result in found:
        row, place, ranked = rows.of(result), result.place, standing.get(result.place.id)
        texts = [text for cell in (row.goal, row.actual, row.gap) for text in (cell.zh, cell.en)]
        ranks = (ranked.rank, ranked.last) if ranked else (None, None)
        values = (
            place.id,
            place.zh,
            place.en,
            one.name,
            *texts,
            row.colour,
            row.solid,
            row.status,
            row.ambition,
            *ranks,
            result.group.id,
        )
        records.append(dict(zip(_PLACE_COLUMNS, values, strict=True)))
    return records


def years(lines: list[GoalSeries], rows: Rows) -> list[dict[str, Any]]:
    """A record for each goal of a plan."""
    records = []
    for line in lines:
        for cell in line.cells:
            row, said = rows.of(cell.result), change_text(cell)
            dropped = line.without_after(cell)
            values = (
                line.name.zh, line.name.en, line.measure, line.scope, cell.judged.name, row.goal.zh, row.goal.en,
                row.actual.zh, row.actual.en, row.colour, row.solid, cell.change,
                dropped.name if dropped else None, cell.result.place.id, row.ambition, said.zh, said.en,
                cell.result.group.id,
            )  # fmt: skip
            records.append(dict(zip(_YEAR_COLUMNS, values, strict=True)))
    return records


def statuses(judged: Iterable[Judged], by: GridsBy) -> list[dict[str, Any]]:
    """A record for each owner, section or place: its goals by light."""
    return [
        {"name_zh": name.zh, "name_en": name.en, **found._asdict()}
        for name, found in counted_by([result for one in judged for result in one.results], by)
    ]
