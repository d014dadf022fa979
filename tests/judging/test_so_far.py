"""How a goal stands while its end is not reported: which parts say too little of it."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from scorecard.judging.so_far import too_short
from scorecard.judging.verdicts import Reading
from scorecard.model.intervals import point
from scorecard.model.periods import parse
from tests.small_books import asked

SHARE = {"measure": "level", "nature": "ratio", "unit": "%"}
STOCK = {"measure": "level", "nature": "stock"}
SUM = {"measure": "amount", "nature": "flow"}


@pytest.mark.parametrize(
    ("more", "goal_of", "span", "wanted"),
    [
        (SHARE, "2021/2025", "2023-Q1", True),
        (SHARE, "2021/2025", "2023-01/2023-11", True),
        (SHARE, "2021/2025", "2023", False),
        (SHARE, "2021/2025", "2023-03-31", False),  # what stands on a day is no part
        (SHARE, "2021/2025", "2023-03-30/2023-04-02", True),  # no whole months
        (SHARE, "2021", "2021-Q1", False),  # a goal of one year
        (STOCK, "2021/2025", "2023-Q1", False),  # a stock stands at the end of the quarter
        (SUM, "2021/2025", "2021-Q1", True),
        (SUM, "2021/2025", "2021", False),
        (SUM | {"when": "end"}, "2021/2025", "2025-Q1", False),  # asked of its last year alone
        (SUM, "2021-04/2022-03", "2021-04/2021-06", False),
    ],
)
def test_a_part_of_a_year_is_too_short_for_a_goal_of_several(
    more: dict[str, Any], goal_of: str, span: str, wanted: bool
) -> None:
    question = asked({"at_least": "5", "unit": more.get("unit", "家")}, period=goal_of, **more)
    reading = Reading(Decimal(5), question.unit, point(Decimal(5)), parse(span), None, "reported", ())
    assert too_short(question, reading) is wanted
