"""From the parser's events to plain data, with the position of every value and the faults that YAML itself allows.

What a hostile file costs is bounded here: after so many faults, keys, items or values the rest of it is not read.
"""

import re
from typing import Any

import yaml

from scorecard.files.encoding import hidden
from scorecard.files.yaml_events import END_EVENTS, STARTS
from scorecard.files.yaml_syntax import DEEPEST, TOO_DEEP
from scorecard.language.bilingual import Text
from scorecard.language.characters import code_point
from scorecard.model.positions import MOST_COLUMNS, Positions, position
from scorecard.model.problems import LOCATION, MOST_FAULTS, Location, Problem

# Lists whose items stand each for itself: they may be long, and one with a fault is left out while the others stay.
RECORDS = ("sections", "targets", "figures", "indicators", "set_aside", "places", "groups", "owners", "reports")
_MOST_KEYS = 1000  # of one mapping; the models know thirty
_MOST_ITEMS = 5000  # in all lists of one record
_MOST_RECORDS = 30_000  # of one file; as many targets take 8 MB, and a county's plan has 200
_MOST_MAPPINGS = 200_000  # of one file; a plan of 30,000 targets has 90,000
_LEFT_OUT = LOCATION  # stands for a key whose value is not kept
_BREAKS = re.compile(r"\s*[\n\t]\s*")  # text on several lines is read as one: a table cell holds one line
_NULLS = ("", "~", "null")


