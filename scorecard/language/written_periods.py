"""Periods as people write them into a cell: 2021年1—9月, 前三季度, 上半年, 2021年底, 2021/9/30, 3月底."""

import calendar
import re
from collections.abc import Callable

_QUARTERS = "一二三四"
# Already without blanks and with plain digits and hyphens; the year may be left out where it is known.
_YEAR = r"(?:(?P<y>\d{4})[年./-]?)?"
_DAY_END = "年?(?:底|末|年底|年末)"
_Say = Callable[[str, "re.Match[str]"], str]


def _last_day(year: str, month: str) -> str:
    return f"{year}-{int(month):02}-{calendar.monthrange(int(year), int(month))[1]}"


_FORMS: tuple[tuple[str, _Say], ...] = (
    (r"(?P<y>\d{4})年?", lambda year, _: year),
    (rf"(?P<y>\d{{4}}){_DAY_END}|年底|年末", lambda year, _: f"{year}-12-31"),
    (r"(?P<y>\d{4})[年/-](?P<m>\d{1,2})月?|(?P<n>\d{1,2})月份?", lambda year, m: f"{year}-{int(m['m'] or m['n']):02}"),
    (rf"{_YEAR}(?P<m>\d{{1,2}})月[底末]", lambda year, m: _last_day(year, m["m"])),
    (
        r"(?P<y>\d{4})[年/.-](?P<m>\d{1,2})[月/.-](?P<d>\d{1,2})[日号]?|(?P<n>\d{1,2})月(?P<e>\d{1,2})[日号]",
        lambda year, m: f"{year}-{int(m['m'] or m['n']):02}-{int(m['d'] or m['e']):02}",
    ),
    (
        rf"{_YEAR}(?P<m>\d{{1,2}})月?[-至到](?P<d>\d{{1,2}})月份?(?:累计)?",
        lambda year, m: f"{year}-{int(m['m']):02}/{year}-{int(m['d']):02}",
    ),
    (
        rf"{_YEAR}前(?P<m>\d{{1,2}}|十?[一二三四五六七八九十])个月",
        lambda year, m: f"{year}-01/{year}-{_month(m['m']):02}",
    ),
    (rf"{_YEAR}(?P<m>十[一二]|[一二三四五六七八九十])月份?", lambda year, m: f"{year}-{_month(m['m']):02}"),
    (rf"{_YEAR}前(?:三|3)个?季度", lambda year, _: f"{year}-01/{year}-09"),
    (rf"{_YEAR}(?:上半年|H1)", lambda year, _: f"{year}-H1"),
    (rf"{_YEAR}(?:下半年|H2)", lambda year, _: f"{year}-H2"),
    (rf"{_YEAR}(?:全年|今年)", lambda year, _: year),
    (rf"{_YEAR}第?(?P<q>[{_QUARTERS}1-4])季度", lambda year, m: f"{year}-Q{_number(m['q'])}"),
    (rf"{_YEAR}Q(?P<q>[1-4])", lambda year, m: f"{year}-Q{m['q']}"),
    (r"(?P<y>\d{4})年?[-至到](?P<z>\d{4})年?", lambda year, m: f"{year}/{m['z']}"),
)


def written_period(given: str, year: str = "") -> str:
    """A period as the files write it, from the ways in which people do; as it is where it is none of them.

    `year` is meant where the text names none; where that is empty too, such a text stays as it is.
    """
    text = re.sub(
        r"^(?:截至|截止到?)(?=.*(?:[底末日号]|\d[-/.]\d+[-/.]\d+)$)", "", given
    )  # of a day; 截至3月 may be a total
    for pattern, say in _FORMS:
        found = re.fullmatch(pattern, text)
        named = (found.groupdict().get("y") if found else None) or year
        if found and named:
            try:
                return say(named, found)
            except (ValueError, calendar.IllegalMonthError):  # the 13th month
                return given
    return given


def _month(said: str) -> int:
    """The number of a month from 1 to 12 in figures or in Chinese."""
    return int(said) if said.isdigit() else 10 * said.startswith("十") + "十一二三四五六七八九".index(said[-1])


def _number(quarter: str) -> str:
    return str(_QUARTERS.index(quarter) + 1) if quarter in _QUARTERS else quarter
