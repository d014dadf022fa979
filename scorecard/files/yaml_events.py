"""The events of the YAML parser, which is the only one that reads a text."""

from collections.abc import Callable, Iterator
from typing import Any

import yaml

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
ENDS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def events(text: str) -> Iterator[yaml.Event]:
    """The parser's events up to the end of the stream; yaml.YAMLError where the text is no YAML."""
    loader = _Loader(text)
    try:
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            yield event
    finally:
        loader.dispose()


def feed(text: str, take: Callable[[Any], bool]) -> bool:
    """Give each event to `take` until it returns False, which comes back; faster than a loop over `events`."""
    loader = _Loader(text)
    get_event, last = loader.get_event, yaml.StreamEndEvent
    try:
        while take(event := get_event()):
            if type(event) is last:
                return True
        return False
    finally:
        loader.dispose()
