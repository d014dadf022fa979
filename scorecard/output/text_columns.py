"""Text laid out in columns of a terminal, where a Chinese character takes two."""

from wcwidth import wcswidth, wcwidth

# What may not stand at a line's end, and what may not begin one.
_OPENS, _CLOSES = "（“《", "，。；：、）”》！？,.;:)"


def wrap(text: str, width: int) -> list[str]:
    """Text broken at `width` columns: at spaces where there are some, anywhere between Chinese characters."""
    lines: list[str] = []
    line = ""
    for piece in _pieces(text):
        if line and wcswidth(line + piece.rstrip()) > width:
            lines.append(line.rstrip())
            line = ""
        if wcswidth(piece) > width:
            lines += [part.rstrip() for part in _hard(piece, width)[:-1]]
            piece = _hard(piece, width)[-1]
        line += piece if line or piece.strip() else ""
    return [*lines, line.rstrip()] if line.strip() or not lines else lines


def _pieces(text: str) -> list[str]:
    """What may stand at a line's end: a word with the space behind it, or one wide character with its closing marks."""
    pieces: list[str] = []
    word = ""
    for char in text:
        if char in _OPENS:
            pieces += [word] if word else []
            word = char
        elif word and word[-1] in _OPENS and wcwidth(char) == 2:
            pieces.append(word + char)
            word = ""
        elif char in _CLOSES and (pieces or word):
            if not word:
                pieces[-1] += char
            elif wcwidth(char) == 2:  # a Chinese comma needs no space behind it
                pieces.append(word + char)
                word = ""
            else:
                word += char
        elif wcwidth(char) == 2:
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
        if parts[-1] and wcswidth(parts[-1] + char) > width:
            parts.append("")
        parts[-1] += char
    return parts


def padded(text: str, width: int) -> str:
    """The text with spaces behind it up to `width` columns."""
    return text + " " * (width - wcswidth(text))
