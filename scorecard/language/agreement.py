"""Whether the words of a clause hold the number, unit and bound that a goal or a figure was encoded with."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from scorecard.language.bilingual import Text, same
from scorecard.language.clean import clean
from scorecard.language.quantities import Quantity, read
from scorecard.language.rows import GAP, spoken
from scorecard.language.scripts import is_latin
from scorecard.language.units import ANYTHING, NOUNS, Unit, rescaled, same_kind, unit


class Mismatch(NamedTuple):
    """One difference between the words and the encoding: `part` is number, unit, bound or kind; both sides shown."""

    part: str
    says: Text
    encoded: Text


# A bare number is a floor, or a cap where lower is better; that choice is the encoder's, so both are right.
_BARE = ("exactly", "exact", "at_least", "at_most")
# Each bound of a number as the bound of the number with the other sign.
TURNED = {
    "at_least": "at_most",
    "at_most": "at_least",
    "more_than": "less_than",
    "less_than": "more_than",
}
_NAMING = ("threshold", "name")
_NOT_COUNTED = ("date", "code", "ordinal", "word")
_NEARLY = ("近", "接近", "将近", "逼近", "nearly", "almost", "close to")
_DIMENSIONLESS = ("number", "multiple", "ratio", "point")
_PER_TIME = ("/months", "/time")


def agrees(
    says: str,
    *,
    value: Decimal | None = None,
    low: Decimal | None = None,
    high: Decimal | None = None,
    unit: str = "",
    bound: str = "exact",
) -> list[Mismatch]:
    """What keeps `says` from meaning `value` (or `low` to `high`) `unit` with `bound`; empty if some number of it does.

    `bound` is at_least, more_than, at_most, less_than, about, between or exact. Numbers are compared exactly after
    conversion inside a dimension; a decrease may be encoded with or without its sign, growth of so many times as per
    cent (增长4倍 = 400 %), a unit with or without the year it is counted by. Where several numbers disagree, the
    nearest one's mismatches are given.
    """
    wanted = (low, high) if value is None else (value, value)
    if wanted[0] is None or wanted[1] is None:
        raise ValueError("agrees needs a value, or a low and a high end")
    wish = _Wish(wanted[0], wanted[1], unit, bound)
    says = spoken(clean(says).text)  # traditional characters and full-width digits are read as their plain forms
    found = [quantity for quantity in read(says) if quantity.kind not in _NOT_COUNTED]
    if not found:
        return [Mismatch("number", Text("agreement.says-no-number"), same(wish.text()))]
    counted = any(quantity.kind not in _NAMING for quantity in found)
    return min((_compare(quantity, wish, says, counted=counted) for quantity in found), key=_distance)


class _Wish(NamedTuple):
    low: Decimal
    high: Decimal
    unit: str
    bound: str

    def text(self) -> str:
        number = f"{self.low}" if self.low == self.high else f"{self.low}-{self.high}"
        return f"{number} {self.unit}".strip()


def _distance(mismatches: list[Mismatch]) -> tuple[bool, int]:
    return any(mismatch.part == "number" for mismatch in mismatches), len(mismatches)


def _compare(quantity: Quantity, wish: _Wish, says: str, *, counted: bool) -> list[Mismatch]:
    """The mismatches of one number; `counted` says that the clause has a number that neither limits nor names."""
    if _worse_rank(quantity, wish):
        return []
    mismatches = []
    turned = False
    said = _said_in(quantity, wish.unit, says)
    if said is None:
        mismatches.append(Mismatch("unit", _unit(quantity.unit), _unit(wish.unit)))
        said = quantity.low, quantity.high
    if said != (wish.low, wish.high) and not _rounds_to(said, wish):
        turned = quantity.direction == "down" and (-said[1], -said[0]) == (wish.low, wish.high)
        if not turned:
            mismatches.append(Mismatch("number", same(quantity.text), same(wish.text())))
    bound = TURNED.get(quantity.bound, quantity.bound) if turned else quantity.bound
    word = says[quantity.modifier.start : quantity.modifier.end] if quantity.modifier else ""
    fits = _BARE if bound == "exactly" else (bound,)
    if wish.bound not in fits and not (wish.bound == "about" and word.lower() in _NEARLY):
        apart = word and word not in quantity.text
        shown = Text("agreement.number-with-word", number=quantity.text, word=word) if apart else same(quantity.text)
        told = Text("agreement.number-bound", shown=shown, bound=_bound(quantity.bound))
        mismatches.append(Mismatch("bound", told, _bound(wish.bound)))
    if quantity.kind == "name" or (quantity.kind == "threshold" and counted):
        mismatches.append(
            Mismatch("kind", Text(f"agreement.number-is-a-{quantity.kind}", number=quantity.text), same(wish.text()))
        )
    return mismatches


def _worse_rank(quantity: Quantity, wish: _Wish) -> bool:
    """Whether a range of ranks (第6至7) is encoded by its worse end: rank 7 or better."""
    ranged = quantity.kind == "rank" and quantity.low != quantity.high and wish.bound == "at_most"
    return ranged and quantity.high == wish.low == wish.high


def _rounds_to(said: tuple[Decimal, Decimal], wish: _Wish) -> bool:
    """Whether a fraction that does not end (三分之二) is encoded by its rounding: 66.7 or 66.67."""
    ends = zip(said, (wish.low, wish.high), strict=True)
    return all(
        -int(end.as_tuple().exponent) > _ENDLESS and round(end, _decimals(wanted)) == wanted for end, wanted in ends
    )


def _decimals(value: Decimal) -> int:
    return max(0, -int(value.as_tuple().exponent))


_ENDLESS = 6  # decimals; no report prints as many


def _said_in(quantity: Quantity, wanted: str, says: str) -> tuple[Decimal, Decimal] | None:
    """The quantity's ends in the wanted unit, or None where the two units cannot mean the same."""
    ends = quantity.low, quantity.high
    in_english = is_latin(says.replace(GAP, ""))
    printed, target = _without_divisor(quantity.unit, wanted, says)
    if printed is None or target is None:
        return ends if quantity.unit == wanted else None
    if printed.dimension == "multiple" and target.dimension == "percent" and quantity.measure == "growth":
        return quantity.low * 100, quantity.high * 100
    if not quantity.unit:
        ratio = target.dimension in _DIMENSIONLESS
        nothing = quantity.high == 0  # 零的突破 and 清零 leave the unit out
        return ends if ratio or in_english or nothing or (quantity.kind == "rank" and target.name == "人") else None
    if in_english and quantity.unit == "m" and target.dimension != "length":
        printed = unit("million") or printed  # visits reached 1.14m
    if in_english and target.dimension == "age" and printed.name == "年":
        return ends  # life expectancy reached 80.6 years
    if in_english and _counts_in_english(printed, target):
        return rescaled(quantity.low, printed, target), rescaled(quantity.high, printed, target)
    # 突破2000亿 and ten million leave out what is counted.
    if not same_kind(printed.name, target.name) and printed.dimension != "number":
        return None
    return rescaled(quantity.low, printed, target), rescaled(quantity.high, printed, target)


