"""Answers in words: a clause that looks back, names the project or title of a goal, and says which stage it reached."""

import re
from decimal import Decimal
from typing import NamedTuple

from rapidfuzz import fuzz

from scorecard.answering.answers import Answer, Hint, Wanted
from scorecard.answering.stages import PROVES, goes_on, proved
from scorecard.language.bilingual import Text
from scorecard.model.stages import CHAIN

_NAMED = 82  # of 100: how much of the goal's own name a clause must hold
_SAME_WORDS = 100
_LEAST = 4  # characters of a name; shorter ones stand in too many clauses
_STRIPPED = re.compile(
    '^(?:今年|年内|要|将|力争|争取|确保|全面|加快|推动|推进|积极|适当|继续|进一步|基本|尽早|早日|抓好|做好)+|[“”"《》（）()\\s]|'
    "(?:建设|工程|工作|项目)$"
)
_VERBS = re.compile("^(?:" + "|".join(pattern.pattern for pattern in PROVES.values()) + ")+", re.I)


class Clause(NamedTuple):
    """A clause of the part of a text that looks back, with its place in the text as it was given."""

    start: int
    end: int
    words: str
    bare: str  # without the marks that names and clauses differ in


def bare(words: str) -> str:
    """The words without quotation marks, brackets and what only introduces them."""
    return _STRIPPED.sub("", words)


def milestone(wanted: Wanted, clauses: list[Clause]) -> tuple[Answer | None, list[Hint]]:
    """The clause that answers a goal of a stage, None where none does, and clauses that only speak of it."""
    stage = wanted.stage
    assert stage is not None
    names = [name for each in wanted.names if len(name := _VERBS.sub("", bare(each))) >= _LEAST]
    found = sorted(
        ((_holds(names, clause.bare), clause) for clause in clauses), key=lambda one: (-one[0], one[1].start)
    )
    named = [(like, clause) for like, clause in found[:8] if like >= _NAMED]
    hints: list[Hint] = []
    for like, clause in named:
        reached = _reached(clause.words, stage) or _state(like, clause.words, stage)
        if reached and not (goes_on(clause.words) and not proved(clause.words, stage)):
            doubts = () if like >= 95 else (Text("answering.other-words"),)
            sure = Decimal(like) / 100 - Decimal("0.05")
            answer = Answer(
                wanted, clause.start, clause.end, clause.words, None, reached, "stage", str(wanted.period), sure, doubts
            )
            return answer, hints
        hints.append(Hint(wanted, clause.start, clause.end, clause.words, Text("answering.not-reached")))
    return None, hints


def _holds(names: list[str], words: str) -> int:
    """How much of one of the names the words hold, from 0 to 100."""
    return max(
        (
            round(fuzz.partial_ratio(name, words)) if len(words) >= len(name) else round(fuzz.ratio(name, words))
            for name in names
        ),
        default=0,
    )


def _state(like: int, words: str, stage: str) -> str:
    """A state that should hold (国际收支基本平衡) holds where a review says it in the same words."""
    return stage if stage == "held" and like == _SAME_WORDS and not goes_on(words) else ""


def _reached(words: str, stage: str) -> str:
    """The stage that the words prove, at least the one asked for; "" where they prove none."""
    wanted = CHAIN[CHAIN.index(stage) :] if stage in CHAIN else (stage,)
    return next((each for each in reversed(wanted) if proved(words, each)), "")
