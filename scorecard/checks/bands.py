"""Bands: a plan or a target sets its own value only for thresholds that there are, since any other name would be passed
over; a value that its unit can have; and values in the order in which they are tried.

Passes: `bands: {attainment: {amber_points: 1}}`. Fails: `bands: {attainment: {amber_point: 1}}`, a share of 1000 %,
days that are not whole, `bands: {trajectory: {at_risk: 0.99}}` above the 0.95 from which it is green.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import pairwise

from scorecard.language.bilingual import NOTHING, Text
from scorecard.model.bands import Band, Bands
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.plans import Overrides
from scorecard.model.problems import Problem, did_you_mean

RULE = "bands"
# The highest value of each unit; none is below 0 but a ratio, since a threshold may lie below no movement at all.
_HIGHEST = {"%": 100, "个百分点": 100, "倍": 10, "位": 1000, "项": 1000, "分": 1000, "天": 3660}
_WHOLE = ("位", "项", "天")
# Those of a method that are tried one after the other: none may lie above the one before.
_FALLING = {
    "trajectory": ("on_track", "at_risk", "moving"),
    "ranking": ("green_points", "amber_points", "red_points"),
}


def check(book: Book) -> Iterator[Problem]:
    """An error for each method or threshold of own bands that is not known, and for each value that cannot be."""
    known = {(band.method, band.name): band for band in book.bands}
    for plan in book.plans:
        yield from _of(plan, plan.bands, known, Bands(book.bands, plan.bands))
        for _, target in plan.targets():
            if target.bands:
                yield from _of(target, target.bands, known, Bands(book.bands, plan.bands).also(target.bands))


def _of(record: Record, own: Overrides, known: dict[tuple[str, str], Band], bands: Bands) -> Iterator[Problem]:
    found = [*_unknown(record, own, known), *_impossible(record, own, known)]
    yield from found or _out_of_order(record, own, bands)


def _unknown(record: Record, own: Overrides, known: dict[tuple[str, str], Band]) -> Iterator[Problem]:
    names: dict[str, list[str]] = {}
    for method, name in known:
        names.setdefault(method, []).append(name)
    for method, values in own.items():
        for name in values if method in names else [method]:
            allowed = names.get(method, list(names))
            if name not in allowed:
                what = (
                    Text("checks.method-method", method=method)
                    if method not in names
                    else Text("checks.threshold-name-method-method", name=name, method=method)
                )
                remedy = did_you_mean(name, allowed, Text("checks.known-here-allowed", allowed=", ".join(allowed)))
                yield Problem(record.location, "error", RULE, Text("checks.there-no-what", what=what), remedy, "bands")


def _impossible(record: Record, own: Overrides, known: dict[tuple[str, str], Band]) -> Iterator[Problem]:
    """A value that the unit of its threshold cannot have."""
    for method, values in own.items():
        for name, value in values.items():
            band = known.get((method, name))
            if band is None or _can_be(value, band.unit):
                continue
            whole = Text("checks.band-whole") if band.unit in _WHOLE else NOTHING
            fix = Text("checks.band-range", lowest=_lowest(band.unit), highest=_HIGHEST[band.unit], whole=whole)
            what = Text("checks.band-cannot-be", method=method, name=name, value=f"{value:f}")
            yield Problem(record.location, "error", RULE, what, fix, "bands")


def _can_be(value: Decimal, unit: str) -> bool:
    return _lowest(unit) <= value <= _HIGHEST[unit] and (unit not in _WHOLE or value == int(value))


def _lowest(unit: str) -> int:
    return -_HIGHEST[unit] if unit == "倍" else 0


def _out_of_order(record: Record, own: Overrides, bands: Bands) -> Iterator[Problem]:
    """Thresholds of which the later one could never be reached."""
    for method, names in _FALLING.items():
        for first, second in pairwise(names if method in own else ()):
            before, after = bands[method, first], bands[method, second]
            if after > before and not own[method].keys().isdisjoint((first, second)):
                what = Text("checks.bands-out-of-order", second=second, after=after, first=first, before=before)
                fix = Text("checks.bands-in-order", names=", ".join(names))
                yield Problem(record.location, "error", RULE, what, fix, "bands")
