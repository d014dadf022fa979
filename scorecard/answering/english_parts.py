"""What an English sentence says of less than the thing of a goal, or of another one: of its papers, of a part, of the
line with another number."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scorecard.language.stems import stems

_LESS = (
    "(?:preliminary|preparatory|enabling|advance|initial|early) works?|preparations?|planning(?: applications?)?"
    "|applications?|designs?|feasibility stud(?:y|ies)|stud(?:y|ies)|surveys?|site investigations?|business cases?"
    "|consultations?|tenders?|tendering|procurement|contracts?|funding|grants?|loans?|bids?|drafts?|drafting"
    "|negotiations?|discussions|talks|main (?:structure|building|body)|foundations?|roof|shell|tunnell?ing|land"
    "|assessments?|appointments?"
    "|actions?|measures?|recommendations?|objectives?|milestones?|targets?|commitments|proposals?"
    "|invitations?|papers?|briefings?"
    "|pilots?|trials?|options?|sites?|models?|evaluations?|reviews?|implementation|delivery plan"
)
# Consultation on the plan was launched, the main structure of the hospital was topped out.
_BEFORE = re.compile(
    rf"(?P<led>\b[a-z]+ (?:[a-z]+ )?)?\b(?P<less>{_LESS})(?: (?:documents?|works?|process|report))? (?:[a-z]+ )?"
    r"(?:of|for|on|in|under|from|into)(?: [a-z’'-]+){0,4} ?$",
    re.I,
)
# The library design was completed, the plan's consultation began.
_BEHIND = re.compile(rf"(?:[’']s?)? (?:[a-z]+ )?(?P<less>{_LESS}) (?!of\b)", re.I)
_AFTERWARDS = re.compile(r"\b(?:following|after|since)\b", re.I)


def of_less(words: str, names: Sequence[str], says: str) -> bool:
    """Whether the words speak of what comes before the thing of a goal, or of a part of it, which the goal does not
    ask for."""
    asked = f"{says} {' '.join(names)}".lower()
    for name in names:
        at = first_place(words, name)
        if at < 0:
            continue
        found = [_BEFORE.search(words[:at])]
        if words[at : at + len(name)].lower() == name.lower():
            found.append(_BEHIND.match(words, at + len(name)))
        for match in filter(None, found):
            begun = match.re is _BEFORE and _AFTERWARDS.search(match["led"] or "")
            if not begun and not (stems(match["less"]) & stems(asked) or match["less"].lower() in asked):
                return True
    return False


_ALONE = re.compile(
    rf"\b(?P<less>{_LESS})\b(?: (?:works?|process|documents?))? (?:(?:is|are|was|were|has|have|been|now"
    rf"|fully) )*[a-z]+ed\b",
    re.I,
)


def of_less_alone(told: str, says: str) -> bool:
    """Whether the words beside an action tell what comes before its end: Design completed."""
    return any(match["less"].lower() not in says.lower() for match in _ALONE.finditer(told))


def first_place(words: str, name: str) -> int:
    """Where the words name it: as it is called, else by the first of its words that they hold; -1 where they hold
    fewer than half."""
    whole = words.lower().find(name.lower())
    if whole >= 0:
        return whole
    places = [words.lower().find(stem) for stem in stems(name)]
    found = [place for place in places if place >= 0]
    return min(found) if found and 2 * len(found) >= len(places) else -1


_NUMBERED = re.compile(r"\b(?P<what>[A-Za-z]+) (?P<number>[0-9]{1,3}[A-Z]?)\b(?![.,]?[0-9%])")
_TURN = re.compile(r"\b[0-9]{1,3}(?:st|nd|rd|th)\b")


def of_another_number(words: str, names: Sequence[str]) -> bool:
    """Whether the words tell another number of the same kind than the names: Line 13 for Line 12, the 11th fair for
    the 12th."""
    named = " ".join(names)
    own, told = set(_TURN.findall(named)), set(_TURN.findall(words))
    if own and told and own.isdisjoint(told):
        return True
    for match in _NUMBERED.finditer(named):
        others = re.findall(rf"\b{match['what']}s? ([0-9]{{1,3}}[A-Z]?)\b(?![.,]?[0-9%])", words, re.I)
        if others and match["number"] not in others and match["number"] not in re.findall("[0-9]+[A-Z]?", words):
            return True
    return False
