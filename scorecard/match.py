"""Which reported figures can answer a question, how well, and why the others cannot.

The evidence ladder of one page: a figure of the same indicator and measure, published by the as-of date, is
*reported* where it covers what is asked, *interim* where it covers part of it or stands before its end, and at
most *indicative* where it is estimated, secondary, of unclear scope, in other prices, or a bound over a larger area.
"""

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from scorecard.load import Book, Reported
from scorecard.quantities import bounded, in_unit, rounded, step_of
from scorecard.questions import Question, goal_step
from scorecard.said import Said
from scorecard.terms import term
from scorecard.verdicts import LADDER, Cover, Evidence, Passed, Reading, weakest

_STANDING = {"official": 0, "press": 1, "secondary": 2}
_STATUS = {"final": 0, "preliminary": 1, "estimated": 2}


class Found(NamedTuple):
    """The readings that answer, the best first, and the figures that were passed over."""

    readings: list[Reading]
    passed: list[Passed]


def find(asked: Question, book: Book, as_of: date) -> Found:
    """Readings of the question's own indicator, as reported; derivations are another room's."""
    readings: list[Reading] = []
    passed: list[Passed] = []
    for reported in book.figures.get(asked.indicator.id, []):
        found = read(asked, reported, as_of)
        if isinstance(found, Reading):
            readings.append(found)
        else:
            passed.append(Passed(reported, found))
    return Found(in_order(readings, as_of), passed)


def in_order(readings: Iterable[Reading], as_of: date) -> list[Reading]:
    """Latest period first, then evidence, then revision, status and standing; the rest settles ties for good."""
    kept = list(readings)
    replaced = {
        (source, figure.span.text)
        for reading in kept
        for figure in (reported.figure for reported in reading.figures)
        for source in figure.supersedes
    }
    return sorted(kept, key=lambda reading: _rank(reading, replaced, as_of))


def read(asked: Question, reported: Reported, as_of: date) -> Reading | Said:
    """The figure as a reading in the goal's unit, or why it cannot answer."""
    figure, source = reported
    if source.counts_from > as_of:
        day = source.counts_from.isoformat()
        return Said(f"published only by {day}, after the as-of date", f"{day}才公布，晚于截止日")
    if figure.measure != asked.measure:
        return _other_measure(figure.measure, asked.measure)
    amiss = _scope(asked, figure.scope)
    if amiss is not None:
        return amiss
    cover = _cover(asked, reported)
    if isinstance(cover, Said):
        return cover
    value = _value(asked, reported)
    if value is None:
        unit = asked.goal.unit or asked.indicator.unit
        return Said(f"its unit {figure.unit} does not measure what {unit} does", f"单位{figure.unit}与{unit}不可换算")
    evidence, doubts = _evidence(asked, reported)
    unit = asked.goal.unit or asked.indicator.unit or figure.unit or ""
    step = in_unit(step_of(figure.value or Decimal(0)), figure.unit or unit, unit) or step_of(value)
    wanted = goal_step(asked)
    coarse = wanted is not None and step > wanted and figure.bound == "exact" and not _round_words(asked)
    extent = rounded(value, step) if coarse else bounded(value, figure.bound, step)
    return Reading(
        value,
        unit,
        extent,
        figure.span,
        figure.scope,
        evidence,
        (reported,),
        cover=cover,
        scope_clear=not _scope_unclear(asked, figure.scope),
        doubts=doubts,
        bound=figure.bound,
    )


def _other_measure(has: str, wanted: str) -> Said:
    return Said(f"it is the {term(has).en}, not the {term(wanted).en}", f"是{term(has).zh}，不是{term(wanted).zh}")


def _round_words(asked: Question) -> bool:
    """Counts and ranks are printed whole, whatever the goal's precision."""
    return asked.measure == "rank"


