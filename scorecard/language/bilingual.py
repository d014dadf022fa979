"""Sentences in both languages, built together so that they cannot come apart."""

from collections.abc import Iterable
from typing import NamedTuple


class Text(NamedTuple):
    """The same said in English and in Chinese."""

    en: str
    zh: str

    def in_language(self, lang: str) -> str:
        """The Chinese text for `zh`, the English one otherwise."""
        return self.zh if lang == "zh" else self.en


def sentence(part: Text) -> Text:
    """A clause as a sentence: it starts with a capital and ends with a stop, unless it is empty or already does."""
    if not part.en:
        return part
    end_en = "" if part.en.endswith((".", ":")) else "."
    end_zh = "" if part.zh.endswith(("。", "：")) else "。"
    return Text(f"{part.en[0].upper()}{part.en[1:]}{end_en}", f"{part.zh}{end_zh}")


def clauses(parts: Iterable[Text]) -> Text:
    """Clauses one after the other inside a sentence."""
    kept = list(parts)
    return Text("; ".join(part.en for part in kept), "；".join(part.zh for part in kept))


def sentences(parts: Iterable[Text]) -> Text:
    """Whole sentences one after the other; Chinese ones need no space between."""
    kept = list(parts)
    return Text(" ".join(part.en for part in kept), "".join(part.zh for part in kept))


def listed(parts: Iterable[Text]) -> Text:
    """Phrases as a list."""
    kept = list(parts)
    return Text(", ".join(part.en for part in kept), "、".join(part.zh for part in kept))


def same(text: str) -> Text:
    """A name or number that reads alike in both languages."""
    return Text(text, text)
