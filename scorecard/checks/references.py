"""References: every id that is named exists, and no id is given twice.

Passes: `indicator: gdp` with an indicator of that id. Fails: `indicator: gpd`.
"""

from collections.abc import Iterable, Iterator
from itertools import chain

from scorecard.judging.question import Question
from scorecard.judging.single_goals import single_goals
from scorecard.language.bilingual import Text, code_and_term
from scorecard.model.book import Book
from scorecard.model.fields import Bilingual, Record
from scorecard.model.goal_kinds import Related
from scorecard.model.goals import Goal
from scorecard.model.identity import file_name
from scorecard.model.places import NOBODY
from scorecard.model.plans import Target
from scorecard.model.problems import Location, Problem, closest, did_you_mean

RULE = "reference"


def check(book: Book) -> Iterator[Problem]:
    """Unknown indicators, plan sources and superseded sources; ids that stand twice."""
    yield from _twice(book)
    for indicator in book.indicators.values():
        for key in ("of", "part"):
            yield from unknown_indicator(book, indicator.location, key, getattr(indicator, key))
    for plan in book.plans:
        if plan.source not in book.sources and not book.lost.source(plan.source):
            message = Text("checks.plan-source-missing", source=plan.source)
            drafted = Text("checks.draft-source", plan=plan.plan, source=plan.source)
            close = closest(plan.source, book.sources)
            key = "checks.meant-or-add-source" if close else "checks.add-source"
            remedy = Text(key, drafted=drafted, **({"close": close} if close else {}))
            yield Problem(plan.location, "warning", RULE, message, remedy, "source")
        for _, target in plan.targets():
            yield from unknown_indicator(book, target.location, "indicator", target.indicator)
            yield from unknown_indicator(book, target.location, "proxy", target.proxy)
            yield from _hinted(target)
            for goal in target.goals:
                yield from _parts(book, goal)
    for _, parts in single_goals(book):
        selves = (_of_itself(book, part, asked) for part, asked in parts)
        yield from dict.fromkeys(chain.from_iterable(selves))  # each year of a goal says the same
    for source in book.sources.values():
        for figure in source.figures:
            yield from unknown_indicator(book, figure.location, "indicator", figure.indicator)
            for other in figure.supersedes:
                if other not in book.sources and not book.lost.source(other):
                    message = Text("checks.supersedes-missing", other=other)
                    remedy = did_you_mean(other, book.sources, Text("checks.name-replaced-source"))
                    yield Problem(figure.location, "error", RULE, message, remedy, "supersedes")


def _hinted(target: Target) -> Iterator[Problem]:
    """The number of a related indicator hints at a number, a section of a road at the road; a goal of parts has a proxy
    for each."""
    if target.proxy is not None and not target.goal.asks.one_reading:
        remedy = Text("checks.leave-out-proxy")
        yield Problem(target.location, "error", RULE, Text("checks.proxy-of-nothing"), remedy, "proxy")


def _of_itself(book: Book, target: Target, asked: Question) -> Iterator[Problem]:
    """A relation has two readings: of two indicators, or of two places, groups or scopes."""
    asks = asked.goal.asks
    if not isinstance(asks, Related) or asks.of != asked.indicator.id or asks.scope not in (None, asked.scope):
        return
    other = asked.place if asks.place is None else book.places.of(Bilingual(zh=asks.place.zh, en=asks.place.en))
    if other == asked.place and (asks.place is None or asked.group == NOBODY):
        message = Text("model.compared-with-itself")
        yield Problem(target.goal.location, "error", RULE, message, Text("model.name-the-other"), asked.goal.kind)


def _parts(book: Book, goal: Goal) -> Iterator[Problem]:
    if isinstance(goal.asks, Related):
        yield from unknown_indicator(book, goal.location, goal.kind, goal.asks.of)
    for part in goal.parts:
        yield from unknown_indicator(book, part.location, "indicator", part.indicator)
        yield from unknown_indicator(book, part.location, "proxy", part.proxy)
        yield from _parts(book, part)


def unknown_indicator(book: Book, place: Location, key: str, name: str | None) -> Iterator[Problem]:
    """The indicator that the record at `place` names under `key`, where there is none of that name."""
    if name is not None and name not in book.indicators and not book.lost.indicator(name):
        remedy = did_you_mean(name, book.indicators, Text("checks.add-indicator"))
        yield Problem(place, "error", RULE, Text("checks.unknown-indicator-name", name=name), remedy, key)


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
            message = Text("checks.files-of-one-name", name=name, other=other, location=place, file=file_name(name))
            yield Problem(plan.location, "error", "duplicate-id", message, Text("checks.another-name"), "plan")


def duplicate(place: Location, kind: str, name: str, first: Location, key: str) -> Problem:
    """The second record of that name, with the place of the first."""
    message = Text("checks.id-taken", kind=code_and_term(kind), name=name, first=first)
    return Problem(
        place, "error", "duplicate-id", message, Text("checks.give-another-id", kind=code_and_term(kind)), key
    )
