"""Bounds: the words that make a number a floor, a cap or a range around it, with everything that follows from each.

Goals and figures spell them alike. Older files spell the bounds of figures another way; outputs still print that form.
"""

from typing import Literal, NamedTuple

Bound = Literal["exact", "at_least", "more_than", "at_most", "less_than", "about"]
OlderBound = Literal["over", "under", "at-least", "at-most"]


class BoundRow(NamedTuple):
    """What one bound says of its number."""

    printed: str  # as older files spell it, and as JSON and CSV print it
    sign: str  # as a cell shows it
    floor: bool  # whether no true value lies below the number
    cap: bool  # whether no true value lies above it
    strict: bool = False  # whether the number itself is left out
    loose: bool = False  # whether the number stands for a range around it
    described: tuple[str, str] | None = None  # as a key of goals: what it asks for, with an example

    @property
    def has_distance(self) -> bool:
        """Whether it can be said how far from another number it lies."""
        return self.floor and self.cap

    @property
    def one_sided(self) -> bool:
        """Whether it is a bound alone, and no number."""
        return self.floor != self.cap


BOUNDS: dict[Bound, BoundRow] = {
    "exact": BoundRow("exact", "", floor=True, cap=True),
    "at_least": BoundRow(
        "at-least",
        "≥",
        floor=True,
        cap=False,
        described=("this number or more, or at least another reading", "at_least: {of: gdp}"),
    ),
    "more_than": BoundRow(
        "over",
        ">",
        floor=True,
        cap=False,
        strict=True,
        described=("more than this number, or than another reading", "more_than: 0"),
    ),
    "at_most": BoundRow(
        "at-most",
        "≤",
        floor=False,
        cap=True,
        described=("this number or less, or at most another reading", "at_most: 3.5"),
    ),
    "less_than": BoundRow(
        "under",
        "<",
        floor=False,
        cap=True,
        strict=True,
        described=("less than this number, or than another reading", "less_than: 35"),
    ),
    "about": BoundRow(
        "about",
        "≈",
        floor=True,
        cap=True,
        loose=True,
        described=("about this number (左右), or about another reading", "about: 6.5"),
    ),
}
OLDER: dict[str, Bound] = {row.printed: bound for bound, row in BOUNDS.items()}


def as_bound(word: str) -> Bound:
    """The bound for its word in either spelling; exact for any other word."""
    known: dict[str, Bound] = {bound: bound for bound in BOUNDS}
    return known.get(word) or OLDER.get(word, "exact")


def addable(kind: Bound) -> tuple[Bound, ...]:
    """The bounds of parts whose sum is a bound of that kind: exact ones, and those that are open to the same sides."""
    sides = BOUNDS[kind].floor, BOUNDS[kind].cap, BOUNDS[kind].loose
    return ("exact", *(bound for bound, row in BOUNDS.items() if (row.floor, row.cap, row.loose) == sides))
