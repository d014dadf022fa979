"""The day, month, quarter or half of a year that words name, in both languages: 9月底前, 11月28日, by the end of
June."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta
from typing import NamedTuple


class NamedDays(NamedTuple):
    """Words of time by where they stand, the days that they name, and whether they set a limit (前, by) before these
    are over."""

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


MONTHS = [
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
_HOLIDAYS = {"元旦": 1, "五一": 5, "六一": 6, "七一": 7, "国庆": 10}  # on the first day of these months
HOLIDAY = f'[“"]?(?:{"|".join(_HOLIDAYS)})[”"]?节?'
_CHINESE = (
    r"(?<![0-9至到~—–-])(?:(?P<year>20[0-9]{2})年|今年|当年)?"
    r"(?:(?P<month>1[0-2]|[1-9])月(?:(?P<day>3[01]|[12][0-9]|[1-9])[日号]|份?(?P<close>[底末])|份)?"
    rf"|(?P<holiday>{HOLIDAY})(?=之?前)"
    r"|(?P<half>[上下])半年|第?(?P<quarter>[一二三四1-4])季度末?)(?P<before>之?前|以前)?"
)
_NAME = "|".join(MONTHS)
_ENGLISH = (
    rf"\b(?P<by>by|before|until)? ?(?:(?:the )?(?:end|close) of )?(?:in |on |early |late |mid-)?(?:"
    rf"(?P<eday>[0-9]{{1,2}})(?:st|nd|rd|th)? (?P<emonth>{_NAME})"
    rf"|(?P<fmonth>{_NAME}) (?P<fday>[0-9]{{1,2}})\b(?!,?[0-9])"
    rf"|(?<=[a-z-] )(?P<gmonth>{_NAME})|(?:the )?(?P<ehalf>first|second) half of (?:the year|(?=20))"
    r"|Q(?P<q>[1-4])|(?:the )?(?P<equarter>first|second|third"
    r"|fourth) quarter(?: of (?:the year|(?=20)))?)(?:,? ?(?P<eyear>20[0-9]{2})(?P<split>[/–-][0-9]{2}(?![0-9]))?"
    r")?\b"
)
_TIME = re.compile(f"{_CHINESE}|{_ENGLISH}")


_HINT = re.compile(
    "月|五一|六一|七一|国庆|元旦|季度|半年|[JFMASOND][a-z]{2}|quarter|half of|Q[1-4]"
)  # no time is named without one of these


def named_days(words: str, start: date) -> Iterator[NamedDays]:
    """Every time that the words name, in order; `start` is the first day of the year that is meant where they name
    none.

    The quarters and halves of a year that begins in April, or of 2024/25, are counted from its own beginning.
    """
    for match in _TIME.finditer(words):
        said = {name: value for name, value in match.groupdict().items() if value}
        months = _months_of(said)
        if months is None:
            continue
        named, later = said.get("year") or said.get("eyear"), 0
        if "split" in said or (named is None and ("q" in said or "equarter" in said or "ehalf" in said)):
            later = first_month(start.month, split="split" in said) - 1
        elif named is None and months[0] < start.month:
            later = 12
        (year, begins), (_, last_month) = (counted_month(int(named or start.year), one + later) for one in months)
        day = int(said.get("day") or said.get("eday") or said.get("fday") or 0)
        last = calendar.monthrange(year, last_month)[1]
        if day > last:
            continue
        limit = "before" in said or "by" in said
        first, end = date(year, begins, day or 1), date(year, last_month, day or last)
        if (
            limit
            and not day
            and "close" not in said
            and ("month" in said or "holiday" in said or said.get("by") == "before")
        ):
            end = first - timedelta(1)  # 9月前, before September
            first = end
        yield NamedDays(match.start(), match.end(), first, end, limit or "close" in said)


def counted_month(year: int, month: int) -> tuple[int, int]:
    """The year and the month of the month that is counted from the January of `year` on: the 15th of 2024 is March
    2025."""
    return year + (month - 1) // 12, (month - 1) % 12 + 1


def first_month(month: int, *, split: bool) -> int:
    """The month in which a year begins: that of the plan, and April where the words write 2024/25 beside a plan of a
    calendar year."""
    return 4 if split and month == 1 else month


def deadline(words: str, year: int, last: int, month: int = 1) -> NamedDays | None:
    """The one time by which the words ask for something within the years of a plan; None where they name none or
    several.

    `month` is that in which its years begin. The end of the plan itself is no time of its own.
    """
    if _HINT.search(words) is None:
        return None
    first, end = date(year, month, 1), date(last + 1, month, 1) - timedelta(1)
    found = list(named_days(words, first))
    return found[0] if len(found) == 1 and first <= found[0].last < end else None


def day_limit(words: str, year: int, last: int, month: int = 1) -> NamedDays | None:
    """The deadline of words that set a limit (9月底前, by June); a month alone (9月) dates something else than a
    number."""
    found = deadline(words, year, last, month)
    return found if found and found.limit else None


def _months_of(said: dict[str, str]) -> tuple[int, int] | None:
    """The first and the last month of a time; None where the words name no month."""
    name = said.get("emonth") or said.get("fmonth") or said.get("gmonth")
    month = (
        int(said["month"])
        if "month" in said
        else MONTHS.index(name) + 1
        if name
        else _HOLIDAYS.get(said.get("holiday", "").strip('“”"节'), 0)
    )
    if month:
        return month, month
    half, quarter = said.get("half") or said.get("ehalf"), said.get("quarter") or said.get("equarter") or said.get("q")
    if half:
        return 6 * _ORDER[half] - 5, 6 * _ORDER[half]
    if quarter:
        number = _ORDER.get(quarter) or int(quarter)
        return 3 * number - 2, 3 * number
    return None
