"""What the commands say to the person: in the language that was asked for, and never steering the terminal."""

import os
import sys
from collections.abc import Sequence
from itertools import pairwise

import click

from scorecard.language.bilingual import Text
from scorecard.language.languages import LANGUAGES
from scorecard.model.problems import Problem, visible

# Every language that has a catalogue, English first: it is what is spoken where none is asked for.
VARIABLE = "SCORECARD_LANG"  # the language where no --lang is given
READABLE = 100  # problems at a time: who has more fixes the first ones and looks again
_KEY = "scorecard.language"


def asked_language(args: Sequence[str], otherwise: str = "") -> str:
    """The language that the words of a command line ask for, else the environment, else `otherwise`; English where none
    does.

    It is looked for before the command line is taken apart, so that help and wrong usage are in it too.
    """
    found = os.environ.get(VARIABLE, "") or otherwise
    for word, after in pairwise([*args, ""]):
        if word == "--lang":
            found = after
        elif word.startswith("--lang="):
            found = word.removeprefix("--lang=")
    return found if found in LANGUAGES else LANGUAGES[0]


def speak(ctx: click.Context, lang: str) -> None:
    """Let what the command of this context says be in that language."""
    ctx.meta[_KEY] = lang


def message_language() -> str:
    """The language of messages: of the command that runs, or, once none does, of the command line."""
    ctx = click.get_current_context(silent=True)
    return asked_language(sys.argv[1:]) if ctx is None else str(ctx.meta.get(_KEY, LANGUAGES[0]))


def in_words(text: Text) -> str:
    """A text in the language of messages."""
    return text.in_language(message_language())


def wrong_usage(text: Text) -> click.UsageError:
    """An error of the command line, to be raised."""
    return click.UsageError(in_words(text))


def say(words: Text | str) -> None:
    """A word to the person, beside the data. It may quote what files hold, which must not steer the terminal."""
    told = in_words(words) if isinstance(words, Text) else words
    click.echo("\n".join(visible(line) for line in told.split("\n")), file=sys.stderr)


def report(problems: list[Problem], levels: tuple[str, ...]) -> None:
    """Print the problems of those levels, each with its remedy, as many of them as a person reads."""
    found = [problem for problem in problems if problem.level in levels]
    for problem in found[:READABLE]:
        say(problem.in_language(message_language()))
    if len(found) > READABLE:
        say(Text("commands.more-problems", count=len(found) - READABLE))
