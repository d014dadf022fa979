"""The Scorecard sheet: one row a target, as a table to filter and sort."""

from collections.abc import Sequence

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle

from scorecard.output.rows import Row
from scorecard.output.workbook import live_formulas as live
from scorecard.output.workbook import palette
from scorecard.output.workbook.cells import Formula, quoted
from scorecard.output.workbook.columns import COLUMNS, HEAD_ROW, KEYS, PRINTED, WORKING, last_row, letter, sheet_row
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.number_formats import display
from scorecard.output.workbook.page_setup import left
from scorecard.output.workbook.row_cells import boxes, number_cell, period
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.tables import table_over
from scorecard.output.workbook.text_extent import width

_WIDEST_NUMBER = 24.0


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("scorecard", _widths(contents), f"C{HEAD_ROW + 1}")
    for key in (*empty(contents), *KEYS[KEYS.index(WORKING) :]):
        sheet.fold(letter(key))
    sheet.add([Box(contents.title, "title")], 26)
    day = contents.text("as-of", day=contents.as_of.isoformat())
    sheet.add([Box(Formula(f"{quoted(day)}&{live.changed(contents, 'changed-rows')}", day), "subtitle")], 18)
    sheet.add([Box(contents.head(key), "head") for key in KEYS], 30)
    section = None
    for row in contents.rows:
        sheet.add(boxes(contents, row, sheet.row + 1, row.section != section))
        section = row.section
    table_over(sheet, "Scorecard", [contents.head(key) for key in KEYS], HEAD_ROW)
    colour_lights(contents, sheet, f"{letter('light')}{sheet_row(0)}:{letter('light')}{last_row(len(contents.rows))}")
    reasons = f"{letter('reason')}{sheet_row(0)}:{letter('reason')}{last_row(len(contents.rows))}"
    strike(sheet, reasons, f"${letter('changed')}{sheet_row(0)}=1")
    sheet.page.print_area = f"A1:{letter(PRINTED)}{sheet.row}"
    contents.print_as(sheet, f"1:{HEAD_ROW}")
    return sheet


def colour_lights(contents: Contents, sheet: Sheet, area: str) -> None:
    """Colours that follow the words of the lights in an area, over those that stand there as judged."""
    first = area.split(":")[0]
    for colour, solid in palette.ORDER:
        paint = palette.LIGHTS[colour, solid]
        side = Side("thin", color=paint.edge)
        look = DifferentialStyle(
            font=Font(color=paint.text),
            fill=PatternFill("solid", bgColor=paint.ground, fgColor=paint.ground),
            border=Border(side, side, side, side) if colour != "grey" else None,
        )
        words = quoted(contents.light(colour, solid))
        rule = Rule(type="expression", dxf=look, formula=[f"{first}={words}"])
        sheet.page.conditional_formatting.add(area, rule)


def strike(sheet: Sheet, area: str, condition: str) -> None:
    """Strike text through where the condition, told of the first cell of the area, holds: it is not up to date."""
    look = DifferentialStyle(font=Font(strike=True, color=palette.QUIET))
    sheet.page.conditional_formatting.add(area, Rule(type="expression", dxf=look, formula=[condition]))


def empty(contents: Contents) -> list[str]:
    """The columns that tell nothing apart: they are folded away, so that neither screen nor paper goes to them."""
    filled = {
        "owner": any(row.owner.zh for row in contents.rows),
        "remark": any(row.remark.zh for row in contents.rows),
        "territory": len({row.result.place for row in contents.rows}) > 1,
    }
    return [key for key, some in filled.items() if not some]


def number_widths(contents: Contents, rows: Sequence[Row]) -> dict[str, float]:
    """The width that the goals, actuals and gaps of those rows need; a number that is wider still is drawn smaller."""
    widths: dict[str, float] = {}
    for key in ("goal", "actual", "gap"):
        boxes = (number_cell(contents, row, key) for row in rows)
        longest = max((width(display(*box)) for box in boxes if box is not None), default=0)
        widths[key] = min(longest + 3, _WIDEST_NUMBER)
    return widths


def _widths(contents: Contents) -> list[float]:
    found = number_widths(contents, contents.rows)
    found["period"] = max((width(period(row)) + 2 for row in contents.rows), default=0)
    widths = {key: max(space, found.get(key, 0)) for key, space in COLUMNS}
    folded = empty(contents)
    others = [widths[key] for key in KEYS[: KEYS.index(PRINTED) + 1] if key != "reason" and key not in folded]
    widths["reason"] = max(widths["reason"], left(others))
    return list(widths.values())
