"""Owners and what they say beside their figures: it stands with the result and never changes a light."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Result
from scorecard.model.book import Book
from scorecard.model.owners import Owner
from scorecard.model.sources import Source
from tests.small_books import book, figure, indicator, plan, sources, target

GOAL = {"at_least": "10", "unit": "家"}
LED = Owner.model_validate({"id": "transport", "name": {"zh": "市交通局", "en": "Transport"}, "aliases": ["交通局"]})


def judged(made: Book, as_of: str = "2021-08-01") -> Result:
    return judge(made, date.fromisoformat(as_of))[0].results[0]


def owned(*owners: str) -> Book:
    """A book with a list of one owner, and a goal of these owners."""
    made = book([indicator()], [plan(target(GOAL, owner=list(owners)))], [])
    return Book([indicator()], made.plans, made.all_sources, [], {}, bands=made.bands, owners=[LED])


def test_owners_are_named_by_id_name_or_alias_and_others_by_themselves() -> None:
    found = judged(owned("交通局", "transport", "某镇"))
    assert [tuple(owner) for owner in found.owners] == [
        ("transport", "市交通局", "Transport"),
        ("某镇", "某镇", "某镇"),
    ]


def reporting(**report: str) -> Source:
    """A source of April that says something of the goal."""
    head = {"source": "b", "title": "b", "kind": "department", "standing": "own", "published": "2021-04-05"}
    return Source.model_validate(head | {"reports": [{"plan": "2021", "target": "t", **report}]})


def test_the_last_cause_and_next_step_stand_with_the_result_from_the_day_they_were_told() -> None:
    half = figure("3", "2021-01/2021-06", published="2021-07-10", cause="缺资金", next="争取专项")
    made = book([indicator()], [plan(target(GOAL))], [*sources([half]), reporting(period="2021-03", cause="征地")])
    early, late = judged(made, "2021-05-01").statement, judged(made).statement
    assert early is not None
    assert (early.cause, early.next_step, early.source) == ("征地", "", "b")
    assert late is not None
    assert (late.cause, late.next_step, late.source) == ("缺资金", "争取专项", "a")
    assert judged(made, "2021-04-04").statement is None
    assert judged(made, "2021-04-05").statement == early  # from the very day of the source


@pytest.mark.parametrize("said", [{"cause": "缺资金"}, {"next": "争取专项"}])
def test_a_cause_or_a_next_step_alone_stands_with_the_result(said: dict[str, str]) -> None:
    half = figure("3", "2021-01/2021-06", published="2021-07-10", **said)
    found = judged(book([indicator()], [plan(target(GOAL))], sources([half]))).statement
    assert found is not None
    assert (found.cause or found.next_step) == next(iter(said.values()))


@pytest.mark.parametrize(
    ("standing", "verified", "own"),
    [
        ("official", None, False),
        ("own", None, True),
        ("own", {"by": "市统计局", "on": "2022-04-01"}, False),
        ("own", {"by": "市统计局", "on": "2022-06-01"}, False),  # on the day of the scorecard
        ("own", {"by": "市统计局", "on": "2022-07-01"}, True),  # after the day of the scorecard
    ],
)
def test_a_unit_s_own_word_lights_and_is_counted_until_it_is_verified(standing: str, verified: Any, own: bool) -> None:
    more = {"verified": verified} if verified else {}
    made = book([indicator()], [plan(target(GOAL))], sources([figure("12", standing=standing, **more)]))
    verdict = judged(made, "2022-06-01").verdict
    assert (verdict.colour, verdict.solid, verdict.own_word) == ("green", True, own)


def test_an_accepted_reason_changes_no_light() -> None:
    accepted = {"reason": "台风", "rule": "容错办法第五条", "by": "市督查室", "on": "2022-04-08"}
    made = book([indicator()], [plan(target(GOAL, accepted=accepted))], sources([figure("2")]))
    assert judged(made, "2022-06-01").verdict.colour == "red"


def test_a_report_that_says_nothing_is_refused() -> None:
    with pytest.raises(ValidationError, match="the report says nothing"):
        reporting(period="2021-03")


@pytest.mark.parametrize(
    ("steps", "message"),
    [
        ([("2021-06", "started"), ("2021-03", "completed")], "does not rise"),
        ([("2021-03", "completed"), ("2021-06", "started")], "does not rise"),
        ([("2021-03", "started"), ("2021-06", "in-use")], "runs to in-use, the goal is completed"),
        ([("2021-03", "awarded")], "needs a goal and steps that are stages of a project"),
    ],
)
def test_steps_that_cannot_be_are_refused(steps: list[tuple[str, str]], message: str) -> None:
    listed = [{"by": by, "stage": stage} for by, stage in steps]
    with pytest.raises(ValidationError, match=message):
        plan(target({"stage": "completed"}, "stage", steps=listed))


def test_causes_of_another_measure_or_figures_without_a_cause_say_nothing_of_a_goal() -> None:
    def said(**more: str) -> object:
        found = sources([figure("5", "2021-06", published="2021-07-10", **more)])
        return judged(book([indicator()], [plan(target(GOAL))], found)).statement

    rain = said(cause="雨")
    assert rain is not None
    assert said() is None
    assert said(cause="雨", measure="growth") is None


@pytest.mark.parametrize(("first", "second", "own"), [("own", "official", True), ("official", "official", False)])
def test_a_goal_of_several_rests_on_own_word_where_one_part_does(first: str, second: str, own: bool) -> None:
    goal = {"all_of": [GOAL, GOAL | {"indicator": "y"}]}
    figures = [figure("12", source="a", standing=first), figure("12", source="b", standing=second, indicator="y")]
    made = book([indicator(), indicator("y")], [plan(target(goal))], sources(figures))
    assert judged(made, "2022-06-01").verdict.own_word is own
