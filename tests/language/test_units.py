"""Units are found by name, converted exactly inside a dimension and never across one."""

from __future__ import annotations

from decimal import Decimal
from typing import SupportsIndex

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.language.unit_table import COUNTED_KINDS, SCALES, TABLE
from scorecard.language.units import convert, rescaled, same_kind, unit, unit_at

D = Decimal


@pytest.mark.parametrize(
    ("value", "source", "target", "expected"),
    [
        ("1.08", "万元/年", "元/月", "900"),  # 10800 / 12
        ("846", "元/月", "元/年", "10152"),  # 846 × 12
        ("1.08", "万元/年", "元/季度", "2700"),  # 10800 / 4
        ("5754", "万美元", "亿美元", "0.5754"),  # 5754 / 10000
        ("1.3", "万亩", "亩", "13000"),
        ("1", "公顷", "亩", "15"),
        ("1", "平方公里", "亩", "1500"),  # 100 hectares of 15 mu
        ("3", "亩", "平方米", "2000"),  # a mu is 2000/3 square metres
        ("150.4", "万元/亩", "亿元/平方公里", "22.56"),  # 150.4 × 1500 / 10000
        ("2.5", "万人", "人", "25000"),
        ("2.5", "万人", "名", "25000"),
        ("64", "公里", "千米", "64"),
        ("64", "公里", "米", "64000"),
        ("2", "里", "公里", "1"),
        ("3", "成", "%", "30"),
        ("5", "‰", "%", "0.5"),
        ("29", "微克/立方米", "毫克/立方米", "0.029"),
        ("29", "微克每立方米", "µg/m³", "29"),
        ("1.2", "万亿元", "亿元", "12000"),
        ("100", "亿度", "千瓦时", "10000000000"),
        ("10", "million people", "万人", "1000"),
        ("1.5", "billion yuan", "亿元", "15"),
        ("10", "million", "万", "1000"),
        ("45", "percentage points", "个百分点", "45"),
        ("2", "years", "个月", "24"),
        ("3.5", "个工作日", "working days", "3.5"),
        ("500", "吨标准煤", "万吨标准煤", "0.05"),
    ],
)
def test_converts_inside_a_dimension(value: str, source: str, target: str, expected: str) -> None:
    assert str(convert(D(value), source, target)) == expected


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("%", "个百分点"),
        ("家", "个"),
        ("人", "户"),
        ("人", "人次"),
        ("亿元", "亿美元"),
        ("元/月", "元"),
        ("微克/立方米", "微克"),
        ("工作日", "天"),
        ("天", "个月"),
        ("倍", "%"),
        ("元", "火柴"),
        ("火柴", "元"),
        ("元/火柴", "元/月"),
        ("吨", "吨标准煤"),
    ],
)
def test_never_converts_across_dimensions(source: str, target: str) -> None:
    assert convert(D(1), source, target) is None


def test_equal_size_keeps_the_printed_value() -> None:
    assert str(convert(D("6.50"), "％", "percent")) == "6.50"
    assert str(convert(D("7.0"), "火柴", "火柴")) == "7.0"  # unknown, but spelled alike


def test_an_endless_quotient_is_rounded_at_sixty_digits() -> None:
    assert str(convert(D(1), "亩", "平方米")) == "666." + "6" * 56 + "7"


@pytest.mark.parametrize(
    ("name", "settled", "dimension", "factor"),
    [
        ("万元", "万元", "yuan", "10000"),
        ("千米", "公里", "length", "1000000"),
        ("名", "人", "person", "1"),
        ("万 平方米", "万平方米", "area", "30000"),
        ("Million Yuan", "百万元", "yuan", "1000000"),
        ("亿", "亿", "number", "100000000"),
        ("", "", "number", "1"),
    ],
)
def test_looks_up_names(name: str, settled: str, dimension: str, factor: str) -> None:
    assert unit(name) == (settled, dimension, D(factor))


@pytest.mark.parametrize("name", ["火柴", "元/", "元/火柴", "元元", "百", "千", "/", "万万元", "元 元"])
def test_unknown_names_are_none(name: str) -> None:
    assert unit(name) is None


@pytest.mark.parametrize(
    ("a", "b", "alike"),
    [
        ("家", "个", True),
        ("万个", "项", True),
        ("条", "座", True),
        ("人", "名", True),
        ("场", "次", True),
        ("火柴", "火柴", True),
        ("家", "人", False),
        ("户", "家", False),
        ("人次", "次", False),
        ("%", "个百分点", False),
        ("亩", "个", False),
        ("火柴", "个", False),
        ("架次", "家次", False),
    ],
)
def test_same_kind(a: str, b: str, alike: bool) -> None:
    assert same_kind(a, b) is alike
    assert same_kind(b, a) is alike


@pytest.mark.parametrize(
    ("text", "start", "found"),
    [
        ("100万平方米以上", 3, "万平方米"),
        ("2.5万人次", 3, "万人次"),
        ("70家企业", 2, "家"),
        ("12个百分点", 2, "个百分点"),
        ("846元/月以上", 3, "元/月"),
        ("29微克/立方米，", 2, "微克/立方米"),
        ("3元/公", 1, "元"),
        ("10 million yuan a year", 3, "million yuan"),
        ("10 million new jobs", 3, "million"),
        ("5 percentages", 2, ""),
        ("2 hundred million US dollars of", 2, "hundred million US dollars"),
        ("6.5%。", 3, "%"),
        ("1.11万套(间)。", 4, "万套(间)"),
        ("大火", 0, ""),
        ("3", 1, ""),
    ],
)
def test_unit_at_takes_the_longest(text: str, start: int, found: str) -> None:
    assert text[start : unit_at(text, start)] == found


def test_unit_at_looks_at_a_bounded_number_of_characters() -> None:
    class Counting(str):
        __slots__ = ()
        looks = 0

        def __getitem__(self, key: SupportsIndex | slice) -> str:
            Counting.looks += 1
            return super().__getitem__(key)

    seen = []
    for size in (100, 10_000):
        Counting.looks = 0
        unit_at(Counting("万亿十百" * size), 0)
        seen.append(Counting.looks)
    assert seen[0] == seen[1] > 0


WHOLE = {
    n for _, _, names in TABLE for n in names.split("|") if n and "/" not in n
}  # 1/10万 has neither scale nor divisor
MEASURES = sorted(WHOLE | set(" ".join(COUNTED_KINDS).split()))


@given(
    st.decimals(min_value=0, max_value=10**9, places=3, allow_nan=False),
    st.sampled_from(sorted(SCALES)),
    st.sampled_from(MEASURES),
    st.sampled_from(["/月", "/立方米", "/亩", "/万人"]),
)
def test_scaling_and_back_is_the_same_value(value: Decimal, scale: str, measure: str, per: str) -> None:
    small, large = unit(measure + per), unit(f"{scale} {measure}{per}")
    assert small is not None
    assert large is not None
    assert rescaled(rescaled(value, small, large), large, small) == value
    assert convert(value, f"{scale} {measure}{per}", measure + per) == value * D(10) ** SCALES[scale]


def test_every_factor_is_a_number_above_zero_and_no_name_stands_twice() -> None:
    names = [name for _, _, line in TABLE for name in line.split("|")]
    assert len(names) == len(set(names))
    assert all(D(factor) > 0 for _, factor, _ in TABLE)
    assert len(" ".join(COUNTED_KINDS).split()) == len(set(" ".join(COUNTED_KINDS).split()))
    assert not set(names) & set(" ".join(COUNTED_KINDS).split())
