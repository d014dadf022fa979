"""The one door to YAML: text in, plain data with places out, and every fault as a problem.

Scalars stay text, so that `NO` is not False and 0.10 keeps its last digit; the model says what each one is.
Each mapping carries its own place under the key `LOCATION`, which no file can contain. The data is built from the
parser's events and not from its nodes: no depth of nesting can exhaust the stack, and it takes a quarter of the time.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from scorecard.files.encoding import BREAK, hidden, inspected, named, read_text
from scorecard.files.yaml_positions import ENDS, STARTS, Spots, events
from scorecard.files.yaml_syntax import DEEPEST, TOO_DEEP, plainly
from scorecard.language.bilingual import Text
from scorecard.model.locations import LOCATION, Location
from scorecard.model.problems import Problem

MOST_FAULTS = 1000  # of one file that are told; nobody reads more, and a hostile file would fill the memory with them
_LEFT_OUT = LOCATION  # stands for a key whose value is not kept
_BREAKS = re.compile(r"\s*[\n\t]\s*")  # text on several lines is read as one: a table has no room for lines
_NULLS = ("", "~", "null")


class Document:
    """A file as read: its data (None where nothing could be read) and its faults."""

    def __init__(self, file: str, data: Any, text: str, problems: list[Problem]) -> None:
        self.file, self.data, self.problems = file, data, problems
        self._spots = Spots(text)

    def location_of(self, path: Sequence[str | int]) -> Location:
        """The place of the value at `path`; parts that are no child are passed over."""
        value, mapping, rest = self.data, Location(self.file, 1, 1), list[str | int]()
        if isinstance(value, dict):
            mapping = value[LOCATION]
        for part in path:
            if isinstance(value, dict) and part in value:
                mapping, rest = value[LOCATION], [part]
            elif isinstance(value, list) and isinstance(part, int) and part < len(value):
                rest.append(part)
            else:
                continue
            value = value[part]
        return self._spots.place(mapping, rest)


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
        for event in events(text):
            if not builder.take(event):
                return Document(shown, None, text, problems)
    except yaml.YAMLError as error:
        problems.append(_syntax(error, text, shown))
        return Document(shown, None, text, problems)
    if builder.data is None and not problems:
        return _failed(shown, "empty", Text("files.file-empty"), Text("files.write-plan-source-or-indicators-or"))
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
        elif isinstance(event, STARTS):
            return self._start(event)
        elif isinstance(event, ENDS):
            closed = self._here
            self._here, self._next = self._around.pop()
            self._put(closed)
        elif isinstance(event, yaml.AliasEvent):
            remedy = Text("files.write-value-out-aliases-hide-which")
            self._fault(event, "alias", Text("files.alias-name-not-read"), remedy)
            self._put(None)
        elif isinstance(event, yaml.DocumentStartEvent):
            self._documents += 1
            if self._documents > 1:
                remedy = Text("files.keep-one-document-file-remove-line")
                self._fault(event, "yaml", Text("files.second-document-starts-here"), remedy)
                return False
        return True

    def _scalar(self, event: yaml.ScalarEvent) -> None:
        value: str = event.value
        if "\n" in value or "\t" in value:
            value = _BREAKS.sub(" ", value).strip()
        style = event.style
        if style == '"' and (char := hidden(value)):
            self._fault(
                event,
                "character",
                Text("files.text-holds-character-char-as-escape", char=named(char)),
                Text("files.remove"),
            )
        if self._next is None and type(self._here) is dict:
            self._next = self._key(value, event)
        else:
            self._put(None if not style and value in _NULLS else value)

    def _key(self, name: str, event: yaml.Event) -> str:
        if name in ("", LOCATION):
            self._fault(event, "key", Text("files.key-must-be-plain-word"), Text("files.give-key-name"))
            return _LEFT_OUT
        if name in self._here:
            remedy = Text("files.keep-one-them-other-would-be")
            self._fault(
                event, "duplicate-key", Text("files.key-name-stands-twice-this-mapping", name=name[:60]), remedy
            )
            return _LEFT_OUT
        return name

    def _start(self, event: yaml.Event) -> bool:
        if self._next is None and type(self._here) is dict:
            self._fault(event, "key", Text("files.key-must-be-plain-word"), Text("files.give-key-name"))
        if len(self._around) >= DEEPEST:
            self._fault(event, "yaml", TOO_DEEP.message, TOO_DEEP.remedy)
            return False
        self._around.append((self._here, self._next))
        self._here = {LOCATION: _location(self.shown, event)} if isinstance(event, yaml.MappingStartEvent) else []
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

    def _fault(self, event: yaml.Event, rule: str, message: Text, remedy: Text) -> None:
        if len(self.problems) < MOST_FAULTS:
            self.problems.append(Problem(_location(self.shown, event), "error", rule, message, remedy))


def _location(shown: str, event: Any) -> Location:
    return Location(shown, event.start_mark.line + 1, event.start_mark.column + 1)


def _syntax(error: yaml.YAMLError, text: str, shown: str) -> Problem:
    """What the parser could not read. It may point behind the last line; the last line that exists is meant."""
    mark = getattr(error, "problem_mark", None)
    lines = BREAK.split(text)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    char = lines[line][column : column + 1] if line < len(lines) else ""
    said = plainly(str(getattr(error, "problem", None) or Text("files.this-not-yaml")), char)
    opened = getattr(error, "context_mark", None)
    if said.opened and opened:
        line, column = opened.line, opened.column
    last = max(len(lines) - (not lines[-1]), 1) - 1
    place = Location(shown, line + 1, column + 1) if line <= last else Location(shown, last + 1, len(lines[last]) + 1)
    return Problem(place, "error", "yaml", said.message, said.remedy)


def _failed(shown: str, rule: str, message: Text, remedy: Text) -> Document:
    return Document(shown, None, "", [Problem(Location(shown, 1, 1), "error", rule, message, remedy)])
