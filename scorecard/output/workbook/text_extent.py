"""How much space text takes, so that no row is too low for what stands in it.

Programs differ in whether they raise rows by themselves, so every row gets its height. Widths are in the unit of
spreadsheet columns, the width of a digit; type of 10 points is assumed, with the widths of Arial's letters, in bold
where they are wider so. Rather too high than cut.
"""

import unicodedata
from functools import lru_cache

_WIDE = 1.92
_LATIN = 1.05
_OTHERS = {
    letter: width
    for letters, width in (
        (" ijl.,:;'|!I/\\[]ft", 0.55),
        ("()-r`", 0.65),
        ("CDHNRUw&", 1.35),
        ("ABEKPSVXY", 1.25),
        ("GOQ", 1.45),
        ("mMW%@—…", 1.75),
    )
    for letter in letters
}
_LINE = {"zh": 14.5, "en": 12.75}
HIGHEST = 409.0  # points: no row can be higher


@lru_cache(maxsize=4096)
def width(text: str) -> float:
    """The space of a line of text."""
    return sum(map(_letter, text))


def fits(text: str, space: float) -> bool:
    """Whether text surely takes one line: so short that it would if all of it were wide."""
    return len(text) * _WIDE <= space - 0.8 and "\n" not in text


@lru_cache(maxsize=4096)
def _letter(letter: str) -> float:
    if letter in _OTHERS:
        return _OTHERS[letter]
    return _WIDE if unicodedata.east_asian_width(letter) in "WFA" else _LATIN


@lru_cache(maxsize=8192)
def lines_taken(text: str, space: float) -> int:
    """How many lines text takes in a column. Latin words move to the next line whole, which wastes some space."""
    usable = max(space - 0.8, 2.0)
    return sum(_lines(line, usable) for line in text.split("\n")) or 1


def _lines(line: str, space: float) -> int:
    count, used = 1, 0.0
    for word in _words(line):
        wide = width(word)
        if used + wide <= space:
            used += wide
        elif wide <= space:
            count, used = count + 1, wide
        else:
            whole = int((used + wide) // space)
            count, used = count + whole, used + wide - whole * space
    return count


def _words(line: str) -> list[str]:
    """Where a line may break: after spaces and hyphens, and around every Chinese character."""
    words: list[str] = []
    latin = ""
    for letter in line:
        if ord(letter) > 0x2E7F:
            words += [latin, letter] if latin else [letter]
            latin = ""
            continue
        latin += letter
        if letter in " -/":
            words.append(latin)
            latin = ""
    return [*words, latin] if latin else words


def height(count: int, lang: str) -> float:
    """The height in points of so many lines."""
    return min(count * _LINE.get(lang, _LINE["en"]) + 2.5, HIGHEST)
