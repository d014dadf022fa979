"""`scorecard collect`: read filled-in workbooks back into the sources."""

import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from datetime import date
from pathlib import Path
from typing import NamedTuple

import click

from scorecard.checks.registry import check
from scorecard.collecting.entries import Entry, Fault
from scorecard.collecting.form_row import FilledRow
from scorecard.collecting.form_rows import collected
from scorecard.collecting.form_words import asked_stages
from scorecard.collecting.month_totals import parted_entries
from scorecard.collecting.recording import planned, right_alone
from scorecard.collecting.review import decided
from scorecard.collecting.row_goals import rows_with_goals
from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.folders import Folders, folders, locked
from scorecard.commands.messages import message_language, say, wrong_usage
from scorecard.commands.options import day, speaking
from scorecard.commands.recording import finish, load_sound
from scorecard.files.file_faults import why
from scorecard.judging.phrases import figure_text
from scorecard.language.bilingual import Text, clauses, in_both, same
from scorecard.model.book import Book
from scorecard.model.periods import period_text
from scorecard.model.sources import Figure

_WORKBOOKS = (".xlsx", ".xlsm")
_OTHERS = (".xls", ".xlsb", ".et", ".ett", ".ods", ".csv", ".numbers")  # of which forms come back too, by mistake
_LOCKS = ("~$", ".~")  # what Excel and WPS lay beside a workbook that is open


class _Read(NamedTuple):
    """What one workbook holds, or why it cannot be read; `lang` is the language of its form."""

    name: str
    figures: Sequence[FilledRow]
    sources: Sequence[FilledRow]
    lang: str | None = None
    faults: Sequence[Fault] = ()


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path))
@folders
@click.option("--on", metavar="DATE", callback=day, help="The day on which the forms came in.  [default: today]")
@click.option("--correct", is_flag=True, help="Take a number that differs from the unit's earlier one as a correction.")
@click.option("--diff", is_flag=True, help="Show the lines of the files too, where several forms come in.")
@click.option("--strict", is_flag=True, help="Write nothing where a single cell cannot be read.")
@click.option("--write", "at_once", is_flag=True, help="Write without asking.")
@speaking
def collect(
    files: tuple[Path, ...],
    where: Folders,
    on: date,
    correct: bool,
    diff: bool,
    strict: bool,
    at_once: bool,
) -> None:
    """Read the entry forms of the workbooks in FILE... (or folders of them) and add what they say to seeds/, after
    showing it.

    A row that cannot be read is named by its cell and left out; the others are taken. No figure that a source already
    reports is changed: with --correct a number that a unit has corrected becomes a source of its own that takes the
    place of the old one. Collecting the same form twice adds it once.
    """
    found = [_read(file) for file in _workbooks(files)]
    with locked(where.seeds) if at_once else nullcontext():
        sys.exit(_collect(where, found, on, correct, strict, at_once, diff or len(found) == 1))


def _workbooks(files: tuple[Path, ...]) -> list[Path]:
    """The files, and the workbooks of the folders among them; what a spreadsheet program lays beside an open one is
    none."""
    found = [path for given in files for path in (_inside(given) if given.is_dir() else [given])]
    kept = [path for path in found if not path.name.startswith(_LOCKS)]
    if not kept:
        raise wrong_usage(Text("commands.no-workbooks", files=", ".join(map(str, files))))
    return list(dict.fromkeys(kept))


def _inside(folder: Path) -> Iterator[Path]:
    try:
        yield from sorted(path for path in folder.iterdir() if path.suffix.lower() in (*_WORKBOOKS, *_OTHERS))
    except OSError as error:
        raise wrong_usage(Text("commands.unreadable", path=folder, strerror=why(error))) from error


