"""Whether a reading settles a colour, and distances as gaps."""

from __future__ import annotations

from decimal import Decimal

import pytest
from small_books import asked, context, figure, indicator, plan, sources, target
from small_books import book as made

from scorecard.judging.matching import find
from scorecard.judging.methods.outcomes import gap_of, settled
from scorecard.model.statuses import Status


def above_fifty(value: Decimal) -> Status:
    return "on-track" if value >= 50 else "off-track"


def below_fifty(value: Decimal) -> Status:
    return "on-track" if value <= 50 else "off-track"


@pytest.mark.parametrize(
    ("bound", "value", "up", "down"),
    [
        ("exact", "50", True, True),
        ("over", "50", True, False),  # 50 and more: all good where more is better, open where less is
        ("over", "49", False, False),
        ("under", "49", True, True),  # all of it is bad where more is better, and good where less is
        ("about", "60", True, False),  # 50 to 70
        ("about", "62", True, True),  # 61 to 63
    ],
)
def test_settled(bound: str, value: str, up: bool, down: bool) -> None:
    goal = {"at_least": "50", "unit": "家"}
    book = made([indicator()], [plan(target(goal))], sources([figure(value, bound=bound)]))
    reading = find(asked(goal), book, context(book).as_of).readings[0]
    assert settled(above_fifty, reading, down=False) is up
    assert settled(below_fifty, reading, down=True) is down


def test_gaps_are_in_points_places_or_the_unit() -> None:
    assert gap_of(asked({"at_least": "7", "unit": "%"}, "growth"), Decimal("1.1")) == ("1.1", "个百分点")
    assert gap_of(asked({"at_least": "7", "unit": "家"}), Decimal("-3")) == ("-3", "家")
    assert gap_of(asked({"rank": {"at_most": "5"}}, "rank", nature="rank"), Decimal("-1")) == ("-1", "位")
    assert gap_of(asked({"at_least": "20", "unit": "‰"}, "level", nature="ratio", unit="‰"), Decimal(-6)) == (
        "-0.6",
        "个百分点",
    )
