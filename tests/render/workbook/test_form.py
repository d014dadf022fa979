"""Cells of a form as text, however odd their numbers."""

from __future__ import annotations

import pytest

from scorecard.render.workbook.form import _text
from scorecard.render.workbook.untrusted import Given


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
