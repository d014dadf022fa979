"""Places in a ranking, against a place to reach or the place before."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import figure, light, verdict

RANK = {"nature": "rank", "measure": "rank", "unit": "位"}


@pytest.mark.parametrize(
    ("place", "wanted"), [("3", "green met"), ("5", "green met"), ("6", "amber near"), ("7", "red missed")]
)
def test_a_place_to_reach(place: str, wanted: str) -> None:
    assert light({"rank": {"at_most": "5"}}, figure(place), **RANK) == f"{wanted} reported"


@pytest.mark.parametrize(
    ("direction", "place", "wanted"),
    [
        ("better", "5", "green met"),
        ("better", "6", "red missed"),  # no change is never near, though it is one place short of better
        ("better", "7", "red missed"),
        ("hold", "6", "green met"),
        ("hold", "7", "amber near"),
        ("hold", "8", "red missed"),
    ],
)
def test_against_the_place_before(direction: str, place: str, wanted: str) -> None:
    found = light({"rank": {"direction": direction}}, figure("6", "2020"), figure(place), **RANK)
    assert found == f"{wanted} reported"


def test_without_a_place_before_it_cannot_be_decided() -> None:
    assert light({"rank": {"direction": "better"}}, figure("5"), **RANK) == "grey undecidable none"


def test_it_says_among_whom_and_how_far_behind() -> None:
    among = {"zh": "全国百强县", "en": "the hundred best counties"}
    found = verdict({"rank": {"at_most": "5"}}, figure("7"), among=among, **RANK)
    assert found.method == "rank"
    assert found.gap == ("-2", "位")
    assert "Rank 7 for 2021 (a). That is 2 places behind the goal (among the hundred best counties)." in found.reason.en
    assert "2021年第7位（a）。比目标落后2位（范围：全国百强县）。" in found.reason.zh


def test_while_a_plan_of_several_years_runs_a_place_has_no_path() -> None:
    more = RANK | {"period": "2021/2025", "as_of": "2024-06-01"}
    assert light({"rank": {"at_most": "5"}}, figure("4", "2023"), **more) == "green on-track interim"
    assert light({"rank": {"at_most": "5"}}, figure("9", "2023"), **more) == "red off-track interim"


def test_inside_one_year_a_place_is_a_hint() -> None:
    assert light(
        {"rank": {"at_most": "5"}}, figure("4", "2021-06-30", published="2021-07-10"), as_of="2021-10-01", **RANK
    ) == ("green on-track interim")


@pytest.mark.parametrize(
    ("goal", "now", "gap"),
    [
        ({"rank": {"direction": "better"}}, "6", "-2"),  # better than 5 is 4
        ({"rank": {"direction": "better"}}, "5", "-1"),
        ({"rank": {"direction": "better"}}, "4", "0"),
        ({"rank": {"direction": "better"}}, "2", "2"),
        ({"rank": {"direction": "hold"}}, "6", "-1"),
        ({"rank": {"direction": "hold"}}, "5", "0"),
        ({"rank": {"at_most": "3"}}, "5", "-2"),
    ],
)
def test_gap_of_a_place_is_to_the_last_one_that_is_good_enough(goal: dict[str, Any], now: str, gap: str) -> None:
    rank: dict[str, Any] = {"nature": "rank", "measure": "rank", "unit": "位"}
    found = verdict(goal, figure("5", "2020"), figure(now), **rank)
    assert found.gap is not None and found.gap.value == gap
