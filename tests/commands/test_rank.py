"""`scorecard rank`: the table with its rule, in every form, and a refusal where there is nothing to compare."""

from __future__ import annotations

import csv
import json
from io import StringIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from wcwidth import wcswidth

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


COUNTY = Path(__file__).parents[2] / "examples" / "county"
TOWNS = ("--targets", str(COUNTY / "targets"), "--seeds", str(COUNTY / "seeds"), "--as-of", "2025-10-21")


def test_a_county_is_not_ranked_beside_its_towns(command: Command) -> None:
    standings = json.loads(command("rank", "--format", "json", *TOWNS).stdout)["standings"]
    found = {one["id"]: one for one in standings}
    assert found["qingyu"]["rank"] is None and "holds other places" in found["qingyu"]["why_en"]
    assert found["dongwan"]["rank"] == 1


def test_the_county_takes_no_rank_on_the_earlier_day_either(command: Command) -> None:
    call = ("rank", "--since", "2025-07-21", "--format", "json", *TOWNS)
    lasts = sorted(one["last"] for one in json.loads(command(*call).stdout)["standings"] if one["last"])
    assert lasts == [1, 1, 1, 4, 5]  # five towns


def test_lists_name_their_evidence_and_fields_have_ranks(command: Command) -> None:
    document = json.loads(command("rank", "2025-towns", "--format", "json", *TOWNS).stdout)
    assert set(document["evidence"]["watch"]) == set(document["watch"])
    lines = [line for lines in document["evidence"]["watch"].values() for line in lines]
    assert lines and all(line["colour"] == "red" and line["sources"] for line in lines)
    assert len(document["fields"]) == 5 and any("double" in one["en"] for one in document["what_if"])


@pytest.mark.parametrize("width", [80, 120])
@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_ranking_fits_the_terminal(command: Command, lang: str, width: int) -> None:
    drawn = command("rank", "2025-towns", "--what-if", "--lang", lang, *TOWNS, COLUMNS=str(width)).stdout
    assert max(wcswidth(line) for line in drawn.splitlines()) <= width


def test_a_ranking_of_many_fields_fits_a_narrow_terminal(command: Command) -> None:
    drawn = command(
        "rank", "2025", "2025-towns", "--by", "owner", "--what-if", *TOWNS, COLUMNS="80"
    ).stdout  # 11 fields
    assert max(wcswidth(line) for line in drawn.splitlines()) <= 80


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_the_workbook_has_every_grid_and_the_same_bytes_each_time(command: Command, tmp_path: Path, lang: str) -> None:
    call = ("rank", "2025-towns", "--workbook", "--lang", lang, "--outputs", str(tmp_path), *TOWNS)
    assert command(*call).exit == 0
    path = tmp_path / "comparison.xlsx"
    first = path.read_bytes()
    book = load_workbook(path)
    assert len(book.sheetnames) == 5  # ranks, by field, lists, what if, what if in ranks
    command(*call)
    assert path.read_bytes() == first


def test_an_accepted_reason_is_shown_and_keeps_off_the_watch_list(command: Command) -> None:
    # Nanling has two red goals, both accepted on 2025-09-30; a day before, both put it on the watch list.
    call = ("rank", "2025-towns", "--format", "json", *TOWNS[:-2])
    document = json.loads(command(*call, "--as-of", "2025-10-21").stdout)
    assert document["watch"] == ["shiqiao"] and list(document["evidence"]["accepted"]) == ["nanling"]
    reasons = {line["accepted"]["by"] for line in document["evidence"]["accepted"]["nanling"]}
    assert reasons == {"县督查室"} and all(
        line["colour"] == "red" for line in document["evidence"]["accepted"]["nanling"]
    )
    before = json.loads(command(*call, "--as-of", "2025-09-29").stdout)
    assert "nanling" in before["watch"] and before["evidence"]["accepted"] == {}


def test_a_list_of_several_plans_names_the_plan_of_each_goal(command: Command) -> None:
    both = command("rank", "2025", "2025-towns", "--by", "owner", *TOWNS, COLUMNS="200").stdout
    one = command("rank", "2025", "--by", "owner", *TOWNS, COLUMNS="200").stdout
    assert "(2025)" in both and "(2025-towns)" in both and "(2025)" not in one
