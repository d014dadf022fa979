"""Numbers that cannot be are errors, unless the indicator says that they can."""

from __future__ import annotations

import pytest

from scorecard.checks.possible import check
from tests.checks.conftest import INDICATORS, MakeBook, plan, source

MORE = """
  - {id: beds, name: 床位, unit: 张, nature: stock}
  - {id: migration, name: {zh: 净迁移, en: Net migration}, unit: 人, nature: stock}
  - {id: sewage, name: 污水处理率, unit: "%", nature: ratio}
  - {id: births, name: 出生率, unit: ‰, nature: ratio}
  - {id: loans, name: 存贷比, unit: "%", nature: ratio, highest: 300}
  - {id: debt, name: {zh: 政府债务率, en: Debt ratio of the government}, unit: "%", nature: ratio}
  - {id: schools, name: {zh: 小学入学率, en: Gross enrolment}, unit: "%", nature: ratio}
  - {id: gain, name: 增减, unit: 家, nature: stock, lowest: -50}
  - {id: cpi, name: {zh: 居民消费价格涨幅, en: Rise in prices}, unit: "%", nature: ratio}
  - {id: inflation, name: {zh: 物价, en: Consumer price inflation}, unit: "%", nature: ratio}
  - {id: staff, name: 折合全职人数, unit: 人, nature: stock, whole: false}
"""
DAY = "measure: level, period: 2021-12-31"


@pytest.mark.parametrize(
    ("figure", "level"),
    [
        ("indicator: place-among-counties, measure: rank, period: 2021, value: 1, unit: 位", None),
        ("indicator: place-among-counties, measure: rank, period: 2021, value: 0, unit: 位", "error"),
        ("indicator: place-among-counties, measure: rank, period: 2021, value: 3.5, unit: 位", "error"),
        (f"indicator: firms, {DAY}, value: 0, unit: 家", None),
        (f"indicator: firms, {DAY}, value: -1, unit: 家", "error"),
        ("indicator: firms, measure: added, period: 2021, value: -1, unit: 家", "error"),
        ("indicator: firms, measure: net-added, period: 2021, value: -1, unit: 家", None),
        ("indicator: firms, measure: growth, period: 2021, value: -1.5, unit: '%'", None),
        ("indicator: cpi, measure: level, period: 2021, value: -0.1, unit: '%'", None),
        ("indicator: inflation, measure: level, period: 2021, value: -0.1, unit: '%'", None),
        ("indicator: sewage, measure: level, period: 2021, value: -0.1, unit: '%'", "error"),
        (f"indicator: beds, {DAY}, value: 120.5, unit: 张", "error"),
        (f"indicator: beds, {DAY}, value: 1.2, unit: 万张", None),  # 12000
        (f"indicator: beds, {DAY}, value: 1.00005, unit: 万张", "error"),  # 10000.5
        (f"indicator: beds, {DAY}, value: 1.00005, unit: 万张, bound: about", None),
        (f"indicator: staff, {DAY}, value: 120.5, unit: 人", None),
        ("indicator: jobs, measure: amount, period: 2016/2020, per: year, value: 2.5, unit: 人", None),  # an average
        (f"indicator: migration, {DAY}, value: -200, unit: 人", None),  # its name says that it is a balance
        (f"indicator: gain, {DAY}, value: -50, unit: 家", None),
        (f"indicator: gain, {DAY}, value: -51, unit: 家", "error"),
        ("indicator: sewage, measure: level, period: 2021, value: 100, unit: '%'", None),
        ("indicator: sewage, measure: level, period: 2021, value: 100.1, unit: '%'", "error"),
        ("indicator: sewage, measure: level, period: 2021, value: -0.1, unit: '%'", "error"),
        ("indicator: sewage, measure: change, period: 2021, value: -0.1, unit: 个百分点", None),
        ("indicator: births, measure: level, period: 2021, value: 1000, unit: ‰", None),
        ("indicator: births, measure: level, period: 2021, value: 1001, unit: ‰", "error"),
        ("indicator: debt, measure: level, period: 2021, value: 102, unit: '%'", None),  # of revenue
        ("indicator: debt, measure: level, period: 2021, value: -1, unit: '%'", "error"),
        ("indicator: schools, measure: level, period: 2021, value: 103.5, unit: '%'", None),  # pupils of all ages
        ("indicator: loans, measure: level, period: 2021, value: 180, unit: '%'", None),
        ("indicator: loans, measure: level, period: 2021, value: 301, unit: '%'", "error"),
        ("indicator: gdp, measure: amount, period: 2021, value: -5, unit: 亿元", "warning"),
        ("indicator: road, measure: stage, stage: completed, seen: 2021, parts: {done: 4, of: 4}", None),
        ("indicator: road, measure: stage, stage: completed, seen: 2021, parts: {done: 5, of: 4}", "error"),
        ("indicator: road, measure: stage, stage: completed, seen: 2021, parts: {done: 0, of: 0}", "error"),
        ("indicator: road, measure: stage, stage: completed, seen: 2021, parts: {done: -1, of: 4}", "error"),
    ],
)
def test_what_can_be(book: MakeBook, figure: str, level: str | None) -> None:
    found = [problem.level for problem in check(book({"a": source(figure)}, indicators=INDICATORS + MORE))]
    assert found == ([level] if level else [])


def test_a_goal_of_no_place(book: MakeBook) -> None:
    made = book(goals=plan("indicator: place-among-counties, measure: rank, goal: {rank: {at_most: 0}}"))
    assert [problem.message for problem in check(made)] == ["there is no rank 0; places are whole numbers from 1"]


def test_the_number_and_its_limit_are_named(book: MakeBook) -> None:
    figure = "indicator: sewage, measure: level, period: 2021, value: 953, unit: '%'"
    [problem] = check(book({"a": source(figure)}, indicators=INDICATORS + MORE))
    assert problem.message == "953% is above 100%, the highest that “sewage” can be"
    assert "highest:" in problem.remedy
