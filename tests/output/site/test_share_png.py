"""The picture for programs that show no SVG, read back by the rules of the PNG specification."""

from __future__ import annotations

import struct
import zlib

from scorecard.output.site.share_png import share_png

GREEN, RED, PAPER = b"\x1a\x7f\x37", b"\xc0\x20\x2b", b"\xff\xff\xff"


def parts(data: bytes) -> dict[bytes, bytes]:
    """The parts of a picture by their kinds; each carries the right checksum."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    found, at = {}, 8
    while at < len(data):
        size, kind = struct.unpack(">I4s", data[at : at + 8])
        body, (check,) = data[at + 8 : at + 8 + size], struct.unpack(">I", data[at + 8 + size : at + 12 + size])
        assert zlib.crc32(kind + body) == check
        found[kind], at = body, at + 12 + size
    return found


def colours(data: bytes, row: int) -> list[bytes]:
    """The colours of a row of pixels."""
    read = parts(data)
    line = zlib.decompress(read[b"IDAT"])[row * 1201 + 1 : (row + 1) * 1201]  # a byte for the filter, then 1,200 pixels
    return [read[b"PLTE"][3 * pixel : 3 * pixel + 3] for pixel in line]


def test_the_bar_has_the_shares_of_the_counts() -> None:
    bar = colours(share_png("2021", [("green", 3), ("red", 1)]), 520)
    # 1,080 pixels from 60 on: 3 of 4 are 810, the rest 270.
    assert [bar.count(colour) for colour in (GREEN, RED)] == [810, 270]
    assert bar[59] == bar[1140] == PAPER and bar[60] == GREEN


def test_size_and_kind_are_what_pages_say() -> None:
    head = parts(share_png("2021-2025", [("green", 0)]))[b"IHDR"]
    assert struct.unpack(">IIBB", head[:10]) == (1200, 630, 8, 3)


def test_counts_of_any_size_stay_in_the_picture() -> None:
    data = share_png("2024-04/2025-03", [(colour, 99_999) for colour in ("green", "amber", "red", "hollow", "grey")])
    assert len(zlib.decompress(parts(data)[b"IDAT"])) == 630 * 1201
