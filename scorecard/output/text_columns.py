"""Text laid out in columns of a terminal, where a Chinese character takes two."""

import re
from collections.abc import Collection, Sequence
from functools import lru_cache

from wcwidth import wcswidth

# What may not stand at a line's end, and what may not begin one.
_OPENS, _CLOSES = "（“《", "，。；：、）”》！？,.;:)"
_WORD = re.compile("[^ /]*[ /][,.;:)]*|[^ /]+")
_COLOUR = re.compile("\033\\[[0-9;]*m")
APART = "  "  # between two columns of a table


@lru_cache(maxsize=20_000)
def text_width(text: str) -> int:
    """How many columns of a terminal the text takes; colours take none."""
    if text.isascii() and text.isprintable():
        return len(text)
    return max(wcswidth(_COLOUR.sub("", text) if "\033" in text else text), 0)


def row_lines(cells: Sequence[list[str]], widths: Sequence[int], right: Collection[int] = ()) -> list[str]:
    """The lines of one row of a table, as many as its highest cell has."""
    shown = []
    for number in range(max(map(len, cells))):
        texts = [lines[number] if number < len(lines) else "" for lines in cells]
        padding = [" " * (width - text_width(text)) for text, width in zip(texts, widths, strict=True)]
        sides = (space + text if at in right else text + space
                 for at, (text, space) in enumerate(zip(texts, padding, strict=True)))  # fmt: skip
        shown.append(APART.join(sides).rstrip())
    return shown


def wrap(text: str, width: int) -> list[str]:
    """Text broken at `width` columns: at spaces where there are some, anywhere between Chinese characters."""
    if text[:1].strip() and text_width(text) <= width:
        return [text.rstrip()]
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and text_width(line + piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        if text_width(piece) > width:
            lines += [part.rstrip() for part in _hard(piece, width)[:-1]]
            piece = _hard(piece, width)[-1]
        line += piece if line or piece.strip() else ""
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> list[str]:
    """What may stand at a line's end: a word with the space behind it, or one wide character with its closing marks."""
    if text.isascii():  # only spaces and strokes part its words
        return _WORD.findall(text)
    pieces: list[str] = []
    word = ""
    for char in text:
        if char in _OPENS:
            pieces += [word] if word else []
            word = char
        elif word and word[-1] in _OPENS and text_width(char) == 2:
            pieces.append(word + char)
            word = ""
        elif char in _CLOSES and (pieces or word):
            if not word:
                pieces[-1] += char
            elif text_width(char) == 2:  # a Chinese comma needs no space behind it
                pieces.append(word + char)
                word = ""
            else:
                word += char
        elif text_width(char) == 2:
            pieces += [word] if word else []
            pieces.append(char)
            word = ""
        elif char in " /":
            pieces.append(word + char)
            word = ""
        else:
            word += char
    return [*pieces, word] if word else pieces


def _hard(piece: str, width: int) -> list[str]:
    parts = [""]
    for char in piece:
        if parts[-1] and text_width(parts[-1] + char) > width:
            parts.append("")
        parts[-1] += char
    return parts


def padded(text: str, width: int) -> str:
    """The text with spaces behind it up to `width` columns."""
    return text + " " * (width - text_width(text))
