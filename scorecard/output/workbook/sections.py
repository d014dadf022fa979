"""The Sections sheet: how many lights of each kind every section has."""

from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from openpyxl.utils import get_column_letter

from scorecard.language.bilingual import term
from scorecard.output.rows import SYMBOLS
from scorecard.output.workbook import columns, palette
from scorecard.output.workbook import live_formulas as live
from scorecard.output.workbook import number_formats as forms
from scorecard.output.workbook.cells import Formula
from scorecard.output.workbook.charts import ChartColumn
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.links import cell_link
from scorecard.output.workbook.sheet import GO, Box, Sheet
from scorecard.output.workbook.styles import light_style

HEAD_ROW = 3
_ONE_PAGE = 45  # rows that are still readable on one page
_NUMBER = '0;-0;"–"'
_LAST = 2 + len(palette.ORDER)  # the column of the number of the section, folded away


class SectionLights(NamedTuple):
    """One section: its name, its lights, and the first of its rows."""

    name: str
    lights: Counter[tuple[str, bool]]
    first: int


def section_lights(contents: Contents) -> list[SectionLights]:
    """The sections in order; parts of a target are not counted again."""
    sections: dict[str, SectionLights] = {}
    for index, row in enumerate(contents.rows):
        section = sections.setdefault(row.section, SectionLights(contents.words(row.section_name), Counter(), index))
        if row.depth == 0:
            section.lights[row.colour, row.solid] += 1
    return list(sections.values())


def column(contents: Contents, place: int, values: Sequence[str | int]) -> ChartColumn:
    """A column of the table (from 0: name, targets, the lights in their order) with what stands in it."""
    letter = get_column_letter(place + 1)
    last = HEAD_ROW + max(len(values), 1)
    return ChartColumn(f"'{contents.name('sections')}'!${letter}${HEAD_ROW + 1}:${letter}${last}", values)


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("sections", [34, 10, *[11] * len(palette.ORDER), 11, 7, 4], f"B{HEAD_ROW + 1}")
    sheet.fold(get_column_letter(_LAST + 2))
    sheet.add([Box(contents.text("by-section"), "title")], 26)
    sheet.add([Box(contents.text("counted"), "subtitle")], 18)
    sheet.add(_heads(contents), 34)
    sections = section_lights(contents)
    for number, section in enumerate(sections, 1):
        link = cell_link(contents.name("scorecard"), columns.sheet_row(section.first))
        numbers = _numbers(contents, sheet.row + 1, number, section.lights)
        sheet.add([Box(section.name), *numbers, Box(GO, "link", link=link)])
    _total(contents, sheet, sections)
    sheet.page.print_area = f"A1:{get_column_letter(_LAST + 1)}{sheet.row}"
    contents.print_as(sheet, f"1:{HEAD_ROW}", one_page=sheet.row <= _ONE_PAGE)
    return sheet


def _heads(contents: Contents) -> list[Box]:
    heads = [Box(contents.head("section"), "head"), Box(contents.head("targets"), "head")]
    for colour, solid in palette.ORDER:
        word = contents.words(term(colour))
        if not solid and colour != "grey":
            word = f"{word}\n{contents.text('hollow')}"
        heads.append(Box(f"{SYMBOLS[colour, solid]} {word}", light_style(colour, solid)))
    return [
        *heads,
        Box(contents.head("covered"), "head"),
        Box(contents.head("number"), "head"),
        Box(contents.head("go"), "head"),
    ]


def _numbers(contents: Contents, row: int, number: int, lights: Counter[tuple[str, bool]]) -> list[Box]:
    here = f"${get_column_letter(_LAST + 2)}{row}"
    shown = [Box(Formula(live.count_all(contents, here), lights.total()), "number")]
    for colour, solid in palette.ORDER:
        shown.append(Box(Formula(live.count(contents, colour, solid, here), lights[colour, solid]), "number", _NUMBER))
    return [*shown, _covered(row, lights, "number"), Box(number, "quiet-number")]


def _total(contents: Contents, sheet: Sheet, sections: list[SectionLights]) -> None:
    row, lights = sheet.row + 1, sum((section.lights for section in sections), Counter[tuple[str, bool]]())
    shown = [Box(contents.head("total"), "total-text")]
    for place, value in enumerate([lights.total(), *(lights[kind] for kind in palette.ORDER)], 2):
        letter = get_column_letter(place)
        total = Formula(f"SUM({letter}{HEAD_ROW + 1}:{letter}{row - 1})", value)
        shown.append(Box(total, "total", _NUMBER))
    sheet.add([*shown, _covered(row, lights, "total")])


def _covered(row: int, lights: Counter[tuple[str, bool]], style: str) -> Box:
    solid = sum(value for (_, filled), value in lights.items() if filled)
    share = solid / lights.total() if lights.total() else 0
    return Box(Formula(f"IF(B{row}=0,0,SUM(C{row}:E{row})/B{row})", share), style, forms.PERCENT)
