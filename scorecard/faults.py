"""Validation faults of pydantic, said in the words of this project with places in the file."""

from typing import Any

from pydantic import BaseModel, ValidationError

from scorecard.problems import Problem, did_you_mean
from scorecard.yamlfile import PLACE, Document

_KINDS = {
    "string_type": "text",
    "list_type": "a list (lines that start with “- ”)",
    "dict_type": "a mapping (lines of “key: value”)",
    "model_type": "a mapping (lines of “key: value”)",
    "model_attributes_type": "a mapping (lines of “key: value”)",
    "bool_parsing": "true or false",
    "bool_type": "true or false",
    "tuple_type": "a list of two numbers",
}


def problems_of(error: ValidationError, document: Document, model: type[BaseModel]) -> list[Problem]:
    """Each fault as a problem at its place in the document."""
    return [_problem(fault, document, model) for fault in error.errors(include_url=False)]


def _problem(fault: Any, document: Document, model: type[BaseModel]) -> Problem:
    path = [part for part in fault["loc"] if part != PLACE]
    rule, message, remedy = _words(fault, path, model)
    spot = path[:-1] if fault["type"] == "missing" else path
    return Problem(document.place_of(spot), "error", rule, message, remedy)


def _words(fault: Any, path: list[Any], model: type[BaseModel]) -> tuple[str, str, str]:
    kind, context = fault["type"], fault.get("ctx", {})
    name = str(path[-1]) if path else "the file"
    if kind == "missing":
        return "missing-key", f"the key “{name}” is missing", f"Add {name}: …"
    if kind == "extra_forbidden":
        known = sorted(_keys(model, path[:-1]))
        return "unknown-key", f"unknown key “{name}”", did_you_mean(name, known, f"Known here: {', '.join(known)}.")
    if kind == "literal_error":
        allowed = [word.strip("'") for word in context["expected"].replace(" or ", ", ").split(", ")]
        otherwise = f"Choose one of {', '.join(allowed)}."
        return "value", f"{name}: {_shown(fault)} is not known", did_you_mean(str(fault["input"]), allowed, otherwise)
    if kind == "value_error":
        what, _, remedy = str(context["error"]).partition(". ")
        return "value", f"{name}: {what.rstrip('.')}", remedy
    if kind == "string_pattern_mismatch":
        remedy = "Write an id of small letters, digits, points and hyphens."
        if name == "sha256":
            remedy = "Write the 64 hexadecimal digits that sha256sum prints."
        return "value", f"{name}: {_shown(fault)} is not in the form asked for", remedy
    if kind in ("too_short", "string_too_short"):
        return "empty", f"{name} is empty", "Add what belongs there, or remove the key."
    if kind == "too_long":
        return "value", f"{name} is too long", "Shorten it."
    if kind in _KINDS:
        return "type", f"{name}: {_shown(fault)} is not {_KINDS[kind]}", f"Write {name} as {_KINDS[kind]}."
    return "value", f"{name}: {_shown(fault)}: {fault['msg']}", "Mend the value."


def _shown(fault: Any) -> str:
    value = fault["input"]
    if value is None:
        return "an empty value"
    if isinstance(value, dict | list):
        return "a mapping" if isinstance(value, dict) else "a list"
    return f"“{str(value)[:60]}”"


def _keys(model: type[BaseModel], path: list[Any]) -> set[str]:
    """The keys that the model at `path` knows; all keys of the fitting models where it is ambiguous."""
    models = {model}
    for part in path:
        if isinstance(part, str):
            models = {inner for outer in models for inner in _inner(outer, part)} or models
    return {field.alias or name for each in models for name, field in each.model_fields.items()} - {PLACE}


def _inner(model: type[BaseModel], key: str) -> set[type[BaseModel]]:
    for name, field in model.model_fields.items():
        if key in (name, field.alias):
            return _models(field.annotation)
    return set()


def _models(annotation: Any) -> set[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return {annotation}
    arguments = getattr(annotation, "__args__", ())
    return {found for argument in arguments for found in _models(argument)}
