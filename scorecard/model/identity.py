"""Which result it is: a target of a plan, one year of it, or one part, told by fields and never by glued text.

And what the files of a plan are called.
"""

import re
from collections.abc import Iterable
from typing import NamedTuple

from scorecard.model.periods import Period

_LONGEST_FILE_NAME = 75  # characters of three bytes each, with space for a day and an ending in 255 bytes


class Identity(NamedTuple):
    """A target by its id, the year of it where each year is asked, and the numbers of its parts, the outermost
    first."""

    target: str
    year: Period | None = None
    parts: tuple[int, ...] = ()

    def part(self, number: int) -> "Identity":
        """The part of that number."""
        return self._replace(parts=(*self.parts, number))

    @property
    def spelt(self) -> str:
        """The id with its year and part numbers after points: firms.1, homes.2022."""
        return _joined(self, ".")


def labels(identities: Iterable[Identity]) -> dict[Identity, str]:
    """A label for each result of one plan, no two the same: `firms.1`, or `firms#1` where a target is called
    `firms.1`."""
    every = list(identities)
    found = {identity: identity.target for identity in every if identity == Identity(identity.target)}
    taken = set(found.values())
    for identity in every:
        if identity not in found:
            # An id has no “#”, so this label can be nobody else's.
            found[identity] = identity.spelt if identity.spelt not in taken else _joined(identity, "#")
            taken.add(found[identity])
    return found


def _joined(identity: Identity, mark: str) -> str:
    year = [identity.year.text] if identity.year else []
    return mark.join([identity.target, *year, *map(str, identity.parts)])


def file_name(plan: str) -> str:
    """What the files of a plan are called, from what the plan is called in its book: zhejiang-2025."""
    return re.sub(r"[^\w.-]+", "-", plan[-_LONGEST_FILE_NAME:])
