"""Text in columns: the widths are those of the library that knows every character."""

from __future__ import annotations

import sys

import pytest
from wcwidth import wcswidth

from scorecard.output.text_columns import row_lines, text_width
from scorecard.output.text_table import ruled


def test_every_character_is_as_wide_as_the_library_says() -> None:
    wrong = [
        hex(code) for code in range(32, sys.maxunicode + 1) if text_width(chr(code)) != max(wcswidth(chr(code)), 0)
    ]
    assert wrong == []


@pytest.mark.parametrize("text", ["", "GDP 增长7%，左右", "“e\u0301” 100㎡", "👨\u200d👩\u200d👧 家", "a\tb"])
def test_a_text_is_as_wide_as_the_library_says(text: str) -> None:
    assert text_width(text) == max(wcswidth(text), 0)


def test_colours_take_no_space() -> None:
    assert text_width("\033[32m● 绿灯\033[0m") == 6  # 1 + 1 + two characters of 2


def test_a_table_is_as_wide_as_its_texts_and_two_wider_than_its_heads() -> None:
    rows = [[["一二三四"], ["7"]], [["a", "b"], ["12345"]]]
    # first column: four characters of 2 are 8; second: a head of 2 and 2 more are 4, "12345" has 5
    assert ruled(["x", "no"], rows, right=(1,)) == [
        ["x            no", "--------  -----"],
        ["一二三四      7"],
        ["a         12345", "b"],
    ]


def test_no_line_ends_with_blanks() -> None:
    assert row_lines([["a"], [""]], [3, 4]) == ["a"]
