"""What the commands share: options, folders found upwards, loading with all problems, and exit codes."""

import errno
import os
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from scorecard.checks.registry import check
from scorecard.commands.messages import LANGUAGES, VARIABLE, in_words, speak, spoken, wrong_usage
from scorecard.files.load import load, locate
from scorecard.language.bilingual import Text
from scorecard.language.characters import harmless
from scorecard.model.book import Book
from scorecard.model.locations import Location
from scorecard.model.plans import Plan
from scorecard.model.problems import Problem, did_you_mean, in_order

_NO_PROJECT = Text("commands.no-project-here-no-folder-targets")
FINE, BAD_INPUT, WRONG_USAGE, OUR_BUG, FAILED_ON = 0, 1, 2, 3, 4
Command = TypeVar("Command", bound=Callable[..., Any])


_ANOTHER_FOLDER = Text("commands.name-another-folder-outputs")


class Folders(NamedTuple):
    """Where the goals, the sources and the outputs are."""

    targets: Path
    seeds: Path
    outputs: Path


class Read(NamedTuple):
    """The book and every problem of loading and checking, in order of place."""

    book: Book
    problems: list[Problem]

    @property
    def errors(self) -> list[Problem]:
        """The problems that forbid judging."""
        return [problem for problem in self.problems if problem.level == "error"]


def inputs(command: Command) -> Command:
    """The options that name the folders to read."""
    folder = click.Path(path_type=Path)
    for option in (
        click.option("--seeds", type=folder, help="Folder of the sources.  [default: seeds/, found upwards]"),
        click.option("--targets", type=folder, help="Folder of the goals.  [default: targets/, found upwards]"),
    ):
        command = option(command)
    return command


def folders(command: Command) -> Command:
    """The options that name the folders to read, and the one to write."""
    text = "Folder for what a run writes.  [default: outputs/ of the project]"
    return inputs(click.option("--outputs", type=click.Path(path_type=Path), help=text)(command))


def as_of(command: Command) -> Command:
    """The day on which the scorecard looks."""
    text = "Only figures published by this day count.  [default: today]"
    return click.option("--as-of", "as_of", metavar="DATE", callback=day, help=text)(command)


def day(context: click.Context, option: click.Parameter, value: str | None) -> date:
    """A day from the command line; today where none is given."""
    try:
        return date.today() if value is None else date.fromisoformat(value)
    except ValueError as error:
        raise click.BadParameter(in_words(Text("commands.value-no-day-write-as-2022", value=value))) from error


def language(command: Command) -> Command:
    """The language of what is drawn and said."""
    return _language(command, exposed=True)


def speaking(command: Command) -> Command:
    """The language of what is said, for a command that draws nothing."""
    return _language(command, exposed=False)


def _language(command: Command, exposed: bool) -> Command:
    text = f"Language of the output.  [default: en, or {VARIABLE}]"
    choice = click.Choice(LANGUAGES)
    option = click.option("--lang", type=choice, callback=_spoken, expose_value=exposed, help=text)
    return option(command)


def _spoken(context: click.Context, _: click.Parameter, value: str | None) -> str:
    """The language given here, else before the command, else in the environment."""
    if value is not None:
        speak(context, value)
    return spoken()


def find_folders(targets: Path | None, seeds: Path | None, outputs: Path | None) -> Folders:
    """The folders as given; those not given are looked for from the working directory upwards."""
    root = _root() if targets is None or seeds is None else None
    goals = targets or (root / "targets" if root else None)
    sources = seeds or (root / "seeds" if root else None)
    if goals is None or sources is None:
        raise wrong_usage(_NO_PROJECT)
    if os.path.realpath(goals) == os.path.realpath(sources):
        raise wrong_usage(Text("commands.targets-seeds-both-name-goals-keep", goals=goals))
    return Folders(goals, sources, outputs or (root or goals.parent) / "outputs")


