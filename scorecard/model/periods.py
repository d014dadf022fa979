"""Periods of time as files write them: ISO 8601 years, quarters, halves, months, days and intervals."""

import calendar
import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache
from typing import NamedTuple

from scorecard.language.bilingual import Text
from scorecard.model.problems import UnfitError

_FORMS = re.compile(r"([0-9]{4})(?:-(?:(Q[1-4])|(H[12])|([0-9]{2})(?:-([0-9]{2}))?))?")
_SHORT_YEAR = re.compile(r"([0-9]{4})([/-])([0-9]{2})")
# No plan or figure is of another time, and spreadsheets know no day before 1900; such a year is a slip of the pen.
FIRST_YEAR, LAST_YEAR = 1900, 2199
HELP = Text("model.write-period")


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
        """Whether it is a year: twelve months in a row from any month."""
        return whole_months(self) == 12

    @property
    def is_calendar_year(self) -> bool:
        """Whether it is the year from January to December."""
        return self.is_year and self.start.month == 1

    @property
    def over_a_year(self) -> bool:
        """Whether it is longer than twelve months."""
        return self.end >= months_after(self.start, 12)

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


@lru_cache(maxsize=4096)
def spanning(start: date, end: date) -> Period:
    """The days from one to the other, both included, written as short as can be: 2021, 2021/2025, 2024-04/2025-03."""
    months = whole_months(Period("", start, end))
    if start == end or months is None:
        return Period(start.isoformat() if start == end else f"{start}/{end}", start, end)
    if start.month == 1 and months % 12 == 0:
        first, last = f"{start.year:04d}", f"{end.year:04d}"
    else:
        first, last = f"{start:%Y-%m}", f"{end:%Y-%m}"
    return Period(first if first == last else f"{first}/{last}", start, end)


@lru_cache(maxsize=4096)
def year_from(start: date) -> Period:
    """The twelve months that begin on that day."""
    return spanning(start, months_after(start, 12) - timedelta(days=1))


@lru_cache(maxsize=4096)
def year_to(end: date) -> Period:
    """The twelve months that end on that day."""
    return spanning(months_after(end + timedelta(days=1), -12), end)


@lru_cache(maxsize=4096)
def years_of(period: Period, first_month: int) -> tuple[Period, ...]:
    """The years, each from `first_month` on, that have days in it. What is no longer than a year is one year itself."""
    if not period.over_a_year:
        return (period,)
    start = date(period.start.year - (period.start.month < first_month), first_month, 1)
    found = []
    while start <= period.end:
        found.append(year_from(start))
        start = months_after(start, 12)
    return tuple(found)


@lru_cache(maxsize=4096)
def back(period: Period, years: int) -> Period:
    """The same stretch that many years earlier; what ends with February ends with February."""
    after = period.end + timedelta(days=1)
    end = months_after(period.end, -12 * years)
    if after.day == 1:
        end = months_after(after, -12 * years) - timedelta(days=1)
    start = end if period.is_date else months_after(period.start, -12 * years)
    return spanning(start, end)


@lru_cache(maxsize=4096)
def months_after(day: date, months: int) -> date:
    """The same day that many months later; the last day of a shorter month."""
    number, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(number, month + 1, min(day.day, calendar.monthrange(number, month + 1)[1]))


@lru_cache(maxsize=4096)  # the same few years and months stand in thousands of records
def parse(text: str) -> Period:
    """Read a period as written. Raises UnfitError with what is wrong and how to write it."""
    _refuse_short_year(text.strip())
    first, slash, second = text.strip().partition("/")
    start, end = _single(first)
    if slash:
        later_start, end = _single(second)
        if later_start <= start:
            raise UnfitError(Text("model.period-ends-early", text=text.strip()), HELP)
    return Period(text.strip(), start, end)


def _refuse_short_year(text: str) -> None:
    """2024/25 and 2024-25 are two calendar years for some and a financial year for others."""
    match = _SHORT_YEAR.fullmatch(text)
    if match is None or int(match[3]) != (int(match[1]) + 1) % 100:
        return
    if match[2] == "-" and int(match[3]) <= 12:
        return  # 2011-12 is December 2011
    number = int(match[1])
    remedy = Text("model.write-months", number=number, number_2=number + 1)
    raise UnfitError(Text("model.year-without-month", text=text), remedy)


def _single(text: str) -> tuple[date, date]:
    match = _FORMS.fullmatch(text)
    if not match:
        raise UnfitError(Text("model.text-no-period", text=text[:40]), HELP)
    number, quarter, half, month, day = match.groups()
    if not FIRST_YEAR <= int(number) <= LAST_YEAR:
        raise UnfitError(
            Text("model.year-out-of-range", number=number, first_year=FIRST_YEAR, last_year=LAST_YEAR),
            Text("model.correct-year"),
        )
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
        raise UnfitError(Text("model.no-calendar-day", text=text), HELP) from error


def _months(number: int, first: int, last: int) -> tuple[date, date]:
    return date(number, first, 1), date(number, last, calendar.monthrange(number, last)[1])


@lru_cache(maxsize=4096)
def whole_months(period: Period) -> int | None:
    """How many months it has, None where it does not consist of whole months."""
    after = period.end + timedelta(days=1)
    if period.start.day != 1 or after.day != 1:
        return None
    return (after.year - period.start.year) * 12 + after.month - period.start.month


class _Worded(NamedTuple):
    """By which of the sentences a period is given, and the fields of that sentence."""

    form: str
    fields: Mapping[str, object]


@lru_cache(maxsize=4096)
def day_text(day: date) -> Text:
    """A day: 30 September 2024, 2024年9月30日."""
    return Text("periods.day", day=day.day, month=_month(day), year=day.year)


@lru_cache(maxsize=4096)
def period_text(period: Period) -> Text:
    """A period as people say it: calendar years, else its months; anything else by its two days.

    Quarters and halves are given by their months, which mean the same in every country and every financial year.
    """
    if period.is_date:
        return day_text(period.start)
    form, fields = _worded(period)
    return Text(f"periods.{form}", **fields)


@lru_cache(maxsize=4096)
def during_text(period: Period) -> Text:
    """When something happened, with its preposition: in 2021, on 30 September 2024, between 2021 and 2025."""
    if period.is_date:
        return Text("periods.on-day", day=day_text(period.start))
    form, fields = _worded(period)
    return Text(f"periods.during-{form}", **fields)


def _worded(period: Period) -> _Worded:
    first, last, months = period.start, period.end, whole_months(period)
    years: dict[str, object] = {"year": first.year, "last_year": last.year}
    if period.is_calendar_year:
        return _Worded("year", {"year": first.year})
    if months is None:
        return _Worded("days", {"first": day_text(first), "last": day_text(last)})
    if months % 12 == 0 and first.month == 1:
        return _Worded("years", years)
    if months == 1:
        return _Worded("month", {"month": _month(first), "year": first.year})
    both: dict[str, object] = {"month": _month(first), "last_month": _month(last)}
    if first.year != last.year:
        return _Worded("months-of-years", both | years)
    return _Worded("months", both | {"year": first.year})


def _month(day: date) -> Text:
    return Text(f"periods.month-{day.month}")
