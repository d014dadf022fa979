"""Answers in numbers: which reported number of the text is of a goal's indicator, measure, unit and period."""

import re
from collections.abc import Sequence
from decimal import Decimal
from typing import NamedTuple

from scorecard.answering.answers import Answer, Hint, Wanted
from scorecard.answering.as_asked import as_asked, of_net
from scorecard.answering.bases import earlier_level
from scorecard.answering.fitness import farther, tells_how_many, unfit
from scorecard.answering.other_words import likely
from scorecard.answering.reported import ReportedNumbers
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.naming import measure_of
from scorecard.language.bilingual import Text
from scorecard.language.likeness import common_letters

_ADDED = re.compile("^(?:新增加?|新建|净增|建成|完成)")
_LESS_SURE = Decimal("0.1")  # of what the text names in other words
_CERTAIN, _LEAST_LIKE, _SURE = Decimal("0.95"), 100, 95
# Of so many goals a text about them surely names one or more; of a few it may name none.
_OF_ALL, _FEW = 5, 10


class _Fit(NamedTuple):
    like: int
    measure: str
    found: Candidate


def in_other_words(
    wanted: Sequence[Wanted], reported: ReportedNumbers, answers: list[Answer], text: str
) -> list[Answer]:
    """Answers to goals that none of the names finds, from the numbers that no answer has taken; each has a doubt that
    says so.

    A text that surely names few of the goals is of other things: it answers none by a likeness that is less sure.
    """
    taken = {(one.start, one.end) for one in answers}
    answered = {one.wanted.key for one in answers}

    def suits(one: Wanted, found: Candidate) -> bool:
        return not (farther(found) or tells_how_many(one, found) or unfit(one, as_asked(one, found), text))

    found = []
    pairs = list(likely(wanted, answered, reported.numbers(), taken, suits))
    sure = [pair for pair in pairs if pair.like >= _SURE]
    asked = {one.key for one in wanted}
    apart = max(_OF_ALL * (len(answered) + len(sure)), _FEW) < len(asked)
    for pair in sure if apart else pairs:
        one = as_asked(pair.wanted, pair.found)
        answer = _answer(pair.wanted, [_Fit(min(_LEAST_LIKE, pair.like), measure_of(one, pair.wanted.indicator), one)])
        doubts = (*answer.doubts, Text("answering.other-words"))
        found.append(answer._replace(doubts=doubts, confidence=answer.confidence - _LESS_SURE))
    return found


def number_answer(wanted: Wanted, reported: ReportedNumbers, text: str) -> tuple[list[Answer], list[Hint]]:
    """The number that answers a goal, and what comes near it and is none. A direction may be answered by two levels:
    the one reached and the one before it, where the words give both (由2.1缩小到2.0); a change in points by the level,
    where that before it is reported."""
    found, hints = _number(wanted, reported, text)
    if found is None and wanted.measure == "change" and (wanted.moves or wanted.based):
        level = wanted._replace(measure="level", unit=wanted.indicator.unit or "", asked=None)
        found, _ = _number(level, reported, text)
        found = found and found._replace(wanted=wanted)
    if found is None:
        return [], hints
    before = earlier_level(found, text) if wanted.moves and found.measure == "level" else None
    return [found, *([before] if before else [])], hints


def _number(wanted: Wanted, reported: ReportedNumbers, text: str) -> tuple[Answer | None, list[Hint]]:
    fitting: list[_Fit] = []
    hints: list[Hint] = []
    for like, printed in reported.called(wanted.names):
        found = as_asked(wanted, printed)
        why = unfit(wanted, found, text)
        if why:
            hints.append(Hint(wanted, found.start, found.end, found.says, why))
        else:
            fitting.append(_Fit(like, measure_of(found, wanted.indicator), found))
    if not fitting:
        return None, hints
    fitting.sort(
        key=lambda fit: (
            of_net(wanted, fit.measure),
            -fit.like,
            "-" in fit.found.period,  # of a quarter, where the text has the year too
            -_closeness(wanted, fit.found),
            farther(fit.found),
            fit.found.indicator not in wanted.names,  # 其中新建6.2万亩, of 建设10.4万亩
            _scope_rank(wanted, fit.found),
            _is_step(fit.found, text),
            -_digits(fit.found),
            fit.found.start,
        )
    )
    exact = [fit for fit in fitting if not _is_step(fit.found, text)]
    return _answer(wanted, exact or fitting), hints


def _closeness(wanted: Wanted, found: Candidate) -> int:
    """How many characters the printed name shares with the goal's, where both are names of one thing: 公共停车位, not
    停车位."""
    called = _ADDED.sub("", found.indicator)
    return max((common_letters(_ADDED.sub("", name), called) for name in wanted.names), default=0)


def _scope_rank(wanted: Wanted, found: Candidate) -> bool:
    """Numbers of the goal's own scope come first."""
    return found.scope != wanted.scope


_STEP = re.compile("的?(?:台阶|大关|关口)")


def _is_step(found: Candidate, text: str) -> bool:
    """Whether a round number is only what was passed on the way to another one: 迈上600亿元台阶，达632亿元."""
    return _STEP.match(text, found.end) is not None


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
    if of_net(wanted, measure):
        doubts.append(Text("methods.net-not-gross"))
        confidence -= _LESS_SURE
    if found.estimated:
        doubts.append(Text("answering.estimate"))
    return Answer(
        wanted, found.start, found.end, found.says, found, None, measure,
        _period(wanted, found), max(Decimal("0.05"), confidence), tuple(doubts),
    )  # fmt: skip


def _period(wanted: Wanted, found: Candidate) -> str:
    """The goal's own year, also where it is none of the calendar; of a goal of several years, and of months, what the
    text tells."""
    return found.period if wanted.period.over_a_year or "-" in found.period else str(wanted.period)


def _differs(one: Candidate, other: Candidate) -> bool:
    """Whether two numbers are not one, printed twice with more and fewer digits."""
    if one.unit != other.unit or one.low == other.low:
        return one.low != other.low and one.unit == other.unit
    coarse, fine = sorted((one.low, other.low), key=lambda value: -int(value.as_tuple().exponent), reverse=False)
    step = Decimal(1).scaleb(int(coarse.as_tuple().exponent))
    return abs(fine - coarse) * 2 > step
