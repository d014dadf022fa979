"""Slips that no single value shows: another indicator, another year, a copied file."""

from __future__ import annotations

import pytest

from scorecard.checks import figure_years, file_names, jumps, naming, plan_years
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


@pytest.mark.parametrize(
    ("odd", "found"),
    [
        ("period: 2019", 1),
        ("period: 2019-12-31, measure: level, indicator: firms, unit: 家", 1),
        ("period: 2020", 0),
        ("period: 2019, says: 2019年为30亿元", 0),
        ("period: 2019, says: 比19年的30亿元", 0),
        ("period: 2019, note: the report compares with it", 0),
        ("period: 2019, says: 达到30亿元", 1),
    ],
)
def test_a_lone_figure_of_an_older_year(book: MakeBook, odd: str, found: int) -> None:
    usual = [
        f"indicator: revenue, measure: amount, period: 2020-0{month}, value: 30, unit: 亿元" for month in range(1, 6)
    ]
    own = {"indicator": "revenue", "measure": "amount", "value": "30", "unit": "亿元"}
    own |= dict(part.split(": ") for part in odd.split(", "))
    text = source(*usual, ", ".join(f"{key}: {value}" for key, value in own.items()))
    report = text.replace("kind: web", "kind: work-report")
    assert [problem.level for problem in figure_years.check(book({"a": report}))] == ["warning"] * found
    # A page that is no report may speak of several years; where all others are of one, it is held to that one.
    assert len(list(figure_years.check(book({"a": text})))) == found
    older = text + "".join(
        f"  - {{indicator: jobs, measure: amount, period: {year}, value: 3, unit: 万人}}\n" for year in (2017, 2018)
    )
    assert list(figure_years.check(book({"a": older}))) == []
    few = source(*usual[:4], ", ".join(f"{key}: {value}" for key, value in own.items()))
    assert list(figure_years.check(book({"a": few.replace("kind: web", "kind: work-report")}))) == []


def test_a_day_within_a_financial_year_is_of_no_older_year(book: MakeBook) -> None:
    year = [
        f"indicator: revenue, measure: amount, period: 2019-04/2020-03, value: {value}, unit: 亿元"
        for value in range(5)
    ]
    road = "indicator: road, measure: stage, stage: started"
    assert list(figure_years.check(book({"a": source(*year, f"{road}, happened: 2019-11-04")}))) == []
    assert list(figure_years.check(book({"a": source(*year, f"{road}, happened: 2019-03-31")}))) == []
    earlier = "indicator: jobs, measure: amount, period: 2018-04/2019-03, value: 3, unit: 万人"
    assert len(list(figure_years.check(book({"a": source(*year, earlier)})))) == 1


def test_two_figures_of_an_older_year_are_no_slip(book: MakeBook) -> None:
    usual = [
        f"indicator: revenue, measure: amount, period: 2020-0{month}, value: 30, unit: 亿元" for month in range(1, 6)
    ]
    base = [
        "indicator: firms, measure: level, period: 2015, value: 30, unit: 家",
        "indicator: jobs, measure: amount, period: 2015, value: 3, unit: 万人",
    ]
    report = source(*usual, *base).replace("kind: web", "kind: work-report")
    assert list(figure_years.check(book({"a": report}))) == []


@pytest.mark.parametrize(
    ("figure", "kind", "found"),
    [
        ("happened: 2021-11-30, says: 11月30日宣布开工", "newspaper", 1),  # published on 1 December 2022
        ("happened: 2022-11-30, says: 11月30日宣布开工", "newspaper", 0),
        (
            "happened: 2021-11-30, says: 11月30日宣布开工",
            "work-report",
            0,
        ),  # 366 days: a report may look back on a year
        ("happened: 2021-06-30, says: 6月30日宣布开工", "work-report", 1),
        ("happened: 2021-11-30, says: 2021年11月30日宣布开工", "newspaper", 0),
        ("happened: 2021-11-30, says: 去年11月30日宣布开工", "newspaper", 0),
        ("happened: 2021-11-30, says: 浒运公路宣布开工", "newspaper", 0),
        ("happened: 2021-11-30, says: 11月30日宣布开工, note: an article on the year before", "newspaper", 0),
    ],
)
def test_a_day_without_a_year_is_the_last_such_day(book: MakeBook, figure: str, kind: str, found: int) -> None:
    text = source(f"indicator: road, measure: stage, stage: started, {figure}", published="2022-12-01")
    made = book({"a": text.replace("kind: web", f"kind: {kind}")})
    problems = list(figure_years.check(made))
    assert [problem.rule for problem in problems] == ["figure-year"] * found
