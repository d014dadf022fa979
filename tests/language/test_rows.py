"""A row of a table, quoted as its cells joined by …, says the same as one clause."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.language.agreement import agrees
from scorecard.language.rows import clause_of, spoken, stated_unit, without_unit


@pytest.mark.parametrize(
    ("words", "unit"),
    [
        ("万吨", "万吨"),
        ("常住人口城镇化率（%）", "%"),
        ("Emissions (tonnes CO2e)", "tonnes"),
        ("% of households", "%"),
        ("USD million", "million USD"),
        ("£m", "£m"),
        ("Time to process a claim, days", "days"),
        ("Homes, schools", ""),
        ("亿元以上项目开工", ""),
        ("执业（助理）医师数", ""),
    ],
)
def test_the_unit_of_a_cell(words: str, unit: str) -> None:
    assert stated_unit(words) == unit


def test_only_the_brackets_of_the_unit_go() -> None:
    assert without_unit("每千人口执业（助理）医师数（人）") == "每千人口执业（助理）医师数"


@pytest.mark.parametrize(
    ("name", "cell", "unit", "clause"),
    [
        ("城镇化率", "65", "%", "城镇化率达到65%"),
        ("地区生产总值增长", "6-6.5", "%", "地区生产总值增长6-6.5%"),
        ("城镇新增就业", "1.2以上", "万人", "城镇新增就业1.2万人以上"),
        ("水土流失治理面积", "〔60〕", "平方公里", "水土流失治理面积达到60平方公里"),
        ("农民收入", "增长8%左右", "元", "农民收入增长8%左右"),
        ("Capital receipts", "4.5", "£m", "Capital receipts at £4.5m"),
        ("Fees", "under 900", "£000", "Fees at under £900 thousand"),
    ],
)
def test_the_clause_of_a_row(name: str, cell: str, unit: str, clause: str) -> None:
    assert clause_of(name, cell, unit) == clause


@pytest.mark.parametrize(
    ("says", "clause"),
    [
        ("粮食产量…万吨…62", "粮食产量62万吨"),
        ("年均增长…地区生产总值（亿元）…7", "地区生产总值年均增长7%"),
        ("Council homes built…120", "Council homes built at 120"),
        ("Safety schemes…12 schemes completed", "Safety schemes 12 schemes completed"),
        ("推进甲工程…开工", "推进甲工程…开工"),
        ("建成甲、乙等…道路30公里", "建成甲、乙等…道路30公里"),
    ],
)
def test_a_quotation_of_cells_is_spoken(says: str, clause: str) -> None:
    assert spoken(says).replace("达到", "") == clause


def test_a_cell_agrees_with_its_unit_alone() -> None:
    said, asked = "城镇调查失业率…%…5.5以内", Decimal("5.5")
    assert agrees(said, value=asked, unit="%", bound="at_most") == []
    assert [one.part for one in agrees(said, value=asked, unit="万人", bound="at_most")] == ["unit"]


@pytest.mark.parametrize(
    ("sign", "bound"), [("≥", "at_least"), ("<", "less_than"), ("＞", "more_than"), ("≤", "at_most")]
)
def test_signs_are_bounds(sign: str, bound: str) -> None:
    assert agrees(f"PM2.5浓度{sign}30微克/立方米", value=Decimal(30), unit="微克/立方米", bound=bound) == []
