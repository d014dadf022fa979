"""The field's words in both languages: one term for one thing in columns, messages and reasons.

The terms stand in the catalogue under the code word of files and outputs: `terms.on-track`.
"""

from functools import cache

from scorecard.language.bilingual import Text, same, template


@cache
def term(word: str) -> Text:
    """The term for a code word; the word itself where it is a name (a town, a park)."""
    key = f"terms.{word}"
    return same(word) if template(key, "en") is None else Text(key)


def code_and_term(word: str) -> Text:
    """A code word as it stands in files in English, and its term in Chinese, where a sentence speaks of the encoding."""
    return Text.literal(word, term(word).zh)
