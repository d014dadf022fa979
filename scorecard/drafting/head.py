"""What stands at the top of a drafted plan and of its source."""

import re
from datetime import date
from typing import NamedTuple


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


def split_year(text: str, year: int) -> str:
    """The year as a text writes it that counts it over two calendar years (2024/25, 2024-25); empty where none does."""
    found = re.search(rf"(?<![0-9]){year}([/–-]){(year + 1) % 100:02}(?![0-9])", text)
    return found.group() if found else ""
