"""The rules of the architecture: the order of the folders, one place for each library, ceilings, names."""

from __future__ import annotations

import ast
import sys
from collections.abc import Callable, Iterable, Iterator
from fnmatch import fnmatch
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path
from unicodedata import east_asian_width

import pytest

PACKAGE = Path(__file__).parent.parent / "scorecard"
LONGEST_FUNCTION, LONGEST_MODULE, WIDEST_LINE = 40, 250, 120
MOST_ENTRIES, LONGEST_CHAIN = 15, 20

# From the ground up: a module may import from its own folder and from folders below, never from above.
FOLDERS: dict[str, tuple[str, ...]] = {
    "language": ("scorecard", "language*"),
    "model": ("model*",),
    "files": ("files*",),
    "drafting": ("drafting*", "answering*", "collecting*"),
    "judging": ("judging*",),
    "checks": ("checks*",),
    "summary": ("summary*",),
    "output": ("output*",),
    "commands": ("commands*",),
    "command line": ("__main__", "api"),
}
# The one module or folder that may import each library, so that it can be replaced and its oddities stay in one place.
LIBRARIES: dict[str, tuple[str, ...]] = {
    "yaml": ("files.yaml_reader", "files.yaml_builder", "files.yaml_events", "files.yaml_lists"),
    "click": ("commands*",),
    "openpyxl": ("output.workbook*", "collecting*"),
    "charset_normalizer": ("files.encoding_names",),
    "pypinyin": ("drafting.glossary",),
    "jinja2": ("output.site.writing",),
    "docx": ("output.bulletin.word",),
    "rapidfuzz": ("language.likeness", "drafting.naming", "answering.held_names"),
    "tabulate": ("output.text_table",),
    "wcwidth": ("output.text_columns",),
    "pydantic": (
        "model*",
        "files.validation_errors",
        "files.records",
        "files.record_lists",
        "commands.schema",
    ),
    "pydantic_core": ("model.fields",),
}
# Judging knows no file, clock, chance or environment: the same book and day give the same verdicts.
PURE = ("language", "model", "judging", "checks", "summary", "drafting")
IMPURE = {"os", "sys", "pathlib", "io", "time", "random", "subprocess", "socket", "tempfile", "shutil", "locale"}
CLOCKS = {"today", "now", "utcnow"}
# In these folders, the modules that are given files to read, or name their paths.
READS_FILES = ("checks.tracing", "drafting*", "collecting*", "model.book", "model.settings")
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


def offenders(fault_of: Callable[[str], Iterator[str]], names: Iterable[str] = PATHS) -> list[str]:
    """What a rule finds in the modules, each as `module:line what`."""
    return [fault for name in names for fault in fault_of(name)]


def upward(name: str) -> Iterator[str]:
    for other, line in own(name):
        if folder_of(other) > folder_of(name):
            yield f"{name}:{line} imports {other} from a folder above its own"


def test_imports_go_one_way() -> None:
    assert offenders(upward) == []


def test_nothing_imports_in_a_circle() -> None:
    graph = {name: {other for other, _ in own(name) if other not in (name, "scorecard")} for name in PATHS}
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        pytest.fail(" → ".join(error.args[1]))


def foreign(name: str) -> Iterator[str]:
    for full, line in imported(name):
        library = full.partition(".")[0]
        if library in LIBRARIES:
            if not matches(name, LIBRARIES[library]):
                yield f"{name}:{line} imports {library}; its place is {LIBRARIES[library]}"
        elif library != "scorecard" and library not in sys.stdlib_module_names:
            yield f"{name}:{line} imports {library}, which has no place in LIBRARIES"


def test_each_library_has_one_place() -> None:
    assert offenders(foreign) == []


def impure(name: str) -> Iterator[str]:
    if list(FOLDERS)[folder_of(name)] not in PURE or matches(name, READS_FILES):
        return
    for full, line in imported(name):
        if full.partition(".")[0] in IMPURE:
            yield f"{name}:{line} imports {full}"
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            yield f"{name}:{node.lineno} reads the clock"


def test_judging_knows_no_files_clock_or_environment() -> None:
    assert offenders(impure) == []


