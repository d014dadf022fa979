"""The Notes sheet: what a reader should know before quoting a light."""

from scorecard.render.workbook import columns
from scorecard.render.workbook.contents import Contents
from scorecard.render.workbook.sheet import Box, Sheet, at
from scorecard.rollup import one_way

_WIDTHS = [36, 16, 110]


def draw(contents: Contents) -> Sheet:
    """Write the sheet."""
    sheet = contents.sheet("notes", _WIDTHS)
    sheet.add([Box(contents.name("notes"), "title")], 26)
    sheet.add([Box(contents.text("notes-lead"), "subtitle")], 18)
    warning = one_way(contents.judged.results, contents.bands)
    if warning is not None:
        row = sheet.add([Box(contents.told(warning), "warning")], 30)
        sheet.merge(f"A{row}:C{row}")
    _targets(contents, sheet)
    _problems(contents, sheet)
    contents.print_as(sheet, "1:2")
    return sheet


def _heading(sheet: Sheet, words: str) -> None:
    sheet.skip(8)
    row = sheet.add([Box(words, "heading")], 20)
    sheet.merge(f"A{row}:C{row}")


def _targets(contents: Contents, sheet: Sheet) -> None:
    _heading(sheet, contents.text("notes-targets"))
    told = False
    for index, row in enumerate(contents.rows):
        here = at(contents.name("scorecard"), columns.row_of(index), 2)
        for note in row.notes:
            told = True
            sheet.add(
                [Box(contents.told(row.name), "link", link=here), Box(row.target, "quiet"), Box(contents.told(note))]
            )
    if not told:
        sheet.add([Box(contents.text("notes-none"), "prose")])


def _problems(contents: Contents, sheet: Sheet) -> None:
    """Problems come in English, as the checks say them."""
    _heading(sheet, contents.text("notes-input"))
    for problem in contents.problems:
        message = f"{problem.message} [{problem.rule}]" + (f"\n{problem.remedy}" if problem.remedy else "")
        sheet.add([Box(str(problem.place), "text"), Box(problem.level, "text"), Box(message, "text")])
    if not contents.problems:
        sheet.add([Box(contents.text("notes-none"), "prose")])
