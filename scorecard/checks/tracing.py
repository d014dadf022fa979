"""Trace: every quotation stands in its document, and every number of a document is accounted for.

A number is accounted for by a goal or figure whose words hold it and whose own number it is, by one that has no
number (a milestone), or by an entry of the set-aside list. Dates, codes, ordinals and numerals that belong to words
are passed over.
"""

from bisect import bisect_right
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from scorecard.files.documents import Document, Located
from scorecard.language.quantities import Quantity, read
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goals import Goal
from scorecard.model.intervals import in_unit
from scorecard.model.plans import Target
from scorecard.model.problems import Location
from scorecard.model.set_aside import SetAside
from scorecard.model.sources import Figure, Source

CONTEXT = 40  # characters of a document that are shown around a number at most
_PASSED_OVER = ("date", "code", "ordinal", "word")
_STRICT = ("quantity", "rank")  # kinds that an adjacent clause does not account for


class Quotation(NamedTuple):
    """The words of one record and where they stand; None where they do not."""

    source: str
    location: Location
    says: str
    found: Located | None


class UntracedNumber(NamedTuple):
    """A number of a document that nothing accounts for."""

    document: str
    start: int
    paragraph: int
    text: str
    context: str


class Traced(NamedTuple):
    """What tracing gives. `missing` are the sources whose documents were not there."""

    documents: dict[str, str]  # the name of each source's document
    missing: list[str]
    quotations: list[Quotation]
    left: list[UntracedNumber]
    counted: int  # numbers that were looked at

    @property
    def lost(self) -> list[Quotation]:
        """The quotations that stand nowhere."""
        return [quotation for quotation in self.quotations if quotation.found is None]


class _Cover(NamedTuple):
    """A stretch of a document that a record speaks of, with the record's numbers; None: whatever stands there."""

    start: int
    end: int
    numbers: tuple[tuple[Decimal, str], ...] | None


def follow(book: Book, documents: dict[str, Document]) -> Traced:
    """Hold the book against the documents, which are given by their SHA-256."""
    traced = Traced({}, [], [], [], 0)
    for name, source in sorted(book.sources.items()):
        if source.document is None:
            continue
        document = documents.get(source.document.sha256)
        if document is None:
            traced.missing.append(name)
            continue
        traced.documents[name] = document.name
        quotations, covers = _quotations(book, source, document)
        traced.quotations.extend(quotations)
        left, counted = _left(document, covers)
        traced.left.extend(left)
        traced = traced._replace(counted=traced.counted + counted)
    return traced


def waiting(book: Book, source: str) -> int:
    """How many quotations of that source wait for its document."""
    return sum(1 for _ in _records(book, book.sources[source]))


def _records(book: Book, source: Source) -> Iterator[tuple[Record, str]]:
    """Everything that quotes the source, with its words."""
    for figure in source.figures:
        if figure.says:
            yield figure, figure.says
    for plan in book.plans:
        for _, target in plan.targets() if plan.source == source.source else ():
            if target.says:
                yield target, target.says
            yield from _parts(target.goal)
    aside = book.set_aside.get(source.source)
    for entry in aside.set_aside if aside else ():
        yield entry, entry.says


def _parts(goal: Goal) -> Iterator[tuple[Record, str]]:
    for part in goal.parts:
        if part.says:
            yield part, part.says
        yield from _parts(part)


def _quotations(book: Book, source: Source, document: Document) -> tuple[list[Quotation], list[_Cover]]:
    quotations: list[Quotation] = []
    covers: list[_Cover] = []
    for record, says in _records(book, source):
        found = document.find(says)
        quotations.append(Quotation(source.source, record.location, says, found))
        places = document.every(says) if isinstance(record, SetAside) else [found] if found else []
        numbers = _own(record)
        covers += [_Cover(start, end, numbers) for place in places for start, end in place.spans]
    return quotations, sorted(covers, key=lambda cover: cover[:2])


def _own(record: Record) -> tuple[tuple[Decimal, str], ...] | None:
    """The numbers that a record gives, with their units; None where its words hold none of its own."""
    if isinstance(record, Figure):
        if record.worked is not None or (record.value is None and record.parts is None):
            return None
        parts = (record.parts.done, record.parts.of) if record.parts else ()
        own = [(value, "") for value in parts]
        return (*own, *([(record.value, record.unit or "")] if record.value is not None else []))
    goal = record.goal if isinstance(record, Target) else record if isinstance(record, Goal) else None
    if goal is None or not goal.asks.numbers:
        return None
    return tuple((number, goal.unit or "") for number in goal.asks.numbers)


def _left(document: Document, covers: list[_Cover]) -> tuple[list[UntracedNumber], int]:
    left: list[UntracedNumber] = []
    counted = 0
    starts = [cover.start for cover in covers]
    longest = max((cover.end - cover.start for cover in covers), default=0)
    for passage in document.passages():
        for quantity in read(passage.text):
            if quantity.kind in _PASSED_OVER:
                continue
            counted += 1
            start, end = passage.at[quantity.start], passage.at[quantity.end - 1] + 1
            near = _near(covers, starts, start, longest)
            if not any(_accounts(cover, quantity, start, end) for cover in near):
                context = document.around(start, end, CONTEXT)
                left.append(UntracedNumber(document.name, start, passage.number, quantity.text, context))
    return left, counted


def _near(covers: list[_Cover], starts: list[int], position: int, longest: int) -> list[_Cover]:
    """The covers that can hold the position: none starts later, none is longer than the longest."""
    last = bisect_right(starts, position)
    first = bisect_right(starts, position - longest - 1)
    return covers[first:last]


def _accounts(cover: _Cover, quantity: Quantity, start: int, end: int) -> bool:
    """Whether the number stands in the stretch (its unit may reach beyond it) and is the record's own."""
    if not cover.start <= start < cover.end:
        return False
    if cover.numbers is None or quantity.kind not in _STRICT:
        return True
    return any(_same(value, unit, quantity) for value, unit in cover.numbers)


def _same(value: Decimal, unit: str, quantity: Quantity) -> bool:
    if abs(value) in (quantity.low, quantity.high):
        return True
    return any(in_unit(end, quantity.unit, unit) == abs(value) for end in (quantity.low, quantity.high))
