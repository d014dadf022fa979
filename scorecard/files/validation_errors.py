"""Validation faults of pydantic, said in the words of this project with places in the file."""

from collections.abc import Container, Sequence
from typing import Any

from pydantic import BaseModel, ValidationError

from scorecard.files.yaml_reader import YamlFile
from scorecard.files.yaml_words import KeyPath
from scorecard.language.bilingual import Text, same
from scorecard.model.fields import in_message
from scorecard.model.problems import LOCATION, Problem, UnfitError, closest, did_you_mean

Respelt = dict[KeyPath, str | int]  # keys that are read as others, by the paths that have the others
_KINDS: dict[str, Text] = {
    "string_type": Text("files.text"),
    "list_type": Text("files.list-lines-start"),
    "dict_type": Text("files.mapping"),
    "model_type": Text("files.mapping"),
    "model_attributes_type": Text("files.mapping"),
    "bool_parsing": Text("files.true-or-false"),
    "bool_type": Text("files.true-or-false"),
    "int_parsing": Text("files.whole-number"),
    "int_type": Text("files.whole-number"),
    "tuple_type": Text("files.list-two-numbers"),
    "too_short": Text("files.list-two-numbers"),
    "too_long": Text("files.list-two-numbers"),
}
_NAME = Text("files.text-or-both")
# How an item is called that has no name of its own but its number.
_ITEMS = {
    "sections": Text("files.section"),
    "targets": Text("files.target"),
    "figures": Text("files.figure"),
    "indicators": Text("files.indicator"),
    "set_aside": Text("files.entry"),
    "all_of": Text("files.part"),
    "bands": Text("files.band"),
}
_ADDRESS = Text("files.write-address")
_FORMS = {
    "sha256": Text("files.write-sha256"),
    "plan": Text("files.write-plan-name"),
    "url": _ADDRESS,
    "via": _ADDRESS,
}
_ID = Text("files.write-id")


def problems_of(
    error: ValidationError,
    document: YamlFile,
    model: type[BaseModel],
    respelt: Respelt,
    only: Container[KeyPath] | None = None,
) -> list[Problem]:
    """Each fault as a problem at its place in the document; one at a place that YAML itself has spoiled is left out.

    `respelt` has the keys that were read as others than the file has; with `only`, the other faults are left out.
    """
    spoiled = {problem.location for problem in document.problems}
    faults = [fault for fault in error.errors(include_url=False) if only is None or _path(fault) in only]
    problems = [_problem(fault, document, model, respelt) for fault in faults]
    return [problem for problem in problems if problem.location not in spoiled]


def unknown_keys(error: ValidationError, model: type[BaseModel]) -> dict[KeyPath, str]:
    """The unknown keys, each with the one that was meant, empty where none is like it.

    A key of digits is none: it is what a comma cut off from a number, and without it the number would be another.
    """
    unknown = [_path(fault) for fault in error.errors(include_url=False) if fault["type"] == "extra_forbidden"]
    names = {path: str(path[-1]) for path in unknown if not str(path[-1]).isdigit()}
    return {path: closest(name, sorted(_keys(model, path[:-1]))) for path, name in names.items()}


def _path(fault: Any) -> KeyPath:
    return tuple(part for part in fault["loc"] if not str(part).startswith(LOCATION))


def _problem(fault: Any, document: YamlFile, model: type[BaseModel], respelt: Respelt) -> Problem:
    path = list(_path(fault))
    written = [respelt.get(tuple(path[: end + 1]), part) for end, part in enumerate(path)]
    if path and path[-1] in ("zh", "en", "period") and isinstance(_at(document.data, written[:-1]), str):
        path.pop()  # one text stands for both languages, and a bare date for published: {period: DATE}
    rule, message, remedy = _words(fault, path, model)
    position = written[: len(path) - (fault["type"] == "missing")]
    return Problem(document.location_of(position), "error", rule, message, remedy)


