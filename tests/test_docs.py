"""The generated papers are what the models and the checks say today."""

from __future__ import annotations

import importlib.util
import json
from typing import Any

import pytest

from scorecard.commands.schema import KINDS, schema_text
from scorecard.model.descriptions import DESCRIPTIONS
from tests.conftest import ROOT

spec = importlib.util.spec_from_file_location("generate", ROOT / "docs" / "generate.py")
assert spec is not None and spec.loader is not None
generate = importlib.util.module_from_spec(spec)
spec.loader.exec_module(generate)


@pytest.mark.parametrize("name", generate.FILES)
def test_a_generated_paper_is_up_to_date(name: str) -> None:
    assert (ROOT / "docs" / name).read_text(encoding="utf-8") == generate.FILES[name](), "run python docs/generate.py"


def _properties() -> dict[str, Any]:
    found: dict[str, Any] = {}
    for kind, model in KINDS.items():
        schema = json.loads(schema_text(model))
        for record in (schema, *schema.get("$defs", {}).values()):
            found |= {
                f"{kind}.{record.get('title')}.{key}": value for key, value in record.get("properties", {}).items()
            }
    return found


def test_every_property_of_every_schema_is_described() -> None:
    found = _properties()
    assert len(found) > 100
    assert [name for name, value in found.items() if not value.get("description")] == []


def test_no_description_is_of_a_key_that_no_file_has() -> None:
    keys = {name.rpartition(".")[2] for name in _properties()}
    assert {name.rpartition(".")[2] for name in DESCRIPTIONS} <= keys
