"""Recording figures: what would be written into `seeds/`, worked out and checked before anything is touched.

A figure that a source already reports is left out where it is the same and refused where it differs: nothing that was
reported is ever overwritten, and recording twice is recording once. The files as they would become are read again
and pass all checks, or nothing is written.
"""

import os
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import ValidationError

from scorecard.load import Book
from scorecard.model.sources import Figure, Source
from scorecard.places import Place
from scorecard.problems import Problem, did_you_mean
from scorecard.seedfile import new_source, with_figure
from scorecard.yamlfile import parse

# What tells one figure from another within a source; the rest is what it says.
_KEYS = ("indicator", "measure", "scope", "period", "stage", "series", "base", "per", "area", "prices")
_SAYS = ("value", "unit", "status", "bound", "happened", "seen", "qualifier", "parts")

Check = Callable[[Book], Sequence[Problem]]


class Entry(NamedTuple):
    """One figure to record: the keys of a figure with their texts, and where each was given (a cell, an option)."""

    source: str
    figure: Mapping[str, str]
    where: str
    cells: Mapping[str, str]


class NewSource(NamedTuple):
    """A source that has no file yet: its keys with their texts."""

    fields: Mapping[str, str]
    where: str
    cells: Mapping[str, str]


class Fault(NamedTuple):
    """Why something is not recorded, or what is odd about it, and what to do."""

    where: str
    level: str
    message: str
    remedy: str = ""

    def __str__(self) -> str:
        text = f"{self.where}: {self.level}: {self.message}"
        return f"{text}\n    {self.remedy}" if self.remedy else text


class Change(NamedTuple):
    """One file before and after; before is empty where there was none."""

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
    fresh, known = _fresh(book, entries, faults)
    described = _described(book, sources, faults)
    changes: list[Change] = []
    for name in dict.fromkeys(entry.source for entry in fresh):
        change = _change(book, seeds, name, [entry for entry in fresh if entry.source == name], described, faults)
        if change is not None:
            changes.append(change)
    if not any(fault.level == "error" for fault in faults):
        faults += _checked(book, changes, fresh, check)
    return Plan(changes, faults, known)


def write(changes: Sequence[Change]) -> None:
    """Write the files, each whole or not at all, after all could be written beside. Raises OSError."""
    beside = [(change, change.path.with_name(f".{change.path.name}.{os.getpid()}.tmp")) for change in changes]
    try:
        for change, path in beside:
            path.write_bytes(change.after.encode("utf-8"))
        for change, path in beside:
            path.replace(change.path)
    finally:
        for _, path in beside:
            path.unlink(missing_ok=True)


def _fresh(book: Book, entries: Sequence[Entry], faults: list[Fault]) -> tuple[list[Entry], list[Entry]]:
    """The entries that are new, and those that are recorded already; contradictions are faults."""
    fresh: list[Entry] = []
    known: list[Entry] = []
    reported = {name: {_key(figure): figure for figure in source.figures} for name, source in book.sources.items()}
    given: dict[tuple[str, Any], tuple[Figure, Entry]] = {}
    for entry in entries:
        figure = _figure(entry, faults)
        if figure is None:
            continue
        there, said = reported.get(entry.source, {}).get(_key(figure)), given.get((entry.source, _key(figure)))
        if there is not None and _says(there) == _says(figure):
            known.append(entry)
        elif there is not None:
            faults.append(_contradiction(entry, there))
        elif said is None:
            given[entry.source, _key(figure)] = figure, entry
            fresh.append(entry)
        elif _says(said[0]) != _says(figure):
            message = f"{said[1].where} says {_told(said[0])} for the same, and this says {_told(figure)}"
            faults.append(Fault(entry.where, "error", message, "Keep one of them."))
    return fresh, known


def _figure(entry: Entry, faults: list[Fault]) -> Figure | None:
    try:
        return Figure.model_validate(dict(entry.figure))
    except ValidationError as error:
        for fault in error.errors():
            key = str(fault["loc"][0]) if fault["loc"] else ""
            cause = fault.get("ctx", {}).get("error")
            message = str(cause or fault["msg"]).split("\n")[0]
            faults.append(Fault(entry.cells.get(key, entry.where), "error", message, getattr(cause, "remedy", "")))
        return None


