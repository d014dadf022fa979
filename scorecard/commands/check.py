"""`scorecard check`: every problem of the input at once."""

import sys
from collections.abc import Mapping

import click

from scorecard.commands.exit_codes import BAD_INPUT
from scorecard.commands.folders import Folders, input_folders
from scorecard.commands.messages import READABLE, message_language, say
from scorecard.commands.options import speaking
from scorecard.commands.printing import put, show
from scorecard.commands.project import read_all
from scorecard.language.bilingual import NOTHING, Text
from scorecard.model.book import Book
from scorecard.model.problems import Problem
from scorecard.output.problem_list import as_github, as_json


@click.command()
@input_folders
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option(
    "--all",
    "everything",
    is_flag=True,
    help="Show what is for information only, too, and every problem where there are very many.",
)
@click.option("--format", "form", type=click.Choice(["text", "json", "github"]), default="text", show_default=True)
@speaking
def check(where: Folders, strict: bool, everything: bool, form: str) -> None:
    """Validate everything and print all problems as file:line:column: level: message [rule], errors first."""
    read = read_all(where)
    problems = {
        level: [problem for problem in read.problems if problem.level == level]
        for level in ("error", "warning", "info")
    }
    if form == "text":
        _tell(problems, everything)
    else:
        shown = [
            one for level, found in problems.items() for one in found if form == "json" or everything or level != "info"
        ]
        put(as_json(shown) if form == "json" else as_github(shown, message_language()))
    counts = {level: len(found) for level, found in problems.items()}
    _sum_up(read.book, counts, everything)
    if counts["error"] or (strict and counts["warning"]):
        sys.exit(BAD_INPUT)


def _tell(problems: Mapping[str, list[Problem]], everything: bool) -> None:
    for level, found in problems.items():
        most = None if everything else 0 if level == "info" else READABLE
        for problem in found[:most]:
            show(problem.in_language(message_language()))
        if most and len(found) > most:
            say(Text(f"commands.more-{level}", count=len(found) - most))


def _sum_up(book: Book, counts: Mapping[str, int], everything: bool) -> None:
    hidden = Text("commands.all-shows-them") if counts["info"] and not everything else NOTHING
    goals, figures = sum(len(plan.targets()) for plan in book.plans), sum(len(s.figures) for s in book.sources.values())
    say(
        Text(
            "commands.checked",
            plans=len(book.plans),
            targets=goals,
            sources=len(book.sources),
            figures=figures,
            errors=counts["error"],
            warnings=counts["warning"],
            info=counts["info"],
            hidden=hidden,
        )
    )
