"""What all sheets are drawn from, gathered once."""

from collections.abc import Sequence
from datetime import date
from functools import cached_property

from scorecard.collecting.comparing import known_scopes
from scorecard.collecting.form_words import (
    BOUND_NAMES,
    MEASURE_NAMES,
    SOURCE_KIND_NAMES,
    STAGE_NAMES,
    STANDING_NAMES,
    STATUS_NAMES,
    WHENS,
)
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import InBoth, Text, in_both, term
from scorecard.model.bands import Bands
from scorecard.model.book import Book
from scorecard.model.problems import Problem
from scorecard.model.sources import Source
from scorecard.output.rows import Row, light_words, rows_of
from scorecard.output.workbook import headings as words
from scorecard.output.workbook.lights import Lights
from scorecard.output.workbook.page_setup import set_up
from scorecard.output.workbook.reading.filled_form import FilledCells
from scorecard.output.workbook.sheet import Sheet
from scorecard.output.workbook.styles import Styles, new_workbook

EVIDENCE_HEAD_ROW = 3
SOURCES_HEAD_ROW = 3
BANDS_ROW = 6  # of the first threshold on the Method sheet
_BETWEEN = 3  # rows between the thresholds and the table of lights: a blank, a heading and the heads


class Contents:
    """One plan's scorecard on one day, in one language, and the workbook it goes into."""

    def __init__(
        self, judged: Judged, book: Book, as_of: date, lang: str, problems: list[Problem], before: Lights | None = None
    ) -> None:
        self.judged, self.book, self.as_of, self.lang, self.problems = judged, book, as_of, lang, problems
        self.before = before  # the lights of the last run
        self.filled: list[FilledCells] = []  # what somebody entered into the last workbook and nobody collected yet
        self.described: list[FilledCells] = []  # the same of new sources
        self.workbook = new_workbook()
        self.styles = Styles(lang, book.settings.fonts.workbook)
        self.bands: Bands = book.bands_of(judged.plan)
        self.sheets: list[Sheet] = []  # in the order of the workbook
        self.alternatives: list[str] = []  # what each chart shows, in words, in the order of the charts

    @cached_property
    def rows(self) -> list[Row]:
        """The rows of the scorecard, in its order."""
        return rows_of(self.judged)

    @cached_property
    def now(self) -> Lights:
        """The lights of this run."""
        shown = {row.target: (row.colour, row.solid, _actual(row)) for row in self.rows}
        return Lights(self.as_of.isoformat(), shown)

    @cached_property
    def section_numbers(self) -> dict[str, int]:
        """The sections numbered from 1 in their order."""
        return {section.id: number for number, section in enumerate(self.judged.plan.sections, 1)}

    @cached_property
    def lists(self) -> dict[str, list[str]]:
        """What the drop-downs of the entry form offer."""
        figures = [figure for source in self.sources for figure in source.figures]
        words = {
            "stage": STAGE_NAMES,
            "measure": MEASURE_NAMES,
            "status": STATUS_NAMES,
            "bound": BOUND_NAMES,
            "when": WHENS,
            "kind": SOURCE_KIND_NAMES,
            "standing": STANDING_NAMES,
        }
        return {key: [self.words(said) for said in of_key.values()] for key, of_key in words.items()} | {
            "unit": sorted({figure.unit for figure in figures if figure.unit}),
            "indicator": sorted(self.book.indicators),
            "scope": [self.words(term(scope)) for scope in known_scopes(self.book)],
        }

    @cached_property
    def users(self) -> dict[str, list[int]]:
        """Under each source the indices of the rows whose light rests on it."""
        found: dict[str, list[int]] = {}
        for index, row in enumerate(self.rows):
            for source in row.sources:
                found.setdefault(source, []).append(index)
        return found

    @cached_property
    def sources(self) -> list[Source]:
        """What had been published by the day: first the sources that lights rest on, then the others.

        Of a month that is closed again, lights rest on later corrections too.
        """
        every = self.book.sources.values()
        known = [source for source in every if source.counts_from <= self.as_of or source.source in self.users]
        return sorted(known, key=lambda source: (source.source not in self.users, source.source))

    @cached_property
    def source_rows(self) -> dict[str, int]:
        """On which row of the Sources sheet each source stands."""
        return {source.source: SOURCES_HEAD_ROW + 1 + index for index, source in enumerate(self.sources)}

    @cached_property
    def evidence_rows(self) -> dict[int, int]:
        """For the index of each row with figures: on which row of the Evidence sheet its first one stands.

        Those that lights rest on come first, then those that were passed over.
        """
        found: dict[int, int] = {}
        next_row = EVIDENCE_HEAD_ROW + 1
        for key in ("figures", "passed"):
            for index, row in enumerate(self.rows):
                figures = len(getattr(row.result.verdict, key))
                if figures:
                    found.setdefault(index, next_row)
                    next_row += figures
        return found

    @property
    def lights_row(self) -> int:
        """The row of the first status in the table of lights on the Method sheet."""
        return BANDS_ROW + len(self.bands.bands) + _BETWEEN

    def band_cell(self, method: str, name: str) -> str:
        """The cell of the Method sheet that holds a threshold."""
        names = [(band.method, band.name) for band in self.bands.bands]
        return f"'{self.name('method')}'!$C${BANDS_ROW + names.index((method, name))}"

    def light(self, colour: str, solid: bool) -> str:
        """The text of a light: ● green."""
        return light_words(colour, solid, self.lang)

    @property
    def title(self) -> str:
        """The plan's title with its place."""
        place, title = self.say(self.judged.place), self.say(self.judged.plan.title)
        return title if place in title else (f"{place} · {title}" if self.lang == "zh" else f"{place}: {title}")

    def say(self, said: InBoth) -> str:
        """A name or sentence in the language of the workbook."""
        return in_both(said).in_language(self.lang)

    def words(self, said: Text) -> str:
        """A sentence in the language of the workbook."""
        return said.in_language(self.lang)

    def sheet(self, key: str, widths: Sequence[float], frozen: str | None = None) -> Sheet:
        """A new sheet."""
        return self.sheet_named(words.sheet(key, self.lang), widths, frozen)

    def sheet_named(self, title: str, widths: Sequence[float], frozen: str | None = None) -> Sheet:
        """A new sheet whose name is the same in every language."""
        sheet = Sheet(self.workbook, self.styles, title, widths, frozen)
        self.sheets.append(sheet)
        return sheet

    def print_as(self, sheet: Sheet, repeat: str | None = None, one_page: bool = False) -> None:
        """Set the page of a finished sheet."""
        set_up(sheet, self.title, self.as_of.isoformat(), self.lang, repeat, one_page)

    def text(self, key: str, **fields: object) -> str:
        """A phrase of the workbook."""
        return words.text(key, self.lang, **fields)

    def name(self, key: str) -> str:
        """The name of a sheet."""
        return words.sheet(key, self.lang)

    def head(self, key: str) -> str:
        """The head of a column."""
        return words.column(key, self.lang)


def _actual(row: Row) -> str:
    actual = row.result.verdict.actual
    return f"{actual.value} {actual.unit}".strip() if actual else ""
