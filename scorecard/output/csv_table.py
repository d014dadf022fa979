"""The rows as CSV, for spreadsheets and statistics programs: one line a target, code words in English."""

import csv
import io
import re
from collections.abc import Iterable, Sequence
from datetime import date

from scorecard.judging.verdicts import Judged
from scorecard.language.unit_names import unit_in_english
from scorecard.model.bounds import BOUNDS
from scorecard.model.goals import Goal
from scorecard.model.intervals import plain
from scorecard.output.filters import EVERYTHING, Filter
from scorecard.output.rows import Row, rows_of

COLUMNS = (
    "plan", "section", "target", "name_zh", "name_en", "says", "scope", "strength", "owner", "goal", "colour", "solid",
    "status", "evidence", "method", "actual", "actual_unit", "actual_period", "gap", "gap_unit", "ambition", "sources",
    "reason_zh", "reason_en", "place", "goal_zh", "actual_bound", "actual_unit_en", "gap_unit_en", "actual_zh",
    "actual_en", "year", "part", "territory", "territory_zh", "territory_en", "group", "group_zh", "group_en",
    "as_of", "section_zh", "section_en", "due", "goal_bound", "goal_low", "goal_high", "goal_unit", "source_titles",
    "source_publishers", "source_dates", "source_addresses",
)  # fmt: skip


MARK = "\ufeff"
_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# Many a spreadsheet takes a semicolon or a tab for the end of a cell, quoted or not.
_FORMULA_AFTER_A_SEPARATOR = re.compile("([;\t\r\n|][ \"']*)([=+@＝＋＠-])")

_SEPARATOR = re.compile("[;\t\r\n|]")


def as_csv(judged: list[Judged], as_of: date, only: Filter = EVERYTHING, excel: bool = False) -> str:
    """The targets of all plans that `only` keeps, with a header line."""
    return csv_head(excel) + "".join(lines(one, as_of, only) for one in judged)


def csv_head(excel: bool = False) -> str:
    """The header line; for Excel after the mark by which it knows UTF-8, so that a double click shows Chinese."""
    return (MARK if excel else "") + _written([COLUMNS])


def lines(judged: Judged, as_of: date, only: Filter = EVERYTHING) -> str:
    """The targets of one plan that `only` keeps, a line each."""
    return _written([*_line(row), *_further(row, as_of)] for row in only.of(rows_of(judged)))


def _written(rows: Iterable[Sequence[str]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows(rows)
    return text.getvalue()


def _line(row: Row) -> list[str]:
    verdict = row.result.verdict
    actual, gap = verdict.actual, verdict.gap
    texts = [
        row.plan,
        row.section,
        row.target,
        row.name.zh,
        row.name.en,
        row.says,
        row.scope,
        row.strength,
        row.owner.zh,
    ]
    return [
        *map(safe, texts),
        safe(row.goal.en),
        row.colour,
        "true" if row.solid else "false",
        row.status,
        row.evidence,
        row.method,
        *((actual.value, safe(actual.unit), actual.period) if actual else ("", "", "")),
        *((gap.value, safe(gap.unit)) if gap else ("", "")),
        row.ambition,
        " ".join(row.sources),
        safe(row.reason.zh),
        safe(row.reason.en),
        safe(str(row.location)),
        # New columns come last, so that those before them keep their numbers.
        safe(row.goal.zh),
        BOUNDS[actual.bound].printed if actual else "",
        *(safe(unit_in_english(amount.unit)) if amount else "" for amount in (actual, gap)),
        safe(row.actual.zh),
        safe(row.actual.en),
        row.result.year.text if row.result.year else "",
        ".".join(map(str, row.result.numbers)),
        *(safe(text) for named in (row.result.place, row.result.group) for text in named),
    ]


def _further(row: Row, as_of: date) -> list[str]:
    """The columns after the first 39: the day, the section by name, the goal as numbers, and the sources as a reader
    looks them up."""
    sources = {reported.source.source: reported.source for reported in row.result.verdict.figures}.values()
    return [
        as_of.isoformat(),
        *(safe(name) for name in (row.section_name.zh, row.section_name.en)),
        row.due.isoformat(),
        *_goal(row.result.target.goal),
        *(
            safe("; ".join(told))
            for told in (
                [source.title for source in sources],
                [source.publisher or "" for source in sources],
                [str(source.published or "") for source in sources],
                [source.address for source in sources],
            )
        ),
    ]


def _goal(goal: Goal) -> tuple[str, str, str, str]:
    """The goal as numbers: its bound, the least and the most that meets it as far as the file says, and the unit."""
    asks, (low, high) = goal.asks, (True, True)
    if not asks.numbers:
        return "", "", "", ""
    for bound, row in BOUNDS.items():
        if bound == asks.kind:
            low, high = row.floor, row.cap
    low = low and asks.kind != "rank"  # the first place meets every goal
    least, most = plain(asks.numbers[0]), plain(asks.numbers[-1])
    return asks.kind, least if low else "", most if high else "", safe(goal.unit or "")


def safe(text: str) -> str:
    """Text that a spreadsheet would take for a formula gets an apostrophe in front; East Asian ones take wide signs
    too."""
    formula = text.startswith(_FORMULA)
    if not (formula or _SEPARATOR.search(text)):  # nearly all cells
        return text
    first, rest = ("'" + text[0], text[1:]) if formula else ("", text)
    return first + _FORMULA_AFTER_A_SEPARATOR.sub(r"\1'\2", rest)
