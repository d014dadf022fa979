"""Finishing the file: the rows put into their sheets, charts described in words, and time stamps that do not move.

openpyxl writes all that surrounds the rows (widths, links, rules, tables, charts, looks); the rows themselves are
written by `sheet.py`, with a result beside each formula, and join the rest on the way into the zip. openpyxl also
stamps the time of saving; here the same input gives the same bytes.
"""

import re
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import date, datetime
from pathlib import Path
from shutil import copyfileobj
from typing import IO, Any, Protocol
from xml.sax.saxutils import quoteattr, unescape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

from scorecard.output.workbook.reading.zip_parts import RefusedError, opened_parts

_STAMPS = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:(?:created|modified)>)")
_CHART = re.compile(rb'(<(?:xdr:)?cNvPr id="[0-9]+" name="Chart [0-9]+")( ?/?>)')
_EMPTY_ROWS = re.compile(rb"<sheetData ?/>|<sheetData>.*</sheetData>", re.DOTALL)
_STAMP = re.compile(rb"<dcterms:(?:created|modified)[^>]*>([^<]*)<")
_SHEET = re.compile(r"xl/worksheets/sheet([0-9]{1,4})\.xml")
_TEXT = re.compile(r"<t>([^<]*)</t>")
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)
_SYSTEM = 3  # the same on every system
_LARGEST = 4 * 1024 * 1024  # bytes of a part that is read back; 40,000 lights have 4 MB


class Written(Protocol):
    """A sheet whose rows are written."""

    @property
    def rows(self) -> IO[bytes]:
        """Its rows as XML."""

    @property
    def area(self) -> str:
        """The cells that it fills: A1:F20."""


def save(book: Workbook, sheets: Sequence[Written], path: Path, day: date, alternatives: Iterable[str] = ()) -> None:
    """Write the finished file; `day` stands in its properties, `alternatives` say what each chart shows.

    Raises OSError.
    """
    book.properties.created = datetime(day.year, day.month, day.day)
    with Package(sheets, path, day, alternatives) as package:
        ExcelWriter(book, package).write_data()


def abandon(book: Workbook, sheets: Sequence[Written]) -> None:
    """Close the sheets of a workbook that will not be saved."""
    for written in sheets:
        written.rows.close()
    for sheet in book.worksheets:
        with suppress(Exception):  # what a full disk broke off cannot be closed in good order
            sheet.close()


def last_sheet(path: Path) -> str | None:
    """The text of the last sheet of the workbook at `path`; None where its stamps are not those of `save`.

    Most programs stamp the parts, or the day of the last change, anew. Opening the whole takes fifty times as long.
    """
    try:
        with opened_parts(path) as parts:
            if {(part.date_time, part.create_system) for part in parts.entries} != {(_ZIP_EPOCH, _SYSTEM)}:
                return None
            sheets = [int(found[1]) for name in parts.names if (found := _SHEET.fullmatch(name))]
            if len(set(_STAMP.findall(parts.whole("docProps/core.xml", _LARGEST)))) != 1:
                return None
            last = parts.whole(f"xl/worksheets/sheet{max(sheets, default=0)}.xml", _LARGEST)
            return unescape("".join(_TEXT.findall(last.decode())))
    except (RefusedError, UnicodeDecodeError):
        return None


class Package(ZipFile):
    """The zip that openpyxl writes into, with every part finished on its way in."""

    def __init__(self, sheets: Sequence[Written], path: Path, day: date, alternatives: Iterable[str]) -> None:
        super().__init__(path, "w", ZIP_DEFLATED, allowZip64=True)
        self._stamp = f"{day.isoformat()}T00:00:00Z".encode()
        self._alternatives = iter(alternatives)
        self._sheets = iter(sheets)

    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **kwargs: Any) -> None:
        """A part held in memory."""
        raw: bytes = data.encode() if isinstance(data, str) else data
        if zinfo_or_arcname == "docProps/core.xml":
            raw = _STAMPS.sub(rb"\g<1>" + self._stamp + rb"\g<3>", raw)
        if str(zinfo_or_arcname).startswith("xl/drawings/drawing"):
            raw = _CHART.sub(self._described, raw)
        super().writestr(_entry(zinfo_or_arcname), raw)

    def write(self, filename: Any, arcname: Any = None, *args: Any, **kwargs: Any) -> None:
        """The next sheet: what openpyxl has left in memory, with the rows in their place."""
        frame, sheet = filename.getvalue(), next(self._sheets)
        place = _EMPTY_ROWS.search(frame)
        assert place is not None
        size = f'</sheetPr><dimension ref="{sheet.area}" />'.encode()  # spares readers from looking
        sheet.rows.seek(0)
        with self.open(_entry(arcname), "w") as target:
            target.write(frame[: place.start()].replace(b"</sheetPr>", size, 1) + b"<sheetData>")
            copyfileobj(sheet.rows, target, 1 << 20)
            target.write(b"</sheetData>" + frame[place.end() :])
        sheet.rows.close()

    def _described(self, match: re.Match[bytes]) -> bytes:
        told = next(self._alternatives, "")
        return match[1] + b" descr=" + quoteattr(told).encode() + match[2]


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _ZIP_EPOCH)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = _SYSTEM
    entry.external_attr = 0o600 << 16
    return entry