def _at(data: Any, path: list[Any]) -> Any:
    """The value at a path; None where there is none."""
    for part in path:
        try:
            data = data[part]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _words(fault: Any, path: list[Any], model: type[BaseModel]) -> tuple[str, Text, Text]:
    """The rule, the message and the remedy."""
    kind, name, value = fault["type"], _name(path), in_message(fault["input"])
    if kind == "missing" and isinstance(path[-1], int):
        return _wrong_kind(fault, "too_short", same(str(path[-2])), Text("files.this"))
    if kind == "missing":
        return "missing-key", Text("files.key-name-missing", name=name), _added(name, model, path[:-1])
    if kind == "extra_forbidden":
        return (
            "unknown-key",
            Text("files.unknown-key-name", name=name),
            _known_keys(name.en, sorted(_keys(model, path[:-1]))),
        )
    if kind == "literal_error":
        return "value", Text("files.unknown-value", name=name, value=value), _choices(fault)
    if kind == "value_error":
        return _unfit(fault["ctx"]["error"], name, path)
    if kind == "string_pattern_mismatch":
        return "value", Text("files.wrong-form", name=name, value=value), _FORMS.get(name.en, _ID)
    if kind == "string_too_long":
        most = fault["ctx"]["max_length"]
        return (
            "value",
            Text("files.too-many-characters", name=name, count=len(fault["input"]), most=most),
            Text("files.shorten"),
        )
    if kind in ("too_short", "too_long") and fault["ctx"]["field_type"] == "Tuple":
        return _wrong_kind(fault, kind, name, Text("files.this"))
    if kind == "too_short" and fault["ctx"]["field_type"] == "List":
        return "empty", Text("files.name-empty", name=name), Text("files.add-one")
    if kind == "string_too_short":
        return "empty", Text("files.name-empty", name=name), Text("files.fill-or-remove")
    return _wrong_kind(fault, kind, name, value)


def _added(name: Text, model: type[BaseModel], path: Sequence[str | int]) -> Text:
    from scorecard.model.descriptions import example_of  # only a faulty file asks for them

    examples = (example_of(record.__name__, name.en) for record in _models_at(model, path))
    example = next(filter(None, examples), "")
    return Text("files.add-for-example", example=example) if example else Text("files.add-name", name=name)


def _wrong_kind(fault: Any, kind: str, name: Text, value: Text) -> tuple[str, Text, Text]:
    wanted = _KINDS.get(kind)
    if kind == "model_type" and fault["ctx"]["class_name"] == "Bilingual":
        wanted = _NAME
    if wanted is not None:
        return (
            "type",
            Text("files.not-wanted", name=name, value=value, wanted=wanted),
            Text("files.write-as-wanted", name=name, wanted=wanted),
        )
    return (
        "value",
        Text("files.name-value-fault", name=name, value=value, fault=fault["msg"]),
        Text("files.correct-value"),
    )


def _unfit(error: Exception, name: Text, path: list[Any]) -> tuple[str, Text, Text]:
    message = error.what if isinstance(error, UnfitError) else same(str(error))
    remedy = error.fix if isinstance(error, UnfitError) else Text("files.correct-value")
    return (
        "value",
        message if path and isinstance(path[-1], int) else Text("files.name-message", name=name, message=message),
        remedy,
    )


def _name(path: list[Any]) -> Text:
    """What to call the value at a path: its key, or what kind of item it is."""
    if not path:
        return Text("files.file")
    if isinstance(path[-1], int):
        holder = next((part for part in reversed(path) if isinstance(part, str)), "")
        return _ITEMS.get(holder, Text("files.item-path-holder", path=path[-1] + 1, holder=holder))
    return same(str(path[-1]))


def _choices(fault: Any) -> Text:
    allowed = [word.strip("'") for word in fault["ctx"]["expected"].replace(" or ", ", ").split(", ")]
    word = fault["input"] if isinstance(fault["input"], str) else ""
    return did_you_mean(word, allowed, Text("files.choose-one-allowed", allowed=", ".join(allowed)))


def _known_keys(name: str, known: list[str]) -> Text:
    if name.isdigit():
        return Text("files.comma-ends-value")
    return did_you_mean(name, known, Text("checks.known-here-allowed", allowed=", ".join(known)))


def _keys(model: type[BaseModel], path: Sequence[str | int]) -> set[str]:
    """The keys that the model at `path` knows; all keys of the fitting models where it is ambiguous."""
    fields = (field for each in _models_at(model, path) for field in each.model_fields.items())
    return {field.alias or name for name, field in fields} - {LOCATION}


def _models_at(model: type[BaseModel], path: Sequence[str | int]) -> list[type[BaseModel]]:
    """The models that may stand at a path, by name; several where it is ambiguous."""
    models = {model}
    for part in path:
        if isinstance(part, str):
            models = {inner for outer in models for inner in inner_models(outer, part)} or models
    return sorted(models, key=lambda each: each.__name__)


def inner_models(model: type[BaseModel], key: str) -> set[type[BaseModel]]:
    """The models that may stand under a key of a model, also as the items of a list."""
    for name, field in model.model_fields.items():
        if key in (name, field.alias):
            return _models(field.annotation)
    return set()


def _models(annotation: Any) -> set[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    arguments = getattr(annotation, "__args__", ())
    return {found for argument in arguments for found in _models(argument)}
