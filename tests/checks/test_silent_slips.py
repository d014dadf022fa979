"""Slips that no single value shows: another indicator, another year, a copied file."""

from __future__ import annotations

import pytest

from scorecard.checks import file_names, jumps, naming, plan_years
from tests.checks.conftest import MakeBook, plan, source

FIRMS = "measure: added, period: 2021, value: 70, unit: 家"


@pytest.mark.parametrize(
    ("indicator", "says", "found"),
    [
        ("firms", "新增高新技术企业70家", 0),
        ("firms", "新增高企70家", 0),  # an abbreviation names nothing else
        ("firms", "累计70家", 0),
        ("firms", "完成一般公共预算收入70家", 1),
        ("revenue", "一般公共预算收入增长70家", 0),
        ("revenue", "新增高新技术企业70家", 1),
    ],
)
def test_words_that_name_another_indicator(book: MakeBook, indicator: str, says: str, found: int) -> None:
    made = book({"a": source(f"indicator: {indicator}, {FIRMS}, says: {says}")})
    problems = list(naming.check(made))
    assert [problem.level for problem in problems] == ["warning"] * found
    if found:
        assert f"“{indicator}”" in problems[0].message


@pytest.mark.parametrize(
    ("period", "published", "found"),
    [
        ("2021", "2021-02-02", 0),
        ("2021/2025", "2021-02-02", 0),
        ("2021", "2021-12-31", 0),
        ("2021", "2022-01-01", 1),  # over before it was set
        ("2021/2025", "2019-01-01", 0),
        ("2021/2025", "2018-12-31", 1),  # more than two years ahead
        ("2021", "{by: 2023-01-01}", 0),  # seen then, and perhaps much older
    ],
)
def test_a_plan_and_the_day_of_its_source(book: MakeBook, period: str, published: str, found: int) -> None:
    made = book(
        {"report": source(published=published)},
        plan("goal: {unstated: 无}", period=period).replace('"2021/2025"', "2021-2025"),
    )
    assert len(list(plan_years.check(made))) == found


def test_a_plan_and_its_name(book: MakeBook) -> None:
    report = {"report": source(published="2021-02-02")}
    named = plan("goal: {unstated: 无}", period="2021/2025").replace('plan: "2021/2025"', "plan: 2021-2025")
    assert list(plan_years.check(book(report, named))) == []
    [problem] = plan_years.check(book(report, named.replace("plan: 2021-2025", "plan: 2016-2020")))
    assert "the plan is called “2016-2020”, its period is 2021/2025" in problem.message


def test_a_source_in_a_file_of_another_name(book: MakeBook) -> None:
    assert list(file_names.check(book({"a": source()}))) == []
    copied = source().replace("title: T", "title: T").replace("kind: web", "kind: web")
    made = book({"b": copied})
    made.all_sources[0] = made.all_sources[0].model_copy(update={"source": "a"})
    [problem] = file_names.check(made)
    assert problem.message == "the source is called “a”, its file “b”"


@pytest.mark.parametrize(
    ("first", "later", "found"), [("85", "8.5", 1), ("2", "0.2", 0), ("20", "69.9", 0), ("20", "70", 1)]
)
def test_a_share_jumps_by_points(book: MakeBook, first: str, later: str, found: int) -> None:
    share = "indicator: intensity, measure: level, unit: '%'"
    made = book({"a": source(f"{share}, period: 2020, value: {first}", f"{share}, period: 2021, value: {later}")})
    assert len(list(jumps.check(made))) == found
