from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from scorecard.model.goals import GOAL_KINDS, Goal

EXAMPLES: dict[str, dict[str, Any]] = {
    "at_least": {"at_least": "7.0", "unit": "%"},
    "more_than": {"more_than": "0", "unit": "家"},
    "at_most": {"at_most": "3.5", "unit": "%"},
    "less_than": {"less_than": "35", "unit": "微克/立方米"},
    "about": {"about": "6.5", "unit": "%", "tolerance": "0.5"},
    "between": {"between": ["6", "6.5"], "unit": "%"},
    "direction": {"direction": "hold", "tolerance": "0.5", "unit": "%"},
    "stage": {"stage": "completed", "qualifier": "substantially"},
    "rank": {"rank": {"at_most": "1"}},
    "all_of": {"all_of": [{"stage": "started"}, {"at_least": "2", "unit": "家", "name": "企业"}]},
    "unstated": {"unstated": "完成上级下达任务"},
}


def test_there_is_an_example_of_every_kind() -> None:
    assert set(EXAMPLES) == set(GOAL_KINDS)


@pytest.mark.parametrize("kind", GOAL_KINDS)
def test_a_goal_knows_its_kind_and_is_written_as_it_stands_in_the_file(kind: str) -> None:
    goal = Goal.model_validate(EXAMPLES[kind])
    assert goal.kind == kind
    written = goal.written()
    if kind == "all_of":  # one text stands for both languages
        written["all_of"][1]["name"] = written["all_of"][1]["name"]["zh"]
    if kind == "between":
        written["between"] = list(written["between"])
    assert written == EXAMPLES[kind]


def test_numbers_are_exact() -> None:
    goal = Goal.model_validate(EXAMPLES["at_least"])
    assert goal.at_least == Decimal("7.0")
    assert str(goal.at_least) == "7.0"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        ({}, "a goal asks for one thing; this one asks for nothing"),
        (EXAMPLES["at_least"] | EXAMPLES["about"], "a goal asks for one thing; this one asks for at_least and about"),
        ({"at_least": "7"}, "a goal with a number needs its unit"),
        ({"between": ["6.5", "6.5"], "unit": "%"}, "“between” runs from the smaller to the larger number"),
        ({"direction": "hold"}, "“hold” needs a tolerance, else it cannot be decided"),
        (EXAMPLES["about"] | {"tolerance": "-0.5"}, "“tolerance” is below 0"),
        ({"direction": "hold", "tolerance": "-1", "unit": "%"}, "“tolerance” is below 0"),
        (EXAMPLES["at_least"] | {"tolerance": "0.5"}, "“tolerance” belongs to “about”"),
        ({"rank": {"direction": "hold"}, "tolerance": "1"}, "“tolerance” belongs to “about”"),
        ({"direction": "up", "tolerance": "1"}, "“tolerance” belongs to “about”"),
        (EXAMPLES["at_least"] | {"qualifier": "substantially"}, "“qualifier” belongs to “stage”"),
        ({"rank": {}}, "a rank goal has either “at_most” or “direction”"),
        ({"rank": {"at_most": "1", "direction": "hold"}}, "a rank goal has either “at_most” or “direction”"),
    ],
)
def test_what_asks_for_nothing_or_for_two_things_is_refused(data: dict[str, Any], message: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Goal.model_validate(data)
    assert [error["ctx"]["error"].message for error in caught.value.errors()] == [message]
