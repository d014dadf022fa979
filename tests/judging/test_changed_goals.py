"""Goals that were changed or given up: judged as first promised, with what they became beside it."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.judging.verdicts import Result
from scorecard.summary.counts import opening
from tests.small_books import figure, result

GOAL = {"at_least": "100", "unit": "家"}
LOWERED: dict[str, Any] = {"goal": {"at_least": "80", "unit": "家"}, "source": "adjustment", "on": "2021-09-20"}
GIVEN_UP = {"source": "adjustment", "on": "2021-09-20"}


def lights(found: Result) -> list[str]:
    """The statuses: as first promised, then as what it became."""
    return [found.verdict.status, *(one.verdict.status for one in found.revised)]


def test_a_revised_goal_is_judged_as_first_promised_with_the_other_light_beside_it() -> None:
    found = result(GOAL, figure("90"), revised=LOWERED)
    assert lights(found) == ["near", "met"]  # 90 of 100 is 10 % short; 90 of 80 is enough
    assert (
        "The goal became at least 80 on 20 September 2021 (adjustment); by that it would be green (met)"
        in found.verdict.reason.en
    )
    assert "据此则为绿灯（达到）" in found.verdict.reason.zh


def test_a_goal_that_was_revised_twice_shows_both() -> None:
    again = LOWERED | {"goal": {"at_least": "95", "unit": "家"}, "on": "2021-11-01"}
    assert lights(result(GOAL, figure("90"), revised=[LOWERED, again])) == ["near", "met", "near"]


def test_before_its_day_a_change_is_not_known() -> None:
    assert lights(result(GOAL, figure("90", published="2021-06-01"), revised=LOWERED, as_of="2021-07-01"))[1:] == []
    assert result(GOAL, dropped=GIVEN_UP, as_of="2021-07-01").verdict.status == "not-due"


def test_a_dropped_goal_is_neither_kept_nor_missed_nor_unreported() -> None:
    for figures in ([], [figure("90")], [figure("10")], [figure("200")]):
        found = result(GOAL, *figures, dropped=GIVEN_UP)
        assert (found.verdict.colour, found.verdict.status) == ("grey", "dropped")
        assert opening([found]).en == (
            "Of 1 goal: 0 shown kept, 0 shown missed, 0 with a hint only, 0 with no report found, 1 given up."
        )


def test_a_dropped_goal_tells_the_light_that_it_would_have() -> None:
    found = result(GOAL, figure("90"), dropped=GIVEN_UP)
    assert "As first promised it would be amber (near)." in found.verdict.reason.en
    assert "按原定目标则为黄灯（接近）" in found.verdict.reason.zh
    assert found.verdict.actual is not None and found.verdict.actual.value == "90"


def test_a_dropped_milestone_says_when_and_by_what() -> None:
    found = result({"stage": "started"}, dropped=GIVEN_UP, measure="stage", nature="event", unit=None)
    assert "Given up on 20 September 2021 (adjustment); neither kept nor missed." in found.verdict.reason.en


def test_a_goal_for_each_year_and_a_goal_of_parts_can_be_changed() -> None:
    yearly = result(GOAL, figure("90", "2021"), figure("90", "2022"), as_of="2023-06-01", period="2021/2022",
                    when="each-year", revised=LOWERED)  # fmt: skip
    assert lights(yearly) == ["partly", "met"]  # both years near, none met: amber
    assert [part.verdict.status for part in yearly.parts] == ["near", "near"]
    parts = result({"all_of": [GOAL]}, figure("90"), dropped=GIVEN_UP)
    assert parts.verdict.status == "dropped"


def test_a_change_without_a_day_is_known_from_the_day_of_its_document() -> None:
    undated = {"goal": {"at_least": "80", "unit": "家"}, "source": "a"}  # the source of the figure, of 1 March 2022
    assert lights(result(GOAL, figure("90"), revised=undated, as_of="2022-02-28")) == ["no-figure"]
    assert lights(result(GOAL, figure("90"), revised=undated, as_of="2022-03-01")) == ["near", "met"]


def test_a_dropped_goal_without_a_day_has_that_of_its_source() -> None:
    undated = {"source": "a"}
    found = result(GOAL, figure("90", source="a", published="2022-03-01"), dropped=undated)
    assert "Given up on 1 March 2022 (a); neither kept nor missed." in found.verdict.reason.en
    unknown = result(GOAL, figure("90"), dropped={"source": "nowhere"})
    assert "Given up (nowhere); neither kept nor missed." in unknown.verdict.reason.en


@pytest.mark.parametrize(
    ("on", "as_of", "known"),
    [
        ("2021-09-20", "2021-09-19", False),
        ("2021-09-20", "2021-09-20", True),
        ("2021-09", "2021-09-29", False),  # some day of September
        ("2021-09", "2021-09-30", True),
    ],
)
def test_a_change_is_known_from_its_day(on: str, as_of: str, known: bool) -> None:
    revised = result(GOAL, revised=LOWERED | {"on": on}, as_of=as_of)
    assert bool(revised.revised) is known
    dropped = result(GOAL, dropped=GIVEN_UP | {"on": on}, as_of=as_of)
    assert (dropped.verdict.status == "dropped") is known
