"""One meaning a name: no two modules call different types, tables or functions that others import by one name."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator

from tests.test_architecture import PATHS, tree


def defined(name: str) -> Iterator[str]:
    """The names of the types and constants that stand at the top of a module for others."""
    for node in tree(name).body:
        if isinstance(node, ast.ClassDef):
            names = [node.name]
        elif isinstance(node, ast.Assign | ast.AnnAssign):
            targets = node.targets if isinstance(node, ast.Assign) else [node.target]
            names = [target.id for target in targets if isinstance(target, ast.Name)]
        else:
            continue
        yield from (one for one in names if not one.startswith("_") and one[0].isupper())


def imported_from() -> dict[str, set[str]]:
    """The modules from which each name is imported by itself."""
    found: dict[str, set[str]] = defaultdict(set)
    for name in PATHS:
        for node in ast.walk(tree(name)):
            if isinstance(node, ast.ImportFrom):
                for alias in node.names:
                    found[alias.name].add(str(node.module))
    return found


def test_a_type_has_a_name_of_its_own() -> None:
    owners: dict[str, list[str]] = defaultdict(list)
    for name in PATHS:
        for one in defined(name):
            if not one.isupper():
                owners[one].append(name)
    assert {one: where for one, where in owners.items() if len(where) > 1} == {}


def test_a_table_that_others_import_has_a_name_of_its_own() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    imports = imported_from()
    for name in PATHS:
        for one in defined(name):
            if one.isupper() and f"scorecard.{name}" in imports[one]:
                owners[one].add(name)
    assert {one: where for one, where in owners.items() if len(where) > 1} == {}


# What every module of a kind offers under one name: each draws, or writes out, its own output.
OFFERED = {"as_data", "as_json", "as_source", "draw", "from_data"}


def test_a_function_that_others_import_has_a_name_of_its_own() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    imports = imported_from()
    for name in PATHS:
        for node in tree(name).body:
            if isinstance(node, ast.FunctionDef) and f"scorecard.{name}" in imports[node.name]:
                owners[node.name].add(name)
    assert {one: where for one, where in owners.items() if len(where) > 1 and one not in OFFERED} == {}
