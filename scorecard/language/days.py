"""The day, month, quarter or half of a year that words name, in both languages: 9月底前, 11月28日, by the end of June."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple


class Named(NamedTuple):
    """Words of time by where they stand, the days that they name, and whether they set a limit (前, by) before these are over."""

    start: int
    end: int
    first: date
    last: date
    limit: bool

    @property
    def text(self) -> str:
        """The time as the files write it: a day, a month, or the months from the first to the last."""
        if self.first == self.last:
            return self.first.isoformat()
        months = f"{self.first:%Y-%m}", f"{self.last:%Y-%m}"
        return months[0] if months[0] == months[1] else "/".join(months)


_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]
_ORDER = {word: number for number, word in enumerate(("first", "second", "third", "fourth"), start=1)}
_ORDER |= {word: number for number, word in enumerate("一二三四", start=1)} | {"上": 1, "下": 2}
_CHINESE = (
    r"(?<![0-9至到~—–-])(?:(?P<year>20[0-9]{2})年|今年|当年)?"
    r"(?:(?P<month>1[0-2]|[1-9])月(?:(?P<day>3[01]|[12][0-9]|[1-9])[日号]|份?(?P<close>[底末])|份)?"
    r"|(?P<half>[上下])半年|第?(?P<quarter>[一二三四1-4])季度末?)(?P<before>之?前|以前)?"
)
_NAME = "|".join(_MONTHS)
_ENGLISH = (
    rf"\b(?P<by>by|before|until)? ?(?:(?:the )?(?:end|close) of )?(?:in |on |early |late |mid-)?(?:"
    rf"(?P<eday>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<emonth>{_NAME})|(?P<fmonth>{_NAME}) (?P<fday>[0-9]{{1,2}})\b(?!,?[0-9])"
    rf"|(?<=[a-z-] )(?P<gmonth>{_NAME})|(?:the )?(?P<ehalf>first|second) half of (?:the year|(?=20))"
    r"|Q(?P<q>[1-4])|(?:the )?(?P<equarter>first|second|third|fourth) quarter(?: of (?:the year|(?=20)))?)(?:,? ?(?P<eyear>20[0-9]{2}))?\b"
)
_TIME = re.compile(f"{_CHINESE}|{_ENGLISH}")


_HINT = re.compile("月|季度|半年|[JFMASOND][a-z]{2}|quarter|half of|Q[1-4]")  # no time is named without one of these


def named_days(words: str, start: date) -> Iterator[Named]:
    """Every time that the words name, in order; `start` is the first day of the year that is meant where they name none."""
    for match in _TIME.finditer(words):
        said = {name: value for name, value in match.groupdict().items() if value}
        months = _months_of(said)
        if months is None:
            continue
        year = int(said.get("year") or said.get("eyear") or start.year + (months[0] < start.month))
        day = int(said.get("day") or said.get("eday") or said.get("fday") or 0)
        last = calendar.monthrange(year, months[1])[1]
        if day > last:
            continue
        limit = "before" in said or "by" in said
        first, end = date(year, months[0], day or 1), date(year, months[1], day or last)
        if limit and not day and "close" not in said and ("month" in said or said.get("by") == "before"):
            end = first - timedelta(1)  # 9月前, before September
            first = end
        yield Named(match.start(), match.end(), first, end, limit or "close" in said)


def deadline(words: str, year: int, last: int) -> Named | None:
    """The one time by which the words ask for something within the years of a plan; None where they name none or several.

    The end of the plan itself is no time of its own. Of a year that begins in April, December 2025 to February 2026 are none
    of its end: where English words name them with their year, they count.
    """
    if _HINT.search(words) is None:
        return None
    found = list(named_days(words, date(year, 1, 1)))
    if len(found) != 1 or found[0].last < date(year, 1, 1):
        return None
    one, said = found[0], words[found[0].start : found[0].end]
    winter = one.last < date(last + 1, 3, 1) and said.isascii() and said[-4:].isdigit()
    return one if winter or one.last < date(last, 12, 31) else None


def limit(words: str, year: int, last: int) -> Named | None:
    """The deadline of words that set a limit (9月底前, by June); a month alone (9月) dates something else than a number."""
    found = deadline(words, year, last)
    return found if found and found.limit else None


def _months_of(said: dict[str, str]) -> tuple[int, int] | None:
    """The first and the last month of a time; None where the words name no month."""
    name = said.get("emonth") or said.get("fmonth") or said.get("gmonth")
    month = int(said["month"]) if "month" in said else _MONTHS.index(name) + 1 if name else 0
    if month:
        return month, month
    half, quarter = said.get("half") or said.get("ehalf"), said.get("quarter") or said.get("equarter") or said.get("q")
    if half:
        return 6 * _ORDER[half] - 5, 6 * _ORDER[half]
    if quarter:
        number = _ORDER.get(quarter) or int(quarter)
        return 3 * number - 2, 3 * number
    return None
