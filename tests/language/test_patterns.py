"""Patterns that are compiled when they are first used."""

import re

import pytest

from scorecard.language.patterns import pattern


def test_it_has_the_methods_of_a_compiled_pattern() -> None:
    digits = pattern("[a-c]+([0-9])", re.I)
    assert digits.sub("-", "x AB7 y") == "x - y"
    assert [match[1] for match in digits.finditer("a1 B2")] == ["1", "2"]
    assert digits.flags & re.I


def test_it_is_compiled_when_it_is_first_used() -> None:
    broken = pattern("(")  # nothing is said of it before
    with pytest.raises(re.error):
        broken.search("text")
