"""From two folders to a Book: everything that could be read, and every fault found on the way."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple

from scorecard.decoding import read_text
from scorecard.model.indicators import Indicator, IndicatorFile
from scorecard.model.plans import Plan
from scorecard.model.sources import Figure, SetAsideFile, Source
from scorecard.places import Place
from scorecard.problems import Problem, in_order
from scorecard.records import Kept, Model, record_of
from scorecard.spots import Spots
from scorecard.yamlfile import Document, read

SUFFIXES = (".yaml", ".yml")
INDICATORS, SET_ASIDE = "indicators", ".set-aside"
CITY_SCOPES: tuple[str | None, ...] = (None, "citywide", "municipal")


class Reported(NamedTuple):
    """A figure with the source that reports it."""

    figure: Figure
    source: Source


class Lost(NamedTuple):
    """What could not be read, so that nobody calls it missing or unused."""

    anything: bool = False
    indicators: bool = False  # a whole file of them
    sources: bool = False  # the whole folder
    names: frozenset[str] = frozenset()
    remains: tuple[tuple[str, Any], ...] = ()  # the data of records with faults, each with the name of its list

    def indicator(self, name: str) -> bool:
        """Whether the indicator of that name may stand in what could not be read."""
        return self.indicators or name in self.names

    def source(self, name: str) -> bool:
        """Whether the source of that name may stand in what could not be read."""
        return self.sources or name in self.names


class Book:
    """All that the files say. Not to be changed once it is loaded."""

    def __init__(
        self,
        indicators: list[Indicator],
        plans: list[Plan],
        sources: list[Source],
        set_aside: list[SetAsideFile],
        files: dict[str, Path],
        lost: Lost | None = None,
    ) -> None:
        self.all_indicators, self.all_sources = indicators, sources
        self.indicators = {indicator.id: indicator for indicator in indicators}
        self.plans = plans
        self.sources = {source.source: source for source in sources}
        self.set_aside = {record.source: record for record in set_aside}
        self.files, self.lost = files, lost or Lost()
        self._looked_at: dict[tuple[str, str | None], list[Reported]] = {}
        self._by_end: dict[tuple[str, str | None], dict[tuple[str, date], list[Reported]]] = {}

    @cached_property
    def figures(self) -> dict[str, list[Reported]]:
        """The figures of each indicator, sources in order of their ids."""
        found: dict[str, list[Reported]] = defaultdict(list)
        for _, source in sorted(self.sources.items()):
            for figure in source.figures:
                found[figure.indicator].append(Reported(figure, source))
        return dict(found)

    def figures_for(self, indicator: str, scope: str | None) -> list[Reported]:
        """The figures of an indicator that a goal of that scope looks at: those of its own scope, of the whole city, of
        the city without the New Zone, and of none. Those of other named places are not about it at all."""
        wanted = indicator, scope
        if wanted not in self._looked_at:
            of_scope = self._by_scope.get(indicator, {})
            found = [reported for name in dict.fromkeys((*CITY_SCOPES, scope)) for reported in of_scope.get(name, [])]
            found.sort(key=lambda reported: (reported.source.source, reported.figure.place))
            self._looked_at[wanted] = found
        return self._looked_at[wanted]

    def figures_ending(self, indicator: str, scope: str | None, measure: str, end: date) -> list[Reported]:
        """Those of `figures_for` that have the measure and end on that day: most of what is asked for is not there."""
        wanted = indicator, scope
        if wanted not in self._by_end:
            found = self._by_end[wanted] = defaultdict(list)
            for reported in self.figures_for(indicator, scope):
                found[reported.figure.measure, reported.figure.span.end].append(reported)
        return self._by_end[wanted].get((measure, end), [])

    @cached_property
    def _by_scope(self) -> dict[str, dict[str | None, list[Reported]]]:
        """So that a goal need not look at every other place's figures, and the work stays linear in their number."""
        found: dict[str, dict[str | None, list[Reported]]] = {}
        for name, reported in self.figures.items():
            of_scope = found.setdefault(name, defaultdict(list))
            for each in reported:
                of_scope[each.figure.scope].append(each)
        return found


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
        reading.problems.append(Problem(Place(names[0], 1, 1), "error", "no-targets", "no plan was found", remedy))
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
        problems.append(Problem(Place(name, 1, 1), "error", "folder", message, remedy))
        return None
    shown = [(path, f"{name}/{printable(path.name)}") for path in paths]
    problems += [_passed(path, file) for path, file in shown if path.suffix.lower() not in SUFFIXES]
    return [(path, file) for path, file in shown if path.suffix.lower() in SUFFIXES]


def _passed(path: Path, shown: str) -> Problem:
    """What stands in the folder and is not read; what a folder holds may have been meant."""
    remedy = "Move its files up beside it, or move it elsewhere."
    if path.is_dir():
        return Problem(
            Place(shown, 1, 1), "warning", "passed-over", "this folder and what it holds are not read", remedy
        )
    remedy = "Let its name end in .yaml if it is to be read; move it elsewhere if not."
    meant = path.name.lower().endswith(tuple(f"{suffix}.txt" for suffix in SUFFIXES))  # as simple editors save it
    return Problem(Place(shown, 1, 1), "warning" if meant else "info", "passed-over", "this file is not read", remedy)


def printable(name: str) -> str:
    """A file's name without what no screen can show or no text can hold."""
    return "".join(char if char.isprintable() else "\ufffd" for char in name)


def locate(problems: list[Problem], files: dict[str, Path]) -> list[Problem]:
    """Problems that name a key of a record moved from the record's place to that key's."""
    known: dict[str, Spots] = {}
    located = []
    for problem in problems:
        file, place = problem.place.file, problem.place
        if problem.key and file in files:
            if file not in known:
                known[file] = Spots(read_text(files[file], file).text or "")
            place = known[file].place(place, [problem.key])
        located.append(problem._replace(place=place, key=""))
    return in_order(located)
