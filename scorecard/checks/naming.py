"""Naming: the words of a record name its own indicator, or at least not another one.

Words are set beside the names and aliases of indicators by pairs of Chinese characters and by English words. A record
whose words share nothing with its indicator, and at least half of a name of another one, most likely names the other.
Passes: 新增高新技术企业70家 at firms; 缩减至1个工作日 at any. Fails: 新增高新技术企业70家 at revenue.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.indicators import Indicator
from scorecard.model.problems import Problem

RULE = "naming"
_HALF, _LEAST = 0.5, 2  # of the pairs and words of a name, and how many at least
_CHINESE = re.compile("[\u4e00-\u9fff]+")
_Grams = dict[str, list[frozenset[str]]]  # of the names of each indicator
_ENGLISH = re.compile(r"[a-z0-9][a-z0-9.+-]{2,}")


def check(book: Book) -> Iterator[Problem]:
    """A warning at every record whose words name another indicator than its own."""
    names = {name: _names(indicator) for name, indicator in book.indicators.items()}
    for plan in book.plans:
        for _, target in plan.targets():
            yield from _named(names, target, target.indicator, target.says)
    for source in book.sources.values():
        for figure in source.figures:
            yield from _named(names, figure, figure.indicator, figure.says)


def _named(names: _Grams, record: Record, own: str | None, says: str | None) -> Iterator[Problem]:
    if own not in names or not says:
        return
    said = _grams(says)
    if any(said & grams for grams in names[own]):
        return
    found = max((_shared(said, grams), other) for other, grams in names.items())
    if found[0] >= _HALF:
        message = Text("checks.words-name-another", says=says, own=own, other=found[1])
        yield Problem(record.location, "warning", RULE, message, Text("checks.words-name-another-remedy"), "indicator")


def _shared(said: frozenset[str], names: list[frozenset[str]]) -> float:
    """The largest part of one of an indicator's names that stands in the words."""
    parts = [shared / len(grams) for grams in names if (shared := len(said & grams)) >= _LEAST]
    return max(parts, default=0.0)


def _names(indicator: Indicator) -> list[frozenset[str]]:
    return [_grams(name) for name in (indicator.name.zh, indicator.name.en, *indicator.aliases)]


@lru_cache(maxsize=20_000)
def _grams(text: str) -> frozenset[str]:
    found: set[str] = set()
    for run in _CHINESE.findall(text):
        found |= {run[at : at + 2] for at in range(len(run) - 1)} or {run}
    return frozenset(found | set(_ENGLISH.findall(text.lower())))
