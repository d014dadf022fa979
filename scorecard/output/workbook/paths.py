"""What the Trajectory sheet draws: for each level goal of several years its base, its readings year by year, its goal."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.baseline import just_before, last_before
from scorecard.judging.derivations.registry import derive
from scorecard.judging.matching import wholes
from scorecard.judging.ordering import in_order
from scorecard.judging.question import Question, accepted, limit, needs_base, question
from scorecard.judging.verdicts import Reading
from scorecard.model.measures import MEASURES
from scorecard.output.rows import Row
from scorecard.output.workbook.contents import Contents


class Path(NamedTuple):
    """One goal over its years, the base's first; a year of which nothing is known has no reading."""

    nth: int  # the index of its row in the scorecard
    row: Row
    unit: str
    goal: Decimal
    years: list[int]
    readings: dict[int, Decimal]

    @property
    def base(self) -> Decimal | None:
        """The reading of the year before the plan."""
        return self.readings.get(self.years[0])

    @property
    def last(self) -> int | None:
        """The last year after the base of which there is a reading."""
        return max((number for number in self.readings if number > self.years[0]), default=None)

    @property
    def required(self) -> list[Decimal | None]:
        """The way from base to goal by equal yearly growth; in equal steps where growth is not defined."""
        base, span = self.base, len(self.years) - 1
        if base is None:
            return [None] * len(self.years)
        if min(base, self.goal) > 0:
            growth = (self.goal / base) ** (Decimal(1) / span)
            return [base * growth**step for step in range(span + 1)]
        return [base + (self.goal - base) * step / span for step in range(span + 1)]

    @property
    def projected(self) -> list[Decimal | None]:
        """From the last reading on at the yearly growth so far; nothing where it is not defined or nothing is left."""
        base, last = self.base, self.last
        nothing: list[Decimal | None] = [None] * len(self.years)
        if base is None or last is None or last == self.years[-1] or min(base, self.readings[last]) <= 0:
            return nothing
        growth = (self.readings[last] / base) ** (Decimal(1) / (last - self.years[0]))
        return [self.readings[last] * growth ** (number - last) if number >= last else None for number in self.years]


def paths(contents: Contents) -> list[Path]:
    """The paths of a plan, in the order of the scorecard; those of which not one reading is known are left out."""
    found = []
    for index, row in enumerate(contents.rows):
        path = _path(contents, index, row)
        if path is not None and path.readings:
            found.append(path)
    return found


def _path(contents: Contents, index: int, row: Row) -> Path | None:
    target = row.result.target
    indicator = contents.book.indicators.get(target.indicator or "")
    if indicator is None or row.result.parts or not target.measure or not MEASURES[target.measure].size:
        return None
    asked = question(contents.judged.plan, target, indicator, contents.whose(target), row.result.year is not None)
    if not asked.several or asked.mode != "end" or needs_base(asked):
        return None
    accepts = accepted(asked, None, contents.bands)
    aim = limit(asked, accepts) if accepts else None
    if aim is None:
        return None
    # A year that does not begin in January is named by the calendar year in which it ends.
    first = asked.years[0].end.year
    years = list(range(first - 1, first + len(asked.years)))
    readings = {number: reading.value for number in years if (reading := _reading(contents, asked, row, number))}
    return Path(index, row, asked.unit, aim, years, readings)


def _reading(contents: Contents, asked: Question, row: Row, number: int) -> Reading | None:
    """The best reading at the end of that year, of the series that the verdict rests on; the base of the verdict first."""
    verdict = row.result.verdict
    first = asked.years[0].end.year
    if number < first:
        base = verdict.base or last_before(asked, contents.book, contents.as_of)
        return base if base is not None and just_before(base, asked) else None
    own = asked.years[number - first]
    then = asked._replace(window=own, answer=own, mode="end")
    readings = [*wholes(then, contents.book, contents.as_of), *derive(then, contents.book, contents.as_of)]
    whole = [reading for reading in in_order(readings) if reading.cover == "whole"]
    used = verdict.reading
    if used is not None:
        whole = [reading for reading in whole if reading.series == used.series] or whole
    return whole[0] if whole else None
