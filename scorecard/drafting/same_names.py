"""Different goals under one name: English names a count by its noun alone, whatever is to be done with the things."""

import re
from collections.abc import Iterable

from scorecard.drafting.candidates import Candidate
from scorecard.language.rows import GAP
from scorecard.language.scripts import is_latin

_LONGEST = 40  # characters
_CLAUSE = re.compile(r"[\n.;:,()](?![0-9])|(?:^|\n)[ \t]*[0-9]+(?:\.[0-9]+)*[.)]? ")
_BOUND = re.compile(
    r"(?:\b(?:at least|at most|up to|over|under|about|around|some|(?:no )?(?:more|fewer|less) than|a further"
    r"|another|an additional|the|of|to|by|with|for)|[,(£$€]) ?$",
    re.I,
)


def named_by_act(text: str, found: Iterable[Candidate]) -> list[Candidate]:
    """The goals in their order; where English ones of one name, unit and year ask for different numbers, each behind
    the first with the act behind its name: council homes (improve). A figure would else answer all of them."""
    numbers: dict[tuple[str, str], list[Candidate]] = {}
    told: list[Candidate] = []
    for one in found:
        known = numbers.setdefault((one.indicator.casefold(), one.unit), [])
        counts = one.kind == "number" and one.measure == "amount" and one.strength == "firm" and GAP not in one.says
        if counts and is_latin(one.indicator):
            act = _act(text, one) if any(_of_one_year(one, each) for each in known) else ""
            known.append(one)
            one = one._replace(indicator=f"{one.indicator} ({act})") if act else one
        told.append(one)
    return told


def _of_one_year(one: Candidate, other: Candidate) -> bool:
    """Whether two goals with different numbers are not of two years that the text names: 300 by 2025 and 700 by
    2027."""
    apart = None not in (one.until, other.until) and one.until != other.until
    return one.value != other.value and not apart


def _act(text: str, found: Candidate) -> str:
    """The words of the clause of `text` before the number of a goal and its bound; "" where there are none, or another
    number."""
    before = text[max(0, found.start - _LONGEST) : found.start] + found.says.partition(found.number)[0]
    words = " ".join(_CLAUSE.split(before)[-1].split())
    while bound := _BOUND.search(words):
        words = words[: bound.start()].rstrip()
    words = words[-_LONGEST:].partition(" ")[2] if len(words) > _LONGEST else words
    return words[:1].lower() + words[1:] if not any(map(str.isdigit, words)) else ""
