"""What the columns of a table hold, by the words of its heading: the indicator, its unit, a base, the goal, growth a year."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from scorecard.drafting.responsible import RESPONSIBLE
from scorecard.drafting.tables import Cell, Table, without_tables

NAME, UNIT, BASE, TARGET, GROWTH, OWNER, OTHER = "name", "unit", "base", "target", "growth", "owner", ""


class Column(NamedTuple):
    """What a column holds (one of the words above), the words and cell of its heading, and the year that the heading
    names (0 where it names none)."""

    holds: str
    heading: str
    cell: Cell
    year: int


_UNIT = re.compile("(?:计量|指标)?单位|units?(?: of measure(?:ment)?)?", re.I)
_OWNER = re.compile(
    f"{RESPONSIBLE}|owner|lead|responsible(?: .*)?|lead .*|directorate|department|service",
    re.I,
)
_APART = re.compile(
    "(?:指标)?(?:属性|性质|类型|类别|分类)|(?:责任|牵头|主管|考核|配合)+(?:单位|部门|领导|人)?|完成时[限间]|时限|备注|说明|序号|编号|"
    "type|nature|due(?: date)?|deadline|by when|notes?|comments?|source|no\\.?|#|ref(?:erence)?\\.?|rag|status|polarity|priority|theme|category",
    re.I,
)
_NAME = re.compile(
    "(?:主要|具体|核心|重点|考核|预期|约束性?)*(?:指标|目标|任务|项目|实事|工作)?(?:名称|内容|任务|项目|事项)|(?:主要|核心|具体|考核|发展)?指标|工作(?:任务|内容|目标)|项目|目标任务"
    "|(?:key |headline |performance )*(?:indicators?|measures?|kpis?|metrics?|goals?|objectives?|outcomes?|commitments?|pledges?|actions?|outputs?|deliverables?|activit(?:y|ies)|key results?|service standards?|(?:measures?|indicators?) of success|success (?:measures?|indicators?)|what we (?:measure|will measure)|description)(?: name)?",
    re.I,
)
_GROWS = re.compile("年均|增长|增速|增幅|累计|growth|per year|a year|annual (?:change|increase)", re.I)
_BASE = re.compile(
    "实绩|完成|实际|基期|基数|基准|预计|预期完成|现状|上年|去年|执行|baseline|actual|current|out-?turn|last year|previous|latest|estimate|result|performance|position|achieve|year[- ]end|full[- ]year|year[- ]to[- ]date|\\bytd\\b|(?<!\\[)cumulative|^year$|where we are",
    re.I,
)
_GOAL = re.compile(
    "目标|计划|预期|任务|targets?|goals?|plan(?:ned)?\\b|aims?\\b|ambition|pledge|^standard$|where we want", re.I
)
# What a column tells of the goal and its result together: 78 % achieved, by how much, how it is rated.
_COMPARES = re.compile(
    r"%|\b(?:variance|difference|deviation|gap|reasons?|explanations?|rating|remarks?|direction of travel|trend|percent(?:age)?|met\b)",
    re.I,
)
_PART = re.compile("季度|上半年|[0-9一二三四五六七八九十]月|\\bQ[1-4]\\b|quarter|half|milestone", re.I)
_PAGE_BREAK, _NOTHING = 9, 4  # lines between two pages of a table; letters of n/a
_MOST_COLUMNS = 60  # more than any table that states goals
_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])")
_FINANCIAL = re.compile(r"\bF\.?Y\.? ?['’]?(?:20)?([0-9]{2})(?![0-9]|[/–-][0-9])")
_BRACKETS = re.compile(r"[（(][^（）()]*[）)]")
_NUMBER = re.compile("[0-9]")


def columns(heading: Sequence[list[Cell]], first: int, last: int, month: int = 1) -> tuple[list[Column], int]:
    """The columns of a table, by its first two rows, and how many of these are its heading; none where the heading is not
    understood. `first` and `last` are the years of the plan, `month` that in which they begin."""
    if not heading or len(heading[0]) > _MOST_COLUMNS:
        return [], 0
    for rows in (1, 2):
        found = _chosen(
            _named([_column(part, first, last, month) for part in _joined(heading[:rows])], heading[rows:]), last
        )
        held = [column.holds for column in found]
        split = rows == 1 and NAME in held and _goes_on(heading, held.index(NAME))
        if held.count(NAME) == 1 and (TARGET in held or GROWTH in held or BASE in held) and not split:
            return found, rows
    return [], 0


def _named(found: list[Column], rows: Sequence[list[Cell]]) -> list[Column]:
    """The columns, the first of them as that of the names where no heading says so and words stand below it: Target | 2025 | 2030."""
    first = found[0]
    below = rows[0][0].words if rows and rows[0] else ""
    named = any(column.holds == NAME for column in found) or first.year or not re.match("[A-Za-z]{2}", below)
    return (
        found
        if named or first.holds not in (TARGET, OTHER) or _APART.fullmatch(first.heading)
        else [first._replace(holds=NAME), *found[1:]]
    )


def _goes_on(rows: Sequence[list[Cell]], name: int) -> bool:
    """Whether the second row of a table goes on with its heading: it has no number, and names nothing that is measured."""
    second = rows[1] if len(rows) > 1 else []
    filled = [cell.words for cell in second if cell.words]
    if len(filled) < 2 or any(_NUMBER.search(_YEAR.sub("", words)) for words in filled):
        return False
    named = second[name].words if name < len(second) else ""
    return len(second) == len(rows[0]) and named in ("", rows[0][name].words)


def headings(tables: Sequence[Table], first: int, last: int, month: int = 1) -> list[tuple[list[Column], int]]:
    """The columns of each table and how many of its rows are the heading. A table on the next page that has no heading of its
    own goes on with the columns of the one before it, where it has as many."""
    found: list[tuple[list[Column], int]] = []
    for at, table in enumerate(tables):
        heads, used = columns(table.rows[:2], first, last, month)
        above = found[-1][0] if found and table.first - tables[at - 1].last <= _PAGE_BREAK else []
        if not heads and len(above) == len(table.rows[0]) and all(_fills(above, row) for row in table.rows):
            heads, used = above, 0
        found.append((_by_words(heads, table.rows[used:]), used))
    return found


_CODE = re.compile(r"(?:(?:KPI|[A-Z]{1,4})[ ./-]?)?[0-9]{1,3}(?:[.-][0-9]{1,2})*[a-z]?|[A-Z]{1,2}|")


def _by_words(heads: list[Column], rows: Sequence[list[Cell]]) -> list[Column]:
    """The columns, where that of names has only the codes of the indicators, with the next one in words for the names."""
    at = next((at for at, column in enumerate(heads) if column.holds == NAME), None)
    if at is None or not all(_CODE.fullmatch(row[at].words) for row in rows if at < len(row)):
        return heads
    in_words = (
        other
        for other, column in enumerate(heads)
        if column.holds == OTHER
        and other > at
        and any(re.search("[^\\W\\d]{4}", row[other].words) for row in rows if other < len(row))
    )
    name = next(in_words, None)
    if name is None:
        return heads
    return [
        column._replace(holds=NAME if index == name else OTHER if index == at else column.holds)
        for index, column in enumerate(heads)
    ]


def _fills(heads: Sequence[Column], row: Sequence[Cell]) -> bool:
    """Whether a row has a name in the column of names, and a number or nothing in those of numbers."""
    cells = list(zip(heads, row, strict=False))
    named = any(column.holds == NAME and re.search(r"[^\W\d]{2}", cell.words) for column, cell in cells)
    numbers = (cell.words for column, cell in cells if column.holds in (TARGET, BASE))
    return named and all(_NUMBER.search(words) or len(words) <= _NOTHING for words in numbers)


def unread(text: str) -> list[Table]:
    """The tables of a text of which nothing is read, because their headings do not say what the columns hold."""
    _, tables = without_tables(text, has_heading)
    return [table for table, (heads, _) in zip(tables, headings(tables, 0, 0), strict=True) if not heads]


def has_heading(rows: Sequence[list[Cell]]) -> bool:
    """Whether a table begins with these two rows: one column names what is measured, others its numbers."""
    return bool(columns(rows, 0, 0)[1])


def _joined(rows: Sequence[list[Cell]]) -> list[tuple[str, Cell]]:
    """The words of each column's heading: of two rows joined, where one cell of the first stands above several."""
    found = [(cell.words, cell) for cell in rows[0]]
    if len(rows) < 2:
        return found
    above, joined = "", []
    for at, cell in enumerate(rows[1]):
        words = found[at][0] if at < len(found) else ""
        above = words or above
        own = found[at][1] if at < len(found) else cell
        joined.append((f"{above if cell.words else words} {cell.words}".strip(), own if own.words else cell))
    return joined


