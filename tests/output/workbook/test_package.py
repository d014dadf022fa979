from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

import openpyxl
from openpyxl import Workbook

from scorecard.output.workbook.package import save
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.styles import Styles


def _saved(path: Path, rows: int) -> Path:
    book = Workbook(write_only=True)
    sheet = Sheet(book, Styles("en"), "A", [10, 10])
    for number in range(rows):
        sheet.add([Box(number), Box("x" * 40, link="https://example.org/" if number == 0 else None)])
    sheet.finish()
    save(book, [sheet], path, date(2021, 1, 1))
    return path


def test_rows_join_what_surrounds_them(tmp_path: Path) -> None:
    sheet = openpyxl.load_workbook(_saved(tmp_path / "a.xlsx", 3))["A"]
    assert [row[0].value for row in sheet.iter_rows()] == [0, 1, 2]
    assert sheet["B1"].hyperlink.target == "https://example.org/"
    assert sheet.column_dimensions["A"].width == 10


def test_sheet_without_rows(tmp_path: Path) -> None:
    assert openpyxl.load_workbook(_saved(tmp_path / "a.xlsx", 0))["A"].max_row == 1


def test_many_rows_pass_through_a_file(tmp_path: Path) -> None:
    path = _saved(tmp_path / "a.xlsx", 80_000)  # 12 MB of rows, more than are kept in memory
    with zipfile.ZipFile(path) as package:
        text = package.read("xl/worksheets/sheet1.xml")
    assert text.count(b"<row ") == 80_000
    assert b'<dimension ref="A1:B80000" />' in text


def test_parts_have_no_time_of_their_own(tmp_path: Path) -> None:
    with zipfile.ZipFile(_saved(tmp_path / "a.xlsx", 1)) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        assert {entry.create_system for entry in package.infolist()} == {3}
        assert package.testzip() is None
