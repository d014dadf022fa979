"""Adding to a source file without touching what stands there: comments, order, quotes and line ends stay.

The file's structure comes from ruamel.yaml, which knows where each value ends; the new lines are put in there, in the
manner of the last figure. Nothing else of the text changes.
"""

import json
import re
from collections.abc import Mapping
from io import StringIO
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.nodes import MappingNode, Node, SequenceNode

_PLAIN = re.compile(r"""[^\s\-?:,\[\]{}#&*!|>'"%@`=<~+.][^\n\t\r]*|[+-]?\d[\d.:/-]*""")
_MARK = "\ufeff"  # of UTF-8, as Windows puts it in front
_FLOW_SIGNS = re.compile(r"[,\[\]{}]")
_RESERVED = {"", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "none"}

Fields = Mapping[str, str]


def with_figure(text: str, figure: Fields) -> str:
    """The text of a source file with one more figure at the end of its list.

    The text is YAML that loads, with a mapping on top. Raises ValueError where it is written all in braces.
    """
    if text.startswith(_MARK):
        return _MARK + with_figure(text.removeprefix(_MARK), figure)
    root = YAML().compose(StringIO(text))
    if not isinstance(root, MappingNode) or root.flow_style:
        raise ValueError("the file is written in braces; write one key a line, so that figures can be added")
    found = next(((key, value) for key, value in root.value if key.value == "figures"), None)
    line = "\r\n" if "\r\n" in text else "\n"
    if found is None:
        return _ended(text, line) + "figures:" + line + _item(figure, 2, False, line) + line
    key, figures = found
    if not isinstance(figures, SequenceNode) or not figures.value:
        return _first(text, key, figures, figure, line)
    if figures.flow_style:
        end = figures.end_mark.index - 1
        return f"{text[:end].rstrip()}, {_braces(figure)}{text[end:]}"
    return _after(text, figures, figure, line)


def new_source(fields: Fields, figures: list[Fields]) -> str:
    """The text of a source file with these keys and figures."""
    lines = [f"{key}: {scalar(value)}" for key, value in fields.items() if value]
    lines += ["figures:", *(_item(figure, 2, False, "\n") for figure in figures)]
    return "\n".join(lines) + "\n"


def scalar(value: str, inside_braces: bool = False) -> str:
    """A text as YAML: plain where that is safe, else in double quotes."""
    unclear = ": " in value or " #" in value or value.endswith(":") or value.lower() in _RESERVED
    signs = inside_braces and _FLOW_SIGNS.search(value)
    if _PLAIN.fullmatch(value) and value == value.strip() and not unclear and not signs:
        return value
    return json.dumps(value, ensure_ascii=False)


def _first(text: str, key: Node, empty: Node, figure: Fields, line: str) -> str:
    """The first figure of a list that is empty: `figures:`, `figures: []`, `figures: ~`."""
    colon = text.index(":", key.end_mark.index) + 1
    written = max(colon, empty.end_mark.index) if text[empty.start_mark.index : empty.end_mark.index].strip() else colon
    comment, _, below = text[written:].partition("\n")
    return text[:colon] + comment.rstrip() + line + _item(figure, 2, False, line) + line + below


def _after(text: str, figures: SequenceNode, figure: Fields, line: str) -> str:
    """After the last line of the last figure, in its manner."""
    last = figures.value[-1]
    content = len(text[: _end(last)].rstrip())
    stop = text.find("\n", content)
    stop = len(text) if stop < 0 else stop - (text[stop - 1] == "\r")
    item = _item(figure, figures.start_mark.column, bool(last.flow_style), line)
    return text[:stop] + line + item + (text[stop:] or line)


def _end(node: Node) -> int:
    """Where the last word of a value ends; the marks of block mappings lie behind the comments that follow them."""
    children: list[Any] = []
    if isinstance(node, MappingNode) and not node.flow_style:
        children = [part for pair in node.value for part in pair]
    elif isinstance(node, SequenceNode) and not node.flow_style:
        children = list(node.value)
    return max((_end(child) for child in children), default=node.end_mark.index)


def _item(figure: Fields, column: int, braces: bool, line: str) -> str:
    margin = " " * column
    if braces:
        return f"{margin}- {_braces(figure)}"
    lines = [f"{key}: {scalar(value)}" for key, value in figure.items()]
    return f"{margin}- " + f"{line}{margin}  ".join(lines)


def _braces(figure: Fields) -> str:
    return "{" + ", ".join(f"{key}: {scalar(value, True)}" for key, value in figure.items()) + "}"


def _ended(text: str, line: str) -> str:
    return text if text.endswith("\n") or not text else text + line
