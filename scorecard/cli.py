"""The command line: `scorecard COMMAND`."""

import sys
import traceback

import click

from scorecard import __version__
from scorecard.commands.check import check
from scorecard.commands.common import OUR_BUG
from scorecard.commands.explain import explain
from scorecard.commands.run import run
from scorecard.commands.schema import schema

COMMANDS: tuple[click.Command, ...] = (run, check, explain, schema)


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(__version__, prog_name="scorecard")
def cli() -> None:
    """Hold a government to what it said: stated goals, reported figures, colours that can be defended."""


for command in COMMANDS:
    cli.add_command(command)


def main() -> None:
    """Run the command line. What the output cannot show is replaced; a fault of ours is one sentence and exit code 3."""
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")
    try:
        cli()
    except Exception as error:  # the last door: nothing may end in a traceback
        frame = traceback.extract_tb(error.__traceback__)[-1]
        spot = f"{frame.filename.rpartition('scorecard/')[2]}:{frame.lineno}"
        click.echo(f"This is a fault of scorecard itself: {type(error).__name__}: {error} ({spot}).", err=True)
        click.echo("Nothing was written. Please report this line with the command that you gave.", err=True)
        sys.exit(OUR_BUG)
