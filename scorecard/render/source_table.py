"""The sources as a table: standing, date, how many figures each reports, and how many verdicts rest on it."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from tabulate import tabulate
from wcwidth import wcwidth

from scorecard.judge import Judged
from scorecard.load import Book
from scorecard.model.sources import Source
from scorecard.said import Said
from scorecard.terms import term
from scorecard.verdicts import Result

_HEAD = (
    Said("source", "来源"),
    Said("standing", "等级"),
    Said("counts from", "起算日"),
    Said("figures", "数据"),
    Said("solid", "实心"),
    Said("hollow", "空心"),
    Said("title", "标题"),
)
_TITLE_LEAST = 16


class Line(NamedTuple):
    """One source with what rests on it: verdicts on reported or derived evidence, and hints."""

    source: Source
    solid: int
    hollow: int


def lines_of(book: Book, judged: list[Judged]) -> list[Line]:
    """The sources, those that most verdicts rest on first, then by date. Grey verdicts rest on nothing."""
    solid: Counter[str] = Counter()
    hollow: Counter[str] = Counter()
    for result in (leaf for one in judged for whole in one.results for leaf in _leaves(whole)):
        names = {reported.source.source for reported in result.verdict.figures}
        if result.verdict.solid:
            solid.update(names)
        elif result.verdict.colour != "grey":
            hollow.update(names)
    lines = [Line(source, solid[name], hollow[name]) for name, source in book.sources.items()]
    return sorted(lines, key=lambda one: (-one.solid, -one.hollow, one.source.counts_from, one.source.source))


def draw(lines: list[Line], lang: str, width: int) -> str:
    """The table, titles cut so that it fits the width where that is possible."""
    body = [
        [
            line.source.source,
            term(line.source.standing).in_language(lang),
            line.source.counts_from.isoformat(),
            str(len(line.source.figures)),
            str(line.solid or "·"),
            str(line.hollow or "·"),
        ]
        for line in lines
    ]
    head = [word.in_language(lang) for word in _HEAD]
    # tabulate keeps two columns between columns, and two more behind a head that is the widest
    taken = sum(2 + max([_columns(head[at]) + 2, *(_columns(row[at]) for row in body)]) for at in range(len(_HEAD) - 1))
    room = max(width - taken, _TITLE_LEAST)
    table = [[*row, _cut(line.source.title, room)] for row, line in zip(body, lines, strict=True)]
    sides = ("left", "left", "left", "right", "right", "right", "left")
    return str(tabulate(table, head, tablefmt="simple", disable_numparse=True, colalign=sides))


def summary(lines: list[Line]) -> Said:
    """One sentence about the whole."""
    figures, used = (
        sum(len(line.source.figures) for line in lines),
        sum(bool(line.solid or line.hollow) for line in lines),
    )
    return Said(
        f"{len(lines)} sources with {figures} figures; verdicts rest on {used} of them.",
        f"共{len(lines)}个来源、{figures}条数据，其中{used}个来源被判定引用。",
    )


def _leaves(result: Result) -> Iterator[Result]:
    if not result.parts:
        yield result
    for part in result.parts:
        yield from _leaves(part)


def _columns(text: str) -> int:
    return sum(max(wcwidth(char), 0) for char in text)


def _cut(text: str, width: int) -> str:
    if _columns(text) <= width:
        return text
    kept, used = "", 0
    for char in text:
        used += max(wcwidth(char), 0)
        if used > width - 1:
            break
        kept += char
    return kept + "…"
