"""Periods as people write them into cells."""

from __future__ import annotations

import pytest

from scorecard.language.written_periods import written_period


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("2021年", "2021"), ("2021年9月", "2021-09"), ("2021年1-9月", "2021-01/2021-09"), ("2021年前三季度", "2021-01/2021-09"),
        ("2021年上半年", "2021-H1"), ("2021年底", "2021-12-31"), ("2021年末", "2021-12-31"), ("2021/9/30", "2021-09-30"),
        ("2021.9.30", "2021-09-30"), ("2021年9月30日", "2021-09-30"), ("2021年第二季度", "2021-Q2"), ("2021Q3", "2021-Q3"),
        ("2021年2月底", "2021-02-28"), ("2020年2月末", "2020-02-29"), ("2021-2025", "2021/2025"),
    ],
)  # fmt: skip
def test_with_its_year(text: str, wanted: str) -> None:
    assert written_period(text) == wanted


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("前三季度", "2026-01/2026-09"), ("上半年", "2026-H1"), ("一季度", "2026-Q1"), ("3月", "2026-03"), ("1-3月", "2026-01/2026-03"),
        ("3月15日", "2026-03-15"), ("3月底", "2026-03-31"), ("年底", "2026-12-31"), ("全年", "2026"),
        ("前四个月", "2026-01/2026-04"), ("前11个月", "2026-01/2026-11"), ("四月", "2026-04"), ("十二月份", "2026-12"),
        ("截至4月底", "2026-04-30"), ("截止到4月15日", "2026-04-15"),
    ],
)  # fmt: skip
def test_without_a_year_where_it_is_known(text: str, wanted: str) -> None:
    assert written_period(text, "2026") == wanted
    assert written_period(text) == text


@pytest.mark.parametrize("text", ["1-3", "13月底", "去年", "2021.9", "3", "近期", "截至3月"])
def test_what_is_no_period_stays_as_it_is(text: str) -> None:
    assert written_period(text, "2026") == text
