from __future__ import annotations

from scorecard.output.workbook.text_extent import HIGHEST, height, lines_taken


def test_short_text_takes_one_line() -> None:
    assert lines_taken("GDP", 10) == 1
    assert lines_taken("", 10) == 1


def test_each_line_end_starts_a_line() -> None:
    assert lines_taken("a\nb\nc", 10) == 3


def test_chinese_text_breaks_anywhere() -> None:
    # 20 characters of 1.92 are 38.4; a column of 10.8 has space for 10: four lines.
    assert lines_taken("字" * 20, 10.8) == 4


def test_latin_words_move_whole() -> None:
    # A space of 9 holds “aaaaaa ” (6 × 1.05 + 0.55 = 6.85) but not a second one: each word takes its own line.
    assert lines_taken("aaaaaa aaaaaa aaaaaa", 9.8) == 3


def test_narrow_letters_take_less_space() -> None:
    # 10 × 0.55 = 5.5 fit into a space of 9, 10 × 1.75 = 17.5 take two lines.
    assert (lines_taken("illustrill", 9.8), lines_taken("mmmmmmmmmm", 9.8)) == (1, 2)


def test_word_longer_than_the_column_is_broken() -> None:
    # 40 × 1.05 = 42 in a space of 9: five lines.
    assert lines_taken("a" * 40, 9.8) == 5


def test_no_row_is_higher_than_a_row_can_be() -> None:
    assert height(1000, "zh") == HIGHEST
