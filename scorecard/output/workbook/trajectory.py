"""The Trajectory sheet: for each level goal of several years a small table and a line chart."""

from decimal import Decimal

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.pagebreak import Break

from scorecard.judging.phrases import printed_text
from scorecard.language.bilingual import clauses, term
from scorecard.model.bounds import BOUNDS
from scorecard.model.intervals import plain, with_unit
from scorecard.output.workbook import columns, page_setup
from scorecard.output.workbook import live_formulas as live
from scorecard.output.workbook import number_formats as forms
from scorecard.output.workbook.cells import Formula
from scorecard.output.workbook.charts import ChartColumn, line_chart, place
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.paths import GoalYears, paths
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.styles import light_style

_LABEL, _YEAR, _SIDE = 24.0, 11.0, 11.0  # widths of columns
_CHART_COLUMNS = 7
_ROWS = 11  # of a goal, with space for the chart
_TITLE, _LEAST = 22.0, 15.0  # heights of rows, in points
_TOP = 44.0  # what repeats on every page


def draw(contents: Contents) -> Sheet | None:
    """Write the sheet; none where the plan has no path to draw."""
    found = paths(contents)
    if not found:
        return None
    years = max(len(path.years) for path in found)
    widths = [_LABEL, *[_YEAR] * years, 2.0, *[_SIDE] * _CHART_COLUMNS]
    sheet = contents.sheet("trajectory", widths, "A3")
    sheet.add([Box(contents.name("trajectory"), "title")], 26)
    sheet.add([Box(contents.text("trajectory-lead"), "subtitle")], 18)
    of_page, high = _goals_of_a_page(widths)
    for number, path in enumerate(found):
        if number and number % of_page == 0:  # for programs whose columns are wider, and whose pages take more rows
            sheet.page.row_breaks.append(Break(id=sheet.row))
        _block(contents, sheet, path, years, high)
    # A program that prints on demand counts the column after a chart to it, and would print all smaller.
    sheet.page.print_area = f"A1:{get_column_letter(len(widths))}{sheet.row}"
    contents.print_as(sheet, "1:2")
    return sheet


def _goals_of_a_page(widths: list[float]) -> tuple[int, float]:
    """How many goals a page holds, and rows so high that these fill it: none is cut where a page ends."""
    high = page_setup.height(widths) - _TOP
    goals = max(int(high // (_TITLE + (_ROWS - 1) * _LEAST)), 1)
    return goals, (high / goals - _TITLE) / (_ROWS - 1)


def _block(contents: Contents, sheet: Sheet, path: GoalYears, years: int, high: float) -> None:
    row, top = path.row, sheet.row + 1
    here = cell_link(contents.name("scorecard"), columns.sheet_row(path.nth), 2)
    light = Formula(live.of_target(contents, "light", row.target), row.light(contents.lang))
    look = light_style(row.colour, row.solid)
    sheet.add([Box(contents.words(row.name), "bold"), Box(light, look, link=here), Box(None, look)], _TITLE)
    sheet.merge(f"B{top}:C{top}")
    sheet.add([Box(contents.text("year"), "head"), *(Box(number, "head", "0") for number in path.years)], high)
    places = max(forms.decimals(path.goal), *(forms.decimals(value) for value in path.readings.values()))
    form = forms.with_unit(places, "", contents.lang)
    lines = {
        "required": _required(contents, path, top),
        "reported": [_reported(contents, path, number, form) for number in path.years],
        "projected": _projected(path, top),
    }
    for key, boxes in lines.items():
        label = contents.text(key) + (f" ({path.unit})" if path.unit else "")
        sheet.add(
            [Box(label, "text"), *(box if box.form != "General" else box._replace(form=form) for box in boxes)], high
        )
    _chart(contents, sheet, path, top, years)
    told = "\n".join(contents.words(note) for note in row.notes)
    if told:
        sheet.merge(f"A{sheet.row + 1}:{get_column_letter(1 + years)}{top + _ROWS - 1}")
        sheet.add([Box(told, "note")], high)
    while sheet.row < top + _ROWS - 1:
        sheet.skip(high)


def _reported(contents: Contents, path: GoalYears, number: int, form: str) -> Box:
    """The reading of a year; the cell says so where it is an estimate or a bound."""
    loose, value = path.loose.get(number), path.readings.get(number)
    if loose is None or value is None:
        return Box(value, "input-number")
    shown = forms.with_unit(forms.decimals(value), "", contents.lang, BOUNDS[loose.bound].sign)
    if loose.estimated:
        shown = forms.followed_by(shown, f" {contents.words(term('estimated'))}")
    return Box(value, "input-number", shown)


def _required(contents: Contents, path: GoalYears, top: int) -> list[Box]:
    """The path to the goal as it stands on the Scorecard, from the base as it stands here; without a base the goal
    alone."""
    goal, base = live.of_target(contents, "goal", path.row.target), f"$B{top + 3}"
    if path.goal_zeros:
        goal = f"({goal}/{10**path.goal_zeros})"
    if path.base is None:
        return [*(Box(None, "number") for _ in path.years[:-1]), Box(Formula(goal, path.goal), "number")]
    span, boxes = len(path.years) - 1, []
    for step, value in enumerate(path.required):
        even = f"{base}+({goal}-{base})*{step}/{span}"
        formula = f"IF(MIN({base},{goal})>0,{base}*({goal}/{base})^({step}/{span}),{even})"
        boxes.append(Box(Formula(formula, value), "number"))
    return boxes


def _projected(path: GoalYears, top: int) -> list[Box]:
    boxes, last = [], path.last
    for number, value in zip(path.years, path.projected, strict=True):
        if value is None or last is None:
            boxes.append(Box(None, "number"))
            continue
        start, end = f"$B{top + 3}", f"${get_column_letter(2 + path.years.index(last))}{top + 3}"
        growth = f"({end}/{start})^({number - last}/{last - path.years[0]})"
        boxes.append(Box(Formula(f'IF(MIN({start},{end})>0,{end}*{growth},"")', value), "number"))
    return boxes


def _chart(contents: Contents, sheet: Sheet, path: GoalYears, top: int, years: int) -> None:
    last_column = get_column_letter(1 + len(path.years))

    def across(row: int, values: list[int] | list[Decimal | None]) -> ChartColumn:
        return ChartColumn(f"'{sheet.title}'!$B${row}:${last_column}${row}", values)

    series = [
        (key, contents.text(key), across(top + offset, values))
        for key, offset, values in (
            ("required", 2, path.required),
            ("reported", 3, [path.readings.get(number) for number in path.years]),
            ("projected", 4, path.projected),
        )
        if any(value is not None for value in values)
    ]
    name = contents.words(path.row.name)
    loose = [path.years.index(number) for number in path.loose]
    chart = line_chart(name, contents.text("year"), path.unit, across(top + 1, path.years), series, loose)
    place(chart, years + 3, top, years + 3 + _CHART_COLUMNS, top + _ROWS)
    sheet.page.add_chart(chart)
    known = [f"{number}: {_told(contents, path, number)}" for number in sorted(path.readings)]
    goal = with_unit(path.goal, path.unit, contents.lang)
    contents.alternatives.append(
        contents.text("path-told", name=name, reported=", ".join(known), year=path.years[-1], goal=goal)
    )


def _told(contents: Contents, path: GoalYears, number: int) -> str:
    loose = path.loose.get(number)
    said = printed_text(plain(path.readings[number]), path.unit, "", loose.bound if loose else "exact")
    return contents.words(clauses([said, term("estimated")]) if loose and loose.estimated else said)
