"""What runs have printed, kept beside the hash of all that it was made from: an unchanged project need not run
again."""

import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from hashlib import sha256
from importlib.metadata import distributions
from pathlib import Path
from typing import NamedTuple

from scorecard.files.atomic_write import new_file
from scorecard.files.folders import SUFFIXES, yaml_files
from scorecard.files.load import INDICATORS
from scorecard.files.settings import settings_file
from scorecard.files.yaml_reader import read_yaml
from scorecard.model.problems import Problem

_PACKAGE = Path(__file__).parent.parent


class Run(NamedTuple):
    """What a run printed, in UTF-8, what it said, and its exit code."""

    printed: bytes
    said: str
    code: int


class KeptRuns(NamedTuple):
    """The folder with a file for each project, and the hash of the program and of what it was asked."""

    folder: Path
    asked: str

    def of(self, project: Path, run: Callable[[], Run]) -> Run:
        """The run of a project: the kept one, if all that it was made from is as it was then; else a new one.

        A kept file that is damaged, or cannot be read, is none. What cannot be written is not kept.
        """
        path, key = self.folder / f"{project.name}.run", self._key(project)
        if (kept := _kept(path, key)) is not None:
            return kept
        ran = run()
        if self._key(project) == key:  # a file that changed meanwhile may have been read before or after
            with suppress(OSError), new_file(path) as new:
                head = json.dumps([key, _digest(ran), ran.said, ran.code])  # of one line, before what was printed
                new.write_bytes(head.encode() + b"\n" + ran.printed)
        return ran

    def _key(self, project: Path) -> str:
        """The hash of what the run was asked, and of the names and contents of the files that it reads."""
        return _hash([self.asked, project.name, *_read_by(project)])


def asked_of_program(words: Iterable[str]) -> str:
    """The hash of the program's own files, of the versions below it and of `words`: options, day and language."""
    libraries = sorted(f"{found.name} {found.version}" for found in distributions())
    own = sorted(path for path in _PACKAGE.rglob("*") if path.suffix in (".py", *SUFFIXES))
    return _hash([sys.version, *libraries, *(word for path in own for word in _content(path, _PACKAGE)), *words])


def _read_by(project: Path) -> Iterator[str]:
    """The names and contents of all that a run of the project reads, and what it passes over in its two folders."""
    targets, seeds = project / "targets", project / "seeds"
    passed = list[Problem]()
    for folder, other in ((targets, seeds), (seeds, targets)):
        for path, _ in yaml_files(folder, folder.name, other, passed) or []:
            yield from _content(path, project)
            if path.stem == INDICATORS and folder is targets:
                for shared in _shared_by(path):
                    yield from _content(shared, project)
    yield from (f"{problem.location} {problem.what.en}" for problem in passed)
    if (settings := settings_file(project.absolute())) is not None:
        yield from _content(settings, project)


def _shared_by(path: Path) -> Iterator[Path]:
    data = read_yaml(path, path.name).data
    named = data.get("shared") if isinstance(data, dict) else None
    yield from (path.parent / name for name in (named if isinstance(named, list) else [named]) if isinstance(name, str))


def _content(path: Path, root: Path) -> tuple[str, str]:
    """The name of a file as seen from `root`, and the hash of what it holds; why it cannot be read where it cannot."""
    name = os.path.relpath(path, root)
    try:
        return name, sha256(path.read_bytes()).hexdigest() if path.is_file() else ""
    except OSError as error:
        return name, str(error.errno)


def _kept(path: Path, key: str) -> Run | None:
    """The run that is kept in a file under that key; None where there is none, or where it is damaged."""
    if not path.is_file():  # a pipe would be waited for
        return None
    try:
        head, _, printed = path.read_bytes().partition(b"\n")
        found, digest, said, code = json.loads(head)
        run = Run(printed, said, code)
        return run if found == key and digest == _digest(run) else None
    except (OSError, ValueError, TypeError, AttributeError, RecursionError):
        return None


def _digest(run: Run) -> str:
    return _hash([run.printed, run.said, str(run.code)])


def _hash(words: Iterable[str | bytes]) -> str:
    """A hash of all words, which tells them apart wherever one ends and the next begins."""
    found = sha256()
    for word in words:
        data = word.encode("utf-8", "surrogateescape") if isinstance(word, str) else word
        found.update(len(data).to_bytes(8, "big"))
        found.update(data)
    return found.hexdigest()
