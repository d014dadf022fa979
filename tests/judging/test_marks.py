"""Marks on the way: shares by pace, amounts by schedule, of targets and of parts, and days of parts."""

from __future__ import annotations

from typing import Any

import pytest
from pydantic import ValidationError

from tests.small_books import figure, light, plan, result, target

GOAL = {"at_least": "200", "unit": "家"}
HALF: dict[str, Any] = {"as_of": "2021-08-01"}


def half(value: str, **more: Any) -> dict[str, Any]:
    """What was reached by June."""
    return figure(value, "2021-01/2021-06", published="2021-07-15", **more)


def test_a_schedule_is_a_pace_in_the_unit_of_the_goal() -> None:
    # 60 of 200 is 30 %: by June half of the year has passed, and 60 are planned
    assert light(GOAL, half("60"), **HALF).split()[:2] == ["red", "off-track"]
    planned = {"schedule": ["20", "60", "120", "200"]}
    assert light(GOAL, half("60"), **planned, **HALF).split()[:2] == ["green", "on-track"]
    assert light(GOAL, half("45"), **planned, **HALF).split()[:2] == ["amber", "at-risk"]  # 22.5 % of 30 %
    assert light(GOAL, half("60"), pace=["10", "30", "60", "100"], **HALF).split()[:2] == ["green", "on-track"]


@pytest.mark.parametrize(
    ("marks", "message"),
    [
        ({"schedule": ["200"]}, "has fewer than 2 numbers"),
        ({"schedule": ["50", "100", "90", "200"]}, "falls, but it adds up"),
        ({"schedule": ["50", "100", "150", "180"]}, "runs to 180, the goal is 200"),
        ({"schedule": ["50", "100", "150", "200"], "pace": ["25", "50", "75", "100"]}, "say the same in two ways"),
        ({"pace": ["3", "6", "9", "12"]}, "100"),
    ],
)
def test_marks_that_cannot_be_are_refused_of_targets_and_of_parts(marks: dict[str, Any], message: str) -> None:
    for refused in (target(GOAL, **marks), target({"all_of": [GOAL | marks]})):
        with pytest.raises(ValidationError, match=message):
            plan(refused)


def test_a_schedule_needs_a_number() -> None:
    with pytest.raises(ValidationError, match="needs a goal with a number above 0"):
        plan(target({"stage": "held"}, "stage", schedule=["1", "2", "3", "4"]))


def test_parts_have_schedules_of_their_own() -> None:
    early = GOAL | {"schedule": ["100", "200", "200", "200"]}
    late = GOAL | {"schedule": ["0", "50", "100", "200"]}
    found = result({"all_of": [early, late]}, half("60"), **HALF)
    assert [part.verdict.colour for part in found.parts] == ["red", "green"]  # 60 of 200 due, and of 50 due


def test_yearly_milestones_are_parts_with_days_of_their_own() -> None:
    steps = [
        {"name": "前期", "stage": "prepared", "due": "2021-12-31"},
        {"name": "开工", "stage": "started", "due": "2022-12-31"},
        {"name": "建成", "stage": "completed", "due": "2023-12-31"},
    ]
    more: dict[str, Any] = {"measure": "stage", "nature": "event", "unit": None, "period": "2021/2023"}
    begun = figure(None, None, stage="started", happened="2022-06-01", published="2022-07-01", measure="stage")
    found = result({"all_of": steps}, begun, as_of="2023-03-01", **more)
    assert [part.verdict.status for part in found.parts] == ["undecidable", "met", "not-due"]
    assert found.verdict.status == "not-due"
    prepared = figure(None, None, stage="prepared", happened="2021-09-01", published="2021-10-01", measure="stage")
    both = result({"all_of": steps}, prepared, begun, as_of="2023-03-01", **more)
    assert [part.verdict.status for part in both.parts] == ["met", "met", "not-due"]
