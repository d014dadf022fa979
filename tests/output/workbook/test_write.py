from __future__ import annotations

import os
import zipfile
from datetime import date
from pathlib import Path

import openpyxl
import pytest

from scorecard.output.workbook import write as writing
from scorecard.output.workbook.package import save
from scorecard.output.workbook.sheet import Box, Sheet
from scorecard.output.workbook.styles import Styles
from scorecard.output.workbook.write import write_workbook
from tests.output.workbook.conftest import Town, Write


def test_sheets_have_names_of_the_language(write: Write) -> None:
    assert openpyxl.load_workbook(write("en")).sheetnames[:2] == ["Overview", "Scorecard"]
    assert openpyxl.load_workbook(write("zh")).sheetnames[:2] == ["总览", "计分卡"]


def test_same_input_gives_same_bytes(write: Write) -> None:
    assert write("zh", name="a.xlsx").read_bytes() == write("zh", name="b.xlsx").read_bytes()


def test_no_part_of_the_package_carries_the_clock(write: Write) -> None:
    with zipfile.ZipFile(write()) as package:
        assert {entry.date_time for entry in package.infolist()} == {(1980, 1, 1, 0, 0, 0)}
        core = package.read("docProps/core.xml").decode()
    assert core.count("2022-06-01T00:00:00Z") == 2  # created and modified: the as-of date


def test_text_from_the_files_never_becomes_a_formula(write: Write) -> None:
    book = openpyxl.load_workbook(write("en"))
    dangerous = [
        cell
        for sheet in book
        for row in sheet.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value in ("=Society & life", "=HYPERLINK(1)", "@样镇政府")
    ]
    assert {cell.value for cell in dangerous} == {"=Society & life", "=HYPERLINK(1)", "@样镇政府"}
    assert all(cell.data_type == "s" and cell.quotePrefix for cell in dangerous)


def test_failure_leaves_the_old_workbook_and_no_litter(
    write: Write, town: Town, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = write()
    before = path.read_bytes()

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writing, "save", full)
    judged, book, problems = town.judge()
    with pytest.raises(OSError, match="No space"):
        write_workbook(path, judged, book, date(2022, 6, 1), "en", problems)
    assert path.read_bytes() == before
    assert list(tmp_path.glob("*.tmp")) == [] and list(tmp_path.glob(".*")) == []


def test_what_another_program_saved_is_kept_beside(write: Write, tmp_path: Path) -> None:
    path = write()
    write()
    assert [file.name for file in tmp_path.glob("*.xlsx")] == ["out.xlsx"]  # untouched since: nothing to keep
    saved = []
    for remark in ("a remark", "another remark"):
        book = openpyxl.load_workbook(path)
        book["Scorecard"]["O4"] = remark
        book.save(path)
        os.utime(path, (1655200000, 1655200000))  # noon of 2022-06-14
        saved.append(path.read_bytes())
        write()
    assert (tmp_path / "out-saved-2022-06-14.xlsx").read_bytes() == saved[0]
    assert (tmp_path / "out-saved-2022-06-14-2.xlsx").read_bytes() == saved[1]
    write()
    assert len(list(tmp_path.glob("*.xlsx"))) == 3


def test_what_a_program_with_the_same_stamps_saved_is_kept_beside(write: Write, tmp_path: Path) -> None:
    book = openpyxl.Workbook(write_only=True)
    sheet = Sheet(book, Styles("en"), "Remarks", [10])
    sheet.add([Box("a remark")])
    sheet.finish()
    save(book, [sheet], tmp_path / "out.xlsx", date(2022, 6, 1))
    saved = (tmp_path / "out.xlsx").read_bytes()
    write()
    assert [file.read_bytes() for file in tmp_path.glob("out-saved-*.xlsx")] == [saved]


def test_what_is_no_workbook_is_kept_beside_too(write: Write, tmp_path: Path) -> None:
    (tmp_path / "out.xlsx").write_bytes(b"locked with a password")
    write()
    assert [file.read_bytes() for file in tmp_path.glob("out-saved-*.xlsx")] == [b"locked with a password"]


def test_folder_that_is_missing_is_an_os_error(town: Town, tmp_path: Path) -> None:
    judged, book, problems = town.judge()
    with pytest.raises(OSError):
        write_workbook(tmp_path / "missing" / "x.xlsx", judged, book, date(2022, 6, 1), "en", problems)


def test_every_sheet_prints_on_a4_landscape_with_footer(write: Write) -> None:
    shown = [sheet for sheet in openpyxl.load_workbook(write("en")) if sheet.sheet_state == "visible"]
    for sheet in shown:
        assert (sheet.page_setup.orientation, str(sheet.page_setup.paperSize)) == ("landscape", "9")
        assert sheet.sheet_properties.pageSetUpPr.fitToPage
        assert "Sampleton: Plan for 2021" in sheet.oddFooter.left.text
        assert "2022-06-01" in sheet.oddFooter.center.text
        assert "&P" in sheet.oddFooter.right.text and "&N" in sheet.oddFooter.right.text


def test_a_link_in_the_place_of_the_workbook_is_refused(write: Write, tmp_path: Path) -> None:
    (tmp_path / "theirs").write_text("precious", "utf-8")
    for target in ("theirs", "nowhere"):
        (tmp_path / "out.xlsx").unlink(missing_ok=True)
        (tmp_path / "out.xlsx").symlink_to(target)
        with pytest.raises(OSError, match=f"a link stands there, which leads to {target}"):
            write()
    assert (tmp_path / "theirs").read_text("utf-8") == "precious"
    assert not (tmp_path / "nowhere").exists()


def test_a_link_in_the_place_of_the_copy_is_passed_over(write: Write, tmp_path: Path) -> None:
    (tmp_path / "out.xlsx").write_bytes(b"somebody's")
    os.utime(tmp_path / "out.xlsx", (1655200000, 1655200000))
    (tmp_path / "out-saved-2022-06-14.xlsx").symlink_to("nowhere")
    write()
    assert (tmp_path / "out-saved-2022-06-14-2.xlsx").read_bytes() == b"somebody's"
    assert not (tmp_path / "nowhere").exists()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes here")
def test_a_pipe_in_the_place_of_the_workbook_is_refused_unread(write: Write, tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "out.xlsx")
    with pytest.raises(OSError, match="a pipe stands there"):
        write()


def test_nothing_is_left_in_the_folder_for_temporary_files(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "t").mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "t"))
    monkeypatch.setattr(Path, "unlink", lambda *_, **__: None)  # as if the run were killed before it tidies up
    write()
    assert list((tmp_path / "t").iterdir()) == []
