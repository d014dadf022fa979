"""From a file to its text, with a plain word on what cannot be the text of a YAML file."""

import errno
import re
import stat
from pathlib import Path
from typing import NamedTuple

from scorecard.files.encoding_names import encoding_of
from scorecard.files.file_faults import RefusedFileError, why
from scorecard.language.bilingual import Text
from scorecard.language.characters import CONTROL, TURNS, UNSEEN, code_point
from scorecard.model.problems import Location, Problem

LARGEST = 32 * 1024 * 1024  # bytes; a plan of 30,000 targets has 8 MB, and reading takes ten times that in memory
BREAK = re.compile("\r\n|\r|\n")
_RETURN = re.compile("\r")  # a line break in a file, but no part of a value
_CUT_SHORT = "unexpected end of data"  # as Python says of a text that ends within a character
_MARK = b"\xef\xbb\xbf"  # of UTF-8, as Windows puts it in front
# What is no UTF-8, by the names that people and iconv have for it. Chinese Windows writes GB18030, of which GBK is a
# part.
_NAMES = {
    "utf-16": ("UTF-16", "UTF-16"),
    "utf_16_le": ("UTF-16", "UTF-16LE"),
    "utf_16_be": ("UTF-16", "UTF-16BE"),
    "gb18030": ("GB18030 (GBK)", "GB18030"),
    "big5": ("Big5", "BIG5"),
}


class Decoded(NamedTuple):
    """The text, None where the bytes are none, and what was wrong."""

    text: str | None
    problems: list[Problem]


def bytes_of(path: Path, most: int = LARGEST) -> bytes:
    """What stands in a file or comes out of a pipe. Raises OSError, also where that is more than `most` bytes."""
    with path.open("rb") as file:
        raw = file.read(most + 1)
    if len(raw) > most:
        raise RefusedFileError(errno.EFBIG, Text("files.above", most=most // 2**20), str(path))
    return raw


def read_text(path: Path, shown: str) -> Decoded:
    """The text of the file at `path`, named `shown` in places. Never raises, and never waits for a pipe."""
    try:
        kind = path.stat()
        if not stat.S_ISREG(kind.st_mode):
            return _refused(shown, "file", Text("files.no-ordinary-file"), Text("files.put-text-file"))
        if kind.st_size > LARGEST:
            size = Text("files.too-large", size=f"{kind.st_size / 2**20:.0f}", most=LARGEST // 2**20)
            return _refused(shown, "size", size, Text("files.split-file"))
        return decoded(path.read_bytes(), shown)
    except OSError as error:
        remedy = Text("files.check-readable")
        return _refused(shown, "file", Text("files.unreadable", strerror=why(error)), remedy)


def decoded(raw: bytes, shown: str) -> Decoded:
    """The text of a file named `shown`: UTF-8, with or without a mark at its start. Never raises."""
    body = raw.removeprefix(_MARK)
    try:
        wrong = body.index(b"\0") if b"\0" in body and encoding_of(raw) in _NAMES else None
        return inspected(body.decode("utf-8"), shown) if wrong is None else _foreign(raw, body, wrong, shown)
    except UnicodeDecodeError as error:
        if error.end == len(body) and error.reason == _CUT_SHORT:
            return _from(body[: error.start], shown, Text("files.breaks-off"), Text("files.fetch-again"))
        return _foreign(raw, body, error.start, shown)


def inspected(text: str, shown: str) -> Decoded:
    """The text with a problem for what YAML forbids and for each kind of character that cannot be seen."""
    bad = CONTROL.search(text)
    if bad:
        message = Text("files.control-character", bad=code_point(bad[0]))
        problem = Problem(place_at(text, bad.start(), shown), "error", "character", message, Text("files.remove"))
        return Decoded(None, [problem])
    first: dict[str, int] = {}
    for found in UNSEEN.finditer(text):
        first.setdefault(found[0], found.start())
    return Decoded(text, [_unseen(text, char, start, shown) for char, start in first.items()])


def hidden(value: str) -> str | None:
    """The first character that an escape brought into a value and that must not be in one; None where all is well."""
    found = CONTROL.search(value) or UNSEEN.search(value) or _RETURN.search(value)
    return found[0] if found else None


def place_at(text: str, position: int, shown: str) -> Location:
    """The place of the character at `position`. A line ends with LF, CR LF or CR."""
    line, start = 1, 0
    for line_break in BREAK.finditer(text, 0, position):
        line, start = line + 1, line_break.end()
    return Location(shown, line, max(position - start, 0) + 1)


def _unseen(text: str, char: str, start: int, shown: str) -> Problem:
    what = Text("files.turns-order") if char in TURNS else Text("files.cannot-be-seen")
    times = text.count(char)
    key = "files.character-what-times" if times > 1 else "files.character-what"
    fields = {"char": code_point(char), "what": what} | ({"times": times} if times > 1 else {})
    message = Text(key, **fields)
    remedy = Text("files.remove-unseen")
    return Problem(place_at(text, start, shown), "error", "character", message, remedy)


def _foreign(raw: bytes, body: bytes, wrong: int, shown: str) -> Decoded:
    """The problem of a file that is no UTF-8 from byte `wrong` of its body on."""
    name, codec = _NAMES.get(encoding_of(raw), ("", ""))
    remedy = Text("files.save-with-iconv", codec=codec) if codec else Text("files.save-as-utf-8")
    number = len(raw) - len(body) + wrong + 1
    message = Text("files.other-encoding", name=name, number=number) if name else Text("files.not-utf-8", number=number)
    return _from(body[:wrong], shown, message, remedy)


def _from(before: bytes, shown: str, message: Text, remedy: Text) -> Decoded:
    """The problem of a text that can be read up to some byte."""
    text = before.decode("utf-8", "replace")
    return Decoded(None, [Problem(place_at(text, len(text), shown), "error", "encoding", message, remedy)])


def _refused(shown: str, rule: str, message: Text, remedy: Text) -> Decoded:
    return Decoded(None, [Problem(Location(shown, 1, 1), "error", rule, message, remedy)])
