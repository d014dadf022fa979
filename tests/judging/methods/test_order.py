"""Which method judges: the order of the methods, and what goes before it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import book, figure, indicator, judged, plan, sources, target, verdict

FLOOR, CAP = {"at_least": "100", "unit": "家"}, {"at_most": "100", "unit": "家"}
OVER_YEARS: dict[str, Any] = {"period": "2021/2025", "as_of": "2024-06-01"}
LEVEL: dict[str, Any] = {"measure": "level", "nature": "stock", **OVER_YEARS}


def of(goal: dict[str, Any], *figures: dict[str, Any], **more: Any) -> tuple[str, str]:
    """The method and the status."""
    found = verdict(goal, *figures, **more)
    return found.method, found.status


@pytest.mark.parametrize(
    ("goal", "value", "wanted"),
    [
        # Half of the year is over. 40 of 100 is 10 points behind, 60 of a cap of 100 is 10 points ahead of its time.
        (FLOOR, "40", ("pace", "at-risk")),
        (FLOOR, "60", ("pace", "on-track")),
        (CAP, "60", ("pace", "at-risk")),
        # What can only grow is settled early: a floor that is reached, a cap that is passed. There is no near then.
        (FLOOR, "100", ("attainment", "met")),
        (CAP, "101", ("attainment", "missed")),
        (CAP, "100", ("pace", "off-track")),
    ],
)
def test_what_can_no_longer_change_goes_before_the_pace(
    goal: dict[str, Any], value: str, wanted: tuple[str, str]
) -> None:
    assert of(goal, figure(value, "2021-01/2021-06", published="2021-07-10"), as_of="2021-08-01") == wanted


def test_what_can_fall_is_not_settled_early() -> None:
    half = figure("100", "2021-01/2021-06", published="2021-07-10")
    assert of(FLOOR, half, as_of="2021-08-01", lowest="-50") == ("pace", "on-track")


def test_a_level_that_was_reached_may_fall_again() -> None:
    assert of(FLOOR, figure("80", "2020"), figure("100", "2023"), **LEVEL) == ("trajectory", "on-track")


def test_the_whole_goes_before_the_path() -> None:
    assert of(FLOOR, figure("80", "2020"), figure("95", "2025"), **(LEVEL | {"as_of": "2026-06-01"})) == (
        "attainment",
        "missed",  # 5 short of 100, and only a tenth of the promised change of 20 would be near
    )


def test_a_part_of_a_year_decides_no_goal_of_several_years() -> None:
    first = figure("60", "2021-01/2021-06", published="2021-07-10")
    assert of(FLOOR, first, **(OVER_YEARS | {"as_of": "2021-08-01"})) == ("attainment", "undecidable")


def test_holes_go_before_the_pace() -> None:
    quarters = [
        figure("20", "2021-Q1", source="q1", published="2021-04-10"),
        figure("20", "2021-Q3", source="q3", published="2021-10-10"),
    ]
    assert of(FLOOR, *quarters, as_of="2021-11-01") == ("attainment", "undecidable")


def test_a_rate_has_neither_pace_nor_path() -> None:
    half = figure("5", "2021-01/2021-06", published="2021-07-10")
    goal = {"at_least": "7", "unit": "%"}
    assert of(goal, half, measure="growth", as_of="2021-08-01") == ("attainment", "off-track")


def test_a_place_has_neither_pace_nor_path() -> None:
    rank = {"nature": "rank", "measure": "rank", "unit": "位", **OVER_YEARS}
    assert of({"rank": {"at_most": "5"}}, figure("4", "2023"), **rank) == ("rank", "on-track")


def test_without_a_base_nothing_is_compared() -> None:
    rank = {"nature": "rank", "measure": "rank", "unit": "位"}
    assert of({"rank": {"direction": "better"}}, figure("5"), **rank) == ("attainment", "undecidable")


def test_each_year_goes_before_the_parts_of_the_goal() -> None:
    parts = [{**FLOOR, "indicator": name, "measure": "amount", "name": name} for name in ("x", "y")]
    goal = {"all_of": parts}
    found = [figure("100", str(year), indicator=name) for year in (2021, 2022) for name in ("x", "y")]
    both = target(goal, None, indicator=None, when="each-year")
    made = book([indicator("x"), indicator("y")], [plan(both, period="2021/2022")], sources(found))
    (whole,) = judged(made, "2023-06-01")[0].results
    assert (whole.verdict.method, whole.verdict.status) == ("attainment", "met")
    assert [(part.year and part.year.text, len(part.parts)) for part in whole.parts] == [("2021", 2), ("2022", 2)]


def test_what_is_not_stated_goes_before_everything() -> None:
    goal = {"unstated": "not in the text at hand"}
    assert of(goal, when="each-year", indicator=None, measure=None) == ("none", "unstated")


@pytest.mark.parametrize("goal", [FLOOR, {"stage": "completed"}])
def test_before_the_period_nothing_is_judged(goal: dict[str, Any]) -> None:
    event = {"nature": "event", "measure": "stage"} if "stage" in goal else {}
    assert of(goal, period="2023", as_of="2022-06-01", **event) == ("none", "not-due")


def test_a_stage_that_is_reached_early_is_met_and_one_that_is_not_is_not_due() -> None:
    event = {"nature": "event", "measure": "stage", "as_of": "2021-08-01"}
    done = figure(stage="completed", happened="2021-05", published="2021-06-01")
    begun = figure(stage="started", happened="2021-05", published="2021-06-01")
    assert of({"stage": "completed"}, done | {"period": None}, **event) == ("stage", "met")
    assert of({"stage": "completed"}, begun | {"period": None}, **event) == ("stage", "not-due")


def test_throughout_goes_before_the_number_at_the_end() -> None:
    kept = [figure("100", str(year), source=f"s{year}", published=f"{year + 1}-03-01") for year in (2021, 2022, 2023)]
    assert of(FLOOR, *kept, when="throughout", **LEVEL) == ("throughout", "on-track")


@pytest.mark.parametrize(
    ("as_of", "said"),
    [
        ("2020-12-31", "The period starts on 1 January 2021."),
        ("2021-01-01", "The period runs until 31 December 2021."),
    ],
)
def test_a_period_begins_on_its_first_day(as_of: str, said: str) -> None:
    found = verdict(FLOOR, as_of=as_of, published="2020-02-02")
    assert (found.status, said in found.reason.en) == ("not-due", True)
