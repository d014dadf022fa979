"""The goals of the towns beside the goal of their whole, on days on which one of the plans did not exist yet."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from scorecard.judging.judge import judge, judge_plan
from scorecard.model.book import Book
from scorecard.model.places import Place
from scorecard.model.plans import Plan
from scorecard.model.problems import Location
from scorecard.model.sources import Source
from tests.small_books import book, indicator

PLACES = [
    Place.model_validate({"id": "city", "name": {"zh": "市", "en": "City"}}),
    Place.model_validate({"id": "east", "name": {"zh": "东镇", "en": "East"}, "within": "city"}),
    Place.model_validate({"id": "west", "name": {"zh": "西镇", "en": "West"}, "within": "city"}),
]


def _plan(place: str, number: str, **more: Any) -> Plan:
    asks = {"id": "t", "name": "t", "indicator": "x", "measure": "amount", "@": Location(place, 2, 1)}
    goal = {"goal": {"at_least": number, "unit": "家"}} | more
    head = {"plan": "2021", "title": "t", "place": place, "period": "2021", "source": place, "@": Location(place, 1, 1)}
    return Plan.model_validate(head | {"sections": [{"id": "s", "name": "s", "targets": [asks | goal]}]})


def _made(**published: str) -> Book:
    """A goal of 30 for the city, of 10 for the east and of 20 for the west, each published on its own day."""
    part = {"part_of": "city/2021/t"}
    plans = [_plan("city", "30"), _plan("east", "10", **part), _plan("west", "20", **part)]
    sources = [
        Source.model_validate(
            {
                "source": name,
                "title": name,
                "kind": "work-report",
                "standing": "official",
                "published": day,
                "place": name,
            }
        )
        for name, day in published.items()
    ]
    return Book([indicator()], plans, sources, [], {}, places=PLACES, bands=book([], [], []).bands)


def test_a_part_counts_from_the_day_of_its_plan() -> None:
    made = _made(city="2021-01-10", east="2021-01-20", west="2021-02-20")
    whole = made.plans[0]
    for day, count in (("2021-01-19", 0), ("2021-01-20", 1), ("2021-02-20", 2)):
        alone = judge_plan(whole, made, date.fromisoformat(day)).results[0]
        among = judge(made, date.fromisoformat(day), [whole])[0].results[0]
        for result in (alone, among):
            assert sum(len(way.parts) for way in result.broken_down) == count
    # 10 of 30 on the day on which the west has no plan yet
    (early,) = judge_plan(whole, made, date(2021, 2, 1)).results[0].broken_down
    assert "The goals of 1 place add up to 10 of 30: 20 less than the whole." in early.text.en


def test_parts_are_judged_before_their_whole_has_a_plan() -> None:
    made = _made(city="2021-03-10", east="2021-01-20", west="2021-02-20")
    found = judge(made, date(2021, 3, 9))
    assert [one.place.id for one in found] == ["east", "west"]
    assert all(result.broken_down == () for one in found for result in one.results)
    assert [one.place.id for one in judge(made, date(2021, 3, 10))] == ["city", "east", "west"]


@pytest.mark.parametrize(
    ("east", "west", "said"),
    [
        ("10", "20", "add up to 30 of 30: as much as the whole."),
        ("10", "22", "add up to 32 of 30: 2 more than the whole."),
        ("10", "15", "add up to 25 of 30: 5 less than the whole."),
    ],
)
def test_what_the_parts_add_up_to(east: str, west: str, said: str) -> None:
    part = {"part_of": "city/2021/t"}
    plans = [_plan("city", "30"), _plan("east", east, **part), _plan("west", west, **part)]
    made = Book([indicator()], plans, [], [], {}, places=PLACES, bands=book([], [], []).bands)
    (way,) = judge_plan(made.plans[0], made, date(2021, 6, 1)).results[0].broken_down
    assert said in way.text.en


def test_shares_of_parts_are_not_added() -> None:
    share = {"measure": "level", "goal": {"at_least": "30", "unit": "%"}}
    part = share | {"part_of": "city/2021/t"}
    plans = [_plan("city", "30", **share), _plan("east", "10", **part), _plan("west", "20", **part)]
    made = Book([indicator(nature="ratio", unit="%")], plans, [], [], {}, places=PLACES, bands=book([], [], []).bands)
    (way,) = judge_plan(made.plans[0], made, date(2021, 6, 1)).results[0].broken_down
    assert "add up" not in way.text.en
    assert len(way.parts) == 2
