"""Reading filled-in entry forms: what stands in which cell, as text. `collecting.form_rows` knows what it means.

A hidden row names the columns. It must name what a row needs, and nothing that is unknown: a column whose name was
changed would otherwise be left out, and “over 100” would be recorded as 100.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

from openpyxl.utils import get_column_letter

from scorecard.language.bilingual import Text
from scorecard.language.languages import LANGUAGES
from scorecard.model.problems import did_you_mean
from scorecard.output.workbook import headings
from scorecard.output.workbook.reading.saved_workbook import saved_workbook
from scorecard.output.workbook.reading.sheet_elements import SheetRow
from scorecard.output.workbook.reading.zip_parts import RefusedError

FORM_MARK = "scorecard-entry/1:"  # stands before the first key of the hidden row
FIGURE_KEYS = (
    "go", "section", "target", "goal", "value", "unit", "period", "status", "bound", "source", "says", "note",
    "indicator", "measure", "scope", "id",
)  # fmt: skip
WHOSE_KEYS = ("place", "group")  # of projects with several places, or with groups
REVIEW_KEYS = ("decision", "around", "doubts")  # of the form with proposed answers
# Of the form of one owner for one month.
OWNER_KEYS = (
    "target", "goal", "mark", "last", "light", "value", "unit", "period", "cause", "next", "source", "note", "says",
    "status", "bound", "place", "group", "indicator", "measure", "scope", "plan", "id", "month", "lead",
)  # fmt: skip
SOURCE_KEYS = ("source", "title", "publisher", "published", "kind", "standing", "url", "note")
# Without these, a figure or source would mean something else.
_FIGURE_NEEDS = ("value", "unit", "period", "status", "bound", "source", "indicator", "measure", "scope")
_SOURCE_NEEDS = ("source", "title", "published", "kind", "standing")
_MOST = 3000  # rows that are filled in; each takes a thousandth of a second
LONGEST = 2000  # characters of a cell
_MOST_TEXT = 1_500_000  # characters of all of them
_LOOKED_AT = 30  # rows in which the hidden row may stand


class FilledCells(NamedTuple):
    """One row that somebody filled in: the text under each key, and the cell it stands in (Entry!D14)."""

    values: Mapping[str, str]
    cells: Mapping[str, str]
    where: str


class Form(NamedTuple):
    """What a workbook's forms hold."""

    figures: list[FilledCells]
    sources: list[FilledCells]
    found: bool  # whether there was a form for figures at all
    lang: str | None = None  # of its heads


def read_form(path: Path) -> Form:
    """The rows that somebody filled in. Raises RefusedError for what is no workbook, and OSError."""
    form = Form([], [], False)
    size = 0
    with saved_workbook(path) as book:
        for title in book.titles:
            sheet = _FormSheet(title, size)
            book.rows(title, sheet.take)
            size = sheet.size
            rows = form.figures if sheet.of_figures else form.sources
            rows.extend(sheet.filled)
            form = form._replace(found=form.found or sheet.of_figures, lang=form.lang or sheet.lang)
            if len(form.figures) + len(form.sources) > _MOST:
                raise _too_many()
    return form


class _FormSheet:
    """One sheet while it is read: first the row of keys is looked for, then the rows below it are kept."""

    def __init__(self, title: str, size: int) -> None:
        self._title = title
        self._keys: dict[int, str] = {}
        self._key_row = 0
        self.size = size
        self.lang: str | None = None
        self.filled: list[FilledCells] = []

    @property
    def of_figures(self) -> bool:
        """Whether it is the form for figures."""
        return "value" in self._keys.values()

    def take(self, number: int, row: SheetRow) -> bool:
        """Look at the next row; False where no further one is wanted."""
        if not self._keys:
            if any(text.startswith(FORM_MARK) for text in row.values()):
                self._keys, self._key_row = _keys(f"{self._title}!{number}", row), number
                return True
            return number < _LOOKED_AT
        if number == self._key_row + 1 and (lang := _language(self._keys, row)):
            self.lang = lang
            return True
        values = {key: row[place] for place, key in self._keys.items() if place in row}
        if any(key in values for key in self._told_by):
            self.filled.append(self._filled(number, values))
            if len(self.filled) > _MOST:
                raise _too_many()
        return True

    @property
    def _told_by(self) -> tuple[str, ...]:
        """What says that somebody filled the row in; unit, period and the like stand there from the start."""
        if not self.of_figures:
            return SOURCE_KEYS
        if "month" in self._keys.values():  # where the source stands there from the start too
            return ("value", "cause", "next", "says", "note")
        return ("value", "source", "says", "note")

    def _filled(self, number: int, values: Mapping[str, str]) -> FilledCells:
        cells = {key: f"{self._title}!{get_column_letter(place)}{number}" for place, key in self._keys.items()}
        for key, text in values.items():
            self.size += len(text)
            if len(text) > LONGEST:
                raise RefusedError(
                    Text("reading.long-cell", number=f"{len(text):,}", cell=cells[key], most=f"{LONGEST:,}")
                )
        if self.size > _MOST_TEXT:
            raise RefusedError(Text("reading.much-text", most=f"{_MOST_TEXT:,}"))
        return FilledCells(values, cells, f"{self._title}!{number}")


def _keys(where: str, row: SheetRow) -> dict[int, str]:
    """The key of each column. Raises RefusedError where they cannot be those of a form."""
    keys = {place: text.removeprefix(FORM_MARK) for place, text in row.items()}
    of_sources = "value" not in keys.values() and "title" in keys.values()
    known, needed = (
        (SOURCE_KEYS, _SOURCE_NEEDS)
        if of_sources
        else ((*FIGURE_KEYS, *WHOSE_KEYS, *OWNER_KEYS, *REVIEW_KEYS), _FIGURE_NEEDS)
    )
    for key in keys.values():
        if key not in known:
            remedy = did_you_mean(key, known, Text("reading.take-form"))
            raise RefusedError(Text("reading.unknown-column", where=where, key=key[:40], remedy=remedy))
    if len(set(keys.values())) < len(keys):
        raise RefusedError(Text("reading.column-twice", where=where, remedy=Text("reading.take-form")))
    if any(key in REVIEW_KEYS for key in keys.values()):
        needed = (*needed, *REVIEW_KEYS)  # without the decisions, what nobody has accepted would be taken
    missing = [key for key in needed if key not in keys.values()]
    if missing:
        remedy = Text("reading.take-form")
        raise RefusedError(Text("reading.column-missing", where=where, key=missing[0], remedy=remedy))
    return keys


def _language(keys: Mapping[int, str], row: SheetRow) -> str | None:
    """The language of the row below the keys where it holds the heads; where somebody deleted them, it is the first one
    filled in."""
    for lang in LANGUAGES:
        heads = {place: headings.column(f"entry-{key}", lang).casefold() for place, key in keys.items() if key != "go"}
        if sum(row.get(place, "").casefold() == head for place, head in heads.items()) > 1:
            return lang
    return None


def _too_many() -> RefusedError:
    return RefusedError(Text("reading.many-rows", most=_MOST))
