"""Grids drawn on a sheet: lights in their colours, numbers as numbers, links to goals, notes below."""

from collections.abc import Mapping, Sequence
from datetime import date

from openpyxl.utils import get_column_letter

from scorecard.model.intervals import plain
from scorecard.output.grids import Cell, Grid, numeric, symbol
from scorecard.output.workbook import headings as words
from scorecard.output.workbook import text_extent as measure
from scorecard.output.workbook.number_formats import decimals, distance, factor, formatted_amount
from scorecard.output.workbook.page_setup import WIDTH, space
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.styles import light_style
from scorecard.output.workbook.tables import table_over

GRID_HEAD_ROW = 3
_NARROWEST, _WIDEST = 7.0, 44.0
_REASON = 90.0  # a reason is read on the screen, in few lines
_DIGIT = 5.25  # points of a unit of widths
_LEAST_TEXT = 14.0  # a column of texts is not made narrower than that
_MANY, _OF_MANY = 14, 9.0  # of more columns than these, those with numbers are so wide, so that they fit on paper
Goals = Mapping[tuple[str, str], str]  # where each goal stands: a link by its plan and target


def widths(grids: Sequence[Grid], lang: str) -> list[float]:
    """The widths of the columns in which these grids, which have the same ones, stand.

    Where they are too wide for paper, columns of texts take more lines; linked texts do not, which some programs cut.
    """
    found = [_width(grids, place, lang) for place in range(len(grids[0].heads))]
    if grids[0].key == "goals":
        found[-1] = _REASON
    printed = found[: _printed(grids[0])]
    texts = [place for place, width in enumerate(printed) if width > _LEAST_TEXT and _breaks(grids, place)]
    over, spare = (space(printed) - WIDTH) / _DIGIT, sum(found[place] - _LEAST_TEXT for place in texts)
    for place in texts if over > 0 else ():
        found[place] -= (found[place] - _LEAST_TEXT) * min(over / spare, 1)
    return found


def _printed(grid: Grid) -> int:
    """How many columns are printed: of the list of all goals all but the reasons, which the scorecard of each plan has
    on paper."""
    return len(grid.heads) - (grid.key == "goals")


def _breaks(grids: Sequence[Grid], place: int) -> bool:
    """Whether a column holds texts that break into lines in every program; the list of all goals has no links."""
    cells = [line[place] for grid in grids for line in grid.lines]
    linked = grids[0].key != "goals" and any(cell.goal for cell in cells)
    return not linked and not any(cell.light or cell.number is not None for cell in cells)


def draw(sheet: Sheet, grids: Sequence[Grid], name: str, as_of: date, goals: Goals) -> None:
    """Draw the grids below each other; one alone becomes a table of that name, to filter and sort."""
    lang = sheet.styles.lang
    for nth, grid in enumerate(grids):
        row = sheet.add([Box(grid.title.in_language(lang), "title" if nth == 0 else "heading")], 26)
        sheet.merge(f"A{row}:{get_column_letter(len(grid.heads))}{row}")
        sheet.add([Box(words.text("as-of", lang, day=as_of.isoformat()), "subtitle")] if nth == 0 else [], 18)
        heads = [_head(cell, lang) for cell in grid.heads]
        first = sheet.add(heads, max(34, sheet.height(heads)))
        for line in grid.lines:
            sheet.add([_box(cell, lang, {} if grid.key == "goals" else goals) for cell in line])
        named = [str(head.value) for head in heads]
        if len(grids) == 1 and len(set(named)) == len(named):
            table_over(sheet, name, named, first)
        sheet.skip(8)
        for note in grid.notes:
            _note(sheet, note.in_language(lang), len(grid.heads))
        sheet.skip(12)
    sheet.page.print_area = f"A1:{get_column_letter(_printed(grids[0]))}{sheet.row}"


def _note(sheet: Sheet, text: str, columns: int) -> None:
    """A note over all columns, as high as it needs."""
    lines = measure.lines_taken(text, sum(sheet.widths[:columns]))
    row = sheet.add([Box(text, "note")], measure.height(lines, sheet.styles.lang))
    if columns > 1:
        sheet.merge(f"A{row}:{get_column_letter(columns)}{row}")


def _width(grids: Sequence[Grid], place: int, lang: str) -> float:
    """The width that a column needs: a head may take two lines, a text as many as it needs."""
    if len(grids[0].heads) > _MANY and numeric(grids[0], place):
        return _OF_MANY
    texts = [line[place].text.in_language(lang) for grid in grids for line in grid.lines]
    heads = [str(_head(grid.heads[place], lang).value) for grid in grids]
    longest = max((measure.width(text) for text in texts), default=0)
    head = max(
        measure.width(word)
        for text in heads
        for word in (text.split() if lang == "en" else [text[: len(text) // 2 + 1]])
    )
    return min(max(longest + 3, head + 3, _NARROWEST), _WIDEST)


def _head(cell: Cell, lang: str) -> Box:
    said = cell.text.in_language(lang)
    if cell.light is None:
        return Box(said, "head")
    colour, solid = cell.light
    return Box(f"{symbol(colour, solid)} {said}", light_style("green" if colour == "hollow" else colour, solid))


def _box(cell: Cell, lang: str, goals: Goals) -> Box:
    """A cell: a light in its colour, a number as a number with its unit, a text; with a link to its goal."""
    said, link = cell.text.in_language(lang), goals.get(cell.goal) if cell.goal else None
    if cell.light is not None:
        return Box(said, light_style(*cell.light), link=link)
    if cell.number is None:
        return Box(said, "link" if link else "centred" if said == "·" else "text", link=link)
    if lang == "en" and factor(cell.unit, lang) != 1:
        value, form = (distance if said.startswith("+") else formatted_amount)(cell.number, cell.unit, lang)
        return Box(value, "number", form)
    return Box(cell.number, "number", _format(cell, said))


def _format(cell: Cell, said: str) -> str:
    """A number format that shows what the cell says: +0.6 pp is 0.6 with a plus before it and pp behind it."""
    assert cell.number is not None
    before, digits, after = said.partition(plain(abs(cell.number)))
    if not digits:
        return f'0;-0;"{said}"'
    shown = "0" + "." * bool(decimals(cell.number)) + "0" * decimals(cell.number)
    return f"{_literal(before.replace('-', ''))}{shown}{_literal(after)}"


def _literal(text: str) -> str:
    return f'"{text.replace(chr(34), chr(39))}"' if text else ""
