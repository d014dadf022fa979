"""What a target asks: days, units, and the numbers that meet it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from scorecard.judging.question import (
    accepted,
    goal_step,
    is_ceiling,
    limit,
    needs_base,
    other_readings,
    target_in_year,
    usual_about,
)
from scorecard.model.intervals import Extent
from scorecard.model.periods import parse
from tests.small_books import BANDS, asked, plan, target

D = Decimal
COUNT = {"at_least": "70", "unit": "家"}


@pytest.mark.parametrize(
    ("more", "mode", "answer"),
    [
        ({"measure": "amount"}, "total", "2021/2025"),
        ({"measure": "amount", "when": "end"}, "end", "2025"),
        ({"measure": "level", "nature": "stock"}, "end", "2025"),
        ({"measure": "added", "nature": "stock"}, "total", "2021/2025"),
        ({"measure": "growth"}, "total", "2021/2025"),
        ({"measure": "level", "nature": "ratio", "unit": "%"}, "end", "2025"),
        ({"measure": "level", "nature": "stock", "due": "2023-06-30"}, "end", "2023-01-01/2023-06-30"),
        ({"measure": "amount", "due": "2023-06-30"}, "total", "2021-01-01/2023-06-30"),
    ],
)
def test_stretch_that_answers(more: dict[str, Any], mode: str, answer: str) -> None:
    question = asked(COUNT, period="2021/2025", **more)
    assert question.mode == mode
    assert question.answer.same(parse(answer))


def test_due_is_the_end_of_the_period_unless_named() -> None:
    assert (asked(COUNT).due, asked(COUNT).dated) == (date(2021, 12, 31), False)
    named = asked(COUNT, due="2021-06-30")
    assert (named.due, named.dated) == (date(2021, 6, 30), True)


def test_effort_is_a_promise_only_with_a_date() -> None:
    assert asked(COUNT).promised
    assert asked(COUNT, strength="stretch").promised
    assert not asked(COUNT, strength="effort").promised
    assert asked(COUNT, strength="effort", due="2021-06-30").promised


def test_one_year_of_a_goal_for_each_year() -> None:
    whole = plan(target(COUNT, when="each-year", strength="effort"), period="2021/2025").targets()[0][1]
    one = target_in_year(whole, parse("2023"))
    assert (one.name.en, one.when, one.period and one.period.text, one.due and one.due.end) == (
        "t, 2023",
        None,
        "2023",
        date(2023, 12, 31),
    )


@pytest.mark.parametrize(
    ("measure", "goal", "unit", "points"),
    [
        ("growth", {"direction": "up"}, "%", True),
        ("change", {"direction": "up"}, "个百分点", True),
        ("multiple", {"at_least": "1.5", "unit": "倍"}, "倍", False),
        ("amount", {"direction": "up"}, "亿元", False),
        ("amount", {"at_least": "5", "unit": "万元"}, "万元", False),
    ],
)
def test_unit_of_the_comparison(measure: str, goal: dict[str, str], unit: str, points: bool) -> None:
    question = asked(goal, measure, unit="亿元")
    assert (question.unit, question.points) == (unit, points)


@pytest.mark.parametrize(
    ("goal", "better", "wanted"),
    [
        ({"at_least": "70"}, "higher", Extent(D(70), None)),
        ({"more_than": "70"}, "higher", Extent(D(70), None, low_open=True)),
        ({"at_most": "70"}, "lower", Extent(None, D(70))),
        ({"less_than": "70"}, "lower", Extent(None, D(70), high_open=True)),
        ({"about": "70"}, "higher", Extent(D(70), None)),
        ({"about": "70"}, "lower", Extent(None, D(70))),
        ({"about": "70"}, "neither", Extent(D("66.5"), D("73.5"))),
        ({"about": "70", "tolerance": "2"}, "higher", Extent(D(68), None)),
        ({"about": "70", "tolerance": "2"}, "lower", Extent(None, D(72))),
        ({"about": "70", "tolerance": "2"}, "neither", Extent(D(68), D(72))),
        ({"between": ["60", "70"]}, "higher", Extent(D(60), D(70))),
        ({"between": ["60", "70"], "beyond": "fine"}, "higher", Extent(D(60), None)),
        ({"between": ["60", "70"], "beyond": "fine"}, "lower", Extent(None, D(70))),
        ({"about": "70", "read_as": "ceiling"}, "higher", Extent(None, D(70))),
        ({"between": ["60", "70"]}, "neither", Extent(D(60), D(70))),
    ],
)
def test_accepted(goal: dict[str, Any], better: str, wanted: Extent) -> None:
    assert accepted(asked(goal | {"unit": "家"}, better=better), None, BANDS) == wanted


def test_about_a_rate_as_a_centre_is_half_a_point() -> None:
    question = asked({"about": "3", "unit": "%"}, "growth", better="lower")
    assert usual_about(question) == "ceiling"
    assert accepted(question, None, BANDS, "centre") == Extent(D("2.5"), D("3.5"))
    assert accepted(question, None, BANDS, "floor") == Extent(D(3), None)


@pytest.mark.parametrize(
    ("direction", "better", "wanted"),
    [
        ("up", "higher", Extent(D(60), None, low_open=True)),
        ("up", "lower", Extent(D(60), None, low_open=True)),
        ("better", "higher", Extent(D(60), None, low_open=True)),
        ("better", "lower", Extent(None, D(60), high_open=True)),
        ("down", "higher", Extent(None, D(60), high_open=True)),
    ],
)
def test_directions_are_against_the_base(direction: str, better: str, wanted: Extent) -> None:
    question = asked({"direction": direction}, "level", nature="stock", better=better)
    assert needs_base(question)
    assert accepted(question, D(60), BANDS) == wanted
    assert accepted(question, None, BANDS) is None


def test_a_goal_on_a_number_needs_no_base() -> None:
    assert not needs_base(asked(COUNT))
    assert not needs_base(asked({"rank": {"at_most": "5"}}, "rank", nature="rank"))
    assert needs_base(asked({"rank": {"direction": "hold"}}, "rank", nature="rank"))
    assert not needs_base(asked({"direction": "up"}, "growth"))
    assert needs_base(asked({"direction": "better"}, "growth"))


def test_limit_and_side() -> None:
    floor, cap = Extent(D(60), D(70)), Extent(None, D(70))
    assert limit(asked(COUNT), floor) == 60
    assert limit(asked(COUNT), cap) == 70
    assert limit(asked({"about": "65", "unit": "家"}), floor) == 65
    assert (is_ceiling(floor), is_ceiling(cap)) == (False, True)


def test_precision_of_the_goal() -> None:
    assert goal_step(asked({"between": ["6", "6.5"], "unit": "%"}, "growth")) == D("0.1")
    assert goal_step(asked({"direction": "up"}, "growth")) is None


def test_a_due_day_before_the_period_leaves_the_period_whole() -> None:
    assert asked(COUNT, due="2020-06-30").window.same(parse("2021"))


@pytest.mark.parametrize(
    ("better", "wanted"),
    [
        ("higher", Extent(D("59.5"), None)),
        ("lower", Extent(None, D("60.5"))),
        ("neither", Extent(D("59.5"), D("60.5"))),
    ],
)
def test_hold_is_open_on_the_better_side(better: str, wanted: Extent) -> None:
    question = asked({"direction": "hold", "tolerance": "0.5", "unit": "%"}, "level", nature="ratio", better=better)
    assert accepted(question, D(60), BANDS) == wanted


def test_the_number_of_about_another_reading_is_its_middle() -> None:
    related = asked({"about": {"of": "gdp"}}, "growth")
    assert limit(related, Extent(D("7.8"), D("8.8"))) == D("8.3")
    assert limit(asked({"about": "3", "unit": "%"}, "growth"), Extent(D("2.5"), D("4.5"))) == 3  # as the goal names it
    assert limit(asked(COUNT), Extent(None, None)) is None


@pytest.mark.parametrize(
    ("said", "better", "usual", "others"),
    [
        (None, "higher", "floor", ("centre",)),
        (None, "lower", "ceiling", ("centre",)),
        (None, "neither", "centre", ("floor", "ceiling")),
        ("centre", "higher", "centre", ()),
        ("floor", "lower", "floor", ()),
    ],
)
def test_how_about_is_read_first_and_how_else(
    said: str | None, better: str, usual: str, others: tuple[str, ...]
) -> None:
    question = asked({"about": "3", "unit": "%", "read_as": said, "because": "so it says"}, "growth", better=better)
    assert (usual_about(question), other_readings(question)) == (usual, others)
    assert other_readings(asked({"at_least": "3", "unit": "%"}, "growth")) == ()


@pytest.mark.parametrize("bound", ["at_least", "more_than", "at_most", "less_than", "about"])
@pytest.mark.parametrize("measure", ["amount", "growth"])
def test_without_the_other_reading_nothing_meets_a_relation(bound: str, measure: str) -> None:
    assert accepted(asked({bound: {"of": "gdp"}}, measure), None, BANDS) is None


@pytest.mark.parametrize(
    ("goal", "measure", "wanted"),
    [
        ({"about": {"of": "gdp"}}, "amount", Extent(D(190), D(210))),  # a twentieth to either side of 200
        ({"about": {"of": "gdp"}}, "growth", Extent(D("199.5"), D("200.5"))),  # half a point
        ({"about": {"of": "gdp"}, "tolerance": "3"}, "amount", Extent(D(197), D(203))),
        ({"at_least": {"of": "gdp"}}, "amount", Extent(D(200), None)),
        ({"less_than": {"of": "gdp"}}, "amount", Extent(None, D(200), high_open=True)),
    ],
)
def test_what_meets_a_relation(goal: dict[str, Any], measure: str, wanted: Extent) -> None:
    assert accepted(asked(goal, measure), D(200), BANDS) == wanted


@pytest.mark.parametrize(
    ("base", "wanted"),
    [("2020", "2025-01-01/2025-12-31"), ("2016/2020", "2021-01-01/2025-12-31")],
)
def test_a_multiple_of_a_year_is_answered_by_a_year(base: str, wanted: str) -> None:
    question = asked({"at_least": "1.5", "unit": "倍", "base": base}, "multiple", "2021/2025")
    assert f"{question.answer.start}/{question.answer.end}" == wanted
