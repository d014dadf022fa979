"""Traps that real reports set: each once gave, or could give, a colour that nobody could defend."""

from __future__ import annotations

from typing import Any

from small_books import figure, indicator, light, verdict

GDP: dict[str, Any] = {
    "measure": "growth",
    "unit": "亿元",
    "growth_prices": "constant",
    "scoped": True,
    "scope": "citywide",
}
RISE = {"at_least": "7.3", "unit": "%"}


def level(value: str, period: str, **more: Any) -> dict[str, Any]:
    return figure(value, period, measure="amount", scope="citywide", **more)


def test_levels_at_current_prices_give_no_real_growth() -> None:
    # 2379.2 ÷ 2008.3 = +18.5 %
    assert light(RISE, level("2379.2", "2021"), level("2008.3", "2020"), **GDP) == "grey no-figure none"


def test_nor_across_two_series_even_where_prices_allow() -> None:
    # 2379.2 ÷ 2135 = +11.4 %
    current = GDP | {"growth_prices": "current"}
    assert (
        light(RISE, level("2379.2", "2021"), level("2135", "2020", series="revised"), **current)
        == "grey no-figure none"
    )


def test_an_average_over_years_and_a_growth_over_five_answer_no_year() -> None:
    average = figure("7.8", "2020/2024", per="year", scope="citywide")
    five = figure("39.6", "2016/2020", scope="citywide")
    assert light(RISE, average, five, **GDP) == "grey no-figure none"


def test_expected_is_not_reached() -> None:
    assert light(RISE, figure("8.0", scope="citywide", status="estimated"), **GDP) == "green met indicative"


def test_nine_months_are_not_the_year() -> None:
    assert light(RISE, figure("10.3", "2021-01/2021-09", scope="citywide"), **GDP) == "green met interim"
    full = figure("7.0", scope="citywide", source="b", published="2022-04-30")
    assert light(RISE, figure("10.3", "2021-01/2021-09", scope="citywide"), full, **GDP) == "amber near reported"


def test_a_standing_is_no_addition_and_other_years_are_other_years() -> None:
    goal = {"at_least": "70", "unit": "家"}
    figures = [
        figure("380", "2020", measure="level"),
        figure("126", "2020", measure="added"),
        figure("219", "2023", measure="added", source="b", published="2024-01-31"),
        figure("994", "2023", measure="level", source="b", published="2024-01-31"),
    ]
    assert light(goal, *figures, measure="added", nature="stock", as_of="2026-11-21") == "grey no-figure none"


def test_dollars_in_ten_thousands_against_hundreds_of_millions() -> None:
    # 5754万美元 are 0.5754亿美元, not above 1.5
    goal = {"at_least": "1.5", "unit": "亿美元"}
    assert light(goal, figure("5754", unit="万美元"), unit="亿美元") == "red missed reported"
    assert light(goal, figure("5754", unit="万元"), unit="亿美元") == "grey no-figure none"  # yuan are no dollars


def test_mu_in_ten_thousands_against_mu() -> None:
    assert light({"at_least": "5000", "unit": "亩"}, figure("1.3", unit="万亩"), unit="亩") == "green met reported"


def test_points_are_not_per_cent() -> None:
    share: dict[str, Any] = {"measure": "change", "nature": "ratio", "unit": "%"}
    assert light({"at_least": "12", "unit": "个百分点"}, figure("12.5", unit="%"), **share) == "grey no-figure none"
    assert (
        light({"at_least": "12", "unit": "个百分点"}, figure("12.5", measure="growth", unit="%"), **share)
        == "grey no-figure none"
    )


def test_the_income_gap_is_better_when_it_is_lower() -> None:
    gap: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "倍", "better": "lower"}
    assert light({"at_most": "1.7", "unit": "倍"}, figure("1.68"), **gap) == "green met reported"
    assert light({"direction": "better"}, figure("1.68"), figure("1.70", "2020"), **gap) == "green met reported"
    assert light({"direction": "better"}, figure("1.72"), figure("1.70", "2020"), **gap) == "red missed reported"


def test_one_pollutant_does_not_decide_the_standard() -> None:
    event: dict[str, Any] = {"nature": "event", "measure": "stage", "unit": None}
    pm = figure("25", indicator="pm", measure="level", unit="微克/立方米")
    assert light({"stage": "awarded"}, pm, others=[indicator("pm", nature="stock", unit="微克/立方米")], **event) == (
        "grey no-figure none"
    )


def test_a_road_open_by_2025_does_not_say_when_it_was_begun() -> None:
    event: dict[str, Any] = {"nature": "event", "measure": "stage", "unit": None, "as_of": "2026-11-21"}
    late = figure(None, None, stage="in-use", seen="2025-12", published="2026-01-31")
    assert light({"stage": "in-use"}, late, **event) == "grey undecidable none"
    opened = figure(None, None, stage="in-use", happened="2024-09-30", published="2024-10-31")
    assert light({"stage": "started"}, opened, **event) == "grey undecidable none"


def test_nine_of_ten_is_not_ten_and_not_nought() -> None:
    event: dict[str, Any] = {"nature": "event", "measure": "stage", "unit": None}
    nine = figure(None, "2021", stage="completed", parts={"done": "9", "of": "10"})
    assert light({"stage": "completed"}, nine, **event) == "amber partly reported"


def test_money_signed_for_is_another_indicator_than_money_spent() -> None:
    signed = figure("120", indicator="signed", unit="亿元")
    goal = {"at_least": "100", "unit": "亿元"}
    assert light(goal, signed, unit="亿元", others=[indicator("signed", unit="亿元")]) == "grey no-figure none"


def test_a_goal_met_in_september_is_not_met_in_december() -> None:
    # rates, stocks and shares can fall back; additions cannot
    rate = {"at_least": "78", "unit": "%"}
    share: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}
    assert verdict(rate, figure("81.7", "2021-09-30"), **share).solid is False
    added = verdict({"at_least": "70", "unit": "家"}, figure("71", "2021-01/2021-09"), measure="added", nature="stock")
    assert added.solid is True
