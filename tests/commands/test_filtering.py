"""The filters of `scorecard run`: a word that no goal has is refused, with the nearest word that one has."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.conftest import Command

CHINA = Path(__file__).parents[2] / "examples" / "china"
RUN = ("run", "provinces-2025", "--no-workbook", "--targets", str(CHINA / "targets"), "--seeds", str(CHINA / "seeds"))


@pytest.mark.parametrize(
    ("option", "word", "hint"),
    [("--place", "hainn", "hainan"), ("--place", "nowhere", "beijing"), ("--section", "x", "growth"), ("--owner", "x", "–")],
)  # fmt: skip
def test_a_word_that_no_goal_has_is_refused(command: Command, option: str, word: str, hint: str) -> None:
    found = command(*RUN, option, word)
    assert found.exit == 2 and f"“{word}”" in found.stderr and hint in found.stderr and not found.stdout


@pytest.mark.parametrize(
    ("line", "word", "hint"),
    [
        ("compare --indicator", "gpd", "Did you mean “gdp”?"),
        ("rank --indicator", "gpd", "Did you mean “gdp”?"),
        ("rank --section", "growht", "Did you mean “growth”?"),
        ("due --owner", "x", "There are: –"),
        ("forms 2025-03 --owner", "x", "There are: –"),
    ],
)
def test_other_commands_refuse_it_too(command: Command, line: str, word: str, hint: str) -> None:
    found = command(*line.split(), word, *RUN[3:])
    assert found.exit == 2 and f"“{word}”" in found.stderr and hint in found.stderr and not found.stdout


@pytest.mark.parametrize("word", ["hainan", "海南省", "Hainan"])
def test_a_place_is_found_by_id_and_by_both_names(command: Command, word: str) -> None:
    assert command(*RUN, "--place", word).exit == 0


def test_lights_are_chosen_in_both_languages(command: Command) -> None:
    english, chinese = (command(*RUN, "--only", words) for words in ("amber,red", "黄灯、红灯"))
    assert english.stdout == chinese.stdout and chinese.exit == 0
    wrong = command(*RUN, "--only", "绿", "--lang", "zh")
    assert wrong.exit == 2 and "绿灯" in wrong.stderr
