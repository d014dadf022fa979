"""Numbers too far from their goal to be likely."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.judging.likelihood import hardly
from scorecard.judging.verdicts import Cover
from tests.small_books import asked, figure, light


@pytest.mark.parametrize(
    ("value", "cover", "wanted"),
    [
        ("100", "whole", "tenth"),  # 1000 ÷ 10
        ("101", "whole", None),
        ("100", "part", None),  # a part of the year may well be a tenth of it
        ("10000", "whole", "tenfold"),  # 1000 × 10
        ("10000", "part", "tenfold"),
    ],
)
def test_a_tenth_is_hardly_likely_of_the_whole_alone(value: str, cover: Cover, wanted: str | None) -> None:
    question = asked({"at_least": "1000", "unit": "亿元"}, unit="亿元")
    assert hardly(question, Decimal(value), cover) == wanted


def test_of_a_range_ten_times_the_larger_is_too_much_and_a_tenth_of_the_smaller_too_little() -> None:
    question = asked({"between": ["100", "500"], "unit": "亿元"}, unit="亿元")
    found = [hardly(question, Decimal(value), "whole") for value in ("4999", "5000", "11", "10")]
    assert found == [None, "tenfold", None, "tenth"]


@pytest.mark.parametrize(
    ("value", "unit", "wanted"),
    [
        ("5.0", "亿元", "green met reported"),
        ("4.9", "亿元", "green met indicative"),  # below the lowest of the indicator, 5亿元
        ("50000", "万元", "green met reported"),
        ("49000", "万元", "green met indicative"),
    ],
)
def test_what_is_below_the_lowest_is_a_hint_whatever_its_unit(value: str, unit: str, wanted: str) -> None:
    assert light({"at_most": "40", "unit": "亿元"}, figure(value, unit=unit), unit="亿元", lowest="5") == wanted


def test_the_lowest_is_that_of_the_indicator_itself() -> None:
    # 6 − 4 = 2 net: the lowest of what stands, 3, says nothing of how much it changed.
    standing = [figure("6", measure="level"), figure("4", "2020", measure="level")]
    stock = {"nature": "stock", "lowest": "3", "measure": "net-added"}
    assert light({"at_least": "2", "unit": "家"}, *standing, **stock) == "green met derived"


def test_one_impossible_part_makes_a_sum_a_hint() -> None:
    # 120 − 30 = 90: what is counted is never below 0.
    halves = [figure("120", "2021-H1"), figure("-30", "2021-H2", source="b")]
    assert light({"at_least": "50", "unit": "家"}, *halves) == "green met indicative"
    assert light({"at_least": "50", "unit": "家"}, halves[0], halves[1] | {"value": "30"}) == "green met derived"


@pytest.mark.parametrize(
    ("says", "wanted"),
    [
        ("增长7.5%", "green met reported"),
        ("预计增长7.5%", "green met indicative"),
        ("力争增长7.5%", "green met indicative"),
        ("前三季度增长7.5%", "green met indicative"),
        ("2019年增长7.5%", "green met indicative"),
        ("2021年增长7.5%", "green met reported"),
        ("较2019年增长7.5%", "green met indicative"),
    ],
)
def test_a_figure_whose_words_say_something_else_is_a_hint(says: str, wanted: str) -> None:
    grown = figure("7.5", unit="%", measure="growth", says=says)
    assert light({"at_least": "7", "unit": "%"}, grown, nature="flow", measure="growth") == wanted
