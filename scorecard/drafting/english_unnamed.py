"""Things without a name to which something happens once: the second crane, a memory clinic, weekly food collections."""

from __future__ import annotations

import re

from scorecard.drafting.english_things import (
    DETERMINER,
    LONGEST,
    NO_THING,
    ONLY_FOR,
    SAYS,
    TITLE,
    VAGUE,
    WORK,
    head_words,
)

# Selective licensing, weekly food waste collections: what is introduced, launched or tried out needs no name, but is no
# mere plan to act.
_INTRODUCES = re.compile("introduce|roll out|launch|pilot|trial|bring in", re.I)
_ACTS_ALONE = re.compile(
    r"\b(?:measure|step|effort|way|initiative|reform|polic(?:y|ies)|change|improvement|approach"
    r"|opportunit(?:y|ies)|activit(?:y|ies)|action|incentive|service|method|idea|technolog(?:y|ies)|practice"
    r"|innovation|round|set|series|range|number|product|model|mechanism|era|phase|drive|push|work|process"
    r"|procedure|job|review|audit|survey|study|element|concept|culture|arrangement|option|program(?:me)?|project"
    r"|talent)(?:e?s)?\b"
    rf"|^{VAGUE}\b|^(?:new|more|further|additional|other|various|certain|such)\b(?! [a-z-]+ [a-z-]+)",
    re.I,
)
# What verbs of opening and publishing are said of without an event: open a chapter, release the results.
_NO_EVENT = re.compile(
    r"\b(?:doors?|chapters?|markets?|econom(?:y|ies)|paths?|dialogues?|discussions?|debates?|talks|investigations?"
    r"|inquir(?:y|ies)|fronts?|windows?|space|potential|world|country|nation|sectors?|industr(?:y|ies)|trade|bid"
    r"|appeal|attack|crackdown|fight|battle|war|search|response|information|data|figures|results|details|advice"
    r"|progress|gap|needs?|ban|restrictions?|conversation|energy|funds?|money|capital|pressure|vision|views?)$",
    re.I,
)
# The second crane is commissioned, the flood defences at Elm are finished: one event happens to one thing, whatever its
# kind.
_SWITCHED = re.compile(
    r"(?:be )?(?:(?:re-?)?commission|inaugurat|energi[sz]|switch|synchroni[sz]|unveil|cut the ribbon)", re.I
)
_FINISHED = re.compile(r"(?:be )?(?:complete|finish|relocate|move)|break ground|be ready", re.I)
# Open a memory clinic, table a plan, take delivery of a ferry.
_OPENED = re.compile(
    r"(?:be )?(?:(?:re-?)?(?:open|launch)|publish|release|table|take delivery|put into|bring into|brought into)"
    r"|go live"
    r"|(?:begin|start) (?:service|operation)|(?:become|be) (?:fully )?operational",
    re.I,
)
_ONE = re.compile(r"(?:[Tt]he|[Oo]ur|[Ii]ts) [\w’'-]+")
_ANY_ONE = re.compile(r"(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa]n?) (?:[\w’'-]+ )+[\w’'-]*(?:[^\Ws]|[su]s)$")
_ROLLED = re.compile(
    r"(?:(?:the|our|its|detailed|preliminary) |work on )*(?:roll[ -]?out|introduction|installation|transfer"
    r"|migration|eradication"
    r"|removal|demolition|replacement|refurbishment|upgrade|rehabilitation|restoration|dredging|conversion"
    r"|transition|decommissioning|clearance|works?|designs?|procurement|construction|relocation)"
    r" (?:of|to|for|on|at) [a-z]",
    re.I,
)
_ROLLS = re.compile(r"(?:be )?(?:start|beg[iu]n|commence|launch|complete|finish|ready)", re.I)
_CAPITAL = re.compile("[A-Z]")
_PLACED = re.compile(r" (?:at|in|of|for|between|to|near) (?:the )?[A-Z][\w’'-]+")


def unnamed(verb: str, words: str) -> str:
    """What a verb of one event, or of introducing, has beside it without a name of its own; "" where it is no one
    thing."""
    return _introduced(verb, words) or of_its_kind(verb, words)


def of_its_kind(verb: str, words: str) -> str:
    """The thing of the one kind that a verb is said of, or of any kind to which something happens once."""
    fits, said = ONLY_FOR.get(verb.lower().removeprefix("be ")), words.strip()
    titled = fits is TITLE and (_CAPITAL.search(said) or said == "accreditation")
    last = [*fits.finditer(head_words(said))][-1:] if fits and (titled or _ANY_ONE.match(head_words(said))) else []
    if last and last[0].end() == len(head_words(said)) and not NO_THING.search(said):
        return re.sub("^(?:the|our|its|an?) ", "", said, flags=re.I)  # carry out a residents' survey
    return of_one_event(verb, words)


def of_one_event(verb: str, words: str) -> str:
    """The thing without a name to which a verb of one event happens: commission the second crane."""
    said = words.strip().rstrip(" •●■◆*-–—.")
    if re.search("[0-9]", said) or len(said) > LONGEST or NO_THING.search(said) or SAYS.search(said):
        return ""
    rolled = _ROLLED.match(said) if _ROLLS.match(verb) else None
    one = _ONE.match(said) and (_SWITCHED.match(verb) or (_FINISHED.match(verb) and _PLACED.search(said)))
    opened = _OPENED.match(verb) and _ANY_ONE.match(head_words(said)) and not _NO_EVENT.search(head_words(said))
    said = re.sub("^work on (?=the )", "", said) if rolled else said
    bare = re.sub("^(?:(?:construction|works?) (?:of|on) )?(?:the|our|its|an?) ", "", said, flags=re.I)
    if not (rolled or one or opened) or _ACTS_ALONE.search(_PLACED.split(head_words(bare) if opened else said)[0]):
        return ""
    return bare


def _introduced(verb: str, words: str) -> str:
    """What a verb of introducing or trying has behind it without a name of its own, and a name of one word: roll out
    Workday."""
    said = words.strip().rstrip(" •●■◆*-–—.")
    while found := (WORK.match(said) or DETERMINER.match(said)):
        said = said[found.end() :]
    if _OWN_NAME.fullmatch(said):
        return said
    first = head_words(said)
    plain = _INTRODUCES.match(verb) and len(first.split()) <= _WORDS and " " in said and not re.search("[0-9]", said)
    if not plain or len(said) > LONGEST:
        return ""
    if _CONCRETE.search(first):
        return said
    return "" if _ACTS_ALONE.search(first) or NO_THING.search(said) or SAYS.search(said) else said


_CONCRETE = re.compile(
    r"\b(?:portal|app|website|hotline|helpline|card|levy|charge|permit|ban|insurance|passport|voucher|register|zone)$"
)
_OWN_NAME = re.compile(
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Parliament"
    r"|Government|Cabinet|Council)\b)[A-Z][\w·]{3,}(?<![s_])"
)  # roll out Workday
_WORDS = 7  # of what is introduced
