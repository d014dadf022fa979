"""What a goal asks for in its period stood before it: a warning, unless the period itself is reported too."""

from __future__ import annotations

import pytest

from scorecard.checks.stood_before import check
from tests.checks.conftest import MakeBook, plan, source

OPEN = "indicator: road, measure: stage, goal: {stage: completed}"
A_ROAD = "{name: a, indicator: road, measure: stage, stage: completed}"
PARTS = f"goal: {{all_of: [{A_ROAD}, {{name: b, indicator: gdp, measure: growth, at_least: 5, unit: '%'}}]}}"
ROAD = "indicator: road, measure: stage"


@pytest.mark.parametrize(
    ("goal", "figures", "found"),
    [
        (OPEN, ["stage: completed, happened: 2019"], 1),
        (OPEN, ["stage: in-use, happened: 2020-12-31"], 1),
        (OPEN, ["stage: completed, seen: 2020-11"], 1),
        (OPEN, ["stage: completed, seen: 2020-12-31, parts: {done: 0, of: 1}"], 0),  # it was not reached
        (OPEN, ["stage: completed, seen: 2020-12-31, parts: {done: 2, of: 2}"], 1),
        (OPEN, ["stage: completed, happened: 2021-01-01"], 0),
        (OPEN, ["stage: completed, happened: 2020-12/2021-02"], 0),
        (OPEN, ["stage: started, happened: 2019"], 0),  # that it was begun before is no answer
        (OPEN, ["stage: awarded, happened: 2019"], 0),  # an event of another year is passed over anyway
        (OPEN, ["stage: completed, happened: 2019", "stage: in-use, happened: 2021-06"], 0),  # reported inside it too
        (OPEN, ["stage: completed, happened: 2019", "stage: completed, happened: 2022-06"], 1),
        (OPEN, ["stage: completed, happened: 2019", "stage: in-use, happened: 2020"], 2),
        (PARTS, ["stage: completed, happened: 2019"], 1),
    ],
)
def test_steps_of_a_project_before_the_period(book: MakeBook, goal: str, figures: list[str], found: int) -> None:
    made = book({"a": source(*(f"{ROAD}, {one}" for one in figures))}, plan(goal))
    problems = list(check(made))
    assert [(problem.level, problem.rule) for problem in problems] == [("warning", "stood-before")] * found
    if problems:
        assert "before the plan of the goal starts" in problems[0].message
