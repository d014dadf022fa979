"""From the bytes of a file to its text: what holds no plain text is refused in a sentence."""

from __future__ import annotations

from typing import NamedTuple

from scorecard.files.encoding_names import encoding_of
from scorecard.language.bilingual import Text


class DecodedReport(NamedTuple):
    """The text of a file, or the sentence that says why there is none."""

    text: str
    refusal: Text | None = None


_OTHER_KINDS = (
    (b"PK\x03\x04", "drafting.zipped"),
    (b"\xd0\xcf\x11\xe0", "drafting.old-office"),
    (b"{\\rtf", "drafting.rich-text"),
    (b"%PDF", "drafting.pdf"),
    (b"\x89PNG", "drafting.picture"),
    (b"\xff\xd8\xff", "drafting.picture"),
    (b"\x1f\x8b", "drafting.compressed"),
)
_UNREADABLE = 0.05  # share of unreadable characters from which on a file holds no text
_SAMPLE = 20000  # characters by which that is decided


def decode(data: bytes) -> DecodedReport:
    """The text of `data`. A byte order mark is no character of it; line ends stay as they are. Never fails."""
    for start, key in _OTHER_KINDS:
        if data.startswith(start):
            return _refused(key)
    head = data[:200].lstrip().lower()
    if head.startswith((b"<!doctype html", b"<html")):
        return _refused("drafting.web-page")
    if not data.strip():
        return _refused("drafting.empty")
    name = encoding_of(data)
    if not name:
        return _refused("drafting.no-text")
    text = data.decode(name, errors="replace")
    sample = text[:_SAMPLE]
    bad = sum(char == "\ufffd" or (char < " " and char not in "\t\r\n\f\v") for char in sample)
    if bad > _UNREADABLE * max(1, len(sample)):
        return _refused("drafting.no-text")
    return DecodedReport(text) if text.strip() else _refused("drafting.blank")


def _refused(key: str) -> DecodedReport:
    return DecodedReport("", Text(key))
