"""The words of a YAML text with their places in it, for changes that leave all else of the text as it is."""

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from scorecard.files.yaml_events import END_EVENTS, STARTS, events

KeyPath = tuple[str | int, ...]  # to a value: keys, and numbers of items
_Span = tuple[int, int]  # from one character of the text up to another


class KeyValue(NamedTuple):
    """A key with a plain value, and the mapping in which they stand."""

    mapping: KeyPath
    key: str
    key_span: _Span
    value: str
    value_span: _Span


class Edit(NamedTuple):
    """New characters in place of others."""

    span: _Span
    text: str


def plain_pairs(text: str) -> list[KeyValue]:
    """Every key with a plain value, in order of the text, which must be sound YAML without aliases."""
    found: list[KeyValue] = []
    following: Iterator[Any] = events(text)
    for event in following:
        if isinstance(event, STARTS):
            _walk(event, following, (), found)
    return found


def edited(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; they do not overlap."""
    for (start, end), new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


def _walk(start: Any, following: Iterator[Any], path: KeyPath, found: list[KeyValue]) -> None:
    """Take the events of a mapping or list that begins with `start`, up to its end."""
    key, number = None, 0
    mapping = type(start) is STARTS[0]
    for event in following:
        if isinstance(event, END_EVENTS):
            return
        if mapping and key is None:
            key = event
            if isinstance(event, STARTS):  # no plain word; nothing here has one
                _walk(event, following, path, [])
            continue
        name = getattr(key, "value", "") if mapping else number
        if isinstance(event, STARTS):
            _walk(event, following, (*path, name), found)
        elif mapping and hasattr(event, "value") and hasattr(key, "value"):
            found.append(KeyValue(path, str(name), _span(key), event.value, _span(event)))
        key, number = None, number + 1


def _span(event: Any) -> _Span:
    return event.start_mark.index, event.end_mark.index
