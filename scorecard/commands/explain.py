"""`scorecard explain`: why a target has its colour, in words and arithmetic that can be followed by hand."""

import json
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import click

from scorecard.commands.messages import wrong_usage
from scorecard.commands.options import as_of, inputs, language
from scorecard.commands.printing import put, show
from scorecard.commands.project import find_folders, read_to_judge
from scorecard.files.bands import bands_of
from scorecard.judging.judge import judge
from scorecard.judging.verdicts import Judged, Result
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import did_you_mean
from scorecard.output.explanation import derivation
from scorecard.output.json_document import result_of
from scorecard.output.rows import labels_of


@click.command()
@click.argument("target", metavar="TARGET")
@inputs
@as_of
@language
@click.option("--format", "form", type=click.Choice(["text", "json"]), default="text", show_default=True)
def explain(target: str, targets: Path | None, seeds: Path | None, as_of: date, lang: str, form: str) -> None:
    """Tell why TARGET (an id, or PLAN/id where several plans have it) has its colour."""
    book = read_to_judge(find_folders(targets, seeds, None))
    judged, result = _choose(target, book, as_of)
    if form == "json":
        found = {"plan": judged.plan.plan, "as_of": as_of.isoformat(), **result_of(result, labels_of(judged))}
        put(json.dumps(found, ensure_ascii=False, indent=2) + "\n")
    else:
        show(derivation(judged, result, book, bands_of(judged.plan), as_of, lang))


def _choose(wanted: str, book: Book, as_of: date) -> tuple[Judged, Result]:
    """The target of that name in the plans that existed; an unknown or ambiguous name is wrong usage."""
    plan, _, label = wanted.rpartition("/")
    named = {(one.name, label): (one, result) for one in judge(book, as_of) for label, result in _labelled(one)}
    asked = {book.name_of(each) for each in book.plans_called(plan)}
    found = [key for key in named if key[1] == label and (not plan or key[0] in asked)]
    hits = ["/".join(key) for key in found]
    if len(hits) == 1:
        return named[found[0]]
    if hits:
        raise wrong_usage(Text("commands.wanted-stands-several-plans-say-which", wanted=wanted, hits=", ".join(hits)))
    known = [*("/".join(key) for key in named), *(label for _, label in named)]
    hint = did_you_mean(wanted, known, Text("commands.lists-ids"))
    raise wrong_usage(Text("commands.no-target", name=wanted, day=as_of, hint=hint))


def _labelled(judged: Judged) -> Iterator[tuple[str, Result]]:
    names = labels_of(judged)
    for result in judged.results:
        for one in result.with_parts():
            yield names[one.identity], one
