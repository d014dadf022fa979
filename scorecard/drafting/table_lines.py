"""Lines of a text that belong to a table: those of one row whose cells hold several, and those that are no prose."""

from __future__ import annotations

import re
from collections.abc import Callable

from scorecard.drafting.table_cells import TextCell

_MOST_LINES = 12  # of one row
_MANY = 5  # cells of a row that is no sentence
_VALUE = re.compile(
    r"[<>≤≥~=+–-]{0,2} ?\(?(?:[£$€₹R] ?)?[0-9][0-9 ,.]*\)?(?: ?%| ?(?:m|bn|k|million|billion))?|[–-]|n/?a|nm", re.I
)
_PAGED = re.compile(
    r"(?:(?:[0-9]{1,2}|[A-Z])(?:\.[0-9]{1,2})*[.)]?[\t ]+)?[^\W\d_][^\t]{1,90}?(?:\t|[ .·…_]{2,}| )(?P<page>[0-9]{1,3})"
)
_CONTENTS = re.compile(r"\W*(?:(?:table of )?contents|contents page|in this document)\W*", re.I)


def joined_rows(
    numbers: list[int], lines: list[str], has_heading: Callable[[list[list[TextCell]]], bool]
) -> tuple[list[int], list[str]]:
    """The lines, each with its number, where the lines of one row below a heading in tabs are one: a cell with the
    results of three years, each on its line."""
    if not any("\t" in line for line in lines):
        return numbers, lines
    found, at, width = list[tuple[int, str]](), 0, 0
    while at < len(lines):
        tabs, more = lines[at].count("\t"), at + 1
        if tabs and at + 1 < len(lines) and "\t" in lines[at + 1] and has_heading(_as_cells(lines[at : at + 2])):
            width = tabs
        elif tabs and tabs < width:
            more = _row_end(lines, at, width)
        elif not lines[at].strip():
            width = 0
        found.append((numbers[at], "".join(lines[at:more])))
        at = more
    return [number for number, _ in found], [line for _, line in found]


def _row_end(lines: list[str], at: int, width: int) -> int:
    """Where the row that begins at a line ends, whose lines have as many tabs together as the heading has; it is the
    line alone where no number of lines has."""
    tabs = 0
    for end in range(at, min(len(lines), at + _MOST_LINES)):
        tabs += lines[end].count("\t")
        if tabs > width or not lines[end].strip():
            break
        if tabs == width:
            return end + 1
    return at + 1


def _as_cells(lines: list[str]) -> list[list[TextCell]]:
    return [
        [TextCell(words.strip(), 0, 0, at) for at, words in enumerate(line.strip("\r\n").split("\t"))] for line in lines
    ]


def without_values(text: str) -> str:
    """The text with blanks for lines that are no prose: several numbers beside a name of which nothing says which is
    the goal, and a list of contents with its pages."""
    lines = text.splitlines(keepends=True)
    paged = [_PAGED.fullmatch(line.strip()) for line in lines]
    listed = contents_of(lines, paged)
    return "".join(
        re.sub(r"[^\r\n]", " ", line) if at in listed or ("\t" in line and _of_values(line)) else line
        for at, line in enumerate(lines)
    )


def contents_of(lines: list[str], paged: list[re.Match[str] | None]) -> set[int]:
    """Which lines are a list of contents: below their heading, each with a page that is no smaller than the one
    before."""
    found, inside, page = set[int](), False, 0
    for at, (line, match) in enumerate(zip(lines, paged, strict=True)):
        if _CONTENTS.fullmatch(line):
            inside, page = True, 0
        elif inside and match and int(match["page"]) >= page:
            page = int(match["page"])
            found.add(at)
        elif line.strip():
            inside = False
    return found


def _of_values(line: str) -> bool:
    """Whether a line in tabs has a name and several numbers alone, or many cells and several numbers among them."""
    cells = [cell.strip() for cell in line.split("\t")]
    values = sum(bool(cell) and _VALUE.fullmatch(cell) is not None for cell in cells[1:])
    return values > 1 and (len(cells) >= _MANY or values == sum(map(bool, cells[1:])))
