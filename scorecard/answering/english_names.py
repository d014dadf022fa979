"""Whether an English sentence names the thing of a goal: in its words, in another order, or by one proper noun."""

import re
from collections.abc import Iterable

from scorecard.language.stems import stems
from scorecard.language.synonyms import senses

NAMED = 82  # of 100: how much of the goal's own name a clause must hold
_ENGLISH_LEAST, _ENGLISH_MOST = 2, 0.6  # words that tell what a name speaks of, and the share of them that is most
_FEW = 4  # words of a name of which one may be left out
_LONG = 5  # letters of a proper noun that stands for the whole name


def of_other_phase(name: str, words: str) -> bool:
    """Whether the name tells a phase (Phase II) or a side (North) that the words do not speak of."""
    if not {*_SIDE.findall(name.lower())} <= {*_SIDE.findall(words.lower())}:
        return True
    return (phase := _phase(name)) != "" and phase != _phase(words)


_SIDE = re.compile(r"\b(north|south|east|west|upper|lower|inner|outer)(?:ern)?\b")


def in_any_order(name: str, words: str) -> int:
    """NAMED or more where the words hold every word of an English name, in any order (the Brook Lane household waste
    centre), or of a name in capitals the noun that it ends in and most others: the Eastgate pool for the Eastgate
    Swimming Pool."""
    name = _OF_PLACE.sub("", _PHASE.sub(" ", name)).strip()
    wanted, held = senses(name), senses(words) | _abbreviated(name, words)
    if len(wanted) >= _ENGLISH_LEAST and wanted <= held:
        return NAMED + 1
    capitals = _PROPER.findall(name)
    proper = stems(" ".join(capitals))
    tells = wanted if len(proper) < _ENGLISH_LEAST else proper
    said = stems(words) | _abbreviated(name, words)
    first = capitals != [] and stems(capitals[0]) <= said | held
    most = len(tells) >= _ENGLISH_LEAST and first and (_mostly(tells, said | held) or _mostly(wanted, held))
    plain = not proper and len(wanted) >= _FEW and len(wanted - held) == 1  # a name in small letters but for one word
    apart = tells - _head(name) - _ANY_PROJECT  # what tells it from other blueprints for development
    most = most and (apart == frozenset() or not apart.isdisjoint(said | held))
    return NAMED if _head(name) & held and (plain or (proper & said and most)) else 0


def _abbreviated(name: str, words: str) -> frozenset[str]:
    """The senses of those words of a name that a sentence has as an abbreviation: AI of Artificial Intelligence."""
    own = _CAPITALISED.findall(name)
    firsts = "".join(word[0] for word in own)
    found = frozenset[str]()
    for short in set(_SHORT.findall(words)):
        at = firsts.find(short)
        if at >= 0 and short not in own:
            part = " ".join(own[at : at + len(short)])
            found |= senses(part) | stems(part)
    return found


_CAPITALISED, _SHORT = re.compile(r"\b[A-Z][\w'’-]*"), re.compile(r"\b[A-Z]{2,6}\b")


def _mostly(words: frozenset[str], held: frozenset[str]) -> bool:
    """Whether most of the words are held, both of two."""
    least = _ENGLISH_MOST * len(words) if len(words) > _ENGLISH_LEAST else len(words)
    return len(words & held) >= least


def _head(name: str) -> frozenset[str]:
    """The noun that a name ends in: scheme of 38-unit scheme at Cois Abhann."""
    words = _BEHIND_NAME.sub("", name)
    nouns = (senses(word) for word in reversed((_TITLE.sub("", words) or words).split()))
    return next((noun for noun in nouns if noun), frozenset())


_TITLE = re.compile(r"(?<=.) (?:award|status|accreditation|title|designation|certification)s?$", re.I)


def ends_alike(name: str, words: str) -> bool:
    """Whether the words hold the noun that a name ends in: the Riverside Library is like the Riverside Park in its
    letters alone."""
    head = _head(name)
    return (not head or not head.isdisjoint(senses(words))) and _tells_most(name, words)


def _tells_most(name: str, words: str) -> bool:
    """Whether words hold what tells a name from others of its kind: the People Strategy is no Sleeping Strategy."""
    own = [word for word in re.findall(r"[A-Za-z][\w'’-]+", _BEHIND_NAME.sub("", name)) if not _SMALL.fullmatch(word)]
    held, lower = senses(words) | _abbreviated(name, words), words.lower()
    lacking = [word for word in own if not (senses(word) & held or word.lower()[:_LONG] in lower)]
    return len(lacking) <= (len(own) - 1) * (1 - _ENGLISH_MOST)


