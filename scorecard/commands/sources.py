"""`scorecard sources`: where the figures come from, and how much rests on each source."""

import sys
from datetime import date
from pathlib import Path

import click

from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.messages import report, say
from scorecard.commands.options import as_of, inputs, language
from scorecard.commands.printing import columns, show
from scorecard.commands.project import find_folders, read_all
from scorecard.judging.judge import judge
from scorecard.language.bilingual import Text
from scorecard.output.source_table import draw, lines_of, summary


@click.command()
@inputs
@as_of
@language
def sources(targets: Path | None, seeds: Path | None, as_of: date, lang: str) -> None:
    """List the sources with standing, date, number of figures, and how many verdicts rest on each."""
    read = read_all(find_folders(targets, seeds, None))
    if read.errors:
        report(read.problems, ("error",))
        say(Text("commands.correct-errors-first-nothing-judged"))
        sys.exit(BAD_INPUT)
    lines = lines_of(read.book, judge(read.book, as_of))
    show(draw(lines, lang, columns(120)))
    say(summary(lines).in_language(lang))
