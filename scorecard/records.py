"""From the data of one file to its record. Where it has faults, each is told, and the sound part is kept."""

from collections.abc import Iterable
from typing import Any, Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from scorecard.faults import problems_of
from scorecard.problems import Problem
from scorecard.yamlfile import Document

Model = TypeVar("Model", bound=BaseModel)
Path = tuple[str | int, ...]
# Lists whose items stand each for itself: one with a fault is left out, and the others stay.
_LISTS = ("sections", "targets", "figures", "indicators", "set_aside")
_NAMES = ("id", "plan", "source")


class Kept(NamedTuple, Generic[Model]):
    """What a file gives: its record, None where nothing sound is left; the faults; the names of what was left out."""

    record: Model | None
    problems: list[Problem]
    lost: set[str]


def record_of(document: Document, model: type[Model]) -> Kept[Model]:
    """The record of a file that could be parsed."""
    data = document.data
    if not isinstance(data, dict):
        kind = "a list" if isinstance(data, list) else "plain text"
        first = next(field.alias or name for name, field in model.model_fields.items() if field.is_required())
        remedy = f"Start with the line “{first}: …”; the README shows an example."
        problem = Problem(document.place_of([]), "error", "type", f"the file is {kind}, not a mapping", remedy)
        return Kept(None, [problem], set())
    try:
        return Kept(model.model_validate(data), [], set())
    except ValidationError as error:
        problems, lost = problems_of(error, document, model), set[str]()
        return Kept(_sound(data, error, model, lost), problems, lost)


def _sound(data: dict[str, Any], error: ValidationError, model: type[Model], lost: set[str]) -> Model | None:
    """The record without the items and keys that have faults; None where it cannot be without them.

    Leaving out can bring a new fault (a section without targets), so this goes on until nothing is left to leave out.
    """
    while True:
        spoiled = {_spoiled(fault["loc"]) for fault in error.errors(include_url=False, include_input=False)}
        found = [item for path in _last_first(spoiled) for item in _taken_out(data, path)]
        lost.update(name for item in found for name in _named(item))
        if not found:
            lost.update(_named(data))
            return None
        try:
            return model.model_validate(data)
        except ValidationError as again:
            error = again


def _spoiled(location: Path) -> Path:
    """What a fault at `location` makes unusable: the innermost item of a list of records, else a key of the file."""
    for end in range(len(location) - 1, 0, -1):
        if isinstance(location[end], int) and location[end - 1] in _LISTS:
            return location[: end + 1]
    return location[:1]


def _last_first(paths: Iterable[Path]) -> list[Path]:
    """Inner items before outer ones and later before earlier ones, so that none moves before it is taken out."""
    return sorted(paths, key=lambda path: [part for part in path if isinstance(part, int)], reverse=True)


def _taken_out(data: Any, path: Path) -> list[Any]:
    """Remove what stands at `path` and return it; nothing where nothing stands there."""
    if not path:
        return []
    for part in path[:-1]:
        data = data[part]
    last: Any = path[-1]
    return [data.pop(last)] if isinstance(data, list) or last in data else []


def _named(item: Any) -> set[str]:
    """The names by which other records may call an item."""
    if not isinstance(item, dict):
        return set()
    return {value for key in _NAMES if isinstance(value := item.get(key), str)}
