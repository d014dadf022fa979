"""The picture of a plan for programs that show no SVG: its years, its five counts and a bar of them, as PNG.

It holds no words, since these would need a font for Chinese, and its bytes would depend on the machine that draws it;
the title and the sentence stand beside it where it is shown. The format is that of the PNG specification (ISO/IEC
15948), with a palette.
"""

import struct
import zlib

_WIDTH, _HEIGHT = 1200, 630
_PALETTE = {
    "paper": "ffffff", "ink": "1b1f23", "green": "1a7f37", "amber": "9a6700", "red": "c0202b",
    "hollow": "8c959f", "grey": "d0d7de",
}  # fmt: skip
_COLOURS = {name: number for number, name in enumerate(_PALETTE)}
# Five columns and seven rows a digit, a row as a number of five bits.
_DIGITS = {
    "0": (14, 17, 19, 21, 25, 17, 14), "1": (4, 12, 4, 4, 4, 4, 14), "2": (14, 17, 1, 6, 8, 16, 31),
    "3": (31, 2, 4, 2, 1, 17, 14), "4": (2, 6, 10, 18, 31, 2, 2), "5": (31, 16, 30, 1, 1, 17, 14),
    "6": (6, 8, 16, 30, 17, 17, 14), "7": (31, 1, 2, 4, 8, 8, 8), "8": (14, 17, 17, 14, 17, 17, 14),
    "9": (14, 17, 17, 15, 1, 2, 12), "-": (0, 0, 0, 31, 0, 0, 0), "/": (1, 1, 2, 4, 8, 16, 16),
}  # fmt: skip
_LEFT, _TOP, _BAR_TOP, _BAR_HIGH = 60, 70, 490, 70
_SIGN_TOP, _SIGN, _NUMBER_TOP = 240, 70, 350
_ACROSS = _WIDTH - 2 * _LEFT


def share_png(period: str, counts: list[tuple[str, int]]) -> bytes:
    """The picture of a plan of that period with those counts, each with its colour; the same every time."""
    rows = [bytearray(_WIDTH) for _ in range(_HEIGHT)]
    _number(rows, _LEFT, _TOP, 14, period, "ink")
    total, x = sum(number for _, number in counts) or 1, float(_LEFT)
    for place, (colour, number) in enumerate(counts):
        left = _LEFT + place * _ACROSS // len(counts)
        _sign(rows, left, colour)
        _number(rows, left, _NUMBER_TOP, 10 if number < 1000 else 7, str(number), "ink")
        wide = _ACROSS * number / total
        _fill(rows, round(x), _BAR_TOP, round(x + wide) - round(x), _BAR_HIGH, colour)
        x += wide
    return _png(rows)


def _sign(rows: list[bytearray], left: int, colour: str) -> None:
    """The sign of a light: a disc, a triangle, a square, a ring, a dash."""
    half = _SIGN / 2
    for y in range(_SIGN):
        chord = round((half**2 - (y + 0.5 - half) ** 2) ** 0.5)
        wide = {"amber": round((y + 1) / 2), "red": round(half), "grey": round(half) if abs(y - half) < 8 else 0}.get(
            colour, chord
        )
        _fill(rows, left + round(half) - wide, _SIGN_TOP + y, 2 * wide, 1, colour)
        inner = (half - 12) ** 2 - (y + 0.5 - half) ** 2
        if colour == "hollow" and inner > 0:
            wide = round(inner**0.5)
            _fill(rows, left + round(half) - wide, _SIGN_TOP + y, 2 * wide, 1, "paper")


def _number(rows: list[bytearray], left: int, top: int, size: int, digits: str, colour: str) -> None:
    """Digits with dots of `size` pixels; other letters are left out."""
    for place, bits in enumerate(_DIGITS[digit] for digit in digits if digit in _DIGITS):
        for y, row in enumerate(bits):
            for x in range(5):
                if row >> (4 - x) & 1:
                    _fill(rows, left + (place * 6 + x) * size, top + y * size, size, size, colour)


def _fill(rows: list[bytearray], left: int, top: int, wide: int, high: int, colour: str) -> None:
    right = min(left + wide, _WIDTH)
    for row in rows[top : top + high]:
        row[left:right] = bytes([_COLOURS[colour]]) * max(right - left, 0)


def _png(rows: list[bytearray]) -> bytes:
    pixels = zlib.compress(b"".join(b"\0" + row for row in rows), 9)
    palette = bytes.fromhex("".join(_PALETTE.values()))
    head = struct.pack(">IIBBBBB", _WIDTH, _HEIGHT, 8, 3, 0, 0, 0)  # eight bits a pixel, with a palette
    parts = ((b"IHDR", head), (b"PLTE", palette), (b"IDAT", pixels), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_part(kind, data) for kind, data in parts)


def _part(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
