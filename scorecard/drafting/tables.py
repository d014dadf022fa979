"""Tables in a report's text: rows of cells, one below the other, whose columns say what each number is."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Iterator
from itertools import groupby, pairwise

from scorecard.drafting.stacked_tables import stacked
from scorecard.drafting.table_cells import Table, TextCell
from scorecard.drafting.table_lines import joined_rows, without_values
from scorecard.drafting.table_notes import with_notes
from scorecard.drafting.task_tables import in_sentences

_GAPS = re.compile(r" {2,}|\u3000+")
_FRAME = "|｜│"
_BARS = re.compile(f"[{_FRAME}]")
_RULE = re.compile(r"[\s|｜│:=+-]+")  # the line below the heading of a table in bars
_FEWEST_CELLS, _FEWEST_ROWS, _FEWEST_WITH_NUMBERS = 3, 3, 2
_MANY = 6  # cells of a row that is no sentence
_PARTED = 10  # of so many lines all but one have a blank line behind them
_LONGEST = 60  # characters of a cell; what is longer, or ends like a sentence, is text in columns
_WIDE = re.compile("[\u2e80-\U0010ffff]")
_YEAR = re.compile("(?:19|20)[0-9]{2}")
_SHORT = 20  # characters of a heading inside a table
_ENDS = ("。", ".", "；", ";", "，", ",")
_OPENS, _CLOSES, _NO_BREAK = re.compile(r"<table\b", re.I), re.compile(r"</table>", re.I), re.compile(r"[^\r\n]")
_ROW = re.compile(r"<tr\b[^>]*>(.*?)(?=<tr\b|</table>)", re.I | re.S)
_CELL = re.compile(r"<t[dh]\b(?P<how>[^>]*)>(?P<words>.*?)(?=<t[dh]\b|</?t[rdh]\b|</table>|$)", re.I | re.S)
_SPAN, _TAG = re.compile(r"(col|row)span\s*=\s*[\"']?([0-9]{1,2})", re.I), re.compile(r"<[^<>]*>")


def without_tables(
    text: str,
    has_heading: Callable[[list[list[TextCell]]], bool],
    *,
    of_prose: Callable[[list[TextCell]], bool] = lambda _: False,
) -> tuple[str, list[Table]]:
    """A text of the same length in which blanks stand for each table, and the tables.

    A table stands in HTML, or has its cells on lines of their own, or is rows one below the other whose cells are
    parted by tabs, bars, or wide gaps: under a heading that `has_heading` knows, else three rows or more of three cells
    or more each, two of them with a number. A table whose first row says that it is `of_prose` stays in the text.
    """
    text = text.replace("\u00a0", " ")
    found, pieces, place = list[Table](), list[str](), 0
    for start, end in _in_html(text):
        first = (found[-1].last if found else 1) + text.count("\n", place, start)
        found.append(Table(first, first + text.count("\n", start, end), _html_rows(text, start, end)))
        pieces += [text[place:start], _NO_BREAK.sub(" ", text[start:end])]
        place = end
    plain = "".join([*pieces, text[place:]])
    for table in stacked(plain):
        begin, end = table.rows[0][0].start, table.rows[-1][-1].end
        found, plain = [*found, table], plain[:begin] + _NO_BREAK.sub(" ", plain[begin:end]) + plain[end:]
    numbers, lines = joined_rows(*_lines(plain), has_heading)
    lines = in_sentences(lines, lambda line: _cells(line, 0, kind, framed=True) if (kind := _kind(line)) else [])
    for table in [
        table for table in _tables(lines, has_heading) if not of_prose(table.rows[0]) or has_heading(table.rows[:2])
    ]:
        found.append(table._replace(first=numbers[table.first - 1], last=numbers[table.last - 1]))
        for at in range(table.first - 1, table.last):
            bare = lines[at].rstrip("\r\n")
            lines[at] = _NO_BREAK.sub(" ", bare) + lines[at][len(bare) :]
    return without_values("".join(lines)), sorted(found)


def _lines(text: str) -> tuple[list[int], list[str]]:
    """The lines of a text, each with its number; where blank lines part nearly all of them, each with those behind
    it."""
    lines = text.splitlines(keepends=True)
    worded = [at for at, line in enumerate(lines) if line.strip()]
    if (len(lines) - len(worded)) * _PARTED < (len(worded) - 1) * (_PARTED - 1):
        return [*range(1, len(lines) + 1)], lines
    starts = [0, *worded[1:]] if worded else [0]
    together = ["".join(lines[begin:end]) for begin, end in pairwise([*starts, len(lines)])]
    return [at + 1 for at in worded] or [1], together


def _in_html(text: str) -> Iterator[tuple[int, int]]:
    """Where the tables of a web page begin and end."""
    place = 0
    while (opening := _OPENS.search(text, place)) and (closing := _CLOSES.search(text, opening.end())):
        yield opening.start(), closing.end()
        place = closing.end()


def _html_rows(text: str, begin: int, stop: int) -> list[list[TextCell]]:
    """The rows; where a cell spans several columns or rows, empty ones stand for the others."""
    rows: list[list[TextCell]] = []
    below: dict[int, int] = {}  # how many more rows the cell of a column spans
    for row in _ROW.finditer(text, begin, stop):
        cells: list[TextCell] = []
        for match in _CELL.finditer(text, *row.span(1)):
            _fill(cells, below, match.start())
            words = " ".join(html.unescape(_TAG.sub(" ", match["words"])).split())
            start = match.start("words") + max(0, text[match.start("words") : match.end("words")].find(words[:1]))
            spans = {found[1].lower(): int(found[2]) for found in _SPAN.finditer(match["how"])}
            for at in range(max(1, spans.get("col", 1))):
                below[len(cells)] = max(1, spans.get("row", 1)) - 1
                cells.append(TextCell("" if at else words, start, start if at else start + len(words), len(cells)))
        _fill(cells, below, row.end(1))
        rows.append(cells)
    return [row for row in rows if row]


def _fill(cells: list[TextCell], below: dict[int, int], place: int) -> None:
    """Add an empty cell for each column into which one of a row above reaches."""
    while below.get(len(cells), 0) > 0:
        below[len(cells)] -= 1
        cells.append(TextCell("", place, place, len(cells)))


def _tables(lines: list[str], has_heading: Callable[[list[list[TextCell]]], bool]) -> Iterator[Table]:
    number = place = 0
    for kind, same in groupby(zip(lines, _kinds(lines), strict=True), key=lambda pair: pair[1]):
        block = [line for line, _ in same]
        starts = [place]
        for line in block:
            starts.append(starts[-1] + len(line))
        framed = next((line.lstrip()[0] in _FRAME for line in block if _BARS.search(line)), True)
        rows = [_cells(line, start, kind, framed) for line, start in zip(block, starts, strict=False)] if kind else []
        rows = _unwrapped(_above_numbers(rows)) if kind == "gap" else rows
        for first, last in _of_rows(block, rows, has_heading) if kind else ():
            kept = [
                row
                for line, row in zip(block[first:last], rows[first:last], strict=True)
                if row and not _RULE.fullmatch(line)
            ]
            yield Table(number + first + 1, number + last, kept)
        number, place = number + len(block), starts[-1]


def _above_numbers(rows: list[list[TextCell]]) -> list[list[TextCell]]:
    """The rows, with an empty first cell in a heading that stands above the numbers alone: years, but no word above the
    names."""
    found = list(rows)
    for at, (row, below) in enumerate(pairwise(rows)):
        apart = row and below and len(row) == len(below) - 1 and row[0].at > below[0].at + _width(below[0].words)
        if apart and all(_YEAR.search(cell.words) for cell in row):
            found[at] = [TextCell("", row[0].start, row[0].start, below[0].at), *row]
    return found


def _unwrapped(rows: list[list[TextCell]]) -> list[list[TextCell]]:
    """The rows, those whose name goes on in the next line in one; an empty row stands for that line."""
    found = list(rows)
    for at in range(len(rows) - 1):
        row, following = found[at], found[at + 1]
        if not row or len(following) < _FEWEST_WITH_NUMBERS or any(map(_is_number, row)):
            continue
        name, rest = row[-1], following[0]
        under = rest.at and abs(name.at - rest.at) <= 1 and len(name.words) > _SHORT // 2
        if under and any(map(_is_number, following[1:])):
            joined = name._replace(words=f"{name.words} {rest.words}", end=rest.end)
            found[at], found[at + 1] = [*row[:-1], joined, *following[1:]], []
    return found


def _is_number(cell: TextCell) -> bool:
    return _VALUE.match(cell.words) is not None


_VALUE = re.compile(r"[<>≤≥=~+–£$€-]{0,2}[0-9][0-9,.]*(?: ?%|$| [a-z])")


def _of_rows(
    block: list[str], rows: list[list[TextCell]], has_heading: Callable[[list[list[TextCell]]], bool]
) -> Iterator[tuple[int, int]]:
    """Which rows of a block of lines are tables, from where to where."""
    filled = [at for at, row in enumerate(rows) if row]  # an empty one went into the row before it
    headed = next((at for at, below in pairwise(filled) if has_heading([rows[at], rows[below]])), None)
    if headed is not None:
        yield headed, len(rows)
        return
    at = 0
    for in_cells, same in groupby((row or rows[at - 1] for at, row in enumerate(rows)), key=_is_row):
        length = len(list(same))
        with_numbers = sum(any(map(str.isdigit, line)) for line in block[at : at + length]) if in_cells else 0
        many = in_cells and all(len(row) >= _MANY for row in rows[at : at + length])
        if in_cells and (many or (length >= _FEWEST_ROWS and with_numbers >= _FEWEST_WITH_NUMBERS)):
            yield at, at + length
        at += length


def _kind(line: str) -> str:
    """What parts the cells of a line: a tab, a bar, a wide gap, or nothing."""
    if "\t" in line:
        return "tab"
    if _BARS.search(line):
        return "bar"
    return "gap" if _GAPS.search(line.strip()) else ""


def _kinds(lines: list[str]) -> list[str]:
    """What parts the cells of each line; a short line without cells between two rows (一、经济发展) is a row of one
    cell."""
    kinds = [_kind(line) for line in lines]
    for at in range(1, len(lines) - 1):
        words = lines[at].strip()
        if not kinds[at] and 0 < len(words) <= _SHORT and not words.endswith(_ENDS) and kinds[at - 1] == kinds[at + 1]:
            kinds[at] = kinds[at - 1] if kinds[at - 1] in ("tab", "bar") else ""
    return with_notes(lines, kinds)


def _cells(line: str, start: int, kind: str, framed: bool) -> list[TextCell]:
    """The cells of a line; in a table that is `framed` by them, the outer bars of a row part nothing."""
    bare = line.rstrip("\r\n")
    first, last = 0, len(bare)
    if kind != "tab":
        last = len(bare.rstrip())
        first = len(bare) - len(bare.lstrip())
    if kind == "bar":
        first += framed and bare[first : first + 1] in tuple(_FRAME)
        last -= framed and last > first and bare[last - 1] in _FRAME
    between = {"tab": re.compile("\t"), "bar": _BARS, "gap": _GAPS}[kind]
    cuts = [match.span() for match in between.finditer(bare, first, last)]
    cells, width, counted = [], 0, 0
    for begin, end in zip([first, *(cut[1] for cut in cuts)], [*(cut[0] for cut in cuts), last], strict=True):
        words = bare[begin:end].strip()
        at = begin + len(bare[begin:end]) - len(bare[begin:end].lstrip()) if words else begin
        width, counted = width + _width(bare[counted:at]), at
        cells.append(TextCell(words, start + at, start + at + len(words), width))
    return cells


def _width(words: str) -> int:
    """How wide words are printed: a Chinese character takes two columns."""
    return len(words) + len(_WIDE.findall(words))


def _is_row(row: list[TextCell]) -> bool:
    """Whether a row has enough cells, none of them a sentence."""
    cells = [cell.words for cell in row if cell.words]
    if len(row) >= _MANY and sum(any(map(str.isdigit, cell)) for cell in cells) >= _FEWEST_WITH_NUMBERS:
        return True
    return len(cells) >= _FEWEST_CELLS and not any(len(cell) > _LONGEST or cell.endswith(_ENDS) for cell in cells)
