"""From the data of one file to its record. Where it has faults, each is given, and the sound part is kept."""

from collections.abc import Iterable
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from scorecard.files.record_lists import up_to_the_limit
from scorecard.files.validation_errors import Respelt, problems_of, unknown_keys
from scorecard.files.yaml_builder import RECORDS
from scorecard.files.yaml_reader import YamlFile
from scorecard.files.yaml_words import KeyPath
from scorecard.language.bilingual import Text
from scorecard.model.fields import FORMAT, FileRecord, newer_format
from scorecard.model.problems import LOCATION, MOST_FAULTS, Problem

Model = TypeVar("Model", bound=BaseModel)
_NAMES = ("id", "plan", "source")
# Keys without which nothing can be read, though hardly anything depends on them: what is read in their place where they
# are missing or make no sense. A file with such a fault is never judged.
_STAND_INS = {"title": "?", "place": "?", "name": "?", "kind": "web", "standing": "press"}


class ReadRecord(NamedTuple, Generic[Model]):
    """What a file gives: its record, None where nothing sound is left; the faults; the names of what was left out, and
    the left-out items themselves with the names of their lists."""

    record: Model | None
    problems: list[Problem]
    lost: set[str]
    remains: list[tuple[str, Any]]


def record_of(document: YamlFile, model: type[Model]) -> ReadRecord[Model]:
    """The record of a file that could be parsed."""
    data = document.data
    if not isinstance(data, dict):
        kind = Text("files.list") if isinstance(data, list) else Text("files.plain-text")
        own = {name: field for name, field in model.model_fields.items() if name not in FileRecord.model_fields}
        needed = (field.alias or name for name, field in own.items() if field.is_required())
        first = next(needed, next(iter(own)))  # a vocabulary needs no key
        remedy = Text("files.start-with-line", first=first)
        problem = Problem(document.location_of([]), "error", "type", Text("files.no-mapping", kind=kind), remedy)
        return ReadRecord(None, [problem], set(), [])
    if told := newer_format(data):
        what, fix = Text("files.newer-format", told=told, known=FORMAT), Text("files.update-scorecard")
        newer = Problem(document.location_of(["format"]), "error", "format", what, fix)
        return ReadRecord(None, [newer], _named(data), [])
    problems: list[Problem] = []
    respelt: Respelt = {}
    data, passed = up_to_the_limit(data, model)
    record, error = _tried(data, model)
    while error is not None and (unknown := unknown_keys(error, model)):
        problems += problems_of(error, document, model, respelt, unknown)
        data = data if respelt else _copied(data)  # places are found by the keys that the file has
        _respell(data, unknown, respelt)
        data, more = up_to_the_limit(data, model)  # a list may have had another name
        passed += more
        record, error = _tried(data, model)
    kept: ReadRecord[Model] = ReadRecord(record, problems, {name for _, item in passed for name in _named(item)}, [])
    if passed:
        problems.append(_too_many(document, passed[0][1]))
    if error is None:
        return kept
    problems += problems_of(error, document, model, respelt)
    return _sound(kept, data, error, model, document.data)


def _too_many(document: YamlFile, first: Any) -> Problem:
    """That there are more faults than are given; `first` is the first item that nobody looked at."""
    place = first[LOCATION] if isinstance(first, dict) else document.location_of([])
    message = Text("files.many-faults", most=MOST_FAULTS)
    return Problem(place, "error", "size", message, Text("files.fix-shown"))


def _copied(data: Any) -> Any:
    """The data with mappings and lists of its own; what has become a record stays the same one."""
    if isinstance(data, dict):
        return {key: _copied(value) for key, value in data.items()}
    return [_copied(item) for item in data] if isinstance(data, list) else data


def _tried(data: Any, model: type[Model]) -> tuple[Model | None, ValidationError | None]:
    try:
        return model.model_validate(data), None
    except ValidationError as error:
        return None, error


