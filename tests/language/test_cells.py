"""Numbers as people type them into a form."""

from __future__ import annotations

from decimal import Decimal

import pytest

from scorecard.language.cells import typed


@pytest.mark.parametrize(
    ("text", "unit", "value", "bound"),
    [
        ("2.5万", "人", "25000", "exact"),
        ("2.5万", "万人", "2.5", "exact"),
        ("1.2亿", "万元", "12000", "exact"),  # 1.2 × 10⁸ ÷ 10⁴
        ("1.2亿", "个", "120000000", "exact"),
        ("3万", "平方米", "30000", "exact"),
        ("2万", "万平方米", "2", "exact"),
        ("2万", "天", "20000", "exact"),
        ("3万", "公里", "30000", "exact"),
        ("3万", "千米", "30000", "exact"),
        ("12万", "万千瓦", "12", "exact"),
        ("2万", "万元/年", "2", "exact"),
        ("2.5万人", "人", "25000", "exact"),
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
    ],
)
def test_typed(text: str, unit: str, value: str, bound: str) -> None:
    found = typed(text, unit)
    assert found is not None
    assert (found.value, found.bound) == (Decimal(value), bound)


@pytest.mark.parametrize("text", ["待报", "70和80", "6%-7%", "几十家", "七八", "十几", "去年70家", "5公里", ""])
def test_nothing_is_guessed(text: str) -> None:
    assert typed(text, "家") is None


@pytest.mark.parametrize("unit", ["%", "‰", "个百分点", "倍", "位次"])
def test_a_bare_scale_is_no_share_and_no_rank(unit: str) -> None:
    assert typed("2.5万", unit) is None
