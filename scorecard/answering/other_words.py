"""Answers in other words: a number whose clause shares enough with a goal that has no answer by its names alone.

A name is compared with the words around each number that no other goal has taken. The number has to be of the goal's
measure, unit and time, of its size, and the best of the goal as the goal is the best of the number; so a thing that two
goals could be, or a goal that two numbers could answer, stays without an answer.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import islice
from typing import NamedTuple

from scorecard.answering.answers import Wanted
from scorecard.answering.as_asked import as_asked
from scorecard.answering.chinese_things import LONG_SHARE, thing, thing_held
from scorecard.answering.rare_words import Called, Rarity, Said, Stemmed, called, distinct, names_own_aim
from scorecard.answering.reported import NumberInText
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.naming import printed_unit
from scorecard.language.likeness import normal
from scorecard.language.rows import GAP
from scorecard.language.scripts import is_latin
from scorecard.language.shortlist import Shortlist
from scorecard.language.stems import stems
from scorecard.language.synonyms import in_one_word, senses
from scorecard.language.units import ANYTHING, unit
from scorecard.model.intervals import in_unit
from scorecard.model.measures import MEASURES

ENOUGH = 70  # of 100: how much of the shorter of two names the other one holds, in its order
_AHEAD = 8  # of 100 by which the best is ahead of any other
_NEAR = (Decimal("0.5"), Decimal(2))  # times the goal: the size of an answer in other words
_CLOSE = (Decimal("0.85"), Decimal("1.2"))  # so near its goal a count or a sum is hardly of another thing
_TELLS = 20  # a smaller count is that of many things
_MOVES = ("growth", "change")
_MEASURED = ("time", "working-day", "length", "area", "mass", "volume", "power", "energy")


class GoalAndNumber(NamedTuple):
    """A goal and a number that may answer it, with how much of the name the words hold (0 to 100)."""

    like: int
    wanted: Wanted
    at: int
    found: Candidate


class _Goal(NamedTuple):
    """A goal with what its Chinese names hold, and what its English ones do."""

    wanted: Wanted
    chinese: tuple[tuple[str, str], ...]  # each name as it is called, and without what is done to the thing
    english: tuple[Called, ...]


def likely(
    wanted: Iterable[Wanted],
    answered: set[tuple[str, str, int]],
    numbers: Iterable[NumberInText],
    taken: set[tuple[int, int]],
    fits: Callable[[Wanted, Candidate], bool],
) -> Iterator[GoalAndNumber]:
    """Each goal with the one number that answers it in other words, but for the goals `answered` and the numbers
    `taken` at their places; `fits` tells whether a number is of a goal's measure, unit and time.

    What the same words do not find in English, words of one meaning may: vacant units, void properties.
    """
    goals, told = [each for each in wanted if each.stage is None], list(numbers)
    by_words = list(_alike(goals, answered, told, taken, fits, stems))
    yield from by_words
    answered = answered | {pair.wanted.key for pair in by_words}
    taken = taken | {(pair.found.start, pair.found.end) for pair in by_words}
    in_english = [number for number in told if is_latin(number.around)]
    yield from _alike(goals, answered, in_english, taken, fits, senses)


def _alike(
    wanted: Iterable[Wanted],
    answered: set[tuple[str, str, int]],
    told: Sequence[NumberInText],
    taken: set[tuple[int, int]],
    fits: Callable[[Wanted, Candidate], bool],
    stemmed: Stemmed,
) -> Iterator[GoalAndNumber]:
    """The pairs that `stemmed` makes alike, a way of comparing English words."""
    goals = [_goal(each, stemmed) for each in wanted]
    words = [_words(number, stemmed) for number in told]
    listed = Shortlist(_pieces(each) for each in words)
    rare = Rarity()
    pairs = list[tuple[_Goal, int]]()
    for goal in goals:
        for at in _near(goal, listed):
            one, said = as_asked(goal.wanted, told[at].found), words[at]
            if isinstance(said, str) and _in_chinese(goal, said) < ENOUGH:
                continue
            if _of_another_goal(goal, goals, said):
                continue
            if _of_its_size(goal.wanted, one) and fits(goal.wanted, one):
                pairs.append((goal, at))
                rare.add(goal.wanted.key, (one.low, one.unit), goal.english, said)
    found = [
        GoalAndNumber(like, goal.wanted, told[at].at, told[at].found)
        for goal, at in pairs
        if goal.wanted.key not in answered
        and (told[at].found.start, told[at].found.end) not in taken
        and (like := _shared(goal, told[at], words[at], rare, stemmed)) >= ENOUGH
    ]
    of_goal, of_number = defaultdict(list), defaultdict(list)
    for pair in found:
        of_goal[pair.wanted.key].append(pair)
        of_number[pair.at].append(pair)
    for each in of_goal.values():  # of a number that the text says twice, the first
        best = (pair for pair in each if _is_best(pair, each) and _is_best(pair, of_number[pair.at]))
        yield from islice(best, 1)


def _of_another_goal(goal: _Goal, goals: Sequence[_Goal], said: str | frozenset[str]) -> bool:
    """Whether English words lack all that tells a goal from another one of the same noun and unit: the loans of a
    programme are none of the loans to rural firms."""
    if isinstance(said, str) or not goal.english:
        return False
    name, head = goal.english[0].name, goal.english[0].head
    for other in goals:
        if other is goal or not other.english or other.wanted.unit != goal.wanted.unit:
            continue
        if head & other.english[0].head and (own := name - other.english[0].name) and not own & said:
            return True
    return False


def _is_best(pair: GoalAndNumber, among: list[GoalAndNumber]) -> bool:
    """Whether a pair is ahead of all others of its goal, or of its number; the same number said twice is one."""
    others = (each.like for each in among if each is not pair and not _says_the_same(each, pair))
    return all(pair.like >= other + _AHEAD for other in others)


def _says_the_same(one: GoalAndNumber, other: GoalAndNumber) -> bool:
    """Whether two pairs give one goal the same number twice."""
    return one.wanted is other.wanted and (one.found.low, one.found.unit) == (other.found.low, other.found.unit)


def _goal(wanted: Wanted, stemmed: Stemmed) -> _Goal:
    names = [name for name in wanted.names if not is_latin(name)]
    shorter = in_one_word if stemmed is senses else str
    return _Goal(
        wanted,
        tuple((normal(name), thing(normal(name))) for name in names),
        tuple(
            called(shorter(name), wanted.target.says or "", wanted.unit, stemmed)
            for name in wanted.names
            if is_latin(name)
        ),
    )


def _words(number: NumberInText, stemmed: Stemmed) -> str | frozenset[str]:
    """What names a number: its Chinese words, or the stems of the English words around it."""
    if is_latin(number.around):
        return distinct(f"{number.found.indicator} {number.around}", stemmed)
    return normal(number.found.indicator)


def _pieces(words: str | frozenset[str]) -> Iterable[str]:
    return thing(words) if isinstance(words, str) else words


def _near(goal: _Goal, listed: Shortlist) -> list[int]:
    """The numbers, by their place, whose words share enough with one of the goal's names for a closer look."""
    names: list[tuple[Iterable[str], int]] = [
        (set(bare), max(1, math.ceil(LONG_SHARE * len(set(bare))) - 1)) for _, bare in goal.chinese
    ]
    names += [(each.all, 1) for each in goal.english]
    return sorted({at for pieces, least in names for at in listed.sharing(pieces, least)})


