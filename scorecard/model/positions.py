"""Where the values of a file stand, kept while it is read the first time: eight bytes a value.

A mapping is found by its own location. A list has none in the data; it is found by the position that stands for it:
that of its key, or its own within a list.
"""

from array import array
from collections.abc import Sequence

from scorecard.model.problems import Location

MOST_COLUMNS = 1 << 32  # a position is one number: its line from 0, times this, and its column from 0
Keys = tuple[str, ...]


def position(line: int, column: int) -> int:
    """A line and a column, both from 0, as one number."""
    return line * MOST_COLUMNS + column


class Positions:
    """The positions of all values of one file."""

    def __init__(self) -> None:
        self._children = array("Q")
        self._mappings, self._lists = _Starts(), _Starts()
        self._keys: list[Keys] = []  # of each mapping; those with the same keys share them
        self._shapes: dict[Keys, Keys] = {}

    def add_mapping(self, start: int, keys: Keys, positions: list[int]) -> None:
        """Keep a mapping that starts at that position: its keys, of which the first holds its location, and for each of
        the others the position to point at."""
        self._mappings.add(start, len(self._children))
        self._keys.append(self._shapes.setdefault(keys, keys))
        self._children.extend(positions)

    def add_list(self, pointed: int, positions: list[int]) -> None:
        """Keep a list for which that position stands, with the positions of its items."""
        self._lists.add(pointed, len(self._children))
        self._children.append(len(positions))
        self._children.extend(positions)

    def place(self, mapping: Location, path: Sequence[str | int]) -> Location:
        """The location of the value at `path` in the mapping at `mapping`; of the last part of the path that is
        there."""
        number = self._mappings.number(position(mapping.line - 1, mapping.column - 1))
        if number is None or not path or path[0] not in self._keys[number][1:]:
            return mapping
        found = self._children[self._mappings.offset(number) + self._keys[number].index(str(path[0])) - 1]
        for part in path[1:]:
            items = self._lists.number(found)
            start = -1 if items is None else self._lists.offset(items)
            if start < 0 or not isinstance(part, int) or not 0 <= part < self._children[start]:
                break
            found = self._children[start + 1 + part]
        line, column = divmod(found, MOST_COLUMNS)
        return Location(mapping.file, line + 1, column + 1)


class _Starts:
    """Positions, each with a number; they are sorted for looking up when the first one is asked for."""

    def __init__(self) -> None:
        self._at, self._offsets = array("Q"), array("Q")
        self._numbers: dict[int, int] | None = None

    def add(self, start: int, offset: int) -> None:
        self._at.append(start)
        self._offsets.append(offset)

    def number(self, start: int) -> int | None:
        if self._numbers is None:
            self._numbers = {start: number for number, start in enumerate(self._at)}
        return self._numbers.get(start)

    def offset(self, number: int) -> int:
        return self._offsets[number]
