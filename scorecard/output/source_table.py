"""The sources as a table: standing, date, how many figures each reports, and how many verdicts rest on it."""

from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text, term
from scorecard.model.book import Book
from scorecard.model.sources import Source
from scorecard.output.csv_table import safe
from scorecard.output.records import csv_text, json_text
from scorecard.output.text_columns import text_width, wrap
from scorecard.output.text_table import ruled

_HEAD = (
    Text("terms.source"),
    Text("collecting.field-standing"),
    Text("output.counts-from"),
    Text("output.figures"),
    Text("terms.solid"),
    Text("terms.hollow"),
    Text("collecting.field-title"),
)
_TITLE_LEAST = 16
FORMAT = "scorecard-sources/1"


class SourceLine(NamedTuple):
    """One source with what rests on it: verdicts on reported or derived evidence, and hints."""

    source: Source
    solid: int
    hollow: int


def lines_of(book: Book, judged: list[Judged]) -> list[SourceLine]:
    """The sources, those that most verdicts rest on first, then by date. Grey verdicts rest on nothing."""
    solid: Counter[str] = Counter()
    hollow: Counter[str] = Counter()
    for result in (leaf for one in judged for whole in one.results for leaf in _leaves(whole)):
        names = {reported.source.source for reported in result.verdict.figures}
        if result.verdict.solid:
            solid.update(names)
        elif result.verdict.colour != "grey":
            hollow.update(names)
    lines = [SourceLine(source, solid[name], hollow[name]) for name, source in book.sources.items()]
    return sorted(lines, key=lambda one: (-one.solid, -one.hollow, one.source.counts_from, one.source.source))


def draw(lines: list[SourceLine], lang: str, width: int) -> str:
    """The table, titles broken so that it fits the width; two lines for each source where the table is too wide."""
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
    # two columns between columns, and two more behind a head that is the widest
    taken = sum(
        2 + max([text_width(head[at]) + 2, *(text_width(row[at]) for row in body)]) for at in range(len(_HEAD) - 1)
    )
    space = width - taken
    if space < _TITLE_LEAST:
        return "\n".join(_entry(line.source.title, row, head, width) for row, line in zip(body, lines, strict=True))
    table = [[*([cell] for cell in row), wrap(line.source.title, space)] for row, line in zip(body, lines, strict=True)]
    return "\n".join(line for row in ruled(head, table, right=(3, 4, 5)) for line in row)


def _entry(title: str, row: list[str], head: list[str], width: int) -> str:
    """One source without a table: its name and title, and below them each number with its word."""
    facts = " · ".join(f"{word} {cell}" for word, cell in zip(head[1:], row[1:], strict=False) if cell != "·")
    return "\n".join([*wrap(f"{row[0]} · {title}", width), *(f"    {line}" for line in wrap(facts, width - 4))])


def as_json(lines: list[SourceLine]) -> str:
    """The sources as one JSON document; what is not known is null."""
    return json_text({"format": FORMAT, "sources": [_record(line) for line in lines]})


def as_csv(lines: list[SourceLine]) -> str:
    """The same as CSV with a line of heads."""
    records = [_record(line) for line in lines]
    return csv_text({key: safe(value) if isinstance(value, str) else value for key, value in record.items()}
                    for record in records)  # fmt: skip


def _record(line: SourceLine) -> dict[str, str | int | None]:
    source = line.source
    return {
        "source": source.source,
        "title": source.title,
        "publisher": source.publisher,
        "published": str(source.published) if source.published else None,
        "counts_from": source.counts_from.isoformat(),
        "kind": source.kind,
        "standing": source.standing,
        "address": source.address or None,
        "figures": len(source.figures),
        "solid": line.solid,
        "hollow": line.hollow,
        "place": str(source.location),
    }


def summary(lines: list[SourceLine]) -> Text:
    """One sentence about the whole."""
    figures, used = (
        sum(len(line.source.figures) for line in lines),
        sum(bool(line.solid or line.hollow) for line in lines),
    )
    return Text("output.sources-used", count=len(lines), figures=figures, used=used)


def _leaves(result: Result) -> Iterator[Result]:
    if not result.parts:
        yield result
    for part in result.parts:
        yield from _leaves(part)
