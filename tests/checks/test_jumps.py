"""Ten times from one year to the next is a slip, unless the counts are small."""

import pytest

from scorecard.checks.jumps import check
from tests.checks.conftest import MakeBook, source

REVENUE = "indicator: revenue, measure: amount, scope: citywide"


@pytest.mark.parametrize(
    ("first", "later", "found"),
    [
        ("value: 20, unit: 亿元", "value: 199, unit: 亿元", 0),
        ("value: 20, unit: 亿元", "value: 200, unit: 亿元", 1),
        ("value: 200, unit: 亿元", "value: 20, unit: 亿元", 1),
        ("value: 200, unit: 亿元", "value: 200, unit: 万元", 1),  # the unit was mistaken
        ("value: 1, unit: 亿元", "value: 12, unit: 亿元", 0),  # twelve after one is no slip
        ("value: 1, unit: 亿元", "value: 120, unit: 亿元", 1),
    ],
)
def test_adjacent_years(book: MakeBook, first: str, later: str, found: int) -> None:
    made = book({"a": source(f"{REVENUE}, period: 2020, {first}", f"{REVENUE}, period: 2021, {later}")})
    assert [problem.level for problem in check(made)] == ["warning"] * found


def test_the_sum_is_shown(book: MakeBook) -> None:
    made = book(
        {
            "a": source(
                f"{REVENUE}, period: 2020, value: 20.05, unit: 亿元",
                f"{REVENUE}, period: 2021, value: 225.3, unit: 亿元",
            )
        }
    )
    [problem] = check(made)
    assert (
        "22.53 billion yuan (225.3亿元) in 2021 after 2.005 billion yuan (20.05亿元) in 2020 is 11.24 times as much"
        in problem.message
    )


def test_two_years_between_or_another_scope_are_not_adjacent(book: MakeBook) -> None:
    years = f"{REVENUE}, period: 2018, value: 2, unit: 亿元", f"{REVENUE}, period: 2020, value: 200, unit: 亿元"
    other = f"{REVENUE}, period: 2021, value: 2, unit: 亿元".replace("citywide", "municipal")
    assert list(check(book({"a": source(*years, other)}))) == []


def test_a_share_that_begins_at_zero_is_told_in_points(book: MakeBook) -> None:
    share = "indicator: intensity, measure: level, unit: '%'"
    [problem] = check(book({"a": source(f"{share}, period: 2020, value: 0", f"{share}, period: 2021, value: 60")}))
    assert "60% in 2021 after 0% in 2020 is a change of 60 points" in problem.message  # 60 - 0


def test_many_readings_of_two_years_give_two_warnings_each_at_the_most(book: MakeBook) -> None:
    earlier = [f"{REVENUE}, period: 2020, value: {value}, unit: 亿元" for value in range(1, 31)]
    later = [f"{REVENUE}, period: 2021, value: {value}, unit: 亿元" for value in range(1001, 1031)]
    # Thirty later readings beside the smallest and the largest earlier one, not 30 * 30 = 900.
    assert len(list(check(book({"a": source(*earlier, *later)})))) == 60


@pytest.mark.parametrize(
    ("first", "later", "found"),
    [
        ("period: 2020-01/2020-06, value: 10", "period: 2021-01/2021-06, value: 99", 0),
        ("period: 2020-01/2020-06, value: 10", "period: 2021-01/2021-06, value: 100", 1),  # ten times
        ("period: 2020-01/2020-06, value: 100", "period: 2021-01/2021-06, value: 10", 1),
        ("period: 2020-01/2020-09, value: 10", "period: 2021-01/2021-06, value: 100", 0),  # of other months
        ("period: 2020-05, value: 10", "period: 2021-05, value: 100", 0),  # of one month
        (
            "period: 2020, value: 10",
            "period: 2021-01/2021-06, value: 100",
            1,
        ),  # half a year of ten times the year before
        ("period: 2020, value: 100", "period: 2021-01/2021-06, value: 10", 0),  # the rest may come
    ],
)
def test_parts_of_years(book: MakeBook, first: str, later: str, found: int) -> None:
    made = book({"a": source(f"{REVENUE}, {first}, unit: 亿元", f"{REVENUE}, {later}, unit: 亿元")})
    assert [problem.level for problem in check(made)] == ["warning"] * found


@pytest.mark.parametrize(
    ("growths", "odd"),
    [
        (["4.4", "10", "0.2", "0.4", "5.6"], ""),
        (
            ["4.4", "10", "0.2", "0.4", "56"],
            "is far from the 4 other growths",
        ),  # 46 points from 10, the others within 9.8
        (["4.4", "10", "0.2", "0.4", "24.9"], ""),  # 14.9 points from the next
        (["4.4", "10", "0.2", "0.4", "25"], "is far from"),
        (["4.4", "30", "0.2", "0.4", "55"], ""),  # 25 points from the next, and these are 29.8 apart
        (["4.4", "10", "0.2", "0.4", "-5.6"], "has another sign"),  # 5.8 points from 0.2, and 5.6 lies among the others
        (["4.4", "10", "0.2", "0.4", "-4.7"], ""),  # 4.9 points from 0.2
        (["4.4", "10", "0.2", "0.4", "-11"], ""),  # 11 does not lie among them
        (["-4.4", "-10", "-1", "-2", "5.6"], "has another sign"),
        (["4.4", "10", "0.2", "-5.6"], ""),  # three others
    ],
)
def test_a_growth_unlike_all_others(book: MakeBook, growths: list[str], odd: str) -> None:
    figures = [
        f"indicator: revenue, measure: growth, period: {2011 + number}, value: {value}, unit: '%'"
        for number, value in enumerate(growths)
    ]
    found = list(check(book({"a": source(*figures)})))
    assert [odd in problem.message and problem.location.line for problem in found] == (
        [6 + len(growths)] if odd else []
    )
