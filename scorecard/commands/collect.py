"""`scorecard collect`: read filled-in workbooks back into the sources."""

import sys
from contextlib import nullcontext
from pathlib import Path

import click

from scorecard.checks.registry import check
from scorecard.collecting.entries import Fault
from scorecard.collecting.form_rows import Collected, collected
from scorecard.collecting.recording import planned
from scorecard.collecting.review import decided
from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.messages import say, spoken
from scorecard.commands.options import folders, speaking
from scorecard.commands.project import Folders, find_folders
from scorecard.commands.recording import finish, load_sound, locked
from scorecard.files.file_faults import why
from scorecard.language.bilingual import Text


@click.command()
@click.argument("files", nargs=-1, required=True, metavar="FILE...", type=click.Path(path_type=Path, dir_okay=False))
@folders
@click.option("--write", "at_once", is_flag=True, help="Write without asking.")
@speaking
def collect(
    files: tuple[Path, ...], targets: Path | None, seeds: Path | None, outputs: Path | None, at_once: bool
) -> None:
    """Read the entry forms of the workbooks in FILE... and add what they say to seeds/, after showing it.

    Nothing is written where a single cell cannot be read, and no figure that a source already reports is changed.
    Collecting the same form twice adds it once.
    """
    where = find_folders(targets, seeds, outputs)
    found = [_read(file) for file in files]
    with locked(where.seeds) if at_once else nullcontext():
        sys.exit(_collect(where, found, at_once))


def _collect(where: Folders, found: list[Collected], at_once: bool) -> int:
    book = load_sound(where)
    entries = [entry for one in found for entry in one.entries]
    sources = [source for one in found for source in one.sources]
    plan = planned(book, where.seeds, entries, sources, check)
    faults = [*(fault for one in found for fault in one.faults), *plan.faults]
    if any(fault.level == "error" for fault in faults):
        for fault in faults:
            say(fault.in_language(spoken()))
        say(Text("commands.value-value-nothing-written", value=sum(fault.level == "error" for fault in faults)))
        return BAD_INPUT
    return finish(plan, where.seeds, at_once)


def _read(file: Path) -> Collected:
    from scorecard.output.workbook.reading.filled_form import read  # openpyxl is slow to import
    from scorecard.output.workbook.reading.zip_parts import RefusedError

    try:
        form = read(file)
    except RefusedError as error:
        fault = Fault(
            file.name,
            "error",
            Text("commands.refused", file=file.name, why=error.why),
            Text("commands.collect-written"),
        )
        return Collected([], [], [fault])
    except OSError as error:
        return Collected(
            [],
            [],
            [
                Fault(
                    str(file),
                    "error",
                    Text("files.unreadable", strerror=why(error)),
                    Text("commands.check-its-name"),
                )
            ],
        )
    if not form.found:
        remedy = Text("commands.fill-in-sheets")
        return Collected([], [], [Fault(file.name, "error", Text("commands.no-entry-form"), remedy)])
    review = decided(file.name, form.figures)
    left = review.rejected + review.undecided
    if left:
        say(Text("commands.reviewed-left", file=file.name, rejected=review.rejected, undecided=review.undecided))
    found = collected(file.name, review.rows, form.sources if review.rows or not left else [])
    return found._replace(faults=[*review.faults, *found.faults])