def _respell(data: Any, unknown: dict[KeyPath, str], respelt: Respelt) -> None:
    """Read misspelt keys as those that were meant and pass over the others, so that what else is wrong can be told."""
    for path, meant in unknown.items():
        holder = data
        for part in path[:-1]:
            holder = holder[part]
        value = holder.pop(path[-1])
        if meant and meant not in holder and path not in respelt:  # a guess is not guessed at again
            holder[meant] = value
            respelt[*path[:-1], meant] = path[-1]


def _sound(
    kept: ReadRecord[Model], data: Any, error: ValidationError, model: type[Model], raw: Any
) -> ReadRecord[Model]:
    """The record without the items and keys that have faults; None where it cannot be without them.

    Leaving out can bring a new fault (a section without targets), so this goes on until nothing is left to leave out.
    `raw` is the data of the file without records in it, from which what was left out is named.
    """
    while True:
        paths = {fault["loc"] for fault in error.errors(include_url=False, include_input=False)}
        lent = [path for path in paths if _lend(data, path)]
        found = [
            item
            for path in _last_first({_spoiled(path) for path in paths.difference(lent)})
            for item in _taken_out(data, path)
        ]
        if not found and not lent:
            found = [("", data)]
        kept.lost.update(name for _, item in found for name in _named(item))
        kept.remains.extend((name, _raw(name, item, data, raw)) for name, item in found)
        if found and found[0][1] is data:
            return kept._replace(record=None)
        record, again = _tried(data, model)
        if again is None:
            return kept._replace(record=record)
        error = again


def _raw(name: str, item: Any, data: Any, raw: dict[str, Any]) -> Any:
    """What the file says at an item that was left out; a section of it may hold records."""
    if item is data:
        return raw
    if not isinstance(item, dict) or not any(isinstance(value, list) and _records(value) for value in item.values()):
        return item
    held = raw.get(name)
    return next(
        (
            one
            for one in (held if isinstance(held, list) else [])
            if isinstance(one, dict) and one[LOCATION] == item[LOCATION]
        ),
        item,
    )


def _records(items: list[Any]) -> bool:
    return any(isinstance(item, BaseModel) for item in items)


def _lend(data: Any, path: KeyPath) -> bool:
    """Put a stand-in where a fault lies in one of those keys; whether it does."""
    end = max((end for end, part in enumerate(path) if part in _STAND_INS), default=None)
    if end is None:
        return False
    for part in path[:end]:
        data = data[part]
    key = str(path[end])
    if not isinstance(data, dict) or data.get(key) == _STAND_INS[key]:  # nothing to put it in, or it was no help
        return False
    data[key] = _STAND_INS[key]
    return True


def _spoiled(location: KeyPath) -> KeyPath:
    """What a fault at `location` makes unusable: the innermost item of a list of records, else a key of the file."""
    for end in range(len(location) - 1, 0, -1):
        if isinstance(location[end], int) and location[end - 1] in RECORDS:
            return location[: end + 1]
    return location[:1]


def _last_first(paths: Iterable[KeyPath]) -> list[KeyPath]:
    """Inner items before outer ones and later before earlier ones, so that none moves before it is taken out."""
    return sorted(paths, key=lambda path: [part for part in path if isinstance(part, int)], reverse=True)


def _taken_out(data: Any, path: KeyPath) -> list[tuple[str, Any]]:
    """Remove what stands at `path` and return it with the name of its list; nothing where nothing stands there."""
    if not path:
        return []
    for part in path[:-1]:
        data = data[part]
    last: Any = path[-1]
    return [(str(path[max(len(path) - 2, 0)]), data.pop(last))] if isinstance(data, list) or last in data else []


def _named(item: Any) -> set[str]:
    """The names by which other records may call an item."""
    if not isinstance(item, dict):
        return set()
    return {value for key in _NAMES if isinstance(value := item.get(key), str)}
