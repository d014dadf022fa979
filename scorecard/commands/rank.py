"""`scorecard rank`: who is ahead and who is behind, by one indicator, a field, or over all."""

import sys
from datetime import date
from pathlib import Path

import click

from scorecard.commands import completing
from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.messages import say, wrong_usage
from scorecard.commands.options import as_of, inputs, language
from scorecard.commands.options import day as a_day
from scorecard.commands.printing import columns, put, show
from scorecard.commands.project import choose_plans, find_folders, read_to_judge
from scorecard.files.bands import bands_of
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text, listed, same
from scorecard.model.book import Book
from scorecard.output import rank_table
from scorecard.summary.ranking import OF_ONE, By, Count, Rule, ranking, units_of

_WHO = {"place": Text("rank.by-place"), "owner": Text("rank.by-owner")}


@click.command()
@click.argument("plans", nargs=-1, metavar="[PLAN]...", shell_complete=completing.plans)
@click.option("--by", type=click.Choice(["place", "owner"]), default="place", show_default=True, help="Who is ranked.")
@click.option("--indicator", metavar="ID", help="Rank by the goals of one indicator.")
@click.option("--section", metavar="ID", help="Rank by the goals of one field: a section of the plans.")
@click.option(
    "--count",
    type=click.Choice(["points", "green", "completion", "gap", "actual"]),
    default="points",
    show_default=True,
    help="What counts; gap and actual compare one goal each.",
)
@click.option(
    "--since",
    metavar="DATE",
    callback=lambda ctx, option, value: value and a_day(ctx, option, value),
    help="Show the ranks of that day too.",
)
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
@inputs
@as_of
@language
def rank(
    plans: tuple[str, ...],
    by: By,
    indicator: str | None,
    section: str | None,
    count: Count,
    since: date | None,
    form: str,
    targets: Path | None,
    seeds: Path | None,
    as_of: date,
    lang: str,
) -> None:
    """Rank places or owners by the lights of the PLANs (all where none is named). Only solid lights count."""
    if count in OF_ONE and indicator is None:
        raise wrong_usage(Text("rank.of-one-goal", count=count))
    book = read_to_judge(find_folders(targets, seeds, None))
    chosen = choose_plans(book, plans)
    judged = judge(book, as_of, chosen)

    def wanted(result: Result) -> bool:
        named = indicator is None or result.target.indicator == indicator
        return named and (section is None or result.section.id == section)

    units = units_of(judged, by, wanted)
    if len(units) < 2:
        say(Text("rank.too-few", units=len(units)))
        sys.exit(BAD_INPUT)
    earlier = units_of(judge(book, since, chosen), by, wanted) if since else None
    table = ranking(units, Rule(count, bands_of(judged[0].plan)), earlier)
    title = _title(book, judged, by, indicator, section, as_of)
    if form == "json":
        put(rank_table.as_json(table, title, as_of))
    elif form == "csv":
        put(rank_table.as_csv(table))
    else:
        show(rank_table.draw(table, title, lang, columns(120)))


def _title(book: Book, judged: list[Judged], by: By, indicator: str | None, section: str | None, as_of: date) -> Text:
    """What is ranked, by what, and as of which day."""
    plans = listed(same(one.name) for one in judged)
    what: object = Text("rank.all-goals")
    if indicator is not None:
        known = book.indicators.get(indicator)
        what = known.name if known else indicator
    elif section is not None:
        named = [found.name for one in judged for found in one.plan.sections if found.id == section]
        what = named[0] if named else section
    return Text("rank.title", who=_WHO[by], plans=plans, what=what, day=as_of.isoformat())
