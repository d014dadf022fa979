"""Answers in numbers: which reported number of the text is of a goal's indicator, measure, unit and period."""

import re
from collections.abc import Iterable, Iterator
from decimal import Decimal
from typing import NamedTuple

from scorecard.answering.answers import Answer, Hint, Wanted
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.naming import fits, measure_of, unit_of
from scorecard.language.bilingual import Text, term
from scorecard.language.likeness import Names
from scorecard.language.units import same_kind
from scorecard.model.intervals import in_unit
from scorecard.model.measures import MEASURES
from scorecard.model.periods import parse

_A_GOAL = re.compile("目标|任务|计划|预期|goal|target", re.I)
_BEGINS = re.compile("(?:从|由)[^，。；至到]{0,20}$|from [^,.;]{0,30}$", re.I)
_RATE_OF_GROWTH = re.compile("(?:涨幅|增幅|增速|增长率)$")
_WHOSE = re.compile("(?P<province>全省)|(?P<nation>全国)|(?P<planned>计划|拟)")
_FARTHER = ("own", "province", "nation", "planned")
_CERTAIN, _LEAST_LIKE = Decimal("0.95"), 100
_FAR = Decimal("2.5")
_TWO_YEARS = 700  # days


class _Fit(NamedTuple):
    like: int
    measure: str
    found: Candidate


class Reported:
    """The numbers that a text reports, to be asked which of them a name calls."""

    def __init__(self, found: list[Candidate]) -> None:
        self._named: dict[str, list[int]] = {}
        for at, one in enumerate(found):
            self._named.setdefault(one.indicator, []).append(at)
        self._all, self._names = found, Names(self._named)

    def called(self, names: Iterable[str]) -> Iterator[tuple[int, Candidate]]:
        """The numbers that are called by one of the names, in the order of the text, with how like the names are."""
        likes: dict[int, int] = {}
        for name in names:
            for words, like in self._names.like(name).items():
                for at in self._named[words]:
                    likes[at] = max(like, likes.get(at, 0))
        return ((likes[at], self._all[at]) for at in sorted(likes))


def numbers(wanted: Wanted, reported: Reported, text: str) -> tuple[Answer | None, list[Hint]]:
    """The number that answers a goal, None where none does, and what comes near it and is none."""
    fitting: list[_Fit] = []
    hints: list[Hint] = []
    for like, printed in reported.called(wanted.names):
        found = _as_rate(wanted, printed)
        why = _unfit(wanted, found, text)
        if why:
            hints.append(Hint(wanted, found.start, found.end, found.says, why))
        else:
            fitting.append(_Fit(like, measure_of(found, wanted.indicator), found))
    if not fitting:
        return None, hints
    fitting.sort(
        key=lambda fit: (
            -fit.like,
            _farther(fit.found),
            _scope_rank(wanted, fit.found),
            -_digits(fit.found),
            fit.found.start,
        )
    )
    return _answer(wanted, fitting), hints


def _as_rate(wanted: Wanted, found: Candidate) -> Candidate:
    """A growth as the level of a rate where the goal's indicator is that rate: 居民消费价格上涨0.1% answers 居民消费价格涨幅."""
    if found.measure != "growth" or wanted.measure != "level" or not _RATE_OF_GROWTH.search(wanted.indicator.name.zh):
        return found
    low, high = (-found.high, -found.low) if found.direction == "down" else (found.low, found.high)
    return found._replace(measure="level", low=low, high=high, direction="")


