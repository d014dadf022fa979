"""The one door to YAML: text in, plain data with places out, and every fault as a problem.

Scalars stay text, so that `NO` is not False and 0.10 keeps its last digit; the model says what each one is.
Each mapping carries its own place under the key `PLACE`, which no file can contain. The data is built from the
parser's events and not from its nodes: no depth of nesting can exhaust the stack, and it takes a quarter of the time.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from scorecard.decoding import BREAK, hidden, inspected, named, read_text
from scorecard.places import PLACE, Place
from scorecard.problems import Problem
from scorecard.syntax import plainly

MOST_FAULTS = 1000  # of one file that are told; nobody reads more, and a hostile file would fill the memory with them
DEEPEST = 64  # a plan nests eight levels; more is a mistake or an attack
_LEFT_OUT = PLACE  # stands for a key whose value is not kept
_BREAKS = re.compile(r"\s*[\n\t]\s*")  # text on several lines is read as one: a table has no room for lines
_NULLS = ("", "~", "null")
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
_Starts = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
_Ends = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


class Spot(NamedTuple):
    """A value's line and column, counted from 1, and those of its children, each with the spot to point at."""

    line: int
    column: int
    children: dict[str | int, tuple["Spot", "Spot"]]


class Document:
    """A file as read: its data (None where nothing could be read) and its faults."""

    def __init__(self, file: str, data: Any, text: str, problems: list[Problem]) -> None:
        self.file, self.data, self.problems = file, data, problems
        self._text = text

    @cached_property
    def _spots(self) -> dict[tuple[int, int], Spot]:
        """The spots of all mappings and lists by line and column; first that of the whole file."""
        return _spots(self._text) if self.data is not None else {}

    def place_of(self, path: Sequence[str | int]) -> Place:
        """The place of the value at `path`; parts that are no child are passed over."""
        spot = next(iter(self._spots.values()), None)
        place = Place(self.file, spot.line, spot.column) if spot else Place(self.file, 1, 1)
        for part in path:
            child = spot.children.get(part) if spot else None
            if child is not None:
                spot, pointed = child
                place = Place(self.file, pointed.line, pointed.column)
        return place

    def place_within(self, record: Place, key: str) -> Place:
        """The place of the value that the mapping at `record` has under `key`; `record` where it has none."""
        spot = self._spots.get((record.line, record.column))
        child = spot.children.get(key) if spot else None
        return Place(self.file, child[1].line, child[1].column) if child else record


def read(path: Path, shown: str) -> Document:
    """Read the file at `path`, named `shown` in places. Never raises for what stands in it."""
    text, problems = read_text(path, shown)
    return Document(shown, None, "", problems) if text is None else _built(text, shown, problems)


def parse(text: str, shown: str) -> Document:
    """Parse YAML text, named `shown` in places."""
    known, problems = inspected(text.removeprefix("\ufeff"), shown)
    return Document(shown, None, "", problems) if known is None else _built(known, shown, problems)


def _built(text: str, shown: str, problems: list[Problem]) -> Document:
    builder = _Builder(shown, problems)
    try:
        for event in _events(text):
            if not builder.take(event):
                return Document(shown, None, text, problems)
    except yaml.YAMLError as error:
        problems.append(_syntax(error, text, shown))
        return Document(shown, None, text, problems)
    if builder.data is None and not problems:
        return _failed(shown, "empty", "the file is empty", "Write a plan, a source or indicators, or delete it.")
    return Document(shown, builder.data, text, problems)


