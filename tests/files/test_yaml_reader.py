from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from scorecard.files.encoding import BREAK
from scorecard.files.yaml_reader import YamlFile, parse_yaml, read_yaml
from scorecard.files.yaml_syntax import DEEPEST
from scorecard.language.characters import UNSEEN
from scorecard.model.problems import LOCATION, Location


def said(text: str) -> list[str]:
    return [str(problem) for problem in parse_yaml(text, "f").problems]


def bare(data: Any) -> Any:
    """The data without its places."""
    if isinstance(data, dict):
        return {key: bare(value) for key, value in data.items() if key != LOCATION}
    return [bare(item) for item in data] if isinstance(data, list) else data


def test_scalars_stay_text() -> None:
    text = "a: NO\nb: 0.10\nc: 2021-02-03\nd: 1e3\ne: 0x1F\nf: 12:30\ng: on\nh: 01\ni: !!int 7"
    wanted = {
        "a": "NO",
        "b": "0.10",
        "c": "2021-02-03",
        "d": "1e3",
        "e": "0x1F",
        "f": "12:30",
        "g": "on",
        "h": "01",
        "i": "7",
    }
    document = parse_yaml(text, "f")
    assert bare(document.data) == wanted
    assert document.problems == []


def test_text_on_several_lines_is_one_line() -> None:
    text = 'a: |\n  one\n  two\n\n  three\nb: "x\\ty"\nc: >-\n  one\n  two\nd: one\n  two\n'
    assert bare(parse_yaml(text, "f").data) == {"a": "one two three", "b": "x y", "c": "one two", "d": "one two"}


def test_nothing_is_none_and_quoted_nothing_is_text() -> None:
    assert bare(parse_yaml("a:\nb: ~\nc: null\nd: ''\ne: \"null\"", "f").data) == {
        "a": None,
        "b": None,
        "c": None,
        "d": "",
        "e": "null",
    }


def test_each_mapping_knows_its_place() -> None:
    data = parse_yaml("a: 1\nb:\n  - c: {d: 2}\n", "f").data
    assert data[LOCATION] == Location("f", 1, 1)
    assert data["b"][0][LOCATION] == Location("f", 3, 5)
    assert data["b"][0]["c"][LOCATION] == Location("f", 3, 8)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a: 1\nb: 2\na: 3\n", "f:3:1: error: the key “a” stands twice in this mapping [duplicate-key]"),
        ("a: {b: 1, b: 2}\n", "f:1:11: error: the key “b” stands twice in this mapping [duplicate-key]"),
        ("a: &x 1\nb: *x\n", "f:2:4: error: an alias (*name) is not read [alias]"),
        ("a: &x {b: 1}\nc:\n  <<: *x\n", "f:3:7: error: an alias (*name) is not read [alias]"),
        ("a: *nowhere\n", "f:1:4: error: an alias (*name) is not read [alias]"),
        ("*x : 1\n", "f:1:1: error: an alias (*name) is not read [alias]"),
        ("? [a, b]\n: c\n", "f:1:3: error: a key must be a plain word [key]"),
        ("{a: b}: c\n", "f:1:1: error: a key must be a plain word [key]"),
        ("'': c\n", "f:1:1: error: a key must be a plain word [key]"),
        ("'@': c\n", "f:1:1: error: a key must be a plain word [key]"),
        ("a: 1\n---\nb: 2\n", "f:2:1: error: a second document starts here [yaml]"),
        ("", "f:1:1: error: the file is empty [empty]"),
        ("# a comment\n", "f:1:1: error: the file is empty [empty]"),
        ('a: "\\e[31mred"\n', "f:1:4: error: the text holds the character U+001B as an escape [character]"),
        ('"a\\0": 1\n', "f:1:1: error: the text holds the character U+0000 as an escape [character]"),
        ("a: 1\n\tb: 2\n", "f:2:1: error: a tab cannot indent [yaml]"),
        ("a:\n\t- b\n", "f:2:1: error: a tab cannot indent [yaml]"),
        ("a: b: c\n", "f:1:5: error: a colon where none can stand [yaml]"),
        ("a: 1\nb\nc: 2\n", "f:2:1: error: this line has no “key: value” [yaml]"),
        ("a: @x\n", "f:1:4: error: text cannot start with “@” [yaml]"),
        ('a: "x\nb: 1\n', "f:1:4: error: the quote that opens here is not closed [yaml]"),
        ("a: [1, 2\nb: 3\n", "f:1:4: error: the list that opens here is not closed [yaml]"),
        ("a: {x: 1\nb: 3\n", "f:1:4: error: the mapping that opens here is not closed [yaml]"),
        ("a:\n  - b: 1\n c: 2\n", "f:3:2: error: this does not fit the mapping that it stands in [yaml]"),
        ("- a\nb: 1\n", "f:2:1: error: this does not fit the list that it stands in [yaml]"),
        ('a: "\\q"\n', "f:1:5: error: an unknown escape in double quotes [yaml]"),
    ],
)
def test_each_fault_is_told_at_its_place_with_a_remedy(text: str, found: str) -> None:
    shown = said(text)
    assert [line.partition("\n")[0] for line in shown] == [found]
    assert shown[0].partition("\n    ")[2].endswith((".", "NEW"))


