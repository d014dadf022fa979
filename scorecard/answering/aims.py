"""Whether the words around a number of a report call it a goal or a proposal, or say that it is still to come."""

import re

from scorecard.answering.reported import is_target
from scorecard.drafting.candidates import Candidate
from scorecard.language.scripts import is_latin

_A_GOAL = re.compile("目标|任务|计划|预期|goal|target", re.I)
# 全年目标增长7.5%, 任务为50个; of 完成目标任务的102% and 高于目标0.5个百分点 the number is none of the goal.
_AIMS_AT = re.compile("(?:目标|任务|计划|预期)(?:数|值)?(?:是|为|定为|设定为|增长|下降|增加|减少|达到|：|:)$")
_TO_COME = re.compile(
    r"\b(?:will|shall|expects?|plans?|aims?|hopes?|intends?|due|set) (?:to )?\b(?!.*\b(?:was|were|had|has)\b)", re.I
)
_WAS_TO_BE = re.compile(  # 300 tonnes were to be removed, 300 women would become eligible
    r"[^,;.\n]{0,60}\b(?:would|could) (?:be|have|become|get|go|receive|help)\b"
    r"|[^,;.\n]{0,80}\b(?:was|were|is|are|had been)(?: still)?(?: due| meant| supposed| expected| planned"
    r"| scheduled| intended)? to (?:be|have)\b",
    re.I,
)
# What is done on the way to something is not that: 40 crossings were surveyed, of a goal to upgrade 40.
_ON_THE_WAY = re.compile(
    r"[^,;.\n]{0,80}?\b(?:was|were|is|are|has been|have been|had been) (?:being )?(?P<act>survey|identif|assess"
    r"|consider|propos|design|order|commission|approv|review|refer|request|earmark|on (?:the|a) waiting)",
    re.I,
)
_ACT_STEM = 5  # letters by which a goal asks for the very act
# What somebody proposed, or said that it would do, is none either: I proposed a $1,000 tax credit, asked for $120
# million.
_PROPOSED = re.compile(
    r"\b(?:propos(?:e[ds]?|ing|als?)|(?:ask|call)(?:ed|s|ing)? for"
    r"|(?<!information )request(?:ed|s|ing)?(?! (?:answered|received|handled|resolved|completed|closed|processed"
    r"|decided|met)\b)|recommend(?:ed|s|ing)?|would|could|bill (?:to|that)"
    r"|open(?:ed|ing|s)? the way(?: to| for)?)\b[^,;]*$",
    re.I,
)
_AIMED_AT = re.compile(r"\b(?:target|goal|ambition|budget) (?:of|was|is|to)\b[^,;]*$", re.I)


def is_goal(found: Candidate, text: str) -> bool:
    """Whether the words around the number call it a goal, or say that it is still to come: expect to recruit 30."""
    if found.bound != "exactly" and _A_GOAL.search(found.says):
        return True
    if _AIMS_AT.search(found.says.partition(found.number)[0]):
        return True
    if not is_latin(found.says):
        return False
    before, _, _ = found.says.partition(found.number)
    aimed = any(words.search(before) for words in (_TO_COME, _PROPOSED, _AIMED_AT))
    return aimed or is_target(text, found) or _WAS_TO_BE.match(text, _behind(found, text)) is not None


def tells_of_a_step(found: Candidate, text: str, asked: str) -> bool:
    """Whether English words tell what was done on the way to something, and the words of the goal do not ask for that
    act."""
    act = _ON_THE_WAY.match(text, _behind(found, text)) if is_latin(found.says) else None
    return act is not None and act["act"].lower()[:_ACT_STEM] not in asked.lower()


def _behind(found: Candidate, text: str) -> int:
    """The place behind the number in the text."""
    return max(found.start, text.find(found.number, found.start)) + len(found.number)
