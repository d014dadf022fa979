"""The goals and figures of a table: each row is read as the clause that it says, by the reader of clauses."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.column_words import BASE, BETTER, GROWTH, NAME, OWNER, TARGET, UNIT, counted_on_a_day
from scorecard.drafting.leftover import Findings, UnreadClause
from scorecard.drafting.reading import reading
from scorecard.drafting.responsible import owners_in
from scorecard.drafting.table_cells import Table, TextCell
from scorecard.drafting.table_columns import Column, caption, headings, parted
from scorecard.drafting.table_stages import worded_in
from scorecard.drafting.table_ways import asks_for_less, fall, is_wanted, of_spending, way
from scorecard.language.bilingual import Text
from scorecard.language.rows import GAP, GROWTH_A_YEAR, clause_of, growing, in_millions, stated_unit, without_unit
from scorecard.language.scripts import is_latin
from scorecard.language.units import unit
from scorecard.language.vocabulary import longest_quotation

_NUMBERING = re.compile(
    r"(?:[（(]?[0-9]{1,2}[)）]|[0-9]{1,2}[.、．](?![0-9])|[一二三四五六七八九十]{1,3}、"
    r"|[（(][一二三四五六七八九十]{1,3}[)）]|[①-⑳●■◆▲*•·—-])\s*"
)
_EMPTY = re.compile(r"[\s\-—–/／·.…*]*|n/?a|nm|new|tbc|无", re.I)
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


class _Row(NamedTuple):
    name: TextCell
    words: str  # the name without its number and unit
    unit: TextCell | None  # where the unit stands; None where no cell states one
    cells: list[TextCell | None]  # one for each column
    better: str  # at_least or at_most, where the row says which way is better
    base: str  # the words of the cell with the number before the plan, where the row has one


def tabled(
    tables: Sequence[Table], text: str, first: int, last: int, *, past: bool = False, month: int = 1
) -> Findings:
    """The goals of the tables for a plan of the years `first` to `last` from `month` on, or with `past` figures before.

    Each keeps the place of its row in `text`, and a doubt with the line and the heading of its column. Rows whose
    numbers are not read are left. Tables whose heading is not understood give nothing.
    """
    found: list[Candidate] = []
    left: list[UnreadClause] = []
    headed = zip(tables, headings(tables, first, last, month), strict=True)
    for table, heads, used in ((table, part, rows) for table, (whole, rows) in headed for part in parted(whole)):
        section = caption(text, table.rows[0][0].start) if heads else ""
        line, place = table.first, table.rows[0][0].start if heads else 0
        rows = [_row(heads, row) for row in table.rows[used:]] if heads else []
        for one in _marked(rows):
            if one is None:
                continue
            cells = list(zip(heads, one.cells, strict=True))
            own = owners_in(next((cell.words for column, cell in cells if cell and column.holds == OWNER), ""))
            line, place = line + text.count("\n", place, one.name.start), one.name.start
            for column, cell in cells:
                if cell is None or column.holds not in ((BASE,) if past else (TARGET, GROWTH)):
                    continue
                drafted = [
                    each._replace(section=section, owners=own, period=_year(each, one, column, cell, (first, last)))
                    for each in _read(one, column, cell, line, (first, last), past=past)
                ]
                found += drafted
                left += [] if drafted else [_unread(one, cell)]
    return Findings(found, left)


def _year(found: Candidate, row: _Row, column: Column, cell: TextCell, plan: tuple[int, int]) -> str:
    """The year of its column for a sum in a plan of several years; what the years add up to stands in brackets, or says
    so."""
    adds_up = _CUMULATIVE.match(cell.words) or "累计" in row.words + column.heading
    several = plan[0] < plan[1] and column.holds == TARGET and column.year
    return str(column.year) if several and found.measure in ("amount", "added") and not adds_up else found.period


def _row(heads: list[Column], row: list[TextCell]) -> _Row | None:
    """The cells of a row under the columns; None where no cell names what is measured."""
    cells = _aligned(heads, row)
    name = next((cell for column, cell in zip(heads, cells, strict=True) if column.holds == NAME), None)
    if name is None or of_spending(name.words):
        return None
    numbering = _NUMBERING.match(name.words)
    skipped = numbering.end() if numbering else 0
    name = name._replace(words=name.words[skipped:], start=name.start + skipped)
    words = without_unit(name.words)
    stated = [cell for column, cell in zip(heads, cells, strict=True) if column.holds == UNIT and cell is not None]
    with_unit = next((cell for cell in (*stated, name) if stated_unit(cell.words)), None)
    if with_unit is None and stated:
        with_unit = stated[0]  # a noun that only this place counts
    said = next((cell.words for column, cell in zip(heads, cells, strict=True) if column.holds == BETTER and cell), "")
    bases = (cell.words for column, cell in zip(heads, cells, strict=True) if column.holds == BASE and cell)
    return _Row(name, words, with_unit, cells, way(said), next(bases, "")) if len(words) > 1 else None


_MARK = re.compile(r"\s*[(（](?P<way>[^()（）]{1,20})[)）]$")


def _marked(rows: Sequence[_Row | None]) -> list[_Row | None]:
    """The rows; where all say behind their names which way is better, “Rent collected (H)”, without that mark."""
    named = [row for row in rows if row is not None]
    marks = [_MARK.search(row.words) for row in named]
    if len(named) < 2 or not all(mark and way(mark["way"]) for mark in marks):
        return list(rows)
    found = {row.name.start: _unmarked(row, mark) for row, mark in zip(named, marks, strict=True) if mark}
    return [row and found[row.name.start] for row in rows]


def _unmarked(row: _Row, mark: re.Match[str]) -> _Row:
    """The row without the mark, and with the unit that stood before it."""
    words = row.words[: mark.start()]
    counted = row.name._replace(words=words) if row.unit is None and stated_unit(words) else row.unit
    return row._replace(words=without_unit(words), unit=counted, better=way(mark["way"]))


def _aligned(heads: list[Column], row: list[TextCell]) -> list[TextCell | None]:
    """One cell for each column: by its order, and in a row that lacks some, by where its cells begin."""
    cells: list[TextCell | None] = [None] * len(heads)
    if len(row) >= len(heads):
        cells = list(row[: len(heads)])
    else:
        for cell in row:
            at = min(range(len(heads)), key=lambda index: abs(heads[index].cell.at - cell.at))
            cells[at] = cells[at] or cell
    return [cell if cell is not None and not _EMPTY.fullmatch(cell.words) else None for cell in cells]


class _Told(NamedTuple):
    name: str
    unit: TextCell | None
    unit_name: str
    assumed: bool  # that a number in % is growth
    strange: bool  # a unit that is not known


def _told(row: _Row, column: Column, cell: TextCell) -> _Told:
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


def _doubts(said: _Told, column: Column, cell: TextCell, line: int, *, past: bool) -> list[Text]:
    """Where the cell stands, and what its table does not say of it."""
    against = [
        (Text("drafting.from-table", line=line, heading=column.heading.replace("\n", " ")), True),
        (Text("drafting.table-growth"), said.assumed),
        (Text("drafting.table-unit", unit=said.unit_name), said.strange),
        (Text("drafting.table-total"), _CUMULATIVE.search(cell.words) is not None),
        (Text("drafting.table-year"), past and not column.year),
    ]
    return [told for told, holds in against if holds]


def _read(
    row: _Row, column: Column, cell: TextCell, line: int, plan: tuple[int, int], *, past: bool
) -> Iterator[Candidate]:
    """The candidates of one cell, as the clause of its row says them; ±1% is no number."""
    if "±" in cell.words or "+/-" in cell.words:
        return
    name, unit_cell, *_ = said = _told(row, column, cell)
    doubts = _doubts(said, column, cell, line, past=past)
    if not (past or is_latin(row.words)):
        yield from worded_in(row.name, cell, plan, doubts[:1])
    words = cell.words if past or row.unit is not None else fall(cell.words, row.base) or cell.words
    clause = clause_of(name, in_millions(words) if row.unit is None and _counted(row.words) else words, said.unit_name)
    for one in reading(
        f"{_HEADINGS.get((is_latin(name), past), 'Review')}\n{clause}{'.' if is_latin(name) else '。'}\n",
        *plan,
        past=past,
        numbers_alone=True,
    ).found:
        printed = _DIGITS.findall(one.number.partition(" per ")[0]) or [one.number]
        if not all(re.search(rf"(?<![0-9]){re.escape(part)}(?![0-9])", cell.words) for part in printed):
            continue  # of the name itself: decided within 8 weeks, 80%
        says = _says(row.name, cell, unit_cell)
        less = not past and not row.better and asks_for_less(row.words, row.base, one)
        bound = row.better or ("at_most" if less and not is_wanted(row.words) else "")
        yield one._replace(
            start=min(row.name.start, cell.start),
            end=max(row.name.end, cell.end),
            says=says,
            number=cell.words,
            indicator=row.words if is_latin(name) else one.indicator,
            unit=one.unit or _counted(row.words),
            measure="level" if one.measure == "amount" and counted_on_a_day(row.name.words) else one.measure,
            bound=bound if not past and one.bound == "exactly" and bound else one.bound,
            period=str(column.year or plan[0] - 1) if past else "",
            until=None,
            estimated=past and _ESTIMATED.search(column.heading) is not None,
            confidence=max(Decimal("0.05"), min(_SURE, one.confidence) - _ASSUMED * (len(doubts) - 1)),
            doubts=(*doubts, *([_BELOW] if less else []), *one.doubts),
        )


def _growth_head(column: Column) -> TextCell:
    """The heading of a column with growth a year, without what else it tells (年均增长/[累计])."""
    said = GROWTH_A_YEAR.search(column.cell.words)
    start = column.cell.start + (said.start() if said else 0)
    return column.cell._replace(words=said.group() if said else column.cell.words, start=start)


def _says(name: TextCell, cell: TextCell, unit_cell: TextCell | None) -> str:
    """The cells of a row in the order of the text, within the length of a quotation."""
    parts = {part.start: part.words for part in (name, unit_cell, cell) if part is not None}
    most = longest_quotation(name.words)
    spare = most - sum(len(words) + len(GAP) for at, words in parts.items() if at != name.start)
    parts[name.start] = name.words if len(name.words) <= spare else name.words[-max(4, spare) :]
    return GAP.join(parts[at] for at in sorted(parts))


def _counted(name: str) -> str:
    """What a bare number of an English row counts: homes of “New homes started”; a unit is not made up for a rate."""
    if lost := _TIME_LOST.search(name):
        return lost.group(1).lower()
    plural = _PLURAL.search(re.sub(r"\([^()]*\)", "", name)) if is_latin(name) and not _NO_COUNT.search(name) else None
    noun = plural.group(1).lower() if plural else ""
    known = unit(noun or "?")
    return "" if known is not None and known.dimension in ("length", "mass") else noun  # water meters


def _unread(row: _Row, cell: TextCell) -> UnreadClause:
    return UnreadClause(row.name.start, f"{row.name.words}{GAP}{cell.words}", "cell not read")
