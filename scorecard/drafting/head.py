"""What stands at the top of a drafted plan and of its source."""

import re
from datetime import date
from typing import NamedTuple

JANUARY, APRIL = 1, 4
_ENDS_IN = {"March": 4, "June": 7, "September": 10}  # the last month of a year, and the first one
_BEGINS_IN = {"April": 4, "July": 7, "October": 10}


class Head(NamedTuple):
    """What stands at the top of a drafted plan."""

    plan: str
    report: str
    source: str
    place: str
    day: date | None = None  # on which the report was given, where its opening names one
    written: bool = False  # whether plan, source and indicators are written together
    lang: str = "en"  # of the comments
    split_year: str = ""  # the plan's year as the text writes it, where it lies in two calendar years: 2024/25
    month: int | None = (
        1  # in which the plan's year begins; None where the text of a year over two calendar years does not say
    )

    @property
    def year(self) -> int:
        """The first calendar year of the plan."""
        return int(self.plan[:4])

    def twelve_months(self, first: int, last: int) -> str:
        """The plan's years from `first` to `last` as the files write them: 2024, 2021/2025, 2024-04/2025-03."""
        month = self.month or APRIL
        if month == JANUARY:
            return str(first) if first == last else f"{first}/{last}"
        return f"{first}-{month:02d}/{last + 1}-{month - 1:02d}"


def split_year(text: str, year: int) -> str:
    """The year as a text writes it that counts it over two calendar years (2024/25, 2024-25); empty where none does."""
    found = re.search(rf"(?<![0-9]){year}([/–-]){(year + 1) % 100:02}(?![0-9])", text)
    return found.group() if found else ""


def is_split(plan: str) -> bool:
    """Whether a plan's name is a year over two calendar years (2025-26)."""
    return re.fullmatch("[0-9]{4}-[0-9]{2}", plan) is not None


# In which month the financial year begins where the text does not say it, by words that texts of such places have.
_PLACES = {
    4: re.compile(
        r"\b(?:NHS|council tax|(?:Borough|County|District|City) Council|Scottish|Welsh|HMRC|crore|lakh|Lok Sabha"
        r"|Singapore|Hong Kong|Government of Canada|Parliament of South Africa|provincial legislature)\b",
        re.I,
    ),
    7: re.compile(
        r"\b(?:Australian?|New South Wales|Queensland|Commonwealth of|KShs?|Kenyan?|New Zealand|Aotearoa|Bangladesh"
        r"|Taka|Pakistan|Rwandan?|Frw|Ugandan?|Tanzanian?|SDBIP|(?:Local|District|Metropolitan) Municipality"
        r"|Governor's budget|State of the State|State legislature)\b",
        re.I,
    ),
    10: re.compile(
        r"\b(?:U\.S\.|federal agency|Congressional|appropriations act|Office of Management and Budget|GPRA)(?!\w)", re.I
    ),
}


def _by_place(text: str) -> int | None:
    """The month in which the financial year of the place begins; None where no words or those of several places say
    it."""
    often = sorted(((len(words.findall(text)), month) for month, words in _PLACES.items()), reverse=True)
    return often[0][1] if often[0][0] > often[1][0] else None


def opening_month(text: str, year: int) -> int | None:
    """The month in which a year over two calendar years begins, as the text says it (April 2025 to March 2026; by 30
    June 2026), else that of its place; None where it says several, or names no such place."""
    named = "|".join(_BEGINS_IN)
    begins = re.search(rf"({named}) (?:1, )?{year} (?:to|and|through|until|–|-) ", text)
    if begins:
        return _BEGINS_IN[begins.group(1)]
    ends = re.findall(rf"({'|'.join(_ENDS_IN)}) (?:[0-9]{{1,2}}, )?{year + 1}", text)
    if not ends:
        return _by_place(text)
    often = sorted({month: ends.count(month) for month in ends}.items(), key=lambda one: -one[1])
    alone = len(often) == 1 or (len(often) > 1 and often[0][1] > often[1][1])
    return _ENDS_IN[often[0][0]] if alone else None
