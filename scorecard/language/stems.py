"""The stems of English words: what two names of one thing share, however a sentence bends them."""

import re
from functools import lru_cache

_WORD = re.compile("[a-z]+")
_OWNED = re.compile("['\u2019]s\\b")
_ENDING = re.compile("(?<=..)(?:ings?|ies|ied|ed|es|s|e|y|ions?|ments?|ers?)$")
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_JOINED = re.compile(r"\b(re|co|e|pre|non)-(?=[a-z])")
_STEM = 5  # letters of a word that tell it from others: vacant and vacancy, apprentices and apprenticeships
_SAME = {"prope": "home", "dwell": "home", "footp": "emiss", "relet": "let"}  # properties, dwellings, footprint, re-let
# Words that tell nothing of what is measured, and what is only done with it.
_COMMON = re.compile(
    "(?:"
    "the|a|an|of|in|on|at|to|for|and|or|but|by|with|from|as|is|are|was|were|be|been|being|has|"
    "have|had|we|our|us|it|its|their|his|her|they|them|this|that|these|those|which|who|will|than|"
    "more|less|least|most|no|not|per|within|under|over|through|across|into|onto|out|up|down|all|"
    "both|also|now|there|here|when|where|while|back|own|new|other|any|each|every|total|overall|"
    "number|rate|share|proportion|level|average|annual|percent|percentage|figure|year|years|month|"
    "months|time|times|target|goal|plan|against|including|include|included|last|below|above|january|"
    "february|march|april|may|june|july|august|september|october|november|december|say|said|come|came|"
    "go|went|get|got|take|took|make|made|complete|completed|deliver|delivered|achieve|provide|provided|"
    "support|help|helped|keep|reduce|increase|raise|improve|cut|bring|brought|ensure|answer|respond|"
    "replied|deal|dealt|collect|recruit|create|created|secure|determine|borough|district|city|county|"
    "council"
    ")s?"
)


@lru_cache(maxsize=20_000)
def stems(words: str) -> frozenset[str]:
    """The beginnings of the English words that tell what they speak of, without common words and endings."""
    found = (word for word in _WORD.findall(_JOINED.sub(r"\1", _OWNED.sub("", words.lower()))) if not _is_common(word))
    return frozenset(_stem(word) for word in found if len(word) > 1)


def _is_common(word: str) -> bool:
    return _COMMON.fullmatch(word) is not None


def _stem(word: str) -> str:
    stem = _DOUBLED.sub(r"\1", _ENDING.sub("", word))[:_STEM]
    return _SAME.get(stem, stem)
