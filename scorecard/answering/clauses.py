"""The clauses of the part of a report that looks back, to be asked which of them name a thing and how they go on."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import NamedTuple

from scorecard.answering.chinese_denials import OF_ITS_NUMBERS, WITHOUT_SUBJECT
from scorecard.answering.chinese_lists import is_act_alone
from scorecard.answering.held_names import pieces_of, sharing_of
from scorecard.language.shortlist import Shortlist


class Clause(NamedTuple):
    """A clause of the part of a text that looks back, with its place in the text as it was given."""

    start: int
    end: int
    words: str
    bare: str  # without the marks that names and clauses differ in
    ends: bool  # whether it ends its sentence
    told: str = ""  # of a row, what its other cells tell of what it names


class ToldOf(NamedTuple):
    """A clause that names the thing of a goal, how well it does, and those of its words that speak of that thing."""

    like: int
    clause: Clause
    words: str


_NEXT = 3  # characters between two clauses of one paragraph
_LED_BY_PLACE = re.compile(r"[A-Z][\w'’-]+ (?=[A-Z][\w'’-]+ \w)")


class Clauses:
    """The clauses of a text, to be asked which of them can hold a name."""

    def __init__(self, clauses: Sequence[Clause]) -> None:
        self._all = clauses
        self._at = {each.start: at for at, each in enumerate(clauses)}
        self._listed = Shortlist(pieces_of(each.bare) for each in clauses)

    def rest(self, clause: Clause) -> str:
        """The words behind a clause in its sentence that have no subject of their own, with the commas before them."""
        words, at = "", self._at[clause.start]
        while not self._all[at].ends and at + 1 < len(self._all):
            behind = self._all[at + 1].words
            if not (WITHOUT_SUBJECT.match(behind) or OF_ITS_NUMBERS.match(behind)):
                break
            at += 1
            words = f"{words}，{behind}"
        return words

    def after(self, clause: Clause) -> Clause | None:
        """The clause behind, where it stands in the same paragraph."""
        at = self._at[clause.start] + 1
        near = at < len(self._all) and self._all[at].start - clause.end <= _NEXT
        return self._all[at] if near else None

    def with_act(self, clause: Clause) -> Clause:
        """A Chinese clause with the next one in its sentence, where that only tells what was done:
        甲桥建设提速，10月建成通车."""
        at = self._at[clause.start] + 1
        if clause.ends or at == len(self._all) or not is_act_alone(self._all[at].words):
            return clause
        behind = self._all[at]
        return clause._replace(words=f"{clause.words}，{behind.words}", end=behind.end)

    def few_speak_of(self, noun: str) -> bool:
        """Whether the proper noun tells one thing of this text, and is not the place that all of it is about."""
        return sum(noun in clause.words for clause in self._all) <= 2  # sentences

    def without_place(self, names: list[str]) -> list[str]:
        """The names, and those in English also without the proper noun that leads them, where that is the place that
        all of the text is about."""
        shorter = (name.partition(" ") for name in names if _LED_BY_PLACE.match(name))
        return names + [rest for first, _, rest in shorter if not self.few_speak_of(first)]

    def at(self, places: Iterable[int]) -> list[Clause]:
        """The clauses at some places, each once."""
        return [self._all[place] for place in dict.fromkeys(places)]

    def near(self, names: Iterable[str]) -> list[Clause]:
        """The clauses that share so much with one of the names that `holds` may find it in them."""
        return [
            self._all[at] for at in sorted({at for name in names for at in self._listed.sharing(*sharing_of(name))})
        ]