def _column(part: tuple[str, Cell], first: int, last: int, month: int) -> Column:
    heading, cell = part
    plain = re.sub(r"\s+", "" if not heading.isascii() else " ", _BRACKETS.sub("", heading)).strip(" *：:")
    years = [int(year) for year in _YEAR.findall(heading)]
    one = first == last and len(years) == 2 and years[1] == years[0] + 1  # 2021-2022 is a year of a plan of one year
    year = years[-2 if one else -1] if years else 0
    ends = _FINANCIAL.search(heading) if month > 1 else None
    year = 2000 + int(ends[1]) - 1 if ends else year  # FY 2025 is named by the year in which it ends
    return Column(_held(plain or heading, heading, year, (first, last)), heading, cell, year)


def _held(plain: str, heading: str, year: int, plan: tuple[int, int]) -> str:
    """What the column with that heading holds; without the years of a plan, whatever year a goal is for."""
    first, last = plan
    if _UNIT.fullmatch(plain):
        return UNIT
    if _OWNER.fullmatch(plain):
        return OWNER
    if _APART.fullmatch(plain) or _COMPARES.match(plain):
        return OTHER
    if not year and _NAME.fullmatch(plain):
        return NAME
    if _PART.search(heading):
        return OTHER
    if _GROWS.search(heading) and not _BASE.search(heading):
        return GROWTH
    past = year < first if first else False
    if _BASE.search(heading) and not _GOAL.search(heading):
        return BASE
    if _GOAL.search(heading) or (year and not past):
        return TARGET if not last or not year or first <= year <= last else OTHER
    return BASE if year else OTHER


def _chosen(found: list[Column], last: int) -> list[Column]:
    """The columns with the goals of one year alone: the plan's last; and with one column of names, that of the indicators or the first. Where a table gives
    both what was before and what was reached, the former has no year of its own and is left out."""
    years = {column.year for column in found if column.holds == TARGET}
    wanted = last if last in years else 0 if 0 in years else max(years, default=0)
    reached = any(column.holds == BASE and not _is_before(column) for column in found)
    names = [column for column in found if column.holds == NAME]
    name = next((column for column in names if _MEASURE.search(column.heading)), names[0] if names else None)
    chosen = []
    for column in found:
        other = (column.holds == TARGET and column.year != wanted) or (reached and _is_before(column))
        again = column.holds == NAME and column is not name
        chosen.append(column._replace(holds=OTHER) if other or again else column)
    return chosen


_MEASURE = re.compile("indicator|measure|kpi|metric|performance", re.I)  # Output | Indicator | Target


def _is_before(column: Column) -> bool:
    """Whether a column without a year has what was before the time of the table."""
    return column.holds == BASE and not column.year and _BEFORE.search(column.heading) is not None


_BEFORE = re.compile("上年|去年|基期|基数|baseline|last year|previous|prior", re.I)
