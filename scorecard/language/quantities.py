"""What a clause of a report says in numbers: each with its unit, bound, strength, measure and kind.

`read` is the only entry point; the modules it joins each know one thing (numbers, kinds, modifiers, verbs, lists). Pure
and linear in the length of the text; every span slices the text as it was given.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from decimal import Decimal
from typing import NamedTuple

from scorecard.language.kinds import kind_of, short_quotes
from scorecard.language.lists import adjacent_numbers, heads, split, where_changes_begin
from scorecard.language.modifiers import Modifier, bound_after, bound_before, strengths
from scorecard.language.numbers import numbers
from scorecard.language.printed import PrintedNumber
from scorecard.language.units import unit
from scorecard.language.verbs import Verb, dimension_of, governing, measure_after
from scorecard.language.vocabulary import rebuilt


class Quantity(NamedTuple):
    """A number of a clause and what the words around it make of it.

    `start` and `end` are the span of the number with its unit, `text` is that span. `kind` is one of
    `kinds.KINDS`; only a quantity, a rank or a duration is measured. `low` and `high` differ in a range only.
    `unit` is the printed unit ("" if none), `step` the exponent of the last printed digit. `bound` is one of
    exactly, at_least, more_than, at_most, less_than, about, between; `modifier` the word that says so, wherever
    in a list it stands. `strength` is firm, stretch or effort. `measure` is growth, change, level, added,
    net-added, multiple, rank or "" where the words do not tell; `direction` up, down or "". `per_year` marks an
    average over years (年均). `role` is baseline for the X of 从X提高到Y, else value. `head` is the span of the
    words that 分别 gives this number, where it does. `doubtful` marks what the number itself leaves open (几十, 2.5m).
    """

    start: int
    end: int
    text: str
    kind: str
    low: Decimal
    high: Decimal
    unit: str
    step: int
    bound: str
    modifier: Modifier | None
    strength: str
    measure: str
    direction: str
    per_year: bool
    role: str
    head: tuple[int, int] | None
    doubtful: bool = False

    @property
    def value(self) -> Decimal | None:
        """The number, or None for a range."""
        return self.low if self.low == self.high else None


_CLAUSE_END = re.compile("[，。；！？：:;!?\n（）()]|,(?![0-9])|[.](?![0-9])")
_MEASURED = ("quantity", "rank", "duration")


@rebuilt(2048)  # a clause is read for its number, its bound and its head, and many figures are quoted in the same words
def read(text: str) -> tuple[Quantity, ...]:
    """Every number of `text` in order, the dates, codes and names among them marked by their `kind`."""
    found = _with_divisors(text, numbers(text))
    quotes = short_quotes(text)
    kinds = [kind_of(text, number, quotes) for number in found]
    ends = [match.start() for match in _CLAUSE_END.finditer(text)]
    clauses = [bisect_right(ends, number.start) for number in found]
    bounds = _bounds(text, found, kinds, clauses)
    governors = governing(text, found, clauses, ends)
    promised = _strengths(text, found, clauses, ends)
    roles = ["baseline" if begins else "value" for begins in where_changes_begin(text, [one[:2] for one in found])]
    told = [kind if roles[i] == "value" else "" for i, kind in enumerate(kinds)]
    owners = _heads(text, found, told, clauses, ends)
    return tuple(
        _quantity(text, found[i], kinds[i], bounds[i], governors[i], promised[i], roles[i], owners.get(i))
        for i in range(len(found))
    )


def _with_divisors(text: str, found: list[PrintedNumber]) -> list[PrintedNumber]:
    """The numbers, with the month or year of the first in a list for all of it: 分别提高到每年6600元和4600元."""
    shared = list(found)
    for group in adjacent_numbers(text, [one[:2] for one in found]):
        unit_said, _, divisor = found[group[0]].unit.partition("/")
        if divisor and text.startswith("每", found[group[0]].start):
            for index in group[1:]:
                if found[index].unit == unit_said:
                    shared[index] = found[index]._replace(unit=found[group[0]].unit)
    return shared


def _quantity(
    text: str,
    number: PrintedNumber,
    kind: str,
    modifier: Modifier | None,
    verb: Verb | None,
    strength: str,
    role: str,
    head: tuple[int, int] | None,
) -> Quantity:
    known = unit(number.unit)
    measure = measure_after(verb, dimension_of(number))
    says = modifier.means if modifier is not None else "exactly"
    shrinks = number.form == "phrase" and number.low < 1 and known and says != "more_than"  # 清零, but not 零的突破
    return Quantity(
        start=number.start,
        end=number.end,
        text=text[number.start : number.end],
        kind=kind,
        low=number.low,
        high=number.high,
        unit=number.unit,
        step=number.step,
        bound="between" if number.low != number.high else says,
        modifier=modifier,
        strength=strength,
        measure="rank" if kind == "rank" else measure if kind in _MEASURED else "",
        direction="down" if shrinks else verb.direction if verb else "",
        per_year=verb.per_year if verb else False,
        role=role,
        head=head,
        doubtful=number.doubtful,
    )


def _bounds(text: str, found: list[PrintedNumber], kinds: list[str], clauses: list[int]) -> list[Modifier | None]:
    """The bound word of each number: the word behind it, its own (50多), the word before it, in this order."""
    after = [bound_after(text, number.end) for number in found]
    bounds: list[Modifier | None] = []
    for number, behind in zip(found, after, strict=True):
        bounds.append(behind or _own_bound(text, number) or bound_before(text, number.start))
    spans = [(number.start, behind.end if behind else number.end) for number, behind in zip(found, after, strict=True)]
    for group in adjacent_numbers(text, spans):
        _spread(text, found, bounds, group)
        last = after[group[-1]]
        for index in group[:-1]:
            alike = found[index].unit == found[group[-1]].unit and kinds[index] == kinds[group[-1]]
            present = bounds[index]
            free = present is None or present.means == "exactly"
            if last is not None and alike and free and clauses[index] == clauses[group[-1]]:
                bounds[index] = last
    return bounds


def _spread(text: str, found: list[PrintedNumber], bounds: list[Modifier | None], group: list[int]) -> None:
    """The bound that stands between 分别 and the first number of a list holds for each: 分别不低于88%和95%."""
    first = bounds[group[0]]
    if first is None or first.means == "exactly" or first.end > found[group[0]].start:
        return
    if "分别" in text[max(0, first.start - 4) : first.start]:
        for index in group[1:]:
            bounds[index] = bounds[index] or first


def _own_bound(text: str, number: PrintedNumber) -> Modifier | None:
    """The word inside or before the number that makes it a bound: 50多亿元, 数百家."""
    if number.says in ("", "between"):
        return None
    for at in range(number.digits_end, number.end):
        if text[at] in "多余来":
            return Modifier(at, at + 1, number.says)
    for at in range(number.start, number.end):
        if number.doubtful and text[at] in "几数":
            return Modifier(at, at + 1, number.says)
    return Modifier(number.start, number.end, number.says)


def _strengths(text: str, found: list[PrintedNumber], clauses: list[int], ends: list[int]) -> list[str]:
    words = strengths(text)
    places = [word.start for word in words]
    promised = []
    for index, number in enumerate(found):
        at = bisect_left(places, number.start) - 1
        same = at >= 0 and bisect_right(ends, words[at].start) == clauses[index]
        promised.append(words[at].means if same else "firm")
    return promised


def _heads(
    text: str, found: list[PrintedNumber], kinds: list[str], clauses: list[int], ends: list[int]
) -> dict[int, tuple[int, int]]:
    """The heads that 分别 hands to the numbers of its clause; a clause that begins with 分别 takes those before it."""
    owners: dict[int, tuple[int, int]] = {}
    by_clause: dict[int, list[int]] = {}
    for index, kind in enumerate(kinds):
        if kind in _MEASURED:
            by_clause.setdefault(clauses[index], []).append(index)
    last: list[tuple[int, int]] = []
    for clause, members in by_clause.items():
        start = ends[clause - 1] + 1 if clause else 0
        first = found[members[0]].start
        given = heads(text, start, first, len(members))
        if given is None and text.startswith("分别", start) and clause:
            given = _items_before(text, found, by_clause.get(clause - 1, []), ends, clause, len(members))
        if given is None and len(last) == len(members) and not text[start:first].strip(_NO_HEAD):
            given = last
        last = given or []
        owners.update(zip(members, last, strict=False))
    return owners


_NO_HEAD = "同比增长下降提高到达为比上年分别均约 "


def _items_before(
    text: str, found: list[PrintedNumber], before: list[int], ends: list[int], clause: int, count: int
) -> list[tuple[int, int]] | None:
    """The heads of the listed items of the clause before: 全市2008.3亿元、市级1328.3亿元，分别增长…"""
    start = ends[clause - 2] + 1 if clause > 1 else 0
    parts = split(text, start, ends[clause - 1], count)
    if parts is None or count < 2:
        return None
    starts = [found[index].start for index in before]
    given = []
    for begin, end in parts:
        at = bisect_left(starts, begin)
        stop = starts[at] if at < len(starts) and starts[at] < end else end
        lead = bound_before(text, stop)
        given.append((begin, lead.start if lead is not None and lead.start > begin else stop))
    return given
