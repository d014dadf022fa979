"""The words of an English clause that name what a number measures.

They stand before the number (GDP growth of 5 percent), behind it (build 50 schools), or behind its unit (a 2.5 percent
cut in waste).
"""

from __future__ import annotations

import re

from scorecard.drafting.english_words import BEHIND_ENDS, ENGLISH_LEADS, ENGLISH_TAILS, ENGLISH_VERBS, GENERIC
from scorecard.drafting.evidence_words import SPEAKER_ASKS
from scorecard.drafting.subjects import Item, Subject
from scorecard.language.scripts import is_latin

STATE = re.compile(r"(?:was|were|are|is|has been|have been|had been) ", re.IGNORECASE)  # households were living in …
# trees were planted: what was done with the things that a number counts does not name them.
_PAST = "(?:[a-z]+ed|began|begun|built|made|given|gave|taken|took|held|won|met|paid|sent|spent|found|kept|sold|bought)"
_DONE = re.compile(
    rf"(?<=[a-z]) (?:was|were|are|is|has been|have been|had been) (?:[a-z]+ly )?{_PAST}\b(?P<tail>.*)$", re.IGNORECASE
)
_COMPARES = re.compile(r"(?:lower|fewer|less|higher|more|down|up|below|above) (?:than|on|from|compared|against)\b")
_WAS_DONE = re.compile(r"(?:was|were|is|are|has been|have been) (?:[a-z]+ly )?[a-z]+")
# Somebody did it: volunteers and staff planted, our Family Hubs supported.
_ACTOR = re.compile(rf"(?:[A-Za-z'’-]+ ){{1,5}}{_PAST}", re.IGNORECASE)
_STILL = re.compile(
    r"(?<=[a-z]) (?:was|were|are|is) (?:still |now |currently )?(?=(?:[a-z]+ing|in|on|at|without)\b)", re.IGNORECASE
)
_REACH, _LONGEST_TAIL = 200, 40  # characters before a number
_CUTS = re.compile(r"[;:,]\s+(?:and )?|\s+(?:and|while|but|so that)\s+")


def is_english(text: str, span: tuple[int, int]) -> bool:
    """Whether a stretch of text is written in Latin letters."""
    words = text[span[0] : min(span[1], span[0] + 120)]
    return words != "" if is_latin(words) else len(words.encode("ascii", "ignore")) > 0.8 * len(words)


def item(text: str, clause: tuple[int, int], number: tuple[int, int], before: int, after: int) -> Item:
    """The part of an English clause around `number`; between two numbers the nearest list mark before it cuts."""
    start, end = max(clause[0], before, number[0] - _REACH), min(clause[1], after)
    start = max(start, text.rfind("|", start, number[0]) + 1)  # the cell of a row
    marks = [
        mark
        for mark in _CUTS.finditer(text, max(start, number[0] - 120), number[0])
        if not _BETWEEN_TWO.search(text, max(start, mark.start() - 40), mark.start())
    ]
    if marks and (before > clause[0] or ENGLISH_VERBS.match(text, marks[-1].end())):
        start = marks[-1].end()
    stop = BEHIND_ENDS.search(text, number[1], min(end, number[1] + 90))
    end = number[1] if text.startswith(" and ", number[1]) else stop.start() if stop else min(end, number[1] + 90)
    return Item(start, end, text[start : number[0]], text[number[1] : end])


