"""Rolling up: from the results of a scorecard to counts, coverage, the opening sentence and, rarely, a score.

Counts come first, and green, amber and red count solid verdicts only. No share is given without its coverage, and no
score at all where too few goals have a solid verdict. A goal with parts or years counts once.
"""

from collections.abc import Callable, Iterable, Mapping
from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.verdicts import Result, Verdict
from scorecard.language.bilingual import NOTHING, Text, clauses, commas, in_both, joined, listed, term
from scorecard.model.bands import Bands
from scorecard.model.digits import deciding_digits
from scorecard.model.indicators import Indicator
from scorecard.model.statuses import STATUSES, Colour

_HINT = Text("summary.hint-only")
# How the opening sentence groups solid and grey verdicts, in its order. “unread” is what stands in no part at hand of
# the report that should answer: another silence than “unseen”. Some groups are always told, the others where there are
# any.
_UNREAD = "unread"
_GROUPS: tuple[str, ...] = tuple(
    group
    for opening in dict.fromkeys(row.opening for row in STATUSES.values())
    for group in ((opening, _UNREAD) if opening == "unseen" else (opening,))
)
_SILENT = {_UNREAD, *(row.opening for row in STATUSES.values() if not row.decided)}
_ALWAYS = ("kept", "missed", "unseen")
_WORTH: dict[Colour, Decimal] = {"green": Decimal(1), "amber": Decimal("0.5"), "red": Decimal(0), "grey": Decimal(0)}


class Counts(NamedTuple):
    """Targets by light; green, amber and red are the solid ones, and the five lights add up to `targets`.

    `overdue` counts, whatever the light, those of which a newer report should have been published by now.
    """

    targets: int
    green: int
    amber: int
    red: int
    grey: int
    hollow: int
    overdue: int = 0


class Coverage(NamedTuple):
    """How many of the goals have a solid verdict, and how many a hollow one."""

    solid: int
    hollow: int
    of: int

    @property
    def percent(self) -> Decimal:
        """The share with a solid verdict, in per cent with one decimal; 0 of nothing."""
        return _percent(Decimal(self.solid), self.of)


class Score(NamedTuple):
    """Solid greens, and half of solid ambers, as a share of the solid verdicts in per cent, with its coverage."""

    percent: Decimal
    coverage: Coverage


class Ambitions(NamedTuple):
    """Goals above, level with and below what had been reached before the plan, and those without such a reading."""

    above: int
    same: int
    below: int
    unknown: int


def counts(results: Iterable[Result]) -> Counts:
    """The lights of the results, each goal once."""
    verdicts = _verdicts(results)
    solid = [verdict.colour for verdict in verdicts if verdict.solid]
    grey = sum(verdict.colour == "grey" for verdict in verdicts)
    hollow = len(verdicts) - len(solid) - grey
    colours = (solid.count("green"), solid.count("amber"), solid.count("red"))
    return Counts(len(verdicts), *colours, grey, hollow, sum(verdict.overdue for verdict in verdicts))


def counts_of_owner(owner: str, results: Iterable[Result]) -> Counts:
    """The lights of the goals of an owner. A report of several owners is overdue at the one that leads, and once."""
    own = list(results)
    late = sum(result.verdict.overdue for result in own if result.lead.id == owner)
    return counts(own)._replace(overdue=late)


def coverage(results: Iterable[Result]) -> Coverage:
    """How far the verdicts reach."""
    found = counts(results)
    return Coverage(found.green + found.amber + found.red, found.hollow, found.targets)


def score(results: Iterable[Result], bands: Bands) -> Score | None:
    """The score with its coverage, goals by their weights; None where fewer goals than `score_coverage` per cent have a
    solid verdict."""
    kept = list(results)
    covered = coverage(kept)
    if covered.solid == 0 or covered.solid * 100 < bands["rollup", "score_coverage"] * covered.of:
        return None
    solid = [(one.verdict.colour, one.target.weight or Decimal(1)) for one in kept if one.verdict.solid]
    reached = sum((weight * _WORTH[colour] for colour, weight in solid), Decimal(0))
    return Score(_percent(reached, sum((weight for _, weight in solid), Decimal(0))), covered)


