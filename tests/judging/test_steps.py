"""Each step of a verdict, to be followed by hand."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import figure, verdict


def steps(goal: dict[str, Any], *figures: dict[str, Any], lang: str = "en", **more: Any) -> list[str]:
    return [step.in_language(lang) for step in verdict(goal, *figures, **more).steps]


def test_attainment() -> None:
    goal, more = {"at_least": "7.3", "unit": "%"}, {"measure": "growth", "unit": "亿元"}
    assert steps(goal, figure("6.9"), **more) == [
        "Asked: growth of x, over 2021, by 31 December 2021, which is past on 1 June 2022.",
        "Met by: 7.3% or more.",
        "Read: 6.9% for 2021 (a); compared as printed.",
        "6.9 − 7.3 = −0.4",
        "Evidence: reported.",
    ]
    assert steps(goal, figure("6.9"), lang="zh", **more) == [
        "所问：2021年x的增速，应于2021年12月31日前；截至2022年6月1日已到期。",
        "达标范围：7.3%及以上。",
        "读数：2021年6.9%（a）；按公布的数比较。",
        "6.9 − 7.3 = −0.4",
        "证据：公布。",
    ]


def test_a_cap_subtracts_the_other_way_round_and_about_says_how_it_is_read() -> None:
    goal = {"about": "3", "unit": "%"}
    found = steps(goal, figure("0.2"), measure="level", nature="ratio", unit="%", better="lower")
    assert found[1] == "Met by: 3% or less (“about” is read as a ceiling)."
    assert found[3] == "3 − 0.2 = 2.8"


def test_intervals_are_told() -> None:
    found = steps({"more_than": "7.25", "unit": "%"}, figure("8"), measure="growth", unit="亿元")
    assert found[1:3] == ["Met by: more than 7.25%.", "Read: 8% for 2021 (a); 8% stands for 7.5% to 8.5%."]
    found = steps({"at_least": "70", "unit": "家"}, figure("80", bound="over"))
    assert found[2] == "Read: over 80 for 2021 (a); a bound, not a number."
    assert len(found) == 4  # a bound has no distance to reckon


def test_pace() -> None:
    # 44 ÷ 60 = 73.33 %; 9 ÷ 12 = 75 %
    own = figure("44", "2021-01/2021-09", published="2021-10-10")
    found = steps({"at_least": "60", "unit": "家"}, own, as_of="2021-10-20")
    assert found[0].endswith("which is still to come on 20 October 2021.")
    assert found[3:5] == ["44 ÷ 60 = 73.3%", "73.3 − 75.0 = −1.7"]


def test_trajectory() -> None:
    # (120 ÷ 100)^(1 ÷ 2) = 1.09545; (200 ÷ 100)^(1 ÷ 5) = 1.14870; 9.545 ÷ 14.870 = 0.6419
    more: dict[str, Any] = {"nature": "stock", "measure": "level", "period": "2021/2025", "as_of": "2023-06-01"}
    found = steps({"at_least": "200", "unit": "家"}, figure("100", "2020"), figure("120", "2022"), **more)
    assert found[3:7] == [
        "(120 ÷ 100)^(1 ÷ 2) − 1 = 9.545%",
        "(200 ÷ 100)^(1 ÷ 5) − 1 = 14.87%",
        "R = 9.545 ÷ |14.87| = 0.6419",
        "Linear pace: ((120 − 100) ÷ (200 − 100)) ÷ (2 ÷ 5) = 0.5",
    ]


def test_a_direction_names_what_it_is_held_against() -> None:
    found = steps({"direction": "up"}, figure("60", "2020"), figure("65"))
    assert found[1] == "Met by: more than 60 (against 60 for 2020 (a))."


def test_a_hollow_verdict_says_why() -> None:
    found = steps({"at_least": "70", "unit": "家"}, figure("80", status="estimated", standing="secondary"))
    assert found[-1] == "Evidence: indicative, because it is an estimate; its source is secondary."


@pytest.mark.parametrize(
    ("goal", "more", "wanted"),
    [
        ({"at_least": "70", "unit": "家"}, {}, "70 or more"),
        ({"more_than": "70", "unit": "家"}, {}, "more than 70"),
        ({"at_most": "70", "unit": "家"}, {}, "70 or less"),
        ({"less_than": "70", "unit": "家"}, {}, "less than 70"),
        ({"between": ["60", "70"], "unit": "家"}, {}, "60 to 70"),
        ({"about": "60", "unit": "家"}, {}, "60 or more (“about” is read as a floor)"),
        ({"about": "60", "unit": "家"}, {"better": "neither"}, "57 to 63 (“about” is read as a centre)"),
        ({"rank": {"at_most": "6"}}, {"measure": "rank", "nature": "rank", "unit": "位"}, "rank 6 or better"),
    ],
)
def test_what_meets_a_goal(goal: dict[str, Any], more: dict[str, Any], wanted: str) -> None:
    assert steps(goal, figure("65"), **more)[1].removeprefix("Met by: ").removesuffix(".") == wanted


def test_a_better_rank_ends_before_the_one_before() -> None:
    rank = {"measure": "rank", "nature": "rank", "unit": "位"}
    assert "rank 4 or better" in steps({"rank": {"direction": "better"}}, figure("5", "2020"), figure("3"), **rank)[1]
    assert "rank 5 or better" in steps({"rank": {"direction": "hold"}}, figure("5", "2020"), figure("3"), **rank)[1]


@pytest.mark.parametrize(
    ("as_of", "more", "wanted"),
    [
        ("2021-12-31", {}, "which is still to come on 31 December 2021"),
        ("2022-01-01", {}, "which is past on 1 January 2022"),
        ("2022-01-01", {"scope": "citywide"}, "amount of x, citywide, over 2021"),
        ("2022-01-01", {"when": "end"}, "amount of x, at the end of 2021"),
    ],
)
def test_what_was_asked(as_of: str, more: dict[str, Any], wanted: str) -> None:
    done = figure("80", "2021", published="2021-12-20", scope=more.get("scope"))
    assert wanted in steps({"at_least": "70", "unit": "家"}, done, as_of=as_of, **more)[0]


def test_a_small_change_is_not_told_as_none() -> None:
    # (100001 ÷ 100000)^(1 ÷ 2) − 1 = 0.000005
    more: dict[str, Any] = {"nature": "stock", "measure": "level", "period": "2021/2025", "as_of": "2023-06-01"}
    found = steps({"at_least": "200000", "unit": "家"}, figure("100000", "2020"), figure("100001", "2022"), **more)
    assert found[3] == "(100001 ÷ 100000)^(1 ÷ 2) − 1 = 0.0005%"


def test_a_share_of_many_digits_is_cut_for_the_eye() -> None:
    # 1 ÷ 3 of what was counted: the interval of the growth has no end
    levels = [figure("4.0", measure="level"), figure("3.0", "2020", measure="level")]
    found = steps({"at_least": "20", "unit": "%"}, *levels, measure="growth", nature="ratio", unit="%")
    # 3.95 ÷ 3.05 = 1.295081…; 4.05 ÷ 2.95 = 1.372881…
    assert "29.5082% to 37.2881%" in found[2]


def test_the_years_of_a_path_are_told_to_a_hundredth() -> None:
    # From the end of 2020 to that of January 2022 are 13 months, 1.08 years: (120 ÷ 100)^(12 ÷ 13) − 1 = 18.329 %
    more: dict[str, Any] = {"nature": "stock", "measure": "level", "period": "2021/2025", "as_of": "2022-03-01"}
    january = figure("120", "2022-01-31", published="2022-02-10")
    found = steps({"at_least": "200", "unit": "家"}, figure("100", "2020"), january, **more)
    assert found[3] == "(120 ÷ 100)^(1 ÷ 1.08) − 1 = 18.329%"
    assert found[6] == "Linear pace: ((120 − 100) ÷ (200 − 100)) ÷ (1.08 ÷ 5) = 0.92"
