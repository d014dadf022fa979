"""Which of several readings gives the verdict, and what is said of the others."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import figure, light, verdict

LEVEL: dict[str, Any] = {"nature": "stock", "measure": "level", "period": "2021/2025", "as_of": "2025-06-01"}
FLOOR = {"at_least": "200", "unit": "家"}
SUM = {"at_least": "100", "unit": "亿元"}
SCOPED: dict[str, Any] = {"unit": "亿元", "scoped": True}


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        # Nothing was reported before the plan, so that a level short of the goal has no path.
        (("210", None, None), "green on-track interim"),  # reached in 2022, and no newer reading
        (("210", "205", None), "green on-track interim"),
        (("210", "190", None), "grey undecidable none"),  # lost again
        (("210", "190", "200"), "green on-track reported"),  # and reached again
        (("190", "200", None), "green on-track interim"),
        (("210", None, "190"), "grey undecidable none"),
    ],
)
def test_what_was_reached_and_lost_again_is_no_light(values: tuple[str | None, ...], wanted: str) -> None:
    years = zip(values, ("2022", "2023", "2024"), strict=True)
    found = [figure(value, year, source=f"s{year}") for value, year in years if value is not None]
    assert light(FLOOR, *found, **LEVEL) == wanted


@pytest.mark.parametrize(
    ("city", "own", "wanted"),
    [
        # The goal names no scope. Where 全市 and 市级 give one light, the scope is no doubt.
        ({"value": "120"}, {"value": "110"}, "green met reported"),
        ({"value": "120"}, {"value": "95"}, "grey undecidable none"),
        ({"value": "120"}, None, "green met indicative"),
        (None, {"value": "120"}, "green met indicative"),
        ({"value": "95"}, {"value": "92"}, "amber near reported"),
        # Every other doubt of either stays.
        ({"value": "120", "status": "estimated"}, {"value": "110"}, "green met indicative"),
        ({"value": "120"}, {"value": "110", "standing": "secondary"}, "green met indicative"),
        # Of other days the second scope says nothing.
        ({"value": "120"}, {"value": "110", "period": "2021-01/2021-09"}, "green met indicative"),
    ],
)
def test_a_goal_without_a_scope(city: dict[str, str] | None, own: dict[str, str] | None, wanted: str) -> None:
    found = [figure(scope="citywide", source="a", unit="亿元", **city)] if city else []
    found += [figure(scope="municipal", source="b", unit="亿元", **own)] if own else []
    assert light(SUM, *found, **SCOPED) == wanted
    assert light(SUM, *reversed(found), **SCOPED) == wanted


def test_of_two_scopes_the_worse_of_what_is_disputed_within_one_decides() -> None:
    city = [figure(value, scope="citywide", source=name, unit="亿元") for value, name in (("80", "a"), ("120", "b"))]
    own = figure("90", scope="municipal", source="c", unit="亿元")
    # At most 100: 80 and 120 are both official, so that 全市 is red and a hint; 市级 is green.
    found = verdict({"at_most": "100", "unit": "亿元"}, *city, own, better="lower", **SCOPED)
    assert (found.colour, found.solid) == ("red", False)
    assert not any("same light" in note.en for note in found.notes)


@pytest.mark.parametrize(
    ("other", "said"),
    [
        ({"period": "2021-01/2021-09"}, "a has a later period"),
        ({"status": "estimated"}, "a is better evidence"),
        ({"standing": "press"}, "a goes before it"),
    ],
)
def test_why_a_reading_was_not_chosen(other: dict[str, str], said: str) -> None:
    found = verdict({"at_least": "100", "unit": "家"}, figure("120"), figure("110", source="b", **other))
    assert [one.why.en.split(" (")[0] for one in found.passed] == [said]
    assert [one.reported.source.source for one in found.passed] == ["b"]


def test_what_was_used_is_not_told_as_passed_over() -> None:
    share: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}
    found = verdict({"direction": "up"}, figure("60.0", "2020"), figure("61.0"), **share)
    assert found.passed == ()
    assert [str(one.figure.value) for one in found.figures] == ["61.0", "60.0"]


@pytest.mark.parametrize(
    ("as_of", "wanted"), [("2021-12-31", "grey not-due none"), ("2022-01-01", "grey no-figure none")]
)
def test_silence_before_and_after_the_due_day(as_of: str, wanted: str) -> None:
    assert light({"at_least": "100", "unit": "家"}, as_of=as_of) == wanted


def test_a_later_reading_without_a_base_takes_nothing_back() -> None:
    # 61 after 60 is up; 62 of another series has nothing before the plan to be compared with.
    share: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%", "period": "2021/2025"}
    figures = [figure("60.0", "2020", source="b", published="2021-01-20"), figure("61.0", "2022", source="c")]
    other = figure("62.0", "2023", source="d", series="new")
    assert light({"direction": "up"}, *figures, other, as_of="2024-04-01", **share) == "green on-track interim"


@pytest.mark.parametrize(
    ("goal", "reported", "said"),
    [
        ("citywide", "municipal", "it is municipal, not citywide"),
        ("municipal", "citywide", "it is citywide, not municipal"),
        (None, "municipal", "it is municipal, not of the city"),
        ("municipal", None, "it is of no stated scope, not municipal"),
    ],
)
def test_why_a_number_of_another_scope_does_not_answer(goal: str | None, reported: str | None, said: str) -> None:
    found = verdict(SUM, figure("120", unit="亿元", scope=reported), unit="亿元", scope=goal)
    assert [one.why.en for one in found.passed] == [said]
