"""Units that measure what they should, and those that cannot."""

import pytest

from scorecard.checks.units import check
from tests.checks.conftest import INDICATORS, MakeBook, plan, source


@pytest.mark.parametrize(
    "figure",
    [
        "indicator: revenue, measure: amount, period: 2020, value: 2005000, unit: 万元",
        "indicator: firms, measure: level, period: 2020, value: 380, unit: 个",
        'indicator: revenue, measure: growth, period: 2020, value: 5, unit: "%"',
        "indicator: intensity, measure: change, period: 2020, value: 0.3, unit: 个百分点",
        "indicator: revenue, measure: multiple, period: 2020, base: 2015, value: 1.8, unit: 倍",
        "indicator: place-among-counties, measure: rank, period: 2020, value: 4, unit: 名",
    ],
)
def test_units_that_fit(book: MakeBook, figure: str) -> None:
    assert list(check(book({"a": source(figure)}))) == []


@pytest.mark.parametrize(
    ("figure", "message"),
    [
        ("indicator: revenue, measure: amount, period: 2020, value: 1, unit: 亿美元", "亿美元 cannot be converted"),
        (
            "indicator: revenue, measure: growth, period: 2020, value: 5, unit: 个百分点",
            "is measured in %, not in 个百分点",
        ),
        (
            'indicator: intensity, measure: change, period: 2020, value: 1, unit: "%"',
            "is measured in 个百分点, not in %",
        ),
        ("indicator: place-among-counties, measure: rank, period: 2020, value: 4, unit: 家", "counted in places (位)"),
        ("indicator: firms, measure: level, period: 2020, value: 380, unit: 加", "the unit “加” is not known"),
        ("indicator: revenue, measure: multiple, period: 2020, value: 1.8, unit: 倍", "a multiple of which year?"),
    ],
)
def test_units_that_do_not(book: MakeBook, figure: str, message: str) -> None:
    [problem] = check(book({"a": source(figure)}))
    assert problem.level == "error"
    assert message in problem.message
    assert problem.remedy


def test_the_unit_of_a_goal_is_checked_where_it_stands(book: MakeBook) -> None:
    goals = plan(
        "indicator: revenue, measure: growth, goal: {at_least: 6.3, unit: 亿元}",
        "goal: {all_of: [{indicator: firms, measure: level, at_least: 3, unit: 公里}]}",
        "indicator: revenue, measure: amount, goal: {at_least: 3, unit: 万元}",
    )
    problems = list(check(book(goals=goals)))
    assert [problem.location.line for problem in problems] == [10, 11]
    assert all(problem.key == "unit" for problem in problems)


def test_an_indicator_needs_a_unit_and_one_that_is_known(book: MakeBook) -> None:
    more = "  - {id: a, name: 甲, nature: stock}\n  - {id: b, name: 乙, nature: flow, unit: 亿圆}\n"
    problems = list(check(book(indicators=INDICATORS + more)))
    assert [(problem.level, problem.key) for problem in problems] == [("error", "nature"), ("warning", "unit")]
    assert problems[1].message == "the unit “亿圆” is not known, so nothing can be converted into it"
