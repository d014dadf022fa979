"""`scorecard migrate`: rewrite older spellings in the files as they are written today."""

import sys
from contextlib import ExitStack

import click

from scorecard.collecting.recording import FileChange, RecordingPlan
from scorecard.commands.exit_codes import FINE
from scorecard.commands.folders import Folders, input_folders, locked
from scorecard.commands.messages import say
from scorecard.commands.options import speaking
from scorecard.commands.recording import finish
from scorecard.files.encoding import bytes_of
from scorecard.files.folders import yaml_files
from scorecard.files.migrations.registry import migrated
from scorecard.language.bilingual import Text


@click.command()
@input_folders
@click.option("--write", "at_once", is_flag=True, help="Write without asking.")
@speaking
def migrate(where: Folders, at_once: bool) -> None:
    """Rewrite older spellings in all files as they are written today, after showing the changes.

    Comments, order and layout stay. A file with faults is left as it is; scorecard check names them.
    """
    with ExitStack() as locks:
        if at_once:
            locks.enter_context(locked(where.seeds))
        sys.exit(_migrate(where, at_once))


def _migrate(where: Folders, at_once: bool) -> int:
    changes: list[FileChange] = []
    folders = [(where.targets, where.seeds), (where.seeds, where.targets)]
    for path, shown in [file for one, other in folders for file in yaml_files(one, one.name, other, []) or []]:
        try:
            before = bytes_of(path).decode("utf-8")
            after = migrated(before)
        except (ValueError, OSError):
            say(Text("commands.left-as-it-is", file=shown))
            continue
        if after != before:
            changes.append(FileChange(shown, path, shown, before, after))
    if not changes:
        say(Text("commands.nothing-to-migrate"))
        return FINE
    return finish(RecordingPlan(changes, [], []), where.seeds, at_once)
