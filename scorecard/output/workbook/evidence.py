"""The Evidence sheet: every figure that a light rests on or that was passed over, with its words and its source."""

from openpyxl.utils import get_column_letter

from scorecard.language.bilingual import term
from scorecard.language.unit_names import is_scaled
from scorecard.model.bounds import BOUNDS
from scorecard.model.intervals import plain, with_unit
from scorecard.model.reported import Reported
from scorecard.output.rows import Row
from scorecard.output.workbook import columns
from scorecard.output.workbook.contents import EVIDENCE_HEAD_ROW, Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.sheet import GO, Box, Sheet
from scorecard.output.workbook.tables import table_over

COLUMNS: tuple[tuple[str, float], ...] = (
    ("go", 4),
    ("target", 28),
    ("value", 20),
    ("period", 15),
    ("scope", 10),
    ("figure-status", 10),
    ("words", 38),
    ("worked", 18),
    ("source", 24),
    ("standing", 11),
    ("verdict", 44),
    ("place", 30),
)
_PRINTED = 10  # columns; why a figure was passed over, and its line in the file, are for the screen


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("evidence", [width for _, width in COLUMNS], f"C{EVIDENCE_HEAD_ROW + 1}")
    sheet.add([Box(contents.name("evidence"), "title")], 26)
    sheet.add([Box(contents.text("evidence-lead"), "subtitle")], 18)
    sheet.add([Box(contents.head(key), "head") for key, _ in COLUMNS], 30)
    for index, row in enumerate(contents.rows):
        for nth, reported in enumerate(row.result.verdict.figures):
            sheet.add(_boxes(contents, index, row, reported, contents.text("used"), True, "" if nth else "/first"))
    printed = sheet.row  # what was passed over is for the screen: of a plan of 30 goals it may be hundreds of lines
    for index, row in enumerate(contents.rows):
        for nth, passed in enumerate(row.result.verdict.passed):
            why = contents.text("passed", why=contents.words(passed.why).rstrip(".。"))
            sheet.add(_boxes(contents, index, row, passed.reported, why, False, "" if nth else "/first"))
    table_over(sheet, "Evidence", [contents.head(key) for key, _ in COLUMNS], EVIDENCE_HEAD_ROW)
    sheet.page.print_area = f"A1:{get_column_letter(_PRINTED)}{printed}"
    contents.print_as(sheet, f"1:{EVIDENCE_HEAD_ROW}")
    return sheet


def _boxes(contents: Contents, index: int, row: Row, reported: Reported, why: str, used: bool, first: str) -> list[Box]:
    figure, source = reported.figure, reported.source
    style = ("text" if used else "quiet") + first
    here = cell_link(contents.name("scorecard"), columns.sheet_row(index), 2)
    listed = contents.source_rows.get(source.source)  # none for a source that was not out yet
    there = cell_link(contents.name("sources"), listed) if listed else None
    return [
        Box(GO, "link" + first, link=here),
        Box(contents.words(row.name), style),
        Box(_value(contents, reported), style),
        Box(figure.span.text, style),
        Box(contents.words(term(figure.scope)) if figure.scope else "", style),
        Box(contents.words(term(figure.status)), style),
        Box(figure.says or "", style),
        Box(figure.worked or "", style),
        Box(source.source, ("link" if there else "quiet") + first, link=there),
        Box(contents.words(term(source.standing)), style),
        Box(why, style),
        Box(str(figure.location), "quiet" + first),
    ]


def _value(contents: Contents, reported: Reported) -> str:
    """What is reported, as text: units differ from row to row."""
    figure = reported.figure
    if figure.value is None:
        stage = contents.words(term(figure.stage)) if figure.stage else ""
        return f"{stage} {figure.parts.done}/{figure.parts.of}" if figure.parts else stage
    unit = figure.unit or ""
    shown = BOUNDS[figure.bound].sign + with_unit(plain(figure.value), unit, contents.lang)
    return f"{shown} ({plain(figure.value)}{unit})" if contents.lang == "en" and is_scaled(unit) else shown
