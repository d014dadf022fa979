"""Where a cell leads: to another cell, or to an address."""

from urllib.parse import quote, urlsplit, urlunsplit

from openpyxl.utils import get_column_letter
from openpyxl.worksheet.hyperlink import Hyperlink

LONGEST = 2079  # characters of an address
MOST = 65_000  # links of a sheet; Excel takes 65,530
_SAFE = "/?:@!$&'()*+,;=-._~%"  # what stands in an address as it is


def cell_link(title: str, row: int, column: int = 1) -> str:
    """A link to a cell of this workbook."""
    return f"#'{title}'!{get_column_letter(column)}{row}"


def link(place: str, target: str) -> Hyperlink | None:
    """The link of the cell at `place`; None where the target is none."""
    if target.startswith("#"):
        return Hyperlink(ref=place, location=target[1:])
    address = _address(target)
    return Hyperlink(ref=place, target=address) if address else None


def _address(text: str) -> str | None:
    """The address with what cannot stand in one encoded; None where it is none, which would spoil the whole file."""
    try:
        parts = urlsplit(text.strip())
        host = (parts.hostname or "").encode("idna").decode("ascii")
        port = f":{parts.port}" if parts.port else ""
    except (ValueError, UnicodeError):
        return None
    if parts.scheme not in ("http", "https") or not host:
        return None
    path, query, part = (quote(piece, safe=_SAFE) for piece in (parts.path, parts.query, parts.fragment))
    address = urlunsplit((parts.scheme, host + port, path, query, part))
    return address if len(address) <= LONGEST else None