def _scope(asked: Question, scope: str | None) -> Said | None:
    """Why the figure's scope cannot answer; None where it can or where it is unclear."""
    if scope == asked.scope or (scope is None and asked.indicator.scoped):
        return None
    if asked.scope is None and asked.indicator.scoped and scope in ("citywide", "municipal"):
        return None
    if (asked.scope is None and scope == "citywide") or (asked.scope == "citywide" and scope is None):
        return None
    shown = term(scope) if scope else Said("of no stated scope", "未注明")
    wanted = term(asked.scope) if asked.scope else Said("of the city", "本市")
    return Said(f"it is {shown.en}, not {wanted.en}", f"口径为{shown.zh}，不是{wanted.zh}")


def _cover(asked: Question, reported: Reported) -> Cover | Said:
    """How the figure's days stand to those asked for: whole, part, earlier; or why they do not fit."""
    figure = reported.figure
    span, answer = figure.span, asked.answer
    if figure.per != asked.per:
        if figure.per:
            return Said(f"it is a yearly average over {span}", f"是{span}的年均数，不回答单独一年")
        return Said("it is no yearly average", "不是年均数")
    if span.same(answer) or (asked.mode == "end" and asked.measure in ("level", "rank") and _at_end(asked, reported)):
        return "whole"
    if span.inside(answer):
        return "part"
    if answer.inside(span):
        return Said(f"it covers {span}, more than {answer}", f"覆盖{span}，不止{answer}")
    if not span.inside(asked.window):
        return Said(f"it is of {span}, not of {answer}", f"属于{span}，不是{answer}")
    if asked.measure in ("growth", "change", "added", "net-added"):
        return Said(f"it is the {term(asked.measure).en} of {span}, not of {answer}", f"是{span}的{term(asked.measure).zh}，不是{answer}的")
    return "earlier"


def _at_end(asked: Question, reported: Reported) -> bool:
    span = reported.figure.span
    return span.end == asked.answer.end and (span.is_date or asked.indicator.nature == "stock")


def _value(asked: Question, reported: Reported) -> Decimal | None:
    figure = reported.figure
    wanted = asked.goal.unit or asked.indicator.unit
    if figure.value is None or figure.unit is None:
        return None
    return figure.value if wanted is None else in_unit(figure.value, figure.unit, wanted)


def _evidence(asked: Question, reported: Reported) -> tuple[Evidence, tuple[Said, ...]]:
    """The rung of the ladder on which the figure stands for this question, and what lowers it."""
    figure, source = reported
    rungs: list[Evidence] = ["reported"]
    doubts: list[Said] = []
    for wrong, said in (
        (figure.status == "estimated", Said("it is an estimate", "是预计数")),
        (source.standing == "secondary", Said("its source is secondary", "来源为二手")),
        (figure.area is not None, Said(f"it is a bound over all of {figure.area}", f"只是{figure.area}整体的界限")),
        (_other_prices(asked, reported), Said(f"it is in {figure.prices} prices", f"按{term(figure.prices or '').zh}计算")),
    ):
        if wrong:
            rungs.append("indicative")
            doubts.append(said)
    return weakest(rungs), tuple(doubts)


def _scope_unclear(asked: Question, scope: str | None) -> bool:
    return asked.indicator.scoped and (asked.scope is None or scope is None)


def _other_prices(asked: Question, reported: Reported) -> bool:
    figure, usual = reported.figure, asked.indicator.growth_prices
    return asked.measure == "growth" and None not in (figure.prices, usual) and figure.prices != usual


def _rank(reading: Reading, replaced: set[tuple[str, str]], as_of: date) -> tuple[object, ...]:
    figure, source = reading.figures[0]
    evidence = LADDER.index(reading.evidence)
    return (
        -reading.period.end.toordinal(),
        reading.period.start.toordinal(),
        evidence,
        (source.source, figure.span.text) in replaced,
        _STATUS[figure.status],
        _STANDING[source.standing],
        figure.bound != "exact",
        -source.counts_from.toordinal(),
        source.source,
        figure.place,
    )
