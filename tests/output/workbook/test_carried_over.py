"""What somebody typed into the form stands in the next workbook as it was typed, however often the next one is written."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from scorecard.output.workbook import carried_over
from scorecard.output.workbook.reading.filled_form import FORM_MARK, read_form
from tests.output.workbook.conftest import Write


def _type(path: Path, **values: object) -> None:
    """Fill in the last free row of the form, as a person would."""
    book = openpyxl.load_workbook(path)
    sheet = book["Entry"]
    keys = {str(cell.value).removeprefix(FORM_MARK): cell.column for cell in sheet[3]}
    for key, value in values.items():
        sheet.cell(sheet.max_row, keys[key]).value = value
    book.save(path)


@pytest.mark.parametrize(
    ("value", "kept"),
    [
        ("7.30", "7.30"),  # printed so: a number would lose its zero
        ("7.3", "7.3"),
        (7.3, "7.3"),
        ("1,234.50", "1,234.50"),
        ("007", "007"),
        ("-0", "-0"),
        ("0.1234567890123", "0.1234567890123"),
        ("123456789012345678", "123456789012345678"),
        ("10²", "10²"),
        ("about 7", "about 7"),
        ("_x0041_", "_x0041_"),
    ],
)
def test_a_value_stays_as_typed(write: Write, value: object, kept: str) -> None:
    path = write()
    _type(path, value=value, source="report-2022")
    for _ in range(2):
        write()
        assert [row.values["value"] for row in read_form(path).figures] == [kept]


def test_every_cell_of_a_row_stays_as_typed(write: Write) -> None:
    typed = {
        "value": "7.30", "unit": "m²", "period": "2021年9月", "bound": "overr", "source": "report-2022",
        "says": "增长_x0041_7.30%", "note": "asked\nagain", "indicator": "output", "measure": "growth", "scope": "citywide",
    }  # fmt: skip
    path = write()
    _type(path, **typed)
    for _ in range(3):
        write()
    assert [dict(row.values) for row in read_form(path).figures] == [typed]


def test_a_time_beyond_the_calendar_is_no_day(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    # A disk may give 2 ** 40 seconds, which is the year 36,812.
    path = tmp_path / "scorecard.xlsx"
    path.write_text("somebody's")
    monkeypatch.setattr(carried_over, "date", type("Calendar", (), {"fromtimestamp": _beyond}))
    copy = carried_over.set_aside(path)
    assert copy == tmp_path / "scorecard-saved-on-no-known-day.xlsx"


def _beyond(seconds: float) -> None:
    raise ValueError(f"year 36812 is out of range: {seconds}")
