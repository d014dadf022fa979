"""What several test modules share: the command line run inside a folder, and a copy of a small project."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from click.testing import CliRunner
from hypothesis import settings

from scorecard.commands.command_line import cli

# How long an example takes depends on who else is at work. The same examples come in every run, so that a failure says
# what a change broke; SCORECARD_EXAMPLES=new draws new ones, a number as many of each law.
settings.register_profile("patient", deadline=None, derandomize="SCORECARD_EXAMPLES" not in os.environ)
settings.load_profile("patient")

ROOT = Path(__file__).parent.parent
SMALL = Path(__file__).parent / "cases" / "small"


# What runs whole programs, workbooks or many random projects; all else is the core, which runs in seconds.
SLOW = (
    "commands/",
    "output/workbook/",
    "laws/",
    "test_anywhere",
    "test_cases",
    "drafting/test_reading",
    "test_explanation",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of the slow modules."""
    for item in items:
        if any(part in item.path.as_posix() for part in SLOW):
            item.add_marker(pytest.mark.slow)


class Outcome(NamedTuple):
    """What a call left behind."""

    stdout: str
    stderr: str
    exit: int


Command = Callable[..., Outcome]


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small project, as the working directory."""
    here = Path(os.path.realpath(tmp_path)) / "project"
    for name in ("targets", "seeds"):
        shutil.copytree(SMALL / name, here / name)
    monkeypatch.chdir(here)
    return here


@pytest.fixture
def command() -> Command:
    """Run `scorecard` with these arguments; a fault of the program itself is raised."""

    def run(*arguments: str, **environment: str) -> Outcome:
        clean: dict[str, str | None] = {"COLUMNS": None, "NO_COLOR": None, "TERM": "dumb"}
        result = CliRunner().invoke(cli, list(arguments), prog_name="scorecard", env=clean | environment)
        if result.exception is not None and not isinstance(result.exception, SystemExit):
            raise result.exception
        return Outcome(result.stdout, result.stderr, result.exit_code)

    return run
