"""Conflicts: two figures that measure the same thing over the same days agree as far as their printed digits go.

Passes: 2928.64 in one source, 2929 in another (the second is the first, rounded); “over 2379” beside 2379.2.
Fails: 798 firms in one source and 796 in another; a road completed in June 2024 and in May 2025.
A revision is declared with `supersedes:`, a break in a series with `break:` or another `series:`, and is no conflict.
"""

from collections import defaultdict
from collections.abc import Iterator

from scorecard.checks.comparable import Comparable, comparable
from scorecard.language.bilingual import Text, code_and_term, same, spaced, term
from scorecard.model.book import Book
from scorecard.model.places import NOBODY
from scorecard.model.problems import Problem
from scorecard.model.reported import Reported
from scorecard.model.sources import FIGURE_STATUSES, STANDINGS, Figure
from scorecard.model.stages import CHAIN, STAGES

RULE = "conflict"
_MOST = 50  # different readings of one thing that the others are set beside; real sources give two or three
# Titles are awarded, festivals held and plans published again; a second day is no contradiction.
_ONCE = tuple(stage for stage, row in STAGES.items() if row.once)
_REMEDY = Text("checks.declare-supersedes")


def check(book: Book) -> Iterator[Problem]:
    """A warning at every figure that loses against one it contradicts; information where it was only an estimate."""
    for figures in comparable(book):
        groups: dict[tuple[object, ...], list[Comparable]] = defaultdict(list)
        for one in figures:
            if one.figure.breaks:
                continue
            groups[(*one.alike, one.reported.series, one.moment)].append(one)
        for group in groups.values():
            if len(group) > 1:
                yield from _numbers(group)
    for name in sorted(book.figures):
        for reported in book.by_whose(name):
            yield from _days(name, [found for found in reported if found.figure.measure == "stage"])


def _numbers(group: list[Comparable]) -> Iterator[Problem]:
    better: dict[tuple[object, ...], Comparable] = {}  # the first of each kind: what one contradicts, its like do too
    replaced = {name for one in group for name in one.figure.supersedes}
    for loser in _stated_order(group, replaced):
        if loser.reported.source.source in replaced:
            break  # they stand last, and what another number replaced contradicts nothing any more
        winner = next((one for one in better.values() if one.extent.apart(loser.extent)), None)
        if len(better) < _MOST:
            better.setdefault(_kind(loser), loser)
        if winner is None:
            continue
        settled = (
            loser.figure.status == "estimated" != winner.figure.status
            and loser.reported.source.counts_from <= winner.reported.source.counts_from
        )  # an estimate that came later than the final number is more likely of another year
        what = Text("checks.reading-of-figure", id=loser.indicator.id, reading=_reading(loser.figure), span=loser.span)
        message = Text(
            "checks.estimate-of" if settled else "checks.disagrees-with",
            loser=loser.shown(),
            winner=winner.shown(),
            location=winner.figure.location,
            what=what,
            reported=_why(winner.reported, loser.reported),
        )
        remedy = Text("checks.later-used") if settled else _REMEDY
        yield Problem(loser.figure.location, "info" if settled else "warning", RULE, message, remedy, "value")


def _reading(figure: Figure) -> Text:
    words = [figure.measure, *([figure.scope] if figure.scope else [])]
    read = [code_and_term(word) for word in words] + ([Text("checks.per-year")] if figure.per else [])
    return spaced(read)


def _kind(one: Comparable) -> tuple[object, ...]:
    """All of a figure that decides whether it contradicts another one."""
    return one.reported.source.source, one.extent


def _stated_order(group: list[Comparable], replaced: set[str]) -> list[Comparable]:
    """The figures as judging prefers them."""
    return sorted(group, key=lambda one: (one.reported.source.source in replaced, *_soundness(one.reported)))