# What an output may know of judging: its results, and how readings and goals are worded.
RESULTS = {"judging.verdicts", "judging.phrases"}


def judges_again(name: str) -> Iterator[str]:
    for other, line in own(name):
        if other.startswith("judging.") and other not in RESULTS:
            yield f"{name}:{line} imports {other}; a verdict carries what an output shows of it"


def test_outputs_show_verdicts_and_judge_nothing() -> None:
    assert offenders(judges_again, [name for name in PATHS if matches(name, FOLDERS["output"])]) == []


def functions(name: str) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            yield node


def too_long(name: str) -> Iterator[str]:
    lines = len(PATHS[name].read_text(encoding="utf-8").splitlines())
    if lines > LONGEST_MODULE:
        yield f"{name} has {lines} lines"
    for number, line in enumerate(PATHS[name].read_text(encoding="utf-8").splitlines(), 1):
        if sum(1 + (east_asian_width(each) in "WF") for each in line) > WIDEST_LINE:  # ruff passes over one long word
            yield f"{name}:{number} is wider than {WIDEST_LINE} columns"
    for node in functions(name):
        length = (node.end_lineno or node.lineno) - node.lineno + 1
        if length > LONGEST_FUNCTION:
            yield f"{name}:{node.lineno} {node.name} has {length} lines"


def test_ceilings() -> None:
    assert offenders(too_long) == []


def test_names_say_what_is_in_a_module() -> None:
    assert [name for name in PATHS if SHAPELESS & set(name.split("."))] == []


def unfinished(name: str) -> Iterator[str]:
    for node in ast.walk(tree(name)):
        if isinstance(node, ast.Raise) and node.exc is not None and "NotImplementedError" in ast.unparse(node.exc):
            yield f"{name}:{node.lineno} raises NotImplementedError"
    for function in functions(name):
        last = function.body[-1]
        described = len(function.body) == 1 and function.decorator_list  # a group of commands needs no more
        empty = isinstance(last, ast.Pass) or (isinstance(last, ast.Expr) and isinstance(last.value, ast.Constant))
        if empty and not described:
            yield f"{name}:{function.lineno} {function.name} does nothing"


def test_nothing_is_left_to_be_done() -> None:
    assert offenders(unfinished) == []


def undescribed(name: str) -> Iterator[str]:
    if not ast.get_docstring(tree(name)):
        yield f"{name} has no docstring"
    for node in tree(name).body:
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not (
            node.name.startswith("_") or ast.get_docstring(node)
        ):
            yield f"{name}:{node.lineno} {node.name} has no docstring"


def test_modules_and_what_they_offer_are_described() -> None:
    assert offenders(undescribed) == []


def test_nothing_is_passed_on_for_convenience() -> None:
    packages = [name for name in PATHS if PATHS[name].name == "__init__.py" and name != "scorecard"]
    assert [name for name in packages if list(imported(name))] == [], "import from the module that has it"


def test_few_entries_stand_at_the_top() -> None:
    entries = [path.name for path in PACKAGE.iterdir() if path.name != "__pycache__"]
    assert len(entries) <= MOST_ENTRIES, sorted(entries)


def chain(name: str, known: dict[str, int]) -> int:
    """How many modules stand in the longest row of imports that ends in this one."""
    if name not in known:
        others = {other for other, _ in own(name)} - {name, "scorecard"}
        known[name] = 1 + max((chain(other, known) for other in others), default=0)
    return known[name]


def test_the_longest_chain_of_imports_is_short() -> None:
    known: dict[str, int] = {}
    longest = max(PATHS, key=lambda name: chain(name, known))
    assert known[longest] <= LONGEST_CHAIN, f"{longest}: {known[longest]}"


def test_the_help_needs_no_heavy_library() -> None:
    seen, waiting = set[str](), ["commands.command_line"]
    while waiting:
        name = waiting.pop()
        seen.add(name)
        top = [node for node in tree(name).body if isinstance(node, ast.Import | ast.ImportFrom)]
        lines = {node.lineno for node in top}
        waiting += [other for other, line in own(name) if line in lines and other not in seen]
        for full, line in imported(name):
            if line in lines:
                assert full.partition(".")[0] not in ("pydantic", "yaml", "openpyxl"), f"{name}:{line}"
