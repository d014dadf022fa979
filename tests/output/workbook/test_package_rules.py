"""What a workbook must keep so that no program asks to repair it, and so that everybody can read it."""

from __future__ import annotations

import itertools
import re
import zipfile
from pathlib import Path

import openpyxl
import pytest
from openpyxl.utils import range_boundaries
from openpyxl.worksheet.worksheet import Worksheet

from scorecard.output.workbook.headings import COLUMNS, SHEETS
from scorecard.output.workbook.palette import HEAD, HEAD_TEXT, INK, INPUT, LIGHTS, LINK, QUIET
from tests.output.workbook.conftest import Write


@pytest.fixture(params=["en", "zh"])
def path(request: pytest.FixtureRequest, write: Write) -> Path:
    return write(request.param)


def _shown(path: Path) -> list[Worksheet]:
    return [sheet for sheet in openpyxl.load_workbook(path) if sheet.sheet_state == "visible"]


def test_heads_of_tables_are_texts_and_all_different(path: Path) -> None:
    tables = [(sheet, table) for sheet in _shown(path) for table in sheet.tables.values()]
    assert {table.displayName for _, table in tables} == {"Scorecard", "Gaps", "Evidence", "Sources"}
    for sheet, table in tables:
        left, top, right, _ = range_boundaries(table.ref)
        heads = [sheet.cell(top, column).value for column in range(left, right + 1)]
        assert heads == [column.name for column in table.tableColumns]
        assert len({head.lower() for head in heads}) == len(heads)
        assert table.autoFilter.ref == table.ref


def test_number_formats_quote_what_is_no_sign_of_theirs(path: Path) -> None:
    for sheet in _shown(path):
        for row in sheet.iter_rows():
            for cell in row:
                bare = "".join(cell.number_format.replace('\\"', "").split('"')[::2])
                assert re.fullmatch(r"(General|yyyy-mm-dd|[#,0.+;%@-])*", bare), cell.number_format
                assert len(cell.number_format) <= 255


def test_formulas_fit(path: Path) -> None:
    for sheet in _shown(path):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.data_type == "f":
                    assert len(cell.value) <= 8192
                    assert cell.value.count("(") == cell.value.count(")")


def test_links_inside_lead_to_cells_that_hold_something(path: Path) -> None:
    book = openpyxl.load_workbook(path)
    links = 0
    for sheet in book:
        for row in sheet.iter_rows():
            for cell in row:
                if cell.hyperlink is None or cell.hyperlink.location is None:
                    continue
                links += 1
                title, _, place = cell.hyperlink.location.rpartition("!")
                assert book[title.strip("'")][place].value is not None, cell.hyperlink.location
    assert links > 20


def test_sources_and_targets_are_linked_both_ways(write: Write) -> None:
    book = openpyxl.load_workbook(write("en"))
    card, sources = book["Scorecard"], book["Sources"]
    heads = {cell.value: cell.column for cell in card[3]}
    light = card.cell(4, heads["Sources"])
    there = light.hyperlink.location.rpartition("!")[2]
    assert sources[there].value == light.value == "report-2022"
    used = next(cell for cell in sources[sources[there].row] if cell.hyperlink and cell.hyperlink.location)
    assert used.hyperlink.location.rpartition("!")[2] == "B4"  # the first row of the Scorecard


def test_charts_say_in_words_what_they_show(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        drawings = [package.read(name).decode() for name in package.namelist() if re.match(r"xl/drawings/d", name)]
    charts = [frame for drawing in drawings for frame in re.findall(r"<cNvPr[^>]*>", drawing)]
    assert charts
    assert all(re.search(r'descr="[^"]{20,}"', frame) for frame in charts)


def test_charts_hold_their_numbers_for_programs_that_do_not_reckon(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        chart = package.read("xl/charts/chart1.xml").decode()
    assert chart.count("<numCache>") == chart.count("<ser>") == chart.count("<strCache>")


def test_cells_without_value_carry_no_type(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        for name in package.namelist():
            if name.startswith("xl/worksheets/sheet"):
                assert not re.search(rb"<c [^>]*t=\"[^\"]*\"[^>]*/>", package.read(name)), name


def test_sheets_say_how_far_they_reach(path: Path) -> None:
    with zipfile.ZipFile(path) as package:
        sheets = [package.read(name) for name in package.namelist() if name.startswith("xl/worksheets/sheet")]
    assert all(b"<dimension ref=" in sheet for sheet in sheets)


def test_every_word_stands_in_both_languages() -> None:
    for said in (*SHEETS.values(), *COLUMNS.values()):
        assert said.en and said.zh
    for lang in ("en", "zh"):
        names = [said.in_language(lang) for said in SHEETS.values()]
        assert len(set(names)) == len(names)
        assert all(len(name) <= 31 and not re.search(r"[\[\]:*?/\\']", name) for name in names)


def _luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    linear = [part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    """The ratio of WCAG 2: (lighter + 0.05) ÷ (darker + 0.05)."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_on_white_is_known() -> None:
    assert _contrast("000000", "FFFFFF") == pytest.approx(21)


@pytest.mark.parametrize("light", LIGHTS, ids=str)
def test_text_of_lights_can_be_read(light: tuple[str, bool]) -> None:
    assert _contrast(LIGHTS[light].text, LIGHTS[light].ground) >= 4.5


@pytest.mark.parametrize(
    ("text", "ground"), [(INK, "FFFFFF"), (QUIET, "FFFFFF"), (LINK, "FFFFFF"), (HEAD_TEXT, HEAD), (INK, INPUT)]
)
def test_text_can_be_read(text: str, ground: str) -> None:
    assert _contrast(text, ground) >= 4.5


def test_solid_lights_stay_apart_in_grey() -> None:
    shades = sorted(_luminance(LIGHTS[colour, True].ground) for colour in ("red", "green", "amber"))
    assert shades == [_luminance(LIGHTS[colour, True].ground) for colour in ("red", "green", "amber")]
    assert all((later + 0.05) / (earlier + 0.05) >= 1.5 for earlier, later in itertools.pairwise(shades))
