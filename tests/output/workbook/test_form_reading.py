"""Cells of a form as text, however odd their numbers."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from scorecard.output.workbook import form_reading as form
from scorecard.output.workbook.form_reading import FIGURE_KEYS, MARK, _text, read
from scorecard.output.workbook.untrusted_workbook import Given, RefusedError


@pytest.mark.parametrize(
    ("value", "number", "text"),
    [
        (44440, 57, "2021-09"),  # 1900-01-01 is day 1, and Excel counts a 29 February 1900: 2021-09-01 is day 44440
        (44440, 58, "2021-09-01"),
        (44440, 0, "44440"),
        (1e300, 58, "1" + "0" * 300),  # no day of the calendar
        (float("nan"), 58, "NaN"),
        (float("inf"), 0, "Infinity"),
    ],
)
def test_a_number_is_a_day_only_where_it_can_be_one(value: float, number: int, text: str) -> None:
    assert _text(Given(value, "General", number)) == text


def test_more_rows_than_a_person_fills_in_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    book = openpyxl.Workbook()
    for row in ([f"{MARK}{FIGURE_KEYS[0]}", *FIGURE_KEYS[1:]], list(FIGURE_KEYS), *[["x"] * len(FIGURE_KEYS)] * 3):
        book.active.append(row)
    book.save(tmp_path / "x.xlsx")
    monkeypatch.setattr(form, "_MOST", 3)
    assert len(read(tmp_path / "x.xlsx").figures) == 3
    monkeypatch.setattr(form, "_MOST", 2)
    with pytest.raises(RefusedError, match="more than 2 rows"):
        read(tmp_path / "x.xlsx")
