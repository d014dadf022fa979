"""Units of measure as reports print them, and exact conversion inside one dimension.

A unit's name is a scale (万, 亿, million), a measure (元, 平方米, 家, percent) and any number of
divisors (/月, /立方米): 万元/年 is ten thousand yuan a year. Nothing is converted from one dimension to
another: percentage points are not per cent, a firm is not a project, yuan are not dollars.
"""

from __future__ import annotations

import re
from decimal import Context, Decimal
from math import lcm
from typing import NamedTuple

from scorecard.language.unit_table import COUNTED_KINDS, SCALES, TABLE
from scorecard.language.vocabulary import current, rebuilt

_EXACT = Context(prec=60)
_BARE_COUNTS = {"number", "units"}  # 1.2 lakh youths and 60,000
ANYTHING = ("个", "units")  # what any kind of thing is counted by
# The dimensions of English nouns that are units of their own; of one thing a text may count people, or count it alone.
NOUNS = ("person", "household", "job", "visit")


class Unit(NamedTuple):
    """A unit: its settled name, its dimension, and how many of the dimension's own steps it holds (exact)."""

    name: str
    dimension: str
    factor: Decimal


@rebuilt(4096)
def unit(name: str) -> Unit | None:
    """The unit of that name (`万元/年`, `%`, `个百分点`, `million yuan`), or None if it is not known.

    Names are looked up as a whole: full-width signs, other spellings and English plurals are known.
    A name inside a longer text is not searched for (that is `unit_at`).
    """
    plain = _plain(name)
    if plain in _tables().measures:
        return _tables().measures[plain]
    top, *divisors = plain.replace("·", "/").replace("每", "/").split("/")
    found = _simple(top)
    for divisor in sorted(divisors):
        below = _simple(divisor)
        if not top or not divisor or found is None or below is None:
            return None
        factor = _EXACT.divide(found.factor * _tables().wholes.get(below.dimension, 1), below.factor)
        found = Unit(f"{found.name}/{below.name}", f"{found.dimension}/{below.dimension}", factor)
    return found


def convert(value: Decimal, source: str, target: str) -> Decimal | None:
    """`value` of unit `source` in unit `target`; None where a unit is unknown or the dimensions differ.

    Units of one size return the value as it was printed, trailing zeros included; so do two unknown units
    that are spelled alike. Otherwise the result has no trailing zeros and no exponent: 1.08 万元/年 are
    900 元/月. It is exact whenever it is a finite decimal, and else rounded at 60 digits (one mu is
    666.6… 平方米).
    """
    if _plain(source) == _plain(target):
        return value
    first, second = unit(source), unit(target)
    if first is None or second is None or first.dimension != second.dimension:
        return None
    return rescaled(value, first, second)


def rescaled(value: Decimal, source: Unit, target: Unit) -> Decimal:
    """`value` times the ratio of the factors, whatever the dimensions: the caller knows they count alike."""
    if source.factor == target.factor:
        return value
    scaled = _EXACT.divide(_EXACT.multiply(value, source.factor), target.factor).normalize(_EXACT)
    return scaled.quantize(Decimal(1), context=_EXACT) if int(scaled.as_tuple().exponent) > 0 else scaled


def without_scale(name: str) -> str:
    """The name of a unit without its scale: 元 of 万元, 元/年 of 万元/年, 千米 of itself; empty for a bare scale."""
    top, slash, below = _plain(name).partition("/")
    if top not in _tables().measures:
        for cut in range(min(len(top), 16), 0, -1):
            if top[:cut].rstrip() in SCALES and top[cut:].strip() in _tables().measures:
                top = top[cut:].strip()
                break
    return top + slash + below


def same_kind(a: str, b: str) -> bool:
    """Whether two units count alike: one dimension, classifiers of one kind (家 and 个, not 家 and 人), or units and a
    bare lakh."""
    first, second = unit(a), unit(b)
    if first is None or second is None:
        return _plain(a) == _plain(b)
    if first.dimension == second.dimension or {first.dimension, second.dimension} == _BARE_COUNTS:
        return True
    return _tables().kinds.get(first.dimension, 0) == _tables().kinds.get(second.dimension, -1)


def unit_at(text: str, start: int) -> int:
    """Where the longest unit that begins at `text[start]` ends; `start` itself where none does.

    A bare scale is a unit too (`million`, `万`), English words end at a word's end, and divisors are taken
    along. Looks at a bounded number of characters, whatever the length of the text.
    """
    end = _simple_end(text, start)
    while end > start and end < len(text) and text[end] in "/／·":
        further = _simple_end(text, end + 1)
        if further == end + 1:
            break
        end = further
    return end


def _simple_end(text: str, start: int) -> int:
    first = text[start : start + 1].lower()
    if first not in _tables().first:
        return start
    tables = _tables()
    if first.isalpha() and first.isascii() and not _may_open(text, start, tables):
        return start
    reach = tables.longest if first.isascii() else tables.longest_chinese
    run = tables.run.match(text, start, start + reach)
    for end in range(run.end() if run else start, start, -1):
        if (
            text[end - 1].lower() in tables.last
            and not _ends_inside_word(text, end)
            and not _DAY_VISITS.match(text, end - 3)
            and _is_simple(text[start:end])
        ):
            return end
    return start


