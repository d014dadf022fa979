"""The national report's goals and what was reported a year later: a second real case (tests/cases/national)."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

import pytest

from scorecard.checks.registry import check
from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Verdict
from scorecard.model.book import Book

FOLDER = Path(__file__).parent / "cases" / "national"


@cache
def book() -> Book:
    return load(FOLDER / "targets", FOLDER / "seeds").book


@cache
def verdicts(as_of: str = "2026-11-21") -> dict[str, Verdict]:
    found = judge(book(), date.fromisoformat(as_of))
    return {f"{one.plan.plan}/{result.target.id}": result.verdict for one in found for result in one.results}


def test_the_files_have_no_faults() -> None:
    assert load(FOLDER / "targets", FOLDER / "seeds").problems == []
    assert [problem for problem in check(book()) if problem.level == "error"] == []


@pytest.mark.parametrize(
    ("year", "status", "gap"),
    [
        (2016, "met", "0.2"),  # 6.5-7 → 6.7
        (2017, "met", "0.4"),  # 6.5左右 → 6.9
        (2018, "met", "0.1"),  # 6.5左右 → 6.6
        (2019, "met", "0.1"),  # 6-6.5 → 6.1
        (2020, "unstated", None),  # none was stated
        (2021, "met", "2.4"),  # 6以上 → 8.4 in the end
        (2022, "missed", "-2.5"),  # 5.5左右 → 3
        (2023, "met", "0.2"),  # 5左右 → 5.2
        (2024, "met", "0.0"),  # 5左右 → 5.0
    ],
)
def test_growth_of_gdp(year: int, status: str, gap: str | None) -> None:
    found = verdicts()[f"{year}/gdp"]
    assert (found.status, found.gap and found.gap.value) == (status, gap)
    assert found.solid is (status != "unstated")


def test_growth_of_2022_is_missed_under_any_reading() -> None:
    found = verdicts()["2022/gdp"]
    assert (found.colour, found.sensitivity) == ("red", ())


def test_growth_of_2021_was_first_8_1_and_finally_8_4() -> None:
    first, final = verdicts("2022-06-01")["2021/gdp"], verdicts()["2021/gdp"]
    assert (first.actual and first.actual.value, final.actual and final.actual.value) == ("8.1", "8.4")
    assert (first.colour, final.colour, final.sensitivity) == ("green", "green", ())
    assert [passed.why.en for passed in final.passed if passed.reported.source.source == "work-report-2022"] == [
        "gdp-2021-final goes before it (status, standing, date)"
    ]


@pytest.mark.parametrize("year", range(2016, 2025))
def test_new_urban_jobs_were_always_more_than_asked(year: int) -> None:
    found = verdicts()[f"{year}/urban-jobs"]
    assert (found.colour, found.solid, found.sensitivity) == ("green", True, ())  # 1244 lies in 1200 ± 60, too


@pytest.mark.parametrize(("year", "other"), [(2016, "near"), (2023, "missed")])
def test_prices_are_met_as_a_cap_and_not_as_a_centre_and_both_are_text(year: int, other: str) -> None:
    found = verdicts()[f"{year}/cpi"]
    assert (found.status, [one.status for one in found.sensitivity]) == ("met", [other])
    assert "With “about” read as a centre (3 ± 0.5) it would be" in found.reason.en
    assert "“左右”按中心值理解（3±0.5）则为" in found.reason.zh
