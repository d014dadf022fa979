from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from scorecard.model.goal_kinds import Better, Terms
from scorecard.model.goals import Goal
from scorecard.model.intervals import Extent

D = Decimal


def _goal(**keys: Any) -> Goal:
    return Goal.model_validate({"unit": "家", **keys})


@pytest.mark.parametrize(
    ("keys", "better", "accepts"),
    [
        ({"at_least": "7"}, "higher", Extent(D(7), None)),
        ({"more_than": "7"}, "higher", Extent(D(7), None, low_open=True)),
        ({"at_most": "7"}, "higher", Extent(None, D(7))),
        ({"less_than": "7"}, "lower", Extent(None, D(7), high_open=True)),
        ({"about": "7"}, "higher", Extent(D(7), None)),
        ({"about": "7"}, "lower", Extent(None, D(7))),
        ({"about": "7"}, "neither", Extent(D(5), D(9))),  # 7 − 2 and 7 + 2, the slack below
        ({"about": "7", "tolerance": "1"}, "neither", Extent(D(6), D(8))),  # 7 − 1 and 7 + 1
        ({"about": "7", "tolerance": "1"}, "higher", Extent(D(6), None)),  # 7 − 1
        ({"between": ["6", "7"]}, "neither", Extent(D(6), D(7))),
        ({"direction": "up"}, "higher", Extent(D(10), None, low_open=True)),
        ({"direction": "down"}, "higher", Extent(None, D(10), high_open=True)),
        ({"direction": "better"}, "lower", Extent(None, D(10), high_open=True)),
        ({"direction": "hold", "tolerance": "3"}, "higher", Extent(D(7), None)),  # 10 − 3
        ({"direction": "hold", "tolerance": "3"}, "neither", Extent(D(7), D(13))),  # 10 − 3 to 10 + 3
        ({"rank": {"at_most": "3"}}, "lower", Extent(None, D(3))),
        ({"rank": {"direction": "better"}}, "lower", Extent(None, D(10), high_open=True)),
        ({"rank": {"direction": "hold"}}, "lower", Extent(None, D(10))),
        ({"stage": "started"}, "neither", None),
        ({"unstated": "other tasks"}, "neither", None),
    ],
)
def test_the_numbers_that_meet_a_goal(keys: dict[str, Any], better: Better, accepts: Extent | None) -> None:
    assert _goal(**keys).asks.accepts(Terms(better, base=D(10), slack=D(2))) == accepts


def test_up_and_down_of_a_growth_are_against_zero_and_need_no_base() -> None:
    up = _goal(direction="up").asks
    assert up.needs_base(from_zero=False) and not up.needs_base(from_zero=True)
    assert up.accepts(Terms("higher", from_zero=True)) == Extent(D(0), None, low_open=True)
    assert up.accepts(Terms("higher")) is None


@pytest.mark.parametrize(
    ("keys", "falls"),
    [
        ({"at_most": "7"}, (True, True)),
        ({"at_least": "7"}, (False, False)),
        ({"about": "7"}, (False, True)),
        ({"direction": "up"}, (False, False)),
        ({"direction": "down"}, (True, True)),
        ({"direction": "better"}, (False, True)),
    ],
)
def test_whether_it_is_kept_by_going_down(keys: dict[str, Any], falls: tuple[bool, bool]) -> None:
    asks = _goal(**keys).asks
    assert (asks.falls("higher"), asks.falls("lower")) == falls


def test_another_number_leaves_the_rest_of_the_goal() -> None:
    changed = _goal(about="7", tolerance="1").with_number(D(9))
    assert changed.asks.number == 9
    assert (changed.unit, changed.tolerance) == ("家", D(1))
