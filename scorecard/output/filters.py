"""Which rows an output shows: by light, owner, section, place and strength. What is counted does not change."""

from collections.abc import Iterable
from typing import NamedTuple

from scorecard.judging.verdicts import Judged, Result
from scorecard.model.places import Named
from scorecard.output.rows import Row, row_of


class Filter(NamedTuple):
    """What a row must have to be shown; an empty field asks for nothing. A solid or hollow light is one of its
    colour. An owner is asked for by its id."""

    colours: tuple[str, ...] = ()
    owner: str = ""
    section: str = ""
    place: str = ""
    strength: str = ""

    @property
    def asks(self) -> bool:
        """Whether it asks for anything."""
        return any(self)

    def keeps(self, row: Row) -> bool:
        """Whether a goal's own row fits."""
        fits = (
            not self.colours or row.colour in self.colours,
            not self.owner or any(self.owner == owner.id for owner in row.result.owners),
            not self.section or self.section in (row.section, row.section_name.zh, row.section_name.en),
            not self.place or self.place in _names(row.result.place),
            not self.strength or row.strength == self.strength,
        )
        return all(fits)

    def goals(self, judged: Judged) -> list[Result]:
        """The results of the goals that are chosen, whatever their lights."""
        chosen = self._replace(colours=())
        return [one for one in judged.results if not chosen.asks or chosen.keeps(row_of(judged, one))]

    def of(self, rows: Iterable[Row]) -> list[Row]:
        """The rows of the goals that fit, each with those of its parts and years."""
        shown: list[Row] = []
        kept = False
        for row in rows:
            kept = self.keeps(row) if row.depth == 0 else kept
            if kept:
                shown.append(row)
        return shown


def _names(place: Named) -> tuple[str, ...]:
    return tuple(place)


EVERYTHING = Filter()
