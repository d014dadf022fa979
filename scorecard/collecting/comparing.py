"""Entries beside what is reported already: new, known, or contradicting."""

from collections.abc import Iterator, Sequence
from contextlib import suppress
from typing import Any, NamedTuple

from scorecard.collecting.corrections import OWN, InForce, added_to, additions_to, correction, sources_of
from scorecard.collecting.entries import Entry, Fault, NewSource
from scorecard.collecting.form_words import BOUND_NAMES, SCOPE_NAMES
from scorecard.collecting.source_file import new_source
from scorecard.files.records import record_of
from scorecard.files.yaml_reader import parse_yaml
from scorecard.language.bilingual import Text, same, term
from scorecard.model.book import Book
from scorecard.model.fields import Record
from scorecard.model.goals import Goal
from scorecard.model.problems import did_you_mean
from scorecard.model.reports import Report
from scorecard.model.sources import Figure, Source
from scorecard.model.stages import CHAIN

# What tells one figure from another within a source; the rest is what it says.
_KEYS = ("indicator", "measure", "scope", "period", "stage", "series", "base", "per", "area", "prices")
_SAYS = ("stage", "value", "unit", "status", "bound", "happened", "seen", "qualifier", "parts")
# A source that lends an entry its frame, so that it is read as it will be read in its file.
_RECORD_COLUMN = 5  # where the record itself stands, below “figures:”; faults of the whole record point there
_FRAME = {"source": "frame", "title": "frame", "published": "2000", "kind": "web", "standing": "press"}


class ComparedEntries(NamedTuple):
    """The entries that are new, those that are recorded already, and the sources that corrections need."""

    found: list[Entry]
    known: list[Entry]
    sources: list[NewSource]


def beside_reported(
    book: Book, entries: Sequence[Entry], faults: list[Fault], corrected_on: str = ""
) -> ComparedEntries:
    """The entries beside what is reported. One that contradicts it is a fault, or with a day a correction of that
    day."""
    done = ComparedEntries([], [], [])
    given: dict[tuple[str, Any], tuple[Figure, Entry]] = {}
    in_force, scopes = (
        InForce(book, lambda figure: {_key(figure, book), _key(figure, book, staged=False)}),
        known_scopes(book),
    )
    for entry in entries:
        if entry.kind == "reports":
            _take_report(book, entry, done.found, done.known, faults)
            continue
        figure = _figure(entry, scopes, faults)
        if figure is None:
            continue
        key = _key(figure, book, staged=not entry.about)  # of the form of a month, which has one row for a thing
        there, said = in_force.find(entry.source, key), given.get((entry.source, key))
        if there is not None and not _advances(entry, figure, there):
            _beside(book, entry, figure, there, corrected_on, done, faults)
        elif said is None:
            given[entry.source, key] = figure, entry
            done.found.append(entry)
        elif _says(said[0]) != _says(figure):
            message = Text(
                "collecting.two-values",
                where=said[1].where,
                said=_told(said[0]),
                figure=_told(figure),
            )
            faults.append(Fault(entry.where, "error", message, Text("collecting.keep-one-them")))
    return done._replace(sources=sources_of(done.sources))


def _beside(
    book: Book,
    entry: Entry,
    figure: Figure,
    there: tuple[str, Figure],
    corrected_on: str,
    done: ComparedEntries,
    faults: list[Fault],
) -> None:
    """Take an entry of which a figure is reported already: as known, as a correction, or as a fault."""
    source, reported = there
    if _says(reported) == _says(figure):
        done.known.append(entry)
        if (report := _further(entry, reported)) is not None:
            _take_report(book, report, done.found, done.known, faults)
        return
    new = correction(book, entry, source, corrected_on) if corrected_on else None
    if new is None:
        faults.append(_contradiction(entry, reported, book.sources[source].standing == OWN))
    else:
        done.found.append(new[0])
        done.sources.append(new[1])


def _take_report(book: Book, entry: Entry, found: list[Entry], known: list[Entry], faults: list[Fault]) -> None:
    """A report is new unless its source, or an entry before it, says the very same."""
    if _read(entry, faults) is None:
        return
    there = [_as_given(report) for source in additions_to(book, entry.source) for report in source.reports]
    there += [dict(one.figure) for one in found if one.kind == "reports" and one.source == entry.source]
    (known if dict(entry.figure) in there else found).append(entry)


def _as_given(report: Report) -> dict[str, str]:
    """A report as a form gives it."""
    said = {"cause": report.cause, "next": report.next_step, "note": report.note}
    told = {"plan": report.plan, "target": report.target, "period": report.period.text}
    return told | {key: text for key, text in said.items() if text}


