"""One goal of a direction or a relation, as the words of a report set it."""

from typing import NamedTuple


class DirectionGoal(NamedTuple):
    """One goal in words: its span, the indicator's words, what it asks for (up, down, better, hold; as, above, below,
    at-most), of which other reading, and its strength."""

    start: int
    end: int
    thing: str
    asked: str
    other: str
    strength: str
