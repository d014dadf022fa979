"""In which script words are written: Latin letters, also with accents and signs (Croí Cónaithe, €3.1m), or Chinese."""

import re

_LETTER = re.compile("[A-Za-z]")
_CHINESE = re.compile("[\u2e80-\u303f\u3400-\u9fff\uff00-\uffef]")  # characters, and the marks that stand between them


def is_chinese(words: str) -> bool:
    """Whether the words hold a Chinese character or its punctuation."""
    return _CHINESE.search(words) is not None


def is_latin(words: str) -> bool:
    """Whether words are written in Latin letters: nothing Chinese stands in them, and signs beyond ASCII only beside
    letters."""
    return words.isascii() or (not is_chinese(words) and _LETTER.search(words) is not None)
