"""Places and groups: whose number it is. A list gives them ids and names; records refer to them by either."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import NamedTuple
from unicodedata import normalize

from scorecard.model.fields import Bilingual, FileRecord, Id, Name, Note, Record, Word, Words, empty_list
from scorecard.model.owners import Owner

OPEN = ("?", "？")  # what a draft leaves for a person to fill in names no place


class Place(Record):
    """A nation, province, city, county, town or park, or a unit of an administration."""

    id: Id
    name: Name
    aliases: Words = empty_list()
    kind: Word | None = None  # county-level city, town, development zone …
    within: Id | None = None  # the place that it is a part of
    note: Note | None = None


class Group(Record):
    """A group of people or things within a place that is reported apart: women, urban residents."""

    id: Id
    name: Name
    aliases: Words = empty_list()
    note: Note | None = None


class PlaceFile(FileRecord):
    """`targets/places.yaml`."""

    places: list[Place]


class GroupFile(FileRecord):
    """`targets/groups.yaml`."""

    groups: list[Group]


Listed = Place | Group | Owner


class Named(NamedTuple):
    """A place, group or owner by its id and its names; what no list has bears its Chinese name as its id."""

    id: str
    zh: str
    en: str


NOBODY = Named("", "", "")  # no place is named, or no group


class Whose(NamedTuple):
    """Whose number it is: of which place, of which group of its people or things, and in which scope."""

    place: Named = NOBODY
    group: Named = NOBODY
    scope: str | None = None


class Names:
    """A list of places, groups or owners, found by id, name or alias."""

    def __init__(self, listed: Iterable[Listed]) -> None:
        self.listed = list(listed)
        self.by_id = {one.id: one for one in reversed(self.listed)}
        self._by_name: dict[str, list[Listed]] = {}
        for one in self.by_id.values():
            for name in dict.fromkeys(map(folded, spellings(one))):
                self._by_name.setdefault(name, []).append(one)

    def matching(self, name: Bilingual) -> list[Named]:
        """What the name may mean: one where it is clear, none where it is unknown, several where it is ambiguous.

        An id goes before a name. Of a name in two languages the Chinese one must fit, and the English one where it is
        the name of anything: Suzhou is the English name of two cities.
        """
        own = self.by_id.get(name.zh) if name.zh == name.en else None
        if own is not None:
            return [named(own)]
        chinese, english = (self._by_name.get(folded(text), []) for text in (name.zh, name.en))
        found = [one for one in chinese if one in english] if english else chinese
        return [named(one) for one in found]

    def named(self, name: str) -> Named:
        """The one of that id or name; where the list has none of it, it stands for itself, and the checks say so."""
        found = self.matching(Bilingual(zh=name, en=name))
        return found[0] if len(found) == 1 else Named(name, name, name)

    def known(self) -> list[str]:
        """Every id, name and alias."""
        return [text for one in self.listed for text in (one.id, *spellings(one))]


class Places:
    """The places of a project: those of its list, or without a list those that its records name.

    `outer` are the names that plans and sources give, `inner` those of their targets and figures.
    """

    def __init__(self, listed: Iterable[Place], outer: Iterable[Bilingual], inner: Iterable[Bilingual]) -> None:
        self.names = Names(listed)
        self._outer = [name for name in outer if not unfilled(name)]
        self._inner = [name for name in inner if not unfilled(name)]
        self._mentioned = [*self._outer, *self._inner]
        self._known: dict[tuple[str, str], Named] = {}  # every target and figure asks

    @cached_property
    def used(self) -> list[Named]:
        """The places that records name, each once; of the only place of a list, records need not speak."""
        found = dict.fromkeys(self.named(name) for name in self._mentioned)
        listed = self.names.listed
        return list(found) or ([named(listed[0])] if len(listed) == 1 else [])

    @cached_property
    def several(self) -> bool:
        """Whether every plan and every source must say whose numbers it has.

        A target or figure of a named place in a plan or source of none is of another place than the rest of it.
        """
        return len(self.used) > 1 or bool(self._inner and not self._outer)

    def of(self, *names: Bilingual | None) -> Named:
        """The place of a record: the first that is named, else the only one of the project, else none."""
        for name in names:
            if name is not None and not unfilled(name):
                return self.named(name)
        return self.used[0] if self.used and not self.several else NOBODY

    def named(self, name: Bilingual) -> Named:
        """The place of that name; where no list has it, it stands for itself, and the checks say so."""
        own = self._known.get((name.zh, name.en))
        if own is None:
            found = self.matching(name)
            own = found[0] if len(found) == 1 else Named(name.zh, name.zh, name.en)
            self._known[name.zh, name.en] = own
        return own

    def matching(self, name: Bilingual) -> list[Named]:
        """What the name may mean: one where it is clear, none where a list does not have it, several otherwise."""
        if self.names.listed:
            return self.names.matching(name)
        own = self._unlisted.get(folded(name.zh))
        if own is not None:
            return [own]
        return [one for one in self._unlisted.values() if folded(one.en) == folded(name.zh)]

    def around(self, place: Named) -> Iterator[Named]:
        """The places that hold a place, the smallest first, as the list has them."""
        seen = {place.id}
        one = self.names.by_id.get(place.id)
        while isinstance(one, Place) and one.within and one.within not in seen:
            seen.add(one.within)
            one = self.names.by_id.get(one.within)
            if one is not None:
                yield named(one)

    @cached_property
    def _unlisted(self) -> dict[str, Named]:
        """Without a list, the places as they are named: those with two names first, then what only one name stands
        for."""
        found: dict[str, Named] = {}
        for name in self._mentioned:
            if name.zh != name.en:
                found.setdefault(folded(name.zh), Named(name.zh, name.zh, name.en))
        english = {folded(one.en) for one in found.values()}
        for name in self._mentioned:
            if name.zh == name.en and folded(name.zh) not in english:
                found.setdefault(folded(name.zh), Named(name.zh, name.zh, name.en))
        return found


def named(one: Listed) -> Named:
    """A listed place, group or owner by its id and names."""
    return Named(one.id, one.name.zh, one.name.en)


def unfilled(name: Bilingual) -> bool:
    """Whether a question mark stands where a name should."""
    return name.zh.strip() in OPEN or name.en.strip() in OPEN


def spellings(one: Listed) -> list[str]:
    """All names of a place, group or owner."""
    return [one.name.zh, one.name.en, *one.aliases]


def folded(name: str) -> str:
    """A name as it is compared: wide and narrow letters, large and small ones are alike."""
    return normalize("NFKC", name).casefold()
