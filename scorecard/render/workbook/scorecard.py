"""The Scorecard sheet: one row a target, as a table to filter and sort."""

from decimal import Decimal

from openpyxl.worksheet.filters import AutoFilter
from openpyxl.worksheet.table import Table, TableColumn, TableStyleInfo

from scorecard.quantities import plain
from scorecard.render.rows import Row
from scorecard.render.workbook import forms
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.measure import width
from scorecard.render.workbook.sheet import Box, Sheet, at
from scorecard.render.workbook.styles import light_style
from scorecard.terms import term

HEAD_ROW = 3
COLUMNS: tuple[tuple[str, float], ...] = (
    ("section", 12),
    ("target", 18),
    ("says", 20),
    ("owner", 9),
    ("goal", 11),
    ("actual", 11),
    ("period", 9),
    ("attainment", 8.5),
    ("gap", 10),
    ("light", 12),
    ("evidence", 9),
    ("last", 11),
    ("strength", 8.5),
    ("reason", 42),
    ("remark", 14),
    ("status", 11),
    ("ambition", 10),
    ("sources", 22),
    ("id", 22),
)
_WIDEST_NUMBER = 20.0
_PRINTED = "remark"  # the last column that is printed; the others are for the screen
KEYS = tuple(key for key, _ in COLUMNS)


def letter(key: str) -> str:
    """The column of the Scorecard sheet that holds it."""
    return chr(ord("A") + KEYS.index(key))


def row_of(index: int) -> int:
    """The row of the sheet on which the row of the scorecard with that index (from 0) stands."""
    return HEAD_ROW + 1 + index


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    frozen = f"C{HEAD_ROW + 1}"
    sheet = contents.sheet("scorecard", _widths(contents), frozen)
    sheet.add([Box(contents.title, "title")], 26)
    sheet.add([Box(contents.text("as-of", contents.as_of.isoformat()), "subtitle")], 18)
    sheet.add([Box(contents.head(key), "head") for key in KEYS], 30)
    section = None
    for row in contents.rows:
        sheet.add(boxes(contents, row, first=row.section != section))
        section = row.section
    table_over(sheet, "Scorecard", [contents.head(key) for key in KEYS], HEAD_ROW)
    sheet.page.print_area = f"A1:{letter(_PRINTED)}{sheet.row}"
    contents.print_as(sheet, f"1:{HEAD_ROW}")
    return sheet


def _widths(contents: Contents) -> list[float]:
    """Columns of numbers are as wide as their widest number, since a number that does not fit shows as ###."""
    widths = dict(COLUMNS)
    for key, said in (("goal", "goal"), ("actual", "actual"), ("gap", "gap")):
        longest = max((width(contents.told(getattr(row, said))) for row in contents.rows), default=0)
        widths[key] = min(max(widths[key], longest + 3.5), _WIDEST_NUMBER)
    return list(widths.values())


def table_over(sheet: Sheet, name: str, heads: list[str], head_row: int) -> None:
    """Make the rows from `head_row` to the last one a table. A table cannot be empty, so none is made of none."""
    if sheet.row <= head_row:
        return
    area = f"A{head_row}:{chr(ord('A') + len(heads) - 1)}{sheet.row}"
    table = Table(displayName=name, ref=area)
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight1", showRowStripes=True)
    table.autoFilter = AutoFilter(ref=area)
    table.tableColumns = [TableColumn(id=number, name=head) for number, head in enumerate(heads, 1)]
    sheet.page.tables.add(table)


def boxes(contents: Contents, row: Row, first: bool) -> list[Box]:
    """The cells of one row, in the order of the columns."""
    lang = contents.lang
    quiet = row.colour == "grey"
    style = "quiet" if quiet else "text"
    ground = "/first" if first else ""
    light = Box(row.light(lang), light_style(row.colour, row.solid))
    shown: dict[str, Box] = {
        "section": Box(contents.told(row.section_name), style),
        "target": Box(("└ " if row.depth else "") + contents.told(row.name), style if quiet else "bold"),
        "says": Box(row.says, style),
        "owner": Box(row.owner, style),
        "goal": _goal(contents, row, style),
        "actual": _actual(contents, row, style),
        "period": Box(_period(row), style),
        "attainment": _attainment(row, style),
        "gap": _gap(contents, row, style),
        "light": light,
        "evidence": Box(contents.told(term(row.evidence)), style),
        "last": Box(contents.told(row.last), style),
        "strength": Box(contents.told(term(row.strength)), style),
        "reason": Box(contents.told(row.reason), style),
        "remark": Box(contents.told(row.remark), style),
        "status": Box(contents.told(term(row.status)), style),
        "ambition": Box(contents.told(term(row.ambition)) if row.ambition else "", style),
        "sources": _sources(contents, row, style),
        "id": Box(row.target, "quiet"),
    }
    return [box if key == "light" else box._replace(style=box.style + ground) for key, box in shown.items()]


def _goal(contents: Contents, row: Row, style: str) -> Box:
    goal = row.result.target.goal
    value = getattr(goal, goal.kind) if goal.kind in forms.GOAL_SIGNS else None
    if isinstance(value, tuple):
        low, high = value
        form = forms.with_unit(forms.places(low), goal.unit or "", contents.lang, to=plain(high))
        return Box(low, numeric(style), form)
    if not isinstance(value, Decimal):
        return Box(contents.told(row.goal), style)
    form = forms.with_unit(forms.places(value), goal.unit or "", contents.lang, forms.GOAL_SIGNS[goal.kind])
    return Box(value, numeric(style), form)


def numeric(style: str) -> str:
    """The style for a number beside text of the given style."""
    return {"text": "number", "quiet": "quiet-number"}.get(style, style)


def _actual(contents: Contents, row: Row, style: str) -> Box:
    actual = row.result.verdict.actual
    if actual is None:
        return Box(contents.told(row.actual), style)
    form = forms.with_unit(forms.places(actual.value), actual.unit, contents.lang, forms.FIGURE_SIGNS[actual.bound])
    return Box(Decimal(actual.value), numeric(style), form)


def _period(row: Row) -> str:
    actual = row.result.verdict.actual
    return actual.period if actual else ""


def _attainment(row: Row, style: str) -> Box:
    return Box(None, numeric(style), forms.PERCENT)


def _gap(contents: Contents, row: Row, style: str) -> Box:
    gap = row.result.verdict.gap
    if gap is None:
        return Box(None, style)
    return Box(Decimal(gap.value), numeric(style), forms.signed(forms.places(gap.value), gap.unit, contents.lang))


def _sources(contents: Contents, row: Row, style: str) -> Box:
    if not row.sources:
        return Box("", style)
    link = at(contents.name("sources"), contents.source_rows[row.sources[0]])
    return Box("\n".join(row.sources), "link", link=link)
