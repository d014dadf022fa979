"""Sums in `worked:` come out, and their numbers stand in the words."""

import pytest

from scorecard.checks.worked import check
from tests.checks.conftest import MakeBook, source

FIRMS = "indicator: firms, measure: added, period: 2020, unit: 家"


@pytest.mark.parametrize(
    ("worked", "value"),
    [
        ("3 + 1", "4"),
        ("10 − 1", "9"),
        ("237.91 × 10", "2379.1"),
        ("1 − 64.5 %", "0.355"),
        ("2 + 3 × 4", "14"),  # × before +
        ("3210 × (1 − 11.2/100)", "2850"),  # 3210 × 0.888 = 2850.48
        ("（2 + 3） × 4", "20"),
        ("(1 − 3) × 4", "7"),  # a bracket below zero: left to the reader
        ("100 ÷ 3", "33.3"),  # as far as the value is printed
        ("全覆盖 = 100 %", "7"),  # no sum: left to the reader
        ("1 ÷ 0", "7"),
    ],
)
def test_sums_that_come_out_or_are_no_sums(book: MakeBook, worked: str, value: str) -> None:
    assert list(check(book({"a": source(f'{FIRMS}, value: {value}, worked: "{worked}"')}))) == []


def test_a_sum_that_does_not(book: MakeBook) -> None:
    [problem] = check(book({"a": source(f"{FIRMS}, value: 5, says: 3家、1家, worked: 3 + 1")}))
    assert (problem.level, problem.message) == ("error", "3 + 1 is 4, the figure says 5")


def test_a_sum_with_brackets_that_does_not(book: MakeBook) -> None:
    [problem] = check(book({"a": source(f'{FIRMS}, value: 1500, worked: "3210 × (1 − 11.2/100)"')}))
    assert problem.message == "3210 × (1 − 11.2/100) is 2850.48, the figure says 1500"


def test_numbers_that_do_not_stand_in_the_words(book: MakeBook) -> None:
    [problem] = check(book({"a": source(f"{FIRMS}, value: 5, says: 新增企业4家、1家, worked: 3 + 2")}))
    assert problem.message == "3 of the sum 3 + 2 does not stand in “新增企业4家、1家”"


def test_the_sum_of_parts_done(book: MakeBook) -> None:
    road = 'indicator: road, measure: stage, stage: completed, period: 2020, parts: {done: 9, of: 10}, worked: "10 − 2"'
    [problem] = check(book({"a": source(road)}))
    assert problem.message == "10 − 2 is 8, the figure says 9"
