"""Comparisons as tables for the terminal, as CSV and as JSON."""

import csv
import io
import json
from collections.abc import Iterable
from typing import Any

from tabulate import tabulate

from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text
from scorecard.language.terms import term
from scorecard.output.rows import Row, rows_of
from scorecard.output.text_columns import wrap
from scorecard.summary.comparison import CHANGES, Cell, Line

_NAME = 28  # columns of a name
_PLACE_COLUMNS = ("place", "place_zh", "place_en", "plan", "goal_zh", "goal_en", "actual_zh", "actual_en", "gap_zh",
                  "gap_en", "colour", "solid", "status")  # fmt: skip
_YEAR_COLUMNS = ("name_zh", "name_en", "measure", "scope", "plan", "goal_zh", "goal_en", "actual_zh", "actual_en",
                 "colour", "solid", "change", "dropped_in")  # fmt: skip


class Rows:
    """The rows of results, found by plan and identity."""

    def __init__(self, judged: Iterable[Judged]) -> None:
        self._found = {(one.name, row.result.identity): row for one in judged for row in rows_of(one)}

    def of(self, one: Judged, result: Result) -> Row:
        """The row of a result of that plan."""
        return self._found[one.name, result.identity]


def draw_places(found: list[tuple[Judged, Result]], rows: Rows, lang: str) -> str:
    """Places beside each other: goal, what was reported, gap, light."""
    heads = ("compare.place", "terms.plan", "output.goal-2", "output.actual", "output.gap", "output.light")
    body = []
    for one, result in found:
        row = rows.of(one, result)
        place = result.place.zh if lang == "zh" else result.place.en
        cells = (row.goal, row.actual, row.gap)
        body.append([place, one.name, *(cell.in_language(lang) for cell in cells), row.light(lang)])
    return _table(body, heads, lang)


def draw_years(lines: list[Line], rows: Rows, lang: str) -> str:
    """The goals of a place over the years: a block for each, a line for each plan, and what became of it."""
    heads = ("terms.plan", "output.goal-2", "output.actual", "output.light", "compare.change")
    blocks = []
    for line in lines:
        name = line.name.zh if lang == "zh" else line.name.en
        title = " · ".join(part for part in (name, term(line.measure).in_language(lang), _scope(line, lang)) if part)
        body = [_year(cell, rows, lang) for cell in line.cells]
        dropped = [Text("compare.dropped", plan=line.dropped.name).in_language(lang)] if line.dropped else []
        blocks.append("\n".join([title, _table(body, heads, lang), *dropped]))
    return "\n\n".join(blocks)


def _scope(line: Line, lang: str) -> str:
    return term(line.scope).in_language(lang) if line.scope else ""


def _year(cell: Cell, rows: Rows, lang: str) -> list[str]:
    row = rows.of(cell.judged, cell.result)
    change = CHANGES[cell.change].in_language(lang)
    return [cell.judged.name, row.goal.in_language(lang), row.actual.in_language(lang), row.light(lang), change]


def _table(body: list[list[str]], heads: Iterable[str], lang: str) -> str:
    cells = [["\n".join(wrap(text, _NAME)) for text in line] for line in body]
    titles = [Text(head).in_language(lang) for head in heads]
    return str(tabulate(cells, titles, tablefmt="simple", disable_numparse=True))


def place_records(found: list[tuple[Judged, Result]], rows: Rows) -> list[dict[str, Any]]:
    """The comparison of places as data."""
    records = []
    for one, result in found:
        row, place = rows.of(one, result), result.place
        texts = [text for cell in (row.goal, row.actual, row.gap) for text in (cell.zh, cell.en)]
        values = (place.id, place.zh, place.en, one.name, *texts, row.colour, row.solid, row.status)
        records.append(dict(zip(_PLACE_COLUMNS, values, strict=True)))
    return records


def year_records(lines: list[Line], rows: Rows) -> list[dict[str, Any]]:
    """The comparison of years as data, one record for each goal of a plan."""
    records = []
    for line in lines:
        for cell in line.cells:
            row = rows.of(cell.judged, cell.result)
            last = cell is line.cells[-1] and line.dropped is not None
            values = (
                line.name.zh, line.name.en, line.measure, line.scope, cell.judged.name, row.goal.zh, row.goal.en,
                row.actual.zh, row.actual.en, row.colour, row.solid, cell.change,
                line.dropped.name if last and line.dropped else None,
            )  # fmt: skip
            records.append(dict(zip(_YEAR_COLUMNS, values, strict=True)))
    return records


def as_csv(records: list[dict[str, Any]]) -> str:
    """The records as CSV with a line of heads."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(records[0] if records else ())
    for record in records:
        writer.writerow(["" if value is None else value for value in record.values()])
    return text.getvalue()


def as_json(records: list[dict[str, Any]]) -> str:
    """The records as JSON."""
    return json.dumps({"format": "scorecard-comparison/1", "records": records}, ensure_ascii=False, indent=2) + "\n"
