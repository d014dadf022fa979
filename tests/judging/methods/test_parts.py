"""Goals of several parts, and goals of each year."""

from __future__ import annotations

from typing import Any

import pytest

from scorecard.judging.methods.all_of import part_targets
from scorecard.judging.verdicts import Verdict
from scorecard.model.identity import Identity
from tests.small_books import book, figure, indicator, judged, plan, result, sources, target

COUNTS = {"met": "80", "near": "65", "missed": "40"}


def parts(*wanted: str, **figures: Any) -> Verdict:
    """A goal of as many parts as statuses, each on an indicator of its own."""
    names = [f"x{number}" for number in range(len(wanted))]
    goal = {
        "all_of": [
            {"at_least": "70", "unit": "家", "indicator": name, "measure": "amount", "name": name} for name in names
        ]
    }
    reported = []
    for name, status in zip(names, wanted, strict=True):
        word, _, hollow = status.partition(" ")
        if word in COUNTS:
            standing = "secondary" if hollow else "official"
            reported.append(figure(COUNTS[word], indicator=name, standing=standing, source=f"of-{name}"))
    whole = plan(target(goal, None, indicator=None))
    made = book([indicator(name) for name in names], [whole], sources(reported))
    return judged(made, "2022-06-01")[0].results[0].verdict


@pytest.mark.parametrize(
    ("statuses", "wanted"),
    [
        (("met", "met"), "green met reported"),
        (("met", "met hollow"), "green met indicative"),  # as weak as its weakest part
        (("met", "none"), "grey undecidable none"),
        (("none", "none"), "grey no-figure none"),
        (("missed", "missed"), "red missed reported"),
        (("missed", "none"), "grey undecidable none"),
        (("met", "missed", "none"), "amber partly reported"),
        (("met", "near", "none"), "amber partly reported"),
        (("near", "none"), "grey undecidable none"),
        (("near", "near"), "amber partly reported"),
        (("met", "met hollow", "missed"), "amber partly reported"),  # one solid met and one solid missed are enough
        (("met hollow", "missed"), "amber partly indicative"),
    ],
)
def test_all_of(statuses: tuple[str, ...], wanted: str) -> None:
    found = parts(*statuses)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


def test_parts_are_listed_with_their_status() -> None:
    found = parts("met hollow", "missed", "none")
    assert found.reason.en == "Goal: all 3 parts. Parts: x0: met (hollow); x1: missed; x2: no figure."
    assert found.reason.zh == "目标：3项全部达到。各项：x0：达到（空心）；x1：未达到；x2：无公布数。"
    assert [reported.source.source for reported in found.figures] == ["of-x0", "of-x1"]


YEARLY = {"between": ["1", "2"], "unit": "个", "beyond": "fine"}


def each(*values: str | None, as_of: str = "2024-06-01", **more: Any) -> Verdict:
    """A goal for each year from 2021 on, with the values of its years."""
    years = [
        figure(value, str(2021 + number), source=f"of-{2021 + number}", published=f"{2022 + number}-02-01")
        for number, value in enumerate(values)
        if value is not None
    ]
    last = 2020 + len(values)
    return result(YEARLY, *years, when="each-year", period=f"2021/{last}", as_of=as_of, unit="个", **more).verdict


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (("1", "2", "3"), "green met reported"),  # three do not breach one to two
        (("1", "0", "1"), "amber partly reported"),
        (("0", "0", "0"), "red missed reported"),
        (("1", None, "1"), "grey undecidable none"),
        ((None, None, None), "grey no-figure none"),
    ],
)
def test_each_year(values: tuple[str | None, ...], wanted: str) -> None:
    found = each(*values)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        (("1", "1", None, None), "green on-track reported"),
        (("1", None, None, None), "green on-track interim"),  # 2022 is over, and nothing is known of it
        (("1", "0", None, None), "amber partly reported"),  # decided as soon as one was met and one missed
        (("0", "0", None, None), "red missed reported"),  # every decided year was missed
        ((None, "0", None, None), "red missed reported"),
        ((None, None, None, None), "grey not-due none"),
    ],
)
def test_each_year_while_the_plan_runs(values: tuple[str | None, ...], wanted: str) -> None:
    found = each(*values, as_of="2023-06-01")
    assert f"{found.colour} {found.status} {found.evidence}" == wanted


def test_what_a_running_year_shows_so_far_does_not_decide_for_all() -> None:
    # 700 of 1000 were missed in 2021; in the first half of 2022 600 are ahead of their time.
    goal = {"at_least": "1000", "unit": "家"}
    more: dict[str, Any] = {"when": "each-year", "period": "2021/2023", "as_of": "2022-08-01"}
    half = figure("600", "2022-H1", source="b", published="2022-07-20")
    found = result(goal, figure("700"), half, **more)
    assert (found.verdict.status, found.verdict.evidence) == ("missed", "reported")
    assert found.parts[1].verdict.status == "on-track"
    alone = result(goal, half, **more)
    assert alone.verdict.colour == "grey"


def test_open_years_are_named() -> None:
    found = each("1", "1", "1", as_of="2023-06-01")
    assert "Year by year: 2021: met; 2022: met; 2023: not due." in found.reason.en


def test_the_parent_keeps_a_row_for_each_year() -> None:
    figures = [figure("1", "2021"), figure("0", "2022", source="b", published="2023-02-01")]
    found = result(YEARLY, *figures, when="each-year", period="2021/2022", as_of="2023-06-01", unit="个")
    assert [(part.identity.spelt, part.verdict.status) for part in found.parts] == [
        ("t.2021", "met"),
        ("t.2022", "missed"),
    ]


