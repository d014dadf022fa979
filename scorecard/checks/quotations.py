"""Quotations: `says` is the shortest clause that holds the number, and stands where its document is kept.

Passes: `says: 新增高新技术企业70家`. Fails: a whole sentence; a figure of a kept document without its words.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.language.vocabulary import longest_quotation
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.problems import Location, Problem

RULE = "says"


def check(book: Book) -> Iterator[Problem]:
    """Clauses that are too long, and missing ones where the source is a document that one may hold."""
    for plan in book.plans:
        source = book.sources.get(plan.source)
        kept = source is not None and source.document is not None
        for _, target in plan.targets():
            yield from _clause(target, target.says, kept)
    for source in book.sources.values():
        for figure in source.figures:
            yield from _clause(figure, figure.says, source.document is not None)


def _clause(record: Record, says: str | None, kept: bool) -> Iterator[Problem]:
    if says is None and kept:
        remedy = Text("wording.add-says")
        yield Problem(record.location, "error", RULE, Text("wording.words-document-missing"), remedy)
    yield from too_long(record.location, says or "")


def too_long(place: Location, says: str) -> Iterator[Problem]:
    """The words of the record at `place`, where they are more than a clause."""
    most = longest_quotation(says)
    if len(says) > most:
        message = Text("wording.says-too-long", count=len(says), says_most=most)
        yield Problem(place, "error", RULE, message, Text("wording.shorten-says"), "says")
