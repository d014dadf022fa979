"""The JSON contract `scorecard/1`, key by key."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from scorecard.commands.command_line import cli
from tests.conftest import ROOT, SMALL, Command

BOTH = {"zh": str, "en": str}
FIGURE = {"source": str, "value": (str, None), "unit": (str, None), "period": str, "place": "place"}
RESULT = {
    "target": str,
    "section": str,
    "name": BOTH,
    "says": (str, None),
    "goal": dict,
    "indicator": (str, None),
    "measure": (str, None),
    "scope": (str, None),
    "strength": {"firm", "stretch", "effort"},
    "colour": {"green", "amber", "red", "grey"},
    "status": {
        "met", "on-track", "near", "at-risk", "partly", "late", "missed", "off-track", "backwards",
        "no-figure", "not-due", "unstated", "undecidable", "not-comparable",
    },
    "evidence": {"reported", "derived", "interim", "indicative", "none"},
    "solid": bool,
    "method": str,
    "actual": ({"value": "number", "unit": str, "period": str}, None),
    "gap": ({"value": "number", "unit": str}, None),
    "reason": BOTH,
    "figures": [FIGURE],
    "place": "place",
}  # fmt: skip
COUNTS = dict.fromkeys(("targets", "green", "amber", "red", "grey", "hollow"), int)
PLAN = {
    "plan": str,
    "title": BOTH,
    "period": str,
    "counts": COUNTS,
    "coverage": {"solid": int, "hollow": int, "of": int},
    "results": [RESULT],
}
PROBLEM = {"place": "place", "level": {"error", "warning", "info"}, "rule": str, "message": str, "remedy": str}
DOCUMENT = {"format": {"scorecard/1"}, "as_of": "day", "plans": [PLAN], "problems": [PROBLEM]}
FORMS = {"number": r"-?\d+(\.\d+)?", "place": r"[^:]+:[1-9]\d*:[1-9]\d*", "day": r"\d{4}-\d\d-\d\d"}
DAY = ("--as-of", "2026-11-21")


def misfits(value: Any, shape: Any, path: str) -> Iterator[str]:
    """Where a value is not of its shape: a type, a form, a set of words, a list of one shape, or keys with shapes."""
    if isinstance(shape, tuple):
        if value is not None:
            yield from misfits(value, shape[0], path)
    elif isinstance(shape, dict):
        for key, inner in shape.items():
            yield from (
                misfits(value[key], inner, f"{path}.{key}") if key in value else iter([f"{path}.{key} is missing"])
            )
    elif isinstance(shape, list):
        for number, item in enumerate(value):
            yield from misfits(item, shape[0], f"{path}[{number}]")
    elif isinstance(shape, set):
        if value not in shape:
            yield f"{path} is {value!r}"
    elif isinstance(shape, str):
        if not isinstance(value, str) or not re.fullmatch(FORMS[shape], value):
            yield f"{path} is {value!r}, not a {shape}"
    elif type(value) is not shape:
        yield f"{path} is {value!r}, not {shape.__name__}"


def run(command: Command, *arguments: str) -> Any:
    found = command("run", "--no-workbook", "--format", "json", *DAY, *arguments)
    assert found.exit == 0, found.stderr
    return json.loads(found.stdout)


def leaves(value: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Every plain value with its path."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{path}.{key}")
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, path)
    else:
        yield path, value


@pytest.fixture(scope="module", params=[SMALL, ROOT], ids=["small", "shipped"])
def project(request: pytest.FixtureRequest) -> Path:
    found: Path = request.param
    return found


@pytest.fixture(scope="module")
def document(project: Path) -> Any:
    """What `run` writes of the project, which no test changes."""
    with pytest.MonkeyPatch.context() as here:
        here.chdir(project)
        found = CliRunner().invoke(cli, ["run", "--no-workbook", "--format", "json", *DAY])
    assert found.exit_code == 0, found.stderr
    return json.loads(found.stdout)


def test_every_key_of_the_contract_is_there_with_its_type(document: Any) -> None:
    assert list(misfits(document, DOCUMENT, "$")) == []
    assert document["plans"]
    assert document["as_of"] == "2026-11-21"


def test_a_shape_finds_what_does_not_fit() -> None:
    assert list(misfits({"a": 1}, {"a": str, "b": int}, "$")) == ["$.a is 1, not str", "$.b is missing"]
    assert list(misfits({"a": "7,3"}, {"a": "number"}, "$")) == ["$.a is '7,3', not a number"]


def test_counts_add_up(document: Any) -> None:
    for plan in document["plans"]:
        counts, coverage, results = plan["counts"], plan["coverage"], plan["results"]
        lights = counts["green"] + counts["amber"] + counts["red"] + counts["grey"] + counts["hollow"]
        assert lights == counts["targets"] == coverage["of"] == len(results)
        assert coverage["solid"] == counts["green"] + counts["amber"] + counts["red"]
        assert coverage["hollow"] == counts["hollow"]
        for colour in ("green", "amber", "red"):
            solid = [result for result in results if result["colour"] == colour and result["solid"]]
            assert len(solid) == counts[colour]
        assert sum(result["colour"] == "grey" for result in results) == counts["grey"]


def test_solid_is_a_colour_on_reported_or_derived_evidence(document: Any) -> None:
    for plan in document["plans"]:
        for result in plan["results"]:
            strong = result["evidence"] in ("reported", "derived")
            assert result["solid"] == (strong and result["colour"] != "grey")


def test_numbers_are_text_but_for_counts(document: Any) -> None:
    for path, value in leaves(document):
        assert not isinstance(value, float), path
        if isinstance(value, int) and not isinstance(value, bool):
            counted = (".counts.", ".coverage.", ".ambition.", ".rollup.")
            assert any(name in path for name in counted), path


def test_goals_keep_the_digits_of_the_file(small: Path, command: Command) -> None:
    results = {result["target"]: result for result in run(command, "2021")["plans"][0]["results"]}
    assert results["gdp-citywide"]["goal"] == {"at_least": "7.0", "unit": "%"}
    assert results["gdp-municipal"]["goal"] == {"at_least": "7", "unit": "%"}
    assert results["rank"]["goal"] == {"rank": {"at_most": "5"}}
    assert results["gdp-citywide"]["actual"]["value"] == "8.4"
    assert results["gdp-citywide"]["gap"] == {"value": "1.4", "unit": "个百分点"}  # 8.4 − 7.0
    assert results["unemployment"]["gap"] == {"value": "-1.1", "unit": "个百分点"}  # 3.5 − 4.6: worse than asked


def test_every_place_is_where_the_record_stands(project: Path, document: Any) -> None:
    lines = {
        f"{path.parent.name}/{path.name}": path.read_text(encoding="utf-8").splitlines()
        for path in [*project.glob("targets/*.yaml"), *project.glob("seeds/*.yaml")]
    }
    for plan in document["plans"]:
        for result in plan["results"]:
            assert f"id: {result['target']}" in _at(lines, result["place"])
            for figure in result["figures"]:
                assert _at(lines, figure["place"]).startswith(("indicator:", "{indicator:", "measure:", "{measure:"))


def _at(lines: dict[str, list[str]], place: str) -> str:
    file, line, column = place.split(":")
    return lines[file][int(line) - 1][int(column) - 1 :]


def test_nothing_depends_on_the_language(small: Path, command: Command) -> None:
    texts = {command("run", "--no-workbook", "--format", "json", "--lang", lang, *DAY).stdout for lang in ("en", "zh")}
    assert len(texts) == 1


def test_errors_give_a_document_without_plans(small: Path, command: Command) -> None:
    path = small / "targets" / "2021.yaml"
    path.write_text(path.read_text(encoding="utf-8").replace("indicator: jobs", "indicator: job"), encoding="utf-8")
    found = command("run", "--format", "json", *DAY)
    document = json.loads(found.stdout)
    assert found.exit == 1
    assert document["plans"] == []
    assert list(misfits(document, DOCUMENT, "$")) == []
    errors = [problem for problem in document["problems"] if problem["level"] == "error"]
    assert [problem["remedy"] for problem in errors] == ["Did you mean “jobs”?"] * 2
    assert not (small / "outputs").exists()
