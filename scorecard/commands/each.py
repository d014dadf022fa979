"""`scorecard each`: run several projects, each by itself, several at a time."""

import gc
import io
import os
import sys
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import NamedTuple

import click

from scorecard.commands.exit_codes import BAD_INPUT, FAILED_ON, FINE, OUR_BUG, WRONG_USAGE
from scorecard.commands.folders import is_project
from scorecard.commands.messages import say, wrong_usage
from scorecard.commands.options import speaking
from scorecard.commands.printing import put, show
from scorecard.commands.side_by_side import in_order
from scorecard.language.bilingual import Text
from scorecard.output.csv_table import head

_HEADS = (head(), head(excel=True))
_GRAVEST_FIRST = (OUR_BUG, WRONG_USAGE, BAD_INPUT, FAILED_ON)


class _Ran(NamedTuple):
    """What a run printed and said, and its exit code."""

    printed: str
    said: str
    code: int


@click.command(context_settings={"ignore_unknown_options": True})
@click.argument("folder", type=click.Path(path_type=Path, exists=True, file_okay=False))
@click.argument("options", nargs=-1, type=click.UNPROCESSED, metavar="[OPTIONS OF run]...")
@click.option("--jobs", type=click.IntRange(1, 64), help="So many projects at a time; one a processor if left out.")
@speaking
def each(folder: Path, options: tuple[str, ...], jobs: int | None) -> None:
    """Run every project in FOLDER, that is each folder with targets/ and seeds/, with the options of `scorecard run`.

    What they print follows one another in the order of their names; a CSV has one header. The exit code is the gravest.
    """
    projects = sorted(path for path in folder.iterdir() if is_project(path))
    if not projects:
        raise wrong_usage(Text("commands.no-projects", folder=folder))
    context = click.get_current_context()
    run = _run_of(context.find_root())
    run.make_context("run", _arguments(projects[0], options), parent=context)  # to refuse wrong usage once
    found = in_order(
        lambda number: _ran(run, projects[number], options, context), len(projects), jobs or os.cpu_count() or 1
    )
    codes, begun = {FINE}, False
    for project, ran in zip(projects, found, strict=True):
        top = next((one for one in _HEADS if ran.printed.startswith(one)), "")
        text = ran.printed.removeprefix(top) if begun else ran.printed
        put(text) if top or text.startswith("{") else show(text, nl=False)
        if ran.said:
            say(Text("commands.of-project", project=project.name))
            say(ran.said.removesuffix("\n"))
        codes.add(ran.code)
        begun = begun or bool(ran.printed)
    sys.exit(next((code for code in _GRAVEST_FIRST if code in codes), FINE))


def _run_of(root: click.Context) -> click.Command:
    """The command `run` of the command line."""
    assert isinstance(root.command, click.Group)
    found = root.command.get_command(root, "run")
    assert found is not None
    return found


def _ran(run: click.Command, project: Path, options: tuple[str, ...], context: click.Context) -> _Ran:
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
    return _Ran(_text(printed), _text(said), code)


def _arguments(project: Path, options: tuple[str, ...]) -> list[str]:
    return ["--targets", str(project / "targets"), "--seeds", str(project / "seeds"), "--jobs", "1", *options]


def _text(stream: io.TextIOWrapper) -> str:
    stream.seek(0)
    return stream.read()
