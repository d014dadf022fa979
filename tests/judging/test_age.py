"""How long a reading of a running period counts for today."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.judging.age import next_due, report_by
from scorecard.summary.counts import counts
from tests.small_books import BANDS, asked, figure, light, result, verdict

GOAL = {"at_least": "60", "unit": "家"}
MARCH = {"period": "2021-01/2021-03", "published": "2021-04-08"}


@pytest.mark.parametrize(
    ("reported", "period", "last", "due"),
    [
        (None, "2021", "2021-03-31", "2021-08-14"),  # the next quarter ends on 30 June; 45 days
        ("monthly", "2021", "2021-03-31", "2021-05-20"),  # April, and 20 days
        ("half-yearly", "2021", "2021-03-31", "2021-08-29"),  # June, and 60 days
        (None, "2021", "2021-04-30", "2021-08-14"),  # the quarter that runs ends in June
        (None, "2021", None, "2021-05-15"),  # nothing yet: the first quarter
        (None, "2021", "2021-09-30", "2022-02-14"),  # December
        (None, "2024-04/2025-03", "2024-06-30", "2024-11-14"),  # the second quarter of the financial year
        (None, "2021/2025", "2021-12-31", "2023-04-30"),  # yearly in a plan of several years, and 120 days
        ("quarterly", "2021/2025", "2021-12-31", "2022-05-15"),
        (
            None,
            "2021-01/2021-10",
            "2021-09-30",
            "2021-12-15",
        ),  # the period ends before its last quarter: October, and 45 days
    ],
)
def test_the_next_reading_is_due_after_the_next_stretch(
    reported: str | None, period: str, last: str | None, due: str
) -> None:
    question = asked(GOAL, period=period, reported=reported)
    assert next_due(question, date.fromisoformat(last) if last else None, BANDS) == date.fromisoformat(due)


@pytest.mark.parametrize(
    ("as_of", "wanted"),
    [
        ("2021-05-10", "green on-track reported"),  # 20 of 60 with a quarter of the time
        ("2021-08-14", "green on-track reported"),
        ("2021-08-15", "green on-track interim"),
        ("2021-12-31", "green on-track interim"),
    ],
)
def test_a_light_of_march_is_not_solid_in_november(as_of: str, wanted: str) -> None:
    assert light(GOAL, figure("20", **MARCH), as_of=as_of) == wanted


def test_of_when_it_is_is_said_and_what_is_overdue() -> None:
    fresh, old = (verdict(GOAL, figure("20", **MARCH), as_of=day) for day in ("2021-05-10", "2021-11-27"))
    assert "As of March." in fresh.reason.en and "截至3月。" in fresh.reason.zh
    assert "As of March. Hollow: a newer reading was due by 14 August 2021." in old.reason.en
    assert "截至3月。空心：更新的数据应于2021年8月14日前公布。" in old.reason.zh
    assert (fresh.overdue, old.overdue) == (False, True)


def test_what_can_no_longer_change_does_not_grow_old() -> None:
    found = verdict(GOAL, figure("61", **MARCH), as_of="2021-11-27")
    assert (found.status, found.solid, found.overdue) == ("met", True, False)


def test_silence_is_overdue_only_where_somebody_reports() -> None:
    silent, promised = (result(GOAL, as_of="2021-11-27", **more) for more in ({}, {"reported": "monthly"}))
    assert not silent.verdict.overdue
    assert promised.verdict.overdue and promised.verdict.status == "not-due"
    assert "A report was due by 20 February 2021." in promised.verdict.reason.en
    assert counts([silent, promised]).overdue == 1


RATE: dict[str, Any] = {"measure": "growth", "unit": "亿元"}


@pytest.mark.parametrize(
    ("value", "wanted"),
    [("2.0", "green on-track interim"), ("1.6", "amber at-risk interim"), ("-1.6", "red off-track interim")],
)
@pytest.mark.parametrize("as_of", ["2020-08-01", "2021-01-10"])
def test_a_rate_of_a_part_is_never_met_or_missed(value: str, wanted: str, as_of: str) -> None:
    # of at least 2 %: reached so far, 0.4 points short, 3.6 points short; the same while the year runs and after it
    half = figure(value, "2020-H1", unit="%", published="2020-07-16")
    assert (
        light({"at_least": "2", "unit": "%"}, half, period="2020", as_of=as_of, published="2020-01-20", **RATE)
        == wanted
    )


def test_a_part_of_a_year_never_decides_a_goal_of_several_years() -> None:
    quarter = figure("600", "2021-Q1", published="2021-04-20")
    five: dict[str, Any] = {"period": "2021/2025", "as_of": "2021-06-01"}
    assert light({"at_least": "5000", "unit": "家"}, quarter, **five) == "grey undecidable none"
    # what was reached can no longer change
    assert light({"at_least": "500", "unit": "家"}, quarter, **five) == "green met reported"
    # a share of a quarter is a hint at best
    share: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}
    found = verdict({"at_least": "60", "unit": "%"}, figure("61", "2021-Q1", published="2021-04-20"), **share, **five)
    assert (found.status, found.evidence) == ("on-track", "interim")


def test_after_the_period_no_report_of_the_way_is_overdue() -> None:
    goal, half = {"at_least": "100", "unit": "家"}, figure("60", "2021-H1", published="2021-08-01")
    assert verdict(goal, half, as_of="2021-12-31").overdue is True
    assert verdict(goal, half, as_of="2022-01-01").overdue is False


def test_the_latest_reading_says_when_the_next_is_due() -> None:
    # From March the next quarter would be due by 14 August, from September the next by 14 February.
    goal = {"at_least": "100", "unit": "家"}
    rough = [
        figure(value, period, bound="at_least", published="2021-10-20")
        for value, period in (("20", "2021-01/2021-03"), ("50", "2021-01/2021-09"))
    ]
    found = verdict(goal, *rough, as_of="2021-11-10")
    assert (found.colour, found.overdue) == ("grey", False)


def test_in_a_plan_of_several_years_the_month_is_named_with_its_year() -> None:
    goal, so_far = {"at_least": "100", "unit": "家"}, figure("30", "2021-01/2022-03", published="2022-04-20")
    said = verdict(goal, so_far, period="2021/2025", as_of="2022-05-01").reason.en
    assert "As of March 2022." in said


@pytest.mark.parametrize(
    ("measure", "reported", "period", "day", "by"),
    [
        # A milestone is reported with its month, 20 days after it; an amount of a plan of one year by the quarter, 45.
        ("stage", None, "2021", "2021-06-15", "2021-07-20"),
        ("amount", None, "2021", "2021-06-15", "2021-08-14"),
        ("amount", "monthly", "2021", "2021-06-30", "2021-07-20"),
        ("stage", "yearly", "2021", "2021-06-30", "2021-10-28"),  # 120 days after 30 June
        ("amount", None, "2021/2025", "2021-06-30", "2021-10-28"),
    ],
)
def test_by_when_a_mark_is_to_be_reported(measure: str, reported: str | None, period: str, day: str, by: str) -> None:
    goal: dict[str, Any] = {"stage": "completed"} if measure == "stage" else GOAL
    nature: dict[str, Any] = {"nature": "event", "unit": None} if measure == "stage" else {}
    question = asked(goal, measure, period=period, reported=reported, **nature)
    assert report_by(question, date.fromisoformat(day), BANDS) == date.fromisoformat(by)


@pytest.mark.parametrize(
    ("period", "as_of", "said"),
    [
        ("2021-01/2021-06", "2021-08-01", True),
        ("2021-01/2021-06", "2021-12-31", True),
        ("2021-01/2021-06", "2022-01-01", False),  # the period is over: what is missing is its end
        ("2021", "2021-12-31", False),  # the whole of it
    ],
)
def test_of_when_a_light_is_stands_there_while_more_is_to_come(period: str, as_of: str, said: bool) -> None:
    found = verdict(GOAL, figure("40", period, published="2021-07-10"), as_of=as_of)
    assert ("As of June." in found.reason.en) is said


def test_of_when_a_light_is_that_no_later_day_changes_is_not_said() -> None:
    found = verdict(GOAL, figure("60", "2021-01/2021-06", published="2021-07-10"), as_of="2021-08-01")
    assert (found.status, "As of" in found.reason.en) == ("met", False)


@pytest.mark.parametrize(
    ("period", "said"),
    [
        ("2021", "As of 2021."),
        ("2021/2022", "As of 2021 to 2022."),
        ("2021-01/2022-01", "As of January 2022."),
        ("2021-01/2022-06", "As of June 2022."),
    ],
)
def test_of_when_a_sum_of_years_or_of_months_is(period: str, said: str) -> None:
    found = verdict(
        GOAL, figure("20", period, published="2022-08-01"), period="2021/2025", as_of="2022-09-01", reported="yearly"
    )
    assert said in found.reason.en
