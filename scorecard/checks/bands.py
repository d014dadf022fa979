"""Bands: a plan or a target sets its own value only for thresholds that there are, since any other name would be passed
over.

Passes: `bands: {attainment: {amber_points: 1}}`. Fails: `bands: {attainment: {amber_point: 1}}`.
"""

from collections.abc import Iterator

from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.plans import Overrides
from scorecard.model.problems import Problem, did_you_mean

RULE = "bands"


def check(book: Book) -> Iterator[Problem]:
    """An error for each method or threshold of own bands that is not known."""
    known: dict[str, list[str]] = {}
    for band in book.bands:
        known.setdefault(band.method, []).append(band.name)
    for plan in book.plans:
        yield from _unknown(plan, plan.bands, known)
        for _, target in plan.targets():
            yield from _unknown(target, target.bands, known)


def _unknown(record: Record, bands: Overrides, known: dict[str, list[str]]) -> Iterator[Problem]:
    for method, own in bands.items():
        for name in own if method in known else [method]:
            allowed = known.get(method, list(known))
            if name not in allowed:
                what = (
                    Text("checks.method-method", method=method)
                    if method not in known
                    else Text("checks.threshold-name-method-method", name=name, method=method)
                )
                remedy = did_you_mean(name, allowed, Text("checks.known-here-allowed", allowed=", ".join(allowed)))
                yield Problem(record.location, "error", RULE, Text("checks.there-no-what", what=what), remedy, "bands")