def _unfit(wanted: Wanted, found: Candidate, text: str) -> Text | None:
    """Why a number of the goal's indicator does not answer it; None where it does."""
    measure = measure_of(found, wanted.indicator)
    if found.value is None or found.printed:
        return Text("answering.range")
    if measure != wanted.measure:
        return Text("judging.has-not-wanted", has=term(measure), wanted=term(wanted.measure))
    if measure == "amount" and found.changed:
        return Text("judging.has-not-wanted", has=term("added"), wanted=term(wanted.measure))
    if not fits(found, wanted.indicator):
        return Text("answering.misfit")
    in_points = wanted.measure in ("growth", "change", "multiple")
    if not in_points and wanted.unit and not same_kind(unit_of(found, wanted.indicator), wanted.unit):
        return Text("answering.unit", has=found.unit, wanted=wanted.unit)
    if wanted.scope and found.scope and wanted.scope != found.scope:
        return Text("answering.scope", has=term(found.scope), wanted=term(wanted.scope))
    if _BEGINS.search(text, max(0, found.start - 2), found.end):
        return Text("answering.began")
    if _A_GOAL.search(found.says) and found.bound != "exactly":
        return Text("answering.goal")
    return _far(wanted, found) or _other_time(wanted, found)


def _far(wanted: Wanted, found: Candidate) -> Text | None:
    """Why a flow that is far above the goal is no answer: reports print totals of several years beside those of one."""
    if wanted.asked is None or wanted.asked <= 0 or not MEASURES[wanted.measure].adds_up:
        return None
    value = in_unit(found.low, unit_of(found, wanted.indicator), wanted.unit)
    return Text("answering.far") if value and value > wanted.asked * _FAR else None


def _other_time(wanted: Wanted, found: Candidate) -> Text | None:
    """Why a number of another time is no answer: of a part of a year, of several years, of another year."""
    told, period = parse(found.period), wanted.period
    one_year = (period.end - period.start).days < _TWO_YEARS  # a financial year is named by the one in which it begins
    years = (period.start.year, period.start.year if one_year else period.end.year)
    of = (told.start.year, told.end.year)
    if of[0] == of[1] and not told.is_year:
        return Text("answering.part")
    if of[0] < of[1] and (of != years or found.yearly != (wanted.measure == "growth")):
        return Text("answering.several")
    if not years[0] <= of[1] <= period.end.year:
        return Text("answering.other-year", year=of[1])
    whole = of == years or wanted.measure in ("level", "rank", "multiple")
    return None if whole else Text("answering.other-year", year=of[1])


def _farther(found: Candidate) -> int:
    """How far from the goal the words are: of the place itself, of the province, of the nation, of what was only planned."""
    said = _WHOSE.match(found.says)
    return _FARTHER.index(said.lastgroup) if said and said.lastgroup else 0


def _scope_rank(wanted: Wanted, found: Candidate) -> bool:
    """Numbers of the goal's own scope come first."""
    return found.scope != wanted.scope


def _digits(found: Candidate) -> int:
    return len(found.low.as_tuple().digits) if found.bound == "exactly" else 0


def _answer(wanted: Wanted, fitting: list[_Fit]) -> Answer:
    like, measure, found = fitting[0]
    doubts = list(found.doubts)
    confidence = min(_CERTAIN, found.confidence + Decimal("0.1")) - Decimal(_LEAST_LIKE - like) / 100
    others = [fit.found for fit in fitting[1:] if fit.like == like and _differs(fit.found, found)]
    if others:
        doubts.append(Text("answering.another", says=others[0].says))
        confidence -= Decimal("0.3")
    if found.estimated:
        doubts.append(Text("answering.estimate"))
    return Answer(
        wanted, found.start, found.end, found.says, found, None, measure,
        _period(wanted, found), max(Decimal("0.05"), confidence), tuple(doubts),
    )  # fmt: skip


def _period(wanted: Wanted, found: Candidate) -> str:
    """The goal's own year, also where it is none of the calendar; of a goal of several years what the text tells."""
    return found.period if wanted.period.over_a_year else str(wanted.period)


def _differs(one: Candidate, other: Candidate) -> bool:
    """Whether two numbers are not one, printed twice with more and fewer digits."""
    if one.unit != other.unit or one.low == other.low:
        return one.low != other.low and one.unit == other.unit
    coarse, fine = sorted((one.low, other.low), key=lambda value: -int(value.as_tuple().exponent), reverse=False)
    step = Decimal(1).scaleb(int(coarse.as_tuple().exponent))
    return abs(fine - coarse) * 2 > step
