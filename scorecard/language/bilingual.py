"""Sentences for people, made of a key and named fields, and rendered in a language when they are shown.

To add a sentence: write `Text("topic.key", name=value)` where it is needed, and add `"topic.key"` to the file of the
topic in every language, `catalogue/en/topic.py` and `catalogue/zh/topic.py`, with the same fields in braces:
`"judging.due": "Due by {day}."` and `"judging.due": "应于{day}前达到。"`. A field is a text, a number or another Text.
`{count:goal|goals}` writes the first word where the field is 1, the second otherwise. What stands in the data in both
languages is a `Text.literal(en, zh)`, what reads alike in both is `same(text)`. tests/language/test_catalogue.py
finds a missing sentence, a missing field and a key that nobody uses. A new language is one folder beside `en`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache
from importlib import import_module
from string import Formatter
from typing import Protocol


class InBoth(Protocol):
    """What has its text in English and in Chinese, such as a name of the data."""

    @property
    def en(self) -> str: ...
    @property
    def zh(self) -> str: ...


class Text:
    """A sentence of the catalogue. Two are equal where key and fields are equal; it is rendered when it is read.

    Fields are texts, names in both languages, or values that print as they are.
    """

    __slots__ = ("_fields", "_key", "_rendered")

    def __init__(self, key: str, /, **fields: object) -> None:
        self._key = key
        self._fields = fields
        self._rendered: dict[str, str] | None = None  # most sentences of a large run are never read

    @staticmethod
    def literal(en: str, zh: str) -> Text:
        """A text that stands in the data, not in the catalogue. Other languages show the English one."""
        text = Text("", en=en, zh=zh)
        text._rendered = {"en": en, "zh": zh}
        return text

    @property
    def key(self) -> str:
        """The key of the sentence in the catalogue; empty where it stands in the data."""
        return self._key

    @property
    def en(self) -> str:
        """The text in English."""
        return self.in_language("en")

    @property
    def zh(self) -> str:
        """The text in Chinese."""
        return self.in_language("zh")

    def in_language(self, lang: str) -> str:
        """The text in a language that has a catalogue: `en` or `zh`."""
        known = self._rendered = self._rendered or {}
        if lang not in known:
            known[lang] = self._render(lang)
        return known[lang]

    def _render(self, lang: str) -> str:
        if not self._key:
            return _shown(self._fields.get(lang, self._fields["en"]), lang)
        parts = []
        for text, field, forms in _pieces(lang, self._key):
            parts.append(text)
            if field:
                given = self._fields[field]
                value = given if type(given) is str else _shown(given, lang)
                parts.append(value if len(forms) == 1 else forms[value != "1"])
        return "".join(parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Text) and self._identity() == other._identity()

    def __hash__(self) -> int:
        key, fields, rest = self._identity()
        return hash((key, frozenset(fields.items()), rest))

    def _identity(self) -> tuple[str, Mapping[str, str | Text], tuple[Text, ...]]:
        return self._key, {name: _field(value) for name, value in self._fields.items()}, ()

    def __repr__(self) -> str:
        return f"Text({self.en!r}, {self.zh!r})"


class _Joined(Text):
    """Texts one after the other, empty ones left out; the catalogue says what stands between them."""

    __slots__ = ("_parts",)

    def __init__(self, key: str, parts: Iterable[Text]) -> None:
        super().__init__(key)
        self._parts = tuple(parts)

    def _render(self, lang: str) -> str:
        return _template(lang, self._key).join([text for part in self._parts if (text := part.in_language(lang))])

    def _identity(self) -> tuple[str, Mapping[str, str | Text], tuple[Text, ...]]:
        return self._key, {}, self._parts


class _Nested(_Joined):
    """Names within one another; Chinese starts with the widest."""

    __slots__ = ()

    def _render(self, lang: str) -> str:
        parts = self._parts[::-1] if _template(lang, "joining.order") == "widest first" else self._parts
        return _template(lang, self._key).join(part.in_language(lang) for part in parts)


class _Capitalised(Text):
    """A clause with a capital in front, and with a stop at the end where it becomes a sentence."""

    __slots__ = ("_part",)

    def __init__(self, key: str, part: Text) -> None:
        super().__init__(key)
        self._part = part

    def _render(self, lang: str) -> str:
        text, stop = self._part.in_language(lang), _template(lang, self._key)
        end = "" if not text or text[-1] in _template(lang, "joining.ends") else stop
        return f"{text[:1].upper()}{text[1:]}{end}"

    def _identity(self) -> tuple[str, Mapping[str, str | Text], tuple[Text, ...]]:
        return self._key, {}, (self._part,)


def in_both(name: InBoth) -> Text:
    """A name of the data as a text."""
    return Text.literal(name.en, name.zh)


def same(text: str) -> Text:
    """A name or number that reads alike in every language."""
    return Text.literal(text, text)


def sentence(part: Text) -> Text:
    """A clause as a sentence: it starts with a capital and ends with a stop, unless it is empty or already does."""
    return _Capitalised("joining.stop", part)


def capitalised(part: Text) -> Text:
    """A phrase that starts a sentence."""
    return _Capitalised("joining.nothing", part)


def clauses(parts: Iterable[Text]) -> Text:
    """Clauses one after the other inside a sentence."""
    return _Joined("joining.clauses", parts)


def sentences(parts: Iterable[Text]) -> Text:
    """Whole sentences one after the other, empty ones left out; Chinese ones need no space between."""
    return _Joined("joining.sentences", parts)


def joined(parts: Iterable[Text]) -> Text:
    """Texts with nothing between them."""
    return _Joined("joining.nothing", parts)


def commas(parts: Iterable[Text]) -> Text:
    """Short clauses with commas between them."""
    return _Joined("joining.commas", parts)


def figures_listed(parts: Iterable[Text]) -> Text:
    """Figures as a list, where each may have a comma in it."""
    return _Joined("joining.figures", parts)


def nearest_first(parts: Iterable[Text]) -> Text:
    """Names from the narrowest to the widest, in the order in which the language has them."""
    return _Nested("joining.nearest-first", parts)


def spaced(parts: Iterable[Text]) -> Text:
    """Words of one phrase."""
    return _Joined("joining.spaced", parts)


def listed(parts: Iterable[Text]) -> Text:
    """Phrases as a list."""
    return _Joined("joining.listed", parts)


def _field(value: object) -> str | Text:
    if isinstance(value, str | Text):
        return value
    en, zh = getattr(value, "en", None), getattr(value, "zh", None)
    return Text.literal(en, zh) if isinstance(en, str) and isinstance(zh, str) else str(value)


def _shown(value: object, lang: str) -> str:
    field = value if isinstance(value, Text) else _field(value)
    return field.in_language(lang) if isinstance(field, Text) else field


@cache
def topic(name: str, lang: str) -> Mapping[str, str]:
    """The sentences of one topic in a language, by key; their fields are in braces."""
    sentences: Mapping[str, str] = import_module(f"scorecard.language.catalogue.{lang}.{name}").SENTENCES
    return sentences


def template(key: str, lang: str) -> str | None:
    """A sentence as it stands in the catalogue; None where there is none of that key."""
    return topic(key.partition(".")[0], lang).get(key)


@cache
def _template(lang: str, key: str) -> str:
    return topic(key.partition(".")[0], lang)[key]


@cache
def _pieces(lang: str, key: str) -> tuple[tuple[str, str | None, list[str]], ...]:
    """A sentence of the catalogue, taken apart once: text, the field after it, its words for one and for several."""
    parsed = Formatter().parse(_template(lang, key))
    return tuple((text, field, (spec or "").split("|")) for text, field, spec, _ in parsed)


@cache
def term(word: str) -> Text:
    """The field's term for a code word of files and outputs, `terms.on-track`; of a name (a town) the word itself."""
    key = f"terms.{word}"
    return same(word) if template(key, "en") is None else Text(key)


def code_and_term(word: str) -> Text:
    """A code word as files have it in English, and its term in Chinese: where a sentence speaks of the encoding."""
    return Text.literal(word, term(word).zh)


NOTHING = same("")
