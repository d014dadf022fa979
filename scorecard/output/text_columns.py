"""Text laid out in columns of a terminal, where a Chinese character takes two."""

import re
from collections.abc import Collection, Sequence

# What may not stand at a line's end, and what may not begin one.
_OPENS, _CLOSES = "（“《", "，。；：、）”》！？,.;:)"
# What nearly all texts are made of: from which character to which each takes two columns, or one. The library that knows all
# other characters, whose width may depend on those beside them, is slow to import.
_WIDE = ("、〩", "〰〾", "一鿿", "！｠")
_NARROW = (" ~", "\xa0\xac", "\xae\u02ff", "\u0370\u0482", "‐‧", "‰\u205e", "←⌙", "─◼")
_UNKNOWN = -(10**9)
_WORD = re.compile("[^ /]*[ /][,.;:)]*|[^ /]+")
_COLOUR = re.compile("\033\\[[0-9;]*m")
APART = "  "  # between two columns of a table


class _Widths(dict[str, int]):
    """The columns of each character that has been seen; far below 0 where only the library knows."""

    def __missing__(self, char: str) -> int:
        wide, narrow = (any(ends[0] <= char <= ends[1] for ends in those) for those in (_WIDE, _NARROW))
        self[char] = 2 if wide else 1 if narrow else _UNKNOWN
        return self[char]


_widths = _Widths()


def _known(text: str) -> int:
    """The columns of a text; below 0 where only the library knows."""
    return len(text) if text.isascii() and text.isprintable() else sum(map(_widths.__getitem__, text))


def columns(text: str) -> int:
    """How many columns of a terminal the text takes; colours take none."""
    text = _COLOUR.sub("", text) if "\033" in text else text
    found = _known(text)
    if found < 0:
        from wcwidth import wcswidth

        return max(wcswidth(text), 0)
    return found


def ruled(heads: list[str], rows: list[list[list[str]]], right: Collection[int] = ()) -> list[list[str]]:
    """A table as the lines of its heads with the rule below, then the lines of each row, whose cells are lists of lines.

    A column is as wide as its longest line, and two wider than its head at the least. Those in `right` end flush.
    """
    widths = [
        max([columns(head) + 2, *(columns(line) for row in rows for line in row[at])]) for at, head in enumerate(heads)
    ]
    top = [*row_of([[head] for head in heads], widths, right), APART.join("-" * width for width in widths)]
    return [top, *(row_of(row, widths, right) for row in rows)]


def row_of(cells: Sequence[list[str]], widths: Sequence[int], right: Collection[int] = ()) -> list[str]:
    """The lines of one row of a table, as many as its highest cell has."""
    shown = []
    for number in range(max(map(len, cells))):
        texts = [lines[number] if number < len(lines) else "" for lines in cells]
        padding = [" " * (width - columns(text)) for text, width in zip(texts, widths, strict=True)]
        sides = (space + text if at in right else text + space
                 for at, (text, space) in enumerate(zip(texts, padding, strict=True)))  # fmt: skip
        shown.append(APART.join(sides).rstrip())
    return shown


def wrap(text: str, width: int) -> list[str]:
    """Text broken at `width` columns: at spaces where there are some, anywhere between Chinese characters."""
    whole = _known(text)
    adds_up = whole >= 0  # whether its width is that of its pieces
    if adds_up and text[:1].strip() and whole <= width:
        return [text.rstrip()]
    lines: list[str] = []
    line, taken = "", 0
    for piece in _pieces(text):
        bare = piece.rstrip()
        if line and (taken + columns(bare) if adds_up else columns(line + bare)) > width:
            lines.append(line.rstrip())
            line, taken = "", 0
        if columns(piece) > width:
            lines += [part.rstrip() for part in _hard(piece, width)[:-1]]
            piece = _hard(piece, width)[-1]
        if line or piece.strip():
            line += piece
            taken += columns(piece)
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> list[str]:
    """What may stand at a line's end: a word with the space behind it, or one wide character with its closing marks."""
    if _known(text) == len(text) and "“" not in text and "”" not in text:  # only spaces and strokes part its words
        return _WORD.findall(text)
    pieces: list[str] = []
    word = ""
    for char in text:
        if char in _OPENS:
            pieces += [word] if word else []
            word = char
        elif word and word[-1] in _OPENS and columns(char) == 2:
            pieces.append(word + char)
            word = ""
        elif char in _CLOSES and (pieces or word):
            if not word:
                pieces[-1] += char
            elif columns(char) == 2:  # a Chinese comma needs no space behind it
                pieces.append(word + char)
                word = ""
            else:
                word += char
        elif columns(char) == 2:
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
        if parts[-1] and columns(parts[-1] + char) > width:
            parts.append("")
        parts[-1] += char
    return parts


def padded(text: str, width: int) -> str:
    """The text with spaces behind it up to `width` columns."""
    return text + " " * (width - columns(text))
