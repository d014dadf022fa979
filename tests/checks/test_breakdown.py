"""Breakdowns: parts add up to their whole, each way apart; what is no part of it is refused."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.checks.breakdown import check
from scorecard.files.bands import shipped
from scorecard.judging.judge import judge, judge_plan
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator
from scorecard.model.lost import Lost
from scorecard.model.places import Place
from scorecard.model.plans import Plan
from scorecard.model.problems import Location

PLACES = [
    Place.model_validate({"id": id, "name": {"zh": f"{id}地", "en": id}, "within": within})
    for id, within in (("city", None), ("east", "city"), ("west", "city"), ("mill", "east"))
]
KINDS = {"x": ("flow", "人"), "ratio": ("ratio", "%"), "income": ("flow", "元"), "firms": ("stock", "家")}
NAMES = {"income": "人均收入"}


def plan(place: str, *targets: dict[str, Any], period: str = "2025") -> Plan:
    """A plan of a place; each target has a location of its own."""
    placed = [
        {"id": "t", "name": "t", "indicator": "x", "measure": "amount", "@": Location(place, line, 1)} | one
        for line, one in enumerate(targets, 2)
    ]
    sections = [{"id": "s", "name": "s", "targets": placed}]
    head = {"plan": "2025", "title": "t", "place": place, "period": period, "source": "r", "@": Location(place, 1, 1)}
    return Plan.model_validate(head | {"sections": sections})


def book(*plans: Plan) -> Book:
    """A book with those plans, and no figures."""
    indicators = [
        Indicator.model_validate({"id": id, "name": NAMES.get(id, id), "nature": nature, "unit": unit})
        for id, (nature, unit) in KINDS.items()
    ]
    return Book(indicators, list(plans), [], [], {}, None, PLACES, bands=shipped())


def asks(number: str, unit: str = "人", **more: Any) -> dict[str, Any]:
    """A target for that many."""
    return {"goal": {"at_least": number, "unit": unit}} | more


def told(*plans: Plan) -> list[str]:
    """What the check says, each with its level."""
    return [f"{problem.level}: {problem.message}" for problem in check(book(*plans))]


WHOLE = plan("city", asks("400"))
PART = {"part_of": "city/2025/t"}


def test_parts_that_add_up_say_nothing() -> None:
    assert told(WHOLE, plan("east", asks("150", **PART)), plan("west", asks("250", **PART))) == []  # 150 + 250 = 400


@pytest.mark.parametrize(
    ("east", "says"),
    [("162", "412 of 400 people: 12 people more"), ("138", "388 of 400 people: 12 people less")],  # + 250
)
def test_parts_that_ask_for_more_or_less_are_told(east: str, says: str) -> None:
    (found,) = told(WHOLE, plan("east", asks(east, **PART)), plan("west", asks("250", **PART)))
    assert found.startswith("warning: The goals of 2 places add up to") and says in found


def test_both_numbers_are_told_at_one_scale() -> None:
    # 0.7 and 0.6 are 1.3万人, 0.1万人 more than 1.2万人
    whole = plan("city", asks("1.2", "万人"))
    (found,) = told(whole, plan("east", asks("0.7", "万人", **PART)), plan("west", asks("0.6", "万人", **PART)))
    assert "add up to 13,000 of 12,000 people: 1,000 people more than the whole." in found


def test_other_units_are_converted() -> None:
    # 0.015万人 = 150, and 250: 400
    assert told(WHOLE, plan("east", asks("0.015", "万人", **PART)), plan("west", asks("250", **PART))) == []


def test_several_levels_add_up_each_to_its_own_whole() -> None:
    east = plan("east", asks("400", **PART))
    assert told(WHOLE, east, plan("mill", asks("400", part_of="east/2025/t"))) == []


def test_a_village_beside_its_town_is_not_added_twice() -> None:
    found = told(WHOLE, plan("east", asks("400", **PART)), plan("mill", asks("100", **PART)))
    assert len(found) == 1 and "mill lies within another place" in found[0]


def test_owners_within_the_place_are_added_apart() -> None:
    own = [asks("300", id="a", part_of="t", owner="甲局"), asks("100", id="b", part_of="t", owner="乙局")]
    assert told(plan("city", asks("400"), *own), plan("east", asks("400", **PART))) == []


@pytest.mark.parametrize(
    ("indicator", "measure", "unit"),
    [("ratio", "level", "%"), ("x", "growth", "%"), ("income", "amount", "元")],
)
def test_ratios_growth_and_means_are_never_added(indicator: str, measure: str, unit: str) -> None:
    kind = {"indicator": indicator, "measure": measure}
    whole, part = plan("city", asks("90", unit, **kind)), plan("east", asks("10", unit, **kind, **PART))
    assert told(whole, part) == []
    (result,) = judge(book(whole, part), date(2025, 6, 1))[0].results
    assert "not added up" in result.broken_down[0].text.en


def test_stocks_add_up() -> None:
    kind = {"indicator": "firms", "measure": "level"}
    (found,) = told(plan("city", asks("90", "家", **kind)), plan("east", asks("80", "家", **kind, **PART)))
    assert "80 of 90: 10 less" in found


@pytest.mark.parametrize(
    ("part", "says"),
    [
        (asks("1", part_of="city/2025/tt"), "there is no goal “city/2025/tt”"),
        (asks("1", part_of="city/2024/t"), "there is no goal"),
        (asks("1", indicator="firms", measure="added", **PART), "another indicator"),
        (asks("1", measure="growth", **PART), "another measure"),
        (asks("1", period="2025-H1", **PART), "another period"),
        (asks("1", when="each-year", **PART), "another period"),
        (asks("1", group="women", **PART), "another group"),
        (asks("1", "亿元", **PART), "do not measure the same"),
    ],
)
def test_what_is_no_part_is_an_error(part: dict[str, Any], says: str) -> None:
    (found,) = told(WHOLE, plan("east", part))
    assert found.startswith("error: ") and says in found


def test_a_scope_must_be_the_same_where_both_name_one() -> None:
    whole = plan("city", asks("1", scope="citywide"))
    assert told(whole, plan("east", asks("1", **PART))) == []
    assert "another scope" in told(whole, plan("east", asks("1", scope="municipal", **PART)))[0]


def test_a_whole_that_may_stand_in_an_unread_file_is_not_called_unknown() -> None:
    part = plan("east", asks("1", part_of="city/2025/t"))
    found = book(part)
    found.lost = Lost(anything=True)
    assert list(check(found)) == []


def test_a_goal_is_no_part_of_itself() -> None:
    own = [asks("1", id="a", part_of="b"), asks("1", id="b", part_of="a")]
    found = told(plan("city", *own))
    assert len([one for one in found if "a part of itself" in one]) == 2
    alone = told(plan("city", asks("1", part_of="2025/t")))
    assert len(alone) == 1 and "part_of: “2025/t” makes the goal a part of itself" in alone[0]


def test_a_name_that_several_goals_have_is_refused() -> None:
    found = told(WHOLE, plan("west", asks("5")), plan("east", asks("1", part_of="2025/t")))
    assert "names several goals" in found[0]


def test_parts_whose_plan_was_not_chosen_are_judged_too() -> None:
    east = plan("east", asks("400", **PART))
    found = judge(book(WHOLE, east), date(2025, 6, 1), [WHOLE])
    (way,) = found[0].results[0].broken_down
    assert [(part.judged.name, part.result.verdict.status) for part in way.parts] == [("east/2025", "not-due")]
    assert judge_plan(WHOLE, book(WHOLE, east), date(2025, 6, 1)).results[0].broken_down[0].text == way.text
    assert way.by == "place" and "400 of 400 people: as much as the whole" in way.text.en
