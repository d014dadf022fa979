"""The one door to YAML: text in, plain data with places out, and every fault as a problem.

Scalars stay text, so that `NO` is not False and 0.10 keeps its last digit; the model says what each one is.
Each mapping carries its own place under the key `PLACE`, which no file can contain.
"""

from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from scorecard.places import Place
from scorecard.problems import Problem

PLACE = "@"
_NULLS = ("", "~", "null")
_DEEPEST = 64  # a plan nests six levels; more is a mistake or an attack
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


class Document(NamedTuple):
    """A file as read: its data (None where nothing could be read), its nodes and its faults."""

    file: str
    data: Any
    root: yaml.Node | None
    problems: list[Problem]

    def place_of(self, path: Sequence[str | int]) -> Place:
        """The place of the value at `path`; parts that are no child are passed over."""
        node, place = self.root, Place(self.file, 1, 1)
        if node is not None:
            place = _place(self.file, node)
        for part in path:
            child = _child(node, part)
            if child is not None:
                node, mark = child
                place = _place(self.file, mark)
        return place

    def place_within(self, record: Place, key: str) -> Place:
        """The place of the value that the mapping at `record` has under `key`; `record` where it has none."""
        waiting = [self.root]
        while waiting:
            node = waiting.pop()
            if isinstance(node, yaml.SequenceNode):
                waiting += node.value
            elif isinstance(node, yaml.MappingNode):
                if _place(self.file, node) == record and (child := _child(node, key)):
                    return _place(self.file, child[1])
                waiting += [value for _, value in node.value]
        return record


def read(path: Path, shown: str) -> Document:
    """Read the file at `path`, named `shown` in places. Never raises for what stands in it."""
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _failed(shown, "encoding", f"this is not UTF-8 text (byte {error.start})", "Save it as UTF-8.")
    except OSError as error:
        return _failed(shown, "file", f"cannot be read: {error.strerror}", "Check that it exists and may be read.")
    return parse(text, shown)


def parse(text: str, shown: str) -> Document:
    """Parse YAML text, named `shown` in places."""
    if _too_deep(text):
        return _failed(shown, "yaml", f"nested more than {_DEEPEST} levels deep", "Write it flat.")
    try:
        root = yaml.compose(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = Place(shown, mark.line + 1, mark.column + 1) if mark else Place(shown, 1, 1)
        message = " ".join(part for part in (error.context, error.problem) if part)
        remedy = "Mend the YAML here; tabs cannot indent, and text with “: ” or a leading sign needs quotes."
        return Document(shown, None, None, [Problem(_inside(place, text), "error", "yaml", message, remedy)])
    except yaml.YAMLError as error:
        remedy = "Remove the character; control characters are not allowed in YAML."
        place = _unreadable(error, text, shown)
        return Document(shown, None, None, [Problem(place, "error", "yaml", "an unreadable character", remedy)])
    if root is None:
        return _failed(shown, "empty", "the file is empty", "Write a plan, a source or indicators, or delete it.")
    problems: list[Problem] = []
    data = _plain(root, shown, problems, set())
    return Document(shown, data, root, problems)


def _plain(node: yaml.Node, shown: str, problems: list[Problem], seen: set[int]) -> Any:
    if isinstance(node, yaml.ScalarNode):
        return None if node.style is None and node.value in _NULLS else node.value
    if id(node) in seen:
        remedy = "Write the value out; aliases hide which words a target rests on."
        problems.append(Problem(_place(shown, node), "error", "alias", "an alias (*name) is not read", remedy))
        return None
    seen.add(id(node))
    if isinstance(node, yaml.SequenceNode):
        return [_plain(child, shown, problems, seen) for child in node.value]
    return _mapping(node, shown, problems, seen)


def _mapping(node: yaml.Node, shown: str, problems: list[Problem], seen: set[int]) -> dict[str, Any]:
    data: dict[str, Any] = {PLACE: _place(shown, node)}
    for key, value in node.value:
        name = key.value if isinstance(key, yaml.ScalarNode) else None
        if name is None or name == PLACE:
            message, remedy = "a key must be a plain word", "Give the key a name."
            problems.append(Problem(_place(shown, key), "error", "key", message, remedy))
        elif name in data:
            message = f"the key “{name}” stands twice in this mapping"
            remedy = "Keep one of them; the other would be lost."
            problems.append(Problem(_place(shown, key), "error", "duplicate-key", message, remedy))
        else:
            data[name] = _plain(value, shown, problems, seen)
    return data


def _child(node: yaml.Node | None, part: str | int) -> tuple[yaml.Node, yaml.Node] | None:
    """The child of `node` called `part`, and the node to point at: the value, or the key of a mapping value."""
    if isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
        return node.value[part], node.value[part]
    if isinstance(node, yaml.MappingNode):
        for key, value in node.value:
            if isinstance(key, yaml.ScalarNode) and key.value == part:
                pointed = value if isinstance(value, yaml.ScalarNode) and value.value else key
                return value, pointed
    return None


def _place(shown: str, node: yaml.Node) -> Place:
    return Place(shown, node.start_mark.line + 1, node.start_mark.column + 1)


def _inside(place: Place, text: str) -> Place:
    """A parser may point behind the last line; the last line that exists is meant."""
    lines = text.count("\n") + (not text.endswith("\n"))
    return place if place.line <= max(lines, 1) else Place(place.file, max(lines, 1), 1)


def _unreadable(error: yaml.YAMLError, text: str, shown: str) -> Place:
    position = getattr(error, "position", None)
    if not isinstance(position, int) or position > len(text):
        return Place(shown, 1, 1)
    before = text[:position]
    return Place(shown, before.count("\n") + 1, position - before.rfind("\n"))


def _too_deep(text: str) -> bool:
    """Whether nesting passes the limit, told without recursion: by brackets, dashes and indentation."""
    depth = 0
    for line in text.splitlines():
        bare = line.lstrip(" ")
        if len(line) - len(bare) > 4 * _DEEPEST or bare.count("- ") > 4 * _DEEPEST:
            return True
        depth += line.count("[") + line.count("{") - line.count("]") - line.count("}")
        if depth > _DEEPEST or line.count("[") + line.count("{") > 4 * _DEEPEST:
            return True
        depth = max(depth, 0)
    return False


def _failed(shown: str, rule: str, message: str, remedy: str) -> Document:
    return Document(shown, None, None, [Problem(Place(shown, 1, 1), "error", rule, message, remedy)])
