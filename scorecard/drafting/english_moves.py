"""Which way an English number asks for: no more than so much, by how much something is to move, and whether it is to
fall."""

from __future__ import annotations

import re

from scorecard.language.modifiers import bound_before

_REACH, _NEAR = 140, 30  # characters
# Reduce breaks to 140, limit the increase to 3.9%: where an English verb of less leads to a number, the goal allows no
# more.
_LESS = re.compile(
    r"\b(?:reduc(?:e|ing)|cut(?:ting)?(?!-)|lower(?:ing)?|limit(?:ing|ed)?|cap(?:ping|ped)?|shorten(?:ing)?"
    r"|restrict(?:ing|ed)?|(?:bring|drive|get|keep)(?:ing)?\b[^,;:]{2,80}\bdown"
    r"|(?:brought|driven|comes?|go|bring(?:ing)?) down|down(?= to)|contain(?:ed|ing)?|(?:held|kept)(?= to)"
    r"|hold(?:ing)?\b[^,;:]{2,60}\b(?:increase|rise)s?)"
    r"\b(?:(?! (?:and|while|but) (?:to )?(?:rais|increas|improv|lift|grow|expand|boost|build|deliver|achiev|open"
    r"|creat|bring|reach|plant|add|extend|recycl)|[;:]|,(?![0-9]{3})).){0,100}? (?:to"
    r"|at) (?:an? (?:average|total|maximum|mean) of )?[^\w\s]?$",
    re.I,
)


_ROW = re.compile(
    r"(?<![0-9.,])(?P<first>[^\w\s]?[0-9][0-9.,]*)(?: ?%| per ?cent| [a-z]+){0,2} (?:in|by|for|at) (?:FY ?)?(?:19"
    r"|20)[0-9]{2}(?:[/–-][0-9]{2})?(?:,? and|,) (?:to )?$"
)


NOBODY_LONGER = re.compile(
    r"\b[Nn]o(?:body| one|ne)? [a-z -]{2,40} (?:longer|more) than $"
)  # no patient waits longer than a week


def capped(said: str, text: str, begin: int, number: int) -> str:
    """The bound of a goal: what the words say, or at most where those from `begin` to the number ask for less of
    something; in a row of years that of the first: below 12% in 2024 and 10% in 2026."""
    row = _ROW.search(text, max(0, number - _REACH), number) if said == "exactly" else None
    if row:
        first = bound_before(text, row.start("first"))
        return first.means if first else capped(said, text, begin, row.start("first"))
    if said == "exactly" and NOBODY_LONGER.search(text, max(0, number - _REACH), number):
        return "at_most"
    return "at_most" if said == "exactly" and _LESS.search(text[max(begin, number - _REACH) : number]) else said


_DOWN = re.compile(
    r"[a-z)](?<!make)(?<!makes)(?<!made)(?<!making)(?<!pick)(?<!picked)(?<!put)(?<!took)(?<!set)(?<!signed) "
    r"(?:down|up) (?:by )?(?:at least |about |around |over |some |a further )?$|[–—:] (?:down|up) $"
    r"|[a-z]: (?=[-−])$"
)  # rough sleeping – down a fifth
_MOVE_BEHIND = re.compile(
    r" (?:reduction|cut|decrease|drop|fall|decline|increase|rise|growth) (?:in|of)\b"
    r"| (?:a |an )?(?:cut|fewer|more|less|lower|higher|smaller|larger)\b(?! than)"
)  # a 51% reduction in waste
_BY = re.compile(
    r"[a-z)](?<!completed)(?<!attended)(?<!achieved)(?<!used)(?<!met)(?<!held) by (?:at least |about |around "
    r"|over |more than |up to |nearly |some |a further |another |an extra |an average of )?$"
)


def moves(text: str, start: int, end: int) -> bool:
    """Whether a percentage from `start` to `end` says by how much something is to move: investment by 6 percent, a 10%
    cut."""
    before = text[max(0, start - 30) : start]
    return bool(_BY.search(before) or _DOWN.search(text, max(0, start - 30), start) or _MOVE_BEHIND.match(text, end))


# Reduce Scope 1 and 2 emissions by 12%: the verb that opens the clause says which way, however far it stands.
_ACT = re.compile(
    r"(?:^[\W\d]*(?:[A-Z]{0,3}[0-9][0-9.]*[.)]? +)?|[,:•–—-]\s+"
    r"|\b(?:and|to|will|shall|must|should|be|being|is|are|we|by|also|further|an?)\s+)"
    r"(?:(?P<down>reduc|cut|lower(?!-)|decreas|shrink|trim|slash|drop|fall|declin|narrow|curb|shorten"
    r"|(?:bring|driv|push|get)(?:e|ing)?\b[^,;:]{2,80}\bdown)|increas|grow|rais|rise|rising|expand|boost|lift"
    r"|improv|climb|extend|widen)",
    re.I,
)
_LESS_BEHIND = re.compile(
    r" (?:reduction|cut|decrease|drop|fall|decline) (?:in|of)\b| (?:a |an )?(?:cut|fewer|less|lower|smaller)\b"
)
_DOWN_BY = re.compile(r"\bdown (?:by )?(?:at least |about |around |over |some |a further )?$", re.I)


def fewer(text: str, end: int) -> bool:
    """Whether a count that ends there is one of which there are to be fewer: 40 fewer collisions."""
    return _FEWER.match(text, end) is not None


_FEWER = re.compile(r" fewer\b(?! than)")


def way(text: str, start: int, end: int) -> str:
    """up or down where a number from `start` to `end` says by how much something is to move; "" where nothing says
    which way."""
    behind = _LESS_BEHIND.match(text, end) or _DOWN_BY.search(text, max(0, start - _NEAR), start)
    return "down" if behind else way_by(text, start)


def way_by(text: str, start: int) -> str:
    """up or down where a clause asks for something to move by the number at `start`."""
    if not _BY.search(text, max(0, start - _NEAR), start):
        return ""
    acts = list(_ACT.finditer(re.split(r"\n|[.;] ", text[max(0, start - _REACH) : start])[-1]))
    return "" if not acts else "down" if acts[-1]["down"] else "up"
