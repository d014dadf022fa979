"""`scorecard sources`: where the figures come from, and how much rests on each source."""

from datetime import date

import click

from scorecard.commands.folders import Folders, input_folders
from scorecard.commands.messages import say
from scorecard.commands.options import as_of, language
from scorecard.commands.printing import put, screen_width, show_linked
from scorecard.commands.project import read_to_judge
from scorecard.judging.judge import judge
from scorecard.output.source_table import as_csv, as_json, draw, lines_of, summary


@click.command()
@input_folders
@as_of
@language
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
def sources(where: Folders, as_of: date, lang: str, form: str) -> None:
    """List the sources with standing, date, number of figures, and how many verdicts rest on each."""
    book = read_to_judge(where)
    lines = lines_of(book, judge(book, as_of))
    if form == "table":
        show_linked(draw(lines, lang, screen_width(120)), book)
    else:
        put(as_json(lines) if form == "json" else as_csv(lines))
    say(summary(lines).in_language(lang))
