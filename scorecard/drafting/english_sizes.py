"""Numbers of an English clause that say how large a thing is, or what a budget allots."""

from __future__ import annotations

import re

# What a budget allots: a provision of Rs. 400 crore is proposed; this includes £11.2m for the hub.
_ALLOTS = re.compile(
    r"\b(?:(?:an? |the )?(?:further |total |additional )?(?:allocation|provision|outlay|amount|sum|corpus) of"
    r"|(?:allocat|earmark|set(?:ting)? aside|ring-?fenc)(?:e|ed|ing|s)?)(?: about| over| nearly| up to)? $",
    re.I,
)
_ALLOTTED = re.compile(
    r" (?:(?:is|are|has been|have been) (?:being )?(?:proposed|provided|made available)"
    r"|(?:is|are|has been|have been|will be) (?:allocated|earmarked|set aside))\b(?! (?:with|to build))"
)
_OF_ALL = re.compile(
    r"\b(?:This|It|which|These) includes? [^.;]*$|\b(?:expenditure|spending) (?:limit(?: \([A-Z]+\))?|is estimated at"
    r"|of)[: ]+$|\b(?:inclusive|made up|consist(?:s|ing)) of [^.;]*$",
    re.I,
)
# What stands before and behind a number that tells how large a thing is, how long something may take, or of what whole
# it is a part.
_SHARE = r"\b(?:[Pp]ercentage|[Pp]roportion|[Ss]hare|[Nn]umber|[Rr]ate) of [^.;:]{3,50}"
_TELLS = (
    (
        re.compile(r"(?:, |^)(?:providing|offering|comprising|containing|housing)(?: about| around| up to| over)? $"),
        re.compile(
            r" (?:new |additional |affordable |modern )?(?:[a-z]+ )?(?:apartments|flats|places|beds|homes|spaces|seats"
            r"|units|desks|bedrooms|studios|berths|pitches|theatres)\b"
        ),
        False,
    ),
    (
        re.compile(r"(?:[A-Z][\w’'-]+|\b(?:scheme|project|development|building|block|hub|estate"
            r"|extension)) of (?:about )?$"),
        re.compile(
            r"[^.,;]{0,30} (?:(?:will|shall|is to) be (?:commissioned|completed|opened|inaugurated|built|put)"
            r"|(?:will|shall|is to) (?:open|start|begin|commence))\b"
        ),
        False,
    ),
    (re.compile(rf"(?:{_SHARE}|\badmitted, [^.;:]*)(?:\b(?:no|not|less) (?:longer|more|later)? ?than| within) $"),
     re.compile(" "), True),
    (re.compile(r"\b(?:scheme|project|development|site|phase|estate) \($"),
     re.compile(r" [a-z]+\) (?:will|to|is)\b"), False),
    (re.compile(""),
     re.compile(r"[^.;]{0,40} nationally\b|[^.;,]{0,40} (?:responded|agreed with|called for|told us)\b"),
     False),
    (re.compile(r"\bWe (?:serve|manage|employ)\b[^.;]{0,50} $|\bassumes? that [^.;]*$"), re.compile(""), False),
    (re.compile(r"\b(?:part of|towards) (?:the|our|its) [a-z ]{3,30} (?:to|of) $"), re.compile(""), False),
)  # fmt: skip


def tells(before: str, behind: str, dimension: str) -> bool:
    """Whether a number tells only how large something is, how long it may take, or what it is a part of."""
    timed = dimension in ("time", "working-day", "months")
    return any(first.search(before) and then.match(behind) for first, then, time in _TELLS if timed or not time)


def allotted(before: str, behind: str) -> bool:
    """Whether a sum of money is only what a budget allots."""
    return bool(_ALLOTS.search(before) or _ALLOTTED.match(behind) or _OF_ALL.search(before))
