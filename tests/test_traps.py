"""Traps that real reports set: each once gave, or could give, a colour that nobody could defend."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import figure, indicator, light, verdict

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
    assert light(RISE, figure("10.3", "2021-01/2021-09", scope="citywide"), **GDP) == "green on-track interim"
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


def test_nine_of_ten_is_not_ten_and_not_zero() -> None:
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


EVENT: dict[str, Any] = {"nature": "event", "measure": "stage", "unit": None, "as_of": "2026-11-21"}
SHARE: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}
FIVE_YEARS: dict[str, Any] = {"period": "2021/2025", "as_of": "2026-11-21"}


def test_what_counts_from_another_year_is_no_growth_of_the_year() -> None:
    # 较2019年增长15% said of 2021 is the growth of two years
    assert light(RISE, figure("15", base="2019"), measure="growth") == "grey no-figure none"
    assert light(RISE, figure("8", base="2020"), measure="growth") == "green met reported"
    points = {"at_least": "5", "unit": "个百分点"}
    change: dict[str, Any] = {"measure": "change", "nature": "ratio", "unit": "%"}
    assert light(points, figure("12", base="2015"), **change) == "grey no-figure none"
    multiple = {"at_least": "1.5", "unit": "倍", "base": "2020"}
    assert light(multiple, figure("1.5"), measure="multiple", nature="stock") == "grey no-figure none"


def test_two_scopes_make_no_rise() -> None:
    # 225.3 of the whole city after 118.6 without the New Zone
    revenue: dict[str, Any] = {"unit": "亿元", "scoped": True}
    now, before = figure("225.3", scope="citywide"), figure("118.6", "2020", scope="municipal")
    assert light({"direction": "up"}, now, before, **revenue) == "grey undecidable none"
    assert light({"direction": "up"}, now, before, when="throughout", **revenue) == "grey undecidable none"
    unsaid = figure("225.3"), figure("118.6", "2020")  # nothing shows that these two are of one scope
    assert light({"direction": "up"}, *unsaid, **revenue) == "grey undecidable none"
    sizes = figure("225.3", measure="amount"), figure("118.6", "2020", measure="amount")
    current = revenue | {"growth_prices": "current", "measure": "growth"}
    assert light(RISE, *sizes, **current) == "grey no-figure none"
    path = figure("200", "2022", scope="citywide"), before
    whole = {"at_least": "300", "unit": "亿元"}
    assert light(whole, *path, when="end", period="2021/2025", as_of="2023-06-01", **revenue) == "grey undecidable none"


def test_what_was_lost_again_is_not_reached() -> None:
    # 79 in 2023, 77 in 2024, nothing for 2025: the older reading keeps nothing
    share = figure("79", "2023"), figure("77", "2024", source="b")
    assert light({"at_least": "78", "unit": "%"}, *share, **SHARE, **FIVE_YEARS) == "grey undecidable none"
    place = figure("5", "2023"), figure("8", "2024", source="b")
    rank: dict[str, Any] = {"measure": "rank", "nature": "rank", "unit": "位"}
    assert light({"rank": {"at_most": "5"}}, *place, **rank, **FIVE_YEARS) == "red off-track interim"
    # additions cannot be lost: 80 by 2023 stay 80
    added: dict[str, Any] = {"measure": "added", "nature": "stock"}
    assert light({"at_least": "70", "unit": "家"}, figure("80", "2021/2023"), **added, **FIVE_YEARS) == (
        "green met reported"
    )


def test_better_than_long_ago_is_not_better_than_before() -> None:
    assert light({"direction": "better"}, figure("80"), figure("70", "2016"), **SHARE) == "green met indicative"
    assert light({"direction": "better"}, figure("80"), figure("70", "2020"), **SHARE) == "green met reported"


def test_a_net_change_bounds_the_gross_one_from_below() -> None:
    # 430 − 380 = 50 net: 70 may have come and 20 gone
    levels = figure("380", "2020", measure="level"), figure("430", measure="level")
    gross: dict[str, Any] = {"measure": "added", "nature": "stock"}
    assert light({"at_least": "70", "unit": "家"}, *levels, **gross) == "grey undecidable none"
    assert light({"at_least": "50", "unit": "家"}, *levels, **gross) == "green met indicative"
    assert light({"at_most": "70", "unit": "家"}, *levels, better="lower", **gross) == "grey undecidable none"


def test_exactly_the_bound_is_not_more_than_it() -> None:
    # whole counts: 430 − 380 = 50; 110 ÷ 100 = +10 %; 150 ÷ 100 = 1.5
    net = figure("380", "2020", measure="level"), figure("430", measure="level")
    assert light({"more_than": "50", "unit": "家"}, *net, measure="net-added", nature="stock") == "amber near derived"
    counts = figure("100", "2020", measure="level"), figure("110", measure="level")
    assert light({"more_than": "10", "unit": "%"}, *counts, measure="growth", nature="stock") == "amber near derived"
    fold = {"more_than": "1.1", "unit": "倍", "base": "2020"}
    assert light(fold, *counts, measure="multiple", nature="stock") == "amber near derived"
    less = {"less_than": "10", "unit": "%"}
    found = verdict(less, *counts, measure="growth", nature="stock", better="lower")
    assert "which asks for less than that" in found.reason.en


def test_what_is_printed_before_its_period_is_over_is_a_forecast() -> None:
    early = figure("79", "2025", published="2023-03-01")
    assert light({"at_least": "78", "unit": "%"}, early, **SHARE, **FIVE_YEARS) == "green met indicative"
    december = figure("79", published="2021-12-20")  # eleven days before its end: what a page of December tells
    assert light({"at_least": "78", "unit": "%"}, december, **SHARE) == "green met reported"
    planned = figure(None, None, stage="in-use", happened="2021-12-31", published="2021-10-01")
    assert light({"stage": "in-use"}, planned, **EVENT) == "green met indicative"


def test_two_sources_of_one_rank_that_differ_give_the_worse_light_hollow() -> None:
    high, low = figure("7.5"), figure("6.0", source="b")
    assert light(RISE, high, low, measure="growth") == "red missed indicative"
    assert light(RISE, high | {"source": "c"}, low, measure="growth") == "red missed indicative"
    said = verdict(RISE, high, low, measure="growth").reason.en
    assert "6.0% for 2021 (b)" in said and "the sources disagree: 7.5% for 2021 (a)" in said
    assert light(RISE, high, low | {"standing": "press"}, measure="growth") == "green met reported"
    assert light(RISE, high, low | {"supersedes": ["a"]}, measure="growth") == "red missed reported"
    weak = low | {"supersedes": ["a"], "standing": "secondary"}  # a reprint says that the 7.5 was revised
    assert light(RISE, high, weak, measure="growth") == "green met indicative"
    every = {"when": "throughout", "measure": "growth"}
    assert light(RISE, high, low, **every) == "red missed indicative"


def test_an_account_of_another_year_is_not_that_of_this_one() -> None:
    ten = {"done": "10", "of": "10"}
    assert light({"stage": "completed"}, figure(None, "2020", stage="completed", parts=ten), **EVENT) == (
        "grey undecidable none"
    )
    assert light({"stage": "completed"}, figure(None, "2021", stage="completed", parts=ten), **EVENT) == (
        "green met reported"
    )


def test_done_once_is_not_done_each_year() -> None:
    once = figure(None, None, stage="completed", happened="2021-05")
    assert light({"stage": "completed"}, once, period="2021/2022", when="each-year", **EVENT) == "grey undecidable none"


def test_a_road_said_to_be_open_and_said_not_to_be_begun() -> None:
    done = figure(None, None, stage="completed", happened="2021-06")
    never = figure(None, None, stage="not-started", seen="2022-05", source="b", published="2022-05-31")
    # Both are official: the worse light, as a hint.
    assert light({"stage": "completed"}, done, never, **EVENT) == "red missed indicative"


def test_the_growth_of_december_is_not_that_of_the_year() -> None:
    assert light(RISE, figure("9", "2021-12"), measure="growth", nature="stock") == "green on-track interim"
    assert light(RISE, figure("9", "2021-12-31"), measure="growth", nature="stock") == "green met reported"


def test_a_related_indicator_hints_at_what_should_hold_throughout() -> None:
    fell = figure("-8.6", indicator="deliveries", measure="growth")
    more = {"measure": "growth", "when": "throughout", "proxy": "deliveries", "others": [indicator("deliveries")]}
    assert light({"direction": "up", "unit": "%"}, fell, **more) == "red missed indicative"


def test_a_section_hints_at_the_road_and_does_not_decide_it() -> None:
    begun = figure(None, None, indicator="north", stage="started", happened="2021-05")
    never = figure(
        None, None, indicator="south", stage="not-started", seen="2022-05", source="b", published="2022-05-31"
    )
    road = {"others": [indicator("north", nature="event", unit=None), indicator("south", nature="event", unit=None)]}
    assert light({"stage": "started"}, begun, proxy="north", **road, **EVENT) == "green met indicative"
    parts = [{"indicator": "x", "measure": "stage", "stage": "started", "proxy": near} for near in ("north", "south")]
    assert light({"all_of": parts}, begun, never, **road, **EVENT) == "amber partly indicative"


def test_the_mean_of_december_is_not_that_of_the_year() -> None:
    # a concentration is a mean over the days it is of; only a stock of December stands at the end of the year
    limit, mean = (
        {"at_most": "35", "unit": "微克/立方米"},
        {"measure": "level", "unit": "微克/立方米", "better": "lower"},
    )
    assert light(limit, figure("20", "2021-12"), nature="ratio", **mean) == "green on-track interim"
    assert light(limit, figure("20"), nature="ratio", **mean) == "green met reported"


def test_a_path_from_a_revised_base_to_an_unrevised_goal_is_only_a_hint() -> None:
    # 300 set from 200; the base became 230, so the goal would be 345: 280 in 2023 is ahead of one and behind the other
    old = figure("200", "2020", published="2021-01-15")
    new = figure("230", "2020", source="b", published="2024-03-01", series="new", supersedes=["a"])
    now = figure("280", "2023", source="b", series="new")
    goal = {"at_least": "300", "unit": "亿元"}
    more: dict[str, Any] = {"unit": "亿元", "period": "2021/2025", "when": "end", "as_of": "2024-06-01"}
    assert light(goal, old, new, now, **more) == "green on-track indicative"


def test_nor_is_a_path_solid_whose_goal_was_set_on_another_series_than_its_base() -> None:
    # 300 set when the base was 200. Nobody says that the 230 of the new series replaces it: from 230 to 280 in 3 of 5
    # years is 6.8 % a year where 5.5 % is needed, but which base the 300 belongs to is not known.
    old = figure("200", "2020", published="2021-01-15")
    new = figure("230", "2020", source="b", published="2024-03-01", series="new")
    now = figure("280", "2023", source="b", published="2024-03-01", series="new")
    goal = {"at_least": "300", "unit": "亿元"}
    more: dict[str, Any] = {"unit": "亿元", "period": "2021/2025", "when": "end", "as_of": "2024-06-01"}
    found = verdict(goal, old, new, now, **more)
    assert (found.colour, found.evidence) == ("green", "indicative")
    assert "the goal was set on another series, in which the base was 20 billion yuan for 2020 (a)" in found.reason.en
    # Known on the day on which the goal was set (2 February 2021), or the only base there is, or the series named by the target:
    early = figure("230", "2020", source="c", published="2021-02-02", series="new")
    for figures, own in (((old, early, now), {}), ((new, now), {}), ((old, new, now), {"series": "new"})):
        assert light(goal, *figures, **more, **own) == "green on-track reported"


def test_a_figure_of_no_series_is_a_hint_where_the_target_names_one() -> None:
    goal = {"at_least": "70", "unit": "家"}
    found = verdict(goal, figure("80"), series="new")
    assert (found.colour, found.evidence) == ("green", "indicative")
    assert "its series is not stated, and the goal is of “new”" in found.reason.en


REAL: dict[str, Any] = {"measure": "growth", "unit": "亿元", "growth_prices": "constant"}
LATER: dict[str, Any] = {"source": "b", "published": "2022-03-30"}


def test_a_newspaper_does_not_outvote_a_preliminary_official_figure() -> None:
    # 7.5 meets 7.3 and 6.0 does not; the status puts the one first and the standing the other.
    official = figure("6.0", status="preliminary")
    assert light(RISE, figure("7.5", standing="press", **LATER), official, **REAL) == "green met indicative"
    assert light(RISE, figure("7.5", **LATER), official, **REAL) == "green met reported"


def test_a_figure_that_names_no_scope_disagrees_with_one_of_the_whole_city() -> None:
    city = figure("7.5", scope="citywide", **LATER)
    assert light(RISE, city, figure("6.0"), **REAL) == "red missed indicative"
    assert light(RISE, city, figure("7.4"), **REAL) == "green met reported"


@pytest.mark.parametrize("scope", ["citywide", "municipal"])
def test_two_scopes_of_one_light_do_not_hide_that_sources_disagree(scope: str) -> None:
    real = REAL | {"scoped": True}
    both = [figure("7.5", scope="citywide", **LATER), figure("7.4", scope="municipal", **LATER)]
    assert light(RISE, *both, **real) == "green met reported"
    disputed = verdict(RISE, *both, figure("6.0", scope=scope), **real)
    assert (disputed.status, disputed.evidence, disputed.notes) == ("missed", "indicative", ())
    assert len(verdict(RISE, *both, **real).notes) == 1  # that both scopes give one light is said where they do


def test_one_number_that_is_printed_twice_is_one_number() -> None:
    # 7.3 is 7.28 rounded: the exacter print decides, whoever printed it, and nothing is in dispute
    coarse, exact = figure("7.3"), figure("7.28", source="b", standing="press")
    goal = {"at_least": "7.3", "unit": "%"}
    assert light(goal, coarse, exact, measure="growth") == "amber near reported"
    assert light(goal, exact | {"standing": "official"}, coarse | {"source": "c"}, measure="growth") == (
        "amber near reported"
    )
    # a reprint at second hand makes the rounded number a hint
    assert light(goal, coarse, exact | {"standing": "secondary"}, measure="growth") == "green met indicative"
    # 7.24 is not 7.3 rounded: two numbers
    other = figure("7.24", source="b")
    assert light(goal, coarse, other, measure="growth") == "amber near indicative"
    # 1.2万 is 11960 rounded; about 12000 and “over 1万” are no other number either
    goal, people = {"at_least": "12000", "unit": "人"}, {"unit": "人"}
    for rough in (
        figure("1.2", unit="万人"),
        figure("12000", bound="about"),
        figure("1", unit="万人", bound="over"),
    ):
        assert light(goal, rough, figure("11960", source="b"), **people) == "amber near reported"


def test_a_second_print_of_the_same_number_changes_nothing() -> None:
    goal = {"at_least": "7.3", "unit": "%"}
    for value, wanted in (("7.3", "green met reported"), ("7.0", "amber near reported")):
        both = figure(value), figure(value, source="0", published="2022-02-01")
        assert light(goal, *both, measure="growth") == wanted


def test_two_scopes_of_one_light_do_not_hide_what_lies_between() -> None:
    # 75 over 60 and 74 over 61 rise; but from 2018, so 2019 and 2020 may have been higher.
    now = [figure("75", scope="citywide"), figure("74", scope="municipal")]
    for year, wanted in (("2018", "green met indicative"), ("2020", "green met reported")):
        then = [figure("60", year, scope="citywide"), figure("61", year, scope="municipal")]
        assert light({"direction": "up"}, *now, *then, unit="亿元", scoped=True) == wanted


def test_two_bases_of_one_rank_give_the_worse_light_hollow_whatever_their_names() -> None:
    # 40 is more than 39 and less than 41: up from the one, down from the other
    for low, high in (("a", "z"), ("z", "a")):
        bases = [figure("39", "2020", source=low), figure("41", "2020", source=high)]
        found = verdict({"direction": "up"}, *bases, figure("40", source="now"), unit="亿元")
        assert (found.colour, found.evidence) == ("red", "indicative")
        assert "of the base: the sources disagree" in found.reason.en


def test_two_inputs_of_one_rank_leave_a_derived_light_a_hint_whatever_their_names() -> None:
    # 110 over 100 is 10 %, and 108 is 8 %: both meet 7 %, but which of them it was is not known
    for first, second in (("a", "z"), ("z", "a")):
        now = [figure("110", source=first), figure("108", source=second)]
        grown = {"measure": "growth", "unit": "家"}
        sizes = [one | {"measure": "amount", "unit": "家"} for one in (figure("100", "2020", source="b"), *now)]
        assert light({"at_least": "7", "unit": "%"}, *sizes, **grown) == "green met indicative"
        assert light({"at_least": "9", "unit": "%"}, *sizes, **grown).startswith("grey undecidable")


def test_of_three_prints_of_one_number_the_exactest_decides() -> None:
    # 7.276 is printed as 7.28 and as 7.3 too, and falls short of 7.28
    prints = [figure(value, source=name) for name, value in (("a", "7.3"), ("b", "7.28"), ("c", "7.276"))]
    assert light({"at_least": "7.28", "unit": "%"}, *prints, measure="growth") == "amber near reported"


def test_two_sources_of_one_scope_that_is_not_shown_to_be_the_goal_s_give_the_worse_light() -> None:
    both = [figure("7.5", scope="citywide"), figure("6.0", scope="citywide", source="b")]
    assert light(RISE, *both, measure="growth", scoped=True) == "red missed indicative"
