"""Numbers of another sense than the goal's: a growth at current prices, another time limit, and what is left where the
goal says by how much it is to fall."""

import re

from scorecard.answering.answers import Wanted
from scorecard.answering.rare_words import limits_named
from scorecard.drafting.candidates import Candidate
from scorecard.drafting.evidence_words import NOMINAL
from scorecard.language.bilingual import Text, term

_CHANGES = "(?:减少|下降|降低|压减|压降|缩减|削减|减|降|增加|提高|提升|上升)"
_TO = re.compile(f"{_CHANGES}[到至为]")  # 贫困人口减少到2万人 tells how many are left
_BY = re.compile(f"{_CHANGES}了?(?![到至为])[^，。；、到至]{{0,10}}[0-9]")  # 减少贫困人口2万人


def of_another_sense(wanted: Wanted, found: Candidate) -> Text | None:
    """In which other sense the words of a number tell it; None where they tell it as the goal does."""
    asked = wanted.target.says or ""
    if found.measure == "growth" and NOMINAL.search(found.says) and not NOMINAL.search(asked):
        return Text("answering.nominal")
    own, told = limits_named(asked), limits_named(found.says)
    if own and told and own.isdisjoint(told):
        return Text("answering.other-limit")
    if wanted.measure in ("amount", "added", "net-added") and _BY.search(asked) and _TO.search(found.says):
        return Text("judging.has-not-wanted", has=term("level"), wanted=term(wanted.measure))
    return None
