"""Words and encoding agree, or the difference is named with both sides."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from scorecard.language.agreement import agrees

D = Decimal


def told(says: str, **wanted: Any) -> list[tuple[str, str, str]]:
    return [(one.part, one.says.en, one.encoded.en) for one in agrees(says, **wanted)]


@pytest.mark.parametrize(
    ("says", "value", "unit", "bound"),
    [
        ("一般公共预算收入全市增长6.3%", "6.3", "%", "at_least"),
        ("一般公共预算收入全市增长6.3%", "6.3", "percent", "exact"),
        ("失业率4%", "4", "%", "at_most"),  # a bare number may be a cap
        ("固定资产投资增长8%以上", "8", "%", "at_least"),
        ("失业率控制在3.5%以内", "3.5", "%", "at_most"),
        ("Life expectancy was 80.6 years", "80.6", "岁", "exact"),
        ("价格涨幅3%左右", "3", "%", "about"),
        ("占比超过70%", "70", "%", "more_than"),
        ("GDP超过2379亿元", "2379", "亿元", "more_than"),
        ("总数达2900多家", "2900", "家", "more_than"),
        ("建成近100家驿站", "100", "家", "less_than"),
        ("建成近100家驿站", "100", "个", "about"),
        ("突破“2000亿”", "2000", "亿元", "more_than"),
        ("规上企业实现“零的突破”", "0", "家", "more_than"),
        ("农村文化礼堂实现全覆盖", "100", "%", "at_least"),
        ("与上一年基本持平", "0", "%", "about"),
        ("实际利用外资5754万美元", "0.5754", "亿美元", "exact"),
        ("盘活用地5000亩以上", "0.5", "万亩", "at_least"),
        ("保障标准提高到1.08万元以上", "1.08", "万元/年", "at_least"),
        ("保障标准846元", "846", "元/月", "exact"),
        ("保障标准846元/月", "10152", "元/年", "exact"),
        ("是五年前的1.5倍", "1.5", "倍", "exact"),
        ("电商出口增长4倍", "400", "%", "exact"),
        ("投资额翻一番", "2", "倍", "exact"),
        ("占全国比重超过四成", "40", "%", "more_than"),
        ("事故数下降38.9%", "38.9", "%", "exact"),
        ("事故数下降38.9%", "-38.9", "%", "exact"),
        ("能耗下降3%以上", "-3", "%", "at_most"),  # at least three down is at most minus three
        ("同比提高12个百分点", "12", "个百分点", "exact"),
        ("每立方米29微克", "29", "微克/立方米", "exact"),
        ("我市居全国第四", "4", "位", "exact"),
        ("收入比缩小到1.64", "1.64", "", "exact"),
        ("收入比缩小到1.64", "1.64", "倍", "exact"),
        ("两家", "2", "家", "exact"),
        ("亩均税收从15万元提高到35.5万元", "35.5", "万元/亩", "exact"),
        ("每万人人才资源数提高到3222名", "3222", "名/万人", "exact"),
        ("总投资超20亿元的未来产业园", "20", "亿元", "more_than"),
        ("火灾事故数分别下降…36.2%", "-36.2", "%", "exact"),
        ("荣登百佳县市榜首", "1", "位", "exact"),
        ("亿元以上项目30个", "30", "个", "at_least"),
        ("at least ten million new urban jobs", "10000000", "jobs", "at_least"),
        ("保持两位数以上增长", "10", "%", "at_least"),
        ("力争民间投资分别增长10%和9.5%以上", "10", "%", "at_least"),
    ],
)
def test_agrees(says: str, value: str, unit: str, bound: str) -> None:
    assert agrees(says, value=D(value), unit=unit, bound=bound) == []


@pytest.mark.parametrize(
    ("says", "value", "unit", "bound", "mismatch"),
    [
        ("增长6.3%", "6.5", "%", "at_least", ("number", "6.3%", "6.5 %")),
        ("增长6.3%", "6.3", "个百分点", "exact", ("unit", "%", "个百分点")),
        ("12个百分点", "12", "%", "exact", ("unit", "个百分点", "%")),
        ("增长8%以上", "8", "%", "exact", ("bound", "8% with 以上: at_least", "exact")),
        ("占比超过70%", "70", "%", "at_least", ("bound", "70% with 超过: more_than", "at_least")),
        ("增长8%", "8", "%", "more_than", ("bound", "8%: exactly", "more_than")),
        ("增长8%", "8", "%", "about", ("bound", "8%: exactly", "about")),
        ("总数2900多家", "2900", "家", "exact", ("bound", "2900多家: more_than", "exact")),
        ("3亿美元", "3", "亿元", "exact", ("unit", "亿美元", "亿元")),
        ("3亿元", "3", "万元", "exact", ("number", "3亿元", "3 万元")),
        ("700户", "700", "家", "exact", ("unit", "户", "家")),
        ("事故数38.9%", "-38.9", "%", "exact", ("number", "38.9%", "-38.9 %")),
        ("下降3%以上", "-3", "%", "at_least", ("bound", "3% with 以上: at_least", "at_least")),
        ("启动“155”行动", "155", "", "exact", ("number", "no number", "155")),
        ("2021年建成", "2021", "", "exact", ("number", "no number", "2021")),
        ("2000人以上村社区全覆盖", "2000", "人", "at_least", ("kind", "2000人 is a threshold", "2000 人")),
        ("收入比缩小到1.64", "1.64", "家", "exact", ("unit", "no unit", "家")),
        ("税收35.5万元", "35.5", "万元/亩", "exact", ("unit", "万元", "万元/亩")),
        ("“11项行动”", "11", "项", "exact", ("kind", "11项 is a name", "11 项")),
    ],
)
def test_shows_both_sides(says: str, value: str, unit: str, bound: str, mismatch: tuple[str, str, str]) -> None:
    assert told(says, value=D(value), unit=unit, bound=bound) == [mismatch]


def test_ranges() -> None:
    assert agrees("增长6%-6.5%", low=D(6), high=D("6.5"), unit="%", bound="between") == []
    assert agrees("每年有一到两个重大项目", low=D(1), high=D(2), unit="个", bound="between") == []
    found = told("增长6%-6.5%", low=D(6), high=D(7), unit="%", bound="between")
    assert found == [("number", "6%-6.5%", "6-7 %")]


def test_the_nearest_number_is_shown() -> None:
    found = told("新增8项、企业9家以上", value=D(9), unit="家", bound="exact")
    assert found == [("bound", "9家 with 以上: at_least", "exact")]
    [mismatch] = agrees("新增8项、企业9家以上", value=D(9), unit="家", bound="exact")
    assert mismatch.says.zh == "9家（“以上”），即不低于"


def test_the_bound_of_a_list_belongs_to_its_last_member() -> None:
    assert agrees("标准8项、企业8家以上", value=D(8), unit="项", bound="exact") == []


def test_asks_for_a_number() -> None:
    with pytest.raises(ValueError, match="a value, or a low and a high end"):
        agrees("增长6%", unit="%", bound="exact")


def test_traditional_characters_and_full_width_digits_are_read() -> None:
    assert agrees("城鎮新增就業1100萬人以上", value=Decimal(1100), unit="万人", bound="at_least") == []
    assert agrees("失业率５．２％", value=Decimal("5.2"), unit="%") == []


def test_a_fraction_is_encoded_by_its_rounding() -> None:
    says = "绿色建筑占比达到三分之二以上"  # 200 / 3 = 66.666…
    for value, right in (("66.7", True), ("66.67", True), ("66.6", False), ("67", True)):
        assert (agrees(says, value=Decimal(value), unit="%", bound="at_least") == []) is right


def test_a_range_of_ranks_is_encoded_by_its_worse_end() -> None:
    assert agrees("工业增加值位居全省第6至7", value=Decimal(7), unit="位", bound="at_most") == []
    assert agrees("工业增加值位居全省第6至7", value=Decimal(6), unit="位", bound="at_most") != []