class Builder:
    """Takes event after event; `data` is what the file holds once all are taken."""

    def __init__(self, shown: str, problems: list[Problem]) -> None:
        self.shown, self.problems = shown, problems
        self.positions = Positions()
        self.data: Any = None
        # The mapping or list that is open, the event that began it, the children of its children, the key whose value
        # comes next and its event; and the same of all that are around it.
        self._here: Any = None
        self._start: Any = None
        self._children: list[int] = []
        self._next: str | None = None
        self._key_event: Any = None
        self._around: list[tuple[Any, Any, list[int], str | None, Any]] = []
        self._items = self._records = self._mappings = self._documents = 0

    def take(self, event: Any) -> bool:
        """Take the next event, which is no scalar; False where nothing more is to be read."""
        kind = type(event)
        if kind in STARTS:
            return self._begin(event)
        if kind in END_EVENTS:
            return self._end(event)
        if kind is yaml.AliasEvent:
            remedy = Text("files.write-value-out")
            told = self._fault(event, "alias", Text("files.alias"), remedy)
            return self._put(None, self._key_event or event, event) and told
        if kind is yaml.DocumentStartEvent:
            self._documents += 1
            if self._documents > 1:
                remedy = Text("files.keep-one-document")
                self._fault(event, "yaml", Text("files.second-document"), remedy)
                return False
        return True

    def scalar(self, event: Any) -> bool:
        """Take a scalar as the next event; False where nothing more is to be read."""
        value: str = event.value
        style = event.style
        if "\n" in value or "\t" in value:
            value = _BREAKS.sub(" ", value).strip()
        going = True
        if style == '"' and (char := hidden(value)):
            what = Text("files.escaped-character", char=code_point(char))
            going = self._fault(event, "character", what, Text("files.remove"))
        here, key = self._here, self._next
        if type(here) is not dict:
            return self._put(None if not style and value in _NULLS else value, event, event) and going
        if key is None:
            self._key_event = event
            if value and value not in here and len(here) <= _MOST_KEYS:
                self._next = value
            else:
                self._next = self._key(value, event)
            return going and self._next is not None
        if key != _LEFT_OUT:
            here[key] = None if not style and value in _NULLS else value
            # A value without words of its own is pointed at by its key.
            mark = (event if value else self._key_event).start_mark
            self._children.append(mark.line * MOST_COLUMNS + mark.column)
        self._next = None
        return going

    def _key(self, name: str, event: yaml.Event) -> str | None:
        """The key to keep the next value under; None where nothing more is to be read."""
        if name in ("", LOCATION):
            told = self._fault(event, "key", Text("files.key-no-word"), Text("files.give-key-name"))
            return _LEFT_OUT if told else None
        if name in self._here:
            remedy = Text("files.keep-one")
            what = Text("files.key-twice", name=name[:60])
            told = self._fault(event, "duplicate-key", what, remedy)
            return _LEFT_OUT if told else None
        if len(self._here) > _MOST_KEYS:
            self._too_much(event, Text("files.many-keys", most=_MOST_KEYS))
            return None
        return name

    def _begin(self, event: Any) -> bool:
        going = True
        if self._next is None and type(self._here) is dict:
            going = self._fault(event, "key", Text("files.key-no-word"), Text("files.give-key-name"))
        if len(self._around) >= DEEPEST:
            self._fault(event, "yaml", TOO_DEEP.message, TOO_DEEP.remedy)
            return False
        self._around.append((self._here, self._start, self._children, self._next, self._key_event))
        self._start, self._children, self._next = event, [], None
        if type(event) is not yaml.MappingStartEvent:
            self._here = []
            return going
        mark: Any = event.start_mark
        self._here = {LOCATION: Location(self.shown, mark.line + 1, mark.column + 1)}
        self._mappings += 1
        if self._mappings > _MOST_MAPPINGS:
            self._too_much(event, Text("files.too-many-mappings", most=f"{_MOST_MAPPINGS:,}"))
            return False
        return going

    def _end(self, event: Any) -> bool:
        closed, start, children = self._here, self._start, self._children
        self._here, self._start, self._children, self._next, self._key_event = self._around.pop()
        mark = start.start_mark
        if type(closed) is dict:
            self.positions.add_mapping(position(mark.line, mark.column), tuple(closed), children)
        elif self._next != _LEFT_OUT:
            pointed = mark if self._next is None else self._key_event.start_mark
            self.positions.add_list(position(pointed.line, pointed.column), children)
        return self._put(closed, start if self._next is None else self._key_event, event)

    def _put(self, value: Any, pointed: Any, event: Any) -> bool:
        """Put a value where it belongs, and keep the position of the event that it is pointed at by.

        A value that stands where a key should leaves its own value out.
        """
        if self._next is not None:
            if self._next != _LEFT_OUT:
                self._here[self._next] = value
                mark = pointed.start_mark
                self._children.append(mark.line * MOST_COLUMNS + mark.column)
            self._next = None
        elif self._here is None:
            self.data = value
        elif type(self._here) is list:
            self._here.append(value)
            mark = event.start_mark if type(value) is str or value is None else pointed.start_mark
            self._children.append(mark.line * MOST_COLUMNS + mark.column)
            return self._count(value, event)
        else:
            self._next = _LEFT_OUT
        return True

    def _count(self, value: Any, event: yaml.Event) -> bool:
        """Whether a list may have this item: a long one is a list of records, and these are mappings."""
        if type(value) is dict and self._around[-1][3] in RECORDS:
            self._items = 0
            self._records += 1
            if self._records > _MOST_RECORDS:
                self._too_much(event, Text("files.too-many-records", most=f"{_MOST_RECORDS:,}"))
                return False
        else:
            self._items += 1
        if self._items > _MOST_ITEMS:
            self._too_much(event, Text("files.too-many-items", most=_MOST_ITEMS))
            return False
        return True

    def _too_much(self, event: Any, message: Text) -> None:
        remedy = Text("files.rest-unread")
        mark = event.start_mark
        self.problems.append(
            Problem(Location(self.shown, mark.line + 1, mark.column + 1), "error", "size", message, remedy)
        )

    def _fault(self, event: Any, rule: str, message: Text, remedy: Text) -> bool:
        """Note a fault; False where these are so many that nothing more is to be read."""
        mark = event.start_mark
        place = Location(self.shown, mark.line + 1, mark.column + 1)
        self.problems.append(Problem(place, "error", rule, message, remedy))
        if len(self.problems) < MOST_FAULTS:
            return True
        self._too_much(event, Text("files.too-many-faults", most=MOST_FAULTS))
        return False
