"""The rules of the architecture: the order of the folders, one place for each library, ceilings, names."""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "scorecard"
LONGEST_FUNCTION, LONGEST_MODULE = 40, 250

# From the ground up: a module may import from its own folder and from folders below, never from above.
FOLDERS: dict[str, tuple[str, ...]] = {
    "language": ("scorecard", "language*"),
    "model": ("model*",),
    "files": ("files*",),
    "drafting": ("drafting*", "collecting*"),
    "judging": ("judging*",),
    "checks": ("checks*",),
    "summary": ("summary*",),
    "output": ("output*",),
    "commands": ("commands*",),
    "command line": ("cli", "__main__", "api"),
}
# The one module or folder that may import each library, so that it can be replaced and its oddities stay in one place.
LIBRARIES: dict[str, tuple[str, ...]] = {
    "yaml": ("files.yaml_reader", "files.yaml_positions"),
    "ruamel": ("collecting*",),
    "click": ("cli", "commands*"),
    "openpyxl": ("output.workbook*", "collecting*"),
    "tabulate": ("output*", "drafting.table", "commands.sources"),
    "rapidfuzz": ("drafting.naming",),
    "wcwidth": ("output*", "drafting.table", "commands.sources"),
    "pydantic": ("model*", "files.validation_errors", "files.records", "judging.bands", "commands.schema"),
}
# Judging knows no file, clock, chance or environment: the same book and day give the same verdicts.
PURE = ("language", "model", "judging", "checks", "summary", "drafting")
IMPURE = {"os", "sys", "pathlib", "io", "time", "random", "subprocess", "socket", "tempfile", "shutil", "locale"}
CLOCKS = {"today", "now", "utcnow"}
READS_FILES = (
    "checks.tracing",
    "drafting*",
    "collecting*",
)  # of these folders, the modules that are given files to read
SHAPELESS = {"utils", "util", "helpers", "helper", "core", "base", "manager", "misc", "common_utils"}


def name_of(path: Path) -> str:
    """The module's name below the package; `scorecard` for the package itself."""
    dotted = ".".join(path.relative_to(PACKAGE).with_suffix("").parts).removesuffix("__init__").removesuffix(".")
    return dotted or "scorecard"


PATHS = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


@cache
def tree(name: str) -> ast.Module:
    return ast.parse(PATHS[name].read_text(encoding="utf-8"))


def imported(name: str) -> Iterator[tuple[str, int]]:
    """The full names of what a module imports, anywhere in it, with the line."""
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{name}:{node.lineno} imports relatively; write the whole name"
            for alias in node.names:
                yield f"{node.module}.{alias.name}", node.lineno


def own(name: str) -> Iterator[tuple[str, int]]:
    """The modules of the package that a module imports, with the line."""
    for full, line in imported(name):
        if full.partition(".")[0] == "scorecard":
            below = full.partition(".")[2]
            yield (below if below in PATHS else below.rpartition(".")[0] or "scorecard"), line


def matches(name: str, patterns: tuple[str, ...]) -> bool:
    """Whether a pattern names the module; `model*` is the package `model` with all that is in it."""
    return any(name == one or (one.endswith("*") and fnmatch(name + ".", one[:-1] + ".*")) for one in patterns)


def folder_of(name: str) -> int:
    found = [number for number, patterns in enumerate(FOLDERS.values()) if matches(name, patterns)]
    assert len(found) == 1, f"{name} has no folder of its own in FOLDERS: say where it belongs"
    return found[0]


@pytest.mark.parametrize("name", PATHS)
def test_arrows_go_one_way(name: str) -> None:
    for other, line in own(name):
        assert folder_of(other) <= folder_of(name), f"{name}:{line} imports {other} from a folder above its own"


def test_nothing_imports_in_a_circle() -> None:
    graph = {name: {other for other, _ in own(name) if other not in (name, "scorecard")} for name in PATHS}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


@pytest.mark.parametrize("name", PATHS)
def test_each_library_has_one_place(name: str) -> None:
    for full, line in imported(name):
        library = full.partition(".")[0]
        if library in LIBRARIES:
            assert matches(name, LIBRARIES[library]), (
                f"{name}:{line} imports {library}; its place is {LIBRARIES[library]}"
            )
        else:
            known = library == "scorecard" or library in sys.stdlib_module_names
            assert known, f"{name}:{line} imports {library}, which has no place in LIBRARIES"


@pytest.mark.parametrize("name", [name for name in PATHS if not matches(name, READS_FILES)])
def test_judging_knows_no_files_clock_or_environment(name: str) -> None:
    if list(FOLDERS)[folder_of(name)] not in PURE:
        return
    for full, line in imported(name):
        assert full.partition(".")[0] not in IMPURE, f"{name}:{line} imports {full}"
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            assert node.func.attr not in CLOCKS, f"{name}:{node.lineno} looks at the clock"


def functions(name: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


@pytest.mark.parametrize("name", PATHS)
def test_ceilings(name: str) -> None:
    lines = len(PATHS[name].read_text(encoding="utf-8").splitlines())
    assert lines <= LONGEST_MODULE, f"{name} has {lines} lines"
    for node in functions(name):
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        assert length <= LONGEST_FUNCTION, f"{name}:{node.lineno} {node.name} has {length} lines"


@pytest.mark.parametrize("name", PATHS)
def test_names_say_what_is_in_a_module(name: str) -> None:
    assert not SHAPELESS & set(name.split("."))


@pytest.mark.parametrize("name", PATHS)
def test_nothing_is_left_to_be_done(name: str) -> None:
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Raise) and node.exc is not None:
            assert "NotImplementedError" not in ast.unparse(node.exc), f"{name}:{node.lineno}"
    for function in functions(name):
        last = function.body[-1]
        described = len(function.body) == 1 and function.decorator_list  # a group of commands needs no more
        empty = isinstance(last, ast.Pass) or (isinstance(last, ast.Expr) and isinstance(last.value, ast.Constant))
        assert described or not empty, f"{name}:{function.lineno} {function.name} does nothing"


@pytest.mark.parametrize("name", PATHS)
def test_modules_and_what_they_offer_are_described(name: str) -> None:
    assert ast.get_docstring(tree(name)), f"{name} has no docstring"
    for node in tree(name).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_"):
            assert ast.get_docstring(node), f"{name}:{node.lineno} {node.name} has no docstring"


@pytest.mark.parametrize("name", PATHS)
def test_nothing_is_passed_on_for_convenience(name: str) -> None:
    if PATHS[name].name == "__init__.py" and name != "scorecard":
        assert not list(imported(name)), f"{name}: import from the module that has it"


def test_the_help_needs_no_heavy_library() -> None:
    seen, waiting = set[str](), ["cli"]
    while waiting:
        name = waiting.pop()
        seen.add(name)
        top = [node for node in tree(name).body if isinstance(node, ast.Import | ast.ImportFrom)]
        lines = {node.lineno for node in top}
        waiting += [other for other, line in own(name) if line in lines and other not in seen]
        for full, line in imported(name):
            if line in lines:
                assert full.partition(".")[0] not in ("pydantic", "yaml", "openpyxl", "tabulate"), f"{name}:{line}"
