"""Corrections: a number or stage that a unit has reported is reported again, and is another one now.

What was reported stays in its file, so that it can be seen what was known when. The new figure becomes a source of its
own that takes the place of the old one (`supersedes`), and the same form collected again says nothing new. Only what a
unit says of itself is corrected in this way; a published document that was copied wrongly is put right in its file.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, count
from typing import Any

from scorecard.collecting.entries import Entry, NewSource
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.sources import Figure, Source

OWN = "own"
Key = tuple[str, Any]  # the id of a source, and what tells a figure from the others in it


class InForce:
    """The figures of a book as they stand after all corrections, under each of the keys by which they are looked
    for."""

    def __init__(self, book: Book, keys_of: Callable[[Figure], Iterable[Any]]) -> None:
        self._figures: dict[Key, Figure] = {}
        self._replaced: dict[Key, str] = {}
        for name, source in sorted(book.sources.items()):
            for figure in source.figures:
                for key in keys_of(figure):
                    self._figures[name, key] = figure
                    self._replaced |= {(before, key): name for before in figure.supersedes}

    def find(self, source: str, key: Any) -> tuple[str, Figure] | None:
        """The last source in the row of corrections that starts with `source`, and its figure; None where it has
        none."""
        if (source, key) not in self._figures:
            return None
        seen = {source}
        while (later := self._replaced.get((source, key))) is not None and later not in seen:
            source = later
            seen.add(source)
        return source, self._figures[source, key]


def correction(book: Book, entry: Entry, replaced: str, day: str) -> tuple[Entry, NewSource] | None:
    """The entry as one of a source of its own that replaces `replaced`, with that source; None where it may not."""
    source = book.sources[replaced]
    if source.standing != OWN:
        return None
    name = _free(book, f"{entry.source}-correction-{day}")
    figure = {**entry.figure, "supersedes": replaced}
    return entry._replace(source=name, figure=figure), NewSource(_described(book, source, name, day), entry.where, {})


def _free(book: Book, name: str) -> str:
    """The id of a correction; a second one of the same day has a number."""
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(one for one in names if one not in book.sources)


def _described(book: Book, source: Source, name: str, day: str) -> Mapping[str, str]:
    title = Text("collecting.correction-title", title=source.title)
    fields = {
        "source": name,
        "title": title.en if source.title.isascii() else title.zh,
        "publisher": source.publisher or "",
        "published": day,
        "kind": source.kind,
        "standing": source.standing,
        "place": book.places.of(source.place).id if book.places.several else "",
    }
    return {key: text for key, text in fields.items() if text}


def sources_of(found: Sequence[NewSource]) -> list[NewSource]:
    """The sources, each once: the corrections of one form share theirs."""
    return list({one.fields["source"]: one for one in reversed(found)}.values())[::-1]
