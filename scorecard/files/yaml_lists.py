"""Where a list of a YAML file stands, so that items can be put at its end and nothing else of the text changes."""

from collections.abc import Iterator
from typing import Any, NamedTuple

import yaml

from scorecard.files.yaml_events import END_EVENTS, STARTS, events


class YamlValue(NamedTuple):
    """A value with the characters (from 0) at which it starts and at which its last word ends.

    `braces` is whether it is written in brackets or braces; `last` is the last item of a list, or value of a mapping.
    """

    start: int
    end: int
    column: int
    braces: bool
    last: "YamlValue | None"


class ListLayout(NamedTuple):
    """A file's mapping: its column, where its text ends, and where the key of the list ends, with the list itself."""

    column: int
    braces: bool
    end: int
    key_end: int | None
    value: YamlValue | None


def list_layout(text: str, key: str) -> ListLayout | None:
    """The layout of a text that is sound YAML with a mapping on top; None where it has none."""
    found: Iterator[Any] = events(text)
    before = (yaml.StreamStartEvent, yaml.DocumentStartEvent)
    top: Any = next((event for event in found if not isinstance(event, before)), None)
    if not isinstance(top, yaml.MappingStartEvent):
        return None
    mark: Any = top.start_mark
    key_end, value, end = None, None, len(text)
    for event in found:
        if isinstance(event, END_EVENTS):
            break
        following = next(found)
        if getattr(event, "value", None) == key:
            key_end = event.end_mark.index
            value = _value(following, found)
        else:
            _value(event, iter(()))
            _value(following, found)
    for event in found:
        if getattr(event, "explicit", False):
            end = event.start_mark.index
    return ListLayout(mark.column, bool(top.flow_style), end, key_end, value)


def _value(event: Any, following: Iterator[Any]) -> YamlValue:
    """The value that begins with the event; what belongs to it is taken from the events that follow."""
    start, column = event.start_mark.index, event.start_mark.column
    if not isinstance(event, STARTS):
        return YamlValue(start, event.end_mark.index, column, False, None)
    braces, end, last = bool(event.flow_style), start, None
    for inner in following:
        if isinstance(inner, END_EVENTS):
            if braces:  # the mark behind a block lies behind the comments that follow it
                mark: Any = inner.end_mark
                end = mark.index
            break
        last = _value(inner, following)
        end = last.end
    return YamlValue(start, end, column, braces, last)
