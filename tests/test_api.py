"""The public names do the whole way from files to a workbook."""

from datetime import date
from pathlib import Path

from openpyxl import load_workbook

from scorecard.api import judge, load, write_workbook

EXAMPLE = Path(__file__).parent.parent / "scorecard" / "example"


def test_from_files_to_a_workbook(tmp_path: Path) -> None:
    loaded = load(EXAMPLE / "targets", EXAMPLE / "seeds")
    assert loaded.problems == []
    (judged,) = judge(loaded.book, date(2022, 6, 1))
    path = tmp_path / "example.xlsx"
    write_workbook(path, judged, loaded.book, date(2022, 6, 1), "en", loaded.problems)
    assert [entry.name for entry in tmp_path.iterdir()] == ["example.xlsx"]
    assert load_workbook(path).sheetnames[0] == "Overview"


def test_a_plan_does_not_exist_before_its_source() -> None:
    loaded = load(EXAMPLE / "targets", EXAMPLE / "seeds")
    assert judge(loaded.book, date(2020, 1, 1)) == []
