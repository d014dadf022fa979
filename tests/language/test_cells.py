"""Numbers as people type them into a form."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.language.cells import typed


@pytest.mark.parametrize(
    ("text", "unit", "value", "bound"),
    [
        ("2.5万", "人", "2.5 万人", "exact"),
        ("2.5万", "万人", "2.5 万人", "exact"),
        ("1.2亿", "万元", "1.2 亿元", "exact"),
        ("1.2亿", "个", "1.2 亿个", "exact"),
        ("3万", "平方米", "3 万平方米", "exact"),
        ("2万", "万平方米", "2 万平方米", "exact"),
        ("2万", "天", "2 万天", "exact"),
        ("3万", "公里", "3 万公里", "exact"),
        ("3万", "千米", "3 万千米", "exact"),
        ("12万", "万千瓦", "12 万千瓦", "exact"),
        ("2万", "万元/年", "2 万元/年", "exact"),
        ("2.5万人", "人", "2.5 万人", "exact"),
        ("约70", "家", "70", "about"),
        ("超过100", "个", "100", "more_than"),
        ("100以上", "个", "100", "at_least"),
        ("不超过5%", "%", "5", "at_most"),
        ("1千2百", "家", "1200", "exact"),
        ("十二家", "家", "12", "exact"),
        ("七十五", "家", "75", "exact"),
        ("三千五", "家", "3500", "exact"),
        ("-1.2%", "%", "-1.2", "exact"),
        ("50多", "家", "50", "more_than"),
        ("三百余", "家", "300", "more_than"),
        ("三百余", "万人", "300", "more_than"),  # 300 of what the form counts in, as “300” would be
        ("2万余人", "人", "2 万人", "more_than"),
        ("近三百", "家", "300", "less_than"),
        ("3千", "人", "3 千人", "exact"),
        ("25000人", "万人", "25000 人", "exact"),  # finer than 2.5
    ],
)
def test_typed(text: str, unit: str, value: str, bound: str) -> None:
    found = typed(text, unit)
    digits, _, own_unit = value.partition(" ")
    assert found == (Decimal(digits), bound, own_unit or unit)


@pytest.mark.parametrize(
    "text",
    ["待报", "70和80", "6%-7%", "几十家", "七八", "十几", "三百几十", "几百", "未完成350", "去年70家", "5公里", ""],
)
def test_nothing_is_guessed(text: str) -> None:
    assert typed(text, "家") is None


def test_a_bare_thousand_of_a_unit_of_ten_thousand_may_be_two_numbers() -> None:
    assert typed("3千", "万人") is None  # 3千人 or 3千万人


@pytest.mark.parametrize("unit", ["%", "‰", "个百分点", "倍", "位次"])
def test_a_bare_scale_is_no_share_and_no_rank(unit: str) -> None:
    assert typed("2.5万", unit) is None
