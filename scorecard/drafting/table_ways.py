"""Which way a row of a table goes: what it says is better, and what its numbers show."""

from __future__ import annotations

import re
from decimal import Decimal

from scorecard.drafting.candidates import Candidate
from scorecard.language.unwanted import is_unwanted

_PRINTED = re.compile(r"[0-9][0-9,]*(?:\.[0-9]+)?")
# What is done or got is wanted, also where a goal is below what was done before.
_WANTED = re.compile(
    r"建成|新建|新增|完成|培训|改造|收入|产值|产量|满意|就业|增长|植树|造林|引进|参保|优良|合格"
    r"|(?i:\b(?:built|complet|deliver|creat|plant|visit|attend|open(?:ed|ings)|train|support|recruit|install|sold"
    r"|sales|income|revenue|receipts|participa|trees|homes|jobs|apprentices"
    r"|starts|business|customers|satisf|on time|within|growth|registered|enrol|graduat|volunteer|users|members"
    r"|coverage|collected|recovered|recycl|surplus|reserves|profit|margin))"
)


def way(said: str) -> str:
    """The bound of a bare number where high (at_least) or low (at_most) is said to be good; "" where neither is."""
    return next((bound for pattern, bound in _WAYS if pattern.fullmatch(said.strip())), "")


_WAYS = (
    (
        re.compile(
            "h|(?:high|bigg|larg)(?:er)?(?: is (?:better|good))?|increase|up|max(?:imise)?|plus|\\+|[↑▲]|正向?", re.I
        ),
        "at_least",
    ),
    (
        re.compile(
            "l|(?:low|small|less)(?:er)?(?: is (?:better|good))?|decrease|reduce|down|min(?:imise)?|minus|[↓▼]"
            "|[逆负]向?",
            re.I,
        ),
        "at_most",
    ),
)


def is_wanted(name: str) -> bool:
    """Whether a name tells what is done or got, of which more is better."""
    return _WANTED.search(name) is not None


def asks_for_less(name: str, base: str, goal: Candidate) -> bool:
    """Whether a goal lies below the number before the plan, and its name does not say that less is better."""
    printed = _PRINTED.search(base)
    level = goal.bound == "exactly" and goal.measure != "growth" and not is_unwanted(name)
    return level and printed is not None and goal.low < Decimal(printed[0].replace(",", ""))


def fall(words: str, base: str) -> str:
    """A cell that asks what is not measured in per cent to fall by so much of it (8,400 MWh, -5%), in words; else
    nothing."""
    found = re.fullmatch(r"[−–-] ?([0-9.]+ ?%)", words)
    return f"fall by {found[1]}" if found and _PRINTED.search(base) and "%" not in base else ""


_SPENT = re.compile(
    r"(?:(?:total|planned|average|authori[sz]ed) )*(?:output |operating |administered |departmental )?"
    r"(?:costs?|expenditure|expenses|spending|outlays?|staffing level|full-time (?:resources"
    r"|equivalents?)(?: positions)?"
    r"|FTEs?|version|(?:decision|reference|document|registration) (?:number"
    r"|no\.?))(?:,? (?:FY ?)?[0-9]{2,4})?(?: \([^()]*\))?",
    re.I,
)


def of_spending(name: str) -> bool:
    """Whether a row tells what something costs in all, or how many people do it."""
    return _SPENT.fullmatch(name.strip()) is not None
