"""Remains: a record that a fault makes unusable still names indicators, quotes words and has an id.

What is wrong with these is given together with the fault, so that fixing one does not bring up the next.
Passes: a target with `goal: {at_least: seven, unit: "%"}` and `indicator: gdp`. Fails: the same with `indicator: gpd`.
"""

from collections.abc import Iterator
from typing import Any

from scorecard.checks.quotations import too_long
from scorecard.checks.references import duplicate, unknown_indicator
from scorecard.model.book import Book
from scorecard.model.problems import LOCATION, Location, Problem

_WITH_IDS = ("sections", "targets", "indicators", "places", "groups", "owners")


def check(book: Book) -> Iterator[Problem]:
    """Unknown indicators, clauses that are too long, and ids that stand twice, in records that could not be read."""
    remains = [found for kind, item in book.lost.remains for found in _mappings(kind, item)]
    known = _ids(book) if remains else {}
    for kind, item in remains:
        place = item[LOCATION]
        for key in ("indicator", "proxy"):
            yield from unknown_indicator(book, place, key, _text(item, key))
        yield from too_long(place, _text(item, "says") or "")
        name = _text(item, "id")
        if kind in _WITH_IDS and name is not None:
            first = known.setdefault((place.file, kind, name), place)
            if first != place:
                yield duplicate(place, kind.removesuffix("s"), name, first, "id")


def _mappings(kind: str, value: Any) -> Iterator[tuple[str, dict[str, Any]]]:
    """The mappings in what remains, each with the key or list under which it stands."""
    if isinstance(value, list):
        for item in value:
            yield from _mappings(kind, item)
    elif isinstance(value, dict):
        yield kind, value
        for key, inner in value.items():
            yield from _mappings(key, inner)


def _text(item: dict[str, Any], key: str) -> str | None:
    value = item.get(key)
    return value if isinstance(value, str) else None


def _ids(book: Book) -> dict[tuple[str, str, str], Location]:
    """The ids of the sound records of each file."""
    found = {(each.location.file, "indicators", each.id): each.location for each in book.all_indicators}
    for kind, names in (("places", book.places.names), ("groups", book.groups), ("owners", book.owners)):
        found |= {(each.location.file, kind, each.id): each.location for each in names.listed}
    for plan in book.plans:
        found |= {(each.location.file, "sections", each.id): each.location for each in plan.sections}
        found |= {(each.location.file, "targets", each.id): each.location for _, each in plan.targets()}
    return found
