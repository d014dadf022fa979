"""Growth from two levels, where prices allow."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.small_books import figure, light, verdict

MONEY = {"unit": "亿元", "growth_prices": "current"}
GROWTH = {"at_least": "6.3", "unit": "%"}


def test_growth_from_levels() -> None:
    # 225.3 ÷ 200.5 = 1.1237
    found = verdict(
        GROWTH, figure("225.3", measure="amount"), figure("200.5", "2020", measure="amount"), measure="growth", **MONEY
    )
    assert (found.colour, found.evidence) == ("green", "derived")
    assert found.actual is not None and found.actual.value == "12.37"
    assert found.gap == ("6.1", "个百分点")  # 12.37 − 6.3, at one decimal
    assert "derived: (225.3 ÷ 200.5 − 1) × 100 (a)" in found.reason.en


@pytest.mark.parametrize(
    ("before", "now", "growth"),
    [("0.800", "1.000", "25"), ("0.500", "0.800", "60"), ("0", "0.800", None), ("-0.5", "0.8", None)],
)
def test_levels_below_one_grow_and_those_of_zero_and_less_do_not(before: str, now: str, growth: str | None) -> None:
    levels = [figure(now, measure="amount"), figure(before, "2020", measure="amount")]
    found = verdict(GROWTH, *levels, measure="growth", **MONEY)  # 1.000 ÷ 0.800 = 1.25, 0.800 ÷ 0.500 = 1.6
    assert (found.actual and Decimal(found.actual.value)) == (growth and Decimal(growth))


@pytest.mark.parametrize("prices", ["constant", None])
def test_levels_at_current_prices_say_nothing_of_real_growth(prices: str | None) -> None:
    levels = [figure("2379.2", measure="amount"), figure("2008.3", "2020", measure="amount")]
    more = {"unit": "亿元", "growth_prices": prices, "measure": "growth"}
    assert light({"at_least": "7.3", "unit": "%"}, *levels, **more) == "grey no-figure none"


def test_arithmetic_never_crosses_two_series_or_scopes() -> None:
    old = figure("200.5", "2020", measure="amount")
    for other in ({"series": "revised"}, {"scope": "municipal"}):
        new = figure("225.3", measure="amount", **other)
        assert verdict(GROWTH, new, old, measure="growth", **MONEY).colour == "grey"


def test_a_reported_growth_goes_before_a_derived_one() -> None:
    levels = [figure("225.3", measure="amount"), figure("200.5", "2020", measure="amount")]
    found = verdict(GROWTH, figure("12.4"), *levels, measure="growth", **MONEY)
    assert (found.evidence, found.actual and found.actual.value) == ("reported", "12.4")


def test_growth_has_as_many_digits_as_tell_it_from_its_goal() -> None:
    # 106996 over 100000 is 6.996 %: short of 7 by 0.004, and not shown as 7
    counted = {"measure": "level", "unit": "家"}
    found = verdict(
        {"at_least": "7", "unit": "%"},
        figure("100000", "2020-12-31", source="b", **counted),
        figure("106996", "2021-12-31", **counted),
        nature="stock",
        measure="growth",
    )
    assert (found.status, found.actual and found.actual.value, found.gap) == ("near", "6.996", ("-0.004", "个百分点"))
    assert "0.004 points short of the goal" in found.reason.en
    # 106.50 over 100.00 is exactly half a point short, and so is 106.499 by no more than what 6.50 would hide
    money = {"measure": "amount", "unit": "亿元"}
    found = verdict(
        {"at_least": "7", "unit": "%"},
        figure("100000", "2020", source="b", **money),
        figure("106499", "2021", **money),
        unit="亿元",
        growth_prices="current",
        measure="growth",
    )
    assert (found.status, found.actual and found.actual.value) == ("missed", "6.499")


def test_a_root_is_shown_without_the_dust_behind_its_digits() -> None:
    # 8 % and 8 % are 8 % a year, which could be 7.95 to 8.05
    found = verdict(
        {"at_least": "8", "unit": "%"},
        figure("8.0", "2021"),
        figure("8.0", "2022", source="b"),
        measure="growth",
        period="2021/2022",
        per="year",
        as_of="2023-06-01",
    )
    assert "8% for 2021 to 2022, derived" in found.reason.en


def test_both_ends_of_a_derived_growth_count() -> None:
    # 225.25 ÷ 200.55 = 1.12316 to 225.35 ÷ 200.45 = 1.12422
    levels = [figure("225.3", measure="amount"), figure("200.5", "2020", measure="amount")]
    more = {"measure": "growth"} | MONEY
    assert light({"at_least": "12.31", "unit": "%"}, *levels, **more) == "green met derived"
    assert light({"at_least": "12.32", "unit": "%"}, *levels, **more) == "grey undecidable none"
    assert light({"at_most": "12.43", "unit": "%"}, *levels, better="lower", **more) == "green met derived"
    assert light({"at_most": "12.42", "unit": "%"}, *levels, better="lower", **more) == "grey undecidable none"


@pytest.mark.parametrize(("before", "now"), [("0", "5"), ("5", "0"), ("-5", "5"), ("5", "-5")])
def test_growth_from_or_to_zero_or_less_is_not_reckoned(before: str, now: str) -> None:
    levels = [figure(now, measure="level"), figure(before, "2020", measure="level")]
    goal = {"at_least": "5", "unit": "%"}
    assert light(goal, *levels, measure="growth", nature="stock") == "grey no-figure none"


@pytest.mark.parametrize(
    ("period", "then", "now"),
    [("2021-03", "2020-03", "2021-03"), ("2021-Q1", "2020-01/2020-03", "2021-01/2021-03")],
)
def test_growth_of_some_months_is_from_the_same_months_of_the_year_before(period: str, then: str, now: str) -> None:
    # 101 ÷ 100 = 1.01; the amount of the whole year before says nothing of it
    amounts = [figure("101", now, measure="amount"), figure("100", then, measure="amount")]
    year = figure("1100", "2020", measure="amount", source="y")
    found = verdict(GROWTH, *amounts, year, measure="growth", period=period, **MONEY)
    assert (found.colour, found.evidence) == ("red", "derived")
    assert found.actual is not None and found.actual.value == "1"
    alone = verdict(GROWTH, amounts[0], year, measure="growth", period=period, **MONEY)
    assert alone.colour == "grey"


def test_what_stands_at_the_end_of_a_month_gives_no_growth_over_it() -> None:
    stock = {"unit": "家", "nature": "stock", "measure": "growth", "period": "2021-03"}
    levels = [figure("110", "2021-03-31", measure="level"), figure("100", "2020-03-31", measure="level")]
    assert verdict(GROWTH, *levels, **stock).colour == "grey"
