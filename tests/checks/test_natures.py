"""What an indicator can be read as, over which time, and which goals fit."""

import pytest

from scorecard.checks.natures import check
from tests.checks.conftest import MakeBook, plan, source


@pytest.mark.parametrize(
    ("figure", "key", "message"),
    [
        (
            "indicator: firms, measure: amount, period: 2020, value: 1, unit: 家",
            "measure",
            "is a stock; it cannot be read as amount",
        ),
        (
            "indicator: jobs, measure: amount, period: 2020-05-01, value: 1, unit: 万人",
            "period",
            "needs a stretch of time",
        ),
        ("indicator: firms, measure: level, period: 2016/2020, value: 1, unit: 家", "period", "not over 2016/2020"),
        ('indicator: intensity, measure: growth, period: 2020, value: 1, unit: "%"', "measure", "change is in points"),
    ],
)
def test_figures_that_do_not_fit_the_nature(book: MakeBook, figure: str, key: str, message: str) -> None:
    [problem] = check(book({"a": source(figure)}))
    assert (problem.level, problem.key) == ("error", key)
    assert message in problem.message


@pytest.mark.parametrize(
    "figure",
    [
        "indicator: firms, measure: level, period: 2020-12-31, value: 1, unit: 家",
        "indicator: firms, measure: added, period: 2016/2020, value: 1, unit: 家",
        "indicator: jobs, measure: amount, period: 2016/2020, value: 1, unit: 万人",
    ],
)
def test_figures_that_fit(book: MakeBook, figure: str) -> None:
    assert list(check(book({"a": source(figure)}))) == []


@pytest.mark.parametrize(
    ("target", "remedy"),
    [
        ("indicator: road, measure: stage, goal: {at_least: 1, unit: 条}", "Write goal: {stage: …}."),
        ("indicator: place-among-counties, measure: rank, goal: {stage: held}", "Write measure: stage."),
        ("indicator: firms, measure: level, goal: {rank: {at_most: 1}}", "Write measure: rank."),
        ("goal: {all_of: [{indicator: road, measure: level, at_least: 1, unit: 条}]}", "An event has stage."),
    ],
)
def test_goals_that_do_not_fit_their_measure(book: MakeBook, target: str, remedy: str) -> None:
    [problem] = check(book(goals=plan(target)))
    assert problem.remedy == remedy


@pytest.mark.parametrize(
    ("better", "goal", "level"),
    [
        ("neither", "direction: better", "error"),  # nobody said which way is better
        ("lower", "at_least: 3, unit: 家", "warning"),
        ("higher", "at_most: 3, unit: 家", "warning"),
        ("lower", "at_most: 3, unit: 家", None),
        ("neither", "at_least: 3, unit: 家", None),
    ],
)
def test_goals_against_the_way_that_is_better(book: MakeBook, better: str, goal: str, level: str | None) -> None:
    one = f"indicators:\n  - {{id: x, name: 数, unit: 家, nature: flow, better: {better}}}\n"
    found = list(check(book(goals=plan(f"indicator: x, measure: amount, goal: {{{goal}}}"), indicators=one)))
    assert [problem.level for problem in found] == ([level] if level else [])


@pytest.mark.parametrize(
    ("name", "better", "goal", "doubted"),
    [
        ("失业率", "", "direction: better", True),
        ("失业率", "", 'about: 5, unit: "%"', True),
        ("失业率", ", better: lower", "direction: better", False),
        ("失业率", "", "direction: down", False),  # down is down, whatever is better
        ("失业率", "", 'about: 5, unit: "%", read_as: ceiling', False),
        ("就业率", "", "direction: better", False),
    ],
)
def test_what_nobody_wants_more_of_says_which_way_is_better(
    book: MakeBook, name: str, better: str, goal: str, doubted: bool
) -> None:
    one = f'indicators:\n  - {{id: x, name: {name}, unit: "%", nature: ratio{better}}}\n'
    found = list(check(book(goals=plan(f"indicator: x, measure: level, goal: {{{goal}}}"), indicators=one)))
    assert [problem.level for problem in found] == (["warning"] if doubted else [])