def test_what_is_sound_is_kept_beside_a_fault() -> None:
    assert bare(parse_yaml("a: 1\na: 2\n? [x]\n: {y: z}\nb: [3, *x]\n", "f").data) == {"a": "1", "b": ["3", None]}


def test_all_faults_of_a_file_are_told_at_once() -> None:
    assert len(said("a: 1\na: 2\nb: *x\n'@': 3\nc: \u200b\n")) == 4


@pytest.mark.parametrize("opening", ["[", "- ", "? ", "{a: ", '["]",\n ', "[{a: "])
def test_deep_nesting_is_refused_and_not_followed(opening: str) -> None:
    # 100,000 levels would exhaust the stack of a reader that calls itself.
    problems = parse_yaml("a:\n " + opening * 100_000, "f").problems
    assert [problem.message for problem in problems][-1] == f"nested more than {DEEPEST} levels deep"


def test_nesting_up_to_the_limit_is_read() -> None:
    assert parse_yaml("[" * DEEPEST + "]" * DEEPEST, "f").problems == []
    assert len(parse_yaml("[" * (DEEPEST + 1) + "]" * (DEEPEST + 1), "f").problems) == 1


def test_brackets_in_text_are_no_nesting() -> None:
    text = "".join(f"a{number}: “[[{{{{ not closed”\n" for number in range(200))
    assert parse_yaml(text, "f").problems == []


def test_aliases_that_would_explode_cost_nothing() -> None:
    lines = ["a0: &a0 [x, x]"]
    lines += [f"a{number}: &a{number} [{', '.join([f'*a{number - 1}'] * 10)}]" for number in range(1, 10)]
    problems = parse_yaml("\n".join(lines), "f").problems
    assert len(problems) == 90
    assert {problem.rule for problem in problems} == {"alias"}


@pytest.mark.parametrize(
    ("path", "line", "column"),
    [
        ([], 1, 1),
        (["a"], 1, 1),  # a mapping or list is pointed at by its key
        (["a", 0], 2, 5),
        (["a", 0, "b"], 2, 8),
        (["a", 0, "c"], 3, 5),
        (["a", 0, "c", "x"], 3, 9),  # text without words as well
        (["a", 0, "c", "y"], 3, 19),
        (["a", "Tag", 0, "b", "nothing"], 2, 8),  # parts that are no child are passed over
        (["a", 7], 1, 1),
    ],
)
def test_a_path_leads_to_its_place(path: list[str | int], line: int, column: int) -> None:
    document = parse_yaml('a:\n  - b: 1\n    c: {x: "", y: z}\n', "f")
    assert document.location_of(path) == Location("f", line, column)


def test_windows_files_are_read(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes("a: 1\r\nb:\r\n  - 二\r\nb: 3\r\n".encode("utf-8-sig"))
    document = read_yaml(path, "a.yaml")
    assert bare(document.data) == {"a": "1", "b": ["二"]}
    assert [problem.location for problem in document.problems] == [Location("a.yaml", 4, 1)]


def test_a_document_without_data_still_has_a_place() -> None:
    assert YamlFile("f", None, []).location_of(["a"]) == Location("f", 1, 1)


YAMLISH = st.text(st.sampled_from("ab1 \n\t:-[]{},#&*!|>'\"%@`?\\~.“：二\r\u200b\x07\x85"), max_size=60)


@given(YAMLISH | st.text(max_size=60))
@example("a: |\n\t\n")
@example("- ? - : ?")
@example("a: 'b\n\n")
@example("[\n\n")
def test_any_text_gives_plain_data_and_faults_at_places_that_exist(text: str) -> None:
    document = parse_yaml(text, "f")
    assert document.data is not None or document.problems
    lines = BREAK.split(text)
    for problem in document.problems:
        assert problem.message
        assert problem.remedy
        assert 1 <= problem.location.line <= len(lines)
        assert 1 <= problem.location.column <= len(lines[problem.location.line - 1]) + 1
    for value in _scalars(document.data):
        assert value is None or isinstance(value, str)


def _scalars(data: Any) -> Iterator[Any]:
    if isinstance(data, dict):
        for value in bare(data).values():
            yield from _scalars(value)
    elif isinstance(data, list):
        for item in data:
            yield from _scalars(item)
    else:
        yield data


WORDS = st.text(
    st.characters(categories=["L", "N", "P", "S"], exclude_characters="\ufeff"), min_size=1, max_size=8
).filter(lambda word: not UNSEEN.search(word))
KEYS = WORDS.filter(lambda word: word != LOCATION)
DATA = st.recursive(
    WORDS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)


@given(st.dictionaries(KEYS, DATA, max_size=4), st.sampled_from([None, 1, 3]))
def test_what_is_written_is_read_and_every_path_points_at_it(data: dict[str, Any], indent: int | None) -> None:
    text = json.dumps(data, ensure_ascii=False, indent=indent)
    document = parse_yaml(text, "f")
    assert document.problems == []
    assert bare(document.data) == data
    lines = text.split("\n")
    for path, value in _leaves(data, []):
        place = document.location_of(path)
        assert lines[place.line - 1][place.column - 1 :].startswith(json.dumps(value, ensure_ascii=False))


def _leaves(data: Any, path: list[str | int]) -> Iterator[tuple[list[str | int], str]]:
    if isinstance(data, str):
        yield path, data
        return
    for key, value in data.items() if isinstance(data, dict) else enumerate(data):
        yield from _leaves(value, [*path, key])
