"""Stems: what English names of one thing share."""

from __future__ import annotations

import pytest

from scorecard.language.stems import stems


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vacancy rate", "were vacant"),
        ("apprenticeships", "apprentices"),
        ("re-let time", "took us to relet"),
        ("fly-tipping", "fly tips"),
        ("the council’s reserves", "our reserve"),
    ],
)
def test_bent_words_are_one(one: str, other: str) -> None:
    assert stems(one) & stems(other) == stems(one)


@pytest.mark.parametrize("words", ["the average number of", "we completed all of them", "over the last year", ""])
def test_words_that_tell_nothing(words: str) -> None:
    assert stems(words) == frozenset()
