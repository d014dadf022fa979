"""Numbers that cannot both be right: parts and wholes, increments and stocks, months and years."""

import pytest

from scorecard.checks.plausibility import check
from tests.checks.conftest import MakeBook, source

STOCK = "indicator: firms, unit: 家"


def test_a_stock_holds_what_was_added_to_it(book: MakeBook) -> None:
    level, added = f"{STOCK}, measure: level, period: 2020", f"{STOCK}, measure: added, period: 2020"
    assert list(check(book({"a": source(f"{level}, value: 380", f"{added}, value: 126")}))) == []


def test_more_added_than_there_are(book: MakeBook) -> None:
    level, added = f"{STOCK}, measure: level, period: 2020-12-31", f"{STOCK}, measure: added, period: 2020"
    [problem] = check(book({"a": source(f"{level}, value: 126", f"{added}, value: 380")}))
    assert problem.level == "warning"
    assert "380 are added in 2020, but only 126 stand at its end" in problem.message
    assert problem.location.line == 8  # the addition is pointed at, the stock named


@pytest.mark.parametrize(
    ("value", "unit", "wrong"), [("5754", "万美元", 0), ("2008.31", "亿元", 0), ("2100", "亿元", 1)]
)
def test_the_municipal_part_is_no_more_than_the_city(book: MakeBook, value: str, unit: str, wrong: int) -> None:
    amount = "indicator: gdp, measure: amount, period: 2020"
    figures = (
        f"{amount}, scope: citywide, value: 2008.3, unit: 亿元",
        f"{amount}, scope: municipal, value: {value}, unit: {unit}",
    )
    assert len(list(check(book({"a": source(*figures)})))) == wrong  # 2008.31 may be 2008.3, rounded


@pytest.mark.parametrize(
    ("whole", "part", "wrong"),
    [
        ("43.9", "1.48", 1),
        ("4.39", "0.148", 1),
        ("4.39", "1.48", 0),
        ("20", "1.1", 0),
        ("60", "2", 0),
        ("400", "20", 1),
    ],
)
def test_the_municipal_part_is_hardly_a_twentieth(book: MakeBook, whole: str, part: str, wrong: int) -> None:
    # 43.9 ÷ 1.48 = 29.7, 4.39 ÷ 0.148 = 29.7, 4.39 ÷ 1.48 = 3.0, 20 ÷ 1.1 = 18.2; 2 of 60 may be two projects
    amount = "indicator: gdp, measure: amount, period: 2020, unit: 亿元"
    figures = f"{amount}, scope: citywide, value: {whole}", f"{amount}, scope: municipal, value: {part}"
    assert len(list(check(book({"a": source(*figures)})))) == wrong


def test_nine_months_are_no_more_than_the_year(book: MakeBook) -> None:
    jobs = "indicator: jobs, measure: amount, unit: 万人"
    months, year = f"{jobs}, period: 2020-01/2020-09, value: 3.9", f"{jobs}, period: 2020, value: 3.6"
    [problem] = check(book({"a": source(months, year)}))
    assert (
        "39,000 people (3.9万人) in 2020-01/2020-09 is more than 36,000 people (3.6万人) in all of 2020"
        in problem.message
    )


def test_a_year_is_no_more_than_its_five_years_and_an_average_is_no_sum(book: MakeBook) -> None:
    jobs = "indicator: jobs, measure: amount, unit: 万人"
    fine = f"{jobs}, period: 2016/2020, value: 18.2", f"{jobs}, period: 2020, value: 3.6"
    average = f"{jobs}, period: 2016/2020, value: 3.2, per: year"
    assert list(check(book({"a": source(*fine, average)}))) == []


def test_a_part_of_a_share_is_no_more_than_its_whole_in_any_unit(book: MakeBook) -> None:
    whole = "indicator: funds, measure: amount, period: 2021, value: 100, unit: 亿元"
    part = "indicator: factory-funds, measure: amount, period: 2021, value: 1060000, unit: 万元"
    [problem] = check(book({"a": source(whole, part)}))
    assert (
        "10.6 billion yuan (1060000万元) is a part of “funds”, which is only 10 billion yuan (100亿元)"
        in problem.message
    )


def test_months_are_set_beside_the_lowest_of_the_stretches_that_hold_them(book: MakeBook) -> None:
    jobs = "indicator: jobs, measure: amount, unit: 万人"
    figures = (
        f"{jobs}, period: 2020-01/2020-03, value: 5.0",
        f"{jobs}, period: 2020, value: 4.0",
        f"{jobs}, period: 2019/2020, value: 3.0",
        f"{jobs}, period: 2020-01/2020-09, value: 4.5",
        f"{jobs}, period: 2020-02/2020-06, value: 1.0",  # holds none of them
    )
    found = list(check(book({"a": source(*figures)})))
    # 5.0 in three months, 4.5 in nine and 4.0 in a year are each more than 3.0 in two years: one warning for each.
    assert len(found) == 3
    assert all("more than 30,000 people (3.0万人) in all of 2019/2020" in problem.message for problem in found)


def test_a_short_stretch_is_no_measure_of_what_ends_after_it(book: MakeBook) -> None:
    jobs = "indicator: jobs, measure: amount, unit: 万人"
    figures = (
        f"{jobs}, period: 2020, value: 4.0",
        f"{jobs}, period: 2020-01/2020-06, value: 1.0",
        f"{jobs}, period: 2020-03/2020-09, value: 3.0",
        f"{jobs}, period: 2020-03/2020-05, value: 2.0",
    )
    [problem] = check(book({"a": source(*figures)}))
    assert (
        "20,000 people (2.0万人) in 2020-03/2020-05 is more than 10,000 people (1.0万人) in all of 2020-01/2020-06"
        in problem.message
    )


@pytest.mark.parametrize(
    ("parts", "whole", "wrong"),
    [
        (("2020-Q1: 15", "2020-Q2: 15", "2020-Q3: 15", "2020-Q4: 15"), "105", 1),  # 60
        (("2020-Q1: 30", "2020-Q2: 30", "2020-Q3: 30", "2020-Q4: 15"), "95", 1),  # 105, and 5 % of 95 are 4.75
        (("2020-Q1: 30", "2020-Q2: 30", "2020-Q3: 30", "2020-Q4: 15"), "100", 0),  # 105, revised by 5 %
        (("2020-01/2020-03: 15", "2020-01/2020-09: 45", "2020-Q4: 15"), "105", 1),  # 45 + 15
        (("2020-Q1: 15", "2020-Q2: 15", "2020-Q4: 15"), "105", 0),  # 60 may be of the third quarter
        (("2020-01/2020-06: 50", "2020-06/2020-12: 70"), "105", 0),  # they overlap
        (("2020-01/2020-06: 1", "2020-07/2020-12: 1"), "2.6", 0),  # 1 may be 1.4
    ],
)
def test_parts_of_a_period_add_up_to_it(book: MakeBook, parts: tuple[str, ...], whole: str, wrong: int) -> None:
    amount = "indicator: gdp, measure: amount, unit: 亿元, scope: citywide"
    told = [part.split(": ") for part in (*parts, f"2020: {whole}")]
    found = check(book({"a": source(*(f"{amount}, period: {period}, value: {value}" for period, value in told))}))
    assert len([problem for problem in found if "in the parts of 2020" in problem.message]) == wrong
