"""Numbers in words read as the numbers that they write."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.language.numerals import chinese, english


def written(number: int) -> str:
    """A number as a Chinese text would write it: sections of four digits, one 零 for a gap."""
    if number == 0:
        return "零"
    parts: list[str] = []
    closing = ["", "万", "亿", "万亿"]
    sections = [number // 10 ** (4 * i) % 10**4 for i in range(3)]
    for i in (2, 1, 0):
        if sections[i] == 0:
            continue
        gap = "零" if parts and sections[i] < 1000 else ""
        gap = gap or ("零" if parts and i < 2 and sections[i + 1] == 0 else "")
        parts.append(gap + section(sections[i]) + closing[i])
    return "".join(parts)


def section(number: int) -> str:
    out, gap = "", False
    for place, name in ((1000, "千"), (100, "百"), (10, "十"), (1, "")):
        digit = number // place % 10
        if digit == 0:
            gap = bool(out)
            continue
        out += ("零" if gap else "") + "零一二三四五六七八九"[digit] + name
        gap = False
    return out


@given(st.integers(min_value=0, max_value=10**12 - 1))
def test_a_number_written_in_chinese_reads_as_itself(number: int) -> None:
    assert chinese(written(number)) == (Decimal(number), Decimal(number))


@pytest.mark.parametrize(
    ("run", "value"),
    [
        ("两", 2),
        ("十", 10),
        ("十二", 12),
        ("二十", 20),
        ("百", 100),
        ("一千二百", 1200),
        ("一万二千", 12000),
        ("一百零五", 105),
        ("一百二", 120),  # said short: the place below the hundred
        ("三千五", 3500),
        ("一万五", 15000),
        ("两千零二十", 2020),
        ("三亿五千万", 350_000_000),
        ("二〇三五", 2035),
        ("一万零十", 10010),
    ],
)
def test_chinese(run: str, value: int) -> None:
    assert chinese(run) == (Decimal(value), Decimal(value))


def test_adjacent_digits_are_a_range() -> None:
    assert chinese("两三") == (Decimal(2), Decimal(3))


@pytest.mark.parametrize(
    "run", ["", "一二三", "三二", "百千", "十十", "万千", "一一百", "千百", "万", "零百", "一" * 25, "三百万百万"]
)
def test_what_is_no_number(run: str) -> None:
    assert chinese(run) is None


@pytest.mark.parametrize(
    ("word", "value"),
    [("ten", 10), ("Twenty", 20), ("twenty-five", 25), ("ninety-nine", 99)],
)
def test_english(word: str, value: int) -> None:
    assert english(word) == value


@pytest.mark.parametrize("word", ["tenth", "five-ten", "twenty-ten", "twenty-zero", "", "-five", "five-"])
def test_what_is_no_english_number(word: str) -> None:
    assert english(word) is None


@pytest.mark.parametrize(
    ("run", "low", "high"),
    [("七八千", 7000, 8000), ("三四十", 30, 40), ("十七八", 17, 18), ("三百五六十", 350, 360), ("二十一二", 21, 22)],
)
def test_two_adjacent_digits_said_together_are_a_range_at_any_place(run: str, low: int, high: int) -> None:
    assert chinese(run) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("run", ["三五十", "八七千", "一二三", "三四五六十"])
def test_other_digits_side_by_side_are_no_number(run: str) -> None:
    assert chinese(run) is None


@pytest.mark.parametrize(
    ("words", "value"), [("a quarter of a", "0.25"), ("three quarters of a", "0.75"), ("two fifths of a", "0.4")]
)
def test_a_part_of_a_million_is_no_percentage(words: str, value: str) -> None:
    assert english(words) == Decimal(value)
