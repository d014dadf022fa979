"""The day of a report: named in its opening, of the year asked for, the later one where a page names two."""

from datetime import date

import pytest

from scorecard.drafting.published import published_on


@pytest.mark.parametrize(
    ("opening", "day"),
    [
        ("2026年某某省政府工作报告\n2026年1月14日在某某省第十四届\n时间：2026-01-22", date(2026, 1, 22)),
        ("——2026年1月28日在某某市", date(2026, 1, 28)),
        ("2025年12月1日起草", None),
        ("2026年2月31日", None),
        ("各位代表：", None),
    ],
)
def test_the_day_of_the_opening(opening: str, day: date | None) -> None:
    assert published_on(opening, 2026) == day
