"""English names of units: of everything in the shipped data, and of what is made up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from scorecard.files.load import load
from scorecard.language.unit_names import unit_in_english, with_unit_in_english
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


def test_every_name_is_legible_where_only_ascii_can_be_shown() -> None:
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
        ("3000", "亿元", "3000 × 100m yuan"),
        ("2.5", "万人", "2.5 × 10,000 people"),
        ("34", "万平方米", "34 × 10,000 m²"),
        ("1.5", "亿美元", "1.5 × 100m US dollars"),
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
        ("11.5", "万家", "11.5 × 10,000"),
        ("17", "名", "17 people"),
        ("1", "人", "1 person"),
        ("28", "微克/立方米", "28 µg/m³"),
        ("846", "元/月", "846 yuan per month"),
        ("1.08", "万元/年", "1.08 × 10,000 yuan per year"),
        ("120", "名/万人", "120 people per 10,000 people"),
        ("5", "件/万人", "5 per 10,000 people"),
        ("0.3", "吨标准煤/万元", "0.3 tonnes of standard coal per 10,000 yuan"),
        ("3", "个工作日", "3 working days"),
        ("10", "千米", "10 km"),
        ("5", "百万元", "5 million yuan"),
        ("5", "", "5"),
    ],
)
def test_a_number_is_told_as_printed_with_its_unit(number: str, name: str, told: str) -> None:
    assert with_unit_in_english(number, name) == told


@pytest.mark.parametrize("name", ["firms", "km", "千伏", "怪", "万怪", "元/怪"])
def test_what_has_no_name_here_stays_as_it_is(name: str) -> None:
    assert with_unit_in_english("7", name) == f"7 {name}"
