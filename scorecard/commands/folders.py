"""The folders that a command works on: given on the command line, in the settings, or found upwards."""

import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from pathlib import Path
from typing import Any, NamedTuple

import click

from scorecard.commands.exit_codes import WRONG_USAGE
from scorecard.commands.messages import say, wrong_usage
from scorecard.files.atomic_write import sweep
from scorecard.files.file_lock import LockedError, folder_lock
from scorecard.files.settings import ReadSettings, settings_above
from scorecard.language.bilingual import Text
from scorecard.model.settings import Settings

_FOLDER = click.Path(path_type=Path)
_DEEPEST = 20  # levels of folders
_TARGETS = click.option("--targets", type=_FOLDER, help="Folder of the goals.  [default: targets/, found upwards]")
_SEEDS = click.option("--seeds", type=_FOLDER, help="Folder of the sources.  [default: seeds/, found upwards]")
_OUTPUTS = click.option(
    "--outputs", type=_FOLDER, help="Folder for what a run writes.  [default: outputs/ of the project]"
)


class Folders(NamedTuple):
    """Where the goals, the sources and the outputs are."""

    targets: Path
    seeds: Path
    outputs: Path

    @property
    def settings(self) -> Settings:
        """What the project of these folders sets."""
        return self.read_settings().settings

    def read_settings(self) -> ReadSettings:
        """The settings of the project of these folders, with everything wrong in them."""
        return settings_above(self.targets.absolute().parent)

    @property
    def closed(self) -> Path:
        """The folder of the closed months."""
        return self.targets.parent / "closed"

    def sweep(self) -> None:
        """Remove what commands that were killed have left: of the files in all folders, and of outputs one level
        down."""
        for folder, depth in ((self.targets, _DEEPEST), (self.seeds, _DEEPEST), (self.closed, 0), (self.outputs, 1)):
            sweep(folder, depth)


def input_folders(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that name the folders to read. The command gets all folders as `where`."""
    return _TARGETS(_SEEDS(_found(command)))


def folders(command: Callable[..., Any]) -> Callable[..., Any]:
    """The options that name the folders to read, and the one to write. The command gets all folders as `where`."""
    return _TARGETS(_SEEDS(_OUTPUTS(_found(command))))


def _found(command: Callable[..., Any]) -> Callable[..., Any]:
    """The command, given the folders instead of their options."""

    @wraps(command)
    def in_folders(targets: Path | None, seeds: Path | None, outputs: Path | None = None, **others: Any) -> Any:
        where = find_folders(targets, seeds, outputs)
        where.sweep()
        return command(where=where, **others)

    return in_folders


def find_folders(targets: Path | None, seeds: Path | None, outputs: Path | None) -> Folders:
    """The folders as given; those not given are looked for from the working directory upwards."""
    root = _root() if targets is None or seeds is None else None
    goals = targets or (root / "targets" if root else None)
    sources = seeds or (root / "seeds" if root else None)
    if goals is None or sources is None:
        raise wrong_usage(Text("commands.no-project"))
    if os.path.realpath(goals) == os.path.realpath(sources):
        raise wrong_usage(Text("commands.one-folder-twice", goals=goals))
    return Folders(goals, sources, outputs or (root or goals.parent) / "outputs")


def _root() -> Path | None:
    try:
        here = Path.cwd()
    except FileNotFoundError as error:
        raise wrong_usage(Text("commands.directory-gone")) from error
    return next((folder for folder in (here, *here.parents) if is_project(folder)), None)


def is_project(folder: Path) -> bool:
    """Whether a folder holds goals and sources."""
    try:
        return (folder / "targets").is_dir() and (folder / "seeds").is_dir()
    except OSError:  # it may not be looked into
        return False


@contextmanager
def locked(folder: Path) -> Iterator[None]:
    """Keep other commands from writing into the folder; wait for one that does, and end where that takes too long."""
    if not folder.is_dir():  # loading tells of it
        yield
        return
    try:
        with folder_lock(folder):
            yield
    except LockedError as error:
        say(Text("commands.give-again", error=error.why))
        sys.exit(WRONG_USAGE)
