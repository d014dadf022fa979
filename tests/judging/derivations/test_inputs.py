"""Rounding intervals, units and evidence of what is derived."""

from __future__ import annotations

import pytest

from scorecard.judging.derivations.inputs import ends
from tests.small_books import asked, figure, light, verdict

MONEY = {"unit": "亿元", "growth_prices": "current"}
GROWTH = {"at_least": "6.3", "unit": "%"}
FIRMS = {"nature": "stock", "unit": "家"}


def test_a_derived_reading_stands_for_its_rounding_interval() -> None:
    # 106.0 ÷ 100 is 6.0 %; as printed, 105.95 ÷ 100.05 = 5.9 % and 106.05 ÷ 99.95 = 6.1 % are possible too.
    levels = [figure("106.0", measure="amount"), figure("100.0", "2020", measure="amount")]
    assert light({"at_least": "6", "unit": "%"}, *levels, measure="growth", **MONEY) == "grey undecidable none"
    assert light({"at_least": "5.8", "unit": "%"}, *levels, measure="growth", **MONEY) == "green met derived"


def test_what_is_counted_one_by_one_is_exact() -> None:
    standing = [figure("380", measure="level"), figure("254", "2020", measure="level")]
    assert light({"at_least": "126", "unit": "家"}, *standing, measure="net-added", **FIRMS) == "green met derived"


def test_a_derived_reading_is_as_weak_as_its_weakest_input() -> None:
    levels = [figure("225.3", measure="amount", status="estimated"), figure("200.5", "2020", measure="amount")]
    assert light(GROWTH, *levels, measure="growth", **MONEY) == "green met indicative"


def test_results_come_in_the_unit_of_the_goal() -> None:
    standing = [figure("38000", measure="level", unit="人"), figure("25000", "2020", measure="level", unit="人")]
    found = verdict({"at_least": "1", "unit": "万人"}, *standing, measure="net-added", nature="stock", unit="人")
    assert (found.colour, found.actual and found.actual.value, found.actual and found.actual.unit) == (
        "green",
        "1.3",
        "万人",
    )


def test_both_ends_of_the_rounding_interval_count() -> None:
    # 5.9 to 6.1 % lies on both sides of a cap of 6.05 %, though 6.00 does not
    levels = [figure("106.0", measure="amount"), figure("100.0", "2020", measure="amount")]
    cap = {"at_most": "6.05", "unit": "%"}
    assert light(cap, *levels, measure="growth", better="lower", **MONEY) == "grey undecidable none"
    assert (
        light({"at_most": "6.2", "unit": "%"}, *levels, measure="growth", better="lower", **MONEY)
        == "green met derived"
    )


def test_a_zero_is_as_exact_as_it_is_printed() -> None:
    # 0.0 to 2.0 are 2.0 points, and as printed 1.9 to 2.1; of a 0 without decimals 1.4 to 2.6.
    share = {"nature": "ratio", "unit": "%", "measure": "change"}
    goal = {"at_least": "1.9", "unit": "个百分点"}

    def rise(before: str) -> str:
        return light(goal, figure("2.0", measure="level"), figure(before, "2020", measure="level"), **share)

    assert rise("0.0") == "green met derived"
    assert rise("0") == "grey undecidable none"


@pytest.mark.parametrize(
    ("period", "wanted"),
    [("2021", [("2020", "2021")]), ("2021/2022", [("2020", "2022"), ("2020", "2021")]), ("2021-01/2021-09", [])],
)
def test_a_change_over_whole_years_lies_between_the_year_before_and_each_year(
    period: str, wanted: list[tuple[str, str]]
) -> None:
    question = asked({"at_least": "5", "unit": "%"}, "growth", period=period)
    assert [(before.text, year.text) for before, year in ends(question)] == wanted


@pytest.mark.parametrize(
    ("goal", "measure", "now", "before"),
    [
        # What prints as 63.0 after 60.0 has risen by more than 2.9 points and by less than 3.1.
        ({"more_than": "2.9", "unit": "个百分点"}, "change", "63.0", "60.0"),
        ({"less_than": "3.1", "unit": "个百分点"}, "change", "63.0", "60.0"),
        # 1.55 ÷ 1.25 = 1.24, and 1.65 ÷ 1.25 = 1.32: neither end belongs to the interval.
        ({"more_than": "24", "unit": "%"}, "growth", "1.6", "1.2"),
        ({"less_than": "32", "unit": "%"}, "growth", "1.6", "1.3"),
    ],
)
def test_the_ends_of_what_prints_allow_are_not_reached(
    goal: dict[str, str], measure: str, now: str, before: str
) -> None:
    share = {"nature": "ratio", "unit": "%", "better": "higher" if "more_than" in goal else "lower"}
    levels = [figure(now, measure="level"), figure(before, "2020", measure="level")]
    assert light(goal, *levels, measure=measure, **share) == "green met derived"


