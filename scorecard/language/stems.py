"""The stems of English words: what two names of one thing share, however a sentence bends them."""

import re
from functools import lru_cache

_WORD = re.compile("[a-z]+")
_OWNED = re.compile("['\u2019]s\\b")
_ENDING = re.compile("(?<=..)(?:ness(?:es)?|ings?|ies|ied|ed|es|s|e|y|ions?|ments?|ers?)$")
# Industrialisation is not of the industry that it makes, nor modernisation of what is modern.
_MADE_SO = re.compile("(?:al|an|ar|on|it|at|ern|im)i[sz](?:e[ds]?|ing|ations?|ers?)$")
_DOUBLED = re.compile(r"([bdgmnprt])\1$")
_JOINED = re.compile(r"\b(re|co|e|pre|non)-(?=[a-z])")
_STEM, _LONGER_STEM = (
    5,
    7,
)  # letters of a word that tell it from others: vacant and vacancy, apprentices and apprenticeships
_MANY_BEGIN_SO = ("compl", "trans", "inter", "commu")  # complaints and compliance
# Words that tell nothing of what is measured, and what is only done with it.
_COMMON = re.compile(
    "(?:"
    "a|above|achieve|across|add|added|additional|against|all|also|an|and|annual|answer|any|april|are|"
    "as|at|august|average|back|be|been|being|below|borough|both|bring|brought|build|built|but|by|"
    "came|city|collect|come|complete|completed|council|county|create|created|creation|cut|deal|dealt|"
    "december|deliver|delivered|determine|district|down|each|ensure|every|extra|february|figure|find|"
    "for|found|from|further|get|go|goal|got|had|has|have|help|helped|her|here|hire|hired|his|"
    "improve|in|include|included|including|increase|install|installed|into|is|it|its|january|joined|"
    "july|june|keep|last|launch|launched|least|less|level|made|make|march|may|month|months|more|most|"
    "new|no|not|november|now|number|october|of|on|onto|open|opened|or|other|our|out|over|overall|"
    "own|per|percent|percentage|plan|plant|planted|proportion|provide|provided|public|people|climb|climbed|rise"
    "|rose|fall|fell|grow|grew|drop|dropped|reach|reached|hold|held|find|cent|million|billion|thousand|dollar"
    "|pound|full|few|fewer|end|because|stood|stand|due|attributable|user|purchase|purchased|raise|"
    "rate|recruit|reduce|replied|respond|said|say|score|secure|september|service|shall|must|share|support|take|"
    "target|than|that|the|their|them|there|these|they|this|those|through|time|times|to|took|total|"
    "under|up|us|use|used|was|we|welcome|welcomed|went|were|when|where|which|while|who|will|with|"
    "within|worth|year|years"
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
    if _MADE_SO.search(word):
        return f"{word[:_STEM]}-ise"
    stem = _DOUBLED.sub(r"\1", _ENDING.sub("", word).removesuffix("e"))
    return stem[: _LONGER_STEM if stem.startswith(_MANY_BEGIN_SO) else _STEM]
