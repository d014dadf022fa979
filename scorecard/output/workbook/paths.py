"""What the Trajectory sheet draws: for each level goal of several years its base, its readings year by year, its
goal."""

from decimal import Decimal
from typing import NamedTuple

from scorecard.judging.verdicts import YearlyReading
from scorecard.output.rows import Row
from scorecard.output.workbook.contents import Contents
from scorecard.output.workbook.number_formats import in_column


class GoalYears(NamedTuple):
    """One goal over its years, the base's first; a year of which nothing is known has no reading."""

    nth: int  # the index of its row in the scorecard
    row: Row
    unit: str  # as a column of its numbers names it
    goal: Decimal
    goal_zeros: int  # which the goal has more where it stands on the Scorecard
    years: list[int]
    readings: dict[int, Decimal]
    loose: dict[int, YearlyReading]  # those that are estimates or bounds

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
        """The way from base to goal by equal yearly growth; in equal steps where growth is not defined, the goal alone
        without a base."""
        base, span = self.base, len(self.years) - 1
        if base is None:
            return [*[None] * span, self.goal]
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


def paths(contents: Contents) -> list[GoalYears]:
    """The paths of a plan, in the order of the scorecard; those of which not one reading is known are left out."""
    found = []
    for index, row in enumerate(contents.rows):
        path = _path(index, row, contents.lang)
        if path is not None and path.readings:
            found.append(path)
    return found


def _path(index: int, row: Row, lang: str) -> GoalYears | None:
    basis = row.result.verdict.basis
    if basis is None or basis.path is None or basis.aim is None or row.result.parts:
        return None
    unit, zeros, goal_zeros = in_column(basis.aim, basis.asked.unit, lang)
    readings = {reading.year: reading.value.scaleb(zeros) for reading in basis.path.readings}
    loose = {reading.year: reading for reading in basis.path.readings if reading.estimated or reading.bound != "exact"}
    return GoalYears(index, row, unit, basis.aim.scaleb(zeros), goal_zeros, list(basis.path.years), readings, loose)
