"""Lists: numbers side by side, and heads that 分别 gives."""

from __future__ import annotations

import pytest

from scorecard.language.lists import adjacent_numbers, heads, split


def test_numbers_side_by_side_are_one_group() -> None:
    text = "分别3%、6%和9%，企业4家、5家"
    spans = [(text.index(t), text.index(t) + 2) for t in ("3%", "6%", "9%", "4家", "5家")]
    assert adjacent_numbers(text, spans) == [[0, 1, 2], [3, 4]]
    assert adjacent_numbers("", []) == []


@pytest.mark.parametrize(
    ("text", "count", "parts"),
    [
        ("甲、乙", 2, ["甲", "乙"]),
        ("甲、乙和丙", 3, ["甲", "乙", "丙"]),
        ("甲和乙、丙", 2, ["甲和乙", "丙"]),  # 、 parts before 和 does
        ("A, B, and C", 3, ["A", "B", "C"]),
        ("甲、乙", 3, None),
        ("", 1, None),
    ],
)
def test_split(text: str, count: int, parts: list[str] | None) -> None:
    found = split(text, 0, len(text), count)
    assert (None if found is None else [text[start:end] for start, end in found]) == parts


def test_heads_end_where_respectively_stands() -> None:
    text = "力争甲业、乙业分别增长3%和4%"
    found = heads(text, 0, text.index("3"), 2)
    assert found is not None
    assert [text[start:end] for start, end in found] == ["甲业", "乙业"]
    assert heads("甲业增长3%", 0, 4, 1) is None
