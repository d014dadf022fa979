"""`scorecard site`: a folder of plain HTML pages to publish, print and send on."""

import sys
from datetime import date
from pathlib import Path

import click

from scorecard.commands import completing
from scorecard.commands.comparing import since
from scorecard.commands.exit_codes import BAD_INPUT, WRONG_USAGE
from scorecard.commands.folders import Folders, folders
from scorecard.commands.messages import report, say, wrong_usage
from scorecard.commands.options import as_of, language, refuse_later
from scorecard.commands.printing import cannot_write
from scorecard.commands.project import Read, choose_plans, read_all
from scorecard.commands.side_by_side import all_pieces, jobs_for
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.plans import Plan
from scorecard.output import csv_table, json_document
from scorecard.output.site.addresses import SITE_LANGUAGES
from scorecard.output.site.content import Content, History
from scorecard.summary.month import closing_day, months_to

_MANY_GOALS = 100  # pages of more are written in both languages at the same time


@click.command()
@click.argument("plans", nargs=-1, metavar="[PLAN]...", shell_complete=completing.plans)
@folders
@as_of
@language
@since
@click.option("--address", default="", metavar="URL", help="Address under which the folder will be published.")
@click.option("--no-workbook", is_flag=True, help="Leave the workbooks out of the downloads.")
def site(
    plans: tuple[str, ...],
    where: Folders,
    as_of: date,
    lang: str,
    address: str,
    since: date | None,
    no_workbook: bool,
) -> None:
    """Write the PLANs (all where none is named) as pages into outputs/site/, in Chinese and in English.

    The pages read from the disk, without a server, without scripts and without the network.
    """
    refuse_later(since, as_of)
    read = read_all(where)
    if read.errors:
        report(read.problems, ("error",))
        say(Text("commands.errors-no-page", count=len(read.errors)))
        sys.exit(BAD_INPUT)
    judged = judge(read.book, as_of, choose_plans(read.book, plans))
    if not judged:
        raise wrong_usage(Text("commands.no-plan-yet", as_of=as_of))
    folder = where.outputs / "site"
    earlier = judge(read.book, since, [one.plan for one in judged]) if since else []
    try:
        number = _write(folder, judged, earlier, read, as_of, lang, address, not no_workbook)
    except OSError as error:
        say(cannot_write(Path(error.filename or folder), error))
        sys.exit(WRONG_USAGE)
    first = folder / "index.html"
    say(Text("site.wrote", number=number, first=first).in_language(lang))


def _write(
    folder: Path,
    judged: list[Judged],
    earlier: list[Judged],
    read: Read,
    as_of: date,
    lang: str,
    address: str,
    books: bool,
) -> int:
    from scorecard.output.site.writing import (
        language_files,
        opening_files,
        write_files,
    )  # the template engine is slow to import

    jobs = jobs_for(read.book, None)
    names = _data(folder / "data", judged, read, as_of, lang, books, jobs)
    content = Content(judged, read.book, as_of, _history(judged, read.book, as_of, jobs), names, earlier)

    def written(number: int) -> int:
        return write_files(folder, language_files(content, SITE_LANGUAGES[number], address))

    many = sum(len(one.results) for one in judged) >= _MANY_GOALS
    pages = sum(all_pieces(written, len(SITE_LANGUAGES), len(SITE_LANGUAGES) if many else jobs))
    return pages + write_files(folder, opening_files(content, lang)) + len(names)


def _data(folder: Path, judged: list[Judged], read: Read, as_of: date, lang: str, books: bool, jobs: int) -> list[str]:
    """Write the results for other programs; the names of the files."""
    from scorecard.output.site.writing import write_files  # the template engine is slow to import

    texts = {
        "scorecard.json": json_document.as_json(judged, read.problems, as_of, read.book.indicators, indent=None),
        "scorecard.csv": csv_table.as_csv(judged, as_of),
    }
    write_files(folder, ((name, text.encode("utf-8")) for name, text in texts.items()))
    if not books:
        return list(texts)
    from scorecard.output.workbook.write import write_workbook  # openpyxl is slow to import, and only needed here

    names = [f"scorecard-{one.file_name}.xlsx" for one in judged]

    def written(number: int) -> None:
        write_workbook(folder / names[number], judged[number], read.book, as_of, lang, read.problems)

    for _ in all_pieces(written, len(names), jobs):
        pass
    return [*texts, *names]


def _history(judged: list[Judged], book: Book, as_of: date, jobs: int) -> History:
    """Where a light changed, and when, up to today: by the month where a plan of one year is reported so, else by the
    year."""
    found: History = {}
    for one in all_pieces(lambda number: _history_of(judged[number], book, as_of), len(judged), jobs):
        found |= one
    return found


def _history_of(one: Judged, book: Book, as_of: date) -> History:
    found: History = {}
    past = [earlier for day in _days(one.plan, book, as_of) for earlier in _on(day, book, one.plan)]
    for day, results in [*past, (as_of, one.results)]:
        for result in results:
            known = found.setdefault((one.name, result.target.id), [])
            now = (result.verdict.colour, result.verdict.solid)
            if not known or known[-1][1:] != now:
                known.append((day, *now))
    return found


def _days(plan: Plan, book: Book, as_of: date) -> list[date]:
    """The days of the past on which the lights are looked up."""
    if plan.reported == "monthly" and not plan.period.over_a_year:
        days = [closing_day(month, book.bands_of(plan)) for month in months_to(plan, plan.period)]
    else:
        days = [date(year, 12, 31) for year in range(plan.period.start.year, as_of.year)]
    return [day for day in days if day < as_of]


def _on(day: date, book: Book, plan: Plan) -> list[tuple[date, list[Result]]]:
    return [(day, found.results) for found in judge(book, day, [plan])]
