"""Where something stands in a file."""

from typing import NamedTuple

LOCATION = "@"  # under this key a mapping carries its place; no file can contain it


class Location(NamedTuple):
    """A spot in an input file. Line and column count from 1, as editors do."""

    file: str
    line: int
    column: int

    def __str__(self) -> str:
        return f"{self.file}:{self.line}:{self.column}"
