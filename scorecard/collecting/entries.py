"""What is to be recorded, and what stands against it."""

from collections.abc import Mapping
from typing import NamedTuple


class Entry(NamedTuple):
    """One figure to record: the keys of a figure with their texts, and where each was given (a cell, an option)."""

    source: str
    figure: Mapping[str, str]
    where: str
    cells: Mapping[str, str]


class NewSource(NamedTuple):
    """A source that has no file yet: its keys with their texts."""

    fields: Mapping[str, str]
    where: str
    cells: Mapping[str, str]


class Fault(NamedTuple):
    """Why something is not recorded, or what is odd about it, and what to do."""

    where: str
    level: str
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        text = f"{self.where}: {self.level}: {self.message}"
        return f"{text}\n    {self.remedy}" if self.remedy else text
