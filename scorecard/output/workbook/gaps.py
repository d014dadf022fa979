"""The Gaps sheet: goals without a light, why, and where the answer should stand."""

from openpyxl.utils import get_column_letter

from scorecard.language.bilingual import term
from scorecard.output.rows import Row
from scorecard.output.workbook import columns
from scorecard.output.workbook import number_formats as forms
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.page_setup import left
from scorecard.output.workbook.scorecard import empty
from scorecard.output.workbook.sheet import GO, Box, Sheet
from scorecard.output.workbook.tables import table_over

COLUMNS: tuple[tuple[str, float], ...] = (
    ("go", 4),
    ("section", 20),
    ("target", 25),
    ("territory", 10),
    ("says", 26),
    ("goal", 15),
    ("owner", 12),
    ("due", 11),
    ("reason", 40),  # at least; it takes what is left of the paper
    ("status", 14),
    ("expected", 24),
)
_SCREEN = 2  # columns at the end that are not printed: the reason tells both
HEAD_ROW = 3


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    folded = set(empty(contents)) & {"owner", "territory"}
    sheet = contents.sheet("gaps", _widths(folded), f"D{HEAD_ROW + 1}")
    for key in folded:
        sheet.fold(get_column_letter([name for name, _ in COLUMNS].index(key) + 1))
    sheet.add([Box(contents.name("gaps"), "title")], 26)
    grey = [(index, row) for index, row in enumerate(contents.rows) if row.colour == "grey"]
    sheet.add([Box(contents.text("gaps-lead" if grey else "no-gaps"), "subtitle")], 18)
    sheet.add([Box(contents.head(key), "head") for key, _ in COLUMNS], 30)
    section = None
    for index, row in grey:
        sheet.add(_boxes(contents, index, row, "/first" if row.section != section else ""))
        section = row.section
    table_over(sheet, "Gaps", [contents.head(key) for key, _ in COLUMNS], HEAD_ROW)
    sheet.page.print_area = f"A1:{get_column_letter(len(COLUMNS) - _SCREEN)}{sheet.row}"
    contents.print_as(sheet, f"1:{HEAD_ROW}")
    return sheet


def _widths(folded: set[str]) -> list[float]:
    widths = dict(COLUMNS)
    others = [width for key, width in COLUMNS[:-_SCREEN] if key != "reason" and key not in folded]
    widths["reason"] = max(widths["reason"], left(others))
    return list(widths.values())


def _boxes(contents: Contents, index: int, row: Row, ground: str) -> list[Box]:
    expected = contents.judged.plan.expected_in
    here = cell_link(contents.name("scorecard"), columns.sheet_row(index), 2)
    return [
        Box(GO, "link" + ground, link=here),
        Box(contents.words(row.section_name), "text" + ground),
        Box(("└ " if row.depth else "") + contents.words(row.name), "text" + ground),
        Box(contents.say(row.result.place), "text" + ground),
        Box(row.says, "text" + ground),
        Box(contents.words(row.goal), "text" + ground),
        Box(contents.words(row.owner), "text" + ground),
        Box(forms.day(row.due), "centred" + ground, forms.DAY),
        Box(contents.words(row.reason), "quiet" + ground),
        Box(contents.words(term(row.status)), "text" + ground),
        Box(contents.say(expected) if expected else "", "text" + ground),
    ]
