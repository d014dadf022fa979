"""A workbook that somebody saved: its sheets, and their rows as cells. Values are read; nothing is followed or
computed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from scorecard.language.bilingual import Text
from scorecard.output.workbook.reading.cell_text import ReadCell, cell_shown
from scorecard.output.workbook.reading.number_styles import GENERAL, Style, StylesReader
from scorecard.output.workbook.reading.sheet_elements import (
    Relations,
    SharedTexts,
    SheetRow,
    SheetRows,
    Sheets,
    StoredCell,
)
from scorecard.output.workbook.reading.xml_elements import Allowance, End, Start, read_elements
from scorecard.output.workbook.reading.zip_parts import RefusedError, ZipParts, opened_parts

MOST_SHEETS = 300


class SavedWorkbook:
    """An opened workbook."""

    def __init__(self, parts: ZipParts) -> None:
        self._parts, self._allowance = parts, Allowance()
        self._texts: list[str] | None = None
        root = Relations("")
        self._read("_rels/.rels", root.start)
        self._part = root.first("officeDocument") or "xl/workbook.xml"
        folder, _, name = self._part.rpartition("/")
        self._relations = Relations(folder)
        self._read(f"{folder}/_rels/{name}.rels".lstrip("/"), self._relations.start)
        listed = Sheets()
        self._read(self._part, listed.start)
        if len(listed.sheets) > MOST_SHEETS:
            raise RefusedError(Text("reading.sheets", number=len(listed.sheets), most=MOST_SHEETS))
        self._from_1904 = listed.from_1904
        self._sheets = {title: self._relations.targets.get(relation, "") for title, relation in listed.sheets}
        self._styles = self._all_styles()

    @property
    def titles(self) -> list[str]:
        """The names of its sheets of cells."""
        return [title for title, part in self._sheets.items() if part in self._parts.names]

    def rows(self, title: str, take: Callable[[int, SheetRow], bool]) -> None:
        """Give the rows of a sheet that hold something to `take`, each with its number, until it says no.

        Raises RefusedError: a damaged sheet is found only here.
        """
        reader = SheetRows(self._text_of, take)
        self._read(self._sheets[title], reader.start, reader.end, SheetRows.listens)

    def _text_of(self, cell: StoredCell) -> str:
        if cell.kind != "s":
            return cell_shown(ReadCell(cell.kind, cell.value, self._style(cell.look), cell.computed), self._from_1904)
        texts = self._shared()
        if not cell.value.isdecimal() or int(cell.value[:9]) >= len(texts):
            raise RefusedError(Text("reading.no-text", number=repr(cell.value[:20])))
        return texts[int(cell.value)].strip()

    def _style(self, number: str | None) -> Style:
        if number is None:
            return GENERAL
        found = self._styles.style(int(number[:9])) if number.isdecimal() else None
        if found is None:
            raise RefusedError(Text("reading.no-look", number=repr(number[:20])))
        return found

    def _shared(self) -> list[str]:
        if self._texts is None:
            reader = SharedTexts()
            part = self._relations.first("sharedStrings")
            if part:
                self._read(part, reader.start, reader.end, SharedTexts.listens)
            self._texts = reader.texts
        return self._texts

    def _all_styles(self) -> StylesReader:
        reader = StylesReader()
        part = self._relations.first("styles")
        if part:
            self._read(part, reader.start, reader.end)
        return reader

    def _read(self, part: str, start: Start, end: End | None = None, listens: frozenset[str] = frozenset()) -> None:
        read_elements(self._parts.chunks(part), self._allowance, start, end, listens)


@contextmanager
def saved_workbook(path: Path) -> Iterator[SavedWorkbook]:
    """The workbook at `path`. Raises RefusedError, or OSError where the file cannot be read."""
    with opened_parts(path) as parts:
        yield SavedWorkbook(parts)
