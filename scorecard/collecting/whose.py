"""Whose figures are recorded: a figure names its place only where its source is of another one."""

from collections.abc import Mapping, Sequence

from scorecard.collecting.entries import Entry, NewSource
from scorecard.model.book import Book
from scorecard.model.fields import Bilingual
from scorecard.model.places import NOBODY, Named


def settled(book: Book, entries: Sequence[Entry], sources: Sequence[NewSource]) -> tuple[list[Entry], list[NewSource]]:
    """The entries with their places by id, left out where the source has them already, and the new sources with theirs.

    A new source is of the place of its first figure that names one. In a project of one place nothing names it.
    """
    first: dict[str, Named] = {}
    for entry in entries:
        if entry.figure.get("place"):
            first.setdefault(entry.source, _named(book, entry.figure["place"]))
    homes = {source.source: book.places.of(source.place) for source in book.sources.values()}
    described = []
    for new in sources:
        name = new.fields.get("source", "")
        own = first.get(name, NOBODY)
        if name not in homes:
            homes[name] = own
        told = {"place": own.id} if own != NOBODY and book.places.several else {}
        described.append(new._replace(fields={**new.fields, **told}))
    return [entry._replace(figure=_figure(book, entry.figure, homes.get(entry.source))) for entry in entries], described


def _figure(book: Book, figure: Mapping[str, str], home: Named | None) -> dict[str, str]:
    """The figure with its place where it is another than its source's, and its group by its id."""
    kept = {key: text for key, text in figure.items() if key not in ("place", "group") or text}
    if "place" in kept:
        place = _named(book, kept["place"])
        if place == home or (home is None and not book.places.several):
            del kept["place"]
        else:
            kept["place"] = place.id
    if "group" in kept:
        kept["group"] = book.group(kept["group"]).id
    return kept


def _named(book: Book, text: str) -> Named:
    return book.places.named(Bilingual(zh=text, en=text))
