"""Days, months, quarters and halves of a year in words."""

from datetime import date

import pytest

from scorecard.language.days import deadline, named_days

JANUARY = date(2025, 1, 1)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ("9月底前建成", "2025-09 until 2025-09-30"),
        ("9月前完成", "2025-08-31 until 2025-08-31"),  # before September: August is the last month
        ("2024年2月29日通车", "2024-02-29"),
        ("“五一”前开街", "2025-04-30 until 2025-04-30"),
        ("国庆节前开园", "2025-09-30 until 2025-09-30"),
        ("11月建成", "2025-11"),
        ("上半年开工", "2025-01/2025-06"),
        ("三季度末前投用", "2025-07/2025-09 until 2025-09-30"),
        ("by the end of June", "2025-06 until 2025-06-30"),
        ("before September", "2025-08-31 until 2025-08-31"),
        ("adopted on 12 February 2026", "2026-02-12"),
        ("in the first half of the year", "2025-01/2025-06"),
    ],
)
def test_one_time(words: str, said: str) -> None:
    (found,) = named_days(words, JANUARY)
    assert found.text + (f" until {found.last}" if found.limit else "") == said


@pytest.mark.parametrize("words", ["1-9月增长", "前9个月", "12个月", "It may open", "2025年2月30日", "每月25日前", ""])
def test_no_time(words: str) -> None:
    assert list(named_days(words, JANUARY)) == []


def test_a_month_before_the_year_begins_lies_in_the_next_calendar_year() -> None:
    # The year from April 2024 on: February is that of 2025, May that of 2024.
    assert [one.text for one in named_days("5月开工，2月完工", date(2024, 4, 1))] == ["2024-05", "2025-02"]


def test_a_deadline_is_the_only_time_and_earlier_than_the_end_of_the_plan() -> None:
    june = deadline("6月底前", 2025, 2025)
    assert june is not None and june.last == date(2025, 6, 30)
    assert deadline("12月底前", 2025, 2025) is None
    assert deadline("6月底前开工，9月底前完工", 2025, 2025) is None
    assert deadline("2026年6月底前", 2025, 2025) is None


@pytest.mark.parametrize(
    ("words", "last"),
    [
        ("by December 2025", "2025-12-31"),
        ("by February 2026", "2026-02-28"),
        ("by March 2026", ""),
        ("by December", "2025-12-31"),
        ("by the end of Q3", "2025-12-31"),
        ("by the end of the second quarter", "2025-09-30"),
        ("in the first half of the year", "2025-09-30"),
        ("by the end of Q3 2026", ""),  # of a calendar year: after the plan
        ("by the end of Q3 2025/26", "2025-12-31"),
        ("by the end of Q4", ""),  # the end of the plan itself
    ],
)
def test_times_in_a_year_from_april(words: str, last: str) -> None:
    found = deadline(words, 2025, 2025, 4)
    assert (found.last.isoformat() if found else "") == last
