"""Plans whose names look alike are given of; those that only share a beginning are not."""

import pytest

from scorecard.checks.alike_names import check
from tests.small_books import book, indicator, plan, target


def told(first: str, second: str) -> int:
    goal = target({"at_least": "1", "unit": "家"})
    plans = [plan(goal, plan=name) for name in (first, second)]
    return len(list(check(book([indicator()], plans, []))))


@pytest.mark.parametrize(
    ("first", "second"),
    [("Plan-1", "plan-1"), ("caf\u00e9", "cafe\u0301"), ("2021-a", "2021-\u0430"), ("2021-O", "2021-0"), ("ａ", "a")],
)
def test_names_that_look_alike(first: str, second: str) -> None:
    assert told(first, second) == 1


@pytest.mark.parametrize(("first", "second"), [("2021", "2022"), ("2021", "2021-2025"), ("慈溪", "慈谿")])
def test_names_that_differ(first: str, second: str) -> None:
    assert told(first, second) == 0