def _contradiction(entry: Entry, there: Figure) -> Fault:
    message = f"{entry.source} already reports {_told(there)} for this ({there.place})"
    remedy = "Correct the file by hand if it is wrong; a later document is a source of its own, with supersedes:."
    return Fault(entry.cells.get("value", entry.where), "error", message, remedy)


def _described(book: Book, sources: Sequence[NewSource], faults: list[Fault]) -> dict[str, NewSource]:
    """The new sources by id; one that is known must not be described otherwise."""
    found: dict[str, NewSource] = {}
    for new in sources:
        name = new.fields.get("source", "")
        if name in found and dict(found[name].fields) != dict(new.fields):
            faults.append(
                Fault(new.where, "error", f"the source {name} is described twice, and not alike", "Keep one.")
            )
        elif name not in book.sources:
            found[name] = new
    return found


def _change(
    book: Book, seeds: Path, name: str, entries: list[Entry], described: Mapping[str, NewSource], faults: list[Fault]
) -> Change | None:
    source, figures = book.sources.get(name), [entry.figure for entry in entries]
    if source is not None:
        path, shown = book.files[source.place.file], source.place.file
        before = after = path.read_bytes().decode("utf-8")
        try:
            for figure in figures:
                after = with_figure(after, figure)
        except ValueError as error:
            faults.append(Fault(shown, "error", str(error)))
            return None
        return Change(path, shown, before, after)
    if name not in described:
        for entry in entries:
            cell = entry.cells.get("source", entry.where)
            faults.append(Fault(cell, "error", f"the source {name or '(none)'} is not known", _which(book, name)))
        return None
    path = seeds / f"{name}.yaml"
    if path.exists():
        faults.append(Fault(described[name].where, "error", f"{path.name} exists, but describes another source"))
        return None
    return Change(path, f"{seeds.name}/{path.name}", "", new_source(described[name].fields, figures))


def _which(book: Book, name: str) -> str:
    return did_you_mean(name, book.sources, "Name a source of seeds/, or describe the new one.")


def _checked(book: Book, changes: Sequence[Change], entries: Sequence[Entry], check: Check) -> list[Fault]:
    """What reading and checking the changed files finds that was not there before."""
    faults: list[Fault] = []
    sources = dict(book.sources)
    places: dict[Place, Entry] = {}
    for change in changes:
        name = next(entry.source for entry in entries if _is_of(change, entry, book))
        source = _read(change, faults)
        if source is None:
            continue
        sources[name] = source
        mine = [entry for entry in entries if entry.source == name]
        places |= {figure.place: entry for figure, entry in zip(source.figures[-len(mine) :], mine, strict=True)}
    changed = Book(book.all_indicators, book.plans, list(sources.values()), list(book.set_aside.values()), book.files)
    old = {(problem.rule, problem.message) for problem in check(book)}
    for problem in check(changed):
        entry = places.get(problem.place)
        if problem.level != "info" and (entry is not None or (problem.rule, problem.message) not in old):
            where = str(problem.place) if entry is None else entry.cells.get(problem.key, entry.where)
            faults.append(Fault(where, problem.level, f"{problem.message} [{problem.rule}]", problem.remedy))
    return faults


def _is_of(change: Change, entry: Entry, book: Book) -> bool:
    source = book.sources.get(entry.source)
    return source.place.file == change.shown if source else change.path.stem == entry.source


def _read(change: Change, faults: list[Fault]) -> Source | None:
    """The file as it would become. The texts were valid one by one, so a fault here is one of the source's own keys."""
    document = parse(change.after, change.shown)
    faults += [Fault(str(p.place), "error", p.message, p.remedy) for p in document.problems if p.level == "error"]
    if document.data is None:
        return None
    try:
        return Source.model_validate(document.data)
    except ValidationError as error:
        for fault in error.errors():
            key = ".".join(str(part) for part in fault["loc"])
            message = str(fault.get("ctx", {}).get("error") or fault["msg"]).split("\n")[0]
            faults.append(Fault(change.shown, "error", f"{key}: {message}" if key else message))
        return None


def _key(figure: Figure) -> Any:
    return tuple(str(getattr(figure, name)) for name in _KEYS)


def _says(figure: Figure) -> Any:
    return tuple(getattr(figure, name) for name in _SAYS)


def _told(figure: Figure) -> str:
    if figure.value is None:
        return f"{figure.stage} ({figure.span.text})"
    return f"{figure.value:f} {figure.unit}" + ("" if figure.bound == "exact" else f" ({figure.bound})")
