"""`scorecard month`: the bulletin of a month, and the closing of it."""

import sys
from collections.abc import Mapping
from contextlib import nullcontext
from datetime import date
from pathlib import Path

import click

from scorecard.commands.closing import Kept, closed_months, closed_now, keep
from scorecard.commands.exit_codes import WRONG_USAGE
from scorecard.commands.folders import Folders, folders, locked
from scorecard.commands.look import terminal_look
from scorecard.commands.messages import say, wrong_usage
from scorecard.commands.options import a_month, as_of, language
from scorecard.commands.printing import cannot_write, show
from scorecard.commands.project import choose_plans, read_to_judge
from scorecard.files.output_file import refuse_linked_folder
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.periods import Period
from scorecard.model.plans import Plan
from scorecard.output.bulletin.build import bulletin_of
from scorecard.output.bulletin.terminal import draw
from scorecard.summary.month import Month, as_known, closing_day, month_of


@click.command()
@click.argument("month", callback=a_month)
@click.argument("plans", nargs=-1, metavar="[PLAN]...")
@click.option("--close", is_flag=True, help="Keep the month as published, in closed/.")
@click.option("--again", metavar="REASON", default="", help="Close a closed month once more, and say why.")
@click.option("--all", "everything", is_flag=True, help="Print the annexes too.")
@click.option("--no-files", is_flag=True, help="Print only; write no workbook, page or Word document.")
@folders
@as_of
@language
def month(
    month: Period,
    plans: tuple[str, ...],
    close: bool,
    again: str,
    everything: bool,
    no_files: bool,
    where: Folders,
    as_of: date,
    lang: str,
) -> None:
    """Draw the bulletin of a MONTH (2026-03) for the PLANs that run in it: terminal, workbook, page and Word document.

    A month is judged on the day after its monthly reports are due. --close keeps its lights as published in closed/; a
    later correction stands beside them and changes nothing there.
    """
    with (
        locked(where.seeds) if close or again else nullcontext()
    ):  # of two that close one month, one sees the other's file
        _draw(where, month, plans, (close, again, everything, no_files), as_of, lang)


def _draw(
    where: Folders,
    month: Period,
    plans: tuple[str, ...],
    asked: tuple[bool, str, bool, bool],
    as_of: date,
    lang: str,
) -> None:
    """Print and write the bulletins, and close the month where that was asked for."""
    close, again, everything, no_files = asked
    book = read_to_judge(where)
    kept = {plan.location: closed_months(where.closed, book, plan) for plan in _running(book, month, plans)}
    drawn = [
        _drawn(plan, book, month, kept[plan.location], as_of, again) for plan in book.plans if plan.location in kept
    ]
    found = [one for one in drawn if one is not None]
    if not found:
        raise wrong_usage(Text("month.nothing", month=month, day=as_of))
    # Of several plans those that are closed stay so: an earlier call may have been interrupted between two of them.
    to_close = [one.judged.name for one in found if again or (close and one.closed is None)]
    if close and not to_close:
        raise wrong_usage(Text("month.closed-before", month=month, plan=found[0].judged.name))
    if close and not again:
        found = [_closing(one, book) for one in found]
    show("\n\n".join(draw(bulletin_of(one, book.settings), terminal_look(lang, everything)) for one in found))
    try:
        for one in found:
            if not no_files:
                _write(one, book, where, lang)
            if one.closed is not None and one.judged.name in to_close:
                path = _path(where, one, kept[one.judged.plan.location])
                keep(path, one.closed)
                say(Text("month.closed", file=path))
    except OSError as error:
        say(cannot_write(Path(error.filename or where.outputs), error))
        sys.exit(WRONG_USAGE)


def _running(book: Book, month: Period, names: tuple[str, ...]) -> list[Plan]:
    """The plans that were asked for; where none is named, all whose period the month lies in."""
    chosen = choose_plans(book, names)
    running = [plan for plan in chosen if month.inside(plan.period)]
    if names and len(running) < len(chosen):
        other = next(plan for plan in chosen if plan not in running)
        raise wrong_usage(Text("month.not-running", month=month, plan=book.name_of(other), period=other.period))
    return running


def _path(where: Folders, month: Month, kept: Mapping[str, Kept]) -> Path:
    """The file of a closed month: the one that it has, or a new one by the plan's name of today."""
    before = kept.get(month.period.text)
    return before.path if before else where.closed / f"{month.judged.file_name}-{month.period.text}.json"


def _drawn(plan: Plan, book: Book, month: Period, kept: Mapping[str, Kept], known: date, again: str) -> Month | None:
    """The month of a plan; None where the plan had not been published. With a reason it is closed once more."""

    def judged_on(book: Book, day: date) -> Judged | None:
        return next(iter(judge(book, day, [plan])), None)

    closed = {text: one.month for text, one in kept.items()}
    if not again:
        return month_of(judged_on, plan, book, month, closed, known)
    before = closed.pop(month.text, None)
    if before is None:
        raise wrong_usage(Text("month.not-closed", month=month, plan=book.name_of(plan)))
    corrected = as_known(book, month, closing_day(month, book.bands_of(plan)), known)
    found = month_of(judged_on, plan, corrected, month, closed, known)
    return found and found._replace(closed=closed_now(found, book, before, again))


def _closing(month: Month, book: Book) -> Month:
    """The month as closed. A month that still runs is not closed, and a closed one stays as it is."""
    if month.day <= month.period.end:
        raise wrong_usage(Text("month.still-runs", month=month.period))
    return month if month.closed is not None else month._replace(closed=closed_now(month, book, None, ""))


def _write(month: Month, book: Book, where: Folders, lang: str) -> None:
    """Write the workbook, the page and the Word document."""
    from scorecard.output.bulletin.page import write_page  # the libraries are slow to import, and only needed here
    from scorecard.output.bulletin.word import write_document
    from scorecard.output.workbook.write import write_workbook

    bulletin = bulletin_of(month, book.settings)
    start = where.outputs / f"bulletin-{month.judged.file_name}-{month.period.text}"
    refuse_linked_folder(where.outputs)
    where.outputs.mkdir(parents=True, exist_ok=True)
    write_document(start.with_name(f"{start.name}.docx"), bulletin, month.day, lang)
    write_page(start.with_name(f"{start.name}.html"), bulletin, lang)
    path = start.with_name(f"{start.name}.xlsx")
    copy = write_workbook(path, month.judged, book, month.day, lang, [], bulletin)
    if copy is not None:
        say(Text("commands.kept-copy", copy=copy))
    for ending in ("docx", "html", "xlsx"):
        say(Text("commands.wrote-file", file=start.with_name(f"{start.name}.{ending}")))
