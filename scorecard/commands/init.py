"""`scorecard init`: a small working example to start from."""

import os
from collections.abc import Iterator
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from scorecard.commands.common import WRONG_USAGE, cannot_write, plural, say, show

_PARTS = ("targets", "seeds")


@click.command()
@click.argument("folder", type=click.Path(path_type=Path), default=".")
def init(folder: Path) -> None:
    """Lay out a small example in FOLDER (here where none is named). Nothing that is there is overwritten."""
    wanted = {folder / part / file.name: file for part in _PARTS for file in _examples(part)}
    there = [path for path in wanted if os.path.lexists(path)]
    if there:
        say(f"{there[0]}: is there already; nothing was written. Name an empty folder: scorecard init FOLDER")
        raise SystemExit(WRONG_USAGE)
    for path, file in wanted.items():
        try:
            _lay(path, file.read_bytes())
        except OSError as error:
            say(cannot_write(path, error, "name another folder: scorecard init FOLDER"))
            raise SystemExit(WRONG_USAGE) from error
        show(str(path))
    change = "" if folder == Path() else f"cd “{folder}” and "
    say(f"{plural(len(wanted), 'file')} written. Next: {change}scorecard run")


def _lay(path: Path, content: bytes) -> None:
    """Write a file that is not there yet, whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as opened:  # fails where somebody else was quicker
        try:
            opened.write(content)
            opened.flush()
        except OSError:
            path.unlink()
            raise


def _examples(part: str) -> Iterator[Traversable]:
    """The files of the example that belong into one of its folders, by name."""
    found = (files("scorecard.commands") / "example" / part).iterdir()
    return iter(sorted((file for file in found if file.name.endswith(".yaml")), key=lambda file: file.name))