_SMALL = re.compile("the|an?|our|its|new|and|of|in|for|on|with|at|to|from|by|between", re.I)


def proper_nouns(names: Iterable[str]) -> list[str]:
    """The proper nouns of two words or more that tell a thing of no other name of its own: Corn Exchange of the Corn
    Exchange restoration, but none of the Corn Exchange café, since a café is more than what it stands in; one without
    its place, too."""
    found = []
    for name in names:
        noun = _PROPER_NOUN.search(_ARTICLE.sub("", name))
        if noun and (_head(name) <= _ANY_PROJECT or _head(noun.group()) == _head(name)):
            shorter = noun.group().partition(" ")[2]  # Battery Valley of Linhe Battery Valley
            found += [noun.group(), *([shorter] if " " in shorter else [])]
    return found


def speaks_of(noun: str, words: str) -> bool:
    """Whether a sentence speaks of what a proper noun tells, and not of something that only stands in it: Fox Grange
    was opened, the sod was turned at Fox Grange, but not the shop in Fox Grange was opened."""
    at = words.find(noun)
    if at >= 0 and _LONGER_NAME.search(words, 0, at):
        return False  # the Southgate Family Hub
    return at >= 0 and (not _STANDS_IN.search(words, 0, at) or _ON_SITE.search(words) is not None)


_LONGER_NAME = re.compile(r"(?:[a-z,;] |^\W*(?:The|Our|A|An) )[A-Z][\w'’-]+ $")
_STANDS_IN = re.compile(r"\b(?:in|at|of|near|on|for|to|by|from|with) (?:the |our )?$")
_ON_SITE = re.compile(
    r"\b(?:(?:the|all|[0-9]+) (?:new )?(?:homes|houses|apartments) (?:at|in)|on site|shovels|sods?|ground|keys"
    r"|ribbon|contractors?|builders|foundation stone|works?|construction)\b",
    re.I,
)
_PROPER_NOUN = re.compile(r"\b[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|of(?= [A-Z])))+")
_ANY_PROJECT = stems(
    "scheme project programme development works restoration redevelopment regeneration refurbishment renovation "
    "construction "
    "building upgrade extension site"
)
_OF_PLACE = re.compile(r"\b(?:national|provincial|municipal|county-?wide|city-?wide|state-?wide|regional|new) ", re.I)


_PROPER = re.compile(r"\b[A-Z][\w'’-]*")
_BEHIND_NAME = re.compile(r" (?:in|of|for|on|with|at|to|from|by|between|and)\b.*")
_PHASE = re.compile(
    r"\b(?:(?:the )?(?P<ordinal>first|second|third|fourth)[ -](?:phase|stage)(?: of)?"
    r"|(?:phase|stage)[ -](?P<number>one|two|three|four|I{1,3}|IV|[1-4])(?: of)?)\b",
    re.I,
)
_PHASES = (
    ("first", "one", "i", "1"),
    ("second", "two", "ii", "2"),
    ("third", "three", "iii", "3"),
    ("fourth", "four", "iv", "4"),
)


def _phase(words: str) -> str:
    """Which phase of a thing the words name, as an ordinal (the first phase, Phase I, phase one); "" where they name
    none."""
    found = _PHASE.search(words)
    told = (found["ordinal"] or found["number"]).lower() if found else ""
    return next((names[0] for names in _PHASES if told in names), "")


def led_by(name: str, words: str) -> bool:
    """Whether a sentence begins with the proper nouns of a name, and a verb follows them: the Foundry opened, for the
    Foundry enterprise centre; Fox Grange welcomed its first residents, for the Fox Grange care scheme."""
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


# The first phase of a thing is not all of it, nor are two of its sections.
_FIRST_OF = re.compile(
    r"\b(?:(?:first|second|third|initial|next)[ -](?:phase|stage|section)|(?:phase|stage) (?:[0-9]|one|two|three"
    r"|[IVX]+)"
    r"|(?:an?|the|one|two|three|four|five|six|[0-9.]+|some|several|most|many|first|(?:north|south|east"
    r"|west)(?:ern)?) "
    r"(?:sections?|stretch(?:es)?|segments?|portions?|spans?|carriageways?|kilomet(?:re|er)s?|km|miles?)"
    r"|(?<!as )(?<!form )(?<!\bis )parts?|half|most|much) of\b",
    re.I,
)
_PART_NAMED = re.compile("phase|stage|section|stretch|segment|portion|span|carriageway|km|mile|part of", re.I)


def of_one_phase(words: str, names: Iterable[str]) -> bool:
    """Whether English words speak of one phase or part alone, and none of the names of a goal tells one."""
    return _FIRST_OF.search(words) is not None and not _PART_NAMED.search(" ".join(names))
