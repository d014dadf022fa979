"""The verb of an English goal in the past: what was to be replaced was replaced, what was to be submitted was not."""

from __future__ import annotations

import re
from functools import lru_cache

_PAST = {
    "begin": "began|begun", "build": "built", "rebuild": "rebuilt", "break": "broke|broken", "buy": "bought",
    "draw": "drew|drawn", "hold": "held", "keep": "kept", "lay": "laid", "lead": "led", "make": "made",
    "run": "ran|run", "sell": "sold", "send": "sent", "set": "set", "stand": "stood", "win": "won", "write": "wrote"
    "|written", "cut": "cut", "put": "put", "let": "let", "find": "found", "teach": "taught", "choose": "chose"
    "|chosen",
}  # fmt: skip
# Verbs that need what follows them to say anything, and those that promise no end.
_EMPTY = re.compile(
    "bring|put|take|move|go|come|get|make|set|enter|carry|hand|roll|stand|have|be|give|keep|continue|progress|advance"
    "|support|promote|work|ensure|improve|strengthen|deepen|plan|seek|explore|consider|aim|drive|accelerate|press"
    "|commit|pursue|maintain|increase|reduce|raise|expand|enhance|develop|see|look|build|start"
)
_GOAL = re.compile(
    r"^[^A-Za-z]*(?:(?:we|the [a-z]+|it|council|government)(?: [a-z]+)? )?(?:(?:will|shall|must|should|to|aim to"
    r"|plan to)"
    r"(?: also| then)? )?(?P<adverb>fully |formally |successfully )?(?P<verb>[a-z]{3,})\b",
    re.I,
)
_TO_BE = re.compile(r"\b(?:will|shall|must|should|to) be (?:fully |formally )?(?P<done>[a-z]+(?:ed|t|n))\b", re.I)
_TWICE = ("submit", "commit", "permit", "refer", "transfer", "equip", "ship", "stop", "plan", "map", "cap", "scrap")


@lru_cache(maxsize=2000)
def past_of(says: str) -> str:
    """The past of the verb with which the words of a goal begin, as alternatives of a pattern; "" where it tells
    nothing."""
    done = _TO_BE.search(says)
    if done:
        return re.escape(done["done"].lower())
    found = _GOAL.match(says)
    verb = found["verb"].lower() if found else ""
    if not verb or _EMPTY.fullmatch(verb):
        return ""
    if verb in _PAST:
        return _PAST[verb]
    if verb in _TWICE:
        return f"{verb}{verb[-1]}ed"
    if verb.endswith("e"):
        return f"{verb}d"
    return f"{verb[:-1]}ied" if verb.endswith("y") and verb[-2] not in "aeiou" else f"{verb}ed"


_SAME_ACT = (
    ("submitted", "lodged"),
    ("replaced", "renewed"),
    ("retained", "kept", "renewed"),
    ("completed", "finished", "concluded", "finalised", "finalized"),
    ("refurbished", "renovated", "upgraded", "restored"),
    ("rebuilt", "reconstructed", "replaced"),
    ("introduced", "brought in"),
    ("tabled", "introduced", "laid"),
    ("appointed", "hired", "named"),
    ("prepared", "drafted", "drawn up"),
    ("transferred", "moved"),
    ("demolished", "pulled down"),
)


def echoed(words: str, says: str) -> bool:
    """Whether the words tell the goal's own verb, or one of its meaning, as done."""
    past = past_of(says)
    if not past:
        return False
    alike = {past, *(each for group in _SAME_ACT if group[0] == past for each in group)}
    return re.search(rf"(?<!not )\b(?:{'|'.join(alike)})\b", words, re.I) is not None
