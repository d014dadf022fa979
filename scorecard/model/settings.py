"""What a project sets once for every command: the content of `scorecard.toml`."""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from scorecard.model.frequencies import ReportedEvery


class Fonts(NamedTuple):
    """Typefaces by name; an empty text leaves the choice to each output."""

    workbook: str = ""
    title: str = ""  # of the Word document, as `heading` and `text`
    heading: str = ""
    text: str = ""
    pages: str = ""


class Settings(NamedTuple):
    """The settings; folders are those of the project's root. An empty value says nothing."""

    lang: str = ""
    reported: ReportedEvery | None = None  # how often owners report, where a plan does not say
    lag: Mapping[str, int] = MappingProxyType({})  # days until a report is due, by how often it is reported
    says_most: int = 0  # characters of a quotation with Chinese in it
    fonts: Fonts = Fonts()
    issued_by: str = ""  # the office that issues the bulletin
    signed_by: str = ""
    issued_on: date | str | None = None  # the day on the bulletin: a day, or BLANK; else the day of judging
    targets: Path | None = None
    seeds: Path | None = None
    outputs: Path | None = None


NONE_SET = Settings()
BLANK = "blank"  # the day is left to the pen