def ambitions(results: Iterable[Result]) -> Ambitions:
    """How the goals stand to what had been reached before."""
    found = [result.ambition for result in results]
    return Ambitions(found.count("above"), found.count("same"), found.count("below"), found.count(None))


def opening(results: Iterable[Result]) -> Text:
    """The one sentence on top: of N goals, how many were shown kept and missed, hinted at, and left unreported."""
    every = list(results)
    verdicts = _verdicts(every)
    told = [_group(result) for result in every if result.verdict.solid or result.verdict.colour == "grey"]
    counted = {group: told.count(group) for group in _GROUPS}
    kept = [
        (Text(f"summary.opening-{group}"), number) for group, number in counted.items() if number or group in _ALWAYS
    ]
    before = sum(1 for group, number in counted.items() if group not in _SILENT and (number or group in _ALWAYS))
    kept.insert(before, (_HINT, len(verdicts) - len(told)))
    parts = [Text("summary.number-of", number=number, words=words) for words, number in kept]
    return Text("summary.opening", goals=len(verdicts), parts=commas(parts))


def _group(result: Result) -> str:
    """How the opening sentence counts a goal."""
    found = STATUSES[result.verdict.status].opening
    return _UNREAD if found == "unseen" and result.unread else found


def overdue(results: Iterable[Result]) -> Text:
    """Of which goals a newer report should have been published by now; nothing where there are none."""
    late = [in_both(result.target.name) for result in results if result.verdict.overdue]
    return Text("summary.overdue-reports", count=len(late), names=listed(late)) if late else NOTHING


def own_word(results: Iterable[Result]) -> Text:
    """How many lights rest on what units say of themselves, not yet verified; nothing where none does."""
    count = sum(result.verdict.own_word for result in results)
    return Text("summary.own-word", count=count) if count else NOTHING


def one_way(results: Iterable[Result], bands: Bands) -> Text | None:
    """What it may mean that all solid verdicts, at least `one_way_least` of them, have one colour; else None."""
    verdicts = _verdicts(results)
    colours = [verdict.colour for verdict in verdicts if verdict.solid]
    if len(colours) < bands["rollup", "one_way_least"] or len(set(colours)) != 1 or colours[0] == "amber":
        return None
    light, of = term(colours[0]), len(verdicts)
    start = Text("summary.all-one-way", count=len(colours), of=of, light=light)
    meaning = Text("summary.successes-reported") if colours[0] == "green" else Text("summary.failures-gathered")
    return joined([start, meaning])


def by_section(results: Iterable[Result]) -> dict[str, list[Result]]:
    """The results under the id of their section, in order of first sight."""
    return _grouped(results, lambda result: [result.section.id])


def section_name(results: Iterable[Result]) -> Text:
    """What the section of these results is called: by all its names, where plans have sections of one id."""
    return clauses(dict.fromkeys(in_both(result.section.name) for result in results))


def by_family(results: Iterable[Result], indicators: Mapping[str, Indicator]) -> dict[str, list[Result]]:
    """The results under the family of their indicator; “” holds those without one."""

    def family(result: Result) -> list[str]:
        indicator = indicators.get(result.target.indicator or "")
        return [(indicator.family if indicator else None) or ""]

    return _grouped(results, family)


def results_by_owner(results: Iterable[Result]) -> dict[str, list[Result]]:
    """The results under each of their owners, so that one may stand under several; “” holds those without one."""
    return _grouped(results, lambda result: [owner.id for owner in result.owners] or [""])


def by_strength(results: Iterable[Result]) -> dict[str, list[Result]]:
    """The results under how firmly the goal was promised: firm, stretch or effort."""
    return _grouped(results, lambda result: [result.target.strength])


def _grouped(results: Iterable[Result], keys: Callable[[Result], list[str]]) -> dict[str, list[Result]]:
    groups: dict[str, list[Result]] = {}
    for result in results:
        for key in keys(result):
            groups.setdefault(key, []).append(result)
    return groups


def _verdicts(results: Iterable[Result]) -> list[Verdict]:
    return [result.verdict for result in results]


def _percent(part: Decimal, whole: Decimal | int) -> Decimal:
    if whole == 0:
        return Decimal("0.0")
    return deciding_digits(part * 100 / whole, 1)
