"""Recording figures: what would be written into `seeds/`, worked out and checked before anything is touched.

A figure that a source already reports is left out where it is the same and refused where it differs: nothing that was
reported is ever overwritten, and recording twice is recording once. The files as they would become are read again
and pass all checks, or nothing is written.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from scorecard.collecting.comparing import beside_reported, new_sources
from scorecard.collecting.corrections import added_later
from scorecard.collecting.entries import Entry, Fault, NewSource
from scorecard.collecting.source_file import FIGURES, new_source, with_records
from scorecard.collecting.whose import settled
from scorecard.files.atomic_write import write_all
from scorecard.files.load import SET_ASIDE
from scorecard.files.records import record_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.problems import Location, Problem, UnfitError, did_you_mean
from scorecard.model.sources import Source

REPORTS = "reports"
# What a unit can do in the form of a month about what a rule finds; the remedies of the rules speak of the files.
_IN_FORMS = {
    "possible": Text("collecting.fix-possible"),
    "period": Text("collecting.fix-period"),
    "conflict": Text("collecting.fix-earlier"),
    "plausibility": Text("collecting.fix-earlier"),
}
Check = Callable[[Book], Sequence[Problem]]


class FileChange(NamedTuple):
    """One source's file before and after; before is empty where there was none."""

    source: str
    path: Path
    shown: str
    before: str
    after: str


class RecordingPlan(NamedTuple):
    """What recording would do. Where there is a fault of level error, nothing may be written."""

    changes: list[FileChange]
    faults: list[Fault]
    known: list[Entry]  # already recorded, so left out
    new: Sequence[Entry] = ()  # what the changes add

    @property
    def refused(self) -> bool:
        """Whether anything forbids it."""
        return any(fault.level == "error" for fault in self.faults)


def planned(
    book: Book,
    seeds: Path,
    entries: Sequence[Entry],
    sources: Sequence[NewSource],
    check: Check,
    corrected_on: str = "",
    on: str = "",
) -> RecordingPlan:
    """What would be written for these entries, with every fault at once; with a day what contradicts is a
    correction. `on` is the day on which forms came in."""
    faults: list[Fault] = []
    entries, sources = settled(book, entries, sources)
    new, known, corrections = beside_reported(book, entries, faults, corrected_on)
    new, additions = added_later(book, new, on)
    descriptions = new_sources(book, [*sources, *corrections, *additions], faults)
    changes: list[FileChange] = []
    for name in dict.fromkeys(entry.source for entry in new):
        change = _change(book, seeds, name, [entry for entry in new if entry.source == name], descriptions, faults)
        if change is not None:
            changes.append(change)
    plan = RecordingPlan(changes, faults, known, new)
    if not plan.refused:
        faults += _checked(book, changes, new, check)
    return plan


def right_alone(
    book: Book,
    seeds: Path,
    entries: Sequence[Entry],
    sources: Sequence[NewSource],
    check: Check,
    corrected_on: str = "",
    on: str = "",
) -> RecordingPlan:
    """What would be written of the entries that are right; the others are left out, each with its faults."""
    told: list[Fault] = []
    left = list(entries)
    while True:
        plan = planned(book, seeds, left, sources, check, corrected_on, on)
        wrong = {fault.where for fault in plan.faults if fault.level == "error"}
        if not wrong:
            return plan._replace(faults=[*told, *plan.faults])
        spoiled = {new.fields.get("source") for new in sources if wrong & {new.where, *new.cells.values()}}
        fit = [one for one in left if one.source not in spoiled and not wrong & {one.where, *one.cells.values()}]
        told += [fault for fault in plan.faults if fault.level == "error"]
        if len(fit) == len(left):  # a fault of no entry
            return plan._replace(changes=[], faults=told)
        left = fit


class ChangedError(OSError):
    """A file is not any more as it was when the change was worked out; its name is the argument."""


