"""`scorecard compare`: places side by side for one indicator, or the goals of the same places over the years."""

import sys
from datetime import date
from pathlib import Path

import click

from scorecard.commands import completing
from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.messages import say
from scorecard.commands.options import as_of, inputs, language
from scorecard.commands.printing import put, show
from scorecard.commands.project import choose_plans, find_folders, read_to_judge
from scorecard.judging.judge import judge
from scorecard.language.bilingual import Text
from scorecard.output import comparison_table as tables
from scorecard.summary.comparison import places, years


@click.command()
@click.argument("plans", nargs=-1, metavar="[PLAN]...", shell_complete=completing.plans)
@click.option("--indicator", metavar="ID", help="Compare all places by the goals of this indicator.")
@click.option("--measure", metavar="WORD", help="Take only goals of this measure: growth, amount, level …")
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
@inputs
@as_of
@language
def compare(
    plans: tuple[str, ...],
    indicator: str | None,
    measure: str | None,
    form: str,
    targets: Path | None,
    seeds: Path | None,
    as_of: date,
    lang: str,
) -> None:
    """Compare the PLANs (all where none is named): the years, or with --indicator the places.

    Over the years each goal is shown with what was reached and with how the next plan changed it: raised, lowered, in
    other words, or dropped.
    """
    book = read_to_judge(find_folders(targets, seeds, None))
    judged = judge(book, as_of, choose_plans(book, plans))
    rows = tables.Rows(judged)
    if indicator is not None:
        found = places(judged, indicator, measure)
        records, drawn = tables.place_records(found, rows), tables.draw_places(found, rows, lang)
    else:
        lines = [line for line in years(judged) if measure in (None, line.measure)]
        records, drawn = tables.year_records(lines, rows), tables.draw_years(lines, rows, lang)
    if not records:
        say(Text("compare.nothing"))
        sys.exit(BAD_INPUT)
    if form == "json":
        put(tables.as_json(records))
    elif form == "csv":
        put(tables.as_csv(records))
    else:
        show(drawn)
