"""Sheets written row by row, so that memory stays bounded however many targets a plan has."""

from collections.abc import Sequence
from io import BytesIO
from tempfile import SpooledTemporaryFile
from typing import NamedTuple

from openpyxl import Workbook
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet
from openpyxl.worksheet._writer import WorksheetWriter
from openpyxl.worksheet.hyperlink import Hyperlink
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.output.workbook import links
from scorecard.output.workbook import text_extent as measure
from scorecard.output.workbook.cells import CellValue, Formula, as_xml, starts_a_formula
from scorecard.output.workbook.styles import Styles

GO = "↗"  # what leads elsewhere; a short text, since some programs do not break linked text into lines
_IN_MEMORY = 8 * 1024 * 1024  # bytes of rows, before they go to a file


class Box(NamedTuple):
    """One cell: what it holds, its style, its number format, and where it leads: "#'Sheet'!A1" or an address."""

    value: CellValue | Formula = None
    style: str = "text"
    form: str = "General"
    link: str | None = None


class _InMemory(WorksheetWriter):
    """What surrounds the rows, kept in memory. Left alone, openpyxl writes to a file, which a killed run leaves
    behind."""

    def __init__(self, paper: WriteOnlyWorksheet) -> None:
        super().__init__(paper, BytesIO())

    def cleanup(self) -> None:
        """Let go of the memory."""
        self.out = BytesIO()


class Sheet:
    """A sheet under the pen: rows one after the other, then what lies over them, then `finish`."""

    def __init__(
        self, book: Workbook, styles: Styles, title: str, widths: Sequence[float], frozen: str | None = None
    ) -> None:
        paper = book.create_sheet(title)
        assert isinstance(paper, WriteOnlyWorksheet)
        setattr(paper, "_writer", _InMemory(paper))  # noqa: B010  a name that openpyxl keeps to itself
        self.paper: WriteOnlyWorksheet = paper
        self.title = title
        self.styles = styles
        self.row = 0
        self.widths = list(widths)
        self.heights: list[float] = []  # of the rows, in points
        self.rows = SpooledTemporaryFile(max_size=_IN_MEMORY)  # noqa: SIM115  open until the file is finished
        self._letters = [get_column_letter(number + 1) for number in range(len(widths))]
        self._links: list[Hyperlink] = []
        self._widest, self._hidden = 1, False
        for letter, width in zip(self._letters, widths, strict=True):
            self.page.column_dimensions[letter].width = width
        self.page.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)
        self.page.sheet_view.showGridLines = False
        self.page.freeze_panes = frozen

    @property
    def page(self) -> Worksheet:
        """The sheet for its settings; a streamed sheet has those of any other, though its type does not say so."""
        return self.paper  # type: ignore[return-value]

    @property
    def area(self) -> str:
        """The cells that it fills."""
        return f"A1:{get_column_letter(self._widest)}{max(self.row, 1)}"

    def add(self, boxes: Sequence[Box | None], height: float | None = None) -> int:
        """Write the next row; its number comes back. A height in points, or as high as the text needs."""
        self.row += 1
        self._widest = max(self._widest, len(boxes))
        high = height or self.height(boxes)
        self.heights.append(high)
        cells = "".join([self._cell(box, place) for place, box in enumerate(boxes) if box is not None])
        hidden = ' hidden="1"' if self._hidden else ""
        self._hidden = False
        self.rows.write(f'<row r="{self.row}" ht="{high:g}" customHeight="1"{hidden}>{cells}</row>'.encode())
        return self.row

    def height(self, boxes: Sequence[Box | None]) -> float:
        """The height in points that the text of these cells needs."""
        most = 1
        for box, space in zip(boxes, self.widths, strict=False):
            value = None if box is None else box.value.result if isinstance(box.value, Formula) else box.value
            if isinstance(value, str) and not measure.fits(value, space):
                most = max(most, measure.lines_taken(value, space))
        return measure.height(most, self.styles.lang)

    def skip(self, height: float | None = None) -> None:
        """An empty row."""
        self.add([], height)

    def fold(self, letter: str) -> None:
        """Fold a column away; a click on the plus sign above it shows it."""
        dimension = self.page.column_dimensions[letter]
        dimension.outlineLevel, dimension.hidden = 1, True

    def hide_next(self) -> None:
        """Hide the row that comes next."""
        self._hidden = True

    def merge(self, area: str) -> None:
        """Draw the cells of the area as one."""
        self.page.merged_cells.add(area)

    def finish(self) -> None:
        """Hand the sheet with all that surrounds the rows to openpyxl; nothing can be added afterwards."""
        getattr(self.paper, "_writer").write_top()  # noqa: B009
        self.paper.append([])
        getattr(self.paper, "_hyperlinks").extend(self._links)  # noqa: B009  a list of its own, without a public name
        self.paper.close()

    def _cell(self, box: Box, place: int) -> str:
        where = f"{self._letters[place]}{self.row}"
        if box.link and len(self._links) < links.MOST:
            found = links.link(where, box.link)
            if found is not None:
                self._links.append(found)
        return as_xml(
            where, self.styles.number(self.paper, box.style, box.form, starts_a_formula(box.value)), box.value
        )
