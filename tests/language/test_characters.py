"""What steers a terminal or cannot be seen: shown by its number, and blanked out of reports."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.language.characters import UNSEEN, blanked, harmless


def test_colours_of_ours_stay_and_all_else_is_told() -> None:
    assert harmless("\x1b[1mred\x1b[0m\x1b[31m!\x1b[0m") == "\x1b[1mred\x1b[0m\x1b[31m!\x1b[0m"
    assert harmless("a\x1b]0;title\x07b") == "aU+001B]0;titleU+0007b"
    assert harmless("\x1b[2Ja\x9b31mb\u202ec\rd") == "U+001B[2JaU+009B31mbU+202EcU+000Dd"
    assert harmless("慈溪\t7.3 %\n\u3000两\u00a0格") == "慈溪\t7.3 %\n\u3000两\u00a0格"


@pytest.mark.parametrize("char", ["\u3164", "\u2800", "\ufff9", "\uffa0", "\u115f", "\u180e"])
def test_letters_that_are_blank_are_unseen(char: str) -> None:
    assert UNSEEN.match(char)


@given(st.text())
def test_no_control_character_gets_out(text: str) -> None:
    shown = harmless(text)
    assert all(unicodedata.category(char) != "Cc" or char in "\t\n\x1b" for char in shown)
    assert "\u202e" not in shown
    assert len(blanked(text)) == len(text)
