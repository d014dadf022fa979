"""English names of units: of everything in the shipped data, and of what is made up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scorecard.files.load import load
from scorecard.language.unit_names import (
    beside_number,
    range_in_english,
    unit_in_english,
    with_unit_in_chinese,
    with_unit_in_english,
)
from scorecard.language.units import unit
from scorecard.model.goals import Goal
from scorecard.output.encoding_fallback import StandIns

ROOT = Path(__file__).parents[2]


def units_of(goal: Goal) -> Iterator[str]:
    """The units of a goal and of its parts."""
    yield goal.unit or ""
    for part in goal.all_of or []:
        yield from units_of(part)


def shipped() -> set[str]:
    """Every unit of the goals, indicators and figures that come with the program."""
    book = load(ROOT / "targets", ROOT / "seeds").book
    found = {figure.unit for source in book.sources.values() for figure in source.figures}
    found |= {indicator.unit for indicator in book.indicators.values()}
    found |= {name for plan in book.plans for _, target in plan.targets() for name in units_of(target.goal)}
    return {name for name in found if name}


def test_every_unit_of_the_shipped_data_has_an_english_name() -> None:
    names = shipped()
    assert len(names) > 50
    chinese = {name for name in names if re.search("[一-鿿]", unit_in_english(name))}
    assert not chinese


def test_every_name_is_readable_where_only_ascii_can_be_shown() -> None:
    stand_ins = StandIns()
    told = {unit_in_english(name).encode("ascii", stand_ins.name).decode() for name in shipped()}
    assert "ug/m3" in told
    assert not stand_ins.lost_in


def test_no_name_rescales_its_unit() -> None:
    # where the English name is itself a known unit, one of it is one of the Chinese unit
    compared = 0
    for name in shipped():
        mine, english = (
            unit(name),
            unit(unit_in_english(name).replace("10,000", "ten thousand").replace("100 m", "hundred m")),
        )
        if mine is not None and english is not None and english.dimension == mine.dimension:
            assert english.factor == mine.factor, name
            compared += 1
    assert compared > 15


@pytest.mark.parametrize(
    ("number", "name", "told"),
    [
        ("3000", "亿元", "300 billion yuan"),
        ("2.5", "万人", "25,000 people"),
        ("34", "万平方米", "340,000 m²"),
        ("1.5", "亿美元", "150 million US dollars"),
        ("225.30", "亿元", "22.530 billion yuan"),
        ("−0.8", "亿元", "−80 million yuan"),
        ("+11.2", "亿元", "+1.12 billion yuan"),
        ("12000", "万元", "120 million yuan"),
        ("1.2", "万亿元", "1.2 trillion yuan"),
        ("99.99", "万户", "999,900 households"),
        ("100", "万户", "1 million households"),
        ("0.12345", "万人", "1,234.5 people"),
        ("0", "万人", "0 people"),
        ("12345678", "家", "12,345,678"),
        ("1234.50", "元", "1,234.50 yuan"),
        ("8.4", "%", "8.4%"),
        ("3", "‰", "3‰"),
        ("12", "个百分点", "12 points"),
        ("−1", "个百分点", "−1 point"),
        ("1.0", "百分点", "1.0 points"),
        ("1.5", "倍", "1.5 times"),
        ("2", "位", "2 places"),
        ("70", "家", "70"),
        ("1", "个", "1"),
        ("30", "项", "30"),
        ("11.5", "万家", "115,000"),
        ("17", "名", "17 people"),
        ("1", "人", "1 person"),
        ("28", "微克/立方米", "28 µg/m³"),
        ("846", "元/月", "846 yuan per month"),
        ("1.08", "万元/年", "10,800 yuan per year"),
        ("120", "名/万人", "120 people per 10,000 people"),
        ("5", "件/万人", "5 per 10,000 people"),
        ("0.3", "吨标准煤/万元", "0.3 tonnes of standard coal per 10,000 yuan"),
        ("3", "个工作日", "3 working days"),
        ("10", "千米", "10 km"),
        ("5", "百万元", "5 million yuan"),
        ("5", "", "5"),
        ("1", "people", "1 person"),
        ("2", "people", "2 people"),
        ("1", "firms", "1 firm"),
        ("1", "factories", "1 factory"),
        ("1", "boxes", "1 box"),
        ("1", "cubic metres per day", "1 cubic metre per day"),
        ("1", "series", "1 series"),
        ("1", "m3/s", "1 m3/s"),
        ("1", "times", "1 times"),
        ("3", "分/千瓦时", "3 fen per kWh"),
    ],
)
def test_a_number_is_told_with_its_unit_as_english_print_has_it(number: str, name: str, told: str) -> None:
    assert with_unit_in_english(number, name) == told


@pytest.mark.parametrize("name", ["firms", "km", "千伏", "怪", "万怪", "元/怪"])
def test_what_has_no_name_here_stays_as_it_is(name: str) -> None:
    assert with_unit_in_english("7", name) == f"7 {name}"


@pytest.mark.parametrize(
    ("low", "high", "name", "told"),
    [
        ("2.5", "3", "万人", ("25,000", "30,000 people")),
        ("6", "6.5", "%", ("6", "6.5%")),
        ("9", "12", "亿元", ("900 million yuan", "1.2 billion yuan")),
        ("900", "1100", "家", ("900", "1,100")),
    ],
)
def test_a_range_names_its_unit_once_where_both_ends_have_the_same(
    low: str, high: str, name: str, told: tuple[str, str]
) -> None:
    assert range_in_english(low, high, name) == told


@pytest.mark.parametrize(("name", "told"), [("亿元", " × 100m yuan"), ("%", "%"), ("人", " people"), ("家", "")])
def test_a_number_that_stands_as_counted_keeps_the_scale_of_its_unit(name: str, told: str) -> None:
    assert beside_number(name) == told


@pytest.mark.parametrize(
    ("number", "name", "told"),
    [
        ("99", "people", "99人"),
        ("102", "miles", "102英里"),
        ("3", "Households", "3户"),
        ("98", "percent", "98%"),
        ("12", "trees", "12 trees"),
        ("2.5", "million people", "2.5 million people"),
        ("2.5", "万人", "2.5万人"),
        ("8.4", "%", "8.4%"),
        ("7", "", "7"),
        ("35", "µg/m³", "35µg/m³"),
    ],
)
def test_a_unit_in_english_has_its_chinese_name_or_a_blank_in_chinese(number: str, name: str, told: str) -> None:
    assert with_unit_in_chinese(number, name) == told
