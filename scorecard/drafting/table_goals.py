"""The goals and figures of a table: each row is read as the clause that it says, by the reader of clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.column_words import BASE, DUE, GROWTH, OWNER, TARGET, counted_on_a_day
from scorecard.drafting.leftover import Findings, UnreadClause
from scorecard.drafting.reading import reading
from scorecard.drafting.responsible import owners_in
from scorecard.drafting.table_cells import Column, Table, TextCell
from scorecard.drafting.table_columns import caption, headings
from scorecard.drafting.table_english import ended, goals_in, is_day, row_goals
from scorecard.drafting.table_roles import parted
from scorecard.drafting.table_rows import TableRow, below_columns, marked
from scorecard.drafting.table_stages import PlanYears, cells_quoted, worded_in
from scorecard.drafting.table_ways import asks_for_less, fall, is_wanted
from scorecard.language.bilingual import Text
from scorecard.language.rows import GAP, GROWTH_A_YEAR, clause_of, growing, in_millions, stated_unit
from scorecard.language.scripts import is_latin
from scorecard.language.units import unit

_CUMULATIVE = re.compile(r"[\[〔【].*[\]〕】]$")
_RATE = re.compile(
    "(?:率|占比|比重|份额|比例|比|强度|指数|[满美]意度|度|面|水平|覆盖)$|占|增长|增速|增幅|涨幅|降幅|提高|下降"
    "|降低|减少"
)
_ESTIMATED = re.compile("预计|估计|estimate|expected|forecast", re.I)
_DIGITS = re.compile("[0-9]+")
_BELOW = Text("drafting.table-below-base")
# A mean of days has days.
_TIME_LOST = re.compile(r"\b((?:working )?days|hours|minutes) (?:lost|of absence|absent|taken)\b", re.I)
_PLURAL = re.compile(r"\b([A-Za-z]{2,}[^\Ws]s)\b")
_NO_COUNT = re.compile("%|percent|rate|share|proportion|average|index|score", re.I)
_SURE = Decimal("0.85")
_HEADINGS = {(False, False): "主要目标", (False, True): "工作回顾", (True, False): "We will have:"}
_ASSUMED = Decimal("0.2")  # what a choice that the table does not state takes from the confidence


def tabled(
    tables: Sequence[Table], text: str, first: int, last: int, *, past: bool = False, month: int = 1
) -> Findings:
    """The goals of the tables for a plan of the years `first` to `last` from `month` on, or with `past` figures before.

    Each keeps the place of its row in `text`, and a doubt with the line and the heading of its column. Rows whose
    numbers are not read are left. Tables whose heading is not understood give nothing.
    """
    found, left, plan = list[Candidate](), list[UnreadClause](), PlanYears(first, last, month)
    headed = zip(tables, headings(tables, first, last, month), strict=True)
    for table, heads, used in ((table, part, rows) for table, (whole, rows) in headed for part in parted(whole)):
        section = caption(text, table.rows[0][0].start) if heads else ""
        line, place = table.first, table.rows[0][0].start if heads else 0
        rows = [below_columns(heads, row) for row in table.rows[used:]] if heads else []
        for one in marked(rows):
            if one is None:
                continue
            line, place = line + text.count("\n", place, one.name.start), one.name.start
            drafted, unread = _of_row(one, heads, line, plan, past=past)
            owner = next((cell.words for column, cell in one.under(heads) if column.holds == OWNER), "")
            found += [each._replace(section=section, owners=owners_in(owner)) for each in drafted]
            left += unread
    return Findings(found, left)


def _of_row(
    row: TableRow, heads: list[Column], line: int, plan: PlanYears, *, past: bool
) -> tuple[list[Candidate], list[UnreadClause]]:
    """What the cells of a row give, and those with goals that give nothing; a row of words alone gives what it says."""
    found, left = list[Candidate](), list[UnreadClause]()
    for column, cell in row.under(heads):
        if column.holds not in ((BASE,) if past else (TARGET, GROWTH)):
            continue
        drafted = [
            each._replace(period=_year(each, row, column, cell, plan))
            for each in _read(row, column, cell, line, plan, past=past)
        ]
        found += drafted
        left += [] if drafted else [_unread(row, cell)]
    if not (past or found or left) and is_latin(row.words):
        found += _in_words(row, heads, line, plan)
    return found, left


def _in_words(row: TableRow, heads: list[Column], line: int, plan: PlanYears) -> list[Candidate]:
    """What an English row says without a cell of goals: an action with the day by which it is due, a project that is to
    be completed."""
    days = [(column, cell) for column, cell in row.under(heads) if column.holds == DUE]
    told = Text("drafting.from-table", line=line, heading=heads[0].heading.replace("\n", " "))
    measured = any(column.holds in (TARGET, GROWTH, BASE) for column in heads)
    if measured and not row.bare:
        return []
    found = row_goals(row.name, days[-1][1] if days else None, plan, [told], numbers=not measured)
    ends = (ended(row.name, column.heading, cell, plan, [told]) for column, cell in days)
    return found or next((goals for goals in ends if goals), [])


def _year(found: Candidate, row: TableRow, column: Column, cell: TextCell, plan: PlanYears) -> str:
    """The year of its column for a sum in a plan of several years; what the years add up to stands in brackets, or says
    so."""
    adds_up = _CUMULATIVE.match(cell.words) or "累计" in row.words + column.heading
    several = plan.first < plan.last and column.holds == TARGET and column.year
    return str(column.year) if several and found.measure in ("amount", "added") and not adds_up else found.period


class _Told(NamedTuple):
    name: str
    unit: TextCell | None
    unit_name: str
    assumed: bool  # that a number in % is growth
    strange: bool  # a unit that is not known


def _told(row: TableRow, column: Column, cell: TextCell) -> _Told:
    """What a cell is said of, and in which unit: that of its row, of its column, or % where the column has growth."""
    if column.holds == GROWTH and not _CUMULATIVE.search(cell.words):
        heading = _growth_head(column)
        return _Told(growing(row.words, heading.words), heading, "%", assumed=False, strange=False)
    heads_unit = row.unit is None and column.heading.lower() != "year" and stated_unit(column.heading)
    unit_cell = column.cell if heads_unit else row.unit
    known = stated_unit(unit_cell.words) if unit_cell else ""
    name = known or (unit_cell.words if unit_cell else "")
    assumed = name == "%" and not (_RATE.search(row.words) or is_latin(row.words))
    strange = unit_cell is not None and not (known or name.isalpha())
    return _Told(f"{row.words}增长" if assumed else row.words, unit_cell, name, assumed, strange)


def _doubts(said: _Told, column: Column, cell: TextCell, line: int, *, past: bool, later: bool) -> list[Text]:
    """Where the cell stands, and what its table does not say of it."""
    against = [
        (Text("drafting.from-table", line=line, heading=column.heading.replace("\n", " ")), True),
        (Text("drafting.table-growth"), said.assumed),
        (Text("drafting.table-unit", unit=said.unit_name), said.strange),
        (Text("drafting.table-total"), _CUMULATIVE.search(cell.words) is not None),
        (Text("drafting.table-year"), past and not column.year),
        (Text("drafting.by-year", due=column.year), later),
    ]
    return [told for told, holds in against if holds]


def _read(
    row: TableRow, column: Column, cell: TextCell, line: int, plan: PlanYears, *, past: bool
) -> Iterator[Candidate]:
    """The candidates of one cell, as the clause of its row says them; ±1% is no number."""
    if "±" in cell.words or "+/-" in cell.words:
        return
    name, unit_cell, *_ = said = _told(row, column, cell)
    later = not past and column.year > plan.last
    doubts = _doubts(said, column, cell, line, past=past, later=later)
    if not past:
        worded = _worded(row, cell, plan, doubts[:1])
        yield from worded
        if is_latin(row.words) and (worded or is_day(cell.words)):
            return
    words = cell.words if past or row.unit is not None else fall(cell.words, row.base) or cell.words
    clause = clause_of(name, in_millions(words) if row.unit is None and _counted(row.words) else words, said.unit_name)
    for one in _numbers(name, clause, plan, past=past):
        printed = _DIGITS.findall(one.number.partition(" per ")[0]) or [one.number]
        if not all(re.search(rf"(?<![0-9]){re.escape(part)}(?![0-9])", cell.words) for part in printed):
            continue  # of the name itself: decided within 8 weeks, 80%
        less = not (past or row.better) and asks_for_less(row.words, row.base, one)
        bound = row.better or ("at_most" if less and not is_wanted(row.words) else "")
        yield one._replace(
            start=min(row.name.start, cell.start),
            end=max(row.name.end, cell.end),
            says=cells_quoted(row.name, cell, unit_cell),
            number=cell.words,
            indicator=row.words if is_latin(name) else one.indicator,
            unit=one.unit or _counted(row.words),
            measure="level" if one.measure == "amount" and counted_on_a_day(row.name.words) else one.measure,
            bound=bound if not past and one.bound == "exactly" and bound else one.bound,
            period=str(column.year or plan.first - 1) if past else "",
            until=column.year if later else None,
            elsewhere=later,
            estimated=past and _ESTIMATED.search(column.heading) is not None,
            confidence=max(Decimal("0.05"), min(_SURE, one.confidence) - _ASSUMED * (len(doubts) - 1)),
            doubts=(*doubts, *([_BELOW] if less else []), *one.doubts),
        )


def _worded(row: TableRow, cell: TextCell, plan: PlanYears, doubts: list[Text]) -> list[Candidate]:
    """The goals that a cell says in words."""
    if is_latin(row.words):
        return goals_in(row.name, cell, plan, doubts, row.due)
    return worded_in(row.name, cell, plan, doubts)


def _numbers(name: str, clause: str, plan: PlanYears, *, past: bool) -> list[Candidate]:
    """The goals in numbers, or with `past` the figures, of the clause that a row says."""
    heading, stop = _HEADINGS.get((is_latin(name), past), "Review"), "." if is_latin(name) else "。"
    text = f"{heading}\n{clause}{stop}\n"
    return reading(text, plan.first, plan.last, past=past, numbers_alone=True).found


def _growth_head(column: Column) -> TextCell:
    """The heading of a column with growth a year, without what else it tells (年均增长/[累计])."""
    said = GROWTH_A_YEAR.search(column.cell.words)
    start = column.cell.start + (said.start() if said else 0)
    return column.cell._replace(words=said.group() if said else column.cell.words, start=start)


def _counted(name: str) -> str:
    """What a bare number of an English row counts: homes of “New homes started”; a unit is not made up for a rate."""
    if lost := _TIME_LOST.search(name):
        return lost.group(1).lower()
    plural = _PLURAL.search(re.sub(r"\([^()]*\)", "", name)) if is_latin(name) and not _NO_COUNT.search(name) else None
    noun = plural.group(1).lower() if plural else ""
    known = unit(noun or "?")
    return "" if known is not None and known.dimension in ("length", "mass") else noun  # water meters


def _unread(row: TableRow, cell: TextCell) -> UnreadClause:
    return UnreadClause(row.name.start, f"{row.name.words}{GAP}{cell.words}", "cell not read")
