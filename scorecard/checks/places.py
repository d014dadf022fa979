"""Places: every name of a place or group is known and clear, and where there are several places, all say whose they
are.

A project of one place need not name it. As soon as two are named, every plan and every source names its place, so that
a report of one city never answers the goal of another.
Passes: `place: cixi` with a place of that id in targets/places.yaml. Fails: `place: cixii`; two places and a source
without one; a place within itself; a name that two places of one region share.
"""

from collections.abc import Iterator, Sequence

from scorecard.language.bilingual import Text, code_and_term, in_both
from scorecard.model.book import Book
from scorecard.model.fields import Bilingual, Record
from scorecard.model.goal_kinds import Related
from scorecard.model.goals import Goal
from scorecard.model.places import Group, Listed, Place, folded, named, spellings, unfilled
from scorecard.model.problems import Problem, did_you_mean

RULE = "place"


def check(book: Book) -> Iterator[Problem]:
    """Faults of the lists, names that are unknown or not clear, and plans and sources that do not say whose they
    are."""
    yield from _lists(book)
    for plan in book.plans:
        yield from _place(book, plan, plan.place)
        for _, target in plan.targets():
            yield from _named(book, target, target.place, target.group)
            for goal in target.goals:
                other = goal.asks.place if isinstance(goal.asks, Related) else None
                if other is not None:
                    yield from _place(book, goal, Bilingual(zh=other.zh, en=other.en))
            yield from _parts(book, target.goal)
    for source in book.sources.values():
        yield from _place(book, source, source.place)
        for figure in source.figures:
            yield from _named(book, figure, figure.place, figure.group)
            yield from _area(book, figure, figure.area, figure.place, source.place)
    yield from _silent(book)


def _lists(book: Book) -> Iterator[Problem]:
    places = [one for one in book.places.names.listed if isinstance(one, Place)]
    groups = [one for one in book.groups.listed if isinstance(one, Group)]
    yield from same_names(places, "place")
    yield from same_names(groups, "group")
    for place in places:
        if place.within is None:
            continue
        if place.within not in book.places.names.by_id and not book.lost.place(place.within):
            remedy = did_you_mean(place.within, book.places.names.by_id, Text("checks.list-or-leave-out"))
            yield Problem(
                place.location,
                "error",
                RULE,
                Text("checks.unknown-place-within", within=place.within),
                remedy,
                "within",
            )
        elif _circles(book, place):
            message = Text("checks.id-lies-within-itself", id=place.id)
            yield Problem(place.location, "error", RULE, message, Text("checks.name-larger-place"), "within")


def _circles(book: Book, place: Place) -> bool:
    """Whether the way up from a place comes back to it."""
    seen: set[str] = set()
    above = place.within
    while above is not None and above not in seen:
        if above == place.id:
            return True
        seen.add(above)
        one = book.places.names.by_id.get(above)
        above = one.within if isinstance(one, Place) else None
    return False


def same_names(listed: Sequence[Listed], kind: str, rule: str = RULE) -> Iterator[Problem]:
    """A name, or an id, that two entries share. Places of two regions may: many cities have a 鼓楼区."""
    first: dict[tuple[str, str], Listed] = {}
    ids: dict[str, Listed] = {}
    for one in listed:
        if one.id in ids:
            message = Text(
                "checks.id-taken",
                kind=code_and_term(kind),
                name=one.id,
                first=ids[one.id].location,
            )
            yield Problem(
                one.location,
                "error",
                "duplicate-id",
                message,
                Text("checks.give-another-id", kind=code_and_term(kind)),
                "id",
            )
            continue
        ids[one.id] = one
        within = (one.within or "") if isinstance(one, Place) else ""
        for name in dict.fromkeys(map(folded, [one.id, *spellings(one)])):
            other = first.setdefault((name, within), one)
            if other is not one:
                message = Text(
                    "checks.name-shared",
                    name=name,
                    kind=code_and_term(kind),
                    id=other.id,
                    location=other.location,
                )
                remedy = Text("checks.name-each")
                yield Problem(one.location, "error", rule, message, remedy, "name")
                break


def _parts(book: Book, goal: Goal) -> Iterator[Problem]:
    for part in goal.parts:
        yield from _named(book, part, part.place, part.group)
        yield from _parts(book, part)


def _named(book: Book, record: Record, place: Bilingual | None, group: str | None) -> Iterator[Problem]:
    yield from _place(book, record, place)
    if group is None or book.lost.place(group):
        return
    found = book.groups.matching(Bilingual(zh=group, en=group))
    if not found:
        remedy = did_you_mean(group, book.groups.known(), Text("checks.add-group", group=group))
        yield Problem(record.location, "error", RULE, Text("checks.unknown-group-group", group=group), remedy, "group")
    elif len(found) > 1:
        ids = ", ".join(one.id for one in found)
        yield Problem(
            record.location,
            "error",
            RULE,
            Text("checks.several-groups", group=group),
            Text("checks.write-one-ids", ids=ids),
            "group",
        )


def _place(book: Book, record: Record, name: Bilingual | None) -> Iterator[Problem]:
    """A place that the list does not have, or a name that several places share."""
    if name is None or unfilled(name) or book.lost.place(name.zh):
        return
    found = book.places.matching(name)
    if not found:
        remedy = did_you_mean(name.zh, book.places.names.known(), Text("checks.list-place"))
        yield Problem(
            record.location, "error", RULE, Text("checks.unknown-place-within", within=name.zh), remedy, "place"
        )
    elif len(found) > 1:
        ids = ", ".join(one.id for one in found)
        message = Text("checks.names-several-places", name=name.zh)
        yield Problem(record.location, "error", RULE, message, Text("checks.write-which", ids=ids), "place")


def _area(book: Book, record: Record, area: Bilingual | None, *names: Bilingual | None) -> Iterator[Problem]:
    """A bound that is said of a larger area, where the area is a place that is not known to hold the figure's own."""
    place = book.places.of(*names)
    found = book.places.matching(area) if area is not None else []
    if len(found) != 1 or found[0] == place or found[0] in book.places.around(place):
        return
    whose = in_both(place) if place.en else Text("checks.which-not-named")
    message = Text("checks.area-does-not-hold", area=found[0], place=whose)
    remedy = Text("checks.place-and-area")
    yield Problem(record.location, "error", RULE, message, remedy, "area")


def _silent(book: Book) -> Iterator[Problem]:
    """Plans and sources that leave open which of several places they are of."""
    places = book.places
    if not places.several and (places.used or len(places.names.listed) < 2):
        return
    known = places.used or [named(place) for place in places.names.listed]
    shown = ", ".join(one.en for one in known[:3]) + (", …" if len(known) > 3 else "")
    remedy = Text("checks.add-place", shown=shown)
    for plan in book.plans:
        if plan.place is None or unfilled(plan.place):
            message = Text("checks.plan-without-place", plan=plan.plan)
            yield Problem(plan.location, "error", RULE, message, remedy)
    for source in book.sources.values() if places.several else ():
        if source.place is None or unfilled(source.place):
            message = Text("checks.source-without-place", source=source.source)
            yield Problem(source.location, "error", RULE, message, remedy)
