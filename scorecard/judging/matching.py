"""Which reported figures can answer a question, how well, and why the others cannot.

The order of evidence on one page: a figure of the same indicator and measure, published by the as-of date, is
*reported* where it covers what is asked, *interim* where it covers part of it or stands before its end, and at
most *indicative* where it is estimated, secondary, of unclear scope, in other prices, or a bound over a larger area.
"""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.covering import cover_of, since_base
from scorecard.judging.later import Later
from scorecard.judging.ordering import best_first
from scorecard.judging.phrases import absent_text, area_doubt, not_convertible
from scorecard.judging.question import Question, goal_step
from scorecard.judging.verdicts import Cover, Passed, Reading
from scorecard.judging.whose import elsewhere, other_scope, scope_unclear
from scorecard.language.bilingual import Text, term
from scorecard.model.book import Book
from scorecard.model.intervals import Extent, bounded, in_unit, last_digit, rounded, step_of
from scorecard.model.measures import MEASURES
from scorecard.model.periods import Period, back, day_text, period_text
from scorecard.model.places import NOBODY
from scorecard.model.reported import Reported
from scorecard.model.statuses import Evidence, weakest

_NOMINAL = Text("judging.current-prices")


class Matches(NamedTuple):
    """The readings that answer, the best first, and the figures that were passed over."""

    readings: list[Reading]
    passed: Sequence[Passed]


def find(asked: Question, book: Book, as_of: date) -> Matches:
    """Readings of the question's own indicator, as reported; derivations have a folder of their own."""
    readings: list[Reading] = []
    passed: list[Passed] = []
    figures = book.figures_for(asked.indicator.id, asked.whose)
    withdrawing = [one for one in figures if one.figure.absent and one.figure.supersedes]
    for reported in figures:
        found = as_reading(asked, reported, as_of)
        if isinstance(found, Reading):
            readings.append(_unless_withdrawn(found, reported, withdrawing, as_of))
        else:
            passed.append(Passed(reported, found))
    return Matches(best_first(readings), Later(lambda: (*passed, *elsewhere(asked, book, asked.indicator.id))))


def _unless_withdrawn(reading: Reading, reported: Reported, others: list[Reported], as_of: date) -> Reading:
    """The reading, a hint only where a source has replaced its number since and gives none in its place."""
    figure = reported.figure
    for other in others:
        again = other.figure.measure == figure.measure and other.figure.span.same(figure.span)
        if again and reported.source.source in other.figure.supersedes and other.source.counts_from <= as_of:
            doubt = Text("judging.withdrawn", name=other.source.source)
            evidence = weakest([reading.evidence, "indicative"])
            return reading._replace(evidence=evidence, doubts=(*reading.doubts, doubt))
    return reading


def wholes(asked: Question, book: Book, as_of: date) -> list[Reading]:
    """Readings of the whole stretch alone, the best first. What was passed over is not told, so this is quick."""
    ending = book.figures_ending(asked.indicator.id, asked.whose, asked.measure, asked.answer.end)
    found = [_read(asked, reported, "whole") for reported in ending if fitting(asked, reported, as_of) == "whole"]
    return best_first(reading for reading in found if isinstance(reading, Reading))


def as_reading(asked: Question, reported: Reported, as_of: date) -> Reading | Text:
    """The figure as a reading in the question's unit, or why it cannot answer."""
    cover = fitting(asked, reported, as_of)
    return cover if isinstance(cover, Text) else _read(asked, reported, cover)


def _read(asked: Question, reported: Reported, cover: Cover) -> Reading | Text:
    """The same for a figure of which it is known how it covers what is asked."""
    figure = reported.figure
    if figure.absent is not None:
        return absent_text(reported)
    value = _value(asked, reported)
    if value is None:
        return not_convertible(figure.unit or "", asked.unit)
    evidence, doubts = _evidence(asked, reported)
    return Reading(
        value,
        asked.unit or figure.unit or "",
        _extent(asked, reported, value),
        figure.span,
        figure.scope,
        evidence,
        (reported,),
        cover=cover,
        scope_clear=not scope_unclear(asked, figure.scope),
        doubts=doubts,
        bound=figure.bound,
    )


