"""The Trajectory sheet: for each level goal of several years a small table and a line chart."""

from decimal import Decimal

from openpyxl.utils import get_column_letter

from scorecard.render.workbook import columns, forms, live
from scorecard.render.workbook.cells import Formula
from scorecard.render.workbook.charts import Column, lines, place
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.links import at
from scorecard.render.workbook.measure import height
from scorecard.render.workbook.measure import lines as lines_of
from scorecard.render.workbook.paths import Path, paths
from scorecard.render.workbook.sheet import Box, Sheet
from scorecard.render.workbook.styles import light_style

_LABEL, _YEAR, _SIDE = 24.0, 11.0, 11.0
_CHART_COLUMNS = 7
_BLOCK = 13  # rows of a goal: a title, four of table, and room for the chart
_ROW = 17.0  # points


def draw(contents: Contents) -> Sheet | None:
    """Write the sheet; none where the plan has no path to draw."""
    found = paths(contents)
    if not found:
        return None
    years = max(len(path.years) for path in found)
    sheet = contents.sheet("trajectory", [_LABEL, *[_YEAR] * years, 2, *[_SIDE] * _CHART_COLUMNS], "A3")
    sheet.add([Box(contents.name("trajectory"), "title")], 26)
    sheet.add([Box(contents.text("trajectory-lead"), "subtitle")], 18)
    for path in found:
        _block(contents, sheet, path, years)
    contents.print_as(sheet, "1:2")
    return sheet


def _block(contents: Contents, sheet: Sheet, path: Path, years: int) -> None:
    row, top = path.row, sheet.row + 1
    here = at(contents.name("scorecard"), columns.row_of(path.nth), 2)
    light = Formula(live.of_target(contents, "light", row.target), row.light(contents.lang))
    title = [Box(contents.told(row.name), "bold"), Box(light, light_style(row.colour, row.solid), link=here)]
    sheet.add(title, 22)
    sheet.merge(f"B{top}:C{top}")
    sheet.add([Box(contents.text("year"), "head"), *(Box(number, "head", "0") for number in path.years)], _ROW)
    places = max(forms.places(path.goal), *(forms.places(value) for value in path.readings.values()))
    form = forms.with_unit(places, "", contents.lang)
    reported = [path.readings.get(number) for number in path.years]
    rows = {
        "required": _required(contents, path, top),
        "reported": [Box(value, "input-number", form) for value in reported],
        "projected": _projected(path, top),
    }
    for key, boxes in rows.items():
        label = contents.text(key) + (f" ({path.unit})" if path.unit else "")
        sheet.add([Box(label, "text"), *(box._replace(form=form) for box in boxes)], _ROW)
    _chart(contents, sheet, path, top, years)
    if row.notes:
        told = "\n".join(contents.told(note) for note in row.notes)
        needed = height(lines_of(told, _LABEL + _YEAR * years), contents.lang)
        at_row = sheet.add([Box(told, "note")], needed)
        sheet.merge(f"A{at_row}:{get_column_letter(1 + years)}{at_row}")
    while sheet.row < top + _BLOCK:
        sheet.skip(_ROW)


def _required(contents: Contents, path: Path, top: int) -> list[Box]:
    """The path to the goal as it stands on the Scorecard, from the base as it stands here."""
    goal, base = live.of_target(contents, "goal", path.row.target), f"$B{top + 3}"
    if path.base is None:
        return [Box(None, "number") for _ in path.years]
    span, boxes = len(path.years) - 1, []
    for step, value in enumerate(path.required):
        even = f"{base}+({goal}-{base})*{step}/{span}"
        formula = f"IF(MIN({base},{goal})>0,{base}*({goal}/{base})^({step}/{span}),{even})"
        boxes.append(Box(Formula(formula, value), "number"))
    return boxes


def _projected(path: Path, top: int) -> list[Box]:
    boxes, last = [], path.last
    for number, value in zip(path.years, path.projected, strict=True):
        if value is None or last is None:
            boxes.append(Box(None, "number"))
            continue
        start, end = f"$B{top + 3}", f"${get_column_letter(2 + path.years.index(last))}{top + 3}"
        growth = f"({end}/{start})^({number - last}/{last - path.years[0]})"
        boxes.append(Box(Formula(f'IF(MIN({start},{end})>0,{end}*{growth},"")', value), "number"))
    return boxes


def _chart(contents: Contents, sheet: Sheet, path: Path, top: int, years: int) -> None:
    last_column = get_column_letter(1 + len(path.years))

    def across(row: int, values: list[int] | list[Decimal | None]) -> Column:
        return Column(f"'{sheet.title}'!$B${row}:${last_column}${row}", values)

    series = [
        (key, contents.text(key), across(top + offset, values))
        for key, offset, values in (
            ("required", 2, path.required),
            ("reported", 3, [path.readings.get(number) for number in path.years]),
            ("projected", 4, path.projected),
        )
        if any(value is not None for value in values)
    ]
    name = contents.told(path.row.name)
    chart = lines(name, contents.text("year"), path.unit, across(top + 1, path.years), series)
    place(chart, years + 3, top, years + 3 + _CHART_COLUMNS, top + _BLOCK)
    sheet.page.add_chart(chart)
    known = [
        f"{number}: {forms.told(value, path.unit, contents.lang)}" for number, value in sorted(path.readings.items())
    ]
    goal = forms.told(path.goal, path.unit, contents.lang)
    contents.alternatives.append(contents.text("path-told", name, ", ".join(known), path.years[-1], goal))
