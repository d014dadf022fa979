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
