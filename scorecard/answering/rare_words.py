"""How like an English goal and the words around a number are, by the words that both have and few others of the two
texts.

A word that one goal and one number alone have tells more than one that many have (the inverse document frequency of
Spärck Jones, 1972, in its simplest form: one divided by how many have it).
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import NamedTuple

from scorecard.language.stems import stems
from scorecard.language.units import ANYTHING

_PREPOSITION = re.compile(
    r" (?:in|of|for|on|with|within|at|to|into|from|under|by|living|who|that|through|against|back|per|due)\b.*", re.I
)
_COUNTED = re.compile(
    r"^(?:the )?(?:number|total|amount|share|proportion|percentage|level|rate|length"
    r"|area) of ",
    re.I,
)
# Numbers and units tell nothing of what is measured.
_NO_NAME = stems(
    "one two three four five six seven eight nine ten eleven twelve thirteen fifteen twenty thirty forty fifty "
    "sixty seventy "
    "eighty ninety hundred day days hour hours minute minutes second seconds week weeks rs lakh crore rupee "
    "rupees percent "
    "tonne tonnes ton tons km kilometre kilometres mile miles hectare hectares worth working very during given "
    "amount amounted "
    "according ahead aim aims around coverage growth increase ratio rise below above exceed maintain sir head "
    "yuan pound pounds dollar dollars euro euros shilling shillings rand trillion ksh"
)
_NUMERALS = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"]
_SECONDARY = re.compile(r"\bsecondary\b")  # has the stem of second, and tells schools apart
_RESEARCH = re.compile("research and development", re.I)
# Who is asked or served tells nothing alone of what share of them is meant: 75% of staff will take part in the survey.
_WHO = stems(
    "staff employees patients residents households customers students pupils children adults clients respondents "
    "officers families"
)
_WITHIN = re.compile(
    rf"\b(?:(?:with)?in|inside) (?:under |less than )?([0-9]+|{'|'.join(_NUMERALS)}) (?:working "
    r"|calendar )?(second|minute|hour|day|week|month)s?\b"
)
_WITHIN_CHINESE = re.compile("([0-9]+(?:个?工作日|个?小时|分钟|天|日|周|个月))(?:之|以)?内")
_GOAL_BESIDE = re.compile(
    r"(?:target|goal|plan|planned|promised?|ambition|aim(?:ed)?|commitment|against|short of|above|below"
    r"|instead of|rather than)\b[^0-9.;]{0,24}?(?:[£$€₹]|Rs\.? ?)?(?P<before>[0-9][0-9,]*(?:\.[0-9]+)?)"
    r"|(?P<behind>[0-9][0-9,]*(?:\.[0-9]+)?)[^0-9.;]{0,16}(?: (?:we )?(?:had |were |was )?(?:planned|promised"
    r"|targeted|aimed)\b| (?:target|goal)\b)",
    re.I,
)
Stemmed = Callable[[str], frozenset[str]]  # how words are compared: by their stems, or by their meanings
_ENOUGH, _STRENGTH, _COVERAGE = 70, 15, 10  # of 100: the least likeness, and what a rare word and the whole name add
_TOGETHER, _NAMED, _HALF, _MOST, _TWO = 0.9, 0.3, 0.5, 0.66, 2


class Called(NamedTuple):
    """A goal's English name where it has two words or more, its stems, those of the noun that it counts or ends in,
    the initials by which it may be called, and all of these with the words of the goal."""

    phrase: str
    name: frozenset[str]
    head: frozenset[str]
    initials: frozenset[str]
    all: frozenset[str]


class Said(NamedTuple):
    """What is said of a number: the words around it, the stems of its name where that is a row of a table, those of
    the noun that it counts in a sentence, whether the goal's own number stands beside it, whether its unit measures
    (days, km) and does not count, whether it is a count or a sum near the goal's, whether it says by how much
    something moved, which has no size to tell it by, and whether it is a share."""

    around: str
    row: frozenset[str]
    counts: frozenset[str]
    restated: bool
    sized: bool
    near: bool
    moves: bool
    share: bool = False


def distinct(words: str, stemmed: Stemmed = stems) -> frozenset[str]:
    """The stems of the words that tell what is measured, the initials of an abbreviation (AT&C), and within how long
    something is done (within 20 weeks)."""
    plain = _RESEARCH.sub("RD", words).replace("&", "")
    return (stemmed(plain) - _NO_NAME) | _times(words) | frozenset(_SECONDARY.findall(words.lower()))


def _times(words: str) -> frozenset[str]:
    return frozenset(f"{numeral(found[1])} {found[2]}" for found in _WITHIN.finditer(words.lower()))


def limits_named(words: str) -> frozenset[str]:
    """The time limits that words name: within 5 minutes, 24小时内."""
    return _times(words) | frozenset(_WITHIN_CHINESE.findall(words))


def numeral(word: str) -> str:
    """The digits of a small number in words: 4 of four."""
    return str(_NUMERALS.index(word) + 1) if word in _NUMERALS else word


def called(name: str, says: str, unit: str, stemmed: Stemmed = stems) -> Called:
    """What an English goal is called."""
    own = distinct(name, stemmed)
    words = _PREPOSITION.sub("", _COUNTED.sub("", name)).split()
    nouns = [distinct(word, stemmed) for word in reversed(words) if not word.endswith("ed")]
    head = next((noun for noun in nouns if noun), frozenset()) | distinct("" if unit in ANYTHING else unit, stemmed)
    said, initials = own | head | distinct(says, stemmed), _initials(name)
    if unit in ("%", "percent", "per cent") and own <= _WHO and len(said) > len(own) + 1:
        own, head = said - _WHO, frozenset()
    return Called(name.lower() if " " in name.strip() else "", own or said, head, initials, said | initials)


def _initials(name: str) -> frozenset[str]:
    """Abbreviations of three words or more of a name: atc of Aggregate technical and commercial losses."""
    words = re.findall("[A-Za-z]+", name)
    firsts = _firsts(words)
    return frozenset(
        first[at : at + length] for first in firsts for length in (3, 4, 5, 6) for at in range(len(first) - length + 1)
    )


def _firsts(words: list[str]) -> list[str]:
    """The first letters of words, without the small ones and with them: FOI of freedom of information."""
    smaller = (("and", "of", "the", "for", "in"), ("and", "the"))
    return ["".join(word[0] for word in words if word.lower() not in left_out).lower() for left_out in smaller]


def _acronyms(name: str) -> set[str]:
    """The initials of a whole name of three words or more, in capitals: HMO of houses in multiple occupation."""
    return {first.upper() for first in _firsts(re.findall("[A-Za-z]+", name)) if len(first) > _TWO}


def names_own_aim(sentence: str, asked: Decimal | None, told: Decimal) -> bool:
    """Whether the sentence of a number names the goal's own number as what was aimed at: 256 homes, above the target
    of 240."""
    if asked is None or asked == told:
        return False
    named = (match["before"] or match["behind"] for match in _GOAL_BESIDE.finditer(sentence))
    return any(Decimal(number.replace(",", "")) == abs(asked) for number in named)


class Rarity:
    """How many numbers may answer a goal and share a stem with it, and how many goals a number with that stem may
    answer."""

    def __init__(self) -> None:
        self._numbers: dict[tuple[object, str], set[object]] = defaultdict(set)
        self._goals: dict[tuple[object, str], set[object]] = defaultdict(set)

    def add(self, goal: object, number: object, names: Iterable[Called], words: Iterable[str]) -> None:
        """Count a number that may answer the goal; the same number said twice is one."""
        told = frozenset(words)
        for stem in {stem for each in names for stem in each.all & told}:
            self._numbers[goal, stem].add(number)
            self._goals[number, stem].add(goal)

    def _weight(self, at: tuple[object, object], stem: str) -> float:
        goal, number = at
        return 1 / (max(1, len(self._numbers[goal, stem])) * max(1, len(self._goals[number, stem])))

    def likeness(self, at: tuple[object, object], goal: Called, words: frozenset[str], said: Said) -> int:
        """How like a goal and a number are, which `at` names: 70 and more where enough rare words are in both, or the
        whole name stands around the number, else 0."""
        shared = {stem: self._weight(at, stem) for stem in goal.all & words}
        by_name = goal.phrase != "" and re.search(rf"\b{re.escape(goal.phrase)}\b", said.around.lower()) is not None
        by_name = by_name or any(re.search(rf"\b{each}s?\b", said.around) for each in _acronyms(goal.phrase))
        strength = sum(shared.values()) + said.restated + by_name
        coverage = len(goal.name & words) / len(goal.name) if goal.name else 0.0
        if goal.initials & words or any(initials.upper() in said.around for initials in goal.initials):
            coverage = 1.0  # EHC plans, FOI requests
        rare = len(shared) >= _TWO and strength >= 2 * _TOGETHER and coverage >= _HALF
        headed = rare or bool(goal.head & words) or not goal.head or said.restated or said.near or coverage >= _MOST
        together = len(shared) + said.restated >= _TWO and strength >= _TOGETHER and coverage >= _NAMED and headed
        narrow = said.moves or said.share
        by_head = any(shared.get(stem) == 1 for stem in goal.head) and (coverage >= _HALF or not narrow)
        whole = bool(goal.name) and goal.name <= words and strength >= 1
        whole = whole or (bool(said.row) and said.row <= goal.all and (strength >= 1 or len(said.row) >= _TWO))
        by_size = said.near and len(shared) >= _TWO and strength >= 2 * _TOGETHER
        by_unit = said.sized and strength >= _TOGETHER and coverage >= _HALF
        many = len(shared) > _TWO and strength >= 2 * _TOGETHER
        if said.counts and not (said.counts & goal.all or goal.head & words or said.restated or by_name or many):
            return 0  # 2,100 elevators in old residential buildings are no 1,600 residential communities
        if not (together or by_head or by_name or by_unit or by_size or whole or many):
            return 0
        return round(_ENOUGH + _STRENGTH * max(0.0, strength - 1) + _COVERAGE * coverage)
