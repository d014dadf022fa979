"""The CSV: one line a target, agreeing with the JSON, and never a formula."""

from __future__ import annotations

import csv
import io
import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.output.csv_table import COLUMNS, as_csv, safe
from tests.conftest import Command
from tests.small_books import book, figure, indicator, judged, plan, sources, target

DAY = ("--as-of", "2026-11-21")


def test_the_csv_says_what_the_json_says(small: Path, command: Command) -> None:
    lines = list(csv.DictReader(io.StringIO(command("run", "--no-workbook", "--format", "csv", *DAY).stdout)))
    document = json.loads(command("run", "--no-workbook", "--format", "json", *DAY).stdout)
    results = {(plan["plan"], one["target"]): one for plan in document["plans"] for one in plan["results"]}
    assert list(lines[0]) == list(COLUMNS)
    for line in lines:
        one = results.pop((line["plan"], line["target"]), None)
        if one is None:  # a year or a part, which in the JSON stands under its target
            assert "." in line["target"]
            continue
        assert (line["colour"], line["status"], line["evidence"]) == (one["colour"], one["status"], one["evidence"])
        assert line["solid"] == json.dumps(one["solid"])
        assert line["actual"] == (one["actual"] or {}).get("value", "")
        assert line["gap"] == (one["gap"] or {}).get("value", "")
        assert line["actual_bound"] == (one["actual"] or {}).get("bound", "")
        assert line["reason_zh"] == one["reason"]["zh"]
        assert line["place"] == one["place"]
    assert results == {}


def test_text_that_would_be_a_formula_is_kept_from_it() -> None:
    for text in ("=1+1", "+1", "-1", "@SUM(A1)", "＝1", "＋1", "－1", "＠x", "\t=1"):
        assert safe(text) == "'" + text
    for text in ("7.3", "慈溪", "a=1", ""):
        assert safe(text) == text


@given(st.text(max_size=20))
def test_a_cell_is_never_a_formula_and_loses_nothing(text: str) -> None:
    cell = safe(text)
    assert not cell.startswith(("=", "+", "-", "@"))
    assert cell.replace("'", "") == text.replace("'", "")  # apostrophes are added, nothing else
    assert cell.count("'") >= text.count("'")


def test_a_bound_and_units_are_told_beside_the_bare_number() -> None:
    made = book([indicator(unit="亿元")], [plan(target({"at_least": "3000", "unit": "亿元"}))],
                sources([figure("3000", bound="over")], unit="亿元"))  # fmt: skip
    line = next(csv.DictReader(io.StringIO(as_csv(judged(made, "2022-06-01"), date(2022, 6, 1)))))
    assert (line["actual"], line["actual_unit"], line["actual_bound"]) == ("3000", "亿元", "over")
    assert (line["actual_unit_en"], line["gap_unit_en"]) == ("100 million yuan", "")  # a bound has no gap
    assert (line["goal"], line["goal_zh"]) == ("at least 300 billion yuan", "不低于3000亿元")
    assert (line["actual_en"], line["actual_zh"]) == ("over 300 billion yuan, 2021", "超过3000亿元，2021")


@pytest.mark.parametrize(
    ("goal", "numbers"),
    [
        ({"at_least": "70", "unit": "家"}, ("at_least", "70", "", "家")),
        ({"less_than": "5.50", "unit": "家"}, ("less_than", "", "5.50", "家")),
        ({"about": "70", "unit": "家"}, ("about", "70", "70", "家")),
        ({"between": ["6", "8"], "unit": "家"}, ("between", "6", "8", "家")),
        ({"direction": "up"}, ("", "", "", "")),
    ],
)
def test_a_goal_stands_as_numbers_with_its_bound(goal: dict[str, Any], numbers: tuple[str, ...]) -> None:
    made = book([indicator()], [plan(target(goal, due="2021-10-31"))], sources([figure("80")]))
    line = next(csv.DictReader(io.StringIO(as_csv(judged(made, "2022-06-01"), date(2022, 6, 1)))))
    assert (line["goal_bound"], line["goal_low"], line["goal_high"], line["goal_unit"]) == numbers
    assert (line["as_of"], line["due"], line["section_zh"]) == ("2022-06-01", "2021-10-31", "s")


def test_a_place_in_a_ranking_has_no_least_number() -> None:
    made = book([indicator(nature="rank", unit=None)], [plan(target({"rank": {"at_most": "3"}}, "rank"))], [])
    line = next(csv.DictReader(io.StringIO(as_csv(judged(made, "2022-06-01"), date(2022, 6, 1)))))
    assert (line["goal_bound"], line["goal_low"], line["goal_high"]) == ("rank", "", "3")


def test_the_sources_of_an_actual_can_be_looked_up() -> None:
    found = sources([figure("80")])
    found[0] = found[0].model_copy(update={"title": "年报", "publisher": "统计局", "via": "https://example.org/a"})
    made = book([indicator()], [plan(target({"at_least": "70", "unit": "家"}))], found)
    line = next(csv.DictReader(io.StringIO(as_csv(judged(made, "2022-06-01"), date(2022, 6, 1)))))
    told = [line[f"source_{key}"] for key in ("titles", "publishers", "dates", "addresses")]
    assert told == ["年报", "统计局", "2022-03-01", "https://example.org/a"]


def test_a_formula_behind_a_separator_of_another_country_is_kept_from_it() -> None:
    assert safe("jobs;=1+1;") == "jobs;'=1+1;"
    assert safe("a\t @SUM(A1)") == "a\t '@SUM(A1)"
    assert safe("a; b = 2 - 1") == "a; b = 2 - 1"
