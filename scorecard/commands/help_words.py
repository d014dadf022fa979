"""Help and wrong usage in the language of messages: the words of the commands, and those of click itself."""

import gettext
from functools import cache

import click

from scorecard.commands.messages import message_language
from scorecard.language.bilingual import template, topic


def in_words_of_user(command: click.Command, name: str, ctx: click.Context) -> click.Command:
    """The command with its help and that of its options in the language of messages."""
    command.help = template(f"help.{name}", message_language()) or command.help
    for option in command.get_params(ctx):
        if isinstance(option, click.Option):
            keys = (f"help.{whose}{flag}" for whose in (name, "any") for flag in option.opts)
            option.help = next((said for key in keys if (said := template(key, message_language()))), option.help)
    return command


def in_short(name: str, english: str) -> str:
    """What a command does, in one line."""
    return template(f"help.{name}-in-short", message_language()) or english


def translate_click() -> None:
    """Let click say its own words in the language of messages. It looks each up by `_`, its name for gettext."""
    for module in (click.core, click.decorators, click.exceptions, click.formatting, click.parser, click.types):
        for name, found in (("_", _one), ("ngettext", _several)):
            if hasattr(module, name):
                setattr(module, name, found)


def _one(message: str) -> str:
    return _translated(message) or gettext.gettext(message)


def _several(one: str, several: str, number: int) -> str:
    return _translated(one if number == 1 else several) or gettext.ngettext(one, several, number)


def _translated(message: str) -> str:
    key = _keys().get(message)
    return (template(key, message_language()) or "") if key else ""


@cache
def _keys() -> dict[str, str]:
    """The keys of what click says, by its English."""
    return {english: key for key, english in topic("click", "en").items()}
