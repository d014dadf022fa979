"""`scorecard check`: every problem of the input at once."""

import sys
from pathlib import Path

import click

from scorecard.commands.common import BAD_INPUT, find_folders, inputs, plural, read_all, say, show


@click.command()
@inputs
@click.option("--strict", is_flag=True, help="Count warnings as errors.")
@click.option("--quiet", is_flag=True, help="Leave out what is for information only.")
def check(targets: Path | None, seeds: Path | None, strict: bool, quiet: bool) -> None:
    """Validate everything and print all problems as file:line:column: level: message [rule]."""
    read = read_all(find_folders(targets, seeds, None))
    for problem in read.problems:
        if not (quiet and problem.level == "info"):
            show(str(problem))
    counts = {level: sum(problem.level == level for problem in read.problems) for level in ("error", "warning", "info")}
    book = read.book
    goals, figures = sum(len(plan.targets()) for plan in book.plans), sum(len(s.figures) for s in book.sources.values())
    say(
        f"{plural(len(book.plans), 'plan')} with {plural(goals, 'target')}, "
        f"{plural(len(book.sources), 'source')} with {plural(figures, 'figure')}: "
        f"{plural(counts['error'], 'error')}, {plural(counts['warning'], 'warning')}, {counts['info']} for information."
    )
    if counts["error"] or (strict and counts["warning"]):
        sys.exit(BAD_INPUT)
