"""Numbers of an English clause that say once more what another one says, or what it is held against."""

from __future__ import annotations

import re

from scorecard.drafting.english_described import Seen

_SUM_BEFORE = re.compile(r"[0-9](?:[a-z]{1,2}| (?:thousand|million|billion|crore|lakh))? \($")
_AGAIN = re.compile(
    r"[0-9](?: [a-z]{3,9})? or (?:about |around )?$|, (?:or|which (?:is|would be|will be)|that is|equal to"
    r"|equivalent to)(?: about| around| nearly| some| roughly| almost)? $"
)
_KNOWN = re.compile(
    r" (?:[a-z-]+ ){0,3}(?:in it|(?:set out|listed|named|outlined|identified|specified) (?:in|under|by)"
    r"|(?:forecast|projected|planned|budgeted|expected|recorded|achieved) (?:in|by|for|last)|who|that|which)\b"
)
_TOWARDS = re.compile(r"\btowards? (?:the|our|its) $")  # inflation is moving towards the 4 per cent target
_HAPPENS = re.compile(
    r" (?:[a-z]+ ){0,3}(?:will|are (?:going|expected|set|due) to) (?:graduate|retire|turn [0-9]+|leave school"
    r"|reach retirement)\b"
)
# What stands before and behind a number that says in other words what another one says, or what is known.
_SAID_OTHERWISE = (
    (
        re.compile(r", (?:or )?an average of $"),
        re.compile(r" (?:monthly|weekly|daily|(?:a|per|each|every) (?:month|week|day))\b"),
    ),
    (
        re.compile(r"[£$€₹₦][0-9.,]+(?: ?[a-z]+)?,? $"),  # ₦64.3 billion, 15 percent of the budget
        re.compile(r" of (?:the |our |its )?(?:total |state |annual )*(?:budget|spending|expenditure|revenue)\b"),
    ),
    (  # 14 per cent of the network, about 3,300 kilometres
        re.compile(r"(?:%|per ?cent) of [^,.;]{3,40}, (?:or )?(?:about|around|roughly|some|nearly|almost) $"),
        re.compile(r"(?: [a-z]+){0,2}(?:[.,;]|$)"),
    ),
    (re.compile(r"\bOf (?:this|that|it), (?:about |around )?$"), re.compile("")),  # Of this, 61% pays for transport
    (re.compile(r"(?:,|[0-9][^.;]*) equivalent to (?:about |around |some )?$"), re.compile("")),
    # 14.8 million trips, a 6% rise
    (re.compile(r", an? $"), re.compile(r" (?:rise|increase|fall|drop|decrease|reduction|jump)\b(?! in| of| to)")),
    (
        re.compile(r"[0-9][^.;]{0,40}, (?:which is )?an? (?:increase|rise|reduction|decrease|drop) of(?: about)? $"),
        re.compile(r"[^.;]{0,40}\b(?:last year|the previous year|(?:19|20)[0-9]{2})\b"),
    ),
    (re.compile(" the $"), _KNOWN),
    (re.compile(""), _HAPPENS),
)


def restates(seen: Seen) -> bool:
    """Whether a number only says in other words what stands before it, or what it is held against."""
    beside = any(before.search(seen.before) and behind.match(seen.behind) for before, behind in _SAID_OTHERWISE)
    again = _SUM_BEFORE.search(seen.before) and seen.behind.startswith(")")  # savings of £14.1m (4.2%)
    restated = again or _AGAIN.search(seen.before) or (seen.before.endswith("(") and seen.behind.startswith(" of "))
    return bool(beside or _TOWARDS.search(seen.before) or (seen.dimension == "percent" and restated))
