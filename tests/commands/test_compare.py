"""`scorecard compare`: how goals changed over the years, and places beside each other."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

from openpyxl import load_workbook

from tests.conftest import Command

CHINA = Path(__file__).parents[2] / "examples" / "china"
FOLDERS = ("--targets", str(CHINA / "targets"), "--seeds", str(CHINA / "seeds"), "--as-of", "2026-11-27")
YEARS = tuple(str(year) for year in range(2016, 2027))


def changes(command: Command, name: str) -> dict[str, str]:
    records = json.loads(command("compare", *YEARS, "--format", "json", *FOLDERS).stdout)["records"]
    return {one["plan"]: one["change"] for one in records if one["name_en"] == name}


def test_a_goal_over_the_years_is_raised_lowered_or_reworded(command: Command) -> None:
    jobs = changes(command, "New urban jobs")
    # 1000, 1100, 1100, 1100, 900, 1100, 1100, about 1200, 1200 and more
    assert jobs["2016"] == "first" and jobs["2017"] == "raised" and jobs["2018"] == "same"
    assert jobs["2020"] == "lowered" and jobs["2021"] == "raised"
    assert jobs["2023"] == "raised" and jobs["2024"] == "reworded"  # 1200 左右, then 1200 以上


def test_a_goal_that_is_no_longer_set_is_named(command: Command) -> None:
    records = json.loads(command("compare", *YEARS, "--format", "json", *FOLDERS).stdout)["records"]
    dropped = {one["name_en"]: one["dropped_in"] for one in records if one["dropped_in"]}
    assert dropped["Registered urban unemployment"] == "2021"  # its last goal is of 2020
    assert dropped["Growth of GDP"] == "2020"  # set again in 2021


def test_a_plan_between_without_the_goal_is_named(command: Command) -> None:
    drawn = command("compare", "2019", "2020", "2021", *FOLDERS, COLUMNS="200").stdout.splitlines()
    growth = next(number for number, line in enumerate(drawn) if "Growth of GDP" in line)
    block = "\n".join(drawn[growth : growth + 4])  # no goal for growth was set in 2020
    assert "2020  ·" in block and "no longer a" in block and "at least 6%" in block


def test_places_stand_beside_each_other(command: Command) -> None:
    out = command("compare", "provinces-2025", "--indicator", "gdp", "--format", "csv", *FOLDERS).stdout
    rows = {row["place"]: row for row in csv.DictReader(StringIO(out))}
    assert len(rows) == 31
    assert rows["hainan"]["colour"] == "red" and rows["hainan"]["goal_en"] == "at least 6%"


def test_both_languages_are_drawn(command: Command) -> None:
    assert "提高" in command("compare", *YEARS, "--lang", "zh", *FOLDERS).stdout
    assert "raised" in command("compare", *YEARS, "--lang", "en", *FOLDERS).stdout


def test_nothing_to_compare_is_said(command: Command) -> None:
    assert command("compare", "2016", *FOLDERS).exit == 1


COUNTY = Path(__file__).parents[2] / "examples" / "county"
TOWNS = ("--targets", str(COUNTY / "targets"), "--seeds", str(COUNTY / "seeds"), "--as-of", "2025-10-21")


def test_lights_are_counted_by_owner(command: Command) -> None:
    found = json.loads(command("compare", "2025", "--by", "owner", "--format", "json", *TOWNS).stdout)["records"]
    # 商务局: two green, two red, one with a hint only
    commerce = next(one for one in found if one["name_zh"] == "商务局")
    assert (commerce["targets"], commerce["green"], commerce["red"], commerce["hollow"]) == (5, 2, 2, 1)
    assert sum(one["targets"] for one in found) == 61  # 60 goals, one of them with two owners


def test_a_changed_bound_is_named(command: Command) -> None:
    records = json.loads(command("compare", *YEARS, "--format", "json", *FOLDERS).stdout)["records"]
    jobs = {one["plan"]: one["change_en"] for one in records if one["name_en"] == "New urban jobs"}
    assert jobs["2024"] == "same number, other words; about → at least"  # 1200万人左右, then 1200万人以上


def test_a_smaller_number_of_a_cap_asks_for_more(command: Command) -> None:
    surveyed = changes(command, "Surveyed urban unemployment")  # read as a ceiling: 5.5, then 6, then 5.5
    assert surveyed["2020"] == "lowered" and surveyed["2021"] == "raised"


def test_a_range_is_compared_by_its_less_demanding_end(command: Command) -> None:
    growth = changes(command, "Growth of GDP")
    # 6.5 to 7, about 6.5, about 6.5, 6 to 6.5, (none), at least 6, about 5.5
    assert growth["2017"] == "reworded" and growth["2019"] == "lowered"
    assert growth["2021"] == "reworded" and growth["2022"] == "lowered"


def test_places_are_ranked_by_the_distance_to_the_goal(command: Command) -> None:
    call = ("compare", "provinces-2025", "--indicator", "gdp", "--format", "json", *FOLDERS)
    rows = {one["place"]: one for one in json.loads(command(*call).stdout)["records"]}
    assert rows["hebei"]["rank"] == 1  # 5.6 of 5, the most above its goal
    assert rows["beijing"]["rank"] == rows["shanghai"]["rank"] == 3  # 5.4 of 5
    assert rows["fujian"]["rank"] is None  # no light


def test_one_workbook_has_an_index_of_the_plans_that_leads_to_their_goals(command: Command, tmp_path: Path) -> None:
    assert command("compare", "--by", "owner", "--workbook", "--outputs", str(tmp_path), *TOWNS).exit == 0
    book = load_workbook(tmp_path / "comparison.xlsx")
    index, goals = book.worksheets[0], book.worksheets[-1]
    assert [index.cell(row, 1).value for row in (4, 5)] == ["2025-towns", "2025"]
    links = [link.location for row in (4, 5) if (link := index.cell(row, 1).hyperlink) is not None]
    assert links == ["'Goals'!A4", "'Goals'!A29"]  # 25 goals of the towns come first
    assert goals["A29"].value == "2025" and goals.max_row >= 3 + 85


def test_counts_are_of_every_goal(command: Command) -> None:
    told = command("compare", "2025", "--by", "owner", "--indicator", "new-jobs", *TOWNS)
    assert told.exit == 2 and "--by counts every goal" in told.stderr
