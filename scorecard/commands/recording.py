"""What `collect` and `record` share: a book without errors, the diff, the question, and the writing."""

import sys
from difflib import unified_diff

import click

from scorecard.collecting.recording import Plan, write
from scorecard.commands.common import BAD_INPUT, FINE, Folders, cannot_write, plural, read_all, report, say, show
from scorecard.model.book import Book

_WRONG_USAGE = 2


def load_sound(where: Folders) -> Book:
    """The book; where the files have errors already, they are said and the program ends."""
    read = read_all(where)
    if read.errors:
        report(read.problems, ("error",))
        say(f"{plural(len(read.errors), 'error')} in the files as they are. Mend them first; nothing was written.")
        sys.exit(BAD_INPUT)
    return read.book


def finish(plan: Plan, at_once: bool) -> int:
    """Show what would change, ask where a person is there to answer, and write. The exit code comes back."""
    for fault in plan.faults:
        say(str(fault))
    if plan.known:
        say(f"{plural(len(plan.known), 'figure')} already recorded, left as they are.")
    if not plan.changes:
        say("Nothing to add.")
        return FINE
    for change in plan.changes:
        old, new = change.before.splitlines(), change.after.splitlines()
        name = change.shown if change.before else "/dev/null"
        for line in unified_diff(old, new, name, change.shown, lineterm=""):
            show(click.style(line, fg={"+": "green", "-": "red"}.get(line[:1])))
    if not at_once and not _agreed():
        say("Nothing was written. Add --write to write it.")
        return FINE
    try:
        write(plan.changes)
    except OSError as error:
        say(cannot_write(plan.changes[0].path, error))
        return _WRONG_USAGE
    for change in plan.changes:
        say(f"{'changed' if change.before else 'wrote'} {change.shown}")
    return FINE


def _agreed() -> bool:
    return sys.stdin.isatty() and click.confirm("Write this?", err=True)
