"""What is due by a day, what comes next, and what is still needed; nothing of it changes a light."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.model.periods import parse
from scorecard.summary.progress import due_by, expected_period, needed, next_mark
from tests.small_books import asked, figure, result

GOAL = {"at_least": "120", "unit": "家"}


def of(goal: dict[str, Any] | None = None, *figures: dict[str, Any], **more: Any) -> Any:
    return result(goal or GOAL, *figures, as_of="2021-04-10", **more)


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ({}, "30"),  # 120 × 3 ÷ 12
        ({"schedule": ["20", "60", "100", "120"]}, "20"),
        ({"pace": ["10", "50", "80", "100"]}, "12"),  # 10 % of 120
    ],
)
def test_the_amount_due_by_the_end_of_march(more: dict[str, Any], wanted: str) -> None:
    mark = due_by(of(**more), date(2021, 3, 31))
    assert mark is not None
    assert str(mark.amount) == wanted


def test_between_two_marks_the_amount_rises_evenly_and_the_next_mark_is_whole() -> None:
    goal = of(schedule=["20", "60", "100", "120"])
    april, coming = due_by(goal, date(2021, 4, 30)), next_mark(goal, date(2021, 4, 10))
    assert april is not None
    assert coming is not None
    assert str(april.amount) == "34"  # 20 + 40 ÷ 3 = 33.3, rounded up to the unit of the goal
    assert (str(coming.amount), coming.by) == ("60", date(2021, 6, 30))


def test_what_is_still_needed_a_month_and_a_week() -> None:
    march = figure("24", "2021-01/2021-03", published="2021-04-05")
    found = needed(of(None, march, schedule=["20", "60", "100", "120"]), date(2021, 4, 10))
    assert found is not None
    # 60 − 24 = 36 in April, May and June: 12 a month; 21 days, 3 weeks, are left of April: 4 a week
    assert (str(found.missing), str(found.a_month), str(found.a_week)) == ("36", "12", "4")


def test_nothing_is_needed_for_a_mark_that_is_reached_and_of_a_rate() -> None:
    march = figure("70", "2021-01/2021-03", published="2021-04-05")
    assert needed(of(None, march, schedule=["20", "60", "100", "120"]), date(2021, 4, 10)) is None
    assert needed(of({"at_least": "7", "unit": "%"}, measure="growth", unit="亿元"), date(2021, 4, 10)) is None


def test_a_sum_of_the_last_year_alone_is_not_due_before_that_year() -> None:
    goal = of(period="2021/2025", when="end")
    assert due_by(goal, date(2023, 6, 30)) is None
    mark = next_mark(goal, date(2023, 6, 30))
    assert mark is not None
    assert (mark.by, mark.last) == (date(2025, 12, 31), True)


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ({"measure": "amount"}, "2021-01/2023-06"),
        ({"measure": "amount", "when": "end"}, "2023-01/2023-06"),
        ({"measure": "level", "nature": "stock"}, "2023-06-30"),
        ({"measure": "level", "nature": "ratio", "unit": "%"}, "2023-01/2023-06"),
    ],
)
def test_the_period_that_a_figure_of_june_would_have(more: dict[str, Any], wanted: str) -> None:
    question = asked({"at_least": "120", "unit": more.get("unit", "家")}, period="2021/2025", **more)
    assert expected_period(question, parse("2023-06")).text == wanted
