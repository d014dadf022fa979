from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.collecting.source_file import new_source, with_records
from scorecard.files.yaml_reader import parse_yaml
from scorecard.files.yaml_scalar import scalar

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
    after = with_records(COMMENTED, [NEW])
    added = '\n  - indicator: gdp\n    period: 2021\n    value: 8.4\n    unit: "%"'
    assert after == COMMENTED.replace("over two lines", "over two lines" + added)


def test_figure_in_braces_is_added_in_braces() -> None:
    text = "source: a\nfigures:\n- {indicator: x, value: 1}  # one\n# end\n"
    added = '- {indicator: gdp, period: 2021, value: 8.4, unit: "%"}\n'
    assert with_records(text, [NEW]) == text.replace("# one\n", "# one\n" + added)


def test_list_in_brackets_stays_one() -> None:
    text = "source: a\nfigures: [{indicator: x, value: 1}]\n"
    expected = 'source: a\nfigures: [{indicator: x, value: 1}, {indicator: gdp, period: 2021, value: 8.4, unit: "%"}]\n'
    assert with_records(text, [NEW]) == expected


@pytest.mark.parametrize("empty", ["figures:\n", "figures: []\n", "figures: ~\n", "figures:   # none yet\n", ""])
def test_first_figure_of_a_source(empty: str) -> None:
    text = f"source: a\n{empty}"
    data = parse_yaml(with_records(text, [NEW]), "a.yaml").data
    assert [figure["value"] for figure in data["figures"]] == ["8.4"]
    assert data["source"] == "a"


def test_keys_below_an_empty_list_stay() -> None:
    data = parse_yaml(with_records("source: a\nfigures:\nnote: b\n", [NEW]), "a.yaml").data
    assert (data["note"], len(data["figures"])) == ("b", 1)


def test_line_ends_of_windows_stay() -> None:
    text = COMMENTED.replace("\n", "\r\n")
    after = with_records(text, [NEW])
    assert after.replace("\r\n", "\n") == with_records(COMMENTED, [NEW])
    assert after.count("\n") == after.count("\r\n")


def test_mark_of_windows_stays() -> None:
    assert with_records("\ufeff" + COMMENTED, [NEW]) == "\ufeff" + with_records(COMMENTED, [NEW])


def test_file_without_a_line_end_gets_one() -> None:
    assert (
        with_records("source: a\nfigures:\n  - value: 1", [{"value": "2"}])
        == "source: a\nfigures:\n  - value: 1\n  - value: 2\n"
    )


def test_file_all_in_braces_is_refused() -> None:
    with pytest.raises(ValueError, match="braces"):
        with_records("{source: a, figures: []}", [NEW])


@given(st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1), st.booleans())
def test_any_text_comes_back_as_it_was(text: str, braces: bool) -> None:
    shown = f"{{key: {scalar(text, True)}, b: 1}}" if braces else f"key: {scalar(text, False)}"
    document = parse_yaml(shown, "a.yaml")
    if not document.problems:  # some characters the project refuses anywhere
        assert document.data["key"] == text


@given(st.lists(st.sampled_from(["1", "7.3", "-5", "家", "a: b", "# c", "%", "null", "x"]), min_size=1, max_size=4))
def test_figures_added_one_by_one_are_read_in_order(values: list[str]) -> None:
    text = COMMENTED
    for value in values:
        text = with_records(text, [{"value": value}])
    data = parse_yaml(text, "a.yaml").data
    assert [figure.get("value") for figure in data["figures"]][2:] == values
    assert data["note"] == "below"


def test_new_source_leaves_out_what_is_empty() -> None:
    text = new_source({"source": "a", "title": "T: x", "url": ""}, [NEW])
    assert text.splitlines()[:3] == ["source: a", 'title: "T: x"', "figures:"]
    assert parse_yaml(text, "a.yaml").data["figures"][0]["unit"] == "%"


