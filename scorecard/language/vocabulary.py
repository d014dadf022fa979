"""Words that a project adds to those of reports: units, currencies, verbs, words for stages, headings.

One vocabulary is in use at a time: that of the project that was loaded last. Reading a text, an answer, a check and a
form then know the same words. Every pattern or table that is built from it is built again when another one comes into
use.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import NamedTuple, ParamSpec, TypeVar

_P = ParamSpec("_P")
_R = TypeVar("_R")


class Vocabulary(NamedTuple):
    """The added words. Each unit is its dimension, its factor and its names; each stage its name and its words."""

    units: tuple[tuple[str, str, tuple[str, ...]], ...] = ()
    counted: tuple[str, ...] = ()
    currencies: tuple[tuple[str, str], ...] = ()  # the sign and the unit that it stands for
    rises: tuple[str, ...] = ()
    falls: tuple[str, ...] = ()
    adds: tuple[str, ...] = ()
    stages: tuple[tuple[str, tuple[str, ...]], ...] = ()
    review: tuple[str, ...] = ()  # of headings
    plan: tuple[str, ...] = ()  # of headings
    says_most: int = 40  # characters of a quotation with Chinese in it


_NONE = Vocabulary()
_in_use = [_NONE]
_rebuilt: list[Callable[[], None]] = []


def current() -> Vocabulary:
    """The vocabulary in use; without added words where no project has any."""
    return _in_use[0]


def longest_quotation(says: str) -> int:
    """How many characters a quotation of that writing may have: three times as many where none of them is Chinese."""
    return current().says_most * (1 if any("\u3400" <= char <= "\u9fff" for char in says) else 3)


def use(vocabulary: Vocabulary = _NONE) -> None:
    """Read with these words from now on."""
    if vocabulary != _in_use[0]:
        _in_use[0] = vocabulary
        for forget in _rebuilt:
            forget()


def rebuilt(size: int = 1) -> Callable[[Callable[_P, _R]], Callable[_P, _R]]:
    """Keep the last `size` results of a function until another vocabulary comes into use."""

    def wrap(function: Callable[_P, _R]) -> Callable[_P, _R]:
        kept = lru_cache(maxsize=size)(function)
        _rebuilt.append(kept.cache_clear)
        return kept  # type: ignore[return-value]

    return wrap


def alternatives(words: tuple[str, ...]) -> str:
    """The words as the last alternatives of a pattern: "|走高|攀升"; empty where there are none."""
    return "".join(f"|{re.escape(word)}" for word in sorted(words, key=len, reverse=True))
