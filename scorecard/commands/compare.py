"""`scorecard compare`: places side by side, the goals of the same places over the years, or the lights by owner."""

import sys
from datetime import date

import click

from scorecard.commands.comparing import compared, compared_plans, put_out, refuse_other, write_comparison
from scorecard.commands.exit_codes import BAD_INPUT, WRONG_USAGE
from scorecard.commands.folders import Folders
from scorecard.commands.messages import say, wrong_usage
from scorecard.commands.project import read_to_judge
from scorecard.judging.judge import judge
from scorecard.language.bilingual import Text
from scorecard.output import comparison_grids, comparison_records
from scorecard.output.comparisons import by_indicator, everything
from scorecard.output.rows import Rows
from scorecard.summary.comparison import years


@click.command()
@click.option("--indicator", metavar="ID", help="Compare all places by the goals of this indicator.")
@click.option("--measure", metavar="WORD", help="Take only goals of this measure: growth, amount, level …")
@click.option(
    "--by", type=click.Choice(["owner", "section", "place"]), help="Count the lights by owner, section or place."
)
@compared
def compare(
    plans: tuple[str, ...],
    indicator: str | None,
    measure: str | None,
    by: comparison_grids.GridsBy | None,
    since: date | None,
    form: str,
    workbook: bool,
    where: Folders,
    as_of: date,
    lang: str,
) -> None:
    """Compare the PLANs (all where none is named): the years, with --indicator the places, with --by the counts.

    Over the years each goal is shown with what was reached and with how the next plan changed it: raised, lowered, in
    other words, or dropped.
    """
    if by is not None and (indicator or measure):
        raise wrong_usage(Text("compare.by-alone"))
    days = compared_plans(read_to_judge(where), plans, judge, as_of, since)
    refuse_other(days, indicator=indicator)
    rows = Rows(days.judged)
    if by is not None:
        grid, records = comparison_grids.statuses(days.judged, by), comparison_records.statuses(days.judged, by)
    elif indicator is not None:
        one = by_indicator(days, indicator, measure)
        title = Text("compare.places-title", day=as_of.isoformat())
        grid, records = comparison_grids.places(title, [one], rows), comparison_records.places(*one[1:], rows)
    else:
        lines = [line for line in years(days.judged) if measure in (None, line.measure)]
        grid, records = comparison_grids.years(lines, rows), comparison_records.years(lines, rows)
    if records:
        put_out(form, lang, [grid], lambda: records, lambda: {"format": "scorecard-comparison/1", "records": records})
    else:
        say(Text("compare.nothing"))
    if workbook and not write_comparison(where, list(everything(days)), Text("compare.title"), as_of, lang):
        sys.exit(WRONG_USAGE)
    if not records:
        sys.exit(BAD_INPUT)
