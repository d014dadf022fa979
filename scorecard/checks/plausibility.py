"""Plausibility: a part is no larger than its whole, an increment no larger than its stock, some months than the year.

Parts that cover a period add up to what is reported of it, give or take what is revised of a year later.
Passes: 126 added to a stock of 380; 1328.3 municipal of 2008.3 citywide; 81 in nine months, 105 in the year.
Fails: 380 added to a stock of 126; nine months of 300 in a year of 250; four quarters of 20 in a year of 105.
A fault of the source stays as printed, with a note; the warning then says what a reader should know.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby

from scorecard.checks.comparable import Comparable, comparable
from scorecard.judging.phrases import number_text
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, in_unit, plain
from scorecard.model.measures import MEASURES, MeasureRow
from scorecard.model.periods import Period
from scorecard.model.places import Named
from scorecard.model.problems import Problem

RULE = "plausibility"
_REMEDY = Text("checks.check-figure")
_COUNTED = tuple(measure for measure, row in MEASURES.items() if row.size or row.cannot_fall)
_SCOPE_TIMES, _FEW = 20, 10  # of the shipped data the whole city has four times the municipal number at the most
_REVISED = Decimal("0.05")  # of a year; larger revisions say so, by `supersedes:` or a break
_Key = tuple[object, ...]


def check(book: Book) -> Iterator[Problem]:
    """Warnings with the two numbers that cannot both be right."""
    found: defaultdict[str, dict[tuple[Named, Named], list[Comparable]]] = defaultdict(dict)
    for figures in comparable(book):
        yield from _increments(figures)
        yield from _scopes(figures)
        yield from _stretches(figures)
        yield from _sums(figures)
        for one in figures[:1]:
            found[one.indicator.id][one.reported.place, one.reported.group] = figures
    for indicator in book.indicators.values():
        if indicator.part and indicator.of:
            for whose, wholes in found[indicator.of].items():
                yield from _shares(found[indicator.part].get(whose, []), wholes)


def _increments(figures: list[Comparable]) -> Iterator[Problem]:
    """The stock at the end of a period holds at least what was added in it and is still counted (net), or came in."""
    stocks = _by(lambda one: (one.scope, one.reported.series, one.span.end), figures, ("level",))
    for added in figures:
        if not _adds(MEASURES[added.figure.measure]) or added.figure.per:
            continue
        stock = stocks.get((added.scope, added.reported.series, added.span.end))
        if stock and _below(stock.extent, added.extent):
            said = Text("checks.added-above-stock", added=added.shown(), span=added.span, stock=stock.shown())
            yield _problem(added, stock, said)


def _adds(measure: MeasureRow) -> bool:
    return measure.adds_up and measure.moves


def _scopes(figures: list[Comparable]) -> Iterator[Problem]:
    """市级 leaves the New Zone out, so it is never more than 全市, and hardly ever a twentieth of it."""
    wholes = _by(_but_scope, [one for one in figures if one.scope == "citywide"])
    for part in figures:
        if part.scope != "municipal" or part.indicator.nature == "ratio":
            continue
        one = wholes.get(_but_scope(part))
        if one is None:
            continue
        if _below(one.extent, part.extent):
            said = Text("checks.municipal-above-citywide", part=part.shown(), one=one.shown(), span=part.span)
            yield _problem(part, one, said)
        elif _far_below(part.value, one.value):
            said = Text("checks.municipal-far-below-citywide", part=part.shown(), one=one.shown(), span=part.span)
            yield _problem(part, one, said)


def _far_below(part: Decimal, whole: Decimal) -> bool:
    """Whether a part is so small that a decimal point is likely to be wrong: some counted projects of 30 may be its
    own."""
    few = part == part.to_integral_value() and part < _FEW
    return 0 < part * _SCOPE_TIMES <= whole and not few


def _but_scope(one: Comparable) -> _Key:
    return one.figure.measure, one.figure.per, one.moment, one.reported.series


def _stretches(figures: list[Comparable]) -> Iterator[Problem]:
    """What adds up over time is no more in some months than in the year that holds them."""
    sums: dict[tuple[object, ...], list[Comparable]] = defaultdict(list)
    for one in figures:
        if MEASURES[one.figure.measure].cannot_fall and not one.figure.per:
            sums[(one.alike, one.reported.series)].append(one)
    for group in sums.values():
        for part, whole in _within(group):
            if _below(whole.extent, part.extent):
                said = Text(
                    "checks.part-year-above-whole",
                    part=part.shown(),
                    span=part.span,
                    whole=whole.shown(),
                    whole_span=whole.span,
                )
                yield _problem(part, whole, said)


def _sums(figures: list[Comparable]) -> Iterator[Problem]:
    """What adds up over time is in a whole what it is in the parts that cover it without a gap or an overlap."""
    groups: dict[_Key, list[Comparable]] = defaultdict(list)
    for one in figures:
        if MEASURES[one.figure.measure].adds_up and not one.figure.per and one.figure.bound == "exact":
            groups[(one.alike, one.reported.series)].append(one)
    for group in groups.values():
        starting: dict[date, list[Comparable]] = defaultdict(list)
        for one in group:
            starting[one.span.start].append(one)
        for whole in group:
            parts = _covering(whole.span, starting)
            ends = [sum((part.extent[end] or part.value for part in parts), Decimal(0)) for end in (0, 1)]
            slack = abs(whole.value) * _REVISED
            if parts and not ends[0] - slack <= whole.value <= ends[1] + slack:
                total = plain(sum((part.value for part in parts), Decimal(0)))
                told = number_text(total, whole.indicator.unit or "")
                span, whole_span = f"{parts[0].span}, …, {parts[-1].span}", whole.span
                said = Text("checks.parts-add-up", sum=told, span=span, whole=whole.shown(), whole_span=whole_span)
                yield _problem(whole, parts[0], said)


def _covering(whole: Period, starting: dict[date, list[Comparable]]) -> list[Comparable]:
    """Parts of which each begins on the day after the one before it ends, from the first day to the last; else none."""
    parts: list[Comparable] = []
    day = whole.start
    while day <= whole.end:
        inside = [one for one in starting.get(day, []) if one.span.end <= whole.end and not one.span.same(whole)]
        if not inside:
            return []
        parts.append(max(inside, key=lambda one: one.span.end))
        day = parts[-1].span.end + timedelta(days=1)
    return parts


def _within(group: list[Comparable]) -> Iterator[tuple[Comparable, Comparable]]:
    """Each figure that lies within others in time, with the one of these that sets the lowest upper end to it.

    A figure that ends no later and is no smaller than another sets nothing; the rest stand by their ends in `wholes`,
    so that the first that ends late enough is the lowest.
    """
    wholes: list[Comparable] = []
    longest_first = sorted(group, key=lambda one: (one.span.start, -one.span.end.toordinal()))
    for _, alike in groupby(longest_first, key=lambda one: (one.span.start, one.span.end)):
        same_days = list(alike)
        place = bisect_left(wholes, same_days[0].span.end, key=lambda one: one.span.end)
        if place < len(wholes):
            yield from ((part, wholes[place]) for part in same_days)
        lowest = min(same_days, key=_upper_end)
        if place < len(wholes) and _upper_end(wholes[place]) <= _upper_end(lowest):
            continue
        last = place + (place < len(wholes) and wholes[place].span.end == lowest.span.end)
        while place and _upper_end(wholes[place - 1]) >= _upper_end(lowest):
            place -= 1
        wholes[place:last] = [lowest]


def _shares(parts: list[Comparable], wholes: list[Comparable]) -> Iterator[Problem]:
    """The part of a share against its whole, over the same days and in the same scope."""
    alike = _by(_but_series, wholes)
    for part in parts:
        whole = alike.get(_but_series(part))
        size = whole and _in_unit_of(whole, part)
        if whole and size and _below(size, part.extent):
            said = Text(
                "checks.part-above-whole",
                part=part.shown(),
                id=whole.indicator.id,
                whole=whole.shown(),
                span=part.span,
            )
            yield _problem(part, whole, said)


def _but_series(one: Comparable) -> _Key:
    return one.figure.measure, one.figure.per, one.moment, one.scope


def _by(
    key: Callable[[Comparable], _Key], figures: list[Comparable], measures: tuple[str, ...] = _COUNTED
) -> dict[_Key, Comparable]:
    """The lowest of those of some measures by what they share with the figures they are set beside."""
    found: dict[_Key, Comparable] = {}
    for one in figures:
        if one.figure.measure in measures:
            there = found.setdefault(key(one), one)
            if _upper_end(one) < _upper_end(there):
                found[key(one)] = one
    return found


def _upper_end(one: Comparable) -> tuple[Decimal, bool]:
    """The upper end of a figure's interval, for comparison: an open one is lower than a closed one."""
    high = one.extent.high
    return (Decimal("Infinity") if high is None else high), not one.extent.high_open


def _in_unit_of(whole: Comparable, part: Comparable) -> Extent | None:
    given, wanted = whole.indicator.unit or "", part.indicator.unit or ""
    ends = [None if end is None else in_unit(end, given, wanted) for end in whole.extent[:2]]
    if in_unit(whole.value, given, wanted) is None:
        return None
    return whole.extent._replace(low=ends[0], high=ends[1])


def _below(smaller: Extent, larger: Extent) -> bool:
    """Whether every number of the first is smaller than every number of the second."""
    if smaller.high is None or larger.low is None:
        return False
    return smaller.high < larger.low or (smaller.high == larger.low and (smaller.high_open or larger.low_open))


def _problem(one: Comparable, other: Comparable, said: Text) -> Problem:
    message = Text("checks.said-id-location", said=said, id=one.indicator.id, location=other.figure.location)
    return Problem(one.figure.location, "warning", RULE, message, _REMEDY, "value")
