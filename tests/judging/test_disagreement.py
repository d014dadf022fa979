"""Two figures of the same days that give two lights: which decides, and whether the light is a hint."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import figure, light, verdict

GOAL = {"at_least": "100", "unit": "家"}


def said(value: str, source: str, **more: Any) -> dict[str, Any]:
    return figure(value, source=source, **more)


@pytest.mark.parametrize(
    ("first", "second", "wanted"),
    [
        # Nothing sets them apart: the worse light, hollow.
        ({}, {}, "red missed indicative"),
        # The status or the standing puts one first, and nothing speaks against it.
        ({}, {"status": "preliminary"}, "green met reported"),
        ({}, {"standing": "press"}, "green met reported"),
        ({}, {"standing": "secondary"}, "green met reported"),
        ({}, {"status": "estimated"}, "green met reported"),
        # The status puts one first, and the standing the other.
        ({"standing": "press"}, {"status": "preliminary"}, "green met indicative"),
        ({"standing": "press"}, {"status": "estimated"}, "green met reported"),  # an estimate disputes nothing
        # What was replaced disputes nothing; a weaker source may say that the chosen one was replaced.
        ({"standing": "press", "supersedes": ["b"]}, {"status": "preliminary"}, "green met reported"),
        ({"supersedes": ["b"]}, {}, "green met reported"),
        ({}, {"supersedes": ["a"]}, "red missed reported"),
        ({}, {"supersedes": ["a"], "standing": "secondary"}, "green met indicative"),
        ({}, {"supersedes": ["a"], "status": "estimated"}, "green met indicative"),
        # Of other days, another scope or series nothing is disputed.
        ({}, {"period": "2021-Q4"}, "green met reported"),
        ({}, {"scope": "municipal"}, "green met reported"),
        # Where both are of the whole city, a number that says so and one that does not are of one scope.
        ({"scope": "citywide"}, {}, "red missed indicative"),
    ],
)
def test_a_green_and_a_red_of_the_same_days(first: dict[str, Any], second: dict[str, Any], wanted: str) -> None:
    assert light(GOAL, said("101", "a", **first), said("60", "b", **second)) == wanted
    assert light(GOAL, said("60", "b", **second), said("101", "a", **first)) == wanted


@pytest.mark.parametrize(
    ("best", "other", "wanted"),
    [
        # 1.3 as printed meets at least 1.3; 1.26 is 3 % short, and may be what 1.3 rounds.
        ({"value": "1.3"}, {"value": "1.26", "status": "preliminary"}, "green met indicative"),
        ({"value": "1.26"}, {"value": "1.3", "status": "preliminary"}, "amber near reported"),
        ({"value": "1.3"}, {"value": "1.26"}, "amber near reported"),  # the exacter print of one number
        ({"value": "1.3"}, {"value": "1.20", "status": "preliminary"}, "green met reported"),  # another number
    ],
)
def test_the_exacter_print_of_the_number_that_was_chosen(
    best: dict[str, Any], other: dict[str, Any], wanted: str
) -> None:
    goal = {"at_least": "1.3", "unit": "亿元"}
    assert light(goal, figure(source="a", **best), figure(source="b", **other), unit="亿元") == wanted


@pytest.mark.parametrize(
    ("values", "colour", "other"),
    [
        (("101", "60", "95"), "red", "a"),  # the worst of three, beside the first that differs
        (("101", "95", "102"), "amber", "c"),
        (("60", "50", "40"), "red", None),  # of one light
        (("100", "101", "102"), "green", None),
    ],
)
def test_of_three_of_one_rank_the_worst_decides(values: tuple[str, ...], colour: str, other: str | None) -> None:
    found = verdict(GOAL, *[said(value, name) for value, name in zip(values, "abc", strict=True)])
    assert found.colour == colour
    assert found.solid is (other is None)


@pytest.mark.parametrize(
    ("draft", "wanted"),
    [
        ({"published": "2022-03-01"}, "green met indicative"),  # of the same day: it may be the correction
        ({"published": "2022-02-28"}, "green met reported"),  # older than what was reviewed
        ({"published": "2022-03-01", "value": "102"}, "green met reported"),  # no worse light
        ({"published": "2022-03-01", "period": "2021-Q4"}, "green met reported"),
    ],
)
def test_a_draft_that_is_no_older_and_gives_a_worse_light(draft: dict[str, Any], wanted: str) -> None:
    unreviewed: dict[str, Any] = {"value": "60", "source": "b", "reviewed": False} | draft
    assert light(GOAL, said("101", "a", published="2022-03-01"), figure(**unreviewed)) == wanted


@pytest.mark.parametrize(
    ("part", "wanted"),
    [
        ({"value": "102"}, "green met indicative"),  # by October more than in the whole year
        ({"value": "100"}, "green met reported"),
        ({"value": "102", "standing": "secondary"}, "green met reported"),  # a hint disputes nothing
        ({"value": "102", "scope": "municipal"}, "green met reported"),
    ],
)
def test_a_whole_year_beside_a_part_of_it_that_passed_the_cap(part: dict[str, Any], wanted: str) -> None:
    months = figure(period="2021-01/2021-10", source="b", published="2021-11-10", **part)
    assert light({"at_most": "100", "unit": "家"}, said("97", "a"), months, better="lower") == wanted


@pytest.mark.parametrize(
    ("last", "more", "wanted"),
    [
        ({"value": "5.8", "period": "2021-12"}, {}, "green met indicative"),
        ({"value": "5.4", "period": "2021-12"}, {}, "green met reported"),
        ({"value": "5.8", "period": "2021-11"}, {}, "green met reported"),  # it is not the end
        ({"value": "5.8", "period": "2021-12", "scope": "municipal"}, {}, "green met reported"),
        ({"value": "5.8", "period": "2021-12"}, {"when": "total"}, "green met reported"),  # the average is asked for
        ({"value": "5.8", "period": "2021-12-31"}, {}, "amber near reported"),  # the last day itself decides
    ],
)
def test_an_average_beside_what_its_end_was(last: dict[str, Any], more: dict[str, Any], wanted: str) -> None:
    share = {"measure": "level", "nature": "ratio", "unit": "%", "better": "lower"} | more
    assert light({"at_most": "5.5", "unit": "%"}, said("5.4", "a"), figure(source="b", **last), **share) == wanted


@pytest.mark.parametrize(
    ("last", "wanted"),
    [
        ("6.2", "amber near indicative"),  # 5.8 on the average is 0.3 above, and its December 0.7
        ("5.9", "amber near reported"),  # of the same light
        ("5.4", "amber near reported"),  # of a better one
    ],
)
def test_an_average_that_is_near_beside_an_end_that_is_not(last: str, wanted: str) -> None:
    share = {"measure": "level", "nature": "ratio", "unit": "%", "better": "lower"}
    december = figure(last, "2021-12", source="b")
    assert light({"at_most": "5.5", "unit": "%"}, said("5.8", "a"), december, **share) == wanted


@pytest.mark.parametrize(
    ("second", "wanted"),
    [
        ({}, "amber near reported"),  # 99 replaced 102, which had replaced 101
        ({"standing": "secondary"}, "amber near indicative"),  # that 101 was replaced is only hearsay
    ],
)
def test_of_a_chain_of_corrections_the_last_counts(second: dict[str, Any], wanted: str) -> None:
    chain = (said("101", "a"), said("102", "b", supersedes=["a"], **second), said("99", "c", supersedes=["b"]))
    assert light(GOAL, *chain) == wanted
    assert light(GOAL, *reversed(chain)) == wanted


def test_a_number_that_was_withdrawn_is_a_hint() -> None:
    withdrawn = figure(value="withheld", reason="revision under way", source="b", published="2022-05-01")
    later = {"as_of": "2022-04-30"}
    assert light(GOAL, said("101", "a"), withdrawn | {"supersedes": ["a"]}) == "green met indicative"
    assert light(GOAL, said("101", "a"), withdrawn | {"supersedes": ["a"]}, **later) == "green met reported"
    assert light(GOAL, said("101", "a"), withdrawn) == "green met reported"  # another source that gives none


def test_what_a_part_and_its_whole_both_allow_is_no_disagreement() -> None:
    # 86 by November and 86 in the year: December added nothing, and 86 only equals the cap
    november = figure("86", "2021-01/2021-11", source="b", published="2021-12-10")
    goal = {"less_than": "86", "unit": "家"}
    assert light(goal, said("86", "a"), november, better="lower") == "amber near reported"


@pytest.mark.parametrize(
    ("now", "wanted"),
    [
        ("105", "green met indicative"),  # 105 − 95 = 10 of at least 11, and 12 is printed
        ("107", "green met reported"),  # 107 − 95 = 12
        ("120", "green met reported"),  # 25 would be met too
    ],
)
def test_what_is_printed_beside_what_its_levels_give(now: str, wanted: str) -> None:
    levels = [figure(value, day, measure="level") for value, day in (("95", "2020-12-31"), (now, "2021-12-31"))]
    goal = {"at_least": "11", "unit": "家"}
    assert light(goal, figure("12"), *levels, nature="stock", measure="net-added") == wanted


def test_a_printed_growth_may_be_of_comparable_numbers() -> None:
    amounts = [figure(value, year, measure="amount") for value, year in (("100", "2020"), ("105", "2021"))]
    goal = {"at_least": "10", "unit": "%"}
    assert light(goal, figure("12", measure="growth"), *amounts, measure="growth") == "green met reported"


@pytest.mark.parametrize(
    ("goal", "year", "wanted"),
    [
        ("at_least", {"value": "120", "status": "estimated"}, "green met reported"),  # 101 by November cannot fall back
        ("at_least", {"value": "90", "status": "estimated"}, "green met reported"),  # an estimate disputes nothing
        ("at_least", {"value": "120", "standing": "secondary"}, "green met reported"),
        ("at_most", {"value": "90", "status": "estimated"}, "red missed reported"),  # past its cap for good
        ("at_least", {"value": "90", "reviewed": False}, "green met indicative"),  # the draft may be the correction
        ("at_least", {"value": "90", "scope": "municipal", "status": "estimated"}, "green met reported"),
    ],
)
def test_what_a_sound_part_has_decided_goes_before_a_hint(goal: str, year: dict[str, Any], wanted: str) -> None:
    november = figure("101", "2021-01/2021-11", source="b")
    more = {"better": "lower"} if goal == "at_most" else {}
    assert light({goal: "100", "unit": "家"}, november, figure(source="a", **year), **more) == wanted
