"""Which of many texts can be like a name: a cheap bound that leaves few pairs for an exact measure.

A text that is alike shares a part of the name's characters, or in Latin letters, of which every text has most, of its
pairs of adjacent characters. For each of them, the texts that have it are the bits of one integer, so that one
operation counts for all texts at once.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator


class Shortlist:
    """Many texts, each given as its characters or pairs, to be asked which of them share enough with another."""

    def __init__(self, texts: Iterable[Iterable[str]]) -> None:
        having: dict[str, list[int]] = defaultdict(list)
        for at, pieces in enumerate(texts):
            for piece in set(pieces):
                having[piece].append(at)
        self._having = {piece: _bits(places) for piece, places in having.items()}

    def sharing(self, pieces: Iterable[str], least: int) -> Iterator[int]:
        """The texts that have at least `least` (one or more) of the pieces, by their place in the order given."""
        found = [bits for piece in pieces if (bits := self._having.get(piece))]
        if len(found) < least:
            return
        shared = [-1] + [0] * least  # at each place the texts that have at least as many
        for seen, bits in enumerate(found, start=1):
            for count in range(min(seen, least), max(0, least - len(found) + seen - 1), -1):
                shared[count] |= shared[count - 1] & bits
        yield from _places(shared[least])


def adjacent_pairs(words: str) -> list[str]:
    """The pairs of adjacent characters."""
    return [words[at : at + 2] for at in range(len(words) - 1)]


def _bits(places: list[int]) -> int:
    row = bytearray(places[-1] // 8 + 1)
    for place in places:
        row[place // 8] |= 1 << place % 8
    return int.from_bytes(row, "little")


def _places(bits: int) -> Iterator[int]:
    for at, byte in enumerate(bits.to_bytes((bits.bit_length() + 7) // 8, "little")):
        if byte:
            yield from (at * 8 + bit for bit in range(8) if byte >> bit & 1)
