"""The command line: `scorecard COMMAND`. A command is imported when it is called, so that help answers at once."""

import gc
import sys
import traceback
from importlib import import_module

import click

from scorecard import __version__

OUR_BUG = 3
# Each command is the function of its name in scorecard/commands/NAME.py; the words are its help in one line.
COMMANDS: dict[str, str] = {
    "run": "Judge the plans, print the scorecard and write the workbooks.",
    "check": "Validate everything and print all problems.",
    "explain": "Tell why a target has its colour.",
    "draft": "Draft the goals of a report from its text.",
    "trace": "Prove that every quotation stands in its document.",
    "sources": "List the sources and how many verdicts rest on each.",
    "schema": "Print or write the JSON Schemas of the files.",
}


class _Commands(click.Group):
    """A group that imports a command only when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        found: click.Command = getattr(import_module(f"scorecard.commands.{cmd_name}"), cmd_name)
        return found

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="scorecard")
def cli() -> None:
    """Hold a government to what it said: stated goals, reported figures, colours that can be defended."""


def main() -> None:
    """Run the command line. What the output cannot show is replaced; a fault of ours is one sentence and exit code 3."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    gc.disable()  # one pass over records that are all kept: collecting would only walk them again and again
    try:
        cli()
    except Exception as error:  # the last door: nothing may end in a traceback
        frame = traceback.extract_tb(error.__traceback__)[-1]
        spot = f"{frame.filename.rpartition('scorecard/')[2]}:{frame.lineno}"
        click.echo(f"This is a fault of scorecard itself: {type(error).__name__}: {error} ({spot}).", err=True)
        click.echo("Please report this line with the command that you gave.", err=True)
        sys.exit(OUR_BUG)
