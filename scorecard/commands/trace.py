"""`scorecard trace`: the proof that every quotation stands in its document, and that no number was overlooked."""

import sys
from pathlib import Path

import click

from scorecard.checks.tracing import Quotation, Traced, follow, waiting
from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.folders import Folders, input_folders
from scorecard.commands.messages import message_language, report, say, wrong_usage
from scorecard.commands.options import speaking
from scorecard.commands.printing import clear_progress, progress, put, show
from scorecard.files.documents import Document, documents
from scorecard.files.file_faults import why
from scorecard.files.load import Loaded, load, locate
from scorecard.language.bilingual import NOTHING, Text, clauses
from scorecard.model.problems import Problem, visible
from scorecard.output.problem_list import as_github
from scorecard.output.trace_list import as_json


@click.command()
@click.option("--documents", "folder", required=True, type=click.Path(path_type=Path), help="Folder of the texts.")
@input_folders
@click.option("--quiet", is_flag=True, help="Leave out the quotations that stand as they are quoted.")
@click.option(
    "--strict", is_flag=True, help="Exit with 1 also where a number is not accounted for or a document is not there."
)
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
@speaking
def trace(folder: Path, where: Folders, quiet: bool, strict: bool, form: str) -> None:
    """Prove that every quotation stands in its document, and list the numbers that nothing accounts for.

    Documents are recognised by their SHA-256, whatever their names. Offsets count characters from 0.
    """
    texts = _texts(folder)
    loaded = load(where.targets, where.seeds, progress(), where.settings)
    clear_progress()
    if any(problem.level == "error" for problem in loaded.problems):
        report(loaded.problems, ("error",))
        say(Text("commands.errors-no-trace"))
        sys.exit(BAD_INPUT)
    traced = follow(loaded.book, texts)
    if not traced.documents:
        raise wrong_usage(_strange(folder, len(texts), traced))
    if form == "text":
        _tell(traced, loaded, quiet)
    else:
        put(as_json(traced) if form == "json" else as_github(_problems(traced, loaded), message_language()))
    _sum_up(traced, sum(waiting(loaded.book, source) for source in traced.missing))
    if traced.lost or (strict and (traced.left or traced.missing)):
        sys.exit(BAD_INPUT)


def _texts(folder: Path) -> dict[str, Document]:
    try:
        return documents(folder)
    except OSError as error:
        raise wrong_usage(Text("commands.documents-unreadable", folder=folder, strerror=why(error))) from error


def _strange(folder: Path, number: int, traced: Traced) -> Text:
    if not traced.missing:
        return Text("commands.no-document-named")
    return Text("commands.no-text-fits", number=number, folder=folder, missing=traced.missing[0])


def _tell(traced: Traced, loaded: Loaded, quiet: bool) -> None:
    for source, name in traced.documents.items():
        own = [quotation for quotation in traced.quotations if quotation.source == source]
        show(Text("commands.document-of", name=name, source=source, count=len(own)))
        for quotation in own:
            if quotation.found is not None and not (quiet and _remark(quotation) == NOTHING):
                show(_line(quotation))
    for problem in _problems(traced, loaded):
        show(problem.in_language(message_language()))
    for source in traced.missing:
        show(Text("commands.document-not-there", source=source, number=waiting(loaded.book, source)))
    if traced.left:
        show(Text("commands.numbers-left"))
    for number_left in traced.left:
        position = Text(
            "commands.character",
            document=number_left.document,
            start=number_left.start,
            paragraph=number_left.paragraph,
        )
        show(
            Text(
                "commands.position-text-context",
                position=position,
                text=number_left.text,
                context=visible(number_left.context),
            )
        )


def _line(quotation: Quotation) -> Text:
    found = quotation.found
    assert found is not None
    position = Text("commands.characters", start=found.start, end=found.end, paragraph=found.paragraph)
    where, says, remark = quotation.location, quotation.says, _remark(quotation)
    return Text("commands.quotation-found", location=where, position=position, says=says, remark=remark)


def _remark(quotation: Quotation) -> Text:
    """What a reader should know about a find: blanks that were bridged, and other places with the same words."""
    found = quotation.found
    if found is None:
        return NOTHING
    remarks = []
    if found.line_break or found.blank:
        remarks.append(Text("commands.across-line-break" if found.line_break else "commands.across-blank"))
    if found.times > 1:
        remarks.append(Text("commands.count-times-places", count=len(found.spans), times=found.times))
    return Text("commands.in-brackets", remarks=clauses(remarks)) if remarks else NOTHING


def _lost(quotation: Quotation, traced: Traced) -> Problem:
    document = traced.documents[quotation.source]
    message = Text("checks.says-not-in-document", says=quotation.says, document=document)
    remedy = Text("checks.copy-the-words")
    return Problem(quotation.location, "error", "trace", message, remedy, "says")


def _problems(traced: Traced, loaded: Loaded) -> list[Problem]:
    """The quotations that stand nowhere, each at its place."""
    return locate([_lost(quotation, traced) for quotation in traced.lost], loaded.book.positions)


def _sum_up(traced: Traced, unread: int) -> None:
    lost, left = len(traced.lost), len(traced.left)
    say(
        Text(
            "commands.traced",
            documents=len(traced.documents),
            quotations=len(traced.quotations),
            found=len(traced.quotations) - lost,
            lost=lost,
            numbers=traced.counted,
            known=traced.counted - left,
            left=left,
        )
    )
    if unread:
        say(Text("commands.not-looked-for", number=unread, missing=len(traced.missing)))
    if left:
        say(Text("commands.encode-or-list"))
