"""`scorecard run`: judge the plans, print the scorecard, write the workbooks."""

import os
import sys
from datetime import date
from pathlib import Path

import click
from click.core import ParameterSource

from scorecard.commands.common import (
    BAD_INPUT,
    FAILED_ON,
    WRONG_USAGE,
    Folders,
    Read,
    as_of,
    cannot_write,
    choose_plans,
    columns,
    find_folders,
    folders,
    language,
    plural,
    put,
    read_all,
    show,
)
from scorecard.commands.messages import report, say
from scorecard.judging.judge import Judged, judge
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.model.problems import in_order
from scorecard.output import csv_table as table
from scorecard.output import json_document as document
from scorecard.output.terminal import NARROWEST, WIDEST, Look, draw
from scorecard.summary.alerts import alerts


@click.command()
@click.argument("plans", nargs=-1, metavar="[PLAN]...")
@folders
@as_of
@language
@click.option("--format", "form", type=click.Choice(["table", "json", "csv"]), default="table", show_default=True)
@click.option("--no-workbook", is_flag=True, help="Write no workbook.")
@click.option("--all", "everything", is_flag=True, help="Show the grey targets too.")
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
    fail_on: str | None,
) -> None:
    """Judge the PLANs (all where none is named), print the scorecard and write outputs/scorecard-PLAN.xlsx.

    With --as-of the workbook has the day in its name, so that the one of today stays: scorecard-PLAN-as-of-DATE.xlsx.
    """
    where = find_folders(targets, seeds, outputs)
    read = read_all(where)
    if read.errors:
        sys.exit(_refuse(read, form, as_of))
    chosen = choose_plans(read.book, plans)
    judged = judge(read.book, as_of, chosen)
    if not judged:
        raise click.UsageError(f"No plan had been published by {as_of}. Choose a later day with --as-of.")
    warnings = sum(problem.level == "warning" for problem in read.problems)
    read = read._replace(problems=in_order([*read.problems, *(alert for one in judged for alert in alerts(one))]))
    if form == "json":
        put(document.as_json(judged, read.problems, as_of, read.book.indicators))
    elif form == "csv":
        put(table.as_csv(judged))
    else:
        show("\n\n".join(draw(one, as_of, _look(lang, everything)) for one in judged))
    _tell_unpublished(read.book, chosen, judged, as_of, lang)
    _tell_warnings(warnings, judged, lang)
    if not no_workbook and not _write(judged, read, where, as_of, lang, _given("as_of")):
        sys.exit(WRONG_USAGE)
    if fail_on and _failed(judged, fail_on):
        sys.exit(FAILED_ON)


def _refuse(read: Read, form: str, as_of: date) -> int:
    """Input with errors gives no colours: the errors are said, and nothing is written."""
    if form == "json":
        put(document.as_json([], read.problems, as_of))
    report(read.problems, ("error",))
    say(f"{plural(len(read.errors), 'error')}; no scorecard was drawn. Mend them and run again.")
    return BAD_INPUT


def _tell_unpublished(book: Book, chosen: list[Plan], judged: list[Judged], as_of: date, lang: str) -> None:
    known = {one.plan.location for one in judged}
    for plan in chosen:
        if plan.location not in known:
            _tell(lang, f"The plan “{book.name_of(plan)}” is left out: its source “{plan.source}” was not published by {as_of}.",
                  f"未列入计划“{book.name_of(plan)}”：其来源“{plan.source}”在{as_of}尚未公布。")  # fmt: skip


def _tell_warnings(warnings: int, judged: list[Judged], lang: str) -> None:
    """How many warnings the check has, and in full those that only judging finds."""
    report([alert for one in judged for alert in alerts(one)], ("warning",))
    if warnings:
        _tell(lang, f"{plural(warnings, 'warning')} about the input; “scorecard check” lists them.",
              f"输入数据有{warnings}条警告；用 scorecard check 逐条列出。")  # fmt: skip


def _tell(lang: str, english: str, chinese: str) -> None:
    say(Text.literal(english, chinese).in_language(lang))


def _look(lang: str, everything: bool) -> Look:
    """How to draw: width and colour of the terminal; plain and 120 columns wide where the output is piped."""
    width = columns(120)
    colour = sys.stdout.isatty() and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    return Look(lang, min(max(width, NARROWEST), WIDEST), colour, everything)


def _given(option: str) -> bool:
    """Whether the option stands on the command line."""
    return click.get_current_context().get_parameter_source(option) is ParameterSource.COMMANDLINE


def _write(judged: list[Judged], read: Read, where: Folders, as_of: date, lang: str, dated: bool) -> bool:
    from scorecard.output.workbook.write import write_workbook  # openpyxl is slow to import, and only needed here

    for one in judged:
        path = where.outputs / f"scorecard-{one.file_name}{f'-as-of-{as_of}' if dated else ''}.xlsx"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            copy = write_workbook(path, one, read.book, as_of, lang, read.problems)
        except OSError as error:
            say(cannot_write(path, error))
            return False
        if copy is not None:
            _tell(lang, f"kept {copy}: another program has saved it since; filled-in rows of its form are in the new one too",
                  f"已保留 {copy}：其后有其他程序存过此文件；填报表中已填的行也在新文件里")  # fmt: skip
        _tell(lang, f"wrote {path}", f"已写入 {path}")
    return True


def _failed(judged: list[Judged], fail_on: str) -> bool:
    bad = ("red",) if fail_on == "red" else ("red", "amber")
    return any(result.verdict.solid and result.verdict.colour in bad for one in judged for result in one.results)
