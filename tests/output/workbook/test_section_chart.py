"""Where the chart of the sections stands below the tables of the Overview: on one page, and on one that lines began."""

from __future__ import annotations

from typing import cast

import pytest

from scorecard.output.workbook import page_setup as page
from scorecard.output.workbook.section_chart import _space_below
from scorecard.output.workbook.sheet import Sheet


class Rows:
    """The rows of a sheet, of which only the heights matter."""

    def __init__(self, points: float) -> None:
        self.widths = [100.0]
        self.heights = [points]

    @property
    def row(self) -> int:
        return len(self.heights)

    def skip(self, height: float) -> None:
        self.heights.append(height)


@pytest.mark.parametrize(
    ("filled", "wanted", "on_page", "shown"),
    [
        (0.1, 300.0, 0, 300.0),  # it has space below the tables
        (1.2, 600.0, 1, 0.8 * 515 - 30),  # 515 points a page: 382 are left, more than three quarters of 515 − 120
        (1.4, 600.0, 2, 515 - 120),  # 279 are less than three quarters of 395: the next page
        (0.9, 300.0, 1, 300.0),
    ],
)
def test_the_chart_stands_on_one_page(filled: float, wanted: float, on_page: int, shown: float) -> None:
    high = page.height([100.0])
    assert high == 515.0
    rows = Rows(filled * high)
    first, end = _space_below(cast(Sheet, rows), wanted)
    top, bottom = sum(rows.heights[: first - 1]), sum(rows.heights[: end - 1])
    assert (int(top // high), int(bottom // high)) == (on_page, on_page)
    assert abs(sum(rows.heights[first - 1 :]) - shown) <= 2 * 15  # whole rows of 15 points
