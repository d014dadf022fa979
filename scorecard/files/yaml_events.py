"""The events of the YAML parser, which is the only one that reads a text."""

from collections.abc import Callable, Iterator
from typing import Any

import yaml

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
STARTS = (yaml.MappingStartEvent, yaml.SequenceStartEvent)
END_EVENTS = (yaml.MappingEndEvent, yaml.SequenceEndEvent)


def events(text: str) -> Iterator[yaml.Event]:
    """The parser's events up to the end of the stream; yaml.YAMLError where the text is no YAML."""
    loader = _Loader(text)
    try:
        while not isinstance(event := loader.get_event(), yaml.StreamEndEvent):
            yield event
    finally:
        loader.dispose()


def feed(text: str, scalar: Callable[[Any], bool], take: Callable[[Any], bool]) -> bool:
    """Give each event, a scalar to `scalar` and any other to `take`, until one returns False, which comes back.

    It is faster than a loop over `events`.
    """
    loader = _Loader(text)
    get_event, last, most = loader.get_event, yaml.StreamEndEvent, yaml.ScalarEvent
    try:
        while True:
            event = get_event()
            if type(event) is most:
                if not scalar(event):
                    return False
            elif not take(event):
                return False
            elif type(event) is last:
                return True
    finally:
        loader.dispose()