def test_what_is_derived_has_the_scope_of_its_latest_input() -> None:
    levels = [figure("110", measure="level", scope="citywide"), figure("100", "2020", measure="level")]
    found = verdict({"at_least": "5", "unit": "%"}, *levels, measure="growth", **FIRMS)
    assert found.reading is not None and found.reading.scope == "citywide"


@pytest.mark.parametrize(
    ("unit", "prices", "wanted"),
    [
        ("家", None, True),  # what is counted has no price
        ("公里", None, True),
        ("家", "constant", False),
        ("亿元", None, False),  # money with no word on its prices
        ("亿元", "current", True),
        ("亿元", "constant", False),
        ("亿美元", None, False),
        ("亿欧元", None, False),
        ("亿港元", None, False),
        ("亿日元", None, False),
        ("某单位", None, False),  # nobody knows what it is
        ("某单位", "current", True),
    ],
)
def test_growth_is_reckoned_from_levels_where_no_price_comes_between(
    unit: str, prices: str | None, wanted: bool
) -> None:
    # 130 after 100 are 30 % more
    amounts = [figure("130", measure="amount", unit=unit), figure("100", "2020", measure="amount", unit=unit)]
    more = {"unit": unit, "growth_prices": prices, "measure": "growth"}
    assert (light({"at_least": "20", "unit": "%"}, *amounts, **more) == "green met derived") is wanted


@pytest.mark.parametrize(
    ("goal", "change", "wanted"),
    [
        # 126 after 100 is 26 %, after 105 it is 20 %: which of the two bases is right is not known.
        ("20", {}, "green met indicative"),
        ("21", {}, "grey undecidable none"),
        ("26", {}, "grey undecidable none"),  # 126 after 100 are 26 % and not less
        # Where something sets them apart, the first decides.
        ("26", {"status": "preliminary"}, "green met derived"),
        ("26", {"standing": "press"}, "green met derived"),
        ("26", {"value": "100"}, "green met derived"),
        ("26", {"series": "new"}, "green met derived"),
        ("26", {"scope": "municipal"}, "green met derived"),
        ("26", {"period": "2020-Q3"}, "green met derived"),
    ],
)
def test_two_inputs_of_one_rank_leave_all_between_them_open(goal: str, change: dict[str, str], wanted: str) -> None:
    bases = [figure("100", "2020", source="b"), figure("105", "2020", source="c") | change]
    more = {"measure": "growth", "nature": "stock"}
    levels = [one | {"measure": "level"} for one in (figure("126", source="a"), *bases)]
    assert light({"at_least": goal, "unit": "%"}, *levels, **more) == wanted
    assert light({"at_least": goal, "unit": "%"}, *reversed(levels), **more) == wanted


def test_the_other_input_is_named() -> None:
    levels = [figure("126"), figure("100", "2020", source="b"), figure("105", "2020", source="c")]
    levels = [one | {"measure": "level"} for one in levels]
    reason = verdict({"at_least": "15", "unit": "%"}, *levels, measure="growth", nature="stock").reason.en
    assert "100 for 2020 (b)" in reason or "105 for 2020 (c)" in reason.split("Hollow")[1]


@pytest.mark.parametrize(
    ("now", "before", "wanted"),
    [
        # Points: 63.0 − 60.0 = 3.0, and as printed between 2.9 and 3.1.
        ("63.0", "60.0", "green met derived"),
        ("63", "60", "grey undecidable none"),  # 2 to 4
        ("63", "60.0", "grey undecidable none"),  # 2.45 to 3.55
        ("63.00", "60.00", "green met derived"),
        ("62.9", "60.0", "green met derived"),  # 2.8 to 3.0
        ("62.8", "60.0", "grey undecidable none"),  # 2.7 to 2.9
        ("62.7", "60.0", "amber near derived"),  # 2.6 to 2.8
        ("62.4", "60.0", "amber near derived"),  # 2.3 to 2.5, 0.4 to 0.5 short
        ("62.3", "60.0", "red missed derived"),  # up to 0.6 short: near is not shown
    ],
)
def test_a_change_is_as_exact_as_the_prints_that_it_lies_between(now: str, before: str, wanted: str) -> None:
    levels = [figure(now, measure="level"), figure(before, "2020", measure="level")]
    share = {"nature": "ratio", "unit": "%", "measure": "change"}
    assert light({"at_least": "2.8", "unit": "个百分点"}, *levels, **share) == wanted
