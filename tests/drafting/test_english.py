"""The words of English clauses that name what a number measures."""

import pytest

from scorecard.drafting.english import head_noun, subject
from scorecard.drafting.reading import candidates
from scorecard.drafting.subjects import Item


@pytest.mark.parametrize(
    ("before", "behind", "counts", "words"),
    [
        ("GDP growth of ", "", False, "GDP growth"),
        ("CPI increase kept at ", "", False, "CPI increase"),
        ("creation of ", " new urban jobs", True, "new urban jobs"),
        ("a reduction of ", " in energy use", False, "energy use"),
        ("We will build ", " new schools", True, "new schools"),
        ("Household waste recycling should reach ", "", False, "Household waste recycling"),
        ("renovate ", " of rural roads", True, "rural roads"),
    ],
)
def test_subject(before: str, behind: str, counts: bool, words: str) -> None:
    assert subject(Item(0, 0, before, behind), None, counts).words == words


def test_head_noun() -> None:
    assert head_noun(" new schools in the city") == "schools"
    assert head_noun("") == ""


def test_what_speaks_of_a_target_or_of_all_people_sets_none() -> None:
    text = "II. Main goals for 2024\nGDP growth of over 6 percent.\nA target of over 6 percent is cautious. We will feed our 1.4 billion people."
    assert [f"{one.low} {one.indicator}" for one in candidates(text, 2024)] == ["6 GDP growth"]