def _of_its_size(wanted: Wanted, found: Candidate, within: tuple[Decimal, Decimal] = _NEAR) -> bool:
    """Whether the number is of the goal's size; how much something grew by has none. A sum of years is none of
    one."""
    if wanted.asked == 0 and wanted.measure not in _MOVES:
        return found.low == 0  # 9条黑臭水体全部销号 is none of those that are left
    if not wanted.asked or wanted.measure in _MOVES:
        return True
    if MEASURES[wanted.measure].adds_up and "累计" in found.says:
        return False
    value = in_unit(found.low, printed_unit(found, wanted.indicator), wanted.unit)
    return value is not None and within[0] <= value / wanted.asked <= within[1]


def _shared(goal: _Goal, number: NumberInText, words: str | frozenset[str], rare: Rarity, stemmed: Stemmed) -> int:
    """How much of one of the goal's names the words of a number hold, or the name of them."""
    if isinstance(words, str):
        return _in_chinese(goal, words)
    wanted, found = goal.wanted, as_asked(goal.wanted, number.found)
    size = unit(wanted.unit)
    counts = wanted.unit in ANYTHING and GAP not in found.says and wanted.measure not in _MOVES
    said = Said(
        number.around,
        distinct(found.indicator, stemmed) if GAP in found.says else frozenset(),
        called(found.indicator, "", "", stemmed).head if counts else frozenset(),
        names_own_aim(number.sentence, wanted.asked, found.low),
        size is not None and size.dimension in _MEASURED,
        (size is None or size.dimension != "percent")
        and wanted.measure not in _MOVES
        and abs(wanted.asked or Decimal(0)) >= _TELLS
        and _of_its_size(wanted, found, _CLOSE),
        wanted.measure in _MOVES,
        size is not None and size.dimension == "percent",
    )
    at = wanted.key, (found.low, found.unit)
    return max((rare.likeness(at, each, words, said) for each in goal.english), default=0)


def _in_chinese(goal: _Goal, words: str) -> int:
    moves = goal.wanted.measure in _MOVES or goal.wanted.unit in ("%", "")
    return max((thing_held(name, bare, words, moves=moves) for name, bare in goal.chinese), default=0)
