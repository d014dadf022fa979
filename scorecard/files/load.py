"""From two folders to a Book: everything that could be read, and every fault found on the way."""

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from scorecard.files.bands import with_lags
from scorecard.files.folders import SUFFIXES, yaml_files
from scorecard.files.records import Model, ReadRecord, record_of
from scorecard.files.yaml_reader import YamlFile, read_yaml
from scorecard.language.bilingual import Text
from scorecard.language.vocabulary import Vocabulary, use
from scorecard.model.book import Book
from scorecard.model.indicators import Indicator, IndicatorFile, SharedIndicatorFile
from scorecard.model.lost import Lost
from scorecard.model.owners import Owner, OwnerFile
from scorecard.model.places import Group, GroupFile, Place, PlaceFile
from scorecard.model.plans import Plan
from scorecard.model.positions import Positions
from scorecard.model.problems import LOCATION, Location, Problem, in_order, visible
from scorecard.model.set_aside import SetAsideFile
from scorecard.model.settings import NONE_SET, Settings
from scorecard.model.sources import Source
from scorecard.model.vocabulary import VocabularyFile

INDICATORS, PLACES, GROUPS, OWNERS = "indicators", "places", "groups", "owners"
_OF_GOALS = ("sections", "plan", INDICATORS, PLACES, GROUPS, OWNERS)  # keys of the files in the folder of the goals
VOCABULARY, SET_ASIDE = "vocabulary", ".set-aside"


class Loaded(NamedTuple):
    """What loading gives: the book and the faults, in order of place."""

    book: Book
    problems: list[Problem]


