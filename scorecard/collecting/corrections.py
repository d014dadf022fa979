"""Corrections and additions: a number or stage that a unit has reported is another one now, or one comes in later.

What was reported stays in its file, so that it can be seen what was known when. The new figure becomes a source of its
own that takes the place of the old one (`supersedes`), and the same form collected again says nothing new. Only what a
unit says of itself is corrected in this way; a published document that was copied wrongly is put right in its file.

A row that is filled in after the form was collected becomes a source of its own too, with its own day: in the old one
it would count from the day of the first rows, and no one could see that it came late.
"""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import chain, count
from typing import Any

from scorecard.collecting.entries import Entry, NewSource
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.sources import Figure, Source

OWN = "own"
# An id with the day on which more of the form of its source came in; value-added-tax has none.
_ADDED = re.compile(r"(?P<to>.+)-added-[0-9]{4}-[0-9]{2}-[0-9]{2}")
_Key = tuple[str, Any]  # the id of a source, and what tells a figure from the others in it


class InForce:
    """The figures of a book as they stand after all corrections, under each of the keys by which they are looked
    for."""

    def __init__(self, book: Book, keys_of: Callable[[Figure], Iterable[Any]]) -> None:
        self._figures: dict[_Key, Figure] = {}
        self._replaced: dict[_Key, str] = {}
        self._added: dict[str, list[str]] = {}
        for name, source in sorted(book.sources.items()):
            self._added.setdefault(added_to(name), []).append(name)
            for figure in source.figures:
                for key in keys_of(figure):
                    self._figures[name, key] = figure
                    self._replaced |= {(before, key): name for before in figure.supersedes}

    def find(self, source: str, key: Any) -> tuple[str, Figure] | None:
        """The last source in the row of corrections that starts with `source`, or with what was added to it, and its
        figure; None where it has none."""
        first = next((name for name in self._added.get(source, ()) if (name, key) in self._figures), None)
        if first is None:
            return None
        source = first
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
    described = _described(book, source, name, day, "correction")
    return entry._replace(source=name, figure=figure), NewSource(described, entry.where, {})


def added_to(name: str) -> str:
    """The id of the source to which one of this id was added; of any other source its own."""
    added = _ADDED.fullmatch(name)
    return added["to"] if added else name


def additions_to(book: Book, name: str) -> list[Source]:
    """The source and those that were added to it later."""
    return [source for other, source in book.sources.items() if added_to(other) == name]


def added_later(book: Book, entries: Iterable[Entry], day: str) -> tuple[list[Entry], list[NewSource]]:
    """The entries, those of the form of a month that came in after the others of their source with sources of their
    own."""
    found, sources = [], []
    for entry in entries:
        source = book.sources.get(entry.source) if entry.about or entry.kind == "reports" else None
        if source is not None and source.standing == OWN and day > source.counts_from.isoformat():
            name = f"{entry.source}-added-{day}"
            sources.append(NewSource(_described(book, source, name, day, "added"), entry.where, {}))
            entry = entry._replace(source=name)
        found.append(entry)
    return found, sources_of(sources)


def _free(book: Book, name: str) -> str:
    """The id of a correction; a second one of the same day has a number."""
    names = chain([name], (f"{name}-{number}" for number in count(2)))
    return next(one for one in names if one not in book.sources)


def _described(book: Book, source: Source, name: str, day: str, what: str) -> Mapping[str, str]:
    title = Text(f"collecting.{what}-title", title=source.title)
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
