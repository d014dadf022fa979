"""Where the values of a YAML text stand: found from the parser's events when a problem asks for a place."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Any, NamedTuple

import yaml

from scorecard.files.encoding import BREAK
from scorecard.model.locations import Location

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class Spot(NamedTuple):
    """A value's line and column, and those of its children, each with the spot to point at."""

    line: int
    column: int
    children: dict[str | int, tuple["Spot", "Spot"]]


def events(text: "str | _Rest") -> Iterator[yaml.Event]:
    """The parser's events up to the end of the stream; yaml.YAMLError where the text is no YAML."""
    loader = _Loader(text)
    try:
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            yield event
    finally:
        loader.dispose()


class Spots:
    """Finds what stands in mappings whose places are known, in a text that is known to be sound."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._begun: tuple[Location, Iterator[Spot], Spot | None] | None = None

    @cached_property
    def _starts(self) -> list[int]:
        return [0, *(line_break.end() for line_break in BREAK.finditer(self._text))]

    def place(self, mapping: Location, path: Sequence[str | int]) -> Location:
        """The place of the value at `path` in the mapping at `mapping`; of the last part that is there.

        The text is parsed from the mapping to that value and no further, and only once while the same mapping is
        asked for. Only its parser is kept: one for each of 100,000 faulty records would fill the memory.
        """
        if self._begun is None or self._begun[0] != mapping:
            growing = self._growing(mapping)
            self._begun = mapping, growing, next(growing, None)
        _, growing, spot = self._begun
        place = mapping
        for part in path:
            while spot and part not in spot.children and next(growing, None):
                pass
            if spot is None or part not in spot.children:
                return place
            spot, pointed = spot.children[part]
            place = Location(mapping.file, mapping.line + pointed.line, pointed.column)
        return place

    def _growing(self, mapping: Location) -> Iterator[Spot]:
        """The mapping's spot again and again, each time with more below it; lines are counted from its first.

        Nothing where the text has changed meanwhile.
        """
        if mapping.line > len(self._starts):
            return
        rest = _Rest(self._text, self._starts[mapping.line - 1], mapping.column - 1)
        try:
            yield from _grown(events(rest))
        except yaml.YAMLError:
            return


def _grown(given: Iterator[yaml.Event]) -> Iterator[Spot]:
    """The spot of what comes first, after each of its values."""
    frames: list[_Frame] = []
    for event in given:
        if isinstance(event, ENDS):
            if len(frames) == 1:
                return
            frames.pop()
        elif isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent, *STARTS)):
            mark: Any = event.start_mark
            spot = Spot(mark.line, mark.column + 1, {})
            if frames:
                frames[-1].note(spot, getattr(event, "value", ""))
            if isinstance(event, STARTS):
                frames.append(_Frame(spot, isinstance(event, yaml.MappingStartEvent)))
            if not frames:
                return
            yield frames[0].spot


class _Rest:
    """A text from the line that begins at `start` on, as a stream: nothing is copied that is not read.

    What stands before the mapping on its line is blanked out, so that columns stay and its lines stand below it.
    """

    def __init__(self, text: str, start: int, blank: int) -> None:
        self._text, self._at, self._blank = text, start + blank, " " * blank

    def read(self, size: int) -> str:
        """The next characters, at least one unless the text is at its end."""
        taken, self._blank = self._blank + self._text[self._at : self._at + size], ""
        self._at += size
        return taken


class _Frame:
    """A mapping or list whose children are being noted, and the key whose value comes next."""

    def __init__(self, spot: Spot, mapping: bool) -> None:
        self.spot, self.mapping = spot, mapping
        self.key: tuple[str, Spot] | None = None

    def note(self, spot: Spot, word: str) -> None:
        """Note a key or a child; a value without words of its own is pointed at by its key."""
        children = self.spot.children
        if not self.mapping:
            children[len(children)] = (spot, spot)
        elif self.key is None:
            self.key = (word, spot)
        else:
            name, key = self.key
            children.setdefault(name, (spot, spot if word else key))
            self.key = None
