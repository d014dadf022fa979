"""From two folders to a Book: everything that could be read, and every fault found on the way."""

from collections import defaultdict
from collections.abc import Callable, Iterator
from functools import cached_property
from pathlib import Path
from typing import Any, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from scorecard.faults import problems_of
from scorecard.model.indicators import Indicator, IndicatorFile
from scorecard.model.plans import Plan
from scorecard.model.sources import Figure, SetAsideFile, Source
from scorecard.places import Place
from scorecard.problems import Problem, in_order
from scorecard.yamlfile import Document, read

Model = TypeVar("Model", bound=BaseModel)
INDICATORS = "indicators.yaml"
SET_ASIDE = ".set-aside.yaml"
CITY_SCOPES: tuple[str | None, ...] = (None, "citywide", "municipal")


class Reported(NamedTuple):
    """A figure with the source that reports it."""

    figure: Figure
    source: Source


class Book:
    """All that the files say. Not to be changed once it is loaded."""

    def __init__(
        self,
        indicators: list[Indicator],
        plans: list[Plan],
        sources: list[Source],
        set_aside: list[SetAsideFile],
        files: dict[str, Path],
    ) -> None:
        self.all_indicators, self.all_sources = indicators, sources
        self.indicators = {indicator.id: indicator for indicator in indicators}
        self.plans = plans
        self.sources = {source.source: source for source in sources}
        self.set_aside = {record.source: record for record in set_aside}
        self.files = files

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
        of_scope = self._by_scope.get(indicator, {})
        wanted = dict.fromkeys((*CITY_SCOPES, scope))
        found = [reported for name in wanted for reported in of_scope.get(name, [])]
        return sorted(found, key=lambda reported: (reported.source.source, reported.figure.place))

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


def load(targets: Path, seeds: Path, progress: Callable[[str], None] = lambda file: None) -> Loaded:
    """Read the plans and indicators of `targets` and the sources of `seeds`; `progress` hears each file's name."""
    problems: list[Problem] = []
    files: dict[str, Path] = {}
    indicators: list[Indicator] = []
    plans: list[Plan] = []
    sources: list[Source] = []
    set_aside: list[SetAsideFile] = []
    for path, shown in (*_files(targets, problems), *_files(seeds, problems)):
        progress(shown)
        files[shown] = path
        document = read(path, shown)
        problems += document.problems
        if document.data is None:
            continue
        if path.name == INDICATORS:
            for file in _validated(document, IndicatorFile, "indicators", problems):
                indicators += file.indicators
        elif path.parent == seeds and path.name.endswith(SET_ASIDE):
            set_aside += _validated(document, SetAsideFile, "set_aside", problems)
        elif path.parent == seeds:
            sources += _validated(document, Source, "figures", problems)
        else:
            plans += _validated(document, Plan, "sections", problems)
    if not plans and not any(problem.level == "error" for problem in problems):
        remedy = "Add a plan file, say targets/2021.yaml; the README shows one."
        problems.append(Problem(Place(targets.name, 1, 1), "error", "no-targets", "no plan was found", remedy))
    return Loaded(Book(indicators, plans, sources, set_aside, files), in_order(problems))


def _files(folder: Path, problems: list[Problem]) -> list[tuple[Path, str]]:
    """The YAML files of a folder by name, each with the name to show."""
    name = folder.name or folder.resolve().name
    try:
        paths = sorted(path for path in folder.iterdir() if path.suffix in (".yaml", ".yml") and path.name[0] != ".")
    except OSError as error:
        remedy = "Name the folder with --targets or --seeds, or run inside a project."
        message = f"the folder cannot be read: {error.strerror}"
        problems.append(Problem(Place(name, 1, 1), "error", "folder", message, remedy))
        return []
    return [(path, f"{name}/{path.name}") for path in paths]


def _validated(document: Document, model: type[Model], key: str, problems: list[Problem]) -> Iterator[Model]:
    """The file as a record. Where it has faults, they are noted and what is sound is kept."""
    data = document.data
    if not isinstance(data, dict):
        message = f"the file is {'a list' if isinstance(data, list) else 'plain text'}, not a mapping"
        remedy = f"Start with keys such as “{next(iter(model.model_fields.keys() - {'place'}))}:”; the README shows one."
        problems.append(Problem(document.place_of([]), "error", "type", message, remedy))
        return
    try:
        yield model.model_validate(data)
    except ValidationError as error:
        problems += problems_of(error, document, model)
        yield from _sound(data, error, model)


def _sound(data: Any, error: ValidationError, model: type[Model]) -> Iterator[Model]:
    """The record without the list items that have faults, where that makes it valid."""
    for fault in sorted((fault["loc"] for fault in error.errors()), key=_deepest_last, reverse=True):
        _drop(data, list(fault))
    try:
        yield model.model_validate(data)
    except ValidationError:
        return


def _deepest_last(location: tuple[int | str, ...]) -> tuple[tuple[int, str], ...]:
    return tuple((part, "") if isinstance(part, int) else (-1, part) for part in location)


def _drop(data: Any, location: list[Any]) -> None:
    """Take out the innermost record list item on the way to the fault: a target, a figure, an indicator."""
    steps = [(depth, part) for depth, part in enumerate(location) if isinstance(part, int)]
    if not steps:
        return
    records = [step for step in steps if location[step[0] - 1] in ("targets", "figures", "indicators", "set_aside")]
    depth, index = (records or steps)[-1]
    holder = data
    for part in location[:depth]:
        try:
            holder = holder[part]
        except (KeyError, IndexError, TypeError):
            return
    if isinstance(holder, list) and index < len(holder) and holder[index] is not None:
        holder[index] = None
        holder[:] = [item for position, item in enumerate(holder) if item is not None or position != index]


def locate(problems: list[Problem], files: dict[str, Path]) -> list[Problem]:
    """Problems that name a key of a record moved from the record's place to that key's."""
    documents: dict[str, Document] = {}
    located = []
    for problem in problems:
        file = problem.place.file
        if problem.key and file in files:
            documents.setdefault(file, read(files[file], file))
            place = documents[file].place_within(problem.place, problem.key)
            located.append(problem._replace(place=place, key=""))
        else:
            located.append(problem._replace(key=""))
    return in_order(located)
