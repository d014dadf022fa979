"""`scorecard init`: a small working example to start from."""

import os
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from scorecard.commands.exit_codes import WRONG_USAGE
from scorecard.commands.folders import is_project
from scorecard.commands.messages import message_language, say, wrong_usage
from scorecard.commands.options import speaking
from scorecard.commands.printing import cannot_write, show
from scorecard.files.atomic_write import write_all
from scorecard.files.settings import SETTINGS_FILE
from scorecard.language.bilingual import NOTHING, Text
from scorecard.language.languages import LANGUAGES

_PARTS = ("targets", "seeds")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), default=".")
@speaking
def init(folder: Path) -> None:
    """Lay out a small example in FOLDER (here where none is named). Nothing that is there is overwritten.

    In another language than English, scorecard.toml keeps the language for the commands that follow.
    """
    parts = (part for part in (folder.absolute(), *folder.absolute().parents) if part.name in _PARTS)
    if inside := next((part for part in parts if is_project(part.parent)), None):
        raise wrong_usage(Text("commands.inside-a-project", folder=inside))
    wanted = {folder / part / file.name: file for part in _PARTS for file in _examples(part)}
    there = [path for path, file in wanted.items() if os.path.lexists(path) and not _same(path, file)]
    missing = {path: file for path, file in wanted.items() if not os.path.lexists(path)}
    if there or not missing:  # some of its files and no others: an init that was interrupted is carried on
        name = (there or list(wanted))[0]
        say(Text("commands.example-exists", name=name))
        raise SystemExit(WRONG_USAGE)
    path = folder
    try:
        for path in missing:
            path.parent.mkdir(parents=True, exist_ok=True)
        written = {path: file.read_bytes() for path, file in missing.items()} | _settings(folder)
        write_all(written)
    except OSError as error:
        say(cannot_write(path, error, Text("commands.name-folder")))
        raise SystemExit(WRONG_USAGE) from error
    for path in written:
        show(str(path))
    change = NOTHING if folder == Path() else Text("commands.change-into", folder=folder)
    say(Text("commands.example-written", count=len(written), change=change))


def _settings(folder: Path) -> dict[Path, bytes]:
    """The settings with the language that is spoken; none where it is the usual one, and where there are settings."""
    path, lang = folder / SETTINGS_FILE, message_language()
    return {} if lang == LANGUAGES[0] or os.path.lexists(path) else {path: f'lang = "{lang}"\n'.encode()}


def _same(path: Path, file: Traversable) -> bool:
    """Whether the file at `path` is that one of the example."""
    return path.is_file() and not path.is_symlink() and path.read_bytes() == file.read_bytes()


def _examples(part: str) -> Iterator[Traversable]:
    """The files of the example that belong into one of its folders, by name."""
    found = (files("scorecard.commands") / "example" / part).iterdir()
    return iter(sorted((file for file in found if file.name.endswith(".yaml")), key=lambda file: file.name))
