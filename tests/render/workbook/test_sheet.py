from __future__ import annotations

from decimal import Decimal

from scorecard.render.workbook.sheet import clean, number


def test_control_characters_are_shown_as_replacement() -> None:
    assert clean("a\x00b\x0bc\nd") == "a\ufffdb\ufffdc\nd"


def test_text_longer_than_a_cell_is_cut_with_an_ellipsis() -> None:
    assert clean("字" * 32767) == "字" * 32767
    cut = clean("字" * 32768)
    assert (len(cut), cut[-1]) == (32767, "…")


def test_characters_outside_the_basic_plane_count_twice() -> None:
    # 𠮷 takes two UTF-16 units: 16,384 of them are 32,768 units, one too many; a half of one is never kept.
    cut = clean("𠮷" * 16384)
    assert cut == "𠮷" * 16383 + "…"


def test_text_that_looks_like_an_escape_is_kept_as_text() -> None:
    assert clean("_x0041_") == "_x005F_x0041_"


def test_line_ends_of_other_systems_become_one() -> None:
    assert clean("a\r\nb\rc") == "a\nb\nc"


def test_whole_numbers_stay_whole() -> None:
    assert repr(number(Decimal("70"))) == "70"
    assert repr(number(Decimal("7.30"))) == "7.3"
    assert repr(number(Decimal("1E+20"))) == "1e+20"