def test_unstated_parts() -> None:
    goal = {"all_of": [{"unstated": "a"}, {"unstated": "b"}]}
    assert result(goal, measure=None, indicator=None).verdict.status == "unstated"


def test_parts_that_are_all_behind_so_far_are_not_missed() -> None:
    # 10 and 20 of 70 with three quarters of the year gone
    part = {"at_least": "70", "unit": "家", "measure": "amount"}
    goal = {"all_of": [part | {"indicator": name} for name in ("x", "y")]}
    months = {"period": "2021-01/2021-09", "published": "2021-10-10", "measure": "amount"}
    figures = [figure("10", **months), figure("20", indicator="y", **months)]
    found = result(goal, *figures, measure=None, others=[indicator("y")], as_of="2021-11-01").verdict
    assert (found.status, found.evidence) == ("off-track", "reported")


def test_a_running_year_neither_weakens_what_was_missed_nor_makes_what_was_met_solid() -> None:
    rate: dict[str, Any] = {"measure": "growth", "when": "each-year", "period": "2021/2023", "as_of": "2022-08-10"}
    goal = {"at_least": "6", "unit": "%"}

    def light_of(year: str, half: str) -> str:
        whole = figure(year, "2021", published="2022-02-01")
        part = figure(half, "2022-01/2022-06", source="b", published="2022-08-01")
        found = result(goal, whole, part, **rate).verdict
        return f"{found.colour} {found.status} {found.evidence}"

    assert light_of("4", "4") == "red missed reported"  # the half-year is a hint, and 2021 alone was missed
    assert light_of("7", "7") == "green on-track interim"  # it is on track by the half-year too, and that is a hint


def test_a_part_that_was_missed_and_one_behind_so_far_are_not_all_missed() -> None:
    goal = {
        "all_of": [
            {"at_least": "70", "unit": "家", "indicator": "x", "measure": "amount", "name": "a", "due": "2021-06-30"},
            {"at_least": "70", "unit": "家", "indicator": "y", "measure": "amount", "name": "b"},
        ]
    }
    half = [figure("40", "2021-H1", indicator=name, published="2021-08-01") for name in ("x", "y")]
    made = book([indicator("x"), indicator("y")], [plan(target(goal, None, indicator=None))], sources(half))
    found = judged(made, "2021-08-10")[0].results[0]
    # 40 of 70 is missed at the end of June; 57 % of 70 by the half of the year is on track, 20 is not
    assert [part.verdict.status for part in found.parts] == ["missed", "on-track"]
    half[1]["value"] = "20"
    made = book([indicator("x"), indicator("y")], [plan(target(goal, None, indicator=None))], sources(half))
    found = judged(made, "2021-08-10")[0].results[0]
    assert ([part.verdict.status for part in found.parts], found.verdict.status) == (
        ["missed", "off-track"],
        "off-track",
    )


def test_a_part_takes_from_its_target_what_it_does_not_say_itself() -> None:
    own = {"at_least": "5", "unit": "%", "measure": "growth", "name": "a"}
    taken = {"at_least": "70", "unit": "家", "name": "b"}
    paced = {"at_least": "100", "unit": "家", "name": "c", "pace": ["10", "20", "30", "100"]}
    goal = {"all_of": [own, taken, paced]}
    figures = [figure("6", measure="growth"), figure("80")]
    found = result(goal, *figures)
    assert [part.verdict.status for part in found.parts] == ["met", "met", "missed"]
    quoted = result({"all_of": [own | {"says": "增长5%"}, taken]}, *figures, says="两项").parts
    assert [part.target.says for part in quoted] == ["增长5%", "两项"]
    # By its own pace 20 % are due by June, so 21 of 100 are on track; by half of the year they would be 29 points behind.
    half = figure("21", "2021-H1", published="2021-07-20")
    assert result(goal, half, as_of="2021-07-25").parts[2].verdict.status == "on-track"


@pytest.mark.parametrize(
    ("own", "part", "wanted"),
    [
        ("women", None, "green"),  # the part is of the group of its goal
        (None, "women", "green"),
        ("men", "women", "green"),  # or of its own
        ("women", "men", "grey"),
        (None, None, "grey"),
    ],
)
def test_a_part_is_of_the_group_of_its_goal_or_of_its_own(own: str | None, part: str | None, wanted: str) -> None:
    goal = {"at_least": "60", "unit": "家"}
    goals = {"all_of": [goal | {"group": part}, goal | {"group": part}]}
    more = {"group": own} if own else {}
    assert result(goals, figure("61", group="women"), **more).verdict.colour == wanted


@pytest.mark.parametrize(
    ("own", "wanted"),
    [
        ({}, ["10", "20", "30", "100"]),  # what its target plans
        ({"pace": ["40", "60", "80", "100"]}, ["40", "60", "80", "100"]),
        ({"schedule": ["12", "30", "45", "60"]}, ["20", "50", "75", "100"]),  # 12, 30, 45 and 60 of 60
    ],
)
def test_a_part_has_the_marks_of_its_target_or_its_own(own: dict[str, Any], wanted: list[str]) -> None:
    part = {"at_least": "60", "unit": "家"} | own
    whole = plan(target({"all_of": [part, part]}, pace=["10", "20", "30", "100"])).targets()[0][1]
    for one, _ in part_targets(whole, Identity(whole.id)):
        assert [format(mark, ".0f") for mark in one.marks] == wanted
