"""The Breakdown sheet: the goals that are broken down to towns and owners, with what they add up to; only where there
are any."""

from scorecard.output.comparison_grids import breakdown
from scorecard.output.workbook import columns
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.grid_sheet import GRID_HEAD_ROW, widths
from scorecard.output.workbook.grid_sheet import draw as draw_grids
from scorecard.output.workbook.links import cell_link


def draw(contents: Contents) -> None:
    """Write the sheet, where a goal of the plan is broken down."""
    grid = breakdown(contents.judged, contents.judged.results)
    if not grid.lines:
        return
    sheet = contents.sheet("breakdown", widths([grid], contents.lang), f"A{GRID_HEAD_ROW + 1}")
    goals = {
        (contents.judged.name, row.target): cell_link(contents.name("scorecard"), columns.sheet_row(index), 2)
        for index, row in enumerate(contents.rows)
    }
    draw_grids(sheet, [grid], "Breakdown", contents.as_of, goals)
    contents.print_as(sheet, f"1:{GRID_HEAD_ROW}")
