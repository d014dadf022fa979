"""What the commands share: options, folders found upwards, loading with all problems, and exit codes."""

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

import click

from scorecard.checks.registry import check
from scorecard.load import Book, load, locate
from scorecard.model.plans import Plan
from scorecard.problems import Problem, did_you_mean, in_order

FINE, BAD_INPUT, WRONG_USAGE, OUR_BUG, FAILED_ON = 0, 1, 2, 3, 4
Command = TypeVar("Command", bound=Callable[..., Any])


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


class _Day(click.ParamType[date]):
    """A day, as 2022-03-01."""

    name = "date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(str(value))
        except ValueError:
            self.fail(f"“{value}” is no day. Write it as 2022-03-01.", param, ctx)


DAY = _Day()


def folders(command: Command) -> Command:
    """The options that name the folders."""
    folder = click.Path(path_type=Path, file_okay=False)
    for option in (
        click.option("--outputs", type=folder, help="Folder for what a run writes.  [default: outputs/ of the project]"),
        click.option("--seeds", type=folder, help="Folder of the sources.  [default: seeds/, found upwards]"),
        click.option("--targets", type=folder, help="Folder of the goals.  [default: targets/, found upwards]"),
    ):
        command = option(command)
    return command


def as_of(command: Command) -> Command:
    """The day on which the scorecard looks."""
    text = "Only figures published by this day count.  [default: today]"
    return click.option("--as-of", "as_of", type=DAY, default=date.today, help=text)(command)


def language(command: Command) -> Command:
    """The language of what is drawn."""
    text = "Language of the output."
    return click.option("--lang", type=click.Choice(["en", "zh"]), default="en", show_default=True, help=text)(command)


def find_folders(targets: Path | None, seeds: Path | None, outputs: Path | None) -> Folders:
    """The folders as given; those not given are looked for from the working directory upwards."""
    root = _root() if targets is None or seeds is None else None
    if root is None and (targets is None or seeds is None):
        missing = "targets/" if targets is None else "seeds/"
        raise click.UsageError(
            f"No folder {missing} here or above. Change into a project, or name it with --{missing[:-1]} DIR."
        )
    found_targets = targets if targets is not None else (root or Path()) / "targets"
    found_seeds = seeds if seeds is not None else (root or Path()) / "seeds"
    home = root if root is not None else found_targets.parent
    return Folders(found_targets, found_seeds, outputs if outputs is not None else home / "outputs")


def read_all(where: Folders) -> Read:
    """Load the folders and run every check, with progress on a terminal only."""
    loaded = load(where.targets, where.seeds, progress())
    problems = in_order([*loaded.problems, *check(loaded.book)])
    clear_progress()
    return Read(loaded.book, locate(problems, loaded.book.files))


def choose_plans(book: Book, names: tuple[str, ...]) -> list[Plan]:
    """The plans with those names, all where none is given."""
    if not names:
        return book.plans
    known = {plan.plan: plan for plan in book.plans}
    for name in names:
        if name not in known:
            otherwise = f"The plans here: {', '.join(known) or 'none'}."
            raise click.UsageError(f"There is no plan “{name}”. {did_you_mean(name, known, otherwise)}")
    return [known[name] for name in dict.fromkeys(names)]


def say(text: str) -> None:
    """A word to the person, beside the data."""
    click.echo(text, err=True)


def report(problems: list[Problem], levels: tuple[str, ...]) -> None:
    """Print the problems of those levels, each with its remedy."""
    for problem in problems:
        if problem.level in levels:
            say(str(problem))


def progress() -> Callable[[str], None]:
    """A line that names the file being read, on a terminal only."""
    if not sys.stderr.isatty():
        return lambda file: None
    return lambda file: click.echo(f"\r\033[Kreading {file}", err=True, nl=False)


def clear_progress() -> None:
    """Remove the line of progress."""
    if sys.stderr.isatty():
        click.echo("\r\033[K", err=True, nl=False)


def plural(number: int, word: str) -> str:
    """1 error, 2 errors."""
    return f"{number} {word}{'' if number == 1 else 's'}"


def _root() -> Path | None:
    here = Path.cwd()
    for folder in (here, *here.parents):
        if (folder / "targets").is_dir() and (folder / "seeds").is_dir():
            return folder
    return None
