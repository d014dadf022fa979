"""Names of places and groups that are known and clear, and who must say whose numbers it has."""

from __future__ import annotations

from pathlib import Path

import pytest

from scorecard.checks.places import check
from scorecard.files.load import load
from tests.small_books import project

INDICATORS = "indicators:\n  - {id: jobs, name: 就业, unit: 人, nature: flow}\n"
LIST = """places:
  - {id: delta, name: {zh: 三角省, en: Delta}}
  - {id: alpha, name: {zh: 甲市, en: Alpha}, aliases: [甲], within: delta}
  - {id: beta, name: {zh: 乙市, en: Beta}, within: delta}
"""
GROUPS = "groups:\n  - {id: women, name: {zh: 女性, en: women}}\n"
FIGURE = "indicator: jobs, measure: amount, period: 2021, value: 1, unit: 人"


def plan(place: str = "", target: str = "", name: str = "2021") -> str:
    """A plan of that place with one target, which has more keys."""
    named = f"place: {place}\n" if place else ""
    goal = f"{{id: t, name: 目标, indicator: jobs, measure: amount, goal: {{at_least: 1, unit: 人}}{target}}}"
    head = f'plan: "{name}"\ntitle: 计划\n{named}period: 2021\nsource: report\n'
    return f"{head}sections:\n  - id: all\n    name: 全部\n    targets:\n      - {goal}\n"


def source(place: str = "", figure: str = "", name: str = "report") -> str:
    """A source of that place with one figure, which has more keys."""
    named = f"place: {place}\n" if place else ""
    head = f"source: {name}\ntitle: 报告\npublished: 2022-01-10\nkind: web\nstanding: official\n{named}"
    return f"{head}figures:\n  - {{{FIGURE}{figure}}}\n"


def found(home: Path, **files: str) -> list[str]:
    """The problems of a project with those files (targets__places, seeds__report …): level and message."""
    named = {"targets__indicators": INDICATORS, **files}
    project(home, {f"{name.replace('__', '/')}.yaml": text for name, text in named.items()})
    loaded = load(home / "targets", home / "seeds")
    assert loaded.problems == []
    return [f"{problem.level}: {problem.location.file}: {problem.message}" for problem in check(loaded.book)]


def test_in_a_project_of_one_place_nobody_need_name_it(tmp_path: Path) -> None:
    assert found(tmp_path, targets__a=plan(), seeds__report=source()) == []


@pytest.mark.parametrize("place", ["alpha", "甲市", "Alpha", "ALPHA", "甲", "{zh: 甲市, en: Alpha}"])
def test_a_place_is_named_by_its_id_or_any_of_its_names(tmp_path: Path, place: str) -> None:
    files = {"targets__places": LIST, "targets__a": plan(place), "seeds__report": source()}
    assert found(tmp_path, **files) == []


def test_with_two_places_every_plan_and_source_names_its_own(tmp_path: Path) -> None:
    files = {"targets__a": plan("Alpha"), "targets__b": plan("Beta", name="b"), "targets__c": plan(name="c")}
    assert found(tmp_path, **files, seeds__report=source(), seeds__other=source("Alpha", name="other")) == [
        "error: targets/c.yaml: the plan “c” does not say whose goals it has, and this project has several places",
        "error: seeds/report.yaml: the source “report” does not say whose figures it has, and this project has several "
        "places",
    ]


@pytest.mark.parametrize(
    "files",
    [
        {"targets__a": plan(target=", place: Beta"), "seeds__report": source()},
        {"targets__a": plan(), "seeds__report": source(figure=", place: Beta")},
    ],
)
def test_a_single_name_inside_a_file_without_one_is_another_place(tmp_path: Path, files: dict[str, str]) -> None:
    assert len(found(tmp_path, **files)) == 2


def test_a_list_of_several_places_leaves_open_whose_a_plan_is(tmp_path: Path) -> None:
    files = {"targets__places": LIST, "targets__a": plan(), "seeds__report": source()}
    assert [line.split(":")[1] for line in found(tmp_path, **files)] == [" targets/a.yaml"]


@pytest.mark.parametrize(
    ("files", "message"),
    [
        ({"targets__a": plan("alpa")}, "unknown place “alpa”"),
        ({"targets__a": plan("alpha", ", place: Betta")}, "unknown place “Betta”"),
        ({"targets__a": plan("alpha", ", group: men")}, "unknown group “men”"),
        ({"seeds__report": source("alpha", ", place: gamma")}, "unknown place “gamma”"),
        ({"seeds__report": source("alpha", ", group: 男性")}, "unknown group “男性”"),
        (
            {"seeds__report": source("alpha", ", area: 乙市")},
            "the area, Beta, is not known to hold the place of the figure, Alpha",
        ),
    ],
)
def test_what_no_list_has_is_an_error(tmp_path: Path, files: dict[str, str], message: str) -> None:
    usual = {"targets__a": plan("alpha"), "seeds__report": source("alpha")}
    lists = {"targets__places": LIST, "targets__groups": GROUPS}
    errors = found(tmp_path, **(lists | usual | files))
    assert [line.split(": ", 2)[2] for line in errors] == [message]


def test_the_larger_area_of_a_bound_may_be_any_that_holds_the_place(tmp_path: Path) -> None:
    files = {"targets__places": LIST, "targets__a": plan("alpha")}
    assert found(tmp_path, **files, seeds__report=source("alpha", ", bound: at_least, area: 三角省")) == []


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("{id: beta, name: 丙市}", "the place “beta” stands already at targets/places.yaml:4:5"),
        ("{id: gamma, name: {zh: 乙市, en: Gamma}, within: delta}", "“乙市” is also a name of the place “beta” (targets/places.yaml:4:5)"),
        ("{id: gamma, name: 丙市, aliases: [alpha], within: delta}", "“alpha” is also a name of the place “alpha” (targets/places.yaml:3:5)"),
        ("{id: gamma, name: 丙市, within: epsilon}", "unknown place “epsilon”"),
        ("{id: gamma, name: 丙市, within: gamma}", "“gamma” lies within itself"),
    ],
)  # fmt: skip
def test_faults_of_the_list(tmp_path: Path, line: str, message: str) -> None:
    files = {"targets__places": f"{LIST}  - {line}\n", "targets__a": plan("alpha"), "seeds__report": source("alpha")}
    assert [error.split(": ", 2)[2] for error in found(tmp_path, **files)] == [message]


def test_a_circle_of_several_places_is_told_at_each(tmp_path: Path) -> None:
    circle = "  - {id: a, name: 子, within: b}\n  - {id: b, name: 丑, within: a}\n"
    files = {"targets__places": LIST + circle, "targets__a": plan("alpha"), "seeds__report": source("alpha")}
    assert len(found(tmp_path, **files)) == 2


def test_places_of_two_regions_may_share_a_name_and_are_then_named_by_id(tmp_path: Path) -> None:
    shared = "  - {id: east, name: 鼓楼区, within: alpha}\n  - {id: west, name: 鼓楼区, within: beta}\n"
    files = {"targets__places": LIST + shared, "seeds__report": source("east")}
    assert found(tmp_path, **files, targets__a=plan("鼓楼区")) == [
        "error: targets/a.yaml: “鼓楼区” names several places",
    ]
