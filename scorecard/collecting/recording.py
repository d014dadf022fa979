"""Recording figures: what would be written into `seeds/`, worked out and checked before anything is touched.

A figure that a source already reports is left out where it is the same and refused where it differs: nothing that was
reported is ever overwritten, and recording twice is recording once. The files as they would become are read again
and pass all checks, or nothing is written.
"""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from scorecard.collecting.comparing import described, fresh
from scorecard.collecting.entries import Entry, Fault, NewSource
from scorecard.collecting.source_file import new_source, with_figures
from scorecard.collecting.whose import settled
from scorecard.files.atomic_write import write_all
from scorecard.files.load import SET_ASIDE
from scorecard.files.records import record_of
from scorecard.files.yaml_reader import parse
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.locations import Location
from scorecard.model.problems import Problem, UnfitError, did_you_mean
from scorecard.model.sources import Source

Check = Callable[[Book], Sequence[Problem]]


class Change(NamedTuple):
    """One source's file before and after; before is empty where there was none."""

    source: str
    path: Path
    shown: str
    before: str
    after: str


class Plan(NamedTuple):
    """What recording would do. Where there is a fault of level error, nothing may be written."""

    changes: list[Change]
    faults: list[Fault]
    known: list[Entry]  # already recorded, so left out

    @property
    def refused(self) -> bool:
        """Whether anything forbids it."""
        return any(fault.level == "error" for fault in self.faults)


def planned(book: Book, seeds: Path, entries: Sequence[Entry], sources: Sequence[NewSource], check: Check) -> Plan:
    """What would be written for these entries, with every fault at once."""
    faults: list[Fault] = []
    entries, sources = settled(book, entries, sources)
    new, known = fresh(book, entries, faults)
    descriptions = described(book, sources, faults)
    changes: list[Change] = []
    for name in dict.fromkeys(entry.source for entry in new):
        change = _change(book, seeds, name, [entry for entry in new if entry.source == name], descriptions, faults)
        if change is not None:
            changes.append(change)
    plan = Plan(changes, faults, known)
    if not plan.refused:
        faults += _checked(book, changes, new, check)
    return plan


class ChangedError(OSError):
    """A file is not any more as it was when the change was worked out; its name is the argument."""


def write(changes: Sequence[Change]) -> None:
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
) -> Change | None:
    source, figures = book.sources.get(name), [entry.figure for entry in entries]
    if source is not None:
        shown = source.location.file
        before = book.files[shown].read_bytes().decode("utf-8")
        try:
            after = with_figures(before, figures)
        except UnfitError as error:
            faults.append(Fault(shown, "error", error.what, error.fix))
            return None
        return Change(name, book.files[shown], shown, before, after)
    if name not in new:
        remedy = did_you_mean(name, [*book.sources, *new], Text("collecting.name-source-seeds-or-describe-new"))
        faults += [
            Fault(_cell(entry), "error", Text("collecting.source-name-not-known", name=name), remedy)
            for entry in entries
        ]
        return None
    path = seeds / f"{name}.yaml"
    if name.endswith(SET_ASIDE):
        message = Text("collecting.file-named-name-holds-what-set", name=path.name)
        faults.append(Fault(new[name].where, "error", message, Text("collecting.choose-another-id")))
        return None
    if path.exists():
        faults.append(
            Fault(
                new[name].where,
                "error",
                Text("collecting.name-exists-no-file-this-source", name=path.name),
                Text("collecting.choose-another-id"),
            )
        )
        return None
    return Change(name, path, f"{seeds.name}/{path.name}", "", new_source(new[name].fields, figures))


def _cell(entry: Entry) -> str:
    return entry.cells.get("source", entry.where)


def _checked(book: Book, changes: Sequence[Change], entries: Sequence[Entry], check: Check) -> list[Fault]:
    """What reading and checking the changed files finds that was not there before."""
    faults: list[Fault] = []
    sources = dict(book.sources)
    places: dict[Location, Entry] = {}
    for change in changes:
        document = parse(change.after, change.shown)
        kept = record_of(document, Source)
        faults += [Fault(str(p.location), "error", p.what, p.fix) for p in (*document.problems, *kept.problems)]
        if kept.record is not None:
            sources[change.source] = kept.record
            mine = [entry for entry in entries if entry.source == change.source]
            places |= {
                figure.location: entry for figure, entry in zip(kept.record.figures[-len(mine) :], mine, strict=True)
            }
    if any(fault.level == "error" for fault in faults):
        return faults
    changed = book.with_sources(list(sources.values()))
    old = {(problem.rule, problem.what) for problem in check(book)}
    for problem in check(changed):
        entry = places.get(problem.location)
        if problem.level != "info" and (entry is not None or (problem.rule, problem.what) not in old):
            where = str(problem.location) if entry is None else entry.cells.get(problem.key, entry.where)
            faults.append(
                Fault(
                    where,
                    problem.level,
                    Text("collecting.message-rule", message=problem.what, rule=problem.rule),
                    problem.fix,
                )
            )
    return faults
