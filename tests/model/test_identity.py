"""Which result it is: told by fields; labels never meet."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from scorecard.model.identity import Identity, labels
from scorecard.model.periods import parse

IDS = st.from_regex(r"[a-b](\.[1-2]){0,2}", fullmatch=True)
PARTS = st.lists(st.integers(1, 2), max_size=2).map(tuple)
YEARS = st.sampled_from([None, parse("2021"), parse("2022")])


def test_a_part_is_spelt_after_its_target() -> None:
    of_firms, of_homes = Identity("firms").part(1), Identity("homes", parse("2022"))
    assert labels([Identity("firms"), of_firms, of_homes]) == {
        Identity("firms"): "firms",
        of_firms: "firms.1",
        of_homes: "homes.2022",
    }


def test_a_part_gives_way_to_a_target_of_its_spelling() -> None:
    found = labels([Identity("firms"), Identity("firms").part(1), Identity("firms.1")])
    assert found[Identity("firms.1")] == "firms.1"
    assert found[Identity("firms").part(1)] == "firms#1"


@given(st.sets(st.builds(Identity, IDS, YEARS, PARTS)))
def test_no_two_labels_are_the_same(identities: set[Identity]) -> None:
    found = labels(identities)
    assert len(set(found.values())) == len(identities)
