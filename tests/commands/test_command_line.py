"""The command line as such: help, version, and what wrong usage is answered with."""

from __future__ import annotations

import re
import sys

import click
import pytest

from scorecard import __version__
from scorecard.commands.command_line import COMMANDS, main
from scorecard.commands.exit_codes import INTERRUPTED, OUR_BUG
from tests.conftest import Command


def test_help_lists_every_command_with_its_line(command: Command) -> None:
    found = command("--help")
    assert found.exit == 0
    for name, line in COMMANDS.items():
        assert re.search(rf"^  {name} +{re.escape(line)}$", found.stdout, re.MULTILINE)


@pytest.mark.parametrize(("lang", "opening"), [("en", "Usage: scorecard"), ("zh", "用法： scorecard")])
def test_without_a_word_the_commands_are_listed(command: Command, lang: str, opening: str) -> None:
    found = command(SCORECARD_LANG=lang)
    assert (found.exit, found.stdout) == (2, "")
    assert found.stderr.startswith(opening)
    assert [name for name in COMMANDS if f"\n  {name} " not in found.stderr] == []


def test_version(command: Command) -> None:
    assert command("--version").stdout == f"scorecard, version {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_help(command: Command, name: str) -> None:
    found = command(name, "--help")
    assert found.exit == 0
    assert found.stdout.startswith(f"Usage: scorecard {name}")


@pytest.mark.parametrize(
    ("arguments", "named"),
    [
        (("run", "--workbok"), "--workbok"),
        (("run", "--format", "xml"), "xml"),
        (("run", "--lang", "fr"), "fr"),
        (("run", "--fail-on", "green"), "green"),
        (("schema", "plans"), "plans"),
        (("explain",), "TARGET"),
    ],
)
def test_wrong_usage_is_named_and_ends_with_2(command: Command, arguments: tuple[str, ...], named: str) -> None:
    found = command(*arguments)
    assert (found.exit, found.stdout) == (2, "")
    assert named in found.stderr.splitlines()[-1]


def test_a_command_that_is_not_there_is_answered_with_the_nearest(command: Command) -> None:
    assert command("rum").stderr.endswith("Error: There is no command “rum”. Did you mean “run”?\n")
    assert "The commands: run, check, explain" in command("xyz").stderr


def ends(monkeypatch: pytest.MonkeyPatch, error: BaseException) -> object:
    """How the program ends where its command raises."""

    def fail(*arguments: object, **options: object) -> None:
        raise error

    monkeypatch.setattr("scorecard.commands.command_line.cli", fail)
    monkeypatch.setattr(sys, "argv", ["scorecard", "check"])
    with pytest.raises(SystemExit) as caught:
        main()
    return caught.value.code


def test_ctrl_c_that_a_library_tells_as_its_own_error_is_ctrl_c(monkeypatch: pytest.MonkeyPatch) -> None:
    error = ValueError("no model")
    error.__context__ = KeyboardInterrupt()
    assert ends(monkeypatch, error) == INTERRUPTED


def test_how_the_program_ends(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    assert ends(monkeypatch, click.UsageError("so not")) == 2
    assert capsys.readouterr().err == "Error: so not\n"
    assert ends(monkeypatch, click.Abort()) == INTERRUPTED
    assert ends(monkeypatch, ValueError("Error building `model` serializer: KeyboardInterrupt: ")) == INTERRUPTED
    assert ends(monkeypatch, ValueError("of KeyboardInterrupt there is no word")) == OUR_BUG
    capsys.readouterr()
    assert ends(monkeypatch, RecursionError("too deep")) == OUR_BUG
    assert "This is a fault of scorecard itself: RecursionError: too deep" in capsys.readouterr().err
    assert ends(monkeypatch, SystemExit(4)) == 4


def test_a_language_of_the_environment_that_is_none_is_told(command: Command) -> None:
    assert "SCORECARD_LANG=fr is no language" in command("schema", SCORECARD_LANG="fr").stderr
    assert "is no language" not in command("schema", SCORECARD_LANG="zh").stderr
    assert "is no language" not in command("schema", SCORECARD_LANG="").stderr
