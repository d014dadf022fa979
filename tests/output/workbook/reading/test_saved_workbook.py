"""Sheets, rows and cells of a workbook, sound or damaged."""

from __future__ import annotations

from pathlib import Path

import pytest

from scorecard.output.workbook.reading.saved_workbook import saved_workbook
from scorecard.output.workbook.reading.sheet_elements import WIDEST, SheetRow
from scorecard.output.workbook.reading.zip_parts import RefusedError
from tests.output.workbook.conftest import Write
from tests.output.workbook.reading.conftest import Workbook


def _rows(path: Path, title: str = "A", most: int = 99) -> list[tuple[int, dict[int, str]]]:
    found: list[tuple[int, dict[int, str]]] = []

    def take(number: int, row: SheetRow) -> bool:
        found.append((number, dict(row)))
        return len(found) < most

    with saved_workbook(path) as book:
        book.rows(title, take)
    return found


def test_own_workbook_is_read(write: Write) -> None:
    with saved_workbook(write()) as book:
        assert "Scorecard" in book.titles


def test_cells_of_every_kind(workbook: Workbook) -> None:
    rows = (
        '<row r="2"><c r="A2" t="inlineStr"><is><t> a </t></is></c><c r="C2" t="s"><v>1</v></c><c><v>3</v></c>'
        '<c r="F2" t="str"><f>B1</f><v>x_x000A_y</v></c><c r="G2" s="1"><v>0.073</v></c></row><row/><row><c><v>4</v></c></row>'
    )
    shared = "<si><t>zero</t></si><si><r><t>o</t></r><r><t>ne</t></r><rPh><t>sound</t></rPh></si>"
    styles = '<cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>'
    path = workbook({"A": rows}, shared=shared, styles=styles)
    assert _rows(path) == [(2, {1: "a", 3: "one", 4: "3", 6: "x\ny", 7: "7.3%"}), (4, {1: "4"})]


def test_raised_lowered_and_struck_digits_are_told_apart(workbook: Workbook) -> None:
    pieces = (
        "<r><t>10</t></r>",
        '<r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r>',
        '<r><rPr><vertAlign val="subscript"/></rPr><t>3</t></r>',
        "<r><rPr><strike/></rPr><t>93</t></r><r><t>95</t></r>",
    )
    path = workbook({"A": f'<row><c t="inlineStr"><is>{"".join(pieces)}</is></c></row>'})
    assert _rows(path) == [(1, {1: "10²₃~~93~~95"})]


def test_no_more_rows_are_given_than_wanted(workbook: Workbook) -> None:
    assert len(_rows(workbook({"A": "<row><c><v>1</v></c></row>" * 9}), most=2)) == 2


def test_columns_far_to_the_right_are_left_out(workbook: Workbook) -> None:
    path = workbook({"A": '<row><c r="GR1"><v>1</v></c><c r="GS1"><v>1</v></c></row>'})  # 7 * 26 + 18 = 200
    assert _rows(path) == [(1, {WIDEST: "1"})]


def test_the_calendar_is_that_of_the_workbook(workbook: Workbook) -> None:
    styles = '<cellXfs><xf numFmtId="31"/></cellXfs>'
    cell = '<row><c s="0"><v>42978</v></c></row>'
    assert _rows(workbook({"A": cell}, styles=styles, properties='<workbookPr date1904="1"/>')) == [
        (1, {1: "2021-09-01"})
    ]
    assert _rows(workbook({"A": cell}, styles=styles)) == [(1, {1: "2017-08-31"})]  # 1462 days before


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" s="estimated"><v>1</v></c>',  # a look that is no number
        '<c r="A1" s="99999"><v>1</v></c>',  # a look that there is not
        '<c r="A1" t="s"><v>99999</v></c>',  # a text that there is not
        '<c r="1A"><v>1</v></c>',
        '<c r="A99999999999999999999"><v>1</v></c>',
    ],
)
def test_cells_that_make_no_sense_are_refused(workbook: Workbook, cell: str) -> None:
    with pytest.raises(RefusedError, match="is damaged"):
        _rows(workbook({"A": f'<row r="1">{cell}</row>'}))


@pytest.mark.parametrize("row", ['<row r="0"/>', '<row r="x"/>', '<row r="-1"/>'])
def test_rows_that_make_no_sense_are_refused(workbook: Workbook, row: str) -> None:
    with pytest.raises(RefusedError, match="there is no row"):
        _rows(workbook({"A": row}))


def test_a_zip_that_is_no_workbook_is_refused(workbook: Workbook) -> None:
    with pytest.raises(RefusedError, match="damaged"):
        _rows(workbook({"A": ""}, {"xl/workbook.xml": "text"}))


def test_one_part_under_many_names_is_read_within_the_limits(
    workbook: Workbook, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("scorecard.output.workbook.reading.xml_elements.MOST_ELEMENTS", 50)
    path = workbook({"A": "<row><c><v>1</v></c></row>" * 9})  # 9 rows of 3 elements, and 15 around them
    with saved_workbook(path) as book, pytest.raises(RefusedError, match="more than 50"):
        for _ in range(3):
            book.rows("A", lambda number, row: True)
