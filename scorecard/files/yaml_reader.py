"""The only reader of YAML: text in, plain data with places out, and every fault as a problem.

Scalars stay text, so that `NO` is not False and 0.10 keeps its last digit; the model says what each one is.
Each mapping carries its own place under the key `LOCATION`, which no file can contain. The data is built from the
parser's events and not from its nodes: no depth of nesting can exhaust the stack, and it takes a quarter of the time.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

from scorecard.files.encoding import BREAK, inspected, place_at, read_text
from scorecard.files.yaml_builder import Builder
from scorecard.files.yaml_events import feed
from scorecard.files.yaml_syntax import in_plain_words
from scorecard.language.bilingual import Text
from scorecard.model.positions import Positions
from scorecard.model.problems import LOCATION, Location, Problem

_ABBREVIATION = re.compile(r"^%TAG", re.MULTILINE)  # the parser compares each with all others


class YamlFile:
    """A file as read: its data (None where nothing could be read) and its faults."""

    def __init__(self, file: str, data: Any, problems: list[Problem], positions: Positions | None = None) -> None:
        self.file, self.data, self.problems = file, data, problems
        self.positions = positions or Positions()

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
        return self.positions.place(mapping, rest)


def read_yaml(path: Path, shown: str) -> YamlFile:
    """Read the file at `path`, named `shown` in places. Never raises for what stands in it."""
    text, problems = read_text(path, shown)
    return YamlFile(shown, None, problems) if text is None else _built(text, shown, problems)


def parse_yaml(text: str, shown: str) -> YamlFile:
    """Parse YAML text, named `shown` in places."""
    known, problems = inspected(text.removeprefix("\ufeff"), shown)
    return YamlFile(shown, None, problems) if known is None else _built(known, shown, problems)


def _built(text: str, shown: str, problems: list[Problem]) -> YamlFile:
    if found := _ABBREVIATION.search(text):
        message, remedy = Text("files.tag-directive"), Text("files.remove-the-line")
        problems.append(Problem(place_at(text, found.start(), shown), "error", "yaml", message, remedy))
        return YamlFile(shown, None, problems)
    builder = Builder(shown, problems)
    try:
        if not feed(text, builder.scalar, builder.take):
            return YamlFile(shown, None, problems)
    except yaml.YAMLError as error:
        problems.append(_syntax(error, text, shown))
        return YamlFile(shown, None, problems)
    if builder.data is None and not problems:
        return _failed(shown, "empty", Text("files.file-empty"), Text("files.write-or-delete"))
    return YamlFile(shown, builder.data, problems, builder.positions)


def _syntax(error: yaml.YAMLError, text: str, shown: str) -> Problem:
    """What the parser could not read. It may point behind the last line; the last line that exists is meant."""
    mark = getattr(error, "problem_mark", None)
    lines = BREAK.split(text)
    line, column = (mark.line, mark.column) if mark else (0, 0)
    char = lines[line][column : column + 1] if line < len(lines) else ""
    said = in_plain_words(str(getattr(error, "problem", None) or Text("files.this-not-yaml")), char)
    opened = getattr(error, "context_mark", None)
    if said.opened and opened:
        line, column = opened.line, opened.column
    last = max(len(lines) - (not lines[-1]), 1) - 1
    place = Location(shown, line + 1, column + 1) if line <= last else Location(shown, last + 1, len(lines[last]) + 1)
    return Problem(place, "error", "yaml", said.message, said.remedy)


def _failed(shown: str, rule: str, message: Text, remedy: Text) -> YamlFile:
    return YamlFile(shown, None, [Problem(Location(shown, 1, 1), "error", rule, message, remedy)])
