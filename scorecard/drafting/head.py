"""What stands at the top of a drafted plan and of its source."""

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
