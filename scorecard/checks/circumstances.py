"""Circumstances: what the words of a figure say of certainty, time and scope stands in its encoding too.

The number may agree with the words, and the light still be wrong: 预计 is no actual, 年均 no single year, 前三季度 not
the year, 市级 not the whole city, 较2019年 not since the year before, 基本完成 not yet completed, 全省 not a county's
own.
Passes: `says: 预计全年增长7.5%` with `status: estimated`. Fails: the same as final; `says: 前三季度增长10.3%` with
`period: 2021`. The light that rests on such a figure is hollow until words and encoding agree.
"""

from collections.abc import Iterator

from scorecard.judging.circumstances import left_out
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import Problem

RULE = "circumstance"


def check(book: Book) -> Iterator[Problem]:
    """A warning for each circumstance that the words tell and the encoding leaves out."""
    for source in book.sources.values():
        for figure in source.figures:
            for word in left_out(figure, book.places.of(figure.place, source.place).zh):
                message = Text("wording.words-not-encoded", says=figure.says or "", said=word.text)
                yield Problem(figure.location, "warning", RULE, message, word.remedy, word.key)