class _Builder:
    """Plain data from events, with the faults that YAML itself allows but this project does not."""

    def __init__(self, shown: str, problems: list[Problem]) -> None:
        self.shown, self.problems = shown, problems
        self.data: Any = None
        # The mapping or list that is open, the key whose value comes next, and the same of all that are around it.
        self._here: Any = None
        self._next: str | None = None
        self._around: list[tuple[Any, str | None]] = []
        self._documents = 0

    def take(self, event: yaml.Event) -> bool:
        """Take the next event; False where it makes no sense to read on."""
        if isinstance(event, yaml.ScalarEvent):
            self._scalar(event)
        elif isinstance(event, _Starts):
            return self._start(event)
        elif isinstance(event, _Ends):
            closed = self._here
            self._here, self._next = self._around.pop()
            self._put(closed)
        elif isinstance(event, yaml.AliasEvent):
            remedy = "Write the value out; aliases hide which words a target rests on."
            self._fault(event, "alias", "an alias (*name) is not read", remedy)
            self._put(None)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                remedy = "Keep one document in a file: remove the line “---”."
                self._fault(event, "yaml", "a second document starts here", remedy)
                return False
        return True

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        value: str = event.value
        if "\n" in value or "\t" in value:
            value = _BREAKS.sub(" ", value).strip()
        style = event.style
        if style == '"' and (char := hidden(value)):
            self._fault(event, "character", f"the text holds the character {named(char)} as an escape", "Remove it.")
        if self._next is None and type(self._here) is dict:
            self._next = self._key(value, event)
        else:
            self._put(None if not style and value in _NULLS else value)

    def _key(self, name: str, event: yaml.Event) -> str:
        if name in ("", PLACE):
            self._fault(event, "key", "a key must be a plain word", "Give the key a name.")
            return _LEFT_OUT
        if name in self._here:
            remedy = "Keep one of them; the other would be lost."
            self._fault(event, "duplicate-key", f"the key “{name[:60]}” stands twice in this mapping", remedy)
            return _LEFT_OUT
        return name

    def _start(self, event: yaml.Event) -> bool:
        if self._next is None and type(self._here) is dict:
            self._fault(event, "key", "a key must be a plain word", "Give the key a name.")
        if len(self._around) >= DEEPEST:
            self._fault(event, "yaml", f"nested more than {DEEPEST} levels deep", "Write it flat.")
            return False
        self._around.append((self._here, self._next))
        self._here = {PLACE: _place(self.shown, event)} if isinstance(event, yaml.MappingStartEvent) else []
        self._next = None
        return True

    def _put(self, value: Any) -> None:
        """Put a value where it belongs; one that stands where a key should leaves its own value out."""
        if self._next is not None:
            if self._next != _LEFT_OUT:
                self._here[self._next] = value
            self._next = None
        elif self._here is None:
            self.data = value
        elif type(self._here) is list:
            self._here.append(value)
        else:
            self._next = _LEFT_OUT

    def _fault(self, event: yaml.Event, rule: str, message: str, remedy: str) -> None:
        if len(self.problems) < MOST_FAULTS:
            self.problems.append(Problem(_place(self.shown, event), "error", rule, message, remedy))


def _events(text: str) -> Iterator[yaml.Event]:
    loader = _Loader(text)
    try:
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            yield event
    finally:
        loader.dispose()


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


def _spots(text: str) -> dict[tuple[int, int], Spot]:
    """Where everything stands in a text that is known to be sound, mappings and lists by line and column."""
    found: dict[tuple[int, int], Spot] = {}
    frames: list[_Frame] = []
    for event in _events(text):
        mark: Any = event.start_mark
        if isinstance(event, _Ends):
            frames.pop()
        elif isinstance(event, (yaml.ScalarEvent, yaml.AliasEvent, *_Starts)):
            spot = Spot(mark.line + 1, mark.column + 1, {})
            if frames:
                frames[-1].note(spot, event.value if isinstance(event, yaml.ScalarEvent) else "")
            if isinstance(event, _Starts):
                found.setdefault((spot.line, spot.column), spot)
                frames.append(_Frame(spot, isinstance(event, yaml.MappingStartEvent)))
    return found


def _place(shown: str, event: Any) -> Place:
    return Place(shown, event.start_mark.line + 1, event.start_mark.column + 1)


def _syntax(error: yaml.YAMLError, text: str, shown: str) -> Problem:
    """What the parser could not read. It may point behind the last line; the last line that exists is meant."""
    mark = getattr(error, "problem_mark", None)
    lines = BREAK.split(text)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    char = lines[line][column : column + 1] if line < len(lines) else ""
    said = plainly(str(getattr(error, "problem", None) or "this is not YAML"), char)
    opened = getattr(error, "context_mark", None)
    if said.opened and opened:
        line, column = opened.line, opened.column
    last = max(len(lines) - (not lines[-1]), 1) - 1
    place = Place(shown, line + 1, column + 1) if line <= last else Place(shown, last + 1, len(lines[last]) + 1)
    return Problem(place, "error", "yaml", said.message, said.remedy)


def _failed(shown: str, rule: str, message: str, remedy: str) -> Document:
    return Document(shown, None, "", [Problem(Place(shown, 1, 1), "error", rule, message, remedy)])
