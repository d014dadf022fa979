"""From two folders to a Book: everything that could be read, and every fault found on the way."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from scorecard.files.encoding import read_text
from scorecard.files.records import Kept, Model, record_of
from scorecard.files.yaml_positions import Spots
from scorecard.files.yaml_reader import Document, read
from scorecard.model.book import Book, Lost
from scorecard.model.indicators import Indicator, IndicatorFile
from scorecard.model.locations import Location
from scorecard.model.plans import Plan
from scorecard.model.problems import Problem, in_order
from scorecard.model.sources import SetAsideFile, Source

SUFFIXES = (".yaml", ".yml")
INDICATORS, SET_ASIDE = "indicators", ".set-aside"


class Loaded(NamedTuple):
    """What loading gives: the book and the faults, in order of place."""

    book: Book
    problems: list[Problem]


class _Reading:
    """The files read so far: their records, their faults and what was lost to these."""

    def __init__(self) -> None:
        self.indicators: list[Indicator] = []
        self.plans: list[Plan] = []
        self.sources: list[Source] = []
        self.set_aside: list[SetAsideFile] = []
        self.files: dict[str, Path] = {}
        self.problems: list[Problem] = []
        self.names: set[str] = set()
        self.remains: list[tuple[str, Any]] = []
        self.lost_indicators = self.lost_sources = False

    def take(self, path: Path, shown: str, reports: bool) -> None:
        """Read a file of the goals, or of what is reported."""
        self.files[shown] = path
        document = read(path, shown)
        self.problems += document.problems
        if path.stem == INDICATORS and not reports:
            found = self._record(document, IndicatorFile)
            self.indicators += found.indicators if found else []
            self.lost_indicators |= found is None
        elif reports and path.stem.endswith(SET_ASIDE):
            listed = self._record(document, SetAsideFile)
            self.set_aside += [listed] if listed else []
        elif reports:
            source = self._record(document, Source)
            self.sources += [source] if source else []
        else:
            plan = self._record(document, Plan)
            self.plans += [plan] if plan else []

    def _record(self, document: Document, model: type[Model]) -> Model | None:
        # By custom a source's file bears its name, which is all that is known of it where nothing can be read.
        nothing: Kept[Model] = Kept(None, [], {Path(document.file).stem}, [])
        kept = nothing if document.data is None else record_of(document, model)
        self.problems += kept.problems
        self.names |= kept.lost
        self.remains += kept.remains
        return kept.record

    def book(self) -> Book:
        """All that was read."""
        errors = any(problem.level == "error" for problem in self.problems)
        lost = Lost(errors, self.lost_indicators, self.lost_sources, frozenset(self.names), tuple(self.remains))
        return Book(self.indicators, self.plans, self.sources, self.set_aside, self.files, lost)


def load(targets: Path, seeds: Path, progress: Callable[[str], None] = lambda file: None) -> Loaded:
    """Read the plans and indicators of `targets` and the sources of `seeds`; `progress` hears each file's name."""
    reading = _Reading()
    names = _names(targets, seeds)
    for folder, name, reports in ((targets, names[0], False), (seeds, names[1], True)):
        files = _files(folder, name, reading.problems)
        if files is None:
            reading.lost_indicators |= not reports
            reading.lost_sources |= reports
        for path, shown in files or []:
            progress(shown)
            reading.take(path, shown, reports)
    book = reading.book()
    if not book.plans and not book.lost.anything:
        remedy = "Add a plan file, say targets/2021.yaml; “scorecard init” writes a small example to start from."
        reading.problems.append(Problem(Location(names[0], 1, 1), "error", "no-targets", "no plan was found", remedy))
    return Loaded(book, in_order(reading.problems))


def _names(targets: Path, seeds: Path) -> tuple[str, str]:
    """What to call the folders in places: by their last names, in full where these are the same."""
    names = tuple(printable(folder.name or folder.resolve().name) for folder in (targets, seeds))
    return (names[0], names[1]) if names[0] != names[1] else (printable(str(targets)), printable(str(seeds)))


def _files(folder: Path, name: str, problems: list[Problem]) -> list[tuple[Path, str]] | None:
    """The YAML files of a folder, in order of their names, each with the name to show; None where it cannot be read."""
    try:
        paths = sorted(path for path in folder.iterdir() if path.name[0] != ".")
    except OSError as error:
        remedy = "Name the folder with --targets or --seeds, or run inside a project."
        message = f"the folder cannot be read: {error.strerror}"
        problems.append(Problem(Location(name, 1, 1), "error", "folder", message, remedy))
        return None
    shown = [(path, f"{name}/{printable(path.name)}") for path in paths]
    problems += [_passed(path, file) for path, file in shown if path.suffix.lower() not in SUFFIXES]
    return [(path, file) for path, file in shown if path.suffix.lower() in SUFFIXES]


def _passed(path: Path, shown: str) -> Problem:
    """What stands in the folder and is not read; what a folder holds may have been meant."""
    remedy = "Move its files up beside it, or move it elsewhere."
    if path.is_dir():
        return Problem(
            Location(shown, 1, 1), "warning", "passed-over", "this folder and what it holds are not read", remedy
        )
    remedy = "Let its name end in .yaml if it is to be read; move it elsewhere if not."
    meant = path.name.lower().endswith(tuple(f"{suffix}.txt" for suffix in SUFFIXES))  # as simple editors save it
    return Problem(
        Location(shown, 1, 1), "warning" if meant else "info", "passed-over", "this file is not read", remedy
    )


def printable(name: str) -> str:
    """A file's name without what no screen can show or no text can hold."""
    return "".join(char if char.isprintable() else "\ufffd" for char in name)


def locate(problems: list[Problem], files: dict[str, Path]) -> list[Problem]:
    """Problems that name a key of a record moved from the record's place to that key's."""
    known: dict[str, Spots] = {}
    located = []
    for problem in problems:
        file, place = problem.location.file, problem.location
        if problem.key and file in files:
            if file not in known:
                known[file] = Spots(read_text(files[file], file).text or "")
            place = known[file].place(place, [problem.key])
        located.append(problem._replace(location=place, key=""))
    return in_order(located)
