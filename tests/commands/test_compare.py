"""`scorecard compare`: how goals changed over the years, and places beside each other."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

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
