"""The JSON Schemas: they accept what the loader accepts, as editors read it, and refuse what it refuses."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

from scorecard.commands.schema import KINDS, schema_text
from tests.conftest import ROOT, SMALL, Command

TYPES = {"object": dict, "array": list, "string": str, "boolean": bool, "null": type(None)}


class _AsEditors(yaml.SafeLoader):
    """YAML as editors read it: a date is text."""


_AsEditors.yaml_implicit_resolvers = {
    first: [(tag, form) for tag, form in found if tag != "tag:yaml.org,2002:timestamp"]
    for first, found in yaml.SafeLoader.yaml_implicit_resolvers.items()
}


def refusals(value: Any, schema: Any, whole: Any, path: str = "$") -> Iterator[str]:
    """Why the schema refuses the value; only the words of JSON Schema that these schemas use."""
    if "$ref" in schema:
        yield from refusals(value, whole["$defs"][schema["$ref"].rpartition("/")[2]], whole, path)
    yield from _choice(value, schema, whole, path)
    kinds = schema.get("type", [])
    if kinds and not any(_is(value, kind) for kind in ([kinds] if isinstance(kinds, str) else kinds)):
        yield f"{path}: {value!r} is no {kinds}"
    if "enum" in schema and value not in schema["enum"]:
        yield f"{path}: {value!r} is not of {schema['enum']}"
    if "const" in schema and value != schema["const"]:
        yield f"{path}: {value!r} is not {schema['const']}"
    if isinstance(value, str):
        if "pattern" in schema and not re.search(schema["pattern"], value):
            yield f"{path}: {value!r} has not the form {schema['pattern']}"
        if not schema.get("minLength", 0) <= len(value) <= schema.get("maxLength", 10**9):
            yield f"{path}: {len(value)} characters"
    if isinstance(value, int | float) and not isinstance(value, bool):
        yield from _size(value, schema, path)
    if isinstance(value, dict):
        yield from _object(value, schema, whole, path)
    if isinstance(value, list):
        yield from _list(value, schema, whole, path)


def _choice(value: Any, schema: Any, whole: Any, path: str) -> Iterator[str]:
    for key in ("anyOf", "oneOf"):
        fit = [not list(refusals(value, one, whole, path)) for one in schema.get(key, [])]
        if fit and (not any(fit) or (key == "oneOf" and sum(fit) > 1)):
            yield f"{path}: {value!r} does not fit {key}"


def _size(value: float, schema: Any, path: str) -> Iterator[str]:
    if not schema.get("minimum", value) <= value <= schema.get("maximum", value):
        yield f"{path}: {value} is out of range"
    if value <= schema.get("exclusiveMinimum", value - 1) or value >= schema.get("exclusiveMaximum", value + 1):
        yield f"{path}: {value} is out of range"
    if value % schema.get("multipleOf", value or 1) != 0:
        yield f"{path}: {value} is no multiple"


def _list(value: list[Any], schema: Any, whole: Any, path: str) -> Iterator[str]:
    inner = schema.get("prefixItems", [])
    for number, item in enumerate(value):
        own = inner[number] if number < len(inner) else schema.get("items", {})
        yield from refusals(item, own, whole, f"{path}[{number}]")
    if not schema.get("minItems", 0) <= len(value) <= schema.get("maxItems", 10**9):
        yield f"{path}: {len(value)} items"


def _object(value: dict[str, Any], schema: Any, whole: Any, path: str) -> Iterator[str]:
    known, others = schema.get("properties", {}), schema.get("additionalProperties", True)
    for key, inner in value.items():
        if key in known:
            yield from refusals(inner, known[key], whole, f"{path}.{key}")
        elif others is False:
            yield f"{path}: unknown key {key}"
        elif isinstance(others, dict):
            yield from refusals(inner, others, whole, f"{path}.{key}")
    for key in schema.get("required", []):
        if key not in value:
            yield f"{path}: no {key}"


def _is(value: Any, kind: str) -> bool:
    if kind in ("number", "integer"):
        return isinstance(value, int | float) and not isinstance(value, bool)
    return isinstance(value, TYPES[kind])


@cache
def schema(kind: str) -> Any:
    return json.loads(schema_text(KINDS[kind]))


def kind_of(path: Path) -> str:
    if path.parent.name == "targets":
        return path.stem if path.stem in ("indicators", "places", "groups") else "plan"
    return "set-aside" if path.stem.endswith(".set-aside") else "source"


FILES = [
    path
    for home in (SMALL, ROOT, ROOT / "scorecard" / "commands" / "example")
    for folder in ("targets", "seeds")
    for path in sorted((home / folder).glob("*.yaml"))
]


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.parent.name}/{path.name}")
def test_every_file_that_is_sound_fits_its_schema(path: Path) -> None:
    found = schema(kind_of(path))
    data = yaml.load(path.read_text(encoding="utf-8"), Loader=_AsEditors)
    assert list(refusals(data, found, found)) == []


def _plan(goal: Any) -> Any:
    target = {"id": "t", "name": "t", "indicator": "x", "measure": "amount", "goal": goal}
    section = {"id": "s", "name": "s", "targets": [target]}
    return {"plan": "2021", "title": "t", "place": "p", "period": 2021, "source": "r", "sections": [section]}


@pytest.mark.parametrize("goal", [{"at_least": 1, "unit": "家"}, {"at_least": {"of": "gdp"}}, {"stage": "held"}])
def test_a_goal_of_one_kind_fits(goal: Any) -> None:
    found = schema("plan")
    assert list(refusals(_plan(goal), found, found)) == []


@pytest.mark.parametrize(
    ("kind", "data"),
    [
        ("plan", {"plan": "2021"}),
        ("indicators", {"indicators": [{"id": "gdp", "name": "GDP", "nature": "flo"}]}),
        ("indicators", {"indicators": [{"id": "GDP", "name": "GDP", "nature": "flow"}]}),
        ("indicators", {"indicators": [{"id": "gdp", "name": "GDP", "nature": "flow", "colour": "red"}]}),
        ("indicators", {"indicators": [{"id": "gdp", "name": {"zh": "x"}, "nature": "flow"}]}),
        ("set-aside", {"source": "x", "set_aside": [{"says": "5G", "why": "because"}]}),
        ("plan", _plan({})),
        ("plan", _plan({"at_least": 1, "at_most": 2, "unit": "家"})),
        ("plan", _plan({"at_least": {"off": "gdp"}})),
    ],
)
def test_what_is_wrong_is_refused(kind: str, data: Any) -> None:
    found = schema(kind)
    assert list(refusals(data, found, found))


@pytest.mark.parametrize("name", ["一", {"zh": "一", "en": "one"}])
def test_a_name_is_one_text_or_two(name: Any) -> None:
    found = schema("indicators")
    assert list(refusals({"indicators": [{"id": "gdp", "name": name, "nature": "flow"}]}, found, found)) == []


@pytest.mark.parametrize("kind", KINDS)
def test_no_schema_tells_of_locations(kind: str) -> None:
    assert '"@"' not in schema_text(KINDS[kind])
    assert "Location" not in schema_text(KINDS[kind])


def test_one_schema_is_printed_and_all_are_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command
) -> None:
    monkeypatch.chdir(tmp_path)
    assert command("schema", "plan").stdout == schema_text(KINDS["plan"])
    found = command("schema", "--outputs", "in/schemas")
    assert found.stdout.splitlines() == [f"in/schemas/{kind}.schema.json" for kind in KINDS]
    assert "$schema=../in/schemas/plan.schema.json" in found.stderr
    assert json.loads((tmp_path / "in" / "schemas" / "plan.schema.json").read_text(encoding="utf-8")) == schema("plan")


def test_a_file_in_the_way_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "outputs").write_text("mine")
    found = command("schema")
    assert (found.exit, found.stderr) == (
        2,
        "outputs/schemas: cannot be written: a file stands where a folder should be. "
        "Move it away, or name another folder with --outputs.\n",
    )


@pytest.mark.parametrize("link", ["outputs/schemas/plan.schema.json", "outputs/schemas", "outputs"])
def test_schemas_are_not_written_through_a_link(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, command: Command, link: str
) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "plan.schema.json").write_text("precious", "utf-8")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    at = Path(link)
    at.parent.mkdir(parents=True, exist_ok=True)
    at.symlink_to(theirs / "plan.schema.json" if at.suffix else theirs)
    result = command("schema")
    assert result.exit == 2
    assert "link" in result.stderr
    assert [path.read_text("utf-8") for path in theirs.iterdir()] == ["precious"]