def fitting(asked: Question, reported: Reported, as_of: date) -> Cover | Text:
    """How the figure covers what is asked, or the first reason why it cannot answer."""
    figure, source = reported.figure, reported.source
    if source.counts_from > as_of:
        day = day_text(source.counts_from)
        return Text("judging.published-later", day=day)
    if figure.measure != asked.measure:
        if asked.measure == "growth" and asked.indicator.growth_prices == "constant" and MEASURES[figure.measure].size:
            return _NOMINAL
        has, wanted = term(figure.measure), term(asked.measure)
        return Text("judging.has-not-wanted", has=has, wanted=wanted)
    fault = other_scope(asked, figure.scope) or _other_series(asked, reported) or _other_base(asked, reported)
    return fault or cover_of(asked, reported.figure)


def _other_series(asked: Question, reported: Reported) -> Text | None:
    """Why the statistical series cannot answer, where the target names its own."""
    series = reported.figure.series
    if asked.series is None or series is None or series == asked.series:
        return None
    return Text("judging.other-series", series=series, asked_series=asked.series)


def _other_base(asked: Question, reported: Reported) -> Text | None:
    """Why a multiple, a growth or a change that counts from another year cannot answer: unsaid is the year before."""
    figure, wanted = reported.figure, asked.goal.base
    has = figure.base
    if asked.measure == "multiple" and has is None:
        return Text("judging.base-year-not-said")
    if has is None or (has.same(wanted) if wanted else _of_the_year_before(has, figure.span)):
        return None
    if since_base(asked, figure):
        return None
    told = period_text(has)
    other = period_text(wanted) if wanted else Text("judging.year-before")
    return Text("judging.other-base-year", told=told, other=other)


def _of_the_year_before(base: Period, span: Period) -> bool:
    """Whether it ends in the twelve months before the span: the same stretch a year earlier, that year, or its end."""
    return back(span, 1).start <= base.end < span.start


def _value(asked: Question, reported: Reported) -> Decimal | None:
    figure = reported.figure
    if figure.value is None or figure.unit is None:
        return None
    return in_unit(figure.value, figure.unit, asked.unit) if asked.unit else figure.value


def _extent(asked: Question, reported: Reported, value: Decimal) -> Extent:
    """The true values that the figure allows: as printed, or its rounding interval where the goal is printed finer."""
    figure = reported.figure
    assert figure.value is not None
    scale = abs(value / figure.value) if figure.value else Decimal(1)
    if figure.bound != "exact":
        return bounded(value, figure.bound, last_digit(figure.value) * scale)
    step, wanted = step_of(figure.value) * scale, goal_step(asked)
    coarse = wanted is not None and step > wanted and asked.measure != "rank"
    return rounded(value, step) if coarse else bounded(value, "exact", step)


def _evidence(asked: Question, reported: Reported) -> tuple[Evidence, tuple[Text, ...]]:
    """The evidence that the figure gives for this question, and what lowers it."""
    figure, source = reported.figure, reported.source
    usual = asked.indicator.growth_prices
    doubts: list[Text] = []
    if figure.status == "estimated":
        doubts.append(Text("judging.estimate"))
    if source.foretells(figure):
        doubts.append(Text("judging.published-too-early"))
    if source.standing == "secondary":
        doubts.append(Text("judging.source-secondary"))
    if not source.reviewed:
        doubts.append(Text("judging.figure-unreviewed"))
    if reported.area != NOBODY:
        doubts.append(area_doubt(reported.area))
    if asked.series is not None and figure.series is None:
        doubts.append(Text("judging.series-not-stated", series=asked.series))
    # Of an indicator that does not say, current prices are named because they are not the usual ones.
    if asked.measure == "growth" and figure.prices is not None and figure.prices != (usual or "constant"):
        doubts.append(Text("judging.in-prices", prices=term(figure.prices)))
    return "indicative" if doubts else "reported", tuple(doubts)
