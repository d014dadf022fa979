"""What a verdict was judged by, for those who show it: gathered once, so that nobody judges again."""

from decimal import Decimal

from scorecard.judging.baseline import just_before, last_before
from scorecard.judging.derivations.registry import derive
from scorecard.judging.goal_case import Context
from scorecard.judging.matching import wholes
from scorecard.judging.methods.outcomes import in_points
from scorecard.judging.ordering import best_first
from scorecard.judging.question import Question, accepted, limit, needs_base
from scorecard.judging.revision import revision
from scorecard.judging.verdicts import Basis, Reading, Revision, Verdict, YearlyPath, YearlyReading


def basis_of(asked: Question, verdict: Verdict, context: Context) -> Basis:
    """The question, the numbers that meet the goal, the thresholds, the revision of the series, and the path."""
    accepts = accepted(asked, verdict.base.value if verdict.base else None, context.bands)
    aim = limit(asked, accepts) if accepts else None
    points = in_points(asked, Decimal(1)) if asked.points else Decimal(1)
    revised, path = _revision(asked, verdict, context), _path(asked, aim, verdict, context)
    return Basis(asked, accepts, aim, points, context.bands, revised, path)


def _revision(asked: Question, verdict: Verdict, context: Context) -> Revision | None:
    if verdict.reading is None or context.set_on is None:
        return None
    found = revision(asked, verdict.reading, context.set_on, context.book, context.as_of)
    return None if found is None else Revision(found.new.source.source, found.text())


def _path(asked: Question, aim: Decimal | None, verdict: Verdict, context: Context) -> YearlyPath | None:
    """The readings year by year of a level goal of several years; None for other goals."""
    size = asked.measured.size and asked.several and asked.mode == "end"
    if not size or aim is None or needs_base(asked):
        return None
    first = asked.years[0].end.year
    years = tuple(range(first - 1, first + len(asked.years)))
    found = [(year, _reading(asked, verdict, context, year - first)) for year in years]
    return YearlyPath(years, tuple(_yearly(year, reading) for year, reading in found if reading is not None))


def _yearly(year: int, reading: Reading) -> YearlyReading:
    estimated = any(reported.figure.status == "estimated" for reported in reading.figures)
    return YearlyReading(year, reading.value, reading.bound, estimated)


def _reading(asked: Question, verdict: Verdict, context: Context, nth: int) -> Reading | None:
    """The best reading at the end of the nth year, of the series that the verdict rests on; the base is before year
    0."""
    if nth < 0:
        base = verdict.base or last_before(asked, context.book, context.as_of)
        return base if base is not None and just_before(base, asked) else None
    own = asked.years[nth]
    then = asked._replace(window=own, answer=own, mode="end")
    readings = [*wholes(then, context.book, context.as_of), *derive(then, context.book, context.as_of)]
    whole = [reading for reading in best_first(readings) if reading.cover == "whole"]
    used = verdict.reading
    if used is not None:
        whole = [reading for reading in whole if reading.series == used.series] or whole
    return whole[0] if whole else None
