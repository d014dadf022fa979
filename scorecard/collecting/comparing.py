"""Entries beside what is reported already: new, known, or contradicting."""

from collections.abc import Iterator, Sequence
from typing import Any

from scorecard.collecting.entries import Entry, Fault, NewSource
from scorecard.collecting.form_words import SCOPES
from scorecard.collecting.source_file import new_source
from scorecard.files.records import record_of
from scorecard.files.yaml_reader import parse
from scorecard.language.bilingual import Text
from scorecard.model.book import Book
from scorecard.model.goals import Goal
from scorecard.model.problems import did_you_mean
from scorecard.model.sources import Figure, Source

# What tells one figure from another within a source; the rest is what it says.
_KEYS = ("indicator", "measure", "scope", "period", "stage", "series", "base", "per", "area", "prices")
_SAYS = ("value", "unit", "status", "bound", "happened", "seen", "qualifier", "parts")
# A source that lends an entry its frame, so that it is read as it will be read in its file.
_RECORD_COLUMN = 5  # where the record itself stands, below “figures:”; faults of the whole record point there
_FRAME = {"source": "frame", "title": "frame", "published": "2000", "kind": "web", "standing": "press"}


def fresh(book: Book, entries: Sequence[Entry], faults: list[Fault]) -> tuple[list[Entry], list[Entry]]:
    """The entries that are new, and those that are recorded already; contradictions are faults."""
    found: list[Entry] = []
    known: list[Entry] = []
    reported = {
        name: {_key(figure, book): figure for figure in source.figures} for name, source in book.sources.items()
    }
    given: dict[tuple[str, Any], tuple[Figure, Entry]] = {}
    scopes = known_scopes(book)
    for entry in entries:
        figure = _figure(entry, scopes, faults)
        if figure is None:
            continue
        there, said = (
            reported.get(entry.source, {}).get(_key(figure, book)),
            given.get((entry.source, _key(figure, book))),
        )
        if there is not None and _says(there) == _says(figure):
            known.append(entry)
        elif there is not None:
            faults.append(_contradiction(entry, there))
        elif said is None:
            given[entry.source, _key(figure, book)] = figure, entry
            found.append(entry)
        elif _says(said[0]) != _says(figure):
            message = Text(
                "collecting.where-says-said-same-this-says",
                where=said[1].where,
                said=_told(said[0]),
                figure=_told(figure),
            )
            faults.append(Fault(entry.where, "error", message, Text("collecting.keep-one-them")))
    return found, known


def known_scopes(book: Book) -> list[str]:
    """The scopes that a figure may state: the whole city, the city without its zone, and every name in the files."""
    figures = {figure.scope for source in book.sources.values() for figure in source.figures}
    targets = [target for plan in book.plans for _, target in plan.targets()]
    goals = {scope for target in targets for scope in (target.scope, *_of_parts(target.goal))}
    return [*SCOPES, *sorted({scope for scope in figures | goals if scope} - set(SCOPES))]


def described(book: Book, sources: Sequence[NewSource], faults: list[Fault]) -> dict[str, NewSource]:
    """The new sources by id; two rows about one source must say the same."""
    found: dict[str, NewSource] = {}
    for new in sources:
        name = new.fields.get("source", "")
        if name in found and dict(found[name].fields) != dict(new.fields):
            message = Text("collecting.source-name-described-twice-not-alike", name=name)
            faults.append(
                Fault(new.where, "error", message, Text("collecting.keep-one-other-where", where=found[name].where))
            )
        elif name not in book.sources:
            found[name] = new
    return found


def _of_parts(goal: Goal) -> Iterator[str | None]:
    for part in goal.parts:
        yield part.scope
        yield from _of_parts(part)


def _figure(entry: Entry, scopes: Sequence[str], faults: list[Fault]) -> Figure | None:
    """The entry as a figure, read as a file is read; its scope is one that is known, since a form brings no new names."""
    document = parse(new_source(_FRAME, [entry.figure]), entry.where)
    kept = record_of(document, Source)
    keys = dict(enumerate(entry.figure, len(_FRAME) + 2))  # the line of each key; the frame and “figures:” come first
    for problem in (*document.problems, *kept.problems):
        key = keys.get(problem.location.line, "") if problem.location.column > _RECORD_COLUMN else ""
        faults.append(Fault(entry.cells.get(key, entry.where), "error", problem.what, problem.fix))
    figures = kept.record.figures if kept.record and not document.problems else []
    if figures and figures[0].scope is not None and figures[0].scope not in scopes:
        remedy = did_you_mean(
            figures[0].scope, scopes, Text("collecting.choose-one-scopes-or-leave-empty", scopes=", ".join(scopes))
        )
        message = Text("checks.unknown-scope", scope=figures[0].scope)
        faults.append(Fault(entry.cells.get("scope", entry.where), "error", message, remedy))
        return None
    return figures[0] if figures else None


def _contradiction(entry: Entry, there: Figure) -> Fault:
    message = Text(
        "collecting.source-already-reports-there-this-location",
        source=entry.source,
        there=_told(there),
        location=there.location,
    )
    remedy = Text("collecting.correct-file-hand-if-wrong-later")
    return Fault(entry.cells.get("value", entry.where), "error", message, remedy)


def _key(figure: Figure, book: Book) -> Any:
    place = book.places.named(figure.place).id if figure.place else ""
    return (place, book.group(figure.group).id, *(str(getattr(figure, name)) for name in _KEYS))


def _says(figure: Figure) -> Any:
    return tuple(getattr(figure, name) for name in _SAYS)


def _told(figure: Figure) -> str:
    if figure.value is None:
        return f"{figure.stage} ({figure.span.text})"
    return f"{figure.value:f} {figure.unit}" + ("" if figure.bound == "exact" else f" ({figure.bound})")