_LETTERS = re.compile("[A-Za-z]+")
_DAY_VISITS = re.compile(
    r"day(?:-old| (?:visit|trip|ticket|pass|case|nurser|cent(?:re|er)|care|school))"
)  # are no days


def _may_open(text: str, start: int, tables: _Tables) -> bool:
    """Whether the Latin letters at `start` are the first word of a unit or begin with a scale; most nouns are
    neither."""
    word = _LETTERS.match(text, start)
    return word is not None and (word.group().lower() in tables.words or word.group().lower().startswith(tables.scales))


@rebuilt(65536)
def _is_simple(piece: str) -> bool:
    return not piece[0].isspace() and not piece[-1].isspace() and _simple(_plain(piece)) is not None


def _ends_inside_word(text: str, end: int) -> bool:
    if end >= len(text):
        return False
    digits = text[end - 1].isdigit() and bool(re.match("[,.]?[0-9]", text[end : end + 2]))  # 800 to 1,200 is no ratio
    return digits or (_latin(text[end - 1]) and _latin(text[end]))


def _latin(char: str) -> bool:
    return char.isascii() and char.isalpha()


@rebuilt(4096)
def _plain(name: str) -> str:
    """The name as the table has it: half-width, single blanks, small Latin letters."""
    plain = name.replace("％", "%").replace("／", "/").replace("＄", "$")
    return " ".join(plain.lower().split())


@rebuilt(65536)
def _simple(name: str) -> Unit | None:
    measures = _tables().measures
    if name in measures:
        return measures[name]
    for cut in range(min(len(name), 16), 0, -1):
        power, rest = SCALES.get(name[:cut].rstrip()), name[cut:].strip()
        measure = measures.get(rest) if power is not None else None
        if power is not None and measure is not None and (rest or name not in _TOO_SMALL):
            name = _SCALE_OF[power] + measure.name
            return Unit(name, measure.dimension, measure.factor.scaleb(power))
    return None


class _Tables(NamedTuple):
    """The units with the project's own: by name, the kinds of classifiers, and what looking a name up needs to know."""

    measures: dict[str, Unit]
    kinds: dict[str, int]
    wholes: dict[str, Decimal]
    first: frozenset[str]
    last: frozenset[str]
    run: re.Pattern[str]  # characters that names are made of
    words: frozenset[str]  # the Latin letters with which a name begins
    scales: tuple[str, ...]  # in Latin letters
    longest: int  # characters of the longest name with its scale
    longest_chinese: int


@rebuilt()
def _tables() -> _Tables:
    measures: dict[str, Unit] = {}
    rows = [(dimension, factor, tuple(names.split("|"))) for dimension, factor, names in TABLE]
    for dimension, factor, names in (*rows, *current().units):
        for spelling in names:
            measures[_plain(spelling)] = Unit(names[0], dimension, Decimal(factor))
    kinds: dict[str, int] = {}
    counted = (f"{COUNTED_KINDS[0]} {' '.join(map(_plain, current().counted))}", *COUNTED_KINDS[1:])
    for kind, line in enumerate(counted, start=1):
        for classifier in line.split():
            measures.setdefault(classifier, Unit(classifier, classifier, Decimal(1)))
            kinds[classifier] = kind
    return _Tables(
        measures,
        kinds,
        _wholes(measures),
        frozenset(name[0] for name in (*measures, *SCALES, "％") if name),
        frozenset(name[-1] for name in (*measures, *SCALES, "％") if name),
        re.compile(f"[{re.escape(''.join(sorted(_letters(measures))))}\\s]+"),
        frozenset(word.group() for name in (*measures, *SCALES) if (word := _LETTERS.match(name))),
        tuple(name for name in SCALES if name and name.isascii()),
        max(map(len, measures)) + max(map(len, SCALES)) + 1,
        max(len(name) for name in measures if not name.isascii()) + 3,
    )


def _letters(measures: dict[str, Unit]) -> set[str]:
    """Every character that stands in a name of a unit or in a scale, in each spelling."""
    names = "".join((*measures, *SCALES, "％＄"))
    return {*names, *names.upper()}


def _wholes(measures: dict[str, Unit]) -> dict[str, Decimal]:
    """For each dimension a number of steps that each of its units divides: `per unit` is exact too."""
    wholes: dict[str, Decimal] = {}
    for measure in measures.values():
        if measure.factor == measure.factor.to_integral_value():
            before = int(wholes.get(measure.dimension, Decimal(1)))
            wholes[measure.dimension] = Decimal(lcm(before, int(measure.factor)))
    return wholes


_TOO_SMALL = ("十", "百", "千")  # part of the number in Chinese (一百), never a unit of their own
_SCALE_OF = {power: word for word, power in reversed(SCALES.items())}
