"""The day on which a report was given, as the opening of its text names it."""

import re
from datetime import date

_BEGINNING = 1500  # characters
_DAY = re.compile(
    r"(?<![0-9])(?P<year>20[0-9]{2}) ?年 ?(?P<month>1[0-2]|0?[1-9]) ?月 ?(?P<day>3[01]|[12][0-9]|0?[1-9]) ?日"
    r"|(?<![0-9])(?P<year2>20[0-9]{2})-(?P<month2>1[0-2]|0[1-9])-(?P<day2>3[01]|[12][0-9]|0[1-9])(?![0-9])"
)


def published_on(text: str, year: int) -> date | None:
    """The last day of `year` that the opening names; None where it names none.

    A copied page names the day of the speech and the day of the page: the later one is safe, since a figure counts from
    the day on which its source can have appeared.
    """
    days = []
    for found in _DAY.finditer(text[:_BEGINNING]):
        given = [found[name] or found[f"{name}2"] for name in ("year", "month", "day")]
        try:
            day = date(*map(int, given))
        except ValueError:
            continue
        if day.year == year:
            days.append(day)
    return max(days, default=None)
