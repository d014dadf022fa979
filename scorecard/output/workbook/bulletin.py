"""The sheets of a bulletin: its first pages on one sheet, on which the workbook opens, and each annex on a sheet of its
own."""

from openpyxl.utils import get_column_letter

from scorecard.output.bulletin.parts import Bulletin, BulletinCell, BulletinPart, BulletinTable
from scorecard.output.workbook import text_extent as measure
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.styles import light_style

_COLUMNS, _EACH = 25, 6.0  # of the first sheet, so that tables of other widths stand below each other; in digits
_WIDTH = 150.0  # of an annex, in digits
_LONGEST_NAME = 31  # of a sheet, for Excel
_ROWS_OF_A_PAGE = 40  # of the first sheet, some of them of two lines
_SIGN = 6.0  # the narrowest column


def draw(contents: Contents, bulletin: Bulletin) -> None:
    """Write the sheets."""
    sheet = contents.sheet("bulletin", [_EACH] * _COLUMNS)
    _across(contents, sheet, Box(contents.words(bulletin.title), "title"), 32)
    _across(contents, sheet, Box(contents.words(bulletin.subtitle), "subtitle"))
    for part in bulletin.front:
        sheet.skip(8)
        _across(contents, sheet, Box(contents.words(part.heading), "heading"), 22)
        for said in part.sentences:
            _across(contents, sheet, Box(contents.words(said), "prose"))
        if part.table is not None:
            _spread(contents, sheet, part.table)
    sheet.skip(20)
    for said in bulletin.sign_off:
        _across(contents, sheet, Box(contents.words(said), "lead"), 24)
    contents.print_as(sheet, one_page=sheet.row <= _ROWS_OF_A_PAGE)
    for part in bulletin.annexes:
        if part.table is not None:
            _annex(contents, part, part.table)


def _across(contents: Contents, sheet: Sheet, box: Box, height: float | None = None) -> None:
    """A line over the whole width of the first sheet."""
    high = height or measure.height(measure.lines_taken(str(box.value), _EACH * _COLUMNS), contents.lang)
    row = sheet.add([box], high)
    sheet.merge(f"A{row}:{get_column_letter(_COLUMNS)}{row}")


def _spread(contents: Contents, sheet: Sheet, table: BulletinTable) -> None:
    """A table whose columns are each some of the narrow ones."""
    ends = _ends(table.widths)
    starts = [0, *ends[:-1]]
    for number, row in enumerate([tuple(BulletinCell(head) for head in table.heads), *table.rows]):
        boxes: list[Box | None] = []
        lines = 1
        for cell, start, end in zip(row, starts, ends, strict=True):
            box = _box(contents, cell, number == 0)
            boxes += [box, *[box._replace(value=None)] * (end - start - 1)]
            lines = max(lines, measure.lines_taken(str(box.value), _EACH * (end - start)))
        at = sheet.add(boxes, measure.height(lines, contents.lang))
        for start, end in zip(starts, ends, strict=True):
            if end - start > 1:
                sheet.merge(f"{get_column_letter(start + 1)}{at}:{get_column_letter(end)}{at}")


def _ends(widths: tuple[int, ...]) -> list[int]:
    """The narrow column with which each column of a table ends."""
    total, found, sum_so_far = sum(widths), list[int](), 0
    for share in widths:
        sum_so_far += share
        found.append(round(_COLUMNS * sum_so_far / total))
    return found


def _annex(contents: Contents, part: BulletinPart, table: BulletinTable) -> None:
    total = sum(table.widths)
    widths = [max(_WIDTH * share / total, _SIGN) for share in table.widths]
    heading = contents.words(part.heading)
    name = heading.partition("：" if contents.lang == "zh" else ": ")[2][:_LONGEST_NAME]
    sheet = contents.sheet_named(name, widths, "A3")
    sheet.add([Box(heading, "title")], 30)
    sheet.add([Box(contents.words(head), "head") for head in table.heads])
    for row in table.rows:
        sheet.add([_box(contents, cell, False) for cell in row])
    for said in part.sentences:
        row_number = sheet.add([Box(contents.words(said), "note")], 28)
        sheet.merge(f"A{row_number}:{get_column_letter(len(widths))}{row_number}")
    contents.print_as(sheet, "1:2")


def _box(contents: Contents, cell: BulletinCell, head: bool) -> Box:
    text = contents.words(cell.text)
    if cell.light is not None:
        return Box(text, light_style(*cell.light))
    return Box(text, "head" if head else "middle-text")
