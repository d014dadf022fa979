"""Filters: what is shown changes, what is counted does not."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path

import pytest

from tests.conftest import Command

RUN = ("run", "2021", "--no-workbook", "--as-of", "2022-06-01")


def names(command: Command, *options: str) -> list[str]:
    out = command(*RUN, "--format", "csv", *options).stdout
    return [row["target"] for row in csv.DictReader(StringIO(out)) if not row["year"] and not row["part"]]


def test_only_some_lights(small: Path, command: Command) -> None:
    rows = csv.DictReader(StringIO(command(*RUN, "--format", "csv", "--only", "red,amber").stdout))
    own = [row for row in rows if not row["part"]]
    assert own and {row["colour"] for row in own} <= {"red", "amber"}


@pytest.mark.parametrize("owner", ["人社局", "发改局"])
def test_the_goals_of_an_owner(small: Path, command: Command, owner: str) -> None:
    assert names(command, "--owner", owner) == ["unemployment"]


def test_an_owner_is_asked_for_by_its_whole_name(small: Path, command: Command) -> None:
    plan = small / "targets" / "2021.yaml"
    plan.write_text(plan.read_text("utf-8").replace("人社局", "县人社局"), "utf-8")
    refused = command(*RUN, "--owner", "人社局")  # the county's is another one
    assert refused.exit == 2 and "Did you mean “县人社局”?" in refused.stderr
    listed = "owners: [{id: labour, name: {zh: 县人社局, en: Labour}, aliases: [人社局], kind: department}]\n"
    (small / "targets" / "owners.yaml").write_text(listed, "utf-8")
    assert {*map(len, (names(command, "--owner", word) for word in ("labour", "县人社局", "Labour", "人社局")))} == {1}


def test_a_filter_says_how_many_goals_it_chooses(small: Path, command: Command) -> None:
    drawn = command(*RUN, "--strength", "stretch").stdout
    assert "The filter chooses 1 of 12 goals. Sentences and counts are of all of them." in drawn
    assert "filter" not in command(*RUN).stdout


@pytest.mark.parametrize("section", ["livelihood", "民生", "Livelihood"])
def test_a_section_by_id_or_name(small: Path, command: Command, section: str) -> None:
    assert "jobs" in names(command, "--section", section) and "revenue" not in names(command, "--section", section)


def test_a_strength(small: Path, command: Command) -> None:
    assert names(command, "--strength", "stretch") == ["rank"]


def test_the_sentence_counts_all_goals(small: Path, command: Command) -> None:
    assert "Of 12 goals" in command(*RUN, "--only", "red").stdout


def test_json_is_a_contract_and_is_not_filtered(small: Path, command: Command) -> None:
    assert command(*RUN, "--format", "json", "--only", "red").exit == 2


def test_a_light_that_there_is_not_is_refused(small: Path, command: Command) -> None:
    assert command(*RUN, "--only", "blue").exit == 2


def test_the_csv_for_excel_starts_with_its_mark(small: Path, command: Command) -> None:
    plain, marked = (command(*RUN, "--format", "csv", *more).stdout for more in ((), ("--for", "excel")))
    assert marked == "\ufeff" + plain


def test_sixty_columns_are_enough(small: Path, command: Command) -> None:
    from wcwidth import wcswidth

    for lang in ("en", "zh"):
        out = command(*RUN, "--lang", lang, "--all", COLUMNS="60").stdout
        assert max(wcswidth(line) for line in out.splitlines()) <= 66  # the counts by section need 66


def test_fail_on_looks_at_the_goals_that_are_chosen(small: Path, command: Command) -> None:
    def exits(*options: str) -> int:
        return command(*RUN, "--fail-on", "red", *options).exit

    assert names(command, "--only", "red") == ["unemployment"]  # the one solid red, of the headline goals
    assert exits() == exits("--section", "headline") == exits("--owner", "人社局") == 4
    assert exits("--section", "livelihood") == 0
    assert exits("--only", "green") == 4  # what is printed changes nothing
