"""Thresholds that a plan or a target sets for itself: known, possible, and in order."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.checks.bands import check
from scorecard.files.bands import shipped
from scorecard.model.book import Book
from tests.small_books import indicator, plan, target

GOAL = {"at_least": "70", "unit": "家"}


def told(of_plan: dict[str, Any], of_target: dict[str, Any] | None = None) -> list[str]:
    """What the check says of thresholds of a plan and of its target."""
    own: dict[str, Any] = {"bands": of_target} if of_target else {}
    plans = [plan(target(GOAL, **own), bands=of_plan)]
    return [problem.message for problem in check(Book([indicator()], plans, [], [], {}, None, bands=shipped()))]


@pytest.mark.parametrize(
    ("method", "name", "value"),
    [
        ("attainment", "amber_share", "-1"),
        ("attainment", "amber_share", "1000"),  # every shortfall would be near
        ("attainment", "amber_points", "101"),
        ("age", "monthly", "20.5"),
        ("age", "yearly", "10000000"),
        ("stage", "seen_within_days", "-1"),
        ("rank", "amber_places", "0.5"),
        ("trajectory", "on_track", "95"),  # per cent where a ratio is asked for
    ],
)
def test_a_value_that_cannot_be_is_refused(method: str, name: str, value: str) -> None:
    said = [f"the threshold “{name}” of “{method}” cannot be {value}"]
    assert told({method: {name: value}}) == told({}, {method: {name: value}}) == said


@pytest.mark.parametrize("value", ["0", "100", "12.5"])
def test_a_share_lies_between_nothing_and_all(value: str) -> None:
    assert told({"attainment": {"amber_share": value}}) == []


def test_what_is_tried_later_is_not_above_what_is_tried_before() -> None:
    # shipped: on_track 0.95, at_risk 0.60, moving 0
    assert told({"trajectory": {"at_risk": "0.99"}}) == ["the threshold “at_risk”, 0.99, is above “on_track”, 0.95"]
    assert told({"trajectory": {"on_track": "0.5"}}) == ["the threshold “at_risk”, 0.60, is above “on_track”, 0.5"]
    assert told({"trajectory": {"moving": "0.7"}}) == ["the threshold “moving”, 0.7, is above “at_risk”, 0.60"]
    assert told({"trajectory": {"on_track": "0.9", "at_risk": "0.9"}}) == []
    assert told({"ranking": {"amber_points": "120"}}) == [
        "the threshold “amber_points”, 120, is above “green_points”, 100"
    ]


def test_a_target_is_read_with_what_its_plan_sets() -> None:
    # on_track 0.8 of the plan: 0.85 of the target lies above it
    assert told({"trajectory": {"on_track": "0.8"}}, {"trajectory": {"at_risk": "0.85"}}) == [
        "the threshold “at_risk”, 0.85, is above “on_track”, 0.8"
    ]


def test_each_unit_of_the_shipped_thresholds_has_its_range() -> None:
    for band in shipped():
        assert told({band.method: {band.name: str(band.value)}}) == []
