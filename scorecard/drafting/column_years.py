"""Of which year of a plan a column of a table is, by the words of its heading."""

from __future__ import annotations

import re

from scorecard.drafting.column_words import names_goal
from scorecard.language.days import MONTHS

HEADED_YEAR = re.compile(r"(?<![0-9])((?:19|20)[0-9]{2})(?![0-9])")
_FINANCIAL = re.compile(r"\b(?:F\.?Y\.?|(?:fiscal|financial) year) ?['’]?(?:20)?([0-9]{2})(?![0-9]|[/–-][0-9])", re.I)
SHORT_YEAR = re.compile(r"(?<![0-9/])([0-9]{2})[/–-]([0-9]{2})(?![0-9/])")  # 23/24
_IN_MONTH = re.compile(rf"\b(?P<month>{'|'.join(MONTHS)})(?: [0-9]{{1,2}},?)? (?P<year>20[0-9]{{2}})", re.I)
_SPRING = re.compile(r"\b(?:January|February|March|June) 20")


def year_of(heading: str, first: int, last: int, month: int) -> int:
    """The year that a heading names, a year that begins in another `month` than January by the one in which it begins;
    0 where it names none. `first` and `last` are the years of the plan."""
    years = [int(year) for year in HEADED_YEAR.findall(heading)]
    one = first == last and len(years) == 2 and years[1] == years[0] + 1  # 2021-2022 is a year of a plan of one year
    short = None if years else SHORT_YEAR.search(heading)
    if short and int(short[2]) == int(short[1]) + 1:
        years = [2000 + int(short[1])]
    year = years[-2 if one else -1] if years else 0
    year = last if year == last + 1 and names_goal(heading) and _SPRING.search(heading) else year  # March 2025 plan
    ends = _FINANCIAL.search(heading) if month > 1 else None
    year = 2000 + int(ends[1]) - 1 if ends else year  # FY 2025 is named by the year in which it ends
    return year - 1 if month > 1 and _before_month(heading, year, month) else year


def _before_month(heading: str, year: int, month: int) -> bool:
    """Whether a heading names a month of the year before the plan's years begin: March 2025, of April to March."""
    named = _IN_MONTH.search(heading)
    return named is not None and int(named["year"]) == year and MONTHS.index(named["month"].title()) + 1 < month
