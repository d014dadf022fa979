"""What an editor with the published schema underlines, `check` refuses, and the other way round."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from scorecard.files.load import load
from tests.commands.test_schema import refusals, schema
from tests.small_books import project


class _Editor(yaml.SafeLoader):
    """YAML 1.2 with its core types, as editors read it."""


_Editor.yaml_implicit_resolvers = {}
for tag, form, first in (
    ("bool", r"true|True|TRUE|false|False|FALSE", "tTfF"),
    ("null", r"null|Null|NULL|~|", ["n", "N", "~", ""]),
    ("int", r"[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+", "-+0123456789"),
    ("float", r"[-+]?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[eE][-+]?[0-9]+)?", "-+.0123456789"),
):
    _Editor.add_implicit_resolver(f"tag:yaml.org,2002:{tag}", re.compile(rf"^(?:{form})$"), list(first))


def _number(loader: yaml.SafeLoader, node: yaml.ScalarNode) -> Any:
    text = str(node.value)
    if text[:2] in ("0x", "0o"):
        return int(text, 0)
    return float(text) if re.search(r"[.eE]", text) else int(text)


for tag in ("int", "float"):
    _Editor.add_constructor(f"tag:yaml.org,2002:{tag}", _number)

PLAN = """plan: {plan}
title: {title}
place: 样例市
period: {period}
source: {source}
sections:
  - id: {id}
    name: {name}
    headline: {headline}
    targets:
      - {{id: jobs, name: 就业, indicator: jobs, measure: amount, remark: {remark}, due: {due},
         goal: {{at_least: {number}, unit: 人}}}}
"""
SOUND = {
    "plan": "'2021'", "title": "计划", "period": "2021", "source": "report", "id": "a", "name": "目标",
    "headline": "true", "remark": "无", "due": "2021-12-31", "number": "100",
}  # fmt: skip


def agree(key: str, written: str, home: Path) -> tuple[bool, bool]:
    """Whether loading accepts the value under the key, and whether the schema does."""
    text = PLAN.format(**(SOUND | {key: written}))
    project(home, {"targets/p.yaml": text})
    faults = [problem for problem in load(home / "targets", home / "seeds").problems if problem.level == "error"]
    found = schema("plan")
    return not faults, not list(refusals(yaml.load(text, Loader=_Editor), found, found))


@pytest.mark.parametrize(
    ("key", "written", "accepted"),
    [
        *((key, written, True) for key in ("title", "name", "remark") for written in ("2021", "1.5", "true", "-3", "'2021'", "0x1F")),
        *((key, written, True) for key in ("plan", "id", "source") for written in ("2021", "7")),
        *(("number", written, True) for written in ("1e2", ".5", "0x64", "0o17", "5.", "+7", "-3", "'1e2'", "'0x64'", "2021.0")),
        *(("number", written, False) for written in ("two", "true", "1,5", "1_000", "1e30", "'n/a'")),
        *(("period", written, True) for written in ("2021", "2021.0", "'2021'", "2021-Q1", "2021-01/2021-09", "2021-H2")),
        *(("period", written, False) for written in ("2021.5", "3021", "21", "last-year", "2021-13", "2021-Q5", "true", "2024/25")),
        *(("headline", written, True) for written in ("true", "False")),
        *(("headline", written, False) for written in ("1", "0", "yes", "on", "'y'")),
        *(("due", written, True) for written in ("2021-06-30", "2021-06", "2021-Q2", "2021")),
        *(("due", written, False) for written in ("soon", "2021-13-01", "2021-13")),
        ("id", "A", False),
        ("id", "-1", False),
    ],
)  # fmt: skip
def test_check_and_schema_agree(key: str, written: str, accepted: bool, tmp_path: Path) -> None:
    assert agree(key, written, tmp_path) == (accepted, accepted)


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["title", "name", "remark", "number", "period"]),
    st.from_regex(r"[-+]?[0-9]{1,4}(\.[0-9]{1,3})?(e[0-9])?|[a-z]{1,6}|true|0x[0-9a-f]{1,3}", fullmatch=True),
)
def test_check_and_schema_agree_on_any_scalar(tmp_path_factory: pytest.TempPathFactory, key: str, written: str) -> None:
    loaded, fits = agree(key, written, tmp_path_factory.mktemp("agree"))
    assert loaded == fits, (key, written)
