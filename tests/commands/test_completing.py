"""What the shell is offered: names of the project that begin like the word so far."""

from __future__ import annotations

from pathlib import Path

import pytest
from click.shell_completion import ShellComplete

from scorecard.commands.command_line import cli


def offered(*words: str, begun: str) -> list[str]:
    """The offers for `scorecard WORDS… BEGUN`."""
    shell = ShellComplete(cli, {}, "scorecard", "_SCORECARD_COMPLETE")
    return [item.value for item in shell.get_completions(list(words), begun)]


def test_plans_targets_and_sources_are_offered(small: Path) -> None:
    assert small.is_dir()  # the working directory
    assert offered("run", begun="") == ["2021", "2022-2025"]
    assert offered("explain", begun="rev") == ["revenue"]
    assert offered("explain", begun="2021/rev") == ["2021/revenue"]
    assert offered("record", "jobs", "2", "--source", begun="report-2022") == ["report-2022"]


def test_without_a_project_nothing_is_offered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    assert offered("run", begun="") == []
