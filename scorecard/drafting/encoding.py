"""A draft as the files encode it: the goal of a target, the value of a figure, and the words that prove it.

What the rules of `check` could not accept is never written as a number: such a goal is `unstated` with its words, such
a figure a comment, each with the reason.
"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from scorecard.drafting.candidates import Candidate
from scorecard.drafting.naming import NamedIndicator
from scorecard.drafting.quoting import shortened
from scorecard.files.yaml_scalar import scalar as quoted
from scorecard.language.agreement import TURNED, agrees
from scorecard.language.bilingual import Text
from scorecard.language.quantities import read
from scorecard.language.rows import spoken
from scorecard.language.scripts import is_latin
from scorecard.language.units import convert, unit
from scorecard.language.unwanted import is_unwanted
from scorecard.model.digits import deciding_digits
from scorecard.model.limits import broken, counted, limits
from scorecard.model.measures import MEASURES


class Draft(NamedTuple):
    """A candidate with its indicator, and the same goal of the plan before where there is one."""

    found: Candidate
    named: NamedIndicator
    before: str
    other: str = ""  # the id of the indicator that a relation is measured against


class Encoding(NamedTuple):
    """A number as a file has it; `refused` is why it cannot stand there as one, else None."""

    low: Decimal
    high: Decimal
    bound: str
    unit: str
    says: str
    refused: Text | None


_RATES = ("percent", "percentage-point")
_MAY_FALL = (*_RATES, "temperature")
_DECIMALS = 6  # more digits than any report prints: what has more is a fraction that does not end
_GRAVE = ("number", "unit")


def falling(draft: Draft) -> bool:
    """Whether the words state a fall by a number without a sign: 下降3% is growth of -3 %."""
    found = draft.found
    moved = draft.named.measure in ("growth", "change") or found.measure == "change"
    return found.direction == "down" and moved and found.low >= 0


def printable(value: Decimal) -> Decimal:
    """The value, and a fraction that does not end with two decimals: two thirds are 66.67 %."""
    if -int(value.as_tuple().exponent) <= _DECIMALS:
        return value
    return deciding_digits(value, 2)


def encoding(draft: Draft, *, past: bool = False) -> Encoding:
    """The number of a draft with its sign, bound and quotation; with `past` as a figure, else as a goal.

    As a goal a bare number is a floor, or a cap where down is better or a fall is promised: 能耗下降3% asks for at most
    -3 %.
    """
    found = draft.found
    times = Decimal(100) if _grows_by_times(draft) else Decimal(1)
    low, high = printable(found.low) * times, printable(found.high) * times
    bound = found.bound
    if falling(draft):
        low, high, bound = -high, -low, TURNED.get(bound, bound)
    if bound == "exactly":
        cap = _is_cap(draft)
        bound = "exact" if past else "at_most" if cap else "at_least"
    if low != high:
        bound = "between"
    says = shortened(found.says, found.number)
    wanted = Encoding(low, high, bound, unit_of(draft), says, None)
    return wanted._replace(refused=_refusal(draft, wanted))


def _is_cap(draft: Draft) -> bool:
    """Whether a bare number is the most that a goal allows."""
    known, down = draft.named.known, draft.found.direction == "down"
    lower = known is not None and known.better == "lower"
    less = falling(draft) or lower or nothing(draft.found) or _names_less(draft.found)
    return less or (down and draft.found.measure != "change")


def _names_less(found: Candidate) -> bool:
    """Whether a goal names before its number what nobody wants more of: Water losses: 30%; not 62% of crimes cleared;
    in Chinese the level of it alone: 城镇调查失业率5.5%, not 化解不良贷款率高的…30亿元."""
    behind, named = found.says.partition(found.number)[2], found.indicator.rpartition(" ")[2]
    named_so = found.kind == "number" and (is_latin(found.indicator) or found.measure == "level")
    return named_so and found.direction != "up" and named not in behind and unwanted(found)


def nothing(found: Candidate) -> bool:
    """Whether a bare 0 is asked for (事故0起): the most that is allowed, since nobody asks for 0 or more."""
    return found.kind == "number" and found.bound == "exactly" and found.low == found.high == 0


def unit_of(draft: Draft) -> str:
    """The unit as the files spell it: a ratio to one is 比, whatever mark stands between; growth is in percent."""
    known = unit(draft.named.unit)
    if _grows_by_times(draft):
        return "%"
    return "比" if known is not None and known.dimension == "ratio" else draft.named.unit


def _grows_by_times(draft: Draft) -> bool:
    """增长1.5倍 is growth of 150 %."""
    known = unit(draft.named.unit)
    return draft.named.measure == "growth" and known is not None and known.dimension == "multiple"


def _refusal(draft: Draft, wanted: Encoding) -> Text | None:
    """Why `check` would call the encoding an error; None where it would not."""
    found, measure = draft.found, draft.named.measure
    if found.printed:
        return Text("drafting.proportion")
    if measure == "multiple" and not found.base:
        return Text("drafting.multiple-of-what")
    if found.measure == "change" and measure == "amount":
        return Text("drafting.change-of-a-sum")
    if measure == "rank" and (wanted.low < 1 or wanted.low != wanted.low.to_integral_value()):
        return Text("drafting.no-rank")
    if not wanted.unit:
        return Text("drafting.no-unit")
    known = unit(wanted.unit)
    if (
        wanted.low < 0
        and measure not in ("growth", "change", "net-added")
        and (known is None or known.dimension not in _MAY_FALL)
    ):
        return Text("drafting.below-zero")
    if not _possible(draft, wanted):
        return Text("drafting.impossible")
    return None if _said(wanted, measure) else Text("drafting.not-in-words")


def _possible(draft: Draft, wanted: Encoding) -> bool:
    """Whether the number is one that the indicator can have: whole where things are counted, inside known limits."""
    indicator = draft.named.known
    if indicator is None or draft.named.measure == "rank" or draft.named.measure not in MEASURES:
        whole = draft.named.nature != "ratio" and counted(wanted.unit)  # 每千人口医师3.3人 is a ratio
        return not (whole and broken(wanted.low, wanted.unit))
    found = limits(indicator, draft.named.measure)
    value = convert(wanted.low, wanted.unit, indicator.unit or wanted.unit)
    if value is None:
        return True
    inside = (found.lowest is None or value >= found.lowest) and (found.highest is None or value <= found.highest)
    return inside and not (found.whole and broken(wanted.low, wanted.unit))


def _said(wanted: Encoding, measure: str) -> bool:
    """Whether the quotation, read by itself, gives the number, its unit and its way."""
    bound, name = (wanted.bound, wanted.unit) if measure != "rank" else ("at_most", "位")
    mismatches = agrees(wanted.says, low=wanted.low, high=wanted.high, unit=name, bound=bound)
    if any(mismatch.part in _GRAVE for mismatch in mismatches):
        return False
    if mismatches or measure not in ("growth", "change"):
        return True
    sizes = {abs(wanted.low), abs(wanted.high)}
    ways = {
        one.direction
        for one in read(spoken(wanted.says))
        if {abs(printable(one.low)), abs(printable(one.high))} == sizes and one.low >= 0
    }
    return not ((ways == {"down"} and wanted.low > 0) or (ways == {"up"} and wanted.high < 0))


def goal(draft: Draft, wanted: Encoding | None = None) -> str:
    """The goal as a plan has it, inside braces; `wanted` is the encoding of its number, where the caller has it."""
    found = draft.found
    if found.kind == "milestone":
        return f"stage: {found.stage}" + (", qualifier: substantially" if found.partly else "")
    if found.kind in ("direction", "relation"):
        return _direction(draft)
    wanted = wanted or encoding(draft)
    if wanted.refused:
        return f"unstated: {quoted(found.printed or wanted.says)}"
    if draft.named.measure == "rank":
        return f"rank: {{at_most: {wanted.high:f}}}"
    name = quoted(wanted.unit)
    if wanted.bound == "between":
        return f"between: [{wanted.low:f}, {wanted.high:f}], unit: {name}"
    text = f"{wanted.bound}: {wanted.low:f}, unit: {name}"
    return f"{text}, base: {found.base}" if draft.named.measure == "multiple" else text


def _direction(draft: Draft) -> str:
    """A direction as a plan has it, or a relation to an indicator of the drafts; what holds, and what is measured
    against another reading, needs a person's words."""
    found = draft.found
    if draft.other:
        return f"{_STANDS[found.asked]}: {{of: {draft.other}}}"
    if found.kind == "relation" or found.asked == "hold":
        return f"unstated: {quoted(shortened(found.says, found.says[-12:]))}"
    unit_part = ', unit: "%"' if draft.named.measure == "growth" else ""
    return f"direction: {found.asked}{unit_part}"


_STANDS = {"as": "at_least", "above": "more_than", "below": "less_than", "at-most": "at_most"}  # 与经济增长同步, 快于


def unwanted(found: Candidate) -> bool:
    """Whether less is better of what a goal is about, by its name or since it is to be controlled."""
    controlled = found.bound == "about" and "控制" in found.says  # 赤字率控制在3%左右
    return controlled or is_unwanted(found.indicator)


def times(found: Candidate) -> Iterator[str]:
    """The keys that say of what time a goal is, where it is not simply that of its plan: period: 2030, per: year."""
    if found.each_year:
        yield "when: each-year"
    if found.yearly:
        yield "per: year"
    if found.period and not found.each_year:
        yield f"period: {found.period}"
    if found.due and found.due != found.period:
        yield f"due: {found.due}"
