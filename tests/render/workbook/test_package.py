from __future__ import annotations

import zipfile
from datetime import date
from pathlib import Path

from openpyxl import Workbook

from scorecard.render.workbook.package import save, with_result


def _cells(path: Path) -> str:
    with zipfile.ZipFile(path) as package:
        return package.read("xl/worksheets/sheet1.xml").decode()


def test_result_stands_beside_its_formula(tmp_path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("A")
    sheet.append([with_result("1+1", 2), with_result('"a"&"<b"', "a<b"), with_result("B2", None)])
    save(book, tmp_path / "a.xlsx", date(2021, 1, 1))
    text = _cells(tmp_path / "a.xlsx")
    assert '<c r="A1"><f>1+1</f><v>2</v></c>' in text
    assert '<c r="B1" t="str"><f>"a"&amp;"&lt;b"</f><v>a&lt;b</v></c>' in text
    assert '<c r="C1" t="str"><f>B2</f><v></v></c>' in text


def test_results_are_found_wherever_the_file_is_cut(tmp_path: Path) -> None:
    book = Workbook(write_only=True)
    sheet = book.create_sheet("A")
    for row in range(30_000):  # some 2 MB of XML: the file passes in pieces of 1 MB
        sheet.append([with_result(f"{row}+1", row + 1), "x" * 20])
    save(book, tmp_path / "a.xlsx", date(2021, 1, 1))
    text = _cells(tmp_path / "a.xlsx")
    assert text.count("<f>") == 30_000
    assert "\ue000" not in text
    assert text.count("<v>") == 30_000


def test_plain_text_keeps_its_private_characters(tmp_path: Path) -> None:
    book = Workbook(write_only=True)
    book.create_sheet("A").append(["a\ue000nb"])
    save(book, tmp_path / "a.xlsx", date(2021, 1, 1))
    assert "a\ue000nb" in _cells(tmp_path / "a.xlsx")
