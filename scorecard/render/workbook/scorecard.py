"""The Scorecard sheet: one row a target, as a table to filter and sort."""

from decimal import Decimal

from openpyxl.formatting.rule import Rule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.styles.differential import DifferentialStyle

from scorecard.quantities import plain
from scorecard.render.rows import Row
from scorecard.render.workbook import forms, live, palette
from scorecard.render.workbook.columns import COLUMNS, HEAD_ROW, KEYS, PRINTED, WORKING, last_row, letter, row_of
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.measure import width
from scorecard.render.workbook.package import quoted
from scorecard.render.workbook.sheet import Box, Formula, Sheet, at
from scorecard.render.workbook.styles import light_style
from scorecard.render.workbook.tables import table_over
from scorecard.terms import term

_WIDEST_NUMBER = 20.0


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("scorecard", _widths(contents), f"C{HEAD_ROW + 1}")
    for key in KEYS[KEYS.index(WORKING) :]:
        sheet.fold(letter(key))
    sheet.add([Box(contents.title, "title")], 26)
    sheet.add([Box(contents.text("as-of", contents.as_of.isoformat()), "subtitle")], 18)
    sheet.add([Box(contents.head(key), "head") for key in KEYS], 30)
    section = None
    for row in contents.rows:
        sheet.add(boxes(contents, row, sheet.row + 1, row.section != section))
        section = row.section
    table_over(sheet, "Scorecard", [contents.head(key) for key in KEYS], HEAD_ROW)
    colour_lights(contents, sheet, f"{letter('light')}{row_of(0)}:{letter('light')}{last_row(len(contents.rows))}")
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
        words = quoted(live.light_words(contents, colour, solid))
        rule = Rule(type="expression", dxf=look, formula=[f"{first}={words}"])
        sheet.page.conditional_formatting.add(area, rule)


def _widths(contents: Contents) -> list[float]:
    """Columns of numbers are as wide as their widest number, since a number that does not fit shows as ###."""
    widths = dict(COLUMNS)
    for key in ("goal", "actual", "gap"):
        told = (contents.told(getattr(row, key)) for row in contents.rows if row.result.verdict.actual or key == "goal")
        longest = max((width(said) for said in told if any(letter.isdigit() for letter in said)), default=0)
        widths[key] = min(max(widths[key], longest + 2.5), _WIDEST_NUMBER)
    return list(widths.values())


def boxes(contents: Contents, row: Row, at_row: int, first: bool) -> list[Box]:
    """The cells of one row, in the order of the columns."""
    style = "quiet" if row.colour == "grey" else "text"
    shown = _told(contents, row, style, at_row) | _working(contents, row)
    ground = "/first" if first else ""
    return [shown[key] if key == "light" else shown[key]._replace(style=shown[key].style + ground) for key in KEYS]


def _told(contents: Contents, row: Row, style: str, at_row: int) -> dict[str, Box]:
    light = Formula(live.light(contents, at_row), row.light(contents.lang))
    return {
        "section": Box(contents.told(row.section_name), style),
        "target": Box(("└ " if row.depth else "") + contents.told(row.name), style if style == "quiet" else "bold"),
        "says": Box(row.says, style),
        "owner": Box(row.owner, style),
        "goal": _goal(contents, row, style),
        "actual": _actual(contents, row, style),
        "period": Box(_period(row), style),
        "attainment": Box(None, numeric(style), forms.PERCENT),
        "gap": _gap(contents, row, style),
        "light": Box(light, light_style(row.colour, row.solid)),
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


def _working(contents: Contents, row: Row) -> dict[str, Box]:
    return {
        "level": Box(row.depth, "quiet-number"),
        "part-of": Box(contents.parents.get(row.target, "") if row.depth else "", "quiet"),
        "number": Box(contents.section_numbers[row.section], "quiet-number"),
        "judged": Box(row.light(contents.lang), "quiet"),
    }


def _goal(contents: Contents, row: Row, style: str) -> Box:
    goal = row.result.target.goal
    value = getattr(goal, goal.kind) if goal.kind in forms.GOAL_SIGNS else None
    unit = goal.unit or ""
    if isinstance(value, tuple):
        low, high = value
        return Box(low, numeric(style), forms.with_unit(forms.places(low), unit, contents.lang, to=plain(high)))
    if not isinstance(value, Decimal):
        return Box(contents.told(row.goal), style)
    return Box(
        value, numeric(style), forms.with_unit(forms.places(value), unit, contents.lang, forms.GOAL_SIGNS[goal.kind])
    )


def numeric(style: str) -> str:
    """The style for a number beside text of the given style."""
    return {"text": "number", "quiet": "quiet-number"}[style]


def _actual(contents: Contents, row: Row, style: str) -> Box:
    actual = row.result.verdict.actual
    if actual is None:
        return Box(contents.told(row.actual), style)
    form = forms.with_unit(forms.places(actual.value), actual.unit, contents.lang, forms.FIGURE_SIGNS[actual.bound])
    return Box(Decimal(actual.value), numeric(style), form)


def _period(row: Row) -> str:
    actual = row.result.verdict.actual
    return actual.period if actual else ""


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
