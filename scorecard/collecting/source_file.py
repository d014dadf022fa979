"""Adding to a source file without touching what stands there: comments, order, quotes and line ends stay.

The new lines are put where the list of figures ends, in the manner of its last figure. The new text is then read, and
everything else in it must be as it was, or nothing is added.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from scorecard.files.yaml_lists import ListLayout, YamlValue, list_layout
from scorecard.files.yaml_reader import parse_yaml
from scorecard.files.yaml_scalar import scalar
from scorecard.language.bilingual import Text
from scorecard.model.problems import LOCATION, UnfitError
from scorecard.model.sources import NONE_DONE

_MARK = "\ufeff"  # of UTF-8, as Windows puts it in front
FIGURES = "figures"

Fields = Mapping[str, str]


def with_records(text: str, records: Sequence[Fields], kind: str = FIGURES) -> str:
    """The text of a source file with more figures, or more reports, at the end of their list.

    The text is YAML that loads, with a mapping on top. Raises UnfitError where it is written all in braces, and where
    anything but the figures would change.
    """
    body = text.removeprefix(_MARK)
    after = _spliced(body, records, kind)
    if not _only_added(body, after, records, kind):
        raise UnfitError(Text("collecting.changes-else"), Text("collecting.add-by-hand"))
    return text[: len(text) - len(body)] + after


def new_source(fields: Fields, records: Sequence[Fields], kind: str = FIGURES) -> str:
    """The text of a source file with these keys and figures, or reports."""
    lines = [f"{key}: {scalar(value, False)}" for key, value in fields.items() if value]
    lines += [f"{kind}:", *(_item(record, 2, False, "\n") for record in records)] if records else []
    return "\n".join(lines) + "\n"


def _spliced(text: str, figures: Sequence[Fields], kind: str) -> str:
    found = list_layout(text, kind)
    if found is None or found.braces:
        raise UnfitError(Text("collecting.file-in-braces"), Text("collecting.one-key-a-line"))
    line = "\r\n" if "\r\n" in text else "\n"
    value = found.value
    if value is None or found.key_end is None:
        return _new_list(text, found, figures, line, kind)
    if value.last is None:
        return _first(text, found.key_end, value, [_item(figure, found.column + 2, False, line) for figure in figures])
    if value.braces:
        added = "".join(f", {_braces(figure)}" for figure in figures)
        return text[: value.last.end] + added + text[value.last.end :]
    return _after(text, value, value.last, figures, line)


def _new_list(text: str, found: ListLayout, figures: Sequence[Fields], line: str, kind: str) -> str:
    """A list at the end of the file, before the mark “...” that ends a document."""
    before, margin = text[: found.end], " " * found.column
    ended = before if before.endswith("\n") or not before else before + line
    items = [_item(figure, found.column + 2, False, line) for figure in figures]
    return ended + line.join([f"{margin}{kind}:", *items]) + line + text[found.end :]


def _first(text: str, key_end: int, empty: YamlValue, items: list[str]) -> str:
    """The first figures of a list that is empty: `figures:`, `figures: []`, `figures: ~`."""
    line = "\r\n" if "\r\n" in text else "\n"
    colon = text.index(":", key_end) + 1
    written = max(colon, empty.end) if text[empty.start : empty.end].strip() else colon
    comment, _, below = text[written:].partition("\n")
    comment = comment.rstrip()
    blank = " " if comment.startswith("#") else ""  # of “[]# none yet”, where brackets part the comment from the key
    return text[:colon] + blank + comment + line + line.join(items) + line + below


def _after(text: str, figures: YamlValue, last: YamlValue, new: Sequence[Fields], line: str) -> str:
    """After the last line of the last figure and the remarks that belong to it, in its manner."""
    column = figures.column if text[figures.start] == "-" else _column(text, text.rindex("-", 0, last.start))
    content = len(text[: last.end].rstrip())
    stop = _remarked(text, _line_end(text, content), column)
    items = [line + _item(figure, column, last.braces, line) for figure in new]
    return text[:stop] + "".join(items) + (text[stop:] or line)


def _remarked(text: str, stop: int, column: int) -> int:
    """Where the remarks end that follow a figure and stand deeper than its dash; `stop` where there are none."""
    start = text.find("\n", stop) + 1
    while 0 < start < len(text):
        end = _line_end(text, start)
        words = text[start:end].lstrip(" ")
        if words.startswith("#") and end - start - len(words) > column:
            stop = end
        elif words.strip():
            break
        start = text.find("\n", end) + 1
    return stop


def _line_end(text: str, start: int) -> int:
    """Where the line of a character ends, before its line break."""
    stop = text.find("\n", start)
    return len(text) if stop < 0 else stop - (text[stop - 1] == "\r")


def _column(text: str, position: int) -> int:
    return position - text.rfind("\n", 0, position) - 1


def _item(figure: Fields, column: int, braces: bool, line: str) -> str:
    margin = " " * column
    if braces:
        return f"{margin}- {_braces(figure)}"
    lines = [f"{key}: {_value(value, False)}" for key, value in figure.items()]
    return f"{margin}- " + f"{line}{margin}  ".join(lines)


def _braces(figure: Fields) -> str:
    return "{" + ", ".join(f"{key}: {_value(value)}" for key, value in figure.items()) + "}"


def _value(value: str, inside_braces: bool = True) -> str:
    return value if value == NONE_DONE else scalar(value, inside_braces)


def _only_added(before: str, after: str, records: Sequence[Fields], kind: str) -> bool:
    """Whether the new text says what the old one said, and the records at the end of their list."""
    old, new, added = parse_yaml(before, ""), parse_yaml(after, ""), parse_yaml(new_source({}, records, kind), "")
    if new.problems and not old.problems:
        return False
    was, now, more = _bare(old.data), _bare(new.data), _bare(added.data)
    if not (isinstance(was, dict) and isinstance(now, dict)):
        return False
    listed, wanted = now.pop(kind, None), [*(was.pop(kind, None) or []), *more[kind]]
    return bool(was == now and listed == wanted)


def _bare(data: Any) -> Any:
    """The data without the locations of its mappings."""
    if isinstance(data, dict):
        return {key: _bare(value) for key, value in data.items() if key != LOCATION}
    return [_bare(item) for item in data] if isinstance(data, list) else data
