"""What `collect` and `record` share: a book without errors, the diff, the question, and the writing."""

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from difflib import unified_diff
from pathlib import Path

import click

from scorecard.collecting.recording import ChangedError, RecordingPlan, write_changes
from scorecard.commands.exit_codes import BAD_INPUT, FINE, WRONG_USAGE
from scorecard.commands.folders import Folders, locked
from scorecard.commands.messages import in_words, message_language, report, say
from scorecard.commands.printing import cannot_write, show
from scorecard.commands.project import read_all
from scorecard.files.atomic_write import meant_by
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import visible


def load_sound(where: Folders) -> Book:
    """The book; where the files have errors already, they are said and the program ends."""
    read = read_all(where)
    if read.errors:
        report(read.problems, ("error",))
        say(Text("commands.errors-in-files", count=len(read.errors)))
        sys.exit(BAD_INPUT)
    return read.book


def finish(plan: RecordingPlan, seeds: Path, at_once: bool, told: Sequence[Text] = (), diff: bool = True) -> int:
    """Show what would change, ask where a person is there to answer, and write. The exit code comes back.

    `told` is the same in words, for people who do not read the files; it stands first. `diff` shows the lines of the
    files.

    With `at_once` the caller holds the lock of `seeds`, from before the files were read. Else nothing is locked while a
    person thinks; a file that has changed by the time of the answer is left as it is.
    """
    for fault in plan.faults:
        say(fault.in_language(message_language()))
    if plan.known:
        say(Text("commands.already-recorded", count=len(plan.known)))
    if not plan.changes:
        say(Text("commands.nothing-add"))
        return FINE
    for text in told:
        show(visible(text.in_language(message_language())))
    for change in plan.changes if diff else ():
        old, new = change.before.splitlines(), change.after.splitlines()
        name = change.shown if change.before else "/dev/null"
        for line in unified_diff(old, new, name, change.shown, lineterm=""):
            show(click.style(line, fg={"+": "green", "-": "red"}.get(line[:1])))
    if not at_once and not _agreed():
        say(Text("commands.add-write"))
        return FINE
    try:
        with nullcontext() if at_once else locked(seeds):
            write_changes(plan.changes)
    except ChangedError as error:
        say(Text("commands.changed-meanwhile", file=error))
        return WRONG_USAGE
    except OSError as error:
        say(cannot_write(meant_by(error, [one.path for one in plan.changes]), error, Text("commands.name-seeds")))
        return WRONG_USAGE
    for change in plan.changes:
        say(Text("commands.changed-file" if change.before else "commands.wrote-file", file=change.shown))
    return FINE


def _agreed() -> bool:
    """Whether a person is there and says yes. The standard input may be closed."""
    return (
        sys.stdin is not None and sys.stdin.isatty() and click.confirm(in_words(Text("commands.write-this")), err=True)
    )