def _counts_in_english(printed: Unit, target: Unit) -> bool:
    """Whether an English unit may count what the other does: nine people died, of deaths; 300 people came or the pool
    was visited 300 times, of visits; 300 people found employment, of jobs."""
    if printed.dimension == "multiple":
        return target.dimension in ("visit", "number") or target.name in ANYTHING
    return printed.dimension in NOUNS and (target.name in ANYTHING or target.dimension in ("visit", "job"))


def _without_divisor(printed: str, wanted: str, says: str) -> tuple[Unit | None, Unit | None]:
    """Both units, without a divisor that only one of them names.

    A month or year may be left out (846元 said of 元/月); another divisor only where the clause speaks it elsewhere
    (亩均税收35万元 are 万元/亩, 每万人3222名 are 名/万人).
    """
    ours, theirs = unit(printed), unit(wanted)
    if ours is None or theirs is None:
        return ours, theirs
    for time in _PER_TIME:
        if ours.dimension == theirs.dimension + time:
            return unit(ours.name.rpartition("/")[0]), theirs
        if theirs.dimension == ours.dimension + time:
            return ours, unit(theirs.name.rpartition("/")[0])
    top, _, divisor = wanted.partition("/")
    if divisor and "/" not in printed and (f"每{divisor}" in says or f"{divisor}均" in says):
        return ours, unit(top)
    return ours, theirs


def _unit(name: str) -> Text:
    return same(name) if name else Text("agreement.says-no-unit")


def _bound(name: str) -> Text:
    """A bound as files spell it, in Chinese in words."""
    return Text(f"agreement.means-{name}")
