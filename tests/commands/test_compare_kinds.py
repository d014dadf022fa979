"""`scorecard compare` and `rank` keep apart what is not one thing: groups, goals of one plan, sections, owners."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from tests.conftest import Command
from tests.small_books import project

INDICATORS = """\
indicators:
  - {id: rate, name: {zh: 就业率, en: Employment rate}, unit: "%", nature: ratio}
  - {id: jobs, name: {zh: 新增就业, en: New jobs}, unit: 人, nature: flow}
"""
GROUPS = "groups: [{id: women, name: {zh: 女性, en: women}}, {id: men, name: {zh: 男性, en: men}}]\n"
PLAN = """\
plan: "YEAR"
title: YEAR
place: {zh: 样例市, en: Sampleton}
period: YEAR
reported: monthly
source: report-YEAR
sections:
  - id: part-1
    name: FIRST
    targets:
      - {id: women, name: women, indicator: rate, measure: level, group: women, goal: {at_least: 70, unit: "%"}}
      - {id: men, name: men, indicator: rate, measure: level, group: men, goal: {at_least: 80, unit: "%"}}
  - id: part-2
    name: SECOND
    targets:
      - {id: jobs, name: jobs, indicator: jobs, measure: amount, goal: {at_least: NUMBER, unit: 人}, owner: [a, b]}
"""
REPORT = """\
source: report-YEAR
title: report
published: YEAR-01-15
kind: work-report
standing: official
figures: []
"""
LATER = """\
source: bulletin
title: bulletin
published: 2025-07-10
kind: bulletin
standing: official
figures:
  - {indicator: rate, measure: level, period: 2024, value: 71.0, unit: "%", group: women}
  - {indicator: rate, measure: level, period: 2024, value: 79.0, unit: "%", group: men}
  - {indicator: jobs, measure: amount, period: 2025-01/2025-06, value: 600, unit: 人}
"""


def two_years(folder: Path) -> tuple[str, ...]:
    """Two plans of a place whose sections have one id and other names; 1000 jobs in 2024, then 900."""
    files = {"targets/indicators.yaml": INDICATORS, "targets/groups.yaml": GROUPS, "seeds/bulletin.yaml": LATER}
    for year, first, second, number in (("2024", "main", "people", "1000"), ("2025", "people", "main", "900")):
        plan = PLAN.replace("YEAR", year).replace("FIRST", first).replace("SECOND", second)
        files[f"targets/{year}.yaml"] = plan.replace("NUMBER", number)
        files[f"seeds/report-{year}.yaml"] = REPORT.replace("YEAR", year)
    project(folder, files)
    return ("--targets", str(folder / "targets"), "--seeds", str(folder / "seeds"), "--as-of", "2025-09-25")


def records(command: Command, *call: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = json.loads(command("compare", "--format", "json", *call).stdout)["records"]
    return found


def test_the_goals_of_two_groups_are_two_series(command: Command, tmp_path: Path) -> None:
    found = records(command, *two_years(tmp_path))
    changes = {(one["name_en"], one["group"], one["plan"]): one["change"] for one in found}
    assert changes == {
        ("women", "women", "2024"): "first", ("women", "women", "2025"): "same",
        ("men", "men", "2024"): "first", ("men", "men", "2025"): "same",
        ("jobs", "", "2024"): "first", ("jobs", "", "2025"): "lowered",
    }  # fmt: skip
    drawn = command("compare", "2024", "--indicator", "rate", *two_years(tmp_path)).stdout
    assert "women, Sampleton" in drawn and "men, Sampleton" in drawn


def test_two_goals_of_one_plan_are_not_a_change_of_each_other(command: Command, tmp_path: Path) -> None:
    folders = two_years(tmp_path)
    for year in ("2024", "2025"):
        path = tmp_path / "targets" / f"{year}.yaml"
        more = "      - {id: more, name: more, indicator: jobs, measure: amount, goal: {at_least: 500, unit: 人}}\n"
        path.write_text(path.read_text("utf-8") + more, "utf-8")
    found = [one["change"] for one in records(command, *folders) if one["name_en"] == "jobs"]
    assert found == ["first", "first", "lowered", "same"]  # 1000 and 500, then 900 and 500


def test_a_goal_for_other_days_than_the_plan_is_not_in_the_series(command: Command, tmp_path: Path) -> None:
    folders = two_years(tmp_path)
    path = tmp_path / "targets" / "2025.yaml"
    more = "      - {id: five, name: jobs, indicator: jobs, measure: amount, period: 2025-01/2025-06, goal: {at_least: 400, unit: 人}}\n"
    path.write_text(path.read_text("utf-8") + more, "utf-8")
    found = [one["change"] for one in records(command, *folders) if one["name_en"] == "jobs"]
    assert found == ["first", "lowered"]  # 1000, then 900; not 400 in half a year


def test_a_section_is_called_by_all_its_names(command: Command, tmp_path: Path) -> None:
    found = records(command, "--by", "section", *two_years(tmp_path))
    assert [(one["name_en"], one["targets"]) for one in found] == [("main; people", 4), ("people; main", 2)]


def test_an_overdue_report_counts_at_the_owner_that_leads(command: Command, tmp_path: Path) -> None:
    # The report of August was due on 20 September; the goal of 2024 is past, and of it nothing is due any more.
    folders = two_years(tmp_path)
    found = records(command, "2025", "--by", "owner", *folders)
    assert {one["name_en"]: (one["targets"], one["overdue"]) for one in found} == {
        "a": (1, 1), "b": (1, 0), "(nobody named)": (2, 2),
    }  # fmt: skip
    document = json.loads(command("run", "2025", "--format", "json", "--no-workbook", *folders).stdout)
    owners = document["plans"][0]["rollup"]["owner"]
    assert [owners[name]["overdue"] for name in ("a", "b", "")] == [1, 0, 2]


def test_a_rank_by_one_goal_says_that_there_are_several(command: Command, tmp_path: Path) -> None:
    folders = two_years(tmp_path)
    for year in ("2024", "2025"):
        path = tmp_path / "targets" / f"{year}.yaml"
        path.write_text(path.read_text("utf-8").replace("group: women,", "group: women, owner: a,"), "utf-8")
        path.write_text(path.read_text("utf-8").replace("group: men,", "group: men, owner: [a, b],"), "utf-8")
    call = ("rank", "2024", "--by", "owner", "--indicator", "rate", "--count", "gap", "--format", "json", *folders)
    why = {one["id"]: one["why_en"] for one in json.loads(command(*call).stdout)["standings"]}
    assert why["a"] == "2 of its goals have a solid verdict, and this rule compares one goal each"
