"""Other readings that would give another colour."""

from __future__ import annotations

from typing import Any

import pytest

from tests.small_books import figure, verdict

SHARE: dict[str, Any] = {"measure": "level", "nature": "ratio", "unit": "%"}


def test_about_read_the_other_way_is_said_in_both_languages() -> None:
    found = verdict({"about": "3", "unit": "%"}, figure("0.2"), better="lower", **SHARE)
    assert found.status == "met"
    assert found.reason.en.endswith("With “about” read as a centre (3 ± 0.5) it would be red (missed).")
    assert found.reason.zh.endswith("“左右”按中心值理解（3±0.5）则为红灯（未达到）。")


@pytest.mark.parametrize("more", [{}, {"tolerance": "0.1"}])
def test_where_the_reading_of_about_decides_and_the_file_does_not_say_the_light_is_hollow(more: dict[str, Any]) -> None:
    goal: dict[str, Any] = {"about": "3", "unit": "%"} | more
    open_ = verdict(goal, figure("0.2"), better="lower", **SHARE)
    assert (open_.status, open_.evidence, len(open_.sensitivity)) == ("met", "indicative", 1)
    assert "how “about” is read decides the light" in open_.reason.en
    assert "“左右”如何理解决定亮灯" in open_.reason.zh
    # 0.2 is below a ceiling of 3, far from a centre of 3, and short of a floor of 3
    for read_as, wanted in (("ceiling", "met"), ("centre", "missed"), ("floor", "missed")):
        said = verdict(goal | {"read_as": read_as, "because": "a cap"}, figure("0.2"), better="lower", **SHARE)
        assert (said.status, said.evidence, said.sensitivity) == (wanted, "reported", ())


def test_where_every_reading_of_about_gives_one_light_it_is_solid() -> None:
    found = verdict({"about": "3", "unit": "%"}, figure("3.0"), better="lower", **SHARE)
    assert (found.status, found.evidence) == ("met", "reported")


def test_first_and_latest_figure() -> None:
    first = figure("5.9", source="first", published="2022-01-31", scope="citywide")
    final = figure("6.1", source="final", published="2022-05-31", scope="citywide", supersedes=["first"])
    found = verdict({"at_least": "6", "unit": "%"}, first, final, measure="growth", unit="亿元")
    assert (found.status, [one.status for one in found.sensitivity]) == ("met", ["near"])
    assert "By 5.9% for 2021, citywide (first) it would be amber (near)." in found.reason.en
    # what changes no colour is not said: 6.0 meets it too
    same = verdict({"at_least": "6", "unit": "%"}, first | {"value": "6.0"}, final, measure="growth", unit="亿元")
    assert same.sensitivity == ()
    # and an estimate is no other of a final figure
    guess = verdict(
        {"at_least": "6", "unit": "%"}, first | {"status": "estimated"}, final, measure="growth", unit="亿元"
    )
    assert guess.sensitivity == ()


def test_old_or_new_base() -> None:
    old = figure("3.0", "2020", source="old", published="2021-01-31")
    new = figure("3.4", "2020", source="new", published="2022-05-31", supersedes=["old"])
    found = verdict({"direction": "up"}, old, new, figure("3.3"), **SHARE)
    assert (found.status, [one.status for one in found.sensitivity]) == ("missed", ["met"])
    assert "From 3.0% for 2020 (old) it would be green (met)." in found.reason.en


def test_a_figure_of_another_scope_does_not_disagree() -> None:
    own = figure("7.5", scope="citywide")
    other = figure("3.0", scope="municipal", source="b")
    found = verdict({"at_least": "6", "unit": "%"}, own, other, measure="growth", unit="亿元", scoped=True)
    assert found.sensitivity == ()


def test_a_reading_of_the_year_has_no_average_beside_it() -> None:
    share = {"nature": "ratio", "measure": "level", "unit": "%"}
    found = verdict({"at_least": "90", "unit": "%"}, figure("91", "2021"), **share)
    assert (found.status, found.notes, found.sensitivity) == ("met", (), ())


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, True),  # 60.5 is no rise after 61.0, which the same series had first
        ({"series": "new"}, False),
        ({"scope": "municipal"}, False),
        ({"period": "2019"}, False),
        ({"bound": "over"}, False),
        ({"standing": "secondary"}, False),  # no solid one
        ({"value": "60.0"}, False),  # the same number
        ({"value": "59.0"}, False),  # the same light
    ],
)
def test_another_base_is_named_where_it_is_of_the_same_year_series_and_scope(
    change: dict[str, str], told: bool
) -> None:
    first = figure("61.0", "2020", source="first", status="preliminary") | change
    used = figure("60.0", "2020", source="used")
    share = {"measure": "level", "nature": "ratio", "unit": "%"}
    found = verdict({"direction": "up"}, first, used, figure("60.5"), **share)
    assert found.colour == "green"
    assert bool(found.sensitivity) == told


@pytest.mark.parametrize(
    ("average", "named"),
    [
        ({"period": "2021"}, True),
        ({"period": "2021", "status": "estimated"}, False),  # no solid one
        ({"period": "2021-H2"}, False),  # not of the whole year
        ({"period": "2021", "scope": "municipal"}, False),
        ({"period": "2020"}, False),
    ],
)
def test_the_average_beside_the_last_day(average: dict[str, str], named: bool) -> None:
    # 5.5 on the last day is at most 5.5; 5.6 on the average is 0.1 points above.
    share = {"nature": "ratio", "measure": "level", "unit": "%", "better": "lower"}
    last = figure("5.5", "2021-12-31")
    found = verdict({"at_most": "5.5", "unit": "%"}, last, figure("5.6", source="b", **average), **share)
    assert found.colour == "green"
    assert ("By the average" in found.reason.en) == named


@pytest.mark.parametrize(
    ("about", "value", "wanted"),
    [
        ("6.5", "6", "red missed indicative"),  # 5.5 to 6.5 misses the floor of 6.5, and may lie in 6 to 7
        ("6.5", "5", "red missed reported"),  # 4.5 to 5.5 misses both
        ("6.0", "7", "green met indicative"),  # 6.5 to 7.5 is above 6, and may lie beyond 5.5 to 6.5
    ],
)
def test_a_coarse_number_that_another_reading_of_about_leaves_open_is_a_hint(
    about: str, value: str, wanted: str
) -> None:
    growth: dict[str, Any] = {"measure": "growth", "unit": "亿元"}
    found = verdict({"about": about, "unit": "%"}, figure(value), **growth)
    assert f"{found.colour} {found.status} {found.evidence}" == wanted