class _Reading:
    """The files read so far: their records, their faults and what was lost to these."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.indicators: list[Indicator] = []
        self.plans: list[Plan] = []
        self.sources: list[Source] = []
        self.set_aside: list[SetAsideFile] = []
        self.files: dict[str, Path] = {}
        self.positions: dict[str, Positions] = {}
        self.problems: list[Problem] = []
        self.names: set[str] = set()
        self.remains: list[tuple[str, Any]] = []
        self.places: list[Place] = []
        self.groups: list[Group] = []
        self.owners: list[Owner] = []
        self.lost_indicators = self.lost_sources = self.lost_places = False

    def take(self, path: Path, shown: str, reports: bool) -> None:
        """Read a file of the goals, or of what is reported."""
        self.files[shown] = path
        document = read_yaml(path, shown)
        self.positions[shown] = document.positions
        self.problems += document.problems
        if wrong := _misplaced(document, reports):
            self.problems.append(wrong)
            self.names.add(path.stem)
            self.lost_indicators |= INDICATORS in document.data
            self.lost_places |= any(key in document.data for key in (PLACES, GROUPS, OWNERS))
        elif not reports:
            self._take_goals(path, document)
        elif path.stem.endswith(SET_ASIDE):
            listed = self._record(document, SetAsideFile)
            self.set_aside += [listed] if listed else []
        else:
            source = self._record(document, Source)
            self.sources += [source] if source else []

    def _take_goals(self, path: Path, document: YamlFile) -> None:
        """Take a file of the goals: a list of indicators, places, groups or owners, or a plan."""
        stem = path.stem
        if stem == INDICATORS:
            found = self._record(document, IndicatorFile)
            self.indicators += found.indicators if found else []
            self.lost_indicators |= found is None
            for name in found.shared if found else []:
                self._take_shared(path, name, document.location_of(["shared"]))
        elif stem == PLACES:
            places = self._record(document, PlaceFile)
            self.places += places.places if places else []
            self.lost_places |= places is None
        elif stem == VOCABULARY:
            own = self._record(document, VocabularyFile)
            use(_quoting(own.words() if own else Vocabulary(), self.settings))
        elif stem == GROUPS:
            groups = self._record(document, GroupFile)
            self.groups += groups.groups if groups else []
            self.lost_places |= groups is None
        elif stem == OWNERS:
            owners = self._record(document, OwnerFile)
            self.owners += owners.owners if owners else []
            self.lost_places |= owners is None
        else:
            plan = self._record(document, Plan)
            if plan is not None and plan.reported is None and self.settings.reported is not None:
                plan = plan.model_copy(update={"reported": self.settings.reported})
            self.plans += [plan] if plan else []

    def _take_shared(self, path: Path, name: str, named: Location) -> None:
        """Take the indicators that the file at `path` shares with other projects, from the file that it names so."""
        other, shown = path.parent / name, visible(name)
        if not (name.startswith("../") and other.suffix in SUFFIXES and other.is_file()):
            what, fix = Text("files.no-shared-file", name=shown), Text("files.write-shared-file")
            self.problems.append(Problem(named, "error", "shared", what, fix))
            self.lost_indicators = True
        elif shown not in self.files:
            self.files[shown] = other
            document = read_yaml(other, shown)
            self.positions[shown] = document.positions
            self.problems += document.problems
            found = self._record(document, SharedIndicatorFile)
            self.indicators += found.indicators if found else []
            self.lost_indicators |= found is None

    def _record(self, document: YamlFile, model: type[Model]) -> Model | None:
        # By custom a source's file bears its name, which is all that is known of it where nothing can be read.
        nothing: ReadRecord[Model] = ReadRecord(None, [], {Path(document.file).stem}, [])
        kept = nothing if document.data is None else record_of(document, model)
        self.problems += kept.problems
        self.names |= kept.lost
        self.remains += kept.remains
        return kept.record

    def book(self) -> Book:
        """All that was read."""
        errors = any(problem.level == "error" for problem in self.problems)
        lost = Lost(
            errors,
            self.lost_indicators,
            self.lost_sources,
            self.lost_places,
            frozenset(self.names),
            tuple(self.remains),
        )
        book = Book(
            self.indicators,
            self.plans,
            self.sources,
            self.set_aside,
            self.files,
            lost,
            self.places,
            self.groups,
            with_lags(self.settings.lag),
            self.owners,
            self.settings,
        )
        book.positions.update(self.positions)
        return book


def _misplaced(document: YamlFile, reports: bool) -> Problem | None:
    """A source among the goals, or a plan or a list of the goals among the sources; None where it belongs here."""
    keys = document.data if isinstance(document.data, dict) else {}
    goals = any(key in keys for key in _OF_GOALS)
    source = not goals and ("figures" in keys or "standing" in keys)
    if source is reports or goals is not reports:
        return None
    what, fix = ("a-plan-or-list", "move-to-targets") if reports else ("a-source", "move-to-seeds")
    return Problem(keys[LOCATION], "error", "folder", Text(f"files.{what}"), Text(f"files.{fix}"))


def load(
    targets: Path,
    seeds: Path,
    progress: Callable[[str], None] = lambda file: None,
    settings: Settings = NONE_SET,
) -> Loaded:
    """Read the plans and indicators of `targets` and the sources of `seeds`; `progress` hears each file's name.

    `settings` is what the project sets for every plan.
    """
    use(_quoting(Vocabulary(), settings))
    reading = _Reading(settings)
    names = _names(targets, seeds)
    for folder, name, reports in ((targets, names[0], False), (seeds, names[1], True)):
        files = yaml_files(folder, name, seeds if folder is targets else targets, reading.problems)
        if files is None:
            reading.lost_indicators |= not reports
            reading.lost_sources |= reports
        for path, shown in sorted(files or [], key=lambda file: file[0].stem != VOCABULARY):  # its words first
            progress(shown)
            reading.take(path, shown, reports)
    book = reading.book()
    if not book.plans and not book.lost.anything:
        remedy = Text("files.add-plan")
        reading.problems.append(
            Problem(Location(names[0], 1, 1), "error", "no-targets", Text("files.no-plan-found"), remedy)
        )
    return Loaded(book, in_order(reading.problems))


def _quoting(words: Vocabulary, settings: Settings) -> Vocabulary:
    """The vocabulary, with the longest quotation that the settings allow."""
    return words._replace(says_most=settings.says_most or words.says_most)


def _names(targets: Path, seeds: Path) -> tuple[str, str]:
    """What to call the folders in places: by their last names, in full where these are the same."""
    names = tuple(visible(folder.name or folder.resolve().name) for folder in (targets, seeds))
    return (names[0], names[1]) if names[0] != names[1] else (visible(str(targets)), visible(str(seeds)))


def locate(problems: list[Problem], positions: Mapping[str, Positions]) -> list[Problem]:
    """Problems that name a key of a record moved from the record's place to that key's."""
    located = []
    for problem in problems:
        place = problem.location
        if problem.key and place.file in positions:
            place = positions[place.file].place(place, [problem.key])
        located.append(problem._replace(location=place, key=""))
    return in_order(located)