def _further(entry: Entry, there: Figure) -> Entry | None:
    """The report that keeps a cause or a next step that a known figure does not have."""
    said = {key: entry.figure[key] for key in ("cause", "next") if entry.figure.get(key)}
    known = {"cause": there.cause, "next": there.next_step}
    if not entry.about or all(known[key] == text for key, text in said.items()):
        return None
    return entry._replace(figure=dict(entry.about) | said, kind="reports")


def known_scopes(book: Book) -> list[str]:
    """The scopes that a figure may state: the whole city, the city without its zone, and every name in the files."""
    figures = {figure.scope for source in book.sources.values() for figure in source.figures}
    targets = [target for plan in book.plans for _, target in plan.targets()]
    goals = {scope for target in targets for scope in (target.scope, *_of_parts(target.goal))}
    return [*SCOPE_NAMES, *sorted({scope for scope in figures | goals if scope} - set(SCOPE_NAMES))]


def new_sources(book: Book, sources: Sequence[NewSource], faults: list[Fault]) -> dict[str, NewSource]:
    """The new sources by id; two rows about one source must say the same."""
    found: dict[str, NewSource] = {}
    for new in sources:
        name = new.fields.get("source", "")
        if name in found and dict(found[name].fields) != dict(new.fields):
            message = Text("collecting.described-twice", name=name)
            faults.append(Fault(new.where, "error", message, Text("collecting.keep-one", where=found[name].where)))
        elif name not in book.sources:
            found[name] = new
    return found


def _of_parts(goal: Goal) -> Iterator[str | None]:
    for part in goal.parts:
        yield part.scope
        yield from _of_parts(part)


def _figure(entry: Entry, scopes: Sequence[str], faults: list[Fault]) -> Figure | None:
    """The entry as a figure; its scope is one that is known, since a form brings no new names."""
    figure = _read(entry, faults)
    if not isinstance(figure, Figure):
        return None
    if figure.scope is not None and figure.scope not in scopes:
        listed = Text("collecting.choose-scope", scopes=", ".join(scopes))
        remedy = did_you_mean(figure.scope, scopes, listed)
        message = Text("checks.unknown-scope", scope=figure.scope)
        faults.append(Fault(entry.cells.get("scope", entry.where), "error", message, remedy))
        return None
    return figure


def _read(entry: Entry, faults: list[Fault]) -> Figure | Report | None:
    """The entry as its record. One that does not fit is read again as a file is read, which tells what is wrong
    where."""
    model: type[Figure | Report] = Figure if entry.kind == "figures" else Report
    with suppress(ValueError):
        return model.model_validate(entry.values)
    document = parse_yaml(new_source(_FRAME, [entry.figure], entry.kind), entry.where)
    keys = dict(enumerate(entry.figure, len(_FRAME) + 2))  # the line of each key; the frame and the list come first
    for problem in (*document.problems, *record_of(document, Source).problems):
        key = keys.get(problem.location.line, "") if problem.location.column > _RECORD_COLUMN else ""
        faults.append(Fault(entry.cells.get(key, entry.where), "error", problem.what, problem.fix))
    return None


def _contradiction(entry: Entry, there: Figure, own: bool) -> Fault:
    message = Text(
        "collecting.reported-already",
        source=entry.source,
        there=_told(there),
        location=there.location,
    )
    remedy = Text("collecting.collect-with-correct" if own else "collecting.correct-by-hand")
    return Fault(entry.cells.get("value", entry.where), "error", message, remedy)


def _advances(entry: Entry, figure: Figure, there: tuple[str, Figure]) -> bool:
    """Whether a form says a later stage than it said before: both are true, and the later one is new."""
    before, now = there[1].stage, figure.stage
    if not entry.about or added_to(there[0]) != entry.source or before not in CHAIN or now not in CHAIN:
        return False
    return CHAIN.index(now) > CHAIN.index(before)


def _key(figure: Figure, book: Book, staged: bool = True) -> Any:
    """What tells a figure from another; `staged` tells the stages of one thing apart too."""
    place = book.places.named(figure.place).id if figure.place else ""
    said = tuple(str(getattr(figure, name)) for name in _KEYS if staged or name != "stage")
    return (place, book.group(figure.group).id, *said)


def _says(figure: Figure) -> Any:
    said = (getattr(figure, name) for name in _SAYS)
    return tuple(one.model_dump() if isinstance(one, Record) else one for one in said)  # wherever it stands


def _told(figure: Figure) -> Text:
    if figure.value is None:
        stage = term(figure.stage or "")
        if figure.parts is not None and figure.parts.done == 0:
            stage = Text("collecting.stage-not-reached", stage=stage)
        return Text("collecting.stage-told", stage=stage, when=figure.span)
    number = same(f"{figure.value:f} {figure.unit}")
    return (
        number
        if figure.bound == "exact"
        else Text("collecting.bound-told", number=number, bound=BOUND_NAMES[figure.bound])
    )
