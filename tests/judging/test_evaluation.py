"""One reading held against the goal: which base, what is final, what is too little, what is too far off."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import book, figure, indicator, judged, light, plan, sources, target, verdict

SHARE: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}
SCOPED: dict[str, Any] = {"unit": "亿元", "scoped": True, "scope": "municipal"}
FLOOR = {"at_least": "100", "unit": "亿元"}


@pytest.mark.parametrize(
    ("bases", "wanted"),
    [
        (("60", "60.5"), "green met reported"),  # 61 is more than either
        (("60", "62"), "red missed indicative"),
        (("62", "60"), "red missed indicative"),
        (("62", "63"), "red missed reported"),
        (("60", "61.5", "62"), "red missed indicative"),
    ],
)
def test_bases_of_one_rank(bases: tuple[str, ...], wanted: str) -> None:
    found = [figure(value, "2020", source=f"b{number}", unit="%") for number, value in enumerate(bases)]
    got = verdict({"direction": "up"}, *found, figure("61.0"), **SHARE)
    assert f"{got.colour} {got.status} {got.evidence}" == wanted


def test_which_base_is_doubted_is_named() -> None:
    found = [figure("60.0", "2020", source="b"), figure("62.0", "2020", source="c")]
    reason = verdict({"direction": "up"}, *found, figure("61.0"), **SHARE).reason.en
    assert "Before: 62.0% for 2020 (c)." in reason
    assert "the sources disagree: 60.0% for 2020 (b)." in reason
    # Down from 60 it is not, and down from 63 it is: the first of the two is the worse.
    found[1] = figure("63.0", "2020", source="c")
    reason = verdict({"direction": "down"}, *found, figure("61.0"), **SHARE).reason.en
    assert "Before: 60.0% for 2020 (b)." in reason
    assert "the sources disagree: 63.0% for 2020 (c)." in reason


@pytest.mark.parametrize(
    ("value", "wanted"),
    [
        # Nobody says that it is of the municipal area: what is more than half above the other is most likely another.
        ("150", "green met indicative"),
        ("151", "grey not-comparable none"),
        ("67", "red missed indicative"),  # 100 is 49.3 % above it
        ("66.7", "red missed indicative"),  # 49.9 %
        ("66", "grey not-comparable none"),  # 51.5 % above it
    ],
)
def test_how_far_off_a_number_of_unclear_scope_may_be(value: str, wanted: str) -> None:
    assert light(FLOOR, figure(value, unit="亿元"), **SCOPED) == wanted
    clear = figure(value, unit="亿元", scope="municipal")
    assert "not-comparable" not in light(FLOOR, clear, **SCOPED)


def test_a_part_of_the_year_may_be_far_below_the_goal_and_not_far_above_it() -> None:
    months = {"period": "2021-01/2021-06", "published": "2021-07-10", "unit": "亿元"}
    assert light(FLOOR, figure("40", **months), as_of="2021-08-01", **SCOPED) == "amber at-risk indicative"
    assert light(FLOOR, figure("151", **months), as_of="2021-08-01", **SCOPED) == "grey not-comparable none"


def test_a_rate_or_a_goal_of_nothing_is_never_far_off() -> None:
    rate = {"measure": "growth", "unit": "亿元", "scoped": True, "scope": "municipal"}
    assert light({"at_least": "5", "unit": "%"}, figure("9"), **rate) == "green met indicative"
    assert light({"at_most": "0", "unit": "亿元"}, figure("9", unit="亿元"), better="lower", **SCOPED) == (
        "red missed indicative"
    )


@pytest.mark.parametrize(
    ("more", "wanted"),
    [
        ({}, "green met reported"),  # a sum that reached its floor cannot fall back
        ({"lowest": "-10"}, "green on-track reported"),  # it can: the sum may be less in the end
        ({"per": "year", "period": "2021/2022"}, "grey not-due none"),  # a yearly average is of other days
        ({"goal": {"direction": "up"}}, "grey undecidable none"),  # there is no half of the year before
    ],
)
def test_what_more_days_cannot_change(more: dict[str, Any], wanted: str) -> None:
    half = figure("120", "2021-01/2021-06", published="2021-07-10", unit="亿元")
    goal = more.pop("goal", FLOOR)
    assert light(goal, half, as_of="2021-08-01", unit="亿元", **more) == wanted


@pytest.mark.parametrize(
    ("then", "now", "wanted"),
    [
        # Each is as coarse as the coarser of the two prints: 60 stands for 59.5 to 60.5.
        ("60", "60.6", "green met reported"),
        ("60", "60.5", "green met reported"),  # the upper end of what prints as 60 is not reached
        ("60", "60.4", "grey undecidable none"),
        ("60", "59.4", "red missed reported"),
        ("60.0", "61", "green met reported"),  # 60.5 and more
        ("60.5", "61", "grey undecidable none"),  # 60.5 to 61.5: it may be the same
        ("60.6", "61", "grey undecidable none"),
        ("61.5", "61", "red missed reported"),
        ("61.4", "61", "grey undecidable none"),
    ],
)
def test_a_rise_is_shown_by_the_prints(then: str, now: str, wanted: str) -> None:
    assert light({"direction": "up"}, figure(then, "2020"), figure(now), **SHARE) == wanted


@pytest.mark.parametrize(
    ("base", "now", "wanted"),
    [
        ({"scope": "municipal"}, {"scope": "municipal"}, "green met reported"),
        ({}, {"scope": "municipal"}, "grey undecidable none"),  # of the one it is known, of the other not
        ({}, {}, "grey undecidable none"),
        ({"scope": "citywide"}, {"scope": "municipal"}, "grey undecidable none"),
    ],
)
def test_a_base_of_the_same_scope(base: dict[str, str], now: dict[str, str], wanted: str) -> None:
    more = SHARE | {"scoped": True, "scope": "municipal"}
    assert light({"direction": "up"}, figure("60.0", "2020", **base), figure("61.0", **now), **more) == wanted


@pytest.mark.parametrize(
    ("period", "wanted"),
    [
        ("2020", "green met reported"),
        ("2020-06-30/2020-12-31", "grey undecidable none"),
        ("2019", "green met indicative"),  # what came in 2020 is not reported
        ("2016", "green met indicative"),
        ("2015", "grey undecidable none"),
    ],
)
def test_how_old_a_base_may_be(period: str, wanted: str) -> None:
    assert light({"direction": "up"}, figure("60.0", period), figure("61.0"), **SHARE) == wanted


@pytest.mark.parametrize(
    ("day", "wanted"),
    [
        ("2020-12-31", "green met reported"),
        ("2020-01-01", "green met reported"),
        ("2019-12-31", "green met indicative"),  # what came in the twelve months before the plan is not reported
    ],
)
def test_a_base_lies_in_the_twelve_months_before_the_plan(day: str, wanted: str) -> None:
    stock = {"measure": "level", "nature": "stock"}
    assert light({"direction": "up"}, figure("60", day), figure("61"), **stock) == wanted


@pytest.mark.parametrize(
    ("goal", "value", "wanted"),
    [
        ("150", "100", "red missed indicative"),  # 150 is exactly half above 100
        ("151", "100", "grey not-comparable none"),
        ("100", "150", "green met indicative"),
        ("100", "151", "grey not-comparable none"),
    ],
)
def test_exactly_half_above_is_still_compared(goal: str, value: str, wanted: str) -> None:
    assert light({"at_least": goal, "unit": "亿元"}, figure(value, unit="亿元"), **SCOPED) == wanted


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        (
            "失业率",
            "green met indicative",
        ),  # more of it is no success: without `better: lower` its rise is a hint at most
        ("就业率", "green met reported"),
    ],
)
def test_a_rise_of_what_nobody_wants_is_no_solid_green(name: str, wanted: str) -> None:
    plans = [plan(target({"direction": "better"}, "level"))]
    rise = [figure("5.2", "2020", source="b"), figure("5.9")]
    found = sources(rise, "level", "%")
    made = book([indicator(name=name, nature="ratio", unit="%")], plans, found)
    [result] = judged(made, "2022-06-01")[0].results
    got = result.verdict
    assert f"{got.colour} {got.status} {got.evidence}" == wanted
