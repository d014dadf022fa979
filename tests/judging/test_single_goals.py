"""The single goals of a target: its years, its parts, or itself."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.judging.single_goals import single_goals
from tests.small_books import book, indicator, plan, target

FLOOR: dict[str, Any] = {"at_least": "5", "unit": "家"}
CAP: dict[str, Any] = {"at_most": "9", "unit": "家"}
BOTH = {"all_of": [FLOOR, CAP]}


def goals(goal: dict[str, Any], **more: Any) -> list[tuple[str, str, bool]]:
    """Kind of goal, period, and whether it is one year of a goal for each year."""
    one = plan(target(goal, **more), period="2021/2022")
    [(_, found)] = single_goals(book([indicator()], [one], []))
    return [(part.goal.kind, asked.window.text, asked.each_year) for part, asked in found]


@pytest.mark.parametrize(
    ("goal", "more", "wanted"),
    [
        (FLOOR, {}, [("at_least", "2021/2022", False)]),
        (FLOOR, {"when": "each-year"}, [("at_least", "2021", True), ("at_least", "2022", True)]),
        (BOTH, {}, [("at_least", "2021/2022", False), ("at_most", "2021/2022", False)]),
        (
            BOTH,
            {"when": "each-year"},
            [
                ("at_least", "2021", True),
                ("at_most", "2021", True),
                ("at_least", "2022", True),
                ("at_most", "2022", True),
            ],
        ),
        ({"unstated": "no number is given"}, {}, []),
        (FLOOR, {"indicator": "unknown"}, []),
    ],
)
def test_years_parts_or_itself(goal: dict[str, Any], more: dict[str, Any], wanted: list[tuple[str, str, bool]]) -> None:
    assert goals(goal, **more) == wanted
