"""Parsing a part of a workbook, element by element, with limits on all that makes parsing slow or large.

Expat reads a long token again with every piece that it is given, keeps every name that it has met, and calls Python
for every element. So tokens, names, attributes, depth and elements are limited. No spreadsheet program writes comments,
CDATA sections or document types, and entities need a document type: what begins with `<!` is refused unread.
"""

from collections.abc import Callable, Iterable
from xml.parsers import expat

from scorecard.language.bilingual import Text
from scorecard.output.workbook.reading.zip_parts import RefusedError

MOST_ELEMENTS = 400_000  # in all parts that are read: about two seconds; the form of 2,400 goals has 120,000
MOST_ATTRIBUTES, MOST_NAMES, DEEPEST = 64, 2000, 100
_MARK = b"\xef\xbb\xbf"  # of UTF-8, as some programs put it in front
LONGEST_TOKEN = 512 * 1024  # bytes; the longest text of a cell, all of it escaped, takes 330,000


class Enough(Exception):  # noqa: N818  no error: a reader has seen all that it wants
    """A reader wants no more of the part."""


Start = Callable[[str, dict[str, str]], None]  # an element begins: its name without prefix, and its attributes
End = Callable[[str, str], None]  # an element ends: its name, and its own text where that is listened to


class Allowance:
    """How many elements may still be read of one workbook."""

    def __init__(self) -> None:
        self.elements = MOST_ELEMENTS


def read_elements(
    chunks: Iterable[bytes],
    allowance: Allowance,
    start: Start,
    end: End | None = None,
    listens: frozenset[str] = frozenset(),
) -> None:
    """Tell of every element, and of the text of those that are listened to, until one raises Enough.

    Raises RefusedError.
    """
    handler = _Handler(allowance, start, end, listens)
    gap = 0  # bytes since the last “<”
    last = b""
    try:
        for piece in chunks:
            gap = _checked(last[-1:] + piece, gap, not last)
            handler.parser.Parse(piece, False)
            last = piece
        handler.parser.Parse(b"", True)
    except Enough:
        return
    except expat.ExpatError as error:
        raise RefusedError(Text("reading.damaged", why=str(error))) from error


def _checked(piece: bytes, gap: int, first: bool) -> int:
    """How many bytes stand after the last “<” of the piece. Raises RefusedError for what no spreadsheet program
    writes."""
    after = piece.removeprefix(_MARK).removeprefix(b"<?xml ") if first else piece
    if b"<!" in piece or b"<?" in after:
        raise RefusedError(Text("reading.odd-xml"))
    if b"\0" in piece:
        raise RefusedError(Text("reading.not-utf8"))
    start = piece.find(b"<")
    if start < 0:
        gap += len(piece)
        longest = gap
    else:
        longest = max(gap + start, max(map(len, piece.split(b"<")), default=0) if len(piece) > LONGEST_TOKEN else 0)
        gap = len(piece) - piece.rfind(b"<")
    if longest > LONGEST_TOKEN:
        raise RefusedError(Text("reading.long-text", most=LONGEST_TOKEN // 1024))
    return gap


class _Handler:
    def __init__(self, allowance: Allowance, start: Start, end: End | None, listens: frozenset[str]) -> None:
        self._allowance, self._tell_start, self._tell_end, self._listens = allowance, start, end, listens
        self._depth = 0
        self._names: set[str] = set()
        self._texts: list[str] = []
        # The encoding is that of the format, whatever the part says; without a table of names (None) nothing piles up.
        self.parser = expat.ParserCreate("utf-8", None, None)
        self.parser.buffer_text = True
        self.parser.StartElementHandler = self._start
        self.parser.EndElementHandler = self._end

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        self._depth += 1
        self._allowance.elements -= 1
        self._names.add(name)
        self._names.update(attributes)
        if self._depth > DEEPEST or len(attributes) > MOST_ATTRIBUTES or len(self._names) > MOST_NAMES:
            raise RefusedError(Text("reading.odd-xml"))
        if self._allowance.elements < 0:
            raise RefusedError(Text("reading.elements", most=f"{MOST_ELEMENTS:,}"))
        short = name.rpartition(":")[2]
        if short in self._listens:
            self._texts.clear()
            self.parser.CharacterDataHandler = self._texts.append
        self._tell_start(short, attributes)

    def _end(self, name: str) -> None:
        self._depth -= 1
        short = name.rpartition(":")[2]
        text = ""
        if short in self._listens:
            text = "".join(self._texts)
            self.parser.CharacterDataHandler = None
        if self._tell_end is not None:
            self._tell_end(short, text)
