"""English numbers that stand in a condition, a time of the day, an age or a date of long ago: they set no goal."""

from __future__ import annotations

import re

from scorecard.language.quantities import Quantity

_SEEN = 160  # characters before a number in which its clause begins
# If we set aside 60 percent, …; when 98 percent of our exporters are small firms, …: what is supposed, not what is to
# be.
_SUPPOSED = re.compile(
    r"(?:^|[.!?;:—–”\"(] *|, |\b(?:and|but|that|so) )(?:Since (?!(?:19|20)[0-9]{2})"
    r"|(?:[Ee]ven )?(?:[Ii]f|[Ww]hen(?:ever)?|Where|[Ww]hether|[Uu]nless|[Bb]ecause|[Aa]lthough|[Tt]hough"
    r"|[Uu]nlike)\b)[^,;:.—–]*$"
)
# A deficit, which consists of one of 20 and another of 30: the parts of what was said.
_PARTS = re.compile(r"\b(?:consists? of|comprises?|(?:is|are) made up of) [^.;]*$")
# The population is projected to reach so much, an increase of 2 points over last year, 80% of pupils are present for
# more than 90% of the term, 95% of patients are seen within 6 hours.
_OF_OTHERS = (
    re.compile(
        r"\b(?:population|graduates|school leavers)\b[^.;]{0,90}"
        r" (?:projected|estimated|expected|forecast) to (?:reach|be|stand at|grow to|exceed) $"
    ),
    re.compile(
        r"\b(?:guidance|England|Government|ministers?|department|law)\b"
        r"[^.;]* (?:asks|requires|expects) [a-z]+ to [^.;]*$"
    ),
    re.compile(r"\b(?:waiting|waits of|lists of|stays of) (?:for )?(?:over|more than|longer than)(?: than)? $"),
    re.compile(r"(?:%|per ?cent) of [^,.;]{3,60} for (?:more than|at least|over) $"),
)
_WITHIN_SHARE = re.compile(r"(?:%|per ?cent) of [^.;]{3,120} within $")
_TIME = re.compile(r" ?(?:hours?|days?|weeks?|months?|minutes?|working)\b")
_NAMED_ZERO = re.compile(r"\b[A-Z][a-z]+ $")  # a Vision Zero Action Plan
# The average 911 answer time, a call to 311.
_CALLED, _CALLS = ("111", "101", "112", "211", "311", "911", "988", "999"), re.compile(r"\b[Cc]all(?:s|ing)?(?: to)? $")
_LINE = re.compile(r" ?(?:calls?|answer|response|system|service|cent(?:re|er)|line|dispatch|operators?)\b")
_SPAN = re.compile(
    r" ?(?:(?:long|short|straight|consecutive|tough|hard|full) (?:years?|months|weeks|days)"
    r"|(?:[a-z]+ )?(?:decades?|centur(?:y|ies)|generations?(?! [a-z]+s\b)))\b"
)
_AGO = re.compile(r" ?(?:[a-z]+ )?(?:years?|months?|weeks?|days?) (?:ago|later|earlier)\b")
_CLOCK = re.compile(r" ?(?:in the (?:morning|afternoon|evening)|at night|o['’]clock)\b| ?[ap]\.?m\b")
_AGES = re.compile(r"\bages? (?:of |between |from )+(?:[0-9]{1,3} ?(?:to|and|or|[-–]) ?)?$")
_NAMED_BEFORE = re.compile(r"\b(?:[Tt]hese|[Tt]hose) $")  # to support those 3,000 jobs
_UNITED = re.compile(r"one (?:people|nation|family|community|team|voice|body)\b", re.I)
_LONG_AGO = re.compile(r"\b(?:[Ss]ince|[Ii]n|[Oo]f|[Ff]rom|[Bb]efore|[Aa]fter|[Uu]ntil|[Bb]y) $")


def supposes(text: str, quantity: Quantity) -> str:
    """Why an English number only says when or in which case something holds, in a word; "" where it may set a goal."""
    before = text[max(0, quantity.start - _SEEN) : quantity.start].rpartition("\n")[2]
    at = quantity.end - len(quantity.unit)
    behind, bare = text[at : at + 40], quantity.text.removesuffix(quantity.unit).strip()
    if _SUPPOSED.search(before):
        return "condition"
    if any(pattern.search(before) for pattern in _OF_OTHERS) or (_WITHIN_SHARE.search(before) and _TIME.match(behind)):
        return "attribute"
    if bare == "Zero" and _NAMED_ZERO.search(before):
        return "name"
    if bare in _CALLED and (_CALLS.search(before) or _LINE.match(behind)):
        return "name"
    if _PARTS.search(before):
        return "attribute"
    if _SPAN.match(behind) or _AGO.match(behind) or _CLOCK.match(behind):
        return "duration"
    if _NAMED_BEFORE.search(before) or _UNITED.match(text, quantity.start):
        return "way of speaking"
    if _AGES.search(before):
        return "attribute"
    dated = re.fullmatch("1[5-8][0-9]{2}", bare) and _LONG_AGO.search(before)
    beyond = re.fullmatch("(?:19|20)[0-9]{2}", bare) and before.endswith("eyond ")
    return "year" if dated or beyond or re.search("[0-9]/$", before) else ""
