"""Words in Latin letters and in Chinese characters."""

import pytest

from scorecard.language.scripts import is_latin


@pytest.mark.parametrize(
    ("words", "latin"),
    [
        ("GDP growth", True),
        ("", True),
        ("grants under the Croí scheme", True),
        ("€3.1m for “Tidy Towns”", True),
        ("地区生产总值", False),
        ("GDP增长", False),
        ("，5%", False),
        ("”", False),  # it stands in both
        ("“R&D”", True),
    ],
)
def test_latin_letters_with_accents_and_signs_are_latin(words: str, latin: bool) -> None:
    assert is_latin(words) == latin
