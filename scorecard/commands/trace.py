"""`scorecard trace`: the proof that every quotation stands in its document, and that no number was overlooked."""

import sys
from pathlib import Path

import click

from scorecard.checks.tracing import Quotation, Traced, follow, waiting
from scorecard.commands.common import BAD_INPUT, clear_progress, find_folders, inputs, plural, progress, show, speaking
from scorecard.commands.messages import report, say, spoken
from scorecard.files.documents import Document, documents
from scorecard.files.load import Loaded, load, locate
from scorecard.language.bilingual import Text
from scorecard.model.problems import Problem, visible


@click.command()
@click.option("--documents", "folder", required=True, type=click.Path(path_type=Path), help="Folder of the texts.")
@inputs
@click.option("--quiet", is_flag=True, help="Leave out the quotations that stand as they are quoted.")
@click.option("--strict", is_flag=True, help="Exit with 1 also where a number is not accounted for.")
@speaking
def trace(folder: Path, targets: Path | None, seeds: Path | None, quiet: bool, strict: bool) -> None:
    """Prove that every quotation stands in its document, and list the numbers that nothing accounts for.

    Documents are recognised by their SHA-256, whatever their names. Offsets count characters from 0.
    """
    texts = _texts(folder)
    where = find_folders(targets, seeds, None)
    loaded = load(where.targets, where.seeds, progress())
    clear_progress()
    if any(problem.level == "error" for problem in loaded.problems):
        report(loaded.problems, ("error",))
        say("Mend the errors first; what could not be read cannot be traced.")
        sys.exit(BAD_INPUT)
    traced = follow(loaded.book, texts)
    if not traced.documents:
        raise click.UsageError(_strange(folder, len(texts), traced))
    _tell(traced, loaded, quiet)
    if traced.lost or (strict and traced.left):
        sys.exit(BAD_INPUT)


def _texts(folder: Path) -> dict[str, Document]:
    try:
        return documents(folder)
    except OSError as error:
        raise click.UsageError(
            f"The folder {folder} cannot be read: {error.strerror}. Name the folder of the texts with --documents DIR."
        ) from error


def _strange(folder: Path, number: int, traced: Traced) -> str:
    if not traced.missing:
        return "No source names a document. Add document: {sha256: …} to the source whose text you have."
    return (
        f"None of the {plural(number, 'text')} in {folder} is a document of a source. "
        f"“sha256sum FILE” must give what stands in seeds/{traced.missing[0]}.yaml."
    )


def _tell(traced: Traced, loaded: Loaded, quiet: bool) -> None:
    for source, name in traced.documents.items():
        own = [quotation for quotation in traced.quotations if quotation.source == source]
        show(f"{name} is the document of {source}: {plural(len(own), 'quotation')}")
        for quotation in own:
            if quotation.found is not None and not (quiet and not _remark(quotation)):
                show(_line(quotation))
    for problem in locate([_lost(quotation, traced) for quotation in traced.lost], loaded.book.files):
        show(problem.in_language(spoken()))
    for source in traced.missing:
        number = plural(waiting(loaded.book, source), "quotation")
        show(f"the document of {source} is not there: {number} not looked for")
    if traced.left:
        show("Numbers that no target, figure or set-aside entry accounts for:")
    for number_left in traced.left:
        spot = f"{number_left.document}: character {number_left.start}, paragraph {number_left.paragraph}"
        show(f"  {spot}: {number_left.text} in “{visible(number_left.context)}”")
    _sum_up(traced)


def _line(quotation: Quotation) -> str:
    found = quotation.found
    assert found is not None
    spot = f"characters {found.start}-{found.end}, paragraph {found.paragraph}"
    return f"  {quotation.location}: {spot}: {quotation.says}{_remark(quotation)}"


def _remark(quotation: Quotation) -> str:
    """What a reader should know about a find: blanks that were bridged, and other places with the same words."""
    found = quotation.found
    if found is None:
        return ""
    remarks = ["across a line break"] if found.line_break else ["across a blank"] if found.blank else []
    if found.times > 1:
        remarks.append(f"the {'first' if len(found.spans) == 1 else 'closest'} of {found.times} places")
    return f" ({'; '.join(remarks)})" if remarks else ""


def _lost(quotation: Quotation, traced: Traced) -> Problem:
    document = traced.documents[quotation.source]
    message = Text("checks.says-not-in-document", says=quotation.says, document=document)
    remedy = Text("checks.copy-the-words")
    return Problem(quotation.location, "error", "trace", message, remedy, "says")


def _sum_up(traced: Traced) -> None:
    lost, left = len(traced.lost), len(traced.left)
    say(
        f"{plural(len(traced.documents), 'document')}, {plural(len(traced.quotations), 'quotation')}: "
        f"{len(traced.quotations) - lost} found, {lost} not; "
        f"{plural(traced.counted, 'number')}: {traced.counted - left} accounted for, {left} not."
    )
    if left:
        say("Encode what is missing, or list it with the reason in seeds/SOURCE.set-aside.yaml.")