def subject(found: Item, previous: Subject | None, counts: bool) -> Subject:
    """The indicator's words; `counts` says that the number counts things, which then stand behind it."""
    found = found._replace(before=_ANNOUNCED.sub("", found.before))
    modal = list(_MODALS.finditer(found.before))
    acted = found.before[modal[-1].end() :] if modal else ""
    before = name_before(found.before if not modal or _ONLY_MOVES.fullmatch(acted) else acted)
    behind = _JOINS.sub("", found.behind).strip(" “”\"'+")
    behind = _STILL.sub(" ", _DONE.sub("" if counts else r"\g<tail>", behind))  # bins were collected on time
    said_already = (before and _WAS_DONE.match(behind)) or _COMPARES.match(behind)
    behind = "" if said_already else _SUM.sub("", behind)  # private investment of £34.5m was secured for the centre
    verb = ENGLISH_VERBS.match(before)
    if previous is not None and previous.thing and (pronoun := _OF_THEM.match(behind)):
        return Subject(f"{previous.thing} {behind[pronoun.end() :]}".strip(), "", previous.thing, True)
    if previous is not None and previous.words and not found.before.strip() and _EACH.match(found.behind):
        return previous._replace(carried=True)  # by 8 percent to $7.60 an hour
    if previous is not None and previous.words and verb and before[verb.end() :].strip() in ("it", "them", "this"):
        return previous._replace(carried=True)  # and we will bring it below 3 per cent
    bare = (
        (behind != "" and (counts or _OF.match(found.behind) is not None) and _ACT.search(found.before) is not None)
        or _opens_as_verb(before, behind, found, counts=counts)
        or GENERIC.fullmatch(before) is not None
        or (verb is not None and verb.end() == len(before))
    )
    named = None if bare else _named_before(found, before, verb)
    if named is not None:
        return named
    if behind and not bare and _ACTOR.fullmatch(before) and (counts or _OF.match(found.behind)):
        return Subject(behind, "", behind, False)  # our contractors finished 93.4% of repairs
    if behind and (bare or counts):
        both = counts and not bare and not verb and (len(before) > 3 or before.isupper())
        led = f"{before} {behind}" if both else behind
        return Subject(led, verb.group() if verb else "", behind, False)
    if not before or bare:
        thing = previous.thing if previous else ""
        moved = verb is not None and bare and _MOVES.match(before)  # mortality, which fell to 27, will be reduced to 20
        return Subject(thing if moved and thing else f"{before} {thing}".strip(), "", thing, True)
    if verb is not None and len(before) > verb.end():
        before = name_before(before[verb.end() :]) or before
    return Subject(before, "", before, False)


def _named_before(found: Item, before: str, verb: re.Match[str] | None) -> Subject | None:
    """What the words before a number name, whatever stands behind it; None where they do not decide."""
    if verb is None:
        return Subject(before, "", before, False) if before and _REACHES.search(found.before) else None
    if _MOVES.match(verb.group()) and _TO.search(found.before):
        return Subject(name_before(before[verb.end() :]), verb.group(), "", False)
    if _SUM_OF.search(found.before) and _NO_NOUN.match(found.behind):
        return Subject(name_before(before[verb.end() :]), "", "", False)  # deliver savings of £11.2m over two years
    return None


def _opens_as_verb(before: str, behind: str, found: Item, *, counts: bool) -> bool:
    """Whether the one word before a number is a verb that opens its clause: resurface 38 km of road, recruit 25
    carers."""
    lead = _LEADING.match(found.before)
    if (
        lead is None
        or found.behind.startswith(" per ")
        or "make up" in found.before
        or (not counts and re.search("[^s]s$", before))  # loans not to exceed 40% of income
        or not before.isalpha()
        or not found.before.startswith(before, lead.end())
    ):
        return False
    shared = not counts and not before.endswith("s") and _PLURAL.match(found.behind)  # solve 9 in 10 complaints
    return (
        bool(shared)
        or _OF.match(found.behind) is not None
        or (counts and behind != "" and not behind.startswith(("%", "percent")))
    )


def of_part(before: str) -> bool:
    """Whether the number is a part of the one before it: 40,000 jobs, of which 12,000 in the north."""
    return _PART.search(before) is not None


def only_acts(before: str) -> bool:
    """Whether the words before a number are a verb alone: creating 120,000 jobs."""
    return acts(name_before(before)) or _ACT.search(before) is not None


def acts(words: str) -> bool:
    """Whether the words are a verb alone."""
    return ENGLISH_VERBS.fullmatch(words) is not None


