"""Keys that change nothing where they stand are named."""

import pytest

from scorecard.checks.misplaced_keys import check
from tests.checks.conftest import MakeBook, plan, source

LEVEL = 'indicator: intensity, measure: level, goal: {at_least: 3, unit: "%"'
AMOUNT = "indicator: jobs, measure: amount, goal: {at_least: 2, unit: 万人}"


@pytest.mark.parametrize(
    ("target", "period", "keys"),
    [
        (f"{LEVEL}, base: 2019}}", "2021", ["base"]),
        ("indicator: jobs, measure: amount, goal: {direction: up, base: 2019}", "2021", []),
        ('indicator: gdp, measure: growth, goal: {at_least: 20, unit: "%", base: 2019}', "2021", []),
        (f"{LEVEL}}}, per: year", "2021/2023", ["per"]),
        (f"{AMOUNT}, per: year", "2021", ["per"]),  # the average of one year
        (f"{AMOUNT}, per: year", "2021/2023", []),
        (f"{AMOUNT}, when: each-year, due: 2022-06-30", "2021/2023", ["due"]),
        (f"{AMOUNT}, when: each-year, per: year", "2021/2023", ["per"]),  # once for all years
        (f"{LEVEL}}}, schedule: [1, 2, 2, 3]", "2021", ["schedule"]),
        (f"{AMOUNT}, schedule: [0.5, 1, 1.5, 2]", "2021", []),
        (f"{AMOUNT}, due: 2022-06-30", "2021/2023", []),
    ],
)
def test_keys_of_goals(book: MakeBook, target: str, period: str, keys: list[str]) -> None:
    goals = plan(target).replace("period: 2021", f"period: {period}")
    found = list(check(book({"report": source()}, goals)))
    assert [problem.key for problem in found] == keys
    assert all(problem.level == "warning" for problem in found)


@pytest.mark.parametrize(
    ("more", "keys"),
    [
        ("", []),
        (", parts: {done: 1, of: 2}", ["parts"]),
        (", qualifier: substantially", ["qualifier"]),
        (", seen: 2020-12-01", ["seen"]),
        (", base: 2018", ["base"]),
    ],
)
def test_keys_of_numbers(book: MakeBook, more: str, keys: list[str]) -> None:
    figure = f"indicator: firms, measure: level, period: 2020, value: 7, unit: 家{more}"
    assert [problem.key for problem in check(book({"a": source(figure)}))] == keys


def test_a_bound_of_a_stage(book: MakeBook) -> None:
    figure = "indicator: road, measure: stage, stage: completed, happened: 2020"
    assert list(check(book({"a": source(figure)}))) == []
    [problem] = check(book({"a": source(f"{figure}, bound: about")}))
    assert problem.key == "bound"
