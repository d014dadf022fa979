"""`scorecard rank`: who is ahead and who is behind, by one indicator, a field, or over all."""

import sys
from collections.abc import Callable
from datetime import date

import click

from scorecard.commands.comparing import compared, compared_plans, put_out, refuse_other, write_comparison
from scorecard.commands.exit_codes import BAD_INPUT, WRONG_USAGE
from scorecard.commands.folders import Folders
from scorecard.commands.messages import say, wrong_usage
from scorecard.commands.project import read_to_judge
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Result
from scorecard.language.bilingual import Text, listed, same
from scorecard.model.breakdown import By
from scorecard.output import ranking_records
from scorecard.output.comparisons import ComparedPlans
from scorecard.output.ranking_grids import ranking_grids
from scorecard.output.rows import Rows
from scorecard.summary.counts import section_name
from scorecard.summary.ranking import by_field
from scorecard.summary.scoring import OF_ONE, Count

_WHO = {"place": Text("rank.by-place"), "owner": Text("rank.by-owner")}
_ONLY_ASKED = ("fields", "what-if")  # grids that the terminal draws with --what-if only

_MOST_PLANS = 6  # that a title names
_TOO_WIDE = "what-if-ranks"  # has a column for each other rule: on a sheet and a page, not on a terminal


@click.command()
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
@click.option("--what-if", "what_if", is_flag=True, help="Show the ranks by field and by other rules too.")
@compared
def rank(
    plans: tuple[str, ...],
    by: By,
    indicator: str | None,
    section: str | None,
    count: Count,
    what_if: bool,
    since: date | None,
    form: str,
    workbook: bool,
    where: Folders,
    as_of: date,
    lang: str,
) -> None:
    """Rank places or owners by the lights of the PLANs (all where none is named). Only solid lights count."""
    if count in OF_ONE and indicator is None:
        raise wrong_usage(Text("rank.of-one-goal", count=count))
    days = compared_plans(read_to_judge(where), plans, judge, as_of, since)
    refuse_other(days, indicator=indicator, section=section)
    table, units = days.table(by, count, _wanted(indicator, section))
    if len(units) < 2:
        say(Text("rank.too-few", units=len(units)))
        sys.exit(BAD_INPUT)
    rows, fields = Rows(days.judged), by_field(units, table.rule)
    title = _title(days, by, indicator, section)
    grids = ranking_grids(table, title, rows, fields, _WHO[by])
    hidden = (_TOO_WIDE,) if what_if else (_TOO_WIDE, *_ONLY_ASKED)
    shown = [grid for grid in grids if grid.key not in hidden]
    put_out(
        form,
        lang,
        shown,
        lambda: ranking_records.records(table),
        lambda: ranking_records.document(table, title, as_of, rows, fields),
    )
    if workbook and not write_comparison(where, grids, title, as_of, lang):
        sys.exit(WRONG_USAGE)


def _wanted(indicator: str | None, section: str | None) -> Callable[[Result], bool]:
    """Whether a goal is of the indicator and of the section; where none is named, of any."""

    def wanted(result: Result) -> bool:
        named = indicator is None or result.target.indicator == indicator
        return named and (section is None or result.section.id == section)

    return wanted


def _title(days: ComparedPlans, by: By, indicator: str | None, section: str | None) -> Text:
    """What is ranked, by what, and as of which day."""
    names = [same(one.name) for one in days.judged]
    plans = listed(names) if len(names) <= _MOST_PLANS else Text("rank.plans", count=len(names))
    what: object = Text("rank.all-goals")
    if indicator is not None:
        what = days.name(indicator)
    elif section is not None:
        what = section_name(found for one in days.judged for found in one.results if found.section.id == section)
    return Text("rank.title", who=_WHO[by], plans=plans, what=what, day=days.as_of.isoformat())
