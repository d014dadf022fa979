"""From the bytes of a file to its text: encodings are recognised, files that hold no plain text are refused in a sentence."""

from __future__ import annotations

from typing import NamedTuple


class Decoded(NamedTuple):
    """The text of a file and the name of its encoding, or the sentence that says why there is none."""

    text: str
    encoding: str
    refusal: str


_ADVICE = (
    "Open it, copy all its text into a plain text file (or use “Save as … plain text, UTF-8”), and give that file."
)
_FILL = "Copy the text of the report into it, and save it."
_REFUSED = (
    (b"PK\x03\x04", "a Word, Excel or other zipped document"),
    (b"\xd0\xcf\x11\xe0", "an old Word or Excel document"),
    (b"{\\rtf", "a rich text document"),
    (b"%PDF", "a PDF"),
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"\x1f\x8b", "a compressed file"),
)
_PDF_ADVICE = "Get its text with “pdftotext FILE.pdf FILE.txt”, or select all in a reader and copy it into a text file; a scan needs character recognition first."
_MARKS = ((b"\xef\xbb\xbf", "utf-8"), (b"\xff\xfe", "utf-16-le"), (b"\xfe\xff", "utf-16-be"))
_COMMON = frozenset("的一和在年是发展建设工作加大中了不全业产新政为市国经济进推化区实民人生为大地")
_SAMPLE = 20000  # bytes by which an encoding is recognised
_BROKEN = 0.01  # share of unreadable characters up to which a damaged text is still read


def decode(data: bytes) -> Decoded:
    """The text of `data`. A byte order mark is no character of it; line ends stay as they are. Never fails."""
    for start, what in _REFUSED:
        if data.startswith(start):
            return Decoded("", "", f"This is {what}, not plain text. {_PDF_ADVICE if start == b'%PDF' else _ADVICE}")
    head = data[:200].lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html")):
        return Decoded(
            "", "", "This is a web page, not plain text. Open it in a browser and copy its text into a text file."
        )
    if not data.strip():
        return Decoded("", "", f"The file is empty. {_FILL}")
    for mark, name in _MARKS:
        if data.startswith(mark):
            return _checked(data[len(mark) :].decode(name, errors="replace"), name)
    name = _without_mark(data[:_SAMPLE])
    if name:
        return _checked(data.decode(name, errors="replace"), name)
    return _eight_bit(data)


def _without_mark(sample: bytes) -> str:
    """UTF-16 told by where its zero bytes stand, or by Chinese letters in every other byte."""
    for name in ("utf-16-le", "utf-16-be"):
        high = sample[1::2] if name == "utf-16-le" else sample[0::2]
        likely = sum(byte == 0 or 0x4E <= byte <= 0x9F or byte in (0x30, 0xFF) for byte in high)
        if b"\x00" in sample and likely > 0.9 * len(high):
            return name
    return ""


def _eight_bit(data: bytes) -> Decoded:
    try:
        return _checked(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        pass
    readings = []
    for name in ("gb18030", "big5"):
        text = data.decode(name, errors="replace")
        readings.append(
            (sum(char in _COMMON for char in text[:_SAMPLE]) - 20 * text[:_SAMPLE].count("\ufffd"), text, name)
        )
    damaged = data.decode("utf-8", errors="replace")
    if damaged.count("\ufffd") <= max(3, _BROKEN * len(damaged)):
        return _checked(damaged, "utf-8")
    _, text, name = max(readings, key=lambda reading: reading[0])
    return _checked(text, name)


def _checked(text: str, name: str) -> Decoded:
    """The text, unless too little of it is readable."""
    sample = text[:_SAMPLE]
    bad = sum(char == "\ufffd" or (char < " " and char not in "\t\r\n\f\v") for char in sample)
    if bad > 0.05 * max(1, len(sample)):
        return Decoded(
            "", "", f"This is no text in an encoding that is known (UTF-8, UTF-16, GB18030, Big5). {_ADVICE}"
        )
    if not text.strip():
        return Decoded("", "", f"The file holds blanks only. {_FILL}")
    return Decoded(text, name, "")
