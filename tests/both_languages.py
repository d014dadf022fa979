"""What a text says in English and in Chinese."""

from scorecard.language.bilingual import Text


def both(text: Text) -> tuple[str, str]:
    """The English and the Chinese words."""
    return text.en, text.zh
