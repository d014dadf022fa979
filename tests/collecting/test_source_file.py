from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.collecting.source_file import new_source, scalar, with_figure
from scorecard.files.yaml_reader import parse

NEW = {"indicator": "gdp", "period": "2021", "value": "8.4", "unit": "%"}

COMMENTED = """\
# a source
source: a   # its id
title: '标题'

figures:
  # the first
  - indicator: jobs   # counted
    period: "2020"
    value: 7

  - indicator: firms
    note: >-
      folded words
      over two lines

# the end
note: below
"""


def test_new_figure_comes_after_the_last_one_and_nothing_else_moves() -> None:
    after = with_figure(COMMENTED, NEW)
    added = '\n  - indicator: gdp\n    period: 2021\n    value: 8.4\n    unit: "%"'
    assert after == COMMENTED.replace("over two lines", "over two lines" + added)


def test_figure_in_braces_is_added_in_braces() -> None:
    text = "source: a\nfigures:\n- {indicator: x, value: 1}  # one\n# end\n"
    added = '- {indicator: gdp, period: 2021, value: 8.4, unit: "%"}\n'
    assert with_figure(text, NEW) == text.replace("# one\n", "# one\n" + added)


def test_list_in_brackets_stays_one() -> None:
    text = "source: a\nfigures: [{indicator: x, value: 1}]\n"
    expected = 'source: a\nfigures: [{indicator: x, value: 1}, {indicator: gdp, period: 2021, value: 8.4, unit: "%"}]\n'
    assert with_figure(text, NEW) == expected


@pytest.mark.parametrize("empty", ["figures:\n", "figures: []\n", "figures: ~\n", "figures:   # none yet\n", ""])
def test_first_figure_of_a_source(empty: str) -> None:
    text = f"source: a\n{empty}"
    data = parse(with_figure(text, NEW), "a.yaml").data
    assert [figure["value"] for figure in data["figures"]] == ["8.4"]
    assert data["source"] == "a"


def test_keys_below_an_empty_list_stay() -> None:
    data = parse(with_figure("source: a\nfigures:\nnote: b\n", NEW), "a.yaml").data
    assert (data["note"], len(data["figures"])) == ("b", 1)


def test_line_ends_of_windows_stay() -> None:
    text = COMMENTED.replace("\n", "\r\n")
    after = with_figure(text, NEW)
    assert after.replace("\r\n", "\n") == with_figure(COMMENTED, NEW)
    assert after.count("\n") == after.count("\r\n")


def test_mark_of_windows_stays() -> None:
    assert with_figure("\ufeff" + COMMENTED, NEW) == "\ufeff" + with_figure(COMMENTED, NEW)


def test_file_without_a_line_end_gets_one() -> None:
    assert (
        with_figure("source: a\nfigures:\n  - value: 1", {"value": "2"})
        == "source: a\nfigures:\n  - value: 1\n  - value: 2\n"
    )


def test_file_all_in_braces_is_refused() -> None:
    with pytest.raises(ValueError, match="braces"):
        with_figure("{source: a, figures: []}", NEW)


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1), st.booleans())
def test_any_text_comes_back_as_it_was(text: str, braces: bool) -> None:
    shown = f"{{key: {scalar(text, True)}, b: 1}}" if braces else f"key: {scalar(text)}"
    document = parse(shown, "a.yaml")
    if not document.problems:  # some characters the project refuses anywhere
        assert document.data["key"] == text


@given(st.lists(st.sampled_from(["1", "7.3", "-5", "家", "a: b", "# c", "%", "null", "x"]), min_size=1, max_size=4))
def test_figures_added_one_by_one_are_read_in_order(values: list[str]) -> None:
    text = COMMENTED
    for value in values:
        text = with_figure(text, {"value": value})
    data = parse(text, "a.yaml").data
    assert [figure.get("value") for figure in data["figures"]][2:] == values
    assert data["note"] == "below"


def test_new_source_leaves_out_what_is_empty() -> None:
    text = new_source({"source": "a", "title": "T: x", "url": ""}, [NEW])
    assert text.splitlines()[:3] == ["source: a", 'title: "T: x"', "figures:"]
    assert parse(text, "a.yaml").data["figures"][0]["unit"] == "%"
