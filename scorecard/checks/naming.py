"""Naming: the words of a record name its own indicator, or at least not another one.

Words are set beside the names and aliases of indicators by pairs of Chinese characters and by English words. A record
whose words share nothing with its indicator, and at least half of a name of another one, most likely names the other.
Passes: 新增高新技术企业70家 at firms; 缩减至1个工作日 at any. Fails: 新增高新技术企业70家 at revenue.
"""

import re
from collections.abc import Iterator, Mapping
from functools import cached_property, lru_cache

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.indicators import Indicator
from scorecard.model.problems import Problem

RULE = "naming"
_HALF, _LEAST = 0.5, 2  # of the pairs and words of a name, and how many at least
_CHINESE = re.compile("[\u4e00-\u9fff]+")
_ENGLISH = re.compile(r"[a-z0-9][a-z0-9.+-]{2,}")


class _Names:
    """The names of the indicators, taken apart into pairs and words where they are asked for."""

    def __init__(self, indicators: Mapping[str, Indicator]) -> None:
        self._indicators = indicators
        self._pairs: dict[str, tuple[str, ...]] = {}

    def pairs(self, name: str) -> tuple[str, ...]:
        """The pairs of Chinese characters in the names of an indicator: of most records one stands in the words."""
        if name not in self._pairs:
            runs = (run for text in _texts(self._indicators[name]) for run in _CHINESE.findall(text))
            self._pairs[name] = tuple(run[at : at + 2] for run in runs for at in range(len(run) - 1))
        return self._pairs[name]

    def grams(self, name: str) -> list[frozenset[str]]:
        """The pairs and words of each name of an indicator."""
        return [_grams(text) for text in _texts(self._indicators[name])]

    @cached_property
    def _all(self) -> dict[str, str]:
        return {name: "\n".join(_texts(one)).lower() for name, one in self._indicators.items()}

    def shared(self, said: frozenset[str]) -> Iterator[tuple[float, str]]:
        """For each indicator with enough of those pairs and words in its names, the largest part of one name that they
        are."""
        for name, texts in self._all.items():
            if sum(gram in texts for gram in said) >= _LEAST:
                yield _shared(said, self.grams(name)), name


def check(book: Book) -> Iterator[Problem]:
    """A warning at every record whose words name another indicator than its own."""
    names = _Names(book.indicators)
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _named(names, book, target, target.indicator, target.says)
    for source in book.sources.values():
        for figure in source.figures:
            yield from _named(names, book, figure, figure.indicator, figure.says)


def _named(names: _Names, book: Book, record: Record, own: str | None, says: str | None) -> Iterator[Problem]:
    if own not in book.indicators or not says or any(pair in says for pair in names.pairs(own)):
        return
    said = _grams(says)
    if any(said & grams for grams in names.grams(own)):
        return
    found = max(names.shared(said), default=(0.0, ""))
    if found[0] >= _HALF:
        message = Text("wording.words-name-another", says=says, own=own, other=found[1])
        yield Problem(record.location, "warning", RULE, message, Text("wording.words-name-another-remedy"), "indicator")


def _shared(said: frozenset[str], names: list[frozenset[str]]) -> float:
    """The largest part of one of an indicator's names that stands in the words."""
    parts = [shared / len(grams) for grams in names if (shared := len(said & grams)) >= _LEAST]
    return max(parts, default=0.0)


def _texts(indicator: Indicator) -> tuple[str, ...]:
    return indicator.name.zh, indicator.name.en, *indicator.aliases


@lru_cache(maxsize=20_000)
def _grams(text: str) -> frozenset[str]:
    found: set[str] = set()
    for run in _CHINESE.findall(text):
        found |= {run[at : at + 2] for at in range(len(run) - 1)} or {run}
    return frozenset(found | set(_ENGLISH.findall(text.lower())))