def _collect(
    where: Folders, found: list[_Read], on: date, correct: bool, strict: bool, at_once: bool, diff: bool
) -> int:
    book = load_sound(where)
    titled = {title: [source.source for source in sources] for title, sources in book.titled.items()}
    asked = asked_stages(book)
    fit = [rows_with_goals(one.name, one.figures, book) for one in found]
    rows = [(one.name, kept.rows, one.sources) for one, kept in zip(found, fit, strict=True)]
    read = [collected(*one, titled, on.isoformat(), asked) for one in rows]
    entries, unclear = parted_entries(book, [entry for one in read for entry in one.entries])
    sources = [source for one in read for source in one.sources]
    came, record = on.isoformat(), planned if strict else right_alone
    plan = record(book, where.seeds, entries, sources, check, came if correct else "", came)
    faults = [fault for one in found for fault in one.faults]
    faults += [fault for one in fit for fault in one.faults]
    faults += [*(fault for one in read for fault in one.faults), *unclear, *plan.faults]
    langs = {one.name: one.lang for one in found if one.lang}
    wrong = sum(fault.level == "error" for fault in faults)
    for fault in faults:
        say(fault.in_language(langs.get(fault.where.split("!")[0], message_language())))
    if wrong and (strict or not plan.changes):
        say(Text("commands.errors-nothing-written", value=wrong))
        return BAD_INPUT
    if wrong:
        say(Text("commands.faults-left-out", count=wrong))
    of_month = [entry for entry in plan.new if entry.about or entry.kind == "reports"]
    names = _names(book, {_about(entry)["plan"] for entry in of_month})
    told = [_in_words(names, entry) for entry in of_month]
    all_told = len(told) == len(plan.new)  # rows of an entry sheet have no words
    ended = finish(plan._replace(faults=[]), where.seeds, at_once, told, diff or not all_told)
    return ended or (BAD_INPUT if wrong else ended)


def _names(book: Book, plans: Iterable[str]) -> dict[tuple[str, str], Text]:
    """The names of the targets of the plans, by the plan as it is called and the id of the target."""
    called = [(name, plan) for name in plans for plan in book.plans_called(name)]
    return {(name, target.id): in_both(target.name) for name, plan in called for _, target in plan.targets()}


def _about(entry: Entry) -> Mapping[str, str]:
    """What a row of the form of a month is about: the plan and the target."""
    return entry.figure if entry.kind == "reports" else entry.about


def _in_words(names: Mapping[tuple[str, str], Text], entry: Entry) -> Text:
    """What a row of the form of a month adds, for people who do not read the files."""
    said = dict(entry.figure)
    about = _about(entry)
    name = names.get((about["plan"], about["target"]), same(about["target"]))
    told = [Text("commands.takes-cause", cause=same(said["cause"]))] if said.get("cause") else []
    told += [Text("commands.takes-next", step=same(said["next"]))] if said.get("next") else []
    if entry.kind == "figures":
        figure = Figure.model_validate(entry.values)
        what = Text("commands.takes-figure", said=figure_text(figure), when=period_text(figure.span))
        told.insert(0, Text("commands.takes-correction", what=what) if figure.supersedes else what)
    return Text("commands.takes", where=entry.where, name=name, told=clauses(told or [same(said.get("note", ""))]))


def _read(file: Path) -> _Read:
    from scorecard.output.workbook.reading.filled_form import read_form  # openpyxl is slow to import
    from scorecard.output.workbook.reading.zip_parts import RefusedError

    if file.suffix.lower() in _OTHERS:
        said, fix = Text("commands.other-spreadsheet", file=file.name), Text("commands.save-as-xlsx")
        return _Read(file.name, [], [], faults=[Fault(file.name, "error", said, fix)])
    try:
        form = read_form(file)
    except RefusedError as error:
        said, fix = Text("commands.refused", file=file.name, why=error.why), Text("commands.collect-written")
        return _Read(file.name, [], [], faults=[Fault(file.name, "error", said, fix)])
    except OSError as error:
        said = Text("files.unreadable", strerror=why(error))
        return _Read(file.name, [], [], faults=[Fault(str(file), "error", said, Text("commands.check-its-name"))])
    if not form.found:
        said, fix = Text("commands.no-entry-form"), Text("commands.fill-in-sheets")
        return _Read(file.name, [], [], faults=[Fault(file.name, "error", said, fix)])
    review = decided(file.name, form.figures)
    left = review.rejected + review.undecided
    if left:
        say(Text("commands.reviewed-left", file=file.name, rejected=review.rejected, undecided=review.undecided))
    described = list(form.sources) if review.rows or not left else []
    return _Read(file.name, list(review.rows), described, form.lang, list(review.faults))
