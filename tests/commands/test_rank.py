"""`scorecard rank`: the table with its rule, in every form, and a refusal where there is nothing to compare."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest

from tests.conftest import Command

CHINA = Path(__file__).parents[2] / "examples" / "china"
FOLDERS = ("--targets", str(CHINA / "targets"), "--seeds", str(CHINA / "seeds"), "--as-of", "2026-11-27")


def test_the_provinces_are_ranked_by_their_distance_to_the_goal(command: Command) -> None:
    found = command("rank", "provinces-2025", "--indicator", "gdp", "--count", "gap", "--format", "json", *FOLDERS)
    document = json.loads(found.stdout)
    standings = {one["id"]: one for one in document["standings"]}
    # Hebei 5.6 of 5: 0.6 above, the most; Beijing and Shanghai 5.4 of 5: 0.4; Hainan 4 of 6: 2 short, the least.
    assert standings["hebei"]["rank"] == 1 and standings["hebei"]["value"] == "0.6"
    assert standings["beijing"]["rank"] == standings["shanghai"]["rank"] == 3
    ranked = [one for one in document["standings"] if one["rank"]]
    assert ranked[-1]["id"] == "hainan" and document["honours"][0] == "hebei" and "hainan" in document["watch"]


def test_csv_has_a_line_for_each_place(command: Command) -> None:
    rows = list(csv.DictReader(StringIO(command("rank", "provinces-2025", "--format", "csv", *FOLDERS).stdout)))
    assert len(rows) == 31 and rows[0]["rank"] == "1"


@pytest.mark.parametrize(("lang", "words"), [("en", "The rule:"), ("zh", "规则：")])
def test_the_rule_is_printed_on_the_table(command: Command, lang: str, words: str) -> None:
    assert words in command("rank", "provinces-2025", "--lang", lang, *FOLDERS).stdout


def test_one_place_alone_is_not_ranked(command: Command) -> None:
    assert command("rank", "2024", *FOLDERS).exit == 1


def test_a_gap_compares_one_goal_each(command: Command) -> None:
    assert command("rank", "provinces-2025", "--count", "gap", *FOLDERS).exit == 2
