"""Older spellings become today's, and nothing else of a file changes."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scorecard.files.migrations.registry import migrated
from scorecard.files.yaml_words import Edit, edited, plain_pairs

OLD = """\
# the source
source: a   # its id
figures:
  - indicator: jobs
    bound: over   # 超过
    scope: zhouxiang
    note: 'bound: over'
  - {indicator: firms, bound: "at-least", scope: 全市}
  - {indicator: firms, scope: a, place: b, bound: about}
"""


def test_bounds_and_places_are_written_as_today() -> None:
    new = OLD.replace("bound: over   #", "bound: more_than   #").replace("scope: zhouxiang", "place: zhouxiang")
    new = new.replace('"at-least", scope: 全市', "at_least, scope: citywide")
    assert migrated(OLD) == new
    assert migrated(new) == new


def test_line_ends_and_the_mark_of_windows_stay() -> None:
    assert migrated("\ufeff" + OLD.replace("\n", "\r\n")) == "\ufeff" + migrated(OLD).replace("\n", "\r\n")


def test_a_file_with_faults_is_left_alone() -> None:
    with pytest.raises(ValueError, match="faults"):
        migrated("a: 1\na: 2\n")


def test_every_key_with_a_plain_value_is_found() -> None:
    found = [
        (pair.mapping, pair.key, pair.value) for pair in plain_pairs("a: {b: 1, c: [x, {d: 2}]}\n? [e]\n: {f: 3}\ng:\n")
    ]
    assert found == [(("a",), "b", "1"), (("a", "c", 1), "d", "2"), (("",), "f", "3"), ((), "g", "")]


def test_edits_do_not_move_each_other() -> None:
    assert edited("abc", [Edit((0, 1), "xx"), Edit((2, 3), "")]) == "xxb"


WORDS = st.sampled_from(["over", "at-least", "more_than", "zhouxiang", "citywide", "全市", "about", "'over'"])


@given(
    st.lists(
        st.tuples(st.sampled_from(["bound", "scope", "place", "note"]), WORDS), max_size=5, unique_by=lambda x: x[0]
    )
)
def test_what_is_migrated_stays_as_it_is(keys: list[tuple[str, str]]) -> None:
    text = "figures:\n  - id: x\n" + "".join(f"    {key}: {word}  # {word}\n" for key, word in keys)
    once = migrated(text)
    assert migrated(once) == once
    assert [line.partition("#")[2] for line in once.split("\n")] == [
        line.partition("#")[2] for line in text.split("\n")
    ]
