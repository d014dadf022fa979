"""The numbers of a text that may set a goal, and what the sentence before each of them named."""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.drafting.attributes import dimension
from scorecard.drafting.subjects import Subject
from scorecard.language.modifiers import bound_after, bound_before
from scorecard.language.quantities import Quantity

LIST = 8  # numbers of one clause to both sides that may share a head


class GoalNumber(NamedTuple):
    """A number that may set a goal, with its clause and the span it takes up with the bound words that touch it."""

    quantity: Quantity
    clause: tuple[int, int]
    span: tuple[int, int]


class Given(NamedTuple):
    """What the sentence named before, in order, and the last one for each kind of unit. Grows with the sentence."""

    all: list[Subject]
    by_unit: dict[str, Subject]

    @property
    def last(self) -> Subject | None:
        """The subject named last."""
        return self.all[-1] if self.all else None

    def take(self, text: str, one: GoalNumber, named: list[Subject]) -> None:
        """Remember what this number measures; what is said aside (其中…) lends nothing to the clauses behind it, and
        what stands in brackets (折合6652美元) to nothing at all."""
        if _in_brackets(text, max(one.clause[0], one.quantity.start - _LONGEST_ASIDE), one.quantity.start):
            return
        self.all.extend(named)
        if text[one.clause[0] - 1 : one.clause[0]] in _PARTS_OF_A_SENTENCE:
            self.by_unit.clear()
        if not text.startswith("其中", one.clause[0]):
            self.by_unit[dimension(one.quantity.unit)] = named[-1]


_PARTS_OF_A_SENTENCE = ("；", ";")  # what stands before one lends nothing to what stands behind
_LONGEST_ASIDE = 200  # characters of what stands in brackets before its number


def _in_brackets(text: str, start: int, end: int) -> bool:
    """Whether a bracket opens in a stretch of text and does not close in it."""
    opened = max(text.rfind("（", start, end), text.rfind("(", start, end))
    return opened >= 0 and opened > max(text.rfind("）", start, end), text.rfind(")", start, end))


def clause_mates(counted: list[GoalNumber], index: int) -> list[int]:
    """The numbers of the same clause by index, itself among them; of a long row those nearest."""
    clause, first, last = counted[index].clause, index, index
    while first > max(0, index - LIST) and counted[first - 1].clause == clause:
        first -= 1
    while last < min(len(counted) - 1, index + LIST) and counted[last + 1].clause == clause:
        last += 1
    return list(range(first, last + 1))


# 人均可支配收入分别达到46210元、25380元，增长4.9%和6.3%: as many numbers as before, and only a verb to lead them.
ONLY_MOVES = re.compile("(?:同比|均|各|名义|实际|增长|提高|增加|上升|下降|减少|降低|[比较][上去]年)+")


def as_many_before(counted: list[GoalNumber], mates: list[int]) -> bool:
    """Whether the clause before holds as many numbers as that of the mates, each of one kind."""
    before = clause_mates(counted, mates[0] - 1) if mates[0] else []
    kinds = [{dimension(counted[i].quantity.unit) for i in group} for group in (before, mates)]
    return len(before) == len(mates) and all(len(kind) == 1 for kind in kinds)


def span_with_bound(text: str, quantity: Quantity) -> tuple[int, int]:
    """Where a number stands with the words of its bound: at least 5, 5以上."""
    before, after = bound_before(text, quantity.start), bound_after(text, quantity.end)
    return before.start if before else quantity.start, after.end if after else quantity.end