def write_changes(changes: Sequence[FileChange]) -> None:
    """Write the files, each whole or not at all, after all could be written beside.

    The caller holds the lock of the folder. Raises ChangedError where a file has been changed, removed or created since
    it was read, and OSError; nothing is written then.
    """

    def ready() -> None:
        for change in changes:
            if _now(change.path) != change.before.encode("utf-8"):
                raise ChangedError(change.shown)

    write_all({change.path: change.after.encode("utf-8") for change in changes}, ready)


def _now(path: Path) -> bytes:
    """What stands in the file; nothing where there is none."""
    try:
        return path.read_bytes()
    except FileNotFoundError:
        return b""


def _change(
    book: Book, seeds: Path, name: str, entries: list[Entry], new: Mapping[str, NewSource], faults: list[Fault]
) -> FileChange | None:
    source = book.sources.get(name)
    path = seeds / f"{name}.yaml" if source is None else book.files[source.location.file]
    if source is None and (fault := _no_new_file(book, path, name, entries, new)):
        faults += fault
        return None
    shown = f"{seeds.name}/{path.name}" if source is None else source.location.file
    before = "" if source is None else path.read_bytes().decode("utf-8")
    after = before or new_source(new[name].fields, [])
    try:
        for kind in (FIGURES, REPORTS):
            if records := [entry.figure for entry in entries if entry.kind == kind]:
                after = with_records(after, records, kind)
    except UnfitError as error:
        faults.append(Fault(shown, "error", error.what, error.fix))
        return None
    return FileChange(name, path, shown, before, after)


def _no_new_file(book: Book, path: Path, name: str, entries: list[Entry], new: Mapping[str, NewSource]) -> list[Fault]:
    """Why no file can be made of a source: nobody describes it, or its name is taken."""
    if name not in new:
        remedy = did_you_mean(name, [*book.sources, *new], Text("collecting.name-source"))
        what = Text("collecting.unknown-source", name=name)
        return [Fault(_cell(entry), "error", what, remedy) for entry in entries]
    if name.endswith(SET_ASIDE):
        what = Text("collecting.set-aside-file", name=path.name)
    elif path.exists():
        what = Text("collecting.other-file", name=path.name)
    else:
        return []
    return [Fault(new[name].where, "error", what, Text("collecting.choose-another-id"))]


def _cell(entry: Entry) -> str:
    return entry.cells.get("source", entry.where)


def _checked(book: Book, changes: Sequence[FileChange], entries: Sequence[Entry], check: Check) -> list[Fault]:
    """What reading and checking the changed files finds that was not there before."""
    faults: list[Fault] = []
    sources = dict(book.sources)
    places: dict[Location, Entry] = {}
    for change in changes:
        document = parse_yaml(change.after, change.shown)
        kept = record_of(document, Source)
        faults += [Fault(str(p.location), "error", p.what, p.fix) for p in (*document.problems, *kept.problems)]
        if kept.record is not None:
            sources[change.source] = kept.record
            for kind, records in ((FIGURES, kept.record.figures), (REPORTS, kept.record.reports)):
                mine = [entry for entry in entries if entry.source == change.source and entry.kind == kind]
                added = records[len(records) - len(mine) :]
                places |= {record.location: entry for record, entry in zip(added, mine, strict=True)}
    if any(fault.level == "error" for fault in faults):
        return faults
    changed = book.with_sources(list(sources.values()))
    old = {(problem.rule, problem.what) for problem in check(book)}
    for problem in check(changed):
        entry = places.get(problem.location)
        if problem.level != "info" and (entry is not None or (problem.rule, problem.what) not in old):
            where = str(problem.location) if entry is None else entry.cells.get(problem.key, entry.where)
            told = Text("collecting.message-rule", message=problem.what, rule=problem.rule)
            of_month = entry.about if entry is not None else any(one.about for one in entries)
            fix = _IN_FORMS.get(problem.rule, problem.fix) if of_month else problem.fix
            faults.append(Fault(where, problem.level, told, fix))
    return faults
