"""Whether an English sentence names the thing of a goal: in its words, in another order, or by its one proper noun."""

import re

from scorecard.language.stems import stems

NAMED = 82  # of 100: how much of the goal's own name a clause must hold
_ENGLISH_LEAST, _ENGLISH_MOST = 2, 0.6  # words that tell what a name speaks of, and the share of them that is most
_LONG = 5  # letters of a proper noun that stands for the whole name


def of_other_phase(name: str, words: str) -> bool:
    """Whether the name tells a phase (Phase II) that the words do not speak of."""
    return (phase := _phase(name)) != "" and phase != _phase(words)


def in_any_order(name: str, words: str) -> int:
    """NAMED or more where the words hold every word of an English name, in any order (the Brook Lane household waste centre), or of a name in
    capitals the noun that it ends in and most others: the Eastgate pool for the Eastgate Swimming Pool."""
    name = _PHASE.sub(" ", name).strip()
    wanted, held = stems(name), stems(words)
    if len(wanted) >= _ENGLISH_LEAST and wanted <= held:
        return NAMED + 1
    proper = stems(" ".join(_PROPER.findall(name)))
    tells = wanted if len(proper) < _ENGLISH_LEAST else proper
    nouns = [stems(word) for word in reversed(_BEHIND_NAME.sub("", name).split())]
    head = next((noun for noun in nouns if noun), frozenset())
    most = len(tells) >= _ENGLISH_LEAST and len(tells & held) >= (
        _ENGLISH_MOST * len(tells) if len(tells) > _ENGLISH_LEAST else len(tells)
    )
    return NAMED if proper & held and head & held and most else 0


_PROPER = re.compile(r"\b[A-Z][\w'’-]*")
_BEHIND_NAME = re.compile(r" (?:in|of|for|on|with|at|to|from|by|between|and)\b.*")
_PHASE = re.compile(
    r"\b(?:(?:the )?(?P<ordinal>first|second|third|fourth) (?:phase|stage)(?: of)?|(?:phase|stage) (?P<number>one|two|three|four|I{1,3}|IV|[1-4])(?: of)?)\b",
    re.I,
)
_PHASES = (
    ("first", "one", "i", "1"),
    ("second", "two", "ii", "2"),
    ("third", "three", "iii", "3"),
    ("fourth", "four", "iv", "4"),
)


def _phase(words: str) -> str:
    """Which phase of a thing the words name, as an ordinal (the first phase, Phase I, phase one); "" where they name none."""
    found = _PHASE.search(words)
    told = (found["ordinal"] or found["number"]).lower() if found else ""
    return next((names[0] for names in _PHASES if told in names), "")


def led_by(name: str, words: str) -> bool:
    """Whether a sentence begins with the proper nouns of a name, and a verb follows them: the Foundry opened, for the Foundry
    enterprise centre; Fox Grange welcomed its first residents, for the Fox Grange care scheme."""
    found = _PROPER_BEGINNING.match(_ARTICLE.sub("", name))
    proper = found["proper"] if found else ""
    if len(proper) < _LONG or not stems(proper):
        return False
    return re.match(rf"\W*(?:The |Our |A |An )?{re.escape(proper)} {_VERB}", words) is not None


_ARTICLE = re.compile(r"^(?:the|an?|our|new|refurbished) ", re.I)
_PROPER_BEGINNING = re.compile(
    r"(?P<proper>[A-Z][\w'’-]+(?: [A-Z][\w'’-]+){0,2})(?= [a-z])"
)  # more follows, which stands for less
_VERB = "(?:was|were|has|had|is|are|[a-z]+ed|went|began|won|came)\\b"
