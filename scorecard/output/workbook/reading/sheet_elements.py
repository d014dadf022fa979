"""What the parts of a workbook say, element by element: relations, the list of sheets, texts, rows."""

import re
from collections.abc import Callable, Mapping
from posixpath import join, normpath
from typing import NamedTuple

from scorecard.language.bilingual import Text
from scorecard.output.workbook.reading.cell_text import decoded
from scorecard.output.workbook.reading.xml_elements import Enough
from scorecard.output.workbook.reading.zip_parts import RefusedError

MOST_ROWS, WIDEST = 200_000, 200  # of a sheet that are looked at
_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")
_ROW = re.compile(r"[1-9][0-9]{0,6}")
_RAISED = str.maketrans("0123456789+-", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻")
_LOWERED = str.maketrans("0123456789+-", "₀₁₂₃₄₅₆₇₈₉₊₋")
SheetRow = Mapping[int, str]  # the text of each cell that holds something, by its column, from 1 on


class Relations:
    """Which part each relation of a part leads to; those that lead out of the workbook are left out."""

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._kinds: dict[str, str] = {}
        self.targets: dict[str, str] = {}

    def first(self, kind: str) -> str | None:
        """The part that the first relation of that kind leads to."""
        return self._kinds.get(kind)

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "Relationship" and attributes.get("TargetMode") != "External":
            target = normpath(join("/", self._folder, attributes.get("Target", ""))).lstrip("/")
            self.targets[attributes.get("Id", "")] = target
            self._kinds.setdefault(attributes.get("Type", "").rpartition("/")[2], target)


class Sheets:
    """The names of the sheets with their relations, and the calendar."""

    def __init__(self) -> None:
        self.sheets: list[tuple[str, str]] = []
        self.from_1904 = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "workbookPr":
            self.from_1904 = attributes.get("date1904", "0") in ("1", "true", "on")
        elif name == "sheet":
            relation = next((value for key, value in attributes.items() if key.rpartition(":")[2] == "id"), "")
            self.sheets.append((decoded(attributes.get("name", "")), relation))


class _RichText:
    """One text that may consist of pieces: raised and lowered digits stay so, and what is struck out is marked."""

    listens = frozenset({"t", "v"})

    def __init__(self) -> None:
        self.pieces: list[str] = []
        self._raised, self._struck, self._phonetic = "", False, False

    def clear(self) -> None:
        """Begin another text."""
        self.pieces = []
        self._raised, self._struck, self._phonetic = "", False, False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "r":
            self._raised, self._struck = "", False
        elif name == "rPh":
            self._phonetic = True
        elif name == "vertAlign":
            self._raised = attributes.get("val", "")
        elif name == "strike":
            self._struck = attributes.get("val", "1") not in ("0", "false", "off")

    def end(self, name: str, text: str) -> None:
        """An element ends."""
        if name == "rPh":
            self._phonetic = False
        elif name == "t" and not self._phonetic and text:
            plain = decoded(text)
            if self._raised in ("superscript", "subscript"):
                plain = plain.translate(_RAISED if self._raised == "superscript" else _LOWERED)
            self.pieces.append(f"~~{plain}~~" if self._struck else plain)
        elif name == "r":
            self._raised, self._struck = "", False


class SharedTexts(_RichText):
    """The texts that cells name by number."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "si":
            self.clear()
        super().start(name, attributes)

    def end(self, name: str, text: str) -> None:
        """An element ends."""
        super().end(name, text)
        if name == "si":
            self.texts.append("".join(self.pieces))


class StoredCell(NamedTuple):
    """A cell as the file holds it: its type (n, s, b, d, e), its value, the number of its look, whether it is
    computed."""

    kind: str
    value: str
    look: str | None
    computed: bool


class SheetRows(_RichText):
    """The rows of one sheet. A formula without its result, as some programs save it, stands as it is written
    (=250+5)."""

    listens = frozenset({"t", "v", "f"})

    def __init__(self, text_of: Callable[[StoredCell], str], take: Callable[[int, SheetRow], bool]) -> None:
        super().__init__()
        self._text_of, self._take = text_of, take
        self._row, self._column = 0, 0
        self._cells: dict[int, str] = {}
        self._cell: dict[str, str] = {}
        self._value, self._computed, self._formula = "", False, ""

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        if name == "c":
            self.clear()
            self._cell, self._value, self._computed, self._formula = attributes, "", False, ""
        elif name == "f":
            self._computed = True
        elif name == "row":
            given = attributes.get("r")
            self._row = self._row + 1 if given is None else _row_number(given)
            self._column, self._cells = 0, {}
            if self._row > MOST_ROWS:
                raise Enough
        else:
            super().start(name, attributes)

    def end(self, name: str, text: str) -> None:
        """An element ends."""
        if name == "v":
            self._value = text
        elif name == "f":
            self._formula = text
        elif name == "c":
            self._close_cell()
        elif name == "row":
            if self._cells and not self._take(self._row, self._cells):
                raise Enough
        elif name == "sheetData":
            raise Enough
        else:
            super().end(name, text)

    def _close_cell(self) -> None:
        place = self._cell.get("r")
        self._column = self._column + 1 if place is None else _column_number(place)
        if self._column > WIDEST:
            return
        kind = self._cell.get("t", "n")
        if kind == "inlineStr":
            text = "".join(self.pieces).strip()
        elif not self._value and kind == "n" and self._computed:
            text = f"={self._formula.strip()}"
        elif not self._value:
            return
        elif kind == "str":
            text = decoded(self._value).strip()
        else:
            text = self._text_of(StoredCell(kind, self._value, self._cell.get("s"), self._computed))
        if text:
            self._cells[self._column] = text


def _row_number(text: str) -> int:
    if not _ROW.fullmatch(text):
        raise RefusedError(Text("reading.no-row", number=repr(text[:20])))
    return int(text)


def _column_number(place: str) -> int:
    found = _CELL.fullmatch(place)
    if found is None:
        raise RefusedError(Text("reading.no-cell", place=repr(place[:20])))
    number = 0
    for letter in found[1]:
        number = number * 26 + ord(letter) - ord("A") + 1
    return number
