"""Whether a reading settles a colour, and distances as gaps."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.judging.matching import find
from scorecard.judging.methods.outcomes import gap_of, shown_status
from scorecard.model.statuses import Status
from tests.small_books import asked, context, figure, indicator, plan, sources, target
from tests.small_books import book as made


def above_fifty(value: Decimal) -> Status:
    return "on-track" if value >= 50 else "at-risk" if value >= 40 else "off-track"


def below_fifty(value: Decimal) -> Status:
    return "on-track" if value <= 50 else "at-risk" if value <= 60 else "off-track"


@pytest.mark.parametrize(
    ("bound", "value", "up", "down"),
    [
        ("exact", "50", "on-track", "on-track"),
        ("exact", "40", "at-risk", "on-track"),
        ("over", "50", "on-track", None),  # 50 and more: all good where more is better, open where less is
        ("over", "49", None, None),
        ("over", "51", "on-track", "off-track"),  # where less is better, 51 is amber and 100 is red: amber is not shown
        ("under", "49", "off-track", "on-track"),  # where more is better, 48 is amber and 10 is red: amber is not shown
        ("about", "60", "on-track", None),  # 50 to 70
        ("about", "62", "on-track", "off-track"),  # 61 to 63
        ("about", "41", "at-risk", "on-track"),  # 40 to 42
        ("about", "40", None, "on-track"),  # 30 to 50: red to green
    ],
)
def test_the_worst_that_a_reading_allows_is_what_it_shows(
    bound: str, value: str, up: Status | None, down: Status | None
) -> None:
    goal = {"at_least": "50", "unit": "家"}
    book = made([indicator()], [plan(target(goal))], sources([figure(value, bound=bound)]))
    reading = find(asked(goal), book, context(book).as_of).readings[0]
    assert shown_status(above_fifty, reading, down=False) == up
    assert shown_status(below_fifty, reading, down=True) == down


def test_gaps_are_in_points_places_or_the_unit() -> None:
    assert gap_of(asked({"at_least": "7", "unit": "%"}, "growth"), Decimal("1.1")) == ("1.1", "个百分点")
    assert gap_of(asked({"at_least": "7", "unit": "家"}), Decimal("-3")) == ("-3", "家")
    assert gap_of(asked({"rank": {"at_most": "5"}}, "rank", nature="rank"), Decimal("-1")) == ("-1", "位")
    assert gap_of(asked({"at_least": "20", "unit": "‰"}, "level", nature="ratio", unit="‰"), Decimal(-6)) == (
        "-0.6",
        "个百分点",
    )
