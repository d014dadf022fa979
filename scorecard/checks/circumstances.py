"""Circumstances: what the words of a figure say of certainty, time and scope stands in its encoding too.

The number may agree with the words, and the light still be wrong: 预计 is no actual, 年均 no single year, 前三季度 not the
year, 市级 not the whole city, 较2019年 not since the year before, 基本完成 not yet completed.
Passes: `says: 预计全年增长7.5%` with `status: estimated`. Fails: the same as final; `says: 前三季度增长10.3%` with `period: 2021`.
"""

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import Problem
from scorecard.model.sources import Figure

RULE = "circumstance"


class _Word(NamedTuple):
    """Words, when the encoding leaves out what they say, what that is, what to write, and the key where it belongs."""

    pattern: re.Pattern[str]
    lost: Callable[[Figure], bool]
    text: Text
    remedy: Text
    key: str


_YEAR = re.compile(r"(?:^(?:截至|到)?|\b[Ii]n )((?:19|20)\d\d)(?:年(?!以来|初|起|至|到|[-—–]|均)|(?= |$|[,.;]))")


def _of_another_year(figure: Figure) -> bool:
    told, period = _YEAR.search(figure.says or ""), figure.period
    return told is not None and period is not None and not period.start.year <= int(told[1]) <= period.end.year


_WORDS = (
    _Word(_YEAR, _of_another_year, Text("checks.another-year"), Text("checks.write-year-of-words"), "period"),
    _Word(
        re.compile(
            r"预计|预期|有望|力争|将于|将达|(?:^|[年，])(?:计划|拟)(?!任务|总|完成率)"
            r"|\b(?:(?:is|are) (?:expected|forecast|projected|planned)|(?:aims?|plans?|expects?) to|will)\b"
        ),
        lambda figure: figure.status != "estimated",
        Text("checks.what-expected-or-aimed-at"),
        Text("checks.write-estimated"),
        "status",
    ),
    _Word(
        re.compile(r"年均|年平均|两年平均"),
        lambda figure: figure.per is None,
        Text("checks.average-over-years"),
        Text("checks.write-per-year"),
        "per",
    ),
    _Word(
        re.compile(r"[上下]半年|[一二三四]季度|前[\d一二三四五六七八九十]+个月|\d月?[-—–－至到]\d+月"),
        lambda figure: figure.period is not None and figure.period.is_year,
        Text("checks.part-year"),
        Text("checks.write-months"),
        "period",
    ),
    _Word(
        re.compile(r"[较比]\d{4}年"),
        lambda figure: figure.base is None,
        Text("checks.year-counts-from"),
        Text("checks.write-base-2019"),
        "base",
    ),
    _Word(
        re.compile(r"^(?!.*全市).*市级"),
        lambda figure: figure.scope == "citywide",
        Text("checks.without-new-zone"),
        Text("checks.write-municipal"),
        "scope",
    ),
    _Word(
        re.compile(r"^(?!.*市级).*全市"),
        lambda figure: figure.scope == "municipal",
        Text("checks.whole-city"),
        Text("checks.write-citywide"),
        "scope",
    ),
    _Word(
        re.compile(r"基本(?:完成|建成|实现|竣工)"),
        lambda figure: figure.measure == "stage" and figure.qualifier is None,
        Text("checks.substantially"),
        Text("checks.write-qualifier-substantially"),
        "qualifier",
    ),
)


def check(book: Book) -> Iterator[Problem]:
    """A warning for each circumstance that the words tell and the encoding leaves out."""
    for source in book.sources.values():
        for figure in source.figures:
            for word in _WORDS:
                if figure.says and word.pattern.search(figure.says) and word.lost(figure):
                    message = Text("checks.words-not-encoded", says=figure.says, said=word.text)
                    yield Problem(figure.location, "warning", RULE, message, word.remedy, word.key)
