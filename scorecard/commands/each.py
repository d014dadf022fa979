"""`scorecard each`: run several projects, each by itself, several at a time."""

import gc
import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from functools import partial
from pathlib import Path
from shutil import get_terminal_size
from typing import Any

import click

from scorecard.commands.exit_codes import BAD_INPUT, FAILED_ON, FINE, OUR_BUG, WRONG_USAGE
from scorecard.commands.folders import is_project
from scorecard.commands.messages import message_language, say, wrong_usage
from scorecard.commands.options import speaking
from scorecard.commands.printing import cannot_write, put, show
from scorecard.commands.side_by_side import all_pieces
from scorecard.files.kept_runs import KeptRuns, Run, asked_of_program
from scorecard.language.bilingual import Text
from scorecard.output.csv_table import csv_head

_HEADS = tuple(row.encode() for row in (csv_head(), csv_head(excel=True)))
_OF_ONE = ("targets", "seeds", "outputs")  # options that are another project's
_GRAVEST_FIRST = (OUR_BUG, WRONG_USAGE, BAD_INPUT, FAILED_ON)


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("options", nargs=-1, type=click.UNPROCESSED, metavar="[OPTIONS OF run]...")
@click.option("--jobs", type=click.IntRange(1, 64), help="So many projects at a time; one a processor if left out.")
@click.option(
    "--keep",
    type=click.Path(path_type=Path, file_okay=False),
    help="Keep what each project printed in DIR, and run only what has changed since. With --no-workbook.",
    metavar="DIR",
)
@speaking
def each(folder: Path, options: tuple[str, ...], jobs: int | None, keep: Path | None) -> None:
    """Run every project in FOLDER, that is each folder with targets/ and seeds/, with the options of `scorecard run`.

    What they print follows one another in the order of their names; a CSV has one header. The exit code is the gravest.
    """
    projects = sorted(path for path in folder.iterdir() if is_project(path))
    if not projects:
        raise wrong_usage(Text("commands.no-projects", folder=folder))
    context = click.get_current_context()
    run = _run_of(context.find_root())
    first = run.make_context("run", _arguments(projects[0], options), parent=context)  # to refuse wrong usage once
    kept = _kept_in(keep, first.params) if keep else None

    gc.freeze()  # what all projects need stays, and need not be looked at after each

    def of_project(number: int) -> Run:
        project = projects[number]
        new = partial(_ran, run, project, options, context)
        return kept.of(project, new) if kept else new()

    found = all_pieces(of_project, len(projects), jobs or os.cpu_count() or 1)
    codes, begun = {FINE}, False
    for project, one in zip(projects, found, strict=True):
        top = next((head for head in _HEADS if one.printed.startswith(head)), b"")
        data = one.printed.removeprefix(top) if begun else one.printed
        put(data) if top or data.startswith(b"{") else show(data.decode(), nl=False)
        if one.said:
            say(Text("commands.of-project", project=project.name))
            say(one.said.removesuffix("\n"))
        codes.add(one.code)
        begun = begun or bool(one.printed)
    sys.exit(next((code for code in _GRAVEST_FIRST if code in codes), FINE))


def _kept_in(folder: Path, asked: dict[str, Any]) -> KeptRuns:
    """What is kept in the folder of runs that were asked the same, on the same day, for a page of the same width."""
    if not asked["no_workbook"]:
        raise wrong_usage(Text("commands.keep-no-workbook"))
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise wrong_usage(cannot_write(folder, error)) from error
    words = [f"{name}={value}" for name, value in sorted(asked.items()) if name not in _OF_ONE]
    return KeptRuns(folder, asked_of_program([*words, message_language(), str(get_terminal_size().columns)]))


def _run_of(root: click.Context) -> click.Command:
    """The command `run` of the command line."""
    assert isinstance(root.command, click.Group)
    found = root.command.get_command(root, "run")
    assert found is not None
    return found


def _ran(run: click.Command, project: Path, options: tuple[str, ...], context: click.Context) -> Run:
    """Run one project with its own folders; what it prints is kept until its turn has come."""
    printed, said = (io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n") for _ in range(2))
    code = FINE
    with redirect_stdout(printed), redirect_stderr(said):
        try:
            with run.make_context("run", _arguments(project, options), parent=context) as inner:
                run.invoke(inner)
        except click.ClickException as error:
            error.show(file=said)
            code = error.exit_code
        except SystemExit as ended:
            code = int(ended.code or FINE)
    gc.collect()  # the next project needs the memory of this one
    return Run(_written(printed), _written(said).decode(), code)


def _arguments(project: Path, options: tuple[str, ...]) -> list[str]:
    return ["--targets", str(project / "targets"), "--seeds", str(project / "seeds"), "--jobs", "1", *options]


def _written(stream: io.TextIOWrapper) -> bytes:
    stream.seek(0)
    return bytes(stream.buffer.read())
