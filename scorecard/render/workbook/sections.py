"""The Sections sheet: how many lights of each kind every section has."""

from collections import Counter

from scorecard.render.rows import SYMBOLS
from scorecard.render.workbook import forms, palette, scorecard
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.sheet import Box, Sheet, at
from scorecard.render.workbook.styles import light_style
from scorecard.terms import term

HEAD_ROW = 3
_ONE_PAGE = 45  # rows that are still legible on one page


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("sections", [34, 10, *[11] * len(palette.ORDER), 11], f"B{HEAD_ROW + 1}")
    sheet.add([Box(contents.text("by-section"), "title")], 26)
    sheet.add([Box(contents.text("counted"), "subtitle")], 18)
    sheet.add(_heads(contents), 34)
    all_lights: Counter[tuple[str, bool]] = Counter()
    for name, lights, link in _sections(contents):
        sheet.add([Box(name, "link", link=link), *_numbers(lights, "number")])
        all_lights += lights
    sheet.add([Box(contents.head("total"), "total-text"), *_numbers(all_lights, "total")])
    contents.print_as(sheet, f"1:{HEAD_ROW}", one_page=sheet.row <= _ONE_PAGE)
    return sheet


def _heads(contents: Contents) -> list[Box]:
    heads = [Box(contents.head("section"), "head"), Box(contents.head("targets"), "head")]
    for colour, solid in palette.ORDER:
        word = contents.told(term(colour))
        if not solid and colour != "grey":
            word = f"{word}\n{contents.text('hollow')}"
        heads.append(Box(f"{SYMBOLS[colour, solid]} {word}", light_style(colour, solid)))
    return [*heads, Box(contents.head("covered"), "head")]


def _sections(contents: Contents) -> list[tuple[str, Counter[tuple[str, bool]], str]]:
    """Name, lights and first row of each section; parts of a goal are not counted again."""
    found: dict[str, tuple[str, Counter[tuple[str, bool]], str]] = {}
    for index, row in enumerate(contents.rows):
        if row.section not in found:
            link = at(contents.name("scorecard"), scorecard.row_of(index))
            found[row.section] = (contents.told(row.section_name), Counter(), link)
        if row.depth == 0:
            found[row.section][1][row.colour, row.solid] += 1
    return list(found.values())


def _numbers(lights: Counter[tuple[str, bool]], style: str) -> list[Box]:
    total = lights.total()
    solid = sum(number for (_, filled), number in lights.items() if filled)
    share = Box(solid / total if total else 0, style, forms.PERCENT)
    form = '0;-0;"–"'
    return [Box(total, style), *(Box(lights[kind], style, form) for kind in palette.ORDER), share]
