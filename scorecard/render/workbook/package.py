"""Finishing the file: fixed time stamps, and beside every formula the result that this tool reckoned.

openpyxl writes formulas without results and stamps the time of saving. Viewers that do not calculate would show
nothing, and the same input would never give the same bytes. So the parts pass through here on their way into the zip.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from io import BufferedReader
from pathlib import Path
from typing import Any
from xml.sax.saxutils import quoteattr
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from openpyxl import Workbook
from openpyxl.utils.exceptions import WorkbookAlreadySaved
from openpyxl.writer.excel import ExcelWriter

# A private-use character parts a formula from its result until the package is finished.
_MARK = "\ue000"
_MARKED = re.compile(
    rb'<c r="([A-Z]+[0-9]+)"([^>]*)><f>([^<]*?)' + _MARK.encode() + rb"([ns])([^<]*?)</f><v\s*(?:/>|></v>)</c>"
)
_STAMPS = re.compile(rb"(<dcterms:(created|modified)[^>]*>)[^<]*(</dcterms:(?:created|modified)>)")
_CHART = re.compile(rb'(<(?:xdr:)?cNvPr id="[0-9]+" name="Chart [0-9]+")( ?/?>)')
_EMPTY_NUMBER = b' t="n" />'  # a cell with a look but no value, which some programs would take for nought
_CHUNK = 1 << 20
_ZIP_EPOCH = (1980, 1, 1, 0, 0, 0)


def with_result(formula: str, result: str | int | float | None) -> str:
    """The formula as openpyxl takes it, carrying its result to the end of the line."""
    if isinstance(result, int | float):
        return f"={formula}{_MARK}n{result!r}"
    return f"={formula}{_MARK}s{result or ''}"


def save(book: Workbook, path: Path, day: date, alternatives: Iterable[str] = (), areas: Sequence[str] = ()) -> None:
    """Write the finished file; `day` stands in its properties, `alternatives` say what each chart shows.

    `areas` are the cells that each sheet fills (A1:F20), which spares readers from looking. Raises OSError.
    """
    book.properties.created = datetime(day.year, day.month, day.day)
    with Package(path, day, alternatives, areas) as package:
        ExcelWriter(book, package).write_data()


def abandon(book: Workbook) -> None:
    """Close the sheets of a workbook that will not be saved, and remove the files they were written to."""
    for sheet in book.worksheets:
        writer = getattr(sheet, "_writer", None)
        if writer is None:
            continue
        with suppress(OSError, ValueError, WorkbookAlreadySaved):
            sheet.close()
        with suppress(OSError, ValueError):
            writer.cleanup()


class Package(ZipFile):
    """The zip that openpyxl writes into, with every part finished on its way in."""

    def __init__(self, path: Path, day: date, alternatives: Iterable[str], areas: Sequence[str]) -> None:
        super().__init__(path, "w", ZIP_DEFLATED, allowZip64=True)
        self._stamp = f"{day.isoformat()}T00:00:00Z".encode()
        self._alternatives = iter(alternatives)
        self._areas = iter(areas)

    def writestr(self, zinfo_or_arcname: Any, data: Any, *args: Any, **kwargs: Any) -> None:
        """A part held in memory."""
        raw: bytes = data.encode() if isinstance(data, str) else data
        if zinfo_or_arcname == "docProps/core.xml":
            raw = _STAMPS.sub(rb"\g<1>" + self._stamp + rb"\g<3>", raw)
        if str(zinfo_or_arcname).startswith("xl/drawings/drawing"):
            raw = _CHART.sub(self._described, raw)
        super().writestr(_entry(zinfo_or_arcname), raw)

    def _described(self, match: re.Match[bytes]) -> bytes:
        told = next(self._alternatives, "")
        return match[1] + b" descr=" + quoteattr(told).encode() + match[2]

    def write(self, filename: Any, arcname: Any = None, *args: Any, **kwargs: Any) -> None:
        """A sheet, which openpyxl has left in a file of its own."""
        with Path(filename).open("rb") as source, self.open(_entry(arcname), "w") as target:
            for chunk in _finished(source, next(self._areas, "")):
                target.write(chunk)


def _entry(name: str) -> ZipInfo:
    entry = ZipInfo(name, _ZIP_EPOCH)
    entry.compress_type = ZIP_DEFLATED
    entry.create_system = 3  # the same on every system
    entry.external_attr = 0o600 << 16
    return entry


def _finished(source: BufferedReader, area: str) -> Iterator[bytes]:
    """The sheet with each result put into its cell, piece by piece; no cell is cut in two."""
    rest = source.read(_CHUNK)
    if area:
        rest = rest.replace(b"</sheetPr>", f'</sheetPr><dimension ref="{area}" />'.encode(), 1)
    while chunk := source.read(_CHUNK):
        rest += chunk
        end = rest.rfind(b"</row>") + 6
        if end > 6:
            yield _MARKED.sub(_cell, rest[:end]).replace(_EMPTY_NUMBER, b" />")
            rest = rest[end:]
    yield _MARKED.sub(_cell, rest).replace(_EMPTY_NUMBER, b" />")


def _cell(match: re.Match[bytes]) -> bytes:
    place, attributes, formula, kind, result = match.groups()
    of_text = b' t="str"' if kind == b"s" else b""
    return b'<c r="%s"%s%s><f>%s</f><v>%s</v></c>' % (place, attributes, of_text, formula, result)


def quoted(text: str) -> str:
    """Text inside a formula."""
    return '"' + text.replace('"', '""') + '"'
