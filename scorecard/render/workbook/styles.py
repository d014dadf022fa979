"""The looks of cells, each made once and then shared."""

from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side
from openpyxl.styles.cell_style import StyleArray
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from scorecard.render.workbook import palette
from scorecard.render.workbook.palette import LIGHTS

_THIN = Side("thin", color=palette.LINE)
_RULE = Border(bottom=_THIN)
_TOP = Border(top=Side("medium", color=palette.HEAD), bottom=_THIN)


def light_style(colour: str, solid: bool) -> str:
    """The style of a light."""
    return f"light-{colour}-{'solid' if solid else 'hollow'}"


class Styles:
    """Named looks in the type of the language."""

    def __init__(self, lang: str) -> None:
        self.lang = lang
        self.face = "Microsoft YaHei" if lang == "zh" else "Calibri"
        self._made: dict[tuple[str, str, bool], StyleArray] = {}

    def array(self, paper: WriteOnlyWorksheet, style: str, form: str, quoted: bool) -> StyleArray:
        """The indices by which openpyxl knows a look; a quoted one shows text as typed, never as a formula."""
        key = (style, form, quoted)
        if key not in self._made:
            cell = Cell(paper, 1, 1)
            self._dress(cell, style)
            cell.number_format = form
            if quoted:
                cell.quotePrefix = 1
            self._made[key] = cell._style  # type: ignore[attr-defined]
        return self._made[key]

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
            cell.alignment = Alignment(horizontal="center", vertical="center", wrap_text=True)
            return
        font, fill, border, alignment = self._looks(name)
        cell.font = font
        cell.alignment = alignment
        if fill is not None:
            cell.fill = _ground(fill)
        cell.border = _TOP if grounds == "first" else border

    def _looks(self, name: str) -> tuple[Font, str | None, Border, Alignment]:
        top = Alignment(vertical="top", wrap_text=True)
        middle = Alignment(vertical="center", wrap_text=True)
        right = Alignment(horizontal="right", vertical="top", indent=1)
        centre = Alignment(horizontal="center", vertical="center", wrap_text=True)
        plain, quiet = self._font(), self._font(colour=palette.QUIET)
        none = Border()
        looks: dict[str, tuple[Font, str | None, Border, Alignment]] = {
            "title": (self._font(18, palette.HEAD, bold=True), None, none, Alignment(vertical="center")),
            "subtitle": (self._font(11, palette.QUIET), None, none, Alignment(vertical="center")),
            "lead": (self._font(12, bold=True), None, none, middle),
            "warning": (self._font(10, palette.LIGHTS["amber", False].text), None, none, middle),
            "heading": (
                self._font(12, palette.HEAD, bold=True),
                None,
                Border(bottom=Side("medium", color=palette.HEAD)),
                middle,
            ),
            "head": (self._font(10, palette.HEAD_TEXT, bold=True), palette.HEAD, none, centre),
            "tile": (self._font(9, palette.QUIET), palette.BAND, none, centre),
            "tile-number": (self._font(16, palette.HEAD, bold=True), palette.BAND, none, centre),
            "text": (plain, None, _RULE, top),
            "middle-text": (plain, None, _RULE, middle),
            "bold": (self._font(bold=True), None, _RULE, top),
            "quiet": (quiet, None, _RULE, top),
            "middle-quiet": (quiet, None, _RULE, middle),
            "middle-link": (self._font(colour=palette.LINK, underline=True), None, _RULE, middle),
            "middle-quiet-number": (quiet, None, _RULE, Alignment(horizontal="right", vertical="center", indent=1)),
            "number": (plain, None, _RULE, right),
            "middle-number": (plain, None, _RULE, Alignment(horizontal="right", vertical="center", indent=1)),
            "total": (self._font(bold=True), palette.BAND, _RULE, right),
            "total-text": (self._font(bold=True), palette.BAND, _RULE, top),
            "quiet-number": (quiet, None, _RULE, right),
            "centre": (plain, None, _RULE, Alignment(horizontal="center", vertical="top", wrap_text=True)),
            "link": (self._font(colour=palette.LINK, underline=True), None, _RULE, top),
            "input": (plain, palette.INPUT, Border(_THIN, _THIN, _THIN, _THIN), top),
            "input-number": (plain, palette.INPUT, Border(_THIN, _THIN, _THIN, _THIN), right),
            "prose": (plain, None, none, top),
            "note": (self._font(9, palette.QUIET), None, none, middle),
        }
        return looks[name]

    def _font(self, size: float = 10, colour: str = palette.INK, bold: bool = False, underline: bool = False) -> Font:
        return Font(name=self.face, sz=size, b=bold, color=colour, u="single" if underline else None)


def _ground(colour: str) -> PatternFill:
    return PatternFill("solid", fgColor=colour, bgColor=colour)
