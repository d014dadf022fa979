"""Days and periods in words: January to September 2021, 2021年1—9月."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from scorecard.language.bilingual import Text
from scorecard.model.periods import Period, whole_months


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
