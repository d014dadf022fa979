"""Synonyms: what English words of one meaning share."""

from __future__ import annotations

import pytest

from scorecard.language.stems import stems
from scorecard.language.synonyms import senses


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("vacant units", "void units"),
        ("carbon emissions", "carbon footprint"),
        ("septic tanks", "domestic waste water treatment systems"),
        ("small enterprises", "SMMEs"),
        ("consumer prices", "the CPI"),
        ("smallholder farmers", "small-scale farmers"),
    ],
)
def test_words_of_one_meaning_are_one(one: str, other: str) -> None:
    assert senses(one) == senses(other)
    assert stems(one) != stems(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("nurses", "doctors"), ("births", "deaths"), ("imports", "exports"), ("primary schools", "secondary schools")],
)
def test_what_only_stands_in_one_field_stays_two(one: str, other: str) -> None:
    assert senses(one) != senses(other)
