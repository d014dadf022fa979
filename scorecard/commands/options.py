"""The options that several commands share."""

from collections.abc import Callable
from datetime import date
from typing import Any, TypeVar

import click
from click.core import ParameterSource

from scorecard.commands.messages import VARIABLE, in_words, message_language, speak, wrong_usage
from scorecard.language.bilingual import Text
from scorecard.language.languages import LANGUAGES
from scorecard.language.written_periods import written_period
from scorecard.model.periods import Period, parse, whole_months

_Command = TypeVar("_Command", bound=Callable[..., Any])


def as_of(command: _Command) -> _Command:
    """The day on which the scorecard looks."""
    text = "Only figures published by this day count.  [default: today]"
    return click.option("--as-of", "as_of", metavar="DATE", callback=day, help=text)(command)


def day(context: click.Context, option: click.Parameter, value: str | None) -> date:
    """A day from the command line; today where none is given."""
    try:
        return date.today() if value is None else date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(in_words(Text("commands.no-day", value=value))) from error


def refuse_later(first: date | None, last: date) -> None:
    """Raises click.UsageError where the earlier of two days is the later one."""
    if first is not None and first > last:
        raise wrong_usage(Text("commands.earlier-is-later", first=first, last=last))


def given(option: str) -> bool:
    """Whether the option stands on the command line, and not in the settings or nowhere."""
    return click.get_current_context().get_parameter_source(option) is ParameterSource.COMMANDLINE


def a_month(context: click.Context, option: click.Parameter, value: str) -> Period:
    """A month from the command line: 2026-03, or as people write it: 2026年3月, 2026/3."""
    try:
        found = parse(written_period(value.strip()))
        if whole_months(found) != 1:
            raise ValueError(value)
    except ValueError as error:
        raise click.BadParameter(in_words(Text("commands.no-month", value=value))) from error
    return Period(f"{found.start:%Y-%m}", found.start, found.end)


def language(command: _Command) -> _Command:
    """The language of what is drawn and said."""
    return _language(command, exposed=True)


def speaking(command: _Command) -> _Command:
    """The language of what is said, for a command that draws nothing."""
    return _language(command, exposed=False)


def _language(command: _Command, exposed: bool) -> _Command:
    text = f"Language of the output.  [default: en, or {VARIABLE}]"
    choice = click.Choice(LANGUAGES)
    option = click.option("--lang", type=choice, callback=_spoken, expose_value=exposed, help=text)
    return option(command)


def _spoken(context: click.Context, _: click.Parameter, value: str | None) -> str:
    """The language given here, else before the command, else in the environment."""
    if value is not None:
        speak(context, value)
    return message_language()
