"""The looks of cells, each made once and then shared."""

from functools import cached_property

from openpyxl import Workbook
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.utils.indexed_list import IndexedList
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from scorecard.output.workbook import palette
from scorecard.output.workbook.palette import LIGHTS

_THIN = Side("thin", color=palette.LINE)
_RULE = Border(bottom=_THIN)
_TOP = Border(top=Side("medium", color=palette.HEAD), bottom=_THIN)

_TOP_LEFT = Alignment(vertical="top", wrap_text=True)
_MIDDLE = Alignment(vertical="center", wrap_text=True)
_CENTRE = Alignment(horizontal="center", vertical="center", wrap_text=True)
_TOP_CENTRE = Alignment(horizontal="center", vertical="top", wrap_text=True)
_MIDDLE_IN = Alignment(horizontal="left", vertical="center", wrap_text=True, indent=1)
_TOP_IN = Alignment(horizontal="left", vertical="top", wrap_text=True, indent=1)
_RIGHT = Alignment(horizontal="right", vertical="top", indent=1, shrink_to_fit=True)  # too long a number would be ###
_MIDDLE_RIGHT = Alignment(horizontal="right", vertical="center", indent=1, shrink_to_fit=True)
# Every system has this face or one of its measures. It is also that of the plain style, whose digits are the unit of
# the widths of columns: with a face that a system lacks, the same columns print a quarter wider there.
_FACE = "Arial"
_Looks = dict[str, tuple[Font, str | None, Border, Alignment]]


def light_style(colour: str, solid: bool) -> str:
    """The style of a light."""
    return f"light-{colour}-{'solid' if solid else 'hollow'}"


def new_workbook() -> Workbook:
    """A workbook whose sheets are written row by row, with its plain style."""
    book, font = Workbook(write_only=True), Font(name=_FACE, sz=10)
    setattr(book, "_fonts", IndexedList([font]))  # noqa: B010  openpyxl has no public name for the plain style
    getattr(book, "_named_styles")["Normal"].font = font  # noqa: B009
    return book


class Styles:
    """Named looks in a typeface, or in that of the language where none is named."""

    def __init__(self, lang: str, face: str = "") -> None:
        self.lang = lang
        self.face = face or ("Microsoft YaHei" if lang == "zh" else _FACE)
        self._numbers: dict[tuple[str, str, bool], int] = {}

    def number(self, paper: WriteOnlyWorksheet, style: str, form: str, quoted: bool) -> int:
        """The number of a look in the workbook; a quoted one shows text as typed, never as a formula."""
        key = (style, form, quoted)
        found = self._numbers.get(key)
        if found is None:
            cell = Cell(paper, 1, 1)
            self._dress(cell, style)
            cell.number_format = form
            if quoted:
                cell.quotePrefix = 1
            found = self._numbers[key] = cell.style_id
        return found

    def _dress(self, cell: Cell, style: str) -> None:
        name, _, grounds = style.partition("/")
        if name.startswith("light-"):
            _, colour, kind = name.split("-")
            paint = LIGHTS[colour, kind == "solid"]
            cell.font = self._font(colour=paint.text, bold=colour != "grey")
            cell.fill = _ground(paint.ground)
            if colour != "grey":  # a pale edge would hide that of a hollow light beside it
                side = Side("medium" if kind == "hollow" else "thin", color=paint.edge)
                cell.border = Border(side, side, side, side)
            cell.alignment = _CENTRE
            return
        font, fill, border, alignment = self._looks[name]
        cell.font = font
        cell.alignment = alignment
        if fill is not None:
            cell.fill = _ground(fill)
        cell.border = _TOP if grounds == "first" else border

    @cached_property
    def _looks(self) -> _Looks:
        return self._headings() | self._cells()

    def _headings(self) -> _Looks:
        bold, none = self._font(12, bold=True), Border()
        rule = Border(bottom=Side("medium", color=palette.HEAD))
        warning = self._font(10, palette.LIGHTS["amber", False].text)
        return {
            "title": (self._font(18, palette.HEAD, bold=True), None, none, Alignment(vertical="center")),
            "subtitle": (self._font(11, palette.QUIET), None, none, Alignment(vertical="center")),
            "lead": (bold, None, none, _MIDDLE),
            "warning": (warning, None, none, _MIDDLE),
            "heading": (self._font(12, palette.HEAD, bold=True), None, rule, _MIDDLE),
            "head": (self._font(10, palette.HEAD_TEXT, bold=True), palette.HEAD, none, _CENTRE),
            "tile": (self._font(9, palette.QUIET), palette.BAND, none, _CENTRE),
            "tile-number": (self._font(16, palette.HEAD, bold=True), palette.BAND, none, _CENTRE),
            "prose": (self._font(), None, none, _TOP_LEFT),
            "note": (self._font(9, palette.QUIET), None, none, _MIDDLE),
        }

    def _cells(self) -> _Looks:
        plain, quiet, bold = self._font(), self._font(colour=palette.QUIET), self._font(bold=True)
        link = self._font(colour=palette.LINK, underline=True)
        box = Border(_THIN, _THIN, _THIN, _THIN)
        return {
            "text": (plain, None, _RULE, _TOP_LEFT),
            "bold": (bold, None, _RULE, _TOP_LEFT),
            "quiet": (quiet, None, _RULE, _TOP_LEFT),
            "reason": (plain, None, _RULE, _TOP_IN),
            "quiet-reason": (quiet, None, _RULE, _TOP_IN),
            "centred": (plain, None, _RULE, _TOP_CENTRE),
            "quiet-centred": (quiet, None, _RULE, _TOP_CENTRE),
            "link": (link, None, _RULE, _TOP_LEFT),
            "number": (plain, None, _RULE, _RIGHT),
            "quiet-number": (quiet, None, _RULE, _RIGHT),
            "total": (bold, palette.BAND, _RULE, _RIGHT),
            "total-text": (bold, palette.BAND, _RULE, _TOP_LEFT),
            "middle-text": (plain, None, _RULE, _MIDDLE),
            "middle-quiet": (quiet, None, _RULE, _MIDDLE),
            "middle-why": (quiet, None, _RULE, _MIDDLE_IN),
            "middle-number": (plain, None, _RULE, _MIDDLE_RIGHT),
            "middle-quiet-number": (quiet, None, _RULE, _MIDDLE_RIGHT),
            "middle-link": (link, None, _RULE, _MIDDLE),
            "input": (plain, palette.INPUT, box, _TOP_LEFT),
            "input-number": (plain, palette.INPUT, box, _RIGHT),
        }

    def _font(self, size: float = 10, colour: str = palette.INK, bold: bool = False, underline: bool = False) -> Font:
        return Font(name=self.face, sz=size, b=bold, color=colour, u="single" if underline else None)


def _ground(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour, bgColor=colour)
