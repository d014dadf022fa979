"""The scorecard on a terminal: nothing wider than asked, columns in line also in Chinese, lights told by shape and word."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from wcwidth import wcswidth, wcwidth

from scorecard.files.load import load
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged
from scorecard.output.rows import SYMBOLS
from scorecard.output.terminal import NARROWEST, WIDEST, Look, draw
from scorecard.output.text_columns import wrap
from tests.conftest import ROOT, SMALL

DAY = date(2026, 11, 21)


@pytest.fixture(scope="module", params=[SMALL, ROOT], ids=["small", "shipped"])
def scorecards(request: pytest.FixtureRequest) -> list[Judged]:
    home = request.param
    return judge(load(home / "targets", home / "seeds").book, DAY)


def drawn(judged: list[Judged], lang: str, width: int, colour: bool = False) -> list[str]:
    look = Look(lang, width, colour, True)
    return [line for one in judged for line in draw(one, DAY, look).split("\n")]


def is_rule(line: str) -> bool:
    return line.startswith("--") and set(line) == {"-", " "}


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("width", [NARROWEST, 80, 99, 120, WIDEST])
def test_no_line_is_wider_than_asked(scorecards: list[Judged], lang: str, width: int) -> None:
    for line in drawn(scorecards, lang, width):
        assert wcswidth(line) <= width, line


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize("width", [80, 120])
def test_columns_are_in_line(scorecards: list[Judged], lang: str, width: int) -> None:
    starts: list[int] = []
    rows = 0
    for line in drawn(scorecards, lang, width):
        if is_rule(line):
            starts = [
                place for place, sign in enumerate(line) if sign == "-" and (place == 0 or line[place - 1] == " ")
            ]
        elif not line or line.startswith(("    ", "● ▲")):  # a reason, the legend
            continue
        elif line[0] in "●○▲△■□–" and starts and len(starts) == 6 and line[1] == " ":
            rows += 1
            columns = _columns(line)
            for start in starts[1:]:
                assert columns[start - 1] == " ", line  # the gap before each column is blank
                assert columns[start - 2] == " ", line
    assert rows > 10


def _columns(line: str) -> list[str]:
    """What stands in each column of the screen; the second half of a wide letter is marked."""
    columns: list[str] = []
    for char in line:
        columns += [char, *["\0"] * (wcwidth(char) - 1)]
    return columns + [" "] * 200


def test_each_light_has_its_own_shape() -> None:
    assert len(set(SYMBOLS.values())) == len(SYMBOLS) == 7


def test_hollow_is_told_by_shape_and_word(scorecards: list[Judged]) -> None:
    hollow = [line for line in drawn(scorecards, "en", 120) if line[:1] in ("○", "△", "□") and "solid" not in line]
    assert hollow
    assert all("(hollow)" in line for line in hollow)


def test_colour_is_added_and_changes_nothing_else(scorecards: list[Judged]) -> None:
    import re

    plain = drawn(scorecards, "zh", 80)
    coloured = drawn(scorecards, "zh", 80, colour=True)
    assert [re.sub(r"\033\[[0-9]+m", "", line).rstrip() for line in coloured] == [line.rstrip() for line in plain]


TEXT = st.text(st.sampled_from("ab 7.%，。（）“”慈溪市全-/é\u0301"), max_size=80)


@given(TEXT, st.integers(8, 40))
def test_breaking_lines_loses_nothing_and_keeps_the_width(text: str, width: int) -> None:
    lines = wrap(text, width)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    for line in lines:
        assert wcswidth(line) <= width
        assert line == line.rstrip()


def test_closing_marks_stay_with_what_they_close() -> None:
    assert wrap("一二三四五，六七八九十。", 10) == ["一二三四", "五，六七八", "九十。"]


def test_a_span_of_months_breaks_at_its_slash() -> None:
    assert wrap("11.5%, 2021-01/2021-09", 13) == ["11.5%,", "2021-01/", "2021-09"]
    assert wrap("11.5%，2021-01/2021-09", 13) == ["11.5%，", "2021-01/", "2021-09"]