DASHED = "source: a\nfigures:\n  - indicator: x\n    value: 1\n"
ADDED = '  - indicator: gdp\n    period: 2021\n    value: 8.4\n    unit: "%"\n'


@pytest.mark.parametrize(
    ("below", "stays"),
    [
        ("    # ask again\n", True),
        ("\n    # ask again\n\n   # and again\n", True),
        ("# the end\n", False),
        ("  # a dash further left\n", False),
        ("\n", False),
    ],
)
def test_a_remark_deeper_than_the_dash_stays_with_its_figure(below: str, stays: bool) -> None:
    after = with_records(DASHED + below + "note: b\n", [NEW])
    assert after == (DASHED + below + ADDED if stays else DASHED + ADDED + below) + "note: b\n"


@pytest.mark.parametrize("text", [DASHED, "source: a\n", "source: a\nfigures: []\n"])
def test_the_mark_that_ends_a_document_stays_the_last_line(text: str) -> None:
    after = with_records(text + "...\n# over\n", [NEW])
    assert after.endswith(ADDED + "...\n# over\n")


@pytest.mark.parametrize(
    ("line", "first"),
    [
        ("figures: []# end", "figures: # end"),
        ("figures: ~   # none", "figures:   # none"),
        ("figures: [ ]", "figures:"),
    ],
)
def test_remark_behind_an_empty_list_stays_one(line: str, first: str) -> None:
    assert with_records(f"source: a\n{line}\n", [NEW]) == f"source: a\n{first}\n{ADDED}"


@pytest.mark.parametrize(
    ("text", "added"),
    [
        ("source: a\nfigures: [{value: 1},]\n", "source: a\nfigures: [{value: 1}, {value: 2},]\n"),
        ("source: a\nfigures: [{value: 1} # one\n  ]\n", "source: a\nfigures: [{value: 1}, {value: 2} # one\n  ]\n"),
        ("source: a\nfigures: &all\n- value: 1\n", "source: a\nfigures: &all\n- value: 1\n- value: 2\n"),
        ("  source: a\n  title: b\n", "  source: a\n  title: b\n  figures:\n    - value: 2\n"),
        ("a: 1\t# day\nfigures:\n- value: 1\t# one\n", "a: 1\t# day\nfigures:\n- value: 1\t# one\n- value: 2\n"),
        ("figures:\n-   value: 1\n\nb: 1\n", "figures:\n-   value: 1\n- value: 2\n\nb: 1\n"),
        ("? figures\n: - value: 1\n", "? figures\n: - value: 1\n  - value: 2\n"),
        (
            '"figures":\n  - note: |\n      a\n      # b\n',
            '"figures":\n  - note: |\n      a\n      # b\n  - value: 2\n',
        ),
    ],
)
def test_each_way_of_writing_a_list_is_kept(text: str, added: str) -> None:
    assert with_records(text, [{"value": "2"}]) == added


def test_what_cannot_be_added_cleanly_is_refused() -> None:
    with pytest.raises(ValueError, match="by hand"):
        with_records("source: a\nfigures: none yet\n", [NEW])


@given(
    st.lists(
        st.sampled_from(
            ["source: a", "figures:", "  - value: 1", "    note: b", "    # c", "", "- {value: 2}", "  # d", "figures: []",
             "figures: [{value: 3}]", "note: |", "  text", "...", "---", "\t", "figures: ~# x", "title: 't'\t# y", "  -"]
        ),
        max_size=9,
    )
)  # fmt: skip
def test_nothing_else_ever_changes(lines: list[str]) -> None:
    text = "\n".join(lines)
    before = parse_yaml(text, "a.yaml")
    if before.problems or not isinstance(before.data, dict):
        return
    try:
        after = with_records(text, [{"value": "9"}])
    except ValueError:
        return
    assert parse_yaml(after, "a.yaml").problems == []
    for comment in ("# c", "# d", "# x", "# y"):
        assert after.count(comment) == text.count(comment)
