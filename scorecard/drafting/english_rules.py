"""Rules and papers that an English plan names by what they are about: issue regulations on tips."""

from __future__ import annotations

import re

from scorecard.drafting.english_stages import DO

# Regulations on the digital economy: a rule is named by what it is about.
_RULES = re.compile(
    r"(?:the |an? |new |our |its )?(?:[a-z-]+ ){0,2}?(?:regulations?|rules|measures|by-?laws?|guidelines?"
    r"|guidance|provisions|standards|ordinances?|implementation (?:rules|plan)|action plan|polic(?:y|ies)"
    r"|opinions|documents|plans(?= (?:of|for) )|plan|strategy|roadmap|law|legislation|bill|blueprint"
    r"|framework|decision|determination"
    r"|(?:review|study|assessment|evaluation|report|audit|survey|consultation)(?= (?:of|on|into) )"
    r"|(?:list|inventory|catalogue|register|map|code)(?= of ))"
    r" (?:on|for|to|of|governing|concerning|regarding)(?: the)? (?![0-9])[^,;:.()]{4,80}?(?= (?:by|before"
    r"|in(?! (?:the )?[A-Z](?!anuary|ebruary|arch|pril|ay|une|uly|ugust|eptember|ctober|ovember|ecember))|within"
    r"|during|this|next|early|late)\b|[,;:.()]|$)"
)


def written_rule(verb: str, sentence: str, begin: int) -> re.Match[str] | None:
    """The rule that a verb of publishing or adopting has behind it, named by what it is about: issue regulations on
    tips."""
    found = (_RULES.match(sentence, begin) or _PAPER.match(sentence, begin)) if _WRITES.fullmatch(verb) else None
    return None if found and verb.lower() == "introduce" and not _LAW.match(found.group()) else found


_PAPER = re.compile(
    r"(?:an?|our) (?:[a-z-]+ ){1,5}?(?:policy|strategy|charter|protocol|action plan|code of practice)"
    r"(?= (?:by|before|in|within) |[,;.]|$)"
)  # a sustainable procurement policy
_WRITES = re.compile(f"{DO['published']}|{DO['adopted']}|introduce|complete|finish|conclude", re.I)
_LAW = re.compile(
    r"(?:[a-z-]+ ){0,4}?(?:regulations?|rules|by-?laws?|guidelines?|ordinances?|legislation|law|bill)"
    r" (?:on|for|to|of|governing)\b",
    re.I,
)
