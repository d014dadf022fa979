"""`scorecard sources`: where the figures come from, and how much rests on each source."""

import shutil
import sys
from datetime import date
from pathlib import Path

import click

from scorecard.commands.common import BAD_INPUT, as_of, find_folders, inputs, language, read_all, report, say, show
from scorecard.judge import judge
from scorecard.render.source_table import draw, lines_of, summary

_PIPED = 140  # columns where the output is no terminal


@click.command()
@inputs
@as_of
@language
def sources(targets: Path | None, seeds: Path | None, as_of: date, lang: str) -> None:
    """List the sources with standing, date, number of figures, and how many verdicts rest on each."""
    read = read_all(find_folders(targets, seeds, None))
    if read.errors:
        report(read.problems, ("error",))
        say("Mend the errors first; nothing was judged.")
        sys.exit(BAD_INPUT)
    lines = lines_of(read.book, judge(read.book, as_of))
    width = shutil.get_terminal_size((_PIPED, 24)).columns if sys.stdout.isatty() else _PIPED
    show(draw(lines, lang, width))
    say(summary(lines).in_language(lang))
