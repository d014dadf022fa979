"""A yearly average from the years."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from tests.small_books import figure, light, verdict

MONEY = {"unit": "亿元", "growth_prices": "current"}


def test_average_of_growth_is_compound_and_of_amounts_the_mean() -> None:
    # 1.08 × 1.02 = 1.1016; its root is 1.04957
    goal = {"at_least": "4.9", "unit": "%"}
    more = {"period": "2021/2022", "as_of": "2023-06-01", "per": "year"}
    rates = [figure("8.0", "2021"), figure("2.0", "2022", source="b", published="2023-02-01")]
    found = verdict(goal, *rates, measure="growth", **MONEY, **more)
    assert (found.evidence, found.actual and found.actual.value) == ("derived", "4.96")
    assert light({"at_least": "5", "unit": "%"}, *rates, measure="growth", **MONEY, **more) == "grey undecidable none"
    counts = [figure("8", "2021"), figure("2", "2022", source="b", published="2023-02-01")]
    found = verdict({"at_least": "5", "unit": "家"}, *counts, **more)
    assert (found.colour, found.actual and found.actual.value) == ("green", "5")


def test_a_yearly_average_does_not_answer_a_single_year() -> None:
    average = figure("7.8", "2016/2020", per="year")
    found = verdict({"at_least": "7", "unit": "%"}, average, measure="growth", **MONEY)
    assert found.colour == "grey"
    assert "yearly average" in found.passed[0].why.en


def test_the_total_of_all_years_gives_their_mean_and_the_mean_their_total() -> None:
    more = {"period": "2021/2025", "as_of": "2026-06-01"}
    total = figure("520", "2021/2025")
    found = verdict({"at_least": "100", "unit": "家"}, total, **more, per="year")
    assert (found.colour, found.evidence, found.actual and found.actual.value) == ("green", "derived", "104")  # 520 ÷ 5
    assert "derived: 520 ÷ 5 (a)" in found.reason.en
    assert light({"at_least": "110", "unit": "家"}, total, **more, per="year") == "amber near derived"  # 6 short of 110
    mean = figure("104", "2021/2025", per="year")
    assert light({"at_least": "500", "unit": "家"}, mean, **more, when="total") == "green met derived"  # 104 × 5 = 520
    assert (
        light({"at_least": "600", "unit": "家"}, mean, **more, when="total") == "red missed derived"
    )  # 80 short of 600
    # 104 is printed for 103.5 to 104.5, so the total is 517.5 to 522.5
    assert light({"at_least": "520", "unit": "家"}, mean, **more, when="total") == "grey undecidable none"
    part = figure("104", "2021/2024", per="year")  # of four years of the five
    assert light({"at_least": "500", "unit": "家"}, part, **more, when="total") == "grey no-figure none"


def test_the_arithmetic_is_told() -> None:
    more = {"period": "2021/2022", "as_of": "2023-06-01", "per": "year"}
    rates = [figure("8.0", "2021"), figure("2.0", "2022", source="b", published="2023-02-01")]
    found = verdict({"at_least": "4", "unit": "%"}, *rates, measure="growth", **MONEY, **more)
    assert "derived: ((1 + 8.0 ÷ 100) × (1 + 2.0 ÷ 100))^(1 ÷ 2) − 1 (a, b)" in found.reason.en
    found = verdict({"at_least": "4", "unit": "家"}, *rates, **more)
    assert "derived: (8.0 + 2.0) ÷ 2 (a, b)" in found.reason.en


@pytest.mark.parametrize(
    ("second", "wanted"),
    [
        ({}, "green"),  # (8 + 6) ÷ 2 = 7
        ({"series": "new"}, "grey"),
        ({"period": "2023"}, "grey"),  # 2022 is missing
    ],
)
def test_years_of_two_series_or_with_a_gap_have_no_average(second: dict[str, Any], wanted: str) -> None:
    counts = [figure("8", "2021"), figure("6", "2022", source="b") | second]
    period = "2021/2022" if "period" not in second else "2021/2023"
    more = {"period": period, "as_of": "2024-06-01", "per": "year"}
    assert light({"at_least": "7", "unit": "家"}, *counts, **more).startswith(wanted)


@pytest.mark.parametrize(
    ("scopes", "wanted"),
    [
        (("citywide", "citywide"), "green met indicative"),  # the goal names no scope
        (("citywide", "municipal"), "grey no-figure none"),
        ((None, None), "grey no-figure none"),  # one may be of the whole city and the other not
    ],
)
def test_years_of_two_scopes_have_no_average(scopes: tuple[str | None, str | None], wanted: str) -> None:
    counts = [figure("8", "2021", scope=scopes[0]), figure("6", "2022", source="b", scope=scopes[1])]
    more = {"period": "2021/2022", "as_of": "2024-06-01", "per": "year", "scoped": True}
    assert light({"at_least": "7", "unit": "家"}, *counts, **more) == wanted


def test_of_two_series_that_both_begin_the_period_the_first_years_lead() -> None:
    # The new series has both years: (8 + 6) ÷ 2 = 7; the old one the first alone.
    old = figure("9", "2021", series="old", status="estimated")
    counts = [old, figure("8", "2021", series="new", source="b"), figure("6", "2022", series="new", source="c")]
    more = {"period": "2021/2022", "as_of": "2024-06-01", "per": "year"}
    assert light({"at_least": "7", "unit": "家"}, *counts, **more) == "green met derived"


@pytest.mark.parametrize(
    ("goal", "wanted"),
    [
        ({"at_least": "4.95"}, "green met derived"),
        ({"more_than": "4.95"}, "grey undecidable none"),  # 7.95 prints as 8.0, and 1.95 as 2.0
        ({"less_than": "5.05"}, "green met derived"),  # 8.05 and 2.05 do not
    ],
)
def test_the_lower_end_of_the_mean_may_be_reached_and_the_upper_not(goal: dict[str, str], wanted: str) -> None:
    # What prints as 8.0 and 2.0 is on average from (7.95 + 1.95) ÷ 2 = 4.95 to below (8.05 + 2.05) ÷ 2 = 5.05.
    more = {"period": "2021/2022", "as_of": "2023-06-01", "per": "year", "unit": "亿元"}
    amounts = [figure("8.0", "2021"), figure("2.0", "2022", source="b", published="2023-02-01")]
    assert light(goal | {"unit": "亿元"}, *amounts, **more) == wanted


def test_the_average_is_of_all_years_that_are_reported_in_a_row() -> None:
    # (8 + 2 + 5) ÷ 3 = 5; of five years, three are over
    counts = [figure(value, year, source=year) for value, year in (("8", "2021"), ("2", "2022"), ("5", "2023"))]
    more = {"as_of": "2024-06-01", "per": "year"}
    found = verdict({"at_least": "5", "unit": "家"}, *counts, period="2021/2023", **more)
    assert (found.status, found.actual and found.actual.value, found.actual and found.actual.period) == (
        "met",
        "5",
        "2021/2023",
    )
    assert light({"at_least": "5", "unit": "家"}, *counts, period="2021/2025", **more) == "green on-track interim"


@pytest.mark.parametrize(
    ("bound", "values", "wanted"),
    [
        # An average so far is held against the goal as it stands, whatever share of the period is over.
        ("at_least", ("5", "2", "3.5"), "red off-track interim"),  # 3.5 a year, 30 % short
        ("at_least", ("4.6", "4.6", "4.6"), "amber at-risk interim"),  # 4.55 to 4.65, at most 9 % short
        ("at_least", ("8.0", "2.0", "5.3"), "green on-track interim"),  # 5.1
        ("at_most", ("4.5", "4.5", "4.5"), "green on-track interim"),
        ("at_most", ("5.0", "6.0", "5.2"), "amber at-risk interim"),  # 5.4, at most 9 % above
    ],
)
def test_a_yearly_average_so_far_has_no_pace(bound: str, values: tuple[str, ...], wanted: str) -> None:
    counts = [figure(value, year, source=year) for value, year in zip(values, ("2021", "2022", "2023"), strict=True)]
    more = {"unit": "亿元", "period": "2021/2025", "per": "year", "better": "lower" if bound == "at_most" else "higher"}
    goal = {bound: "5", "unit": "亿元"}
    assert (
        light(goal, figure("3.0", "2016/2020", per="year", source="b"), *counts, as_of="2024-06-01", **more) == wanted
    )
    average = format(sum(Decimal(value) for value in values) / 3, ".2f")
    reported = figure(average, "2021/2023", per="year", source="c")
    assert light(goal, reported, as_of="2024-06-01", **more) == wanted


@pytest.mark.parametrize(("goal", "wanted"), [({"less_than": "5.275"}, True), ({"less_than": "5.274"}, False)])
def test_one_year_that_is_rounded_leaves_the_end_of_the_mean_unreached(goal: dict[str, str], wanted: bool) -> None:
    # 8 was counted one by one, 2.5 stands for 2.45 to below 2.55: the mean is below (8 + 2.55) ÷ 2 = 5.275.
    more = {"period": "2021/2022", "as_of": "2023-06-01", "per": "year", "better": "lower"}
    counts = [figure("8", "2021"), figure("2.5", "2022", source="b")]
    assert (light(goal | {"unit": "家"}, *counts, **more) == "green met derived") is wanted
