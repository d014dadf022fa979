"""In which script words are written: Latin letters, also with accents and signs (Croí Cónaithe, €3.1m), or Chinese."""

import re

_LETTER = re.compile("[A-Za-z]")


def is_chinese(words: str) -> bool:
    """Whether the words hold a Chinese character or its punctuation."""
    return any(
        "\u2e80" <= char <= "\u303f" or "\u3400" <= char <= "\u9fff" or "\uff00" <= char <= "\uffef" for char in words
    )


def is_latin(words: str) -> bool:
    """Whether words are written in Latin letters: nothing Chinese stands in them, and signs beyond ASCII only beside
    letters."""
    return words.isascii() or (not is_chinese(words) and _LETTER.search(words) is not None)
