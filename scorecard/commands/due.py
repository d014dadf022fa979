"""`scorecard due`: what falls due and what is overdue, by owner."""

from datetime import date

import click

from scorecard.commands.filtering import owner_id, refuse_unknown
from scorecard.commands.folders import Folders, input_folders
from scorecard.commands.options import as_of, language
from scorecard.commands.printing import put, show
from scorecard.commands.project import choose_plans, read_to_judge
from scorecard.judging.judge import judge
from scorecard.language.bilingual import Text
from scorecard.model.problems import visible
from scorecard.output import due_list
from scorecard.output.filters import Filter
from scorecard.summary.due import due as found_due


@click.command()
@click.argument("plans", nargs=-1, metavar="[PLAN]...")
@input_folders
@as_of
@click.option("--owner", default="", help="Show only the goals of this owner, by id or name.")
@click.option(
    "--format", "form", type=click.Choice(["table", "json", "csv", "ics"]), default="table", show_default=True
)
@language
def due(
    plans: tuple[str, ...],
    where: Folders,
    as_of: date,
    owner: str,
    form: str,
    lang: str,
) -> None:
    """List what is due next of every open goal of the PLANs (all where none is named), and what is overdue.

    `--format ics` gives a calendar that mail programs and phones open.
    """
    book = read_to_judge(where)
    chosen = choose_plans(book, plans)
    refuse_unknown(Filter(owner=owner), book, chosen)
    found = found_due(judge(book, as_of, chosen), as_of)
    if owner:
        asked = owner_id(book, owner)
        found = [one for one in found if any(each.id == asked for each in one.goal.result.owners)]
    if form == "json":
        put(due_list.as_json(found, as_of))
    elif form == "csv":
        put(due_list.as_csv(found))
    elif form == "ics":
        put(due_list.as_calendar(found, as_of, lang), "\r\n")
    else:
        for line in due_list.lines(found, lang) or [Text("summary.due-nothing").in_language(lang)]:
            show(visible(line))
