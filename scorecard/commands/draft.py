"""`scorecard draft`: a plan file, or the figures of a source, drafted from a report's text."""

import re
import sys
from pathlib import Path

import click

from scorecard.commands.drafted_files import Asked, drafts_of, write_drafts
from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.folders import find_folders
from scorecard.commands.messages import message_language, say, wrong_usage
from scorecard.commands.options import speaking
from scorecard.commands.printing import put, show
from scorecard.drafting.column_words import of_actions
from scorecard.drafting.encoding import Draft
from scorecard.drafting.naming import IndicatorNames
from scorecard.drafting.report_encoding import decode
from scorecard.drafting.seeding import as_source
from scorecard.drafting.table import as_table
from scorecard.drafting.table_cells import Table
from scorecard.drafting.table_columns import has_goals, unread
from scorecard.drafting.tables import without_tables
from scorecard.drafting.writing import as_indicators, as_json, as_plan
from scorecard.files.encoding import bytes_of
from scorecard.files.file_faults import why
from scorecard.files.load import INDICATORS, load
from scorecard.language.bilingual import Text
from scorecard.language.characters import blanked
from scorecard.model.book import Book

LARGEST = 4 * 2**20  # bytes; the longest reports have a tenth of one megabyte
_ID = re.compile(r"[a-z0-9][a-z0-9-]*")
_PLAN = re.compile(r"((?:19|20)[0-9]{2})(?:-((?:19|20)[0-9]{2})|[-/–]([0-9]{2}))?")
_FOLDER = click.Path(path_type=Path, file_okay=False)


@click.command()
@click.argument("report", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option(
    "--plan",
    "plan",
    required=True,
    help="The plan's name: its year (2022), its year over two calendar years (2025-26), or its years (2021-2025).",
)
@click.option("--format", "form", type=click.Choice(["yaml", "json", "table"]), default="yaml", show_default=True)
@click.option("--figures", is_flag=True, help="Draft the reported figures instead, in the form of seeds/.")
@click.option(
    "--indicators", is_flag=True, help="Print the proposed indicators only, to append to targets/indicators.yaml."
)
@click.option(
    "--own-period",
    is_flag=True,
    help="Leave out what the text sets for another period; a second call with its years drafts that plan.",
)
@click.option("--source", metavar="ID", help="Id of the report as a source.  [default: from the file's name]")
@click.option(
    "--write",
    is_flag=True,
    help="Write the plan, its source with the figures, and the new indicators; never over anything.",
)
@click.option("--targets", type=_FOLDER, help="Folder of the goals, for names.  [default: targets/, found upwards]")
@click.option("--seeds", type=_FOLDER, help="Folder of the sources.  [default: seeds/, found upwards]")
@speaking
def draft(
    report: Path,
    plan: str,
    form: str,
    figures: bool,
    indicators: bool,
    own_period: bool,
    source: str | None,
    write: bool,
    targets: Path | None,
    seeds: Path | None,
) -> None:
    """Draft the goals that the text of a REPORT sets, for a person to review. Prints; writes only with --write."""
    plan, first, last = _years_of(plan)
    text, tables = _parts_of(report)
    asked = Asked(text, plan, first, last, own_period, _source_id(source, report, plan), tables)
    if write:
        sys.exit(write_drafts(asked, report.stem, targets, seeds))
    book = _book(targets, seeds)
    read = asked.read(past=figures)
    drafts = drafts_of(read.found, IndicatorNames(book.all_indicators if book else []), book, plan)
    if not drafts:
        say(Text("commands.no-figures-found" if figures else "commands.no-goals-found", report=report.name, plan=plan))
        say(Text("commands.other-finds-goals" if figures else "commands.other-finds-figures"))
        if not figures or indicators or form != "yaml":  # the head of the source is needed also without figures
            sys.exit(BAD_INPUT)
    if indicators:
        goals, reported = ([], drafts) if figures else (drafts, [])
        put(_headed(as_indicators(goals, reported), book))
    elif form == "json":
        put(as_json(drafts, past=figures))
    elif form == "table":
        show(as_table(drafts, message_language()), nl=False)
    else:
        written = as_source if figures else as_plan
        put(written(drafts, asked.head(report.stem), read.left))
    _summed_up(drafts, len(read.left))


def _years_of(plan: str) -> tuple[str, int, int]:
    """The plan's name as its file bears it, and its first and last year; 2025/26 is the year that begins in 2025."""
    years = _PLAN.fullmatch(plan)
    if years is None or (years[3] and int(years[3]) != (int(years[1]) + 1) % 100):
        raise wrong_usage(Text("commands.plan-no-year", plan=plan))
    return f"{years[1]}-{years[3]}" if years[3] else plan, int(years[1]), int(years[2] or years[1])


def _parts_of(report: Path) -> tuple[str, list[Table]]:
    """The text of a report without its tables, and the tables; those whose heading says nothing are named."""
    text, tables = without_tables(report_text(report), has_goals, of_prose=of_actions)
    for table in unread(tables):
        say(Text("drafting.table-not-read", file=report.name, first=table.first, last=table.last))
    return text, tables


def _summed_up(drafts: list[Draft], left: int) -> None:
    """How many drafts there are, how many have a new indicator, and how many clauses with a number gave none."""
    new = sum(draft.named.known is None for draft in drafts)
    say(Text("commands.drafted", count=len(drafts), value=new))
    if left:
        say(Text("commands.clauses-without-a-draft", count=left))


def _source_id(given: str | None, report: Path, plan: str) -> str:
    """The id of the report as a source: as given, else from the file's name."""
    if given is not None and not _ID.fullmatch(given):
        raise wrong_usage(Text("commands.no-source-id", source=given))
    return given or re.sub("[^a-z0-9]+", "-", report.stem.lower()).strip("-") or f"report-{plan}"


def _headed(proposed: str, book: Book | None) -> str:
    """The proposed indicators; with the head of their file where the project has none yet to append to."""
    there = next((path for path in book.files.values() if path.stem == INDICATORS), None) if book else None
    if there is not None and "[]" in there.read_text(encoding="utf-8", errors="replace"):
        say(Text("commands.empty-list", name=there.name))
    empty = there is not None and not there.read_text(encoding="utf-8", errors="replace").strip()
    return proposed if (there and not empty) or not proposed else f"{INDICATORS}:\n{proposed}"


def report_text(report: Path) -> str:
    """The text of a report; a file that holds none is refused in a sentence."""
    try:
        decoded = decode(bytes_of(report, LARGEST))
    except OSError as error:
        say(Text("commands.unreadable", path=report, strerror=why(error)))
        sys.exit(BAD_INPUT)
    if decoded.refusal:
        say(Text("drafting.refused", file=report, why=decoded.refusal))
        sys.exit(BAD_INPUT)
    return blanked(decoded.text)


def _book(targets: Path | None, seeds: Path | None) -> Book | None:
    """The known indicators and plans; without a project, none."""
    try:
        where = find_folders(targets, seeds, None)
    except click.UsageError:
        return None
    return load(where.targets, where.seeds, settings=where.settings).book
