"""Marks cut the period of a goal into months, quarters, half-years or years; steps lie within it."""

from __future__ import annotations

import pytest

from scorecard.checks.marks import check
from tests.checks.conftest import MakeBook, plan

JOBS = "indicator: jobs, measure: amount, goal: {at_least: 10, unit: 万人}"
ROAD = "indicator: road, measure: stage, goal: {stage: completed}"


@pytest.mark.parametrize(
    ("goal", "period", "wanted"),
    [
        (f"{JOBS}, schedule: [2, 5, 8, 10]", "2021", ""),
        (f"{JOBS}, schedule: [1, 2, 3, 4, 5, 6, 7, 8, 9, 9, 9, 10]", "2021", ""),
        (f"{JOBS}, schedule: [5, 10]", "2021", ""),
        (f"{JOBS}, schedule: [2, 4, 6, 8, 10]", "2021/2025", ""),  # one for each year
        (f"{JOBS}, pace: [20, 40, 60, 80, 100]", "2021", "“pace” has 5 numbers, which do not cut the 12 months"),
        (f"{JOBS}, schedule: [2, 5, 8, 10]", "2021/2025", "do not cut the 60 months"),  # 60 ÷ 4 = 15
        (f"{JOBS}, schedule: [2, 5, 8, 10], when: each-year", "2021/2025", ""),  # quarters of each year
        (f"{ROAD}, steps: [{{by: 2021-03, stage: started}}]", "2021", ""),
        (f"{ROAD}, steps: [{{by: 2022-03, stage: started}}]", "2021", "the step of 2022-03 lies outside the period"),
        (f"{ROAD}, due: 2021-06-30, steps: [{{by: 2021-09, stage: started}}]", "2021", "which ends on 2021-06-30"),
    ],
)
def test_marks(book: MakeBook, goal: str, period: str, wanted: str) -> None:
    found = [
        str(problem)
        for problem in check(book(goals=plan(goal, period=period).replace('plan: "2021/2025"', 'plan: "2021-2025"')))
    ]
    assert [wanted in one for one in found] == ([True] if wanted else [])
