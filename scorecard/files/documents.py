"""A document's text, indexed once: its paragraphs, and where a quotation stands in them.

Texts that were copied out of pages and scans have blanks and line breaks inside words and numbers. They are searched
without any blank; every find is given in characters of the text as it is, counted from 0.
"""

import hashlib
import re
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import pairwise, zip_longest
from pathlib import Path
from typing import NamedTuple

from scorecard.model.problems import visible

_LARGEST = 32 * 1024 * 1024  # bytes; no report is longer, and larger files are not read
_GAP = re.compile(r"\s+")
_LEFT_OUT = re.compile("…+")
_ENDS = "。！？!?：；”’）)」』】…"
# A line without a full stop that is this long, or has a comma in it, is cut in the middle of a sentence; a shorter
# one is a heading or a caption.
_LONG_LINE = 40
_NEVER_FIRST = "，。、；：！？%％”’）」』】》"
_CUT_NUMBER = re.compile(r"[0-9][.,]$")


class Located(NamedTuple):
    """Where a quotation stands: the spans of its pieces, its paragraph (from 1), and what was bridged."""

    spans: tuple[tuple[int, int], ...]
    paragraph: int
    line_break: bool
    blank: bool
    times: int  # in how many places of the text it stands

    @property
    def start(self) -> int:
        return self.spans[0][0]

    @property
    def end(self) -> int:
        return self.spans[-1][1]


class Passage(NamedTuple):
    """A paragraph made readable: no blanks but between Latin words. `at` has the place of each character."""

    number: int
    text: str
    at: list[int]


class Document:
    """A text with its index. `name` is what it is called in messages."""

    def __init__(self, name: str, text: str) -> None:
        self.name, self.text = name, text
        self._spans = list(_paragraphs(text))
        self._starts = [start for start, _ in self._spans]
        parts: list[str] = []
        at = array("I")  # four bytes for each character
        for start, end in self._spans:
            kept = array("I", (position for position in range(start, end) if not text[position].isspace()))
            parts.append("".join(text[position] for position in kept))
            at.extend(kept)
            at.append(end)
        self._dense, self._at = "\n".join(parts), at

    def find(self, quotation: str) -> Located | None:
        """Where the pieces of the quotation (joined by …) stand in order in one paragraph, the closest together."""
        places, pieces = self._places(quotation)
        if not places:
            return self._across(pieces[0]) if len(pieces) == 1 else None
        return self._found(min(places, key=lambda place: place[-1] - place[0]), pieces, len(places))

    def every(self, quotation: str) -> list[Located]:
        """All places where the quotation stands; of several pieces one place in each paragraph."""
        places, pieces = self._places(quotation)
        return [self._found(place, pieces, len(places)) for place in places]

    def _places(self, quotation: str) -> tuple[list[list[int]], list[str]]:
        pieces = [_GAP.sub("", piece) for piece in _LEFT_OUT.split(quotation.strip(" …"))]
        return (list(_chains(self._dense, pieces)) if all(pieces) else []), [piece for piece in pieces if piece]

    def paragraph_of(self, position: int) -> int:
        """The number of the paragraph that holds the character."""
        return bisect_right(self._starts, position)

    def passages(self) -> Iterator[Passage]:
        """The paragraphs as one reads them."""
        for number, (start, end) in enumerate(self._spans, 1):
            yield _passage(number, self.text, start, end)

    def around(self, start: int, end: int, most: int) -> str:
        """At most that many characters of the text around a span, without line breaks."""
        spare = max(most - (end - start), 0) // 2
        first, last = self._spans[self.paragraph_of(start) - 1]
        piece = self.text[max(first, start - spare) : min(last, end + spare)]
        return _GAP.sub("", piece)[:most]

    def _found(self, places: list[int], pieces: list[str], times: int) -> Located:
        spans = tuple(
            (self._at[place], self._at[place + len(piece) - 1] + 1) for place, piece in zip(places, pieces, strict=True)
        )
        return self._told(spans, times)

    def _told(self, spans: tuple[tuple[int, int], ...], times: int) -> Located:
        bridged = "".join(char for start, end in spans for char in self.text[start:end] if char.isspace())
        broken = any(char in "\n\r" for char in bridged)
        blank = any(char not in "\n\r" for char in bridged) and not broken
        return Located(spans, self.paragraph_of(spans[0][0]), broken, blank, times)

    def _across(self, piece: str) -> Located | None:
        """A quotation that runs over what looks like the end of a paragraph (columns that were mixed up)."""
        denser = self._dense.replace("\n", "")
        start = denser.find(piece)
        if start < 0:
            return None
        at = [place for place, char in zip(self._at, self._dense, strict=False) if char != "\n"]
        return self._told(((at[start], at[start + len(piece) - 1] + 1),), denser.count(piece))


def documents(folder: Path) -> dict[str, Document]:
    """The text files of a folder by their SHA-256. Raises OSError where the folder cannot be read.

    Files that are no UTF-8 text, cannot be read or are larger than any report are passed over.
    """
    found: dict[str, Document] = {}
    for path in sorted(folder.iterdir()):
        try:
            if not path.is_file() or path.stat().st_size > _LARGEST:
                continue
            data = path.read_bytes()
            found[hashlib.sha256(data).hexdigest()] = Document(visible(path.name), data.decode("utf-8"))
        except (OSError, UnicodeDecodeError):
            continue
    return found


def _chains(dense: str, pieces: list[str]) -> Iterator[list[int]]:
    """The places of the pieces in order within one paragraph, as close as they stand but never side by side."""
    start = dense.find(pieces[0])
    while start >= 0:
        end = dense.find("\n", start)
        end = len(dense) if end < 0 else end
        places = [start]
        for before, piece in pairwise(pieces):
            places.append(dense.find(piece, places[-1] + len(before) + 1, end))
            if places[-1] < 0:
                break
        if places[-1] >= 0:
            for index in range(len(pieces) - 2, -1, -1):
                places[index] = dense.rfind(pieces[index], start, places[index + 1] - 1)
            yield places
        start = dense.find(pieces[0], end if len(pieces) > 1 else start + len(pieces[0]))


def _paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """The spans of the paragraphs: lines, and lines that were cut joined to what follows them."""
    lines = [match for match in re.finditer(r"[^\n\r]+", text) if match.group().strip()]
    begin = -1
    for line, after in zip_longest(lines, lines[1:]):
        begin = line.start() if begin < 0 else begin
        if after is None or not _cut(line.group().strip(), after.group().strip()):
            yield begin, line.end()
            begin = -1


def _cut(line: str, after: str) -> bool:
    """Whether a line break stands inside a sentence."""
    if line[-1] in _ENDS:
        return False
    return "，" in line or len(line) >= _LONG_LINE or after[0] in _NEVER_FIRST or _CUT_NUMBER.search(line) is not None


def _passage(number: int, text: str, start: int, end: int) -> Passage:
    """Blanks are dropped, but where they part Latin words or a word and a number."""
    chars: list[str] = []
    at: list[int] = []
    position = start
    while position < end:
        gap = _GAP.match(text, position, end)
        if gap is None:
            chars.append(text[position])
            at.append(position)
            position += 1
            continue
        after = text[gap.end() : gap.end() + 1]
        if chars and chars[-1].isascii() and after.isascii() and (chars[-1] + after).strip("0123456789.%"):
            chars.append(" ")
            at.append(position)
        position = gap.end()
    return Passage(number, "".join(chars), at)
