"""A series that was revised after the goal was set."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import figure, verdict

GOAL = {"at_least": "3000", "unit": "亿元"}
PLAN: dict[str, Any] = {"unit": "亿元", "period": "2021/2025", "when": "end", "as_of": "2026-11-21"}
OLD = figure("2008.3", "2020", source="old", published="2021-02-02")
NEW = figure("2135", "2020", source="new", published="2025-12-31", supersedes=["old"], series="revised")


def reached(value: str, **more: Any) -> dict[str, Any]:
    return figure(value, "2025", source="end", published="2026-02-04", **({"series": "revised"} | more))


def test_a_goal_met_only_as_worded_is_hollow() -> None:
    # 3000 × 2135 ÷ 2008.3 = 3189.26
    found = verdict(GOAL, OLD, NEW, reached("3000", bound="over"), **PLAN)
    assert (found.colour, found.evidence) == ("green", "indicative")
    assert (
        "(2020: 2008.3 became 2135); on today's series the goal is 318.9 billion yuan (3000 × 2135 ÷ 2008.3 = 3189, in 100 million yuan)."
        in found.reason.en
    )
    assert "（2020年：2008.3改为2135）；按现数列目标为3000 × 2135 ÷ 2008.3 = 3189亿元。" in found.reason.zh
    assert [(one.status, one.colour) for one in found.sensitivity] == [("undecidable", "grey")]


@pytest.mark.parametrize(
    ("value", "colour", "evidence", "others"),
    [
        ("3189", "green", "indicative", ["near"]),  # 3189.3 is the goal in today's terms
        ("3190", "green", "reported", []),  # met either way
        ("3014", "green", "indicative", ["near"]),  # 5.5 % short of 3189
        ("2999", "amber", "reported", []),  # not met either way, and the lower bar is the one as worded
        ("2800", "amber", "reported", ["missed"]),  # 6.7 % short of 3000, 12.2 % short of 3189
    ],
)
def test_the_revision_matters_where_it_moves_the_goal_past_the_figure(
    value: str, colour: str, evidence: str, others: list[str]
) -> None:
    found = verdict(GOAL, OLD, NEW, reached(value), **PLAN)
    assert (found.colour, found.evidence) == (colour, evidence)
    assert [one.status for one in found.sensitivity] == others


def test_no_revision_no_word_of_it() -> None:
    before = NEW | {"published": "2021-02-02"}  # already revised on the day on which the goal was set
    undeclared = {key: value for key, value in NEW.items() if key != "supersedes"}
    for base, evidence in ((before, "reported"), (undeclared, "indicative")):
        found = verdict(GOAL, OLD, base, reached("3014"), **PLAN)
        assert (found.evidence, found.sensitivity) == (evidence, ())
        assert "revised" not in found.reason.en


def test_a_figure_of_a_series_that_nothing_leads_to_from_the_goals_is_a_hint() -> None:
    found = verdict(GOAL, OLD, NEW, reached("3014", series="other"), **PLAN)
    assert (found.colour, found.evidence) == ("green", "indicative")
    assert "the goal was set on another series, in which the base was" in found.reason.en
    assert verdict(GOAL, OLD, reached("3014", series="other"), **PLAN, series="other").evidence == "reported"


def test_a_figure_after_a_break_is_of_another_series_than_the_base() -> None:
    told = verdict(GOAL, OLD, reached("3014", series=None) | {"break": "七普口径"}, **PLAN)
    assert (told.colour, told.evidence) == ("green", "indicative")
    known = OLD | {"break": "七普口径"}  # the goal was set after the break
    assert verdict(GOAL, known, reached("3014", series=None), **PLAN).evidence == "reported"


def test_before_the_revision_was_published_it_is_not_known() -> None:
    estimate = figure("2650", "2023", source="mid", published="2024-01-31", status="estimated")
    found = verdict(GOAL, OLD, NEW, estimate, **(PLAN | {"as_of": "2024-06-01"}))
    # (2650/2008.3)^(1/3) − 1 = 9.68 % a year against (3000/2008.3)^(1/5) − 1 = 8.36 %
    assert (found.method, found.status, found.evidence) == ("trajectory", "on-track", "indicative")
    assert "Hollow: it is an estimate." in found.reason.en
    assert "revised" not in found.reason.en


def test_rates_are_not_carried_over_and_stay_a_hint() -> None:
    share: dict[str, Any] = {
        "measure": "level",
        "nature": "ratio",
        "period": "2021/2025",
        "as_of": "2026-11-21",
        "unit": "%",
    }
    figures = [one | {"unit": "%", "value": value} for one, value in ((OLD, "60"), (NEW, "66"), (reached("1"), "71"))]
    found = verdict({"at_least": "70", "unit": "%"}, *figures, **share)
    assert (found.evidence, found.sensitivity) == (
        "indicative",
        (),
    )  # 71 of 70, in a series that begins 6 points higher


def test_the_goal_in_todays_terms_does_not_seem_to_be_what_was_read() -> None:
    # 3000 × 2135 ÷ 2008.3 = 3189.26: 3189 is short of it
    found = verdict(GOAL, OLD, NEW, reached("3189"), **PLAN)
    assert (
        "on today's series the goal is 318.93 billion yuan (3000 × 2135 ÷ 2008.3 = 3189.3, in 100 million yuan)"
        in found.reason.en
    )


def test_what_is_exactly_the_goal_in_todays_terms_is_still_a_hint() -> None:
    # 3000 × 2100 ÷ 2000 = 3150
    old, new = OLD | {"value": "2000"}, NEW | {"value": "2100"}
    assert verdict(GOAL, old, new, reached("3150"), **PLAN).evidence == "indicative"
    assert verdict(GOAL, old, new, reached("3151"), **PLAN).evidence == "reported"


def test_only_a_level_before_the_plan_carries_the_goal_over() -> None:
    # A growth of 2020 that became 6.0 after 5.0, and a level of 2021, in the plan, that became 2500 after 2400.
    growth = {"measure": "growth", "unit": "%"}
    rates = [figure("5.0", "2020", source="old", published="2021-02-02", **growth)]
    rates += [
        figure("6.0", "2020", source="new", published="2025-12-31", supersedes=["old"], series="revised", **growth)
    ]
    levels = [figure("2400", "2021", source="old", published="2021-02-02")]
    levels += [figure("2500", "2021", source="new", published="2025-12-31", supersedes=["old"], series="revised")]
    for revised in (rates, levels):
        found = verdict(GOAL, *revised, reached("3014"), **PLAN)
        assert (found.evidence, "revised" in found.reason.en) == ("reported", False)


@pytest.mark.parametrize(
    ("old", "new", "reached_value", "evidence"),
    [
        # 3000 × 2100 ÷ 2000 = 3150: from 3000 to 3150 it is met in the old series alone.
        ("2000", "2100", "3000", "indicative"),
        ("2000", "2100", "2999", "reported"),
        # 3000 × 1900 ÷ 2000 = 2850: from 2850 to 3000 it is met in the new series alone.
        ("2000", "1900", "2850", "indicative"),
        ("2000", "1900", "2849", "reported"),
        ("2000", "1900", "3000", "indicative"),
        ("2000", "1900", "3001", "reported"),
    ],
)
def test_both_goals_count_as_between_them(old: str, new: str, reached_value: str, evidence: str) -> None:
    found = verdict(GOAL, OLD | {"value": old}, NEW | {"value": new}, reached(reached_value), **PLAN)
    assert found.evidence == evidence


@pytest.mark.parametrize(
    ("period", "known"),
    [("2020", True), ("2020-12-31", True), ("2021-01-01", True), ("2021-01-02", False), ("2021", False)],
)
def test_the_base_stood_before_the_plan_began(period: str, known: bool) -> None:
    level: dict[str, Any] = {"measure": "level", "nature": "stock"}
    figures = [one | {"period": period, "measure": "level"} for one in (OLD, NEW)]
    found = verdict(GOAL, *figures, reached("3014", measure="level"), **level, **PLAN)
    assert ("revised" in found.reason.en) is known


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, True),
        ({"published": "2021-02-03"}, True),  # the day after the goal was set
        ({"published": "2021-02-02"}, False),  # on that day: the goal was set on the new series
        ({"published": "2026-11-21"}, True),  # the as-of day itself
        ({"published": "2026-11-22"}, False),
        ({"scope": "citywide"}, False),
        ({"supersedes": ["another"]}, False),
        ({"series": "third"}, False),
        ({"unit": "家"}, False),  # no 亿元
        ({"period": "2019"}, False),
    ],
)
def test_what_counts_as_the_revision_of_a_base(change: dict[str, Any], told: bool) -> None:
    found = verdict(GOAL, OLD, NEW | change, reached("3014"), **PLAN)
    assert ("revised" in found.reason.en) == told


def test_a_first_print_that_came_after_the_goal_was_no_base_of_it() -> None:
    assert verdict(GOAL, OLD | {"published": "2021-02-03"}, NEW, reached("3014"), **PLAN).evidence == "reported"


def test_a_base_revised_in_another_unit_carries_the_goal_over_in_that_of_the_first() -> None:
    # 21350000万元 are 2135亿元: 3000 × 2135 ÷ 2008.3 = 3189.3
    found = verdict(GOAL, OLD, NEW | {"value": "21350000", "unit": "万元"}, reached("3014"), **PLAN)
    assert (found.evidence, [one.status for one in found.sensitivity]) == ("indicative", ["near"])


def test_a_base_of_nothing_carries_no_goal_over() -> None:
    found = verdict(GOAL, OLD | {"value": "0"}, NEW, reached("3014"), **PLAN)
    assert (found.evidence, found.sensitivity) == ("indicative", ())


def test_the_goal_in_todays_terms_is_printed_as_finely_as_the_goal() -> None:
    # 3000.0 × 2135 ÷ 2008.3 = 3189.26, with one digit as in 3000.0
    found = verdict({"at_least": "3000.0", "unit": "亿元"}, OLD, NEW, reached("3014"), **PLAN)
    assert "3000.0 × 2135 ÷ 2008.3 = 3189.3" in found.reason.en


def test_a_unit_without_a_scale_is_named_behind_the_arithmetic() -> None:
    # 3000 × 2135 ÷ 2008.3 = 3189
    figures = [one | {"unit": "家"} for one in (OLD, NEW, reached("3014"))]
    found = verdict({"at_least": "3000", "unit": "家"}, *figures, **(PLAN | {"unit": "家"}))
    assert "on today's series the goal is 3000 × 2135 ÷ 2008.3 = 3189." in found.reason.en
    assert "按现数列目标为3000 × 2135 ÷ 2008.3 = 3189家。" in found.reason.zh


@pytest.mark.parametrize("goal", [{"direction": "up"}, {"direction": "down"}])
def test_a_goal_without_a_number_is_not_carried_over(goal: dict[str, Any]) -> None:
    level: dict[str, Any] = {"measure": "level", "nature": "stock"}
    figures = [one | {"measure": "level"} for one in (OLD, NEW, reached("3014"))]
    assert "today's series" not in verdict(goal, *figures, **level, **PLAN).reason.en
