"""Days and periods in words, in both languages: January to September 2021, 2021年1—9月."""

import calendar
from datetime import date
from functools import lru_cache

from scorecard.language.bilingual import Text
from scorecard.model.periods import Period, whole_months


@lru_cache(maxsize=4096)
def day_text(day: date) -> Text:
    """A day: 30 September 2024, 2024年9月30日."""
    return Text.literal(
        f"{day.day} {calendar.month_name[day.month]} {day.year}", f"{day.year}年{day.month}月{day.day}日"
    )


@lru_cache(maxsize=4096)
def period_text(period: Period) -> Text:
    """A period as people say it: calendar years, else its months; anything else by its two days.

    Quarters and halves are told by their months, which mean the same in every country and every financial year.
    """
    first, last = period.start, period.end
    if period.is_calendar_year:
        return Text("periods.year", year=first.year)
    if period.is_date:
        return day_text(first)
    months = whole_months(period)
    if months is None:
        start, end = day_text(first), day_text(last)
        return Text("judging.first-last", first=start, last=end)
    if months % 12 == 0 and first.month == 1:
        return Text("periods.year-last-year", year=first.year, last_year=last.year)
    return _in_months(first, last, months)


def during_text(period: Period) -> Text:
    """When something happened, with its preposition: in 2021, on 30 September 2024, between 2021 and 2025."""
    told = period_text(period)
    if period.is_date:
        return Text("periods.on-told", told=told)
    first, to, last = told.en.partition(" to ")
    return Text.literal(f"between {first} and {last}", f"{told.zh}间") if to else Text("periods.told", told=told)


def _in_months(first: date, last: date, months: int) -> Text:
    start, end = calendar.month_name[first.month], calendar.month_name[last.month]
    if months == 1:
        return Text.literal(f"{start} {first.year}", f"{first.year}年{first.month}月")
    if first.year != last.year:
        return Text.literal(
            f"{start} {first.year} to {end} {last.year}", f"{first.year}年{first.month}月至{last.year}年{last.month}月"
        )
    return Text.literal(f"{start} to {end} {first.year}", f"{first.year}年{first.month}—{last.month}月")
