"""The YAML files of a folder and of the folders in it, each with the name under which it is shown."""

from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from scorecard.files.file_faults import why
from scorecard.language.bilingual import Text
from scorecard.model.problems import Location, Problem, visible

SUFFIXES = (".yaml", ".yml")


class InputFile(NamedTuple):
    """A file to read, and what it is called in messages: the folder's name and the way from there."""

    path: Path
    shown: str


def yaml_files(folder: Path, name: str, other: Path, problems: list[Problem]) -> list[InputFile] | None:
    """The YAML files of a folder and below, in order of their names, those of a folder before those of its folders.

    `other` is the second folder of the project, which is not read as a part of this one. What is passed over, and what
    cannot be read, becomes a problem. None where the folder itself cannot be read.
    """
    seen = {_real(other)} - {_real(folder)}
    failed: list[Path] = []
    found = list(_below(InputFile(folder, name), seen, failed, problems))
    return None if folder in failed else found


def _below(folder: InputFile, seen: set[Path], failed: list[Path], problems: list[Problem]) -> Iterator[InputFile]:
    """The files of one folder, then of its folders; a folder that links lead back to is read once."""
    real = _real(folder.path)
    if real in seen:
        message = Text("files.folder-read-twice")
        problems.append(Problem(Location(folder.shown, 1, 1), "info", "passed-over", message))
        return
    seen.add(real)
    try:
        entries = [InputFile(path, f"{folder.shown}/{visible(path.name)}") for path in sorted(folder.path.iterdir())]
    except OSError as error:
        failed.append(folder.path)
        problems.append(_unreadable(folder.shown, error, top="/" not in folder.shown))
        return
    folders = [entry for entry in entries if _is_folder(entry.path)]
    for entry in entries:
        if entry in folders or entry.path.name.startswith("."):
            continue
        if entry.path.suffix.lower() in SUFFIXES:
            yield entry
        else:
            problems.append(_passed_file(entry))
    for entry in folders:
        if entry.path.name.startswith("."):
            remedy = Text("files.rename-folder")
            message = Text("files.folder-passed-over")
            problems.append(Problem(Location(entry.shown, 1, 1), "info", "passed-over", message, remedy))
        else:
            yield from _below(entry, seen, failed, problems)


def _unreadable(shown: str, error: OSError, top: bool) -> Problem:
    remedy = Text("files.name-folder") if top else Text("files.allow-reading")
    message = Text("files.folder-unreadable", strerror=why(error))
    return Problem(Location(shown, 1, 1), "error", "folder", message, remedy)


def _passed_file(file: InputFile) -> Problem:
    """A file that is not read; what a folder holds may have been meant."""
    remedy = Text("files.name-it-yaml")
    meant = file.path.name.lower().endswith(tuple(f"{suffix}.txt" for suffix in SUFFIXES))  # as simple editors save it
    message = Text("files.file-passed-over")
    return Problem(Location(file.shown, 1, 1), "warning" if meant else "info", "passed-over", message, remedy)


def _is_folder(path: Path) -> bool:
    """Whether it is a folder to look into; one that is called like a file is taken for a file that cannot be read."""
    return path.is_dir() and path.suffix.lower() not in SUFFIXES


def _real(path: Path) -> Path:
    """The path without links; as it stands where links lead round in a circle."""
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        return path.absolute()
