"""`scorecard run`: judge the plans, print the scorecard, write the workbooks."""

import sys
from datetime import date
from pathlib import Path
from typing import NamedTuple

import click

from scorecard.commands import completing
from scorecard.commands.exit_codes import BAD_INPUT, FAILED_ON, WRONG_USAGE
from scorecard.commands.filtering import filter_of, filters, owner_id, refuse_unknown
from scorecard.commands.folders import Folders, folders
from scorecard.commands.look import terminal_look
from scorecard.commands.messages import report, say, wrong_usage
from scorecard.commands.options import as_of, given, language
from scorecard.commands.printing import cannot_write, put, show_linked
from scorecard.commands.project import Read, choose_plans, read_all
from scorecard.commands.side_by_side import all_pieces as side_by_side
from scorecard.commands.side_by_side import jobs_for
from scorecard.files.output_file import refuse_linked_folder
from scorecard.judging.judge import exists, judge_plan
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.model.problems import Problem, in_order
from scorecard.output.plan_text import begin, between, end, plan_text
from scorecard.output.terminal import Look
from scorecard.summary.alerts import alerts


class _Order(NamedTuple):
    """What a run is asked to make of each plan; without a folder for `workbooks` none is written."""

    book: Book
    problems: list[Problem]
    as_of: date
    form: str
    look: Look
    workbooks: Path | None
    own_folder: bool  # whether the caller named the folder
    dated: bool  # whether the names of the workbooks have the day in them


class _Piece(NamedTuple):
    """What a run keeps of a plan: its text, the warnings of judging, its solid lights, what became of the workbook."""

    text: str
    alerts: list[Problem]
    lights: frozenset[str]
    told: list[Text]
    written: bool


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
@click.option("--jobs", type=click.IntRange(1, 64), help="Work on so many processors; all where there is much to do.")
def run(
    plans: tuple[str, ...],
    where: Folders,
    as_of: date,
    lang: str,
    form: str,
    no_workbook: bool,
    everything: bool,
    reader: str | None,
    fail_on: str | None,
    jobs: int | None,
    **asked: str | None,
) -> None:
    """Judge the PLANs (all where none is named), print the scorecard and write outputs/scorecard-PLAN.xlsx.

    With --as-of the workbook has the day in its name, so that the one of today stays: scorecard-PLAN-as-of-DATE.xlsx.
    """
    shown = filter_of(form, **asked)
    read = read_all(where, jobs)
    if read.errors:
        sys.exit(_refuse(read, form, as_of))
    chosen = choose_plans(read.book, plans)
    existing = _existing(read.book, chosen, as_of)
    refuse_unknown(shown, read.book, existing)
    shown = shown._replace(owner=owner_id(read.book, shown.owner))
    look, folder = terminal_look(lang, everything, shown), None if no_workbook else where.outputs
    order = _Order(read.book, read.problems, as_of, form, look, folder, given("outputs"), given("as_of"))
    pieces = _printed(existing, order, reader == "excel", jobs_for(read.book, jobs))
    _tell(read, chosen, existing, as_of, pieces)
    if not all(piece.written for piece in pieces):
        sys.exit(WRONG_USAGE)
    bad = {"red"} if fail_on == "red" else {"red", "amber"}
    if fail_on and any(piece.lights & bad for piece in pieces):
        sys.exit(FAILED_ON)


def _existing(book: Book, chosen: list[Plan], as_of: date) -> list[Plan]:
    """The plans that had been published by that day; a day before all of them were is refused."""
    found = [plan for plan in chosen if exists(plan, book, as_of)]
    if not found:
        raise wrong_usage(Text("commands.no-plan-yet", as_of=as_of))
    return found


def _refuse(read: Read, form: str, as_of: date) -> int:
    """Input with errors gives no colours: the errors are said, and nothing is written."""
    if form == "json":
        from scorecard.output.json_document import as_json  # slow to import, and only needed here

        put(as_json([], read.problems, as_of))
    report(read.problems, ("error",))
    say(Text("commands.errors-no-scorecard", count=len(read.errors)))
    return BAD_INPUT


def _printed(plans: list[Plan], order: _Order, excel: bool, jobs: int) -> list[_Piece]:
    """Print what is made of each plan, one after the other; what is kept of them, without the text."""
    pieces: list[_Piece] = []
    _print(order, begin(order.form, order.as_of, excel))
    for piece in side_by_side(lambda number: _piece(plans[number], order), len(plans), jobs):
        _print(order, (between(order.form) if pieces else "") + piece.text)
        pieces.append(piece._replace(text=""))
    alerts = (alert for piece in pieces for alert in piece.alerts)
    _print(order, end(order.form, in_order([*order.problems, *alerts])))
    return pieces


def _print(order: _Order, text: str) -> None:
    show_linked(text, order.book, nl=False) if order.form == "table" else put(text)


def _tell(read: Read, chosen: list[Plan], existing: list[Plan], as_of: date, pieces: list[_Piece]) -> None:
    """Say which plans are left out, what judging warns of, how many warnings the check has, what was written."""
    known = {plan.location for plan in existing}
    for plan in chosen:
        if plan.location not in known:
            say(Text("commands.left-out", plan=read.book.name_of(plan), source=plan.source, day=as_of))
    later = (
        []
        if given("as_of")
        else [
            source
            for source in read.book.sources.values()
            if source.counts_from > as_of and not source.may_be_out(as_of)
        ]
    )
    for source in later:
        say(Text("commands.published-later", file=source.location.file, published=source.counts_from, day=as_of))
    report([alert for piece in pieces for alert in piece.alerts], ("warning",))
    if warnings := sum(problem.level == "warning" for problem in read.problems):
        say(Text("commands.warnings-about", count=warnings))
    for told in (told for piece in pieces for told in piece.told):
        say(told)


def _piece(plan: Plan, order: _Order) -> _Piece:
    """Judge a plan, draw it, and write its workbook."""
    judged = judge_plan(plan, order.book, order.as_of)
    found = list(alerts(judged))
    lights = frozenset(one.verdict.colour for one in order.look.only.goals(judged) if one.verdict.solid)
    text = plan_text(judged, order.form, order.as_of, order.look, order.book.indicators)
    told, written = _workbook(judged, found, order, order.workbooks) if order.workbooks else ([], True)
    return _Piece(text, found, lights, told, written)


def _workbook(judged: Judged, found: list[Problem], order: _Order, folder: Path) -> tuple[list[Text], bool]:
    """Write the workbook; what to say of it, and whether it is written."""
    from scorecard.output.workbook.write import write_workbook  # openpyxl is slow to import, and only needed here

    path = folder / f"scorecard-{judged.file_name}{f'-as-of-{order.as_of}' if order.dated else ''}.xlsx"
    try:
        if not order.own_folder:
            refuse_linked_folder(folder)
        path.parent.mkdir(parents=True, exist_ok=True)
        problems = in_order([*order.problems, *found])
        copy = write_workbook(path, judged, order.book, order.as_of, order.look.lang, problems)
    except OSError as error:
        return [cannot_write(path, error)], False
    kept = [] if copy is None else [Text("commands.kept-copy", copy=copy)]
    return [*kept, Text("commands.wrote-file", file=path)], True
