"""Of which period a reported number is."""

from __future__ import annotations

import pytest

from scorecard.drafting.reading import candidates


def periods(text: str, heading: str = "一、2025年工作回顾", year: int = 2026) -> list[tuple[str, str, bool]]:
    found = candidates(f"{heading}\n{text}", year, past=True)
    return [(f"{one.low}{one.unit}", one.period, one.yearly) for one in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("地区生产总值增长5%。", [("5%", "2025", False)]),
        ("2024年新增企业30家。", [("30家", "2024", False)]),
        ("五年来，新建学校20所，地区生产总值年均增长6%。", [("20所", "2021/2025", False), ("6%", "2021/2025", True)]),
        ("五年来，企业总数达到300家。", [("300家", "2025", False)]),
        ("“十四五”期间累计完成投资500亿元。", [("500亿元", "2021/2025", False)]),
        ("研发投入强度从2.77%提高到3.3%。", [("3.3%", "2025", False)]),
        ("前三季度工业增加值增长7%。", [("7%", "2025-01/2025-09", False)]),
        ("一季度新增企业9家。", [("9家", "2025-Q1", False)]),
        (
            "与2020年相比，总产值由20亿元增加到30亿元，年均增长9.8%。",
            [("30亿元", "2025", False), ("9.8%", "2021/2025", True)],
        ),
        ("2019年投资大，收入由29亿元增加到61亿元。", [("61亿元", "2025", False)]),
        ("中心城市五年新建小区8个。", [("8个", "2021/2025", False)]),
        ("三年来，改造管网60公里。", [("60公里", "2023/2025", False)]),
    ],
)
def test_period(text: str, expected: list[tuple[str, str, bool]]) -> None:
    assert periods(text) == expected


def test_review_of_several_years_by_its_heading() -> None:
    heading = "一、过去五年工作回顾"
    assert periods("新增高标准农田40万亩，城镇化率达到62%。", heading) == [
        ("40万亩", "2021/2025", False),
        ("62%", "2025", False),
    ]
    assert periods("2025年新增企业8家。", heading) == [("8家", "2025", False)]
