"""Periods of time as files write them: ISO 8601 years, quarters, halves, months, days and intervals."""

import calendar
import re
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from scorecard.model.problems import UnfitError

_FORMS = re.compile(r"([0-9]{4})(?:-(?:(Q[1-4])|(H[12])|([0-9]{2})(?:-([0-9]{2}))?))?")
# No plan or figure is of another time, and spreadsheets know no day before 1900; such a year is a slip of the pen.
FIRST_YEAR, LAST_YEAR = 1900, 2199
HELP = "Write 2021, 2021-Q3, 2021-H1, 2021-09, 2021-09-30, or from/to: 2021-01/2021-09, 2016/2020."


class Period(NamedTuple):
    """A stretch of whole days, both ends included, as it was written."""

    text: str
    start: date
    end: date

    def __str__(self) -> str:
        return self.text

    @property
    def is_date(self) -> bool:
        """Whether it is a single day."""
        return self.start == self.end

    @property
    def is_year(self) -> bool:
        """Whether it is one calendar year."""
        return self.start == date(self.start.year, 1, 1) and self.end == date(self.start.year, 12, 31)

    @property
    def years(self) -> list[int]:
        """The calendar years it touches."""
        return list(range(self.start.year, self.end.year + 1))

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.end - self.start).days + 1

    def same(self, other: "Period") -> bool:
        """Whether both are the same days, however written."""
        return (self.start, self.end) == (other.start, other.end)

    def inside(self, other: "Period") -> bool:
        """Whether all its days are days of `other`."""
        return other.start <= self.start and self.end <= other.end


@lru_cache(maxsize=512)
def year(number: int) -> Period:
    """The calendar year with that number."""
    return Period(f"{number:04d}", date(number, 1, 1), date(number, 12, 31))


@lru_cache(maxsize=4096)  # the same few years and months stand in thousands of records
def parse(text: str) -> Period:
    """Read a period as written. Raises UnfitError with what is wrong and how to write it."""
    first, slash, second = text.strip().partition("/")
    start, end = _single(first)
    if slash:
        later_start, end = _single(second)
        if later_start <= start:
            raise UnfitError(f"the period {text.strip()} does not end after its start", HELP)
    return Period(text.strip(), start, end)


def _single(text: str) -> tuple[date, date]:
    match = _FORMS.fullmatch(text)
    if not match:
        raise UnfitError(f"“{text[:40]}” is no period", HELP)
    number, quarter, half, month, day = match.groups()
    if not FIRST_YEAR <= int(number) <= LAST_YEAR:
        raise UnfitError(f"the year {number} is not between {FIRST_YEAR} and {LAST_YEAR}", "Mend the year.")
    try:
        if day:
            moment = date(int(number), int(month), int(day))
            return moment, moment
        if month:
            return _months(int(number), int(month), int(month))
        if quarter:
            return _months(int(number), 3 * int(quarter[1]) - 2, 3 * int(quarter[1]))
        if half:
            return _months(int(number), 6 * int(half[1]) - 5, 6 * int(half[1]))
        return _months(int(number), 1, 12)
    except (ValueError, calendar.IllegalMonthError) as error:
        raise UnfitError(f"“{text}” is no day of the calendar", HELP) from error


def _months(number: int, first: int, last: int) -> tuple[date, date]:
    return date(number, first, 1), date(number, last, calendar.monthrange(number, last)[1])


def whole_months(period: Period) -> int | None:
    """How many months it has, None where it does not consist of whole months."""
    after = period.end + timedelta(days=1)
    if period.start.day != 1 or after.day != 1:
        return None
    return (after.year - period.start.year) * 12 + after.month - period.start.month
