"""References: every id that is named exists, and no id is given twice.

Passes: `indicator: gdp` with an indicator of that id. Fails: `indicator: gpd`.
"""

from collections.abc import Iterable, Iterator

from scorecard.model.book import Book, file_name
from scorecard.model.fields import Record
from scorecard.model.goals import Goal
from scorecard.model.locations import Location
from scorecard.model.plans import Target
from scorecard.model.problems import Problem, closest, did_you_mean

RULE = "reference"


def check(book: Book) -> Iterator[Problem]:
    """Unknown indicators, plan sources and superseded sources; ids that stand twice."""
    yield from _twice(book)
    for indicator in book.indicators.values():
        for key in ("of", "part"):
            yield from unknown_indicator(book, indicator.location, key, getattr(indicator, key))
    for plan in book.plans:
        if plan.source not in book.sources and not book.lost.source(plan.source):
            message = f"the source “{plan.source}” of the plan has no file in seeds/"
            drafted = (
                f"“scorecard draft REPORT --plan {plan.plan} --figures” prints a draft of seeds/{plan.source}.yaml"
            )
            close = closest(plan.source, book.sources)
            remedy = (
                f"{f'Did you mean “{close}”? Else add' if close else 'Add'} it, so that the plan has a date: {drafted}."
            )
            yield Problem(plan.location, "warning", RULE, message, remedy, "source")
        for _, target in plan.targets():
            yield from unknown_indicator(book, target.location, "indicator", target.indicator)
            yield from unknown_indicator(book, target.location, "proxy", target.proxy)
            yield from _hinted(target)
            yield from _parts(book, target.goal)
    for source in book.sources.values():
        for figure in source.figures:
            yield from unknown_indicator(book, figure.location, "indicator", figure.indicator)
            for other in figure.supersedes:
                if other not in book.sources and not book.lost.source(other):
                    message = f"the figure supersedes the source “{other}”, which has no file in seeds/"
                    remedy = did_you_mean(other, book.sources, "Name the source whose figure is replaced.")
                    yield Problem(figure.location, "error", RULE, message, remedy, "supersedes")


def _hinted(target: Target) -> Iterator[Problem]:
    """A neighbour's number hints at a number, a section of a road at the road; a goal of parts has a proxy for each."""
    if target.proxy is not None and not target.goal.asks.one_reading:
        remedy = "Leave out proxy:, or give each part its own."
        yield Problem(
            target.location, "error", RULE, "a goal without a content of its own has no proxy", remedy, "proxy"
        )


def _parts(book: Book, goal: Goal) -> Iterator[Problem]:
    for part in goal.parts:
        yield from unknown_indicator(book, part.location, "indicator", part.indicator)
        yield from unknown_indicator(book, part.location, "proxy", part.proxy)
        yield from _parts(book, part)


def unknown_indicator(book: Book, place: Location, key: str, name: str | None) -> Iterator[Problem]:
    """The indicator that the record at `place` names under `key`, where there is none of that name."""
    if name is not None and name not in book.indicators and not book.lost.indicator(name):
        remedy = did_you_mean(name, book.indicators, "Add it to targets/indicators.yaml.")
        yield Problem(place, "error", RULE, f"unknown indicator “{name}”", remedy, key)


def _twice(book: Book) -> Iterator[Problem]:
    for plan in book.plans:
        yield from _repeated(((target.id, target) for _, target in plan.targets()), "target", "id")
        yield from _repeated(((section.id, section) for section in plan.sections), "section", "id")
    yield from _repeated(((book.name_of(plan), plan) for plan in book.plans), "plan", "plan")
    yield from _same_files(book)
    yield from _repeated(((source.source, source) for source in book.all_sources), "source", "source")
    yield from _repeated(((indicator.id, indicator) for indicator in book.all_indicators), "indicator", "id")


def _repeated(named: Iterable[tuple[str, Record]], kind: str, key: str) -> Iterator[Problem]:
    first: dict[str, Record] = {}
    for name, record in named:
        if name in first:
            yield duplicate(record.location, kind, name, first[name].location, key)
        first.setdefault(name, record)


def _same_files(book: Book) -> Iterator[Problem]:
    """Plans of two names whose files would have one; large and small letters are one on many disks."""
    first: dict[str, tuple[str, Location]] = {}
    for plan in book.plans:
        name = book.name_of(plan)
        other, place = first.setdefault(file_name(name).casefold(), (name, plan.location))
        if other != name:
            message = f"the plans “{name}” and “{other}” ({place}) would have files of one name, {file_name(name)}"
            yield Problem(plan.location, "error", "duplicate-id", message, "Give one of them another name.", "plan")


def duplicate(place: Location, kind: str, name: str, first: Location, key: str) -> Problem:
    """The second record of that name, with the place of the first."""
    message = f"the {kind} “{name}” stands already at {first}"
    return Problem(place, "error", "duplicate-id", message, f"Give one {kind} another id.", key)