def read_all(where: Folders) -> Read:
    """Load the folders and run every check, with progress on a terminal only."""
    loaded = load(where.targets, where.seeds, progress())
    problems = in_order([*loaded.problems, *check(loaded.book)])
    clear_progress()
    return Read(loaded.book, locate(problems, loaded.book.positions))


def choose_plans(book: Book, names: tuple[str, ...]) -> list[Plan]:
    """The plans with those names, all where none is given: 2025 for all that are called so, zhejiang/2025 for one."""
    chosen: dict[Location, Plan] = {} if names else {plan.location: plan for plan in book.plans}
    for name in names:
        found = book.plans_called(name)
        if not found:
            known = [book.name_of(plan) for plan in book.plans]
            otherwise = Text("commands.plans-here", plans=", ".join(known)) if known else Text("commands.no-plans")
            hint = did_you_mean(name, known, otherwise)
            raise wrong_usage(Text("commands.no-such-plan", name=name, hint=hint))
        chosen |= {plan.location: plan for plan in found}
    return list(chosen.values())


def put(text: str) -> None:
    """Data for other programs: UTF-8 with plain line ends wherever it goes, unless a person looks at it."""
    if sys.stdout.isatty():
        show(text, nl=False)
    else:
        data, writer = harmless(text).encode("utf-8"), getattr(sys.stdout, "write_bytes", None)
        click.echo(data, nl=False) if writer is None else writer(data)


def show(text: Text | str, nl: bool = True) -> None:
    """Something for a person to read, in the encoding of the output. Left alone, click answers ASCII with UTF-8."""
    click.echo(in_words(text) if isinstance(text, Text) else text, nl=nl, file=sys.stdout)


def cannot_write(path: Path, error: OSError, otherwise: Text = _ANOTHER_FOLDER) -> Text:
    """Why a file cannot be written, and what to do."""
    said = {
        errno.EEXIST: Text("commands.file-stands-where-folder-should-be"),
        errno.ENOTDIR: Text("commands.file-stands-where-folder-should-be"),
        errno.EACCES: Text("commands.you-may-not-write-there-or"),
        errno.EPERM: Text("commands.you-may-not-write-there-or"),
        errno.EROFS: Text("commands.disk-may-only-be-read-choose"),
        errno.ENOSPC: Text("commands.disk-full-or-one-temporary-files"),
        errno.ENAMETOOLONG: Text("commands.name-too-long-shorten"),
    }
    why = said.get(error.errno or 0, Text("commands.value-correct", value=error.strerror or error))
    return Text("commands.path-cannot-be-written-why-or", path=path, why=why, otherwise=otherwise)


def columns(piped: int) -> int:
    """How wide to draw for a person: what COLUMNS asks for, else the terminal, else `piped`."""
    asked = os.environ.get("COLUMNS", "")
    if asked.isascii() and asked.isdigit() and len(asked) < 5 and int(asked):
        return int(asked)
    if not sys.stdout.isatty():
        return piped
    try:
        return os.get_terminal_size(sys.stdout.fileno()).columns
    except OSError:
        return 80


def progress() -> Callable[[str], None]:
    """A line that names the file being read, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda file: None
    return lambda file: _draw_over(f"reading {harmless(file)}")


def _draw_over(words: str) -> None:
    """Put the words in place of the last line on the terminal: the one place that moves the cursor."""
    stream = getattr(sys.stderr, "unguarded", sys.stderr)
    stream.write(f"\r\033[K{words}")
    stream.flush()


def clear_progress() -> None:
    """Remove the line of progress."""
    if sys.stderr.isatty():
        _draw_over("")


def plural(number: int, word: str) -> str:
    """1 error, 2 errors."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def _root() -> Path | None:
    try:
        here = Path.cwd()
    except FileNotFoundError as error:
        raise wrong_usage(Text("commands.working-directory-gone-change-into-another")) from error
    return next((folder for folder in (here, *here.parents) if _is_project(folder)), None)


def _is_project(folder: Path) -> bool:
    try:
        return (folder / "targets").is_dir() and (folder / "seeds").is_dir()
    except OSError:  # it may not be looked into
        return False