# A verb that no list holds, right before the number: we plan to conserve 28 species.
_ACT = re.compile(
    r"\b(?:will|shall|should|must|to)(?: also)? (?!(?:reach|be|exceed|total|hit|top|average|stand|remain|stay"
    r"|grow|rise|fall|increase|decrease|decline|drop|climb|come|go|have|cover|the|at|by)\b)[a-z]+(?:-[a-z]+)?"
    r"(?: (?:some|about|around|at least|up to|over|more than|a further|another|an additional))? ?$"
)
_PLURAL = re.compile(r" [a-z]{3,}s\b")
_BETWEEN_TWO = re.compile(r"\bbetween [a-z -]+$")  # the gap between urban and rural areas
# Ridership will recover to 7.5M boardings.
_REACHES = re.compile(
    r"\b(?:will|should|shall|must|is to|are to) (?:recover|rise|grow|increase|fall|drop|climb|decline|return"
    r"|expand|shrink|reach)\b[^,;]*$",
    re.IGNORECASE,
)
_SUM_OF = re.compile(r"\bof(?: (?:at least|up to|over|more than|about|around))? ?[^a-z0-9 ]{0,3}$")
_NO_NOUN = re.compile(r"\s*(?:$|[,.;]|(?:with|in|over|by|across|for|from|during|through|per|an?|each|this|next)\b)")
# What a speaker or a plan says, before what it promises: I am happy to announce that …, the policy targets …
_ANNOUNCED = re.compile(
    rf"^.*\b(?:{SPEAKER_ASKS}(?: (?:you|Congress|Parliament|the (?:[A-Z][a-z]+ ?)+))?(?: (?:to help|to|for"
    r"|that))?(?= )|our goal of|budget (?:also )?(?:includes|provides|calls for|invests|adds)\b"
    r"|(?:announce|propose|remains|ensure|guarantee|pledge|(?:ambition|aim|goal|target|aspiration"
    r"|vision) is) that\b|(?:ambition|aim|goal|target|aspiration|vision) is (?:for |an? |to )"
    r"|(?:ended|closed|finished) the (?:financial )?year with an?\b"
    r"|(?:policy|plan|strategy|government|budget|programme|scheme|council|trust) (?:also )?(?:targets|seeks"
    r"|envisages|proposes|foresees|provides for|projects)\b)",
    re.IGNORECASE,
)
_PART = re.compile(r"\bof (?:which|whom|these|them)(?: (?:at least|about|around|some|over|more than))?\s*$")
_OF_THEM = re.compile(r"(?:of )?(?:them|these|which|those(?! (?:eligible|aged|who|with|in|entitled|affected)\b))\b\s*")
_EACH = re.compile(r"\s*(?:an?|per|each|every) (?:hour|day|week|month|year)\b")
_LEADING = re.compile(
    r"(?i:[\s•●■◆*\-–—,]|[0-9]{1,2}(?:\.[0-9]{1,2})+ |(?:objective|goal|action|strategy|output) [0-9.]+ "
    r"|(?:we|they|it|and|to|will|shall|must|should|also|then|the council)\b)*"
)
_JOINS = re.compile(
    r"^(?:\s|per annum\b|fewer\b|goes\b|CO2e?\b|of\b|in\b|on\b(?! average)|the\b|a\b|for\b"
    r"|(?:reduction|cut|decrease|drop|fall|decline|increase|rise|growth) (?:in|of)\b|more\b|our\b|its\b|their\b"
    r"|-)+"
)
_OF = re.compile(r"\s+(?:of|in)\b")
_MODALS = re.compile(
    r"(?:\b|(?<=['’]))(?:ll|will|should|shall|must|(?<!time )(?<!times )(?<!needed )(?<!taken )(?<!required "
    rf")(?<!days )to|can)\s+(?={ENGLISH_VERBS.pattern})",
    re.IGNORECASE,
)
_MOVES = re.compile(
    "narrow|widen|boost|trim|shorten|limit|reduc|cut|lower|rais|increas|expand|bring|lift|grow|hold|keep|maintain",
    re.IGNORECASE,
)
# loans will increase by more than 25 percent: the words before the verb name what moves.
_ONLY_MOVES = re.compile(
    r"(?:narrow|widen|shorten|boost|trim|improve|recover|return|climb|move|increase|rise|grow|expand|drop|fall"
    r"|decline|decrease|make up|account for|be \w+)\b(?: (?:by|to|at|of|from|an?|another|average|annual|yearly"
    r"|rate|further|more|less|fewer|than|over|under|about|around|least|most|no))*\s*",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\bto(?: (?:at least|at most|no more than|no fewer than|no less than|fewer than|less than|more than|over"
    r"|under|about|around))?\s*$|\bat\s*$"
)


def predicate(unit: str, rest: str) -> str:
    """What is to happen to what a number counts, where the number opens its clause: people granted residency."""
    counted = unit.rpartition(" ")[2] if unit[-1:].isalpha() else ""
    done = re.sub(r"^\s*(?:(?:will|should|shall|must|to|are|is|be|have|been)\s+)+", "", rest)
    ends = BEHIND_ENDS.search(f" {done}")
    done = (f" {done}"[: ends.start()] if ends else done).strip()
    return f"{counted} {done}".strip() if done or (ends and counted) else ""


# The sum at which a thing stands is no part of its name: our £20m debt, the budget gap of £8m.
_SUM = re.compile(
    r"^(?:[£$€₹₦][0-9.,]+(?:m|bn|k| million| billion)?|[0-9.]+(?:%| per ?cent)) (?=[a-z])"
    r"| (?:of [£$€₹₦]|stands? at [£$€₹₦]?)[0-9].*$"
)


def name_before(words: str) -> str:
    """The words before a number without those that lead to it."""
    words = words.strip(" \n+")
    lead = ENGLISH_LEADS.match(words)
    words = words[lead.end() :] if lead else words
    while (tail := ENGLISH_TAILS.search(words, max(0, len(words) - _LONGEST_TAIL))) and tail.group():
        words = words[: tail.start()].rstrip()
    return _SUM.sub("", words)
