"""A yearly average from the years."""

from __future__ import annotations

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


def test_the_arithmetic_is_told() -> None:
    more = {"period": "2021/2022", "as_of": "2023-06-01", "per": "year"}
    rates = [figure("8.0", "2021"), figure("2.0", "2022", source="b", published="2023-02-01")]
    found = verdict({"at_least": "4", "unit": "%"}, *rates, measure="growth", **MONEY, **more)
    assert "derived: ((1 + 8.0 ÷ 100) × (1 + 2.0 ÷ 100))^(1 ÷ 2) − 1 (a, b)" in found.reason.en
    found = verdict({"at_least": "4", "unit": "家"}, *rates, **more)
    assert "derived: (8.0 + 2.0) ÷ 2 (a, b)" in found.reason.en
