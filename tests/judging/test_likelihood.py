"""Numbers too far from their goal to be likely."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.judging.likelihood import hardly
from scorecard.judging.verdicts import Cover
from tests.small_books import asked


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
