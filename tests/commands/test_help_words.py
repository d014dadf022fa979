"""Help in Chinese, and that the English of the catalogue is that of the commands."""

import inspect
import re

import click
import pytest

from scorecard.commands.command_line import COMMANDS, cli
from scorecard.language.bilingual import template
from tests.conftest import Command

OWN = ("--help", "--version", "--lang")


def of_catalogue(key: str) -> str | None:
    return template(key, "en")


def paragraphs(text: str) -> str:
    """The text with each paragraph on one line: where its lines end is for the printed width to say."""
    return re.sub(r"(?<!\n)\n(?!\n)", " ", text)


@pytest.mark.parametrize("name", COMMANDS)
def test_each_command_and_option_has_its_help_in_the_catalogue(name: str) -> None:
    module = __import__(f"scorecard.commands.{name}", fromlist=[name])
    command: click.Command = getattr(module, name)
    assert of_catalogue(f"help.{name}-in-short") == COMMANDS[name]
    assert paragraphs(of_catalogue(f"help.{name}") or "") == paragraphs(
        inspect.cleandoc(command.callback.__doc__ or "")
    )
    options = [option for option in command.params if isinstance(option, click.Option) and option.help]
    for option in options:
        flag = option.opts[0]
        said = of_catalogue(f"help.{name}{flag}") or of_catalogue(f"help.any{flag}")
        assert said is not None, f"{name} {flag} has no help.{name}{flag}, nor help.any{flag}"


@pytest.mark.parametrize("name", COMMANDS)
def test_help_of_a_command_is_chinese_where_that_is_asked_for(command: Command, name: str) -> None:
    found = command(name, "--help", "--lang", "zh").stdout
    assert found.startswith(f"用法： scorecard {name}")
    assert "选项" in found
    assert "显示此帮助并退出。" in found
    assert command(name, "--help").stdout.startswith(f"Usage: scorecard {name}")  # and English again afterwards


def test_help_of_the_whole_is_chinese_by_option_or_environment(command: Command) -> None:
    found = command("--lang", "zh", "--help").stdout
    assert "检查全部内容，列出所有问题。" in found
    assert found == command("--help", SCORECARD_LANG="zh").stdout
    assert "Usage" not in found
    assert "Options" not in found


def test_wrong_usage_of_the_command_line_is_told_in_chinese() -> None:
    context = click.Context(cli, info_name="scorecard")
    with context:
        cli.parse_args(context, ["--lang", "zh", "check"])
        assert click.NoSuchOption("--strickt").format_message() == "没有选项 '--strickt'。"
        assert (
            click.BadParameter("“x”不是日期。", param_hint="--as-of").format_message()
            == "--as-of 的值无效：“x”不是日期。"
        )
