"""`scorecard run`: judge the plans, print the scorecard, write the workbooks."""

import sys
from datetime import date
from pathlib import Path

import click
from click.core import ParameterSource

from scorecard.commands import completing
from scorecard.commands.exit_codes import BAD_INPUT, FAILED_ON, WRONG_USAGE
from scorecard.commands.filtering import filter_of, filters, refuse_unknown
from scorecard.commands.messages import report, say, wrong_usage
from scorecard.commands.options import as_of, folders, language
from scorecard.commands.printing import cannot_write, coloured, columns, put, show_linked
from scorecard.commands.project import Folders, Read, choose_plans, find_folders, read_all
from scorecard.files.output_file import refuse_linked_folder
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.model.problems import in_order
from scorecard.output import csv_table as table
from scorecard.output import json_document as document
from scorecard.output.filters import Filter
from scorecard.output.terminal import NARROWEST, WIDEST, Look, draw
from scorecard.summary.alerts import alerts


@click.command()
@click.argument("plans", nargs=-1, metavar="[PLAN]...", shell_complete=completing.plans)
@folders
@as_of
@language
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
@click.option("--no-workbook", is_flag=True, help="Write no workbook.")
@click.option("--all", "everything", is_flag=True, help="Show the grey targets too.")
@filters
@click.option("--for", "reader", type=click.Choice(["excel"]), help="Let the CSV open in Excel by a double click.")
@click.option("--fail-on", type=click.Choice(["red", "amber"]), help="Exit with 4 where a solid verdict is that bad.")
def run(
    plans: tuple[str, ...],
    targets: Path | None,
    seeds: Path | None,
    outputs: Path | None,
    as_of: date,
    lang: str,
    form: str,
    no_workbook: bool,
    everything: bool,
    reader: str | None,
    fail_on: str | None,
    **asked: str | None,
) -> None:
    """Judge the PLANs (all where none is named), print the scorecard and write outputs/scorecard-PLAN.xlsx.

    With --as-of the workbook has the day in its name, so that the one of today stays: scorecard-PLAN-as-of-DATE.xlsx.
    """
    where = find_folders(targets, seeds, outputs)
    shown = filter_of(form, **asked)
    read = read_all(where)
    if read.errors:
        sys.exit(_refuse(read, form, as_of))
    chosen = choose_plans(read.book, plans)
    judged = _judge(read.book, as_of, chosen)
    refuse_unknown(shown, judged)
    warnings = sum(problem.level == "warning" for problem in read.problems)
    read = read._replace(problems=in_order([*read.problems, *(alert for one in judged for alert in alerts(one))]))
    if form == "json":
        put(document.as_json(judged, read.problems, as_of, read.book.indicators))
    elif form == "csv":
        put(table.as_csv(judged, as_of, shown, reader == "excel"))
    else:
        show_linked("\n\n".join(draw(one, as_of, _look(lang, everything, shown)) for one in judged), read.book)
    _tell_unpublished(read.book, chosen, judged, as_of)
    _tell_warnings(warnings, judged)
    if not no_workbook and not _write(judged, read, where, as_of, lang, _given("as_of")):
        sys.exit(WRONG_USAGE)
    if fail_on and _failed(judged, fail_on):
        sys.exit(FAILED_ON)


def _judge(book: Book, as_of: date, chosen: list[Plan]) -> list[Judged]:
    """The plans judged; a day before all of them were published is refused."""
    judged = judge(book, as_of, chosen)
    if not judged:
        raise wrong_usage(Text("commands.no-plan-had-been-published-as", as_of=as_of))
    return judged


def _refuse(read: Read, form: str, as_of: date) -> int:
    """Input with errors gives no colours: the errors are said, and nothing is written."""
    if form == "json":
        put(document.as_json([], read.problems, as_of))
    report(read.problems, ("error",))
    say(Text("commands.count-count-no-scorecard-drawn-correct", count=len(read.errors)))
    return BAD_INPUT


def _tell_unpublished(book: Book, chosen: list[Plan], judged: list[Judged], as_of: date) -> None:
    known = {one.plan.location for one in judged}
    for plan in chosen:
        if plan.location not in known:
            say(Text("commands.left-out", plan=book.name_of(plan), source=plan.source, day=as_of))


def _tell_warnings(warnings: int, judged: list[Judged]) -> None:
    """How many warnings the check has, and in full those that only judging finds."""
    report([alert for one in judged for alert in alerts(one)], ("warning",))
    if warnings:
        say(Text("commands.warnings-about", count=warnings))


def _look(lang: str, everything: bool, only: Filter) -> Look:
    """How to draw: width and colour of the terminal; plain and 120 columns wide where the output is piped."""
    width = columns(120)
    return Look(lang, min(max(width, NARROWEST), WIDEST), coloured(), everything, only)


def _given(option: str) -> bool:
    """Whether the option stands on the command line."""
    return click.get_current_context().get_parameter_source(option) is ParameterSource.COMMANDLINE


def _write(judged: list[Judged], read: Read, where: Folders, as_of: date, lang: str, dated: bool) -> bool:
    from scorecard.output.workbook.write import write_workbook  # openpyxl is slow to import, and only needed here

    for one in judged:
        path = where.outputs / f"scorecard-{one.file_name}{f'-as-of-{as_of}' if dated else ''}.xlsx"
        try:
            if not _given("outputs"):
                refuse_linked_folder(where.outputs)
            path.parent.mkdir(parents=True, exist_ok=True)
            copy = write_workbook(path, one, read.book, as_of, lang, read.problems)
        except OSError as error:
            say(cannot_write(path, error))
            return False
        if copy is not None:
            say(Text("commands.kept-copy", copy=copy))
        say(Text("commands.wrote-file", file=path))
    return True


def _failed(judged: list[Judged], fail_on: str) -> bool:
    bad = ("red",) if fail_on == "red" else ("red", "amber")
    return any(result.verdict.solid and result.verdict.colour in bad for one in judged for result in one.results)
