"""Numbers that are hardly likely beside their goal are warned of, and make the light hollow."""

from __future__ import annotations

import pytest

from scorecard.checks.improbable import check
from tests.checks.conftest import MakeBook, plan, source
from tests.small_books import figure, light

JOBS = "indicator: jobs, measure: amount, goal: {at_least: 1.2, unit: 万人}"
SHARE = "indicator: intensity, measure: level, goal: {at_least: 98, unit: '%'}"
GROWTH = "indicator: gdp, measure: growth, scope: citywide, goal: {at_least: 7, unit: '%'}"
RANGE = "indicator: jobs, measure: amount, goal: {between: [1.2, 2.4], unit: 万人}"
FIRMS = "indicator: firms, measure: added, goal: {at_least: 30, unit: 家}"


@pytest.mark.parametrize(
    ("goal", "value", "found"),
    [
        (JOBS, "period: 2021, value: 13000, unit: 万人", 1),
        (JOBS, "period: 2021, value: 12, unit: 万人", 1),
        (JOBS, "period: 2021, value: 11, unit: 万人", 0),
        (JOBS, "period: 2021, value: 1200, unit: 人", 1),
        (JOBS, "period: 2021, value: 1300, unit: 人", 0),
        (JOBS, "period: 2021, value: 0, unit: 人", 0),  # nothing is no slip in a unit
        (JOBS, "period: 2021-01, value: 1000, unit: 人", 0),  # a month may well be a tenth
        (JOBS, "period: 2021-01, value: 13000, unit: 万人", 1),
        (JOBS, "period: 2019, value: 13000, unit: 万人", 0),  # of another year
        (RANGE, "period: 2021, value: 24, unit: 万人", 1),  # ten times the larger end
        (RANGE, "period: 2021, value: 12, unit: 万人", 0),  # ten times the smaller end alone
        (RANGE, "period: 2021, value: 1200, unit: 人", 1),  # a tenth of the smaller end
        (RANGE, "period: 2021, value: 2400, unit: 人", 0),
        (FIRMS, "period: 2021, value: 2, unit: 家", 0),  # counts below ten may be as few
        (SHARE, "period: 2021, value: 0.98, unit: '%'", 1),
        (SHARE, "period: 2021, value: 0.9, unit: '%'", 1),
        (SHARE, "period: 2021, value: 9.8, unit: '%'", 0),
        (GROWTH, "period: 2021, value: 0.07, unit: '%', scope: citywide", 1),
        (GROWTH, "period: 2021, value: 0.1, unit: '%', scope: citywide", 0),  # a year can be as bad
        (GROWTH, "period: 2021, value: 84, unit: '%', scope: citywide", 1),
        (GROWTH, "period: 2021, value: 84, unit: '%', scope: municipal", 0),  # of the other scope
        (GROWTH, "period: 2021, value: 8.4, unit: '%', scope: citywide", 0),
    ],
)
def test_figures_beside_their_goals(book: MakeBook, goal: str, value: str, found: int) -> None:
    head = ",".join(goal.split(",")[:2])
    made = book({"a": source(f"{head}, {value}")}, plan(goal))
    assert [problem.level for problem in check(made)] == ["warning"] * found


def test_the_light_is_hollow() -> None:
    people = {"unit": "人", "measure": "amount"}
    goal = {"at_least": "1.2", "unit": "万人"}
    assert light(goal, figure("13000", unit="万人"), **people) == "green met indicative"
    assert light(goal, figure("1200", unit="人"), **people) == "red missed indicative"
    assert light(goal, figure("13000", unit="人"), **people) == "green met reported"
    share = {"measure": "level", "nature": "ratio", "unit": "%"}
    assert light({"at_least": "98", "unit": "%"}, figure("0.98"), **share) == "red missed indicative"
    # a cap that is kept by far is as suspicious: 130 tonnes written as 13
    assert light({"at_most": "130", "unit": "吨"}, figure("13"), unit="吨", better="lower") == "green met indicative"


def test_parts_and_years_of_a_goal_are_looked_at_too(book: MakeBook) -> None:
    slip = source("indicator: jobs, measure: amount, period: 2021, value: 13000, unit: 万人")
    part = "goal: {all_of: [{name: a, indicator: jobs, measure: amount, at_least: 1.2, unit: 万人}]}"
    assert len(list(check(book({"a": slip}, plan(part))))) == 1
    # 1.2 for each year, and five years of it are 6: the first year is held against its own goal.
    yearly = plan(f"{JOBS}, when: each-year", period="2021/2025").replace('"2021/2025"', "2021-2025")
    assert (
        len(
            list(
                check(
                    book({"a": source("indicator: jobs, measure: amount, period: 2021, value: 13, unit: 万人")}, yearly)
                )
            )
        )
        == 1
    )