def _soundness(reported: Reported) -> tuple[object, ...]:
    """Final before preliminary and estimated, official before press and secondary, numbers before bounds, then the
    latest.

    What is only indicative (an estimate, a secondary source, a bound over a larger area) comes after all the rest.
    """
    figure, source = reported.figure, reported.source
    indicative = figure.status == "estimated" or source.standing == "secondary" or reported.area != NOBODY
    settled = FIGURE_STATUSES.index(figure.status), STANDINGS.index(source.standing), figure.bound != "exact"
    return (indicative, *settled, -source.counts_from.toordinal(), source.source, figure.location)


def _why(winner: Reported, loser: Reported) -> Text:
    better, worse = winner.figure, loser.figure
    if better.status != worse.status:
        return Text("checks.better-status", status=term(better.status), worse_status=term(worse.status))
    if winner.source.standing != loser.source.standing:
        return Text(
            "checks.better-standing",
            standing=term(winner.source.standing),
            source_standing=term(loser.source.standing),
        )
    if loser.area != NOBODY and winner.area == NOBODY:
        return Text("checks.other-of-all-of", area=same(loser.area.zh))
    if (better.bound == "exact") != (worse.bound == "exact"):
        return Text("checks.number-before-bound")
    if winner.source.counts_from != loser.source.counts_from:
        return Text("checks.published-later", counts_from=winner.source.counts_from)
    return Text("checks.alike-standing")


def _days(name: str, reported: list[Reported]) -> Iterator[Problem]:
    """Stages of one event that cannot both be true: two days for one stage, a later stage before an earlier one."""
    better: defaultdict[tuple[object, ...], dict[tuple[object, ...], Reported]] = defaultdict(dict)
    for second in sorted(reported, key=_soundness):
        figure = second.figure
        kinds = better[figure.scope, figure.qualifier]
        for first in kinds.values():
            said = _impossible(first.figure, figure)
            if said is not None:
                where = Text(
                    "checks.location-standing", location=first.figure.location, standing=term(first.source.standing)
                )
                message = Text(
                    "checks.other-standing",
                    name=name,
                    said=said,
                    where=where,
                    standing=term(second.source.standing),
                )
                yield Problem(figure.location, "warning", RULE, message, _REMEDY, "stage")
                break
        if len(kinds) < _MOST:
            kinds.setdefault((figure.stage, figure.happened, figure.seen), second)


def _impossible(first: Figure, second: Figure) -> Text | None:
    """What the second figure says and the first denies, up to the location of the first; None where both can be."""
    if first.stage == second.stage:
        return _two_days(first, second) if first.stage in _ONCE else None
    return _out_of_order(first, second)


def _two_days(first: Figure, second: Figure) -> Text | None:
    one, two = first.happened, second.happened
    if any(figure.parts and figure.parts.done < figure.parts.of for figure in (first, second)):
        return None  # two days of a count that rises
    if one and two:
        return (
            Text("checks.stage-on-two-days", stage=code_and_term(second.stage or ""), two=two, one=one)
            if one.end < two.start or two.end < one.start
            else None
        )
    if one and second.seen and second.seen.end < one.start:
        return Text("checks.stage-seen-then-dated", stage=code_and_term(second.stage or ""), seen=second.seen, one=one)
    if two and first.seen and first.seen.end < two.start:
        return Text("checks.stage-dated-then-seen", stage=code_and_term(second.stage or ""), two=two, seen=first.seen)
    return None


def _out_of_order(first: Figure, second: Figure) -> Text | None:
    """Whether of two stages the later in the chain came wholly before the earlier, or before a day of not-started."""
    for late, early in ((first, second), (second, first)):
        if late.stage not in CHAIN or (early.stage not in CHAIN and early.stage != "not-started"):
            continue
        still = early.stage == "not-started"
        later = still or CHAIN.index(late.stage) > CHAIN.index(early.stage or "")
        done, begun = late.happened or (late.seen if still else None), early.seen if still else early.happened
        if later and done and begun and done.end < begun.start:
            return Text(
                "checks.two-stages",
                stage=code_and_term(second.stage or ""),
                span=second.span,
                first_stage=code_and_term(first.stage or ""),
                first_span=first.span,
            )
    return None
