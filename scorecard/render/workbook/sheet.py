"""Sheets written row by row, so that memory stays bounded however many targets a plan has."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple
from urllib.parse import quote, urlsplit, urlunsplit

from openpyxl import Workbook
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE, Cell
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.render.workbook import measure
from scorecard.render.workbook.package import with_result
from scorecard.render.workbook.styles import Styles

LONGEST_TEXT = 32767  # what a cell holds, counted in UTF-16 units
LONGEST_LINK = 2079
_SAFE = "/?:@!$&'()*+,;=-._~%"  # what stands in an address as it is
_STARTS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n")
_LOOKS_ESCAPED = re.compile(r"_(x[0-9A-Fa-f]{4}_)")

GO = "↗"  # what leads elsewhere; a short text, since some programs do not break linked text into lines

Value = str | int | float | Decimal | None


class Formula(NamedTuple):
    """A formula without its equals sign, and the result that stands beside it."""

    text: str
    result: Value


class Box(NamedTuple):
    """One cell: what it holds, its style, its number format, and where it leads: "#'Sheet'!A1" or an address."""

    value: Value | Formula = None
    style: str = "text"
    form: str = "General"
    link: str | None = None


def clean(text: str) -> str:
    """Text that a cell can hold: control characters shown as a replacement, over-long text cut with an ellipsis."""
    text = ILLEGAL_CHARACTERS_RE.sub("\ufffd", text.replace("\r\n", "\n").replace("\r", "\n"))
    text = _LOOKS_ESCAPED.sub(r"_x005F_\1", text)
    if len(text.encode("utf-16-le")) // 2 <= LONGEST_TEXT:
        return text
    return text.encode("utf-16-le")[: 2 * (LONGEST_TEXT - 1)].decode("utf-16-le", "ignore") + "…"


def number(value: Decimal) -> float | int:
    """The number as a spreadsheet holds it."""
    return int(value) if value == value.to_integral_value() and abs(value) < 10**15 else float(value)


class Sheet:
    """A sheet under the pen. Columns and frozen panes come first, then rows, then what lies over them."""

    def __init__(
        self, book: Workbook, styles: Styles, title: str, widths: Sequence[float], frozen: str | None = None
    ) -> None:
        paper = book.create_sheet(title)
        assert isinstance(paper, WriteOnlyWorksheet)
        self.paper: WriteOnlyWorksheet = paper
        self.title = title
        self.styles = styles
        self.row = 0
        self.widths = list(widths)
        self._widest = 1
        for index, width in enumerate(widths):
            self.page.column_dimensions[get_column_letter(index + 1)].width = width
        self.page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        self.page.sheet_view.showGridLines = False
        self.page.freeze_panes = frozen

    @property
    def page(self) -> Worksheet:
        """The sheet for its settings; a streamed sheet has those of any other, though its type does not say so."""
        return self.paper  # type: ignore[return-value]

    def add(self, boxes: Sequence[Box | None], height: float | None = None) -> int:
        """Write the next row; its number comes back. A height in points, or as high as the text needs."""
        self.row += 1
        self._widest = max(self._widest, len(boxes))
        self.page.row_dimensions[self.row].height = height or self.height(boxes)
        self.paper.append([self._cell(box, column) for column, box in enumerate(boxes, 1)])
        del self.page.row_dimensions[self.row]  # written, and no longer needed
        return self.row

    def height(self, boxes: Sequence[Box | None]) -> float:
        """The height in points that the text of these cells needs."""
        rooms = zip(boxes, self.widths, strict=False)
        needed = [measure.lines(box.value, room) for box, room in rooms if box and isinstance(box.value, str)]
        return measure.height(max(needed, default=1), self.styles.lang)

    def skip(self, height: float | None = None) -> None:
        """An empty row."""
        self.add([], height)

    @property
    def area(self) -> str:
        """The cells that it fills."""
        return f"A1:{get_column_letter(self._widest)}{max(self.row, 1)}"

    def fold(self, letter: str) -> None:
        """Fold a column away; a click on the plus sign above it shows it. To be said before the first row."""
        dimension = self.page.column_dimensions[letter]
        dimension.outlineLevel, dimension.hidden = 1, True

    def hide_next(self) -> None:
        """Hide the row that comes next."""
        self.page.row_dimensions[self.row + 1].hidden = True

    def merge(self, area: str) -> None:
        """Draw the cells of the area as one."""
        self.page.merged_cells.add(area)

    def _cell(self, box: Box | None, column: int) -> Cell | None:
        if box is None:
            return None
        value = box.value
        text = value if isinstance(value, str) else ""
        quoted = text.startswith(_STARTS_A_FORMULA)
        cell = Cell(self.paper, self.row, column, None, self.styles.array(self.paper, box.style, box.form, quoted))
        if isinstance(value, Formula):
            result = number(value.result) if isinstance(value.result, Decimal) else value.result
            cell.value = with_result(value.text, result)
        elif isinstance(value, str) and value:
            cell.value = clean(value)
            cell.data_type = "s"  # whatever the text looks like
        elif value not in (None, ""):
            cell.value = number(value) if isinstance(value, Decimal) else value
        if box.link:
            _lead(cell, box.link)
        return cell


def _lead(cell: Cell, link: str) -> None:
    if link.startswith("#"):
        cell.hyperlink = Hyperlink(ref="", location=link[1:])
    elif (address := _address(link)) is not None:
        cell.hyperlink = Hyperlink(ref="", target=address)


def _address(link: str) -> str | None:
    """The address with what cannot stand in one encoded; None where it is none, which would spoil the whole file."""
    try:
        parts = urlsplit(link.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    path, query, part = (quote(piece, safe=_SAFE) for piece in (parts.path, parts.query, parts.fragment))
    address = urlunsplit((parts.scheme, host + port, path, query, part))
    return address if len(address) <= LONGEST_LINK else None


def at(title: str, row: int, column: int = 1) -> str:
    """A link to a cell of this workbook."""
    return f"#'{title}'!{get_column_letter(column)}{row}"
