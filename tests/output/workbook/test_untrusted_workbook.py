from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from scorecard.output.workbook import untrusted_workbook as untrusted
from scorecard.output.workbook.untrusted_workbook import RefusedError, opened, rows


def _with(path: Path, source: Path, parts: dict[str, bytes]) -> Path:
    """A copy of a workbook with some parts replaced."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, parts.pop(name, None) or old.read(name))
        for name, data in parts.items():
            new.writestr(name, data)
    return path


def _refusal(path: Path) -> str:
    with pytest.raises(RefusedError) as refused, opened(path) as book:
        for title in book.sheetnames:
            list(rows(book, title))
    return str(refused.value)


def test_own_workbook_is_opened(write) -> None:
    with opened(write()) as book:
        assert "Scorecard" in book.sheetnames


def test_text_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "x.xlsx").write_text("hello", "utf-8")
    assert _refusal(tmp_path / "x.xlsx") == "is no .xlsx workbook (not a zip file)"


def test_zip_that_is_no_workbook_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w") as package:
        package.writestr("a.txt", "b")
    assert _refusal(tmp_path / "x.xlsx").startswith("is no workbook that can be read")


def test_large_file_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "x.xlsx").open("wb") as file:
        file.truncate(untrusted.LARGEST_FILE + 1)
    assert _refusal(tmp_path / "x.xlsx") == "is 50 MB large; up to 50 MB are read"


def test_bomb_is_refused_unpacked(write, tmp_path: Path) -> None:
    bomb = _with(tmp_path / "bomb.xlsx", write(), {"xl/worksheets/sheet9.xml": b" " * (8 * 1024 * 1024)})
    assert "unpacks to" in _refusal(bomb)  # 8 MB of blanks pack to 8 kB: a thousandth


def test_too_many_parts_are_refused(write, tmp_path: Path) -> None:
    parts = {f"x{number}": b"1" for number in range(untrusted.MOST_PARTS)}
    assert "parts" in _refusal(_with(tmp_path / "many.xlsx", write(), parts))


def test_nested_entities_are_refused(write, tmp_path: Path) -> None:
    lol = b'<!DOCTYPE w [<!ENTITY a "lol"><!ENTITY b "&a;&a;&a;">]><workbook>&b;</workbook>'
    assert "is no workbook that can be read" in _refusal(_with(tmp_path / "x.xlsx", write(), {"xl/workbook.xml": lol}))


def test_entities_in_a_sheet_are_refused(write, tmp_path: Path) -> None:
    sheet = b'<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/hostname">]><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&a;</v></c></row></sheetData></worksheet>'
    assert "is no workbook that can be read" in _refusal(
        _with(tmp_path / "x.xlsx", write(), {"xl/worksheets/sheet1.xml": sheet})
    )


def test_damaged_sheet_is_refused(write, tmp_path: Path) -> None:
    broken = _with(tmp_path / "x.xlsx", write(), {"xl/worksheets/sheet1.xml": b"<worksheet><sheetData><row"})
    assert "is no workbook that can be read" in _refusal(broken)


@pytest.mark.parametrize(
    "cell",
    [
        '<c r="A1" s="estimated"><v>1</v></c>',  # a look that is no number
        '<c r="A1" s="99999"><v>1</v></c>',  # a look that there is not
        '<c r="A1" t="s"><v>99999</v></c>',  # a text that there is not
        '<c r="A1" t="d"><v>yesterday</v></c>',
        '<c r="A1"><v>1e999999</v></c>',
        '<c r="1A"><v>1</v></c>',
        '<c r="A99999999999999999999"><v>1</v></c>',
    ],
)
def test_cells_that_make_no_sense_are_refused_or_read(write, tmp_path: Path, cell: str) -> None:
    sheet = f'<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData><row r="1">{cell}</row></sheetData></worksheet>'
    odd = _with(tmp_path / "x.xlsx", write(), {"xl/worksheets/sheet1.xml": sheet.encode()})
    try:
        with opened(odd) as book:
            assert len(list(rows(book, book.sheetnames[0]))) <= 1
    except RefusedError as refusal:
        assert str(refusal).startswith("is damaged: ")


def test_a_pipe_is_refused_unread(tmp_path: Path) -> None:
    os = pytest.importorskip("os")
    if not hasattr(os, "mkfifo"):
        pytest.skip("no pipes here")
    os.mkfifo(tmp_path / "x.xlsx")
    assert _refusal(tmp_path / "x.xlsx") == "is no ordinary file"
