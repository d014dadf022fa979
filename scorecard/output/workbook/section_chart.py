"""The chart of the lights by section on the Overview sheet, never across two printed pages."""

import math

from scorecard.output.workbook import page_setup as page
from scorecard.output.workbook import palette, sections
from scorecard.output.workbook.charts import place, stacked_bars
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.sheet import Sheet

_SECTION, _SECTION_MOST, _AROUND = 11.0, 50.0, 90.0  # points of chart for each section, and around them
_SECTION_BELOW = 20.0  # below the tables; with less, programs leave out every other name
_ROW = 15.0  # points of a row below the tables
_LOWEST = 0.75  # of its height, beside lines on the same page
_SPARE = 30.0  # points by which programs may differ in where a page ends


def draw(contents: Contents, sheet: Sheet, below: int | None) -> None:
    """The lights by section: on the left from the row below the tiles on, or with none below the tables, on one
    page."""
    lights = []
    for nth, (colour, solid) in enumerate(palette.ORDER):
        numbers = sections.column(
            contents, nth + 2, [found.lights[colour, solid] for found in sections.section_lights(contents)]
        )
        if any(numbers.values) or solid or colour == "grey":
            lights.append(((colour, solid), contents.light(colour, solid), numbers))
    names = sections.column(contents, 0, [found.name for found in sections.section_lights(contents)])
    chart = stacked_bars(contents.text("by-section"), contents.head("targets"), names, lights)
    if below is None:
        first, end = _space_below(sheet, _AROUND + _SECTION_BELOW * len(names.values))
        place(chart, 2, first, len(sheet.widths) + 1, end)
    else:
        least, most = (_AROUND + high * len(names.values) for high in (_SECTION, _SECTION_MOST))
        top, bottom = sum(sheet.heights[: below - 1]), sum(sheet.heights)
        place(
            chart,
            2,
            below,
            9,
            _row_at(sheet, top + max(min(bottom - top, most, page.height(sheet.widths) - top), least)),
        )
    sheet.page.add_chart(chart)
    told = [f"{words}: {sum(int(value or 0) for value in numbers.values)}" for _, words, numbers in lights]
    contents.alternatives.append(f"{contents.text('by-section')}. {', '.join(told)}.")


def _row_at(sheet: Sheet, points: float) -> int:
    """The first row that starts as far down as that."""
    for row, high in enumerate(sheet.heights, 1):
        if points <= 0:
            return row
        points -= high
    return sheet.row + 1 + max(math.ceil(points / _ROW), 0)


def _space_below(sheet: Sheet, points: float) -> tuple[int, int]:
    """Empty rows for a chart that is so high, on one page: the first one, and the one behind the last.

    It may be somewhat lower, so that a page which a few lines have begun is not left empty.
    """
    high = page.height(sheet.widths)
    rest = high - sum(sheet.heights) % high - _SPARE
    points = min(points, high - 4 * _SPARE)
    if rest < points * _LOWEST:
        for _ in range(math.ceil((rest + 2 * _SPARE) / _ROW)):
            sheet.skip(_ROW)
    else:
        points = min(points, rest)
    first = sheet.row + 2
    for _ in range(math.ceil(points / _ROW)):
        sheet.skip(_ROW)
    return first, sheet.row + 1
