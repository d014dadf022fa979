"""Whole-program cases: folders of what goes in and what must come out (tests/cases/README.md)."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner

from scorecard.commands.command_line import cli

CASES = Path(__file__).parent / "cases"
REWRITE = "SCORECARD_REWRITE"
CLEAN = {"COLUMNS": None, "NO_COLOR": None, "TERM": "dumb"}


class Outcome(NamedTuple):
    """What a call left behind."""

    stdout: str
    stderr: str
    exit: str


def cases() -> list[str]:
    """The names of all cases, as paths below `tests/cases`."""
    return sorted(path.parent.relative_to(CASES).as_posix() for path in CASES.rglob("command"))


def project_of(case: Path) -> Path:
    """The folder that a case runs in: the nearest one upwards with targets or seeds, else its own."""
    for folder in (case, *case.parents):
        if folder == CASES:
            break
        if (folder / "targets").exists() or (folder / "seeds").exists():
            return folder
    return case


def run_case(case: Path, here: Path, monkeypatch: pytest.MonkeyPatch) -> Outcome:
    """Run the command of a case inside a copy of its project at `here`."""
    for name in ("targets", "seeds", "outputs"):
        origin = project_of(case) / name
        if origin.is_dir():
            shutil.copytree(origin, here / name)
        elif origin.exists():
            shutil.copy(origin, here / name)
    monkeypatch.chdir(here)
    environment = dict(CLEAN)
    if (case / "environment").exists():
        lines = (case / "environment").read_text(encoding="utf-8").splitlines()
        environment |= dict(line.split("=", 1) for line in lines)
    arguments = (case / "command").read_text(encoding="utf-8").splitlines()
    result = CliRunner().invoke(cli, arguments, prog_name="scorecard", env=environment)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    shown = [text.replace(os.path.realpath(here), "HERE") for text in (result.stdout, result.stderr)]
    return Outcome(shown[0], shown[1], f"{result.exit_code}\n")


def expected(case: Path) -> Outcome:
    """What stands beside the command; nothing where a file is left out."""
    paths = (case / name for name in Outcome._fields)
    return Outcome(*(path.read_bytes().decode("utf-8") if path.exists() else "" for path in paths))


def rewrite(case: Path, found: Outcome) -> None:
    """Set the expectations to what came out."""
    for name, text in zip(Outcome._fields, found, strict=True):
        path = case / name
        if text:
            path.write_bytes(text.encode("utf-8"))
        else:
            path.unlink(missing_ok=True)


def test_there_are_cases() -> None:
    assert len(cases()) > 30


@pytest.mark.parametrize("name", cases())
def test_case(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    found = run_case(CASES / name, Path(os.path.realpath(tmp_path)), monkeypatch)
    wanted = expected(CASES / name)
    if found != wanted and os.environ.get(REWRITE):
        rewrite(CASES / name, found)
        pytest.fail("rewritten; read the difference and run again without the variable")
    assert found.exit == wanted.exit, found.stderr
    assert found.stderr == wanted.stderr
    assert found.stdout == wanted.stdout
