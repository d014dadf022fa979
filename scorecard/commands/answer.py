"""`scorecard answer`: what a later report says of each goal, as figures for a person to review."""

import re
import sys
from pathlib import Path

import click

from scorecard.answering.answering import answer as answered_by
from scorecard.answering.answers import Answered, Wanted
from scorecard.answering.wanted import wanted_of
from scorecard.answering.writing import as_json, as_source
from scorecard.commands import completing
from scorecard.commands.draft import report_text
from scorecard.commands.exit_codes import BAD_INPUT, WRONG_USAGE
from scorecard.commands.folders import Folders, folders, locked
from scorecard.commands.messages import in_words, say
from scorecard.commands.options import language
from scorecard.commands.printing import cannot_write, put, show
from scorecard.commands.project import choose_plans, read_to_judge
from scorecard.drafting.published import published_on
from scorecard.drafting.table_columns import has_heading, unread
from scorecard.drafting.tables import without_tables
from scorecard.files.atomic_write import new_file
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.periods import parse
from scorecard.output.answer_list import as_list

_ID = re.compile(r"[a-z0-9][a-z0-9-]*")


@click.command()
@click.argument("report_file", metavar="REPORT", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.argument("plans", nargs=-1, metavar="[PLAN]...", shell_complete=completing.plans)
@click.option("--source", "source", required=True, metavar="ID", help="Id of the source that the figures go into.")
@click.option(
    "--published",
    metavar="DATE",
    help="When the report appeared.  [default: as the report names it, else the year after the plan]",
)
@click.option("--format", "form", type=click.Choice(["table", "yaml", "json"]), default="table", show_default=True)
@click.option("--write", is_flag=True, help="Write the figures into a new file of seeds/; never over anything.")
@click.option(
    "--form",
    "review",
    metavar="FILE.xlsx",
    type=click.Path(path_type=Path, dir_okay=False),
    help="Write a review form: accept, correct or reject each answer, then “scorecard collect”.",
)
@folders
@language
def answer(
    report_file: Path,
    plans: tuple[str, ...],
    source: str,
    published: str | None,
    form: str,
    write: bool,
    review: Path | None,
    where: Folders,
    lang: str,
) -> None:
    """Find what REPORT, a later report, says of the open goals of the PLANs (all where none is named).

    Prints answers, hints and the goals on which the text is silent; each answer is a draft for a person to review.
    """
    if not _ID.fullmatch(source):
        raise click.BadParameter(in_words(Text("commands.no-source-id", source=source)), param_hint="--source")
    book = read_to_judge(where)
    wanted = _wanted(book, plans)
    text_of_report = report_text(report_file)
    found = answered_by(wanted, text_of_report)
    day = published or _published(text_of_report, max(each.period.end.year for each in wanted) + 1)
    text = as_source(found, source, report_file.stem, day, lang)
    if form == "json":
        put(as_json(found))
    elif form == "yaml":
        put(text)
    else:
        show(as_list(found, lang, book))
    for table in unread(without_tables(text_of_report, has_heading)[1]):
        say(Text("answering.table-not-read", file=report_file.name, first=table.first, last=table.last))
    say(_summary(wanted, found))
    if review is not None:
        described, face = _described(source, report_file.stem, day), where.settings.fonts.workbook
        _review(review, found, text_of_report, described, lang, face, book)
    if write:
        _write(where.seeds / f"{source}.yaml", text, lang)


def _described(source: str, title: str, published: str) -> dict[str, str]:
    """The report as a new source of the review form."""
    return {"source": source, "title": title, "published": published, "kind": "work-report", "standing": "official"}


def _published(text: str, year: int) -> str:
    """The day that the report's opening names, else its year."""
    day = published_on(text, year)
    return day.isoformat() if day else str(year)


def _wanted(book: Book, plans: tuple[str, ...]) -> list[Wanted]:
    """The goals to be answered; a book without such goals is refused."""
    wanted = [each for plan in choose_plans(book, plans) for each in wanted_of(plan, book)]
    if not wanted:
        say(Text("answering.no-goal"))
        sys.exit(BAD_INPUT)
    return wanted


def _summary(wanted: list[Wanted], found: Answered) -> Text:
    """How many goals have an answer, only a hint, or neither."""
    answered = len({one.wanted.key for one in found.answers})
    silent = len(found.silent)
    hinted = len(wanted) - answered - silent
    return Text("answering.summary", goals=len(wanted), answered=answered, hinted=hinted, silent=silent)


def _review(
    path: Path, found: Answered, text: str, described: dict[str, str], lang: str, face: str, book: Book
) -> None:
    """Write the review form as a new file; nothing is written over another."""
    from scorecard.output.workbook.review_form import write_review  # openpyxl is slow to import

    if path.exists() or path.is_symlink():
        say(Text("answering.exists-form", file=path))
        sys.exit(WRONG_USAGE)
    try:
        write_review(path, found, text, described, parse(described["published"]).start, lang, face, book)
    except OSError as error:
        say(cannot_write(path, error))
        sys.exit(WRONG_USAGE)
    say(Text("commands.wrote-file", file=path))


def _write(path: Path, text: str, lang: str) -> None:
    """Write the drafted source as a new file; what stands there already stays as it is."""
    with locked(path.parent):  # of two that write one file, one sees the other's
        if path.exists() or path.is_symlink():
            say(Text("answering.exists", file=path))
            sys.exit(WRONG_USAGE)
        try:
            with new_file(path) as beside:
                beside.write_bytes(text.encode("utf-8"))
        except OSError as error:
            say(cannot_write(path, error, Text("commands.name-seeds")))
            sys.exit(WRONG_USAGE)
    say(Text("commands.wrote-file", file=path))
