"""Words that tell of goals and set none: the reasons for one, where it began, what holds today, what the state above
does."""

from __future__ import annotations

import re

from scorecard.language.quantities import Quantity
from scorecard.language.scripts import is_latin

# A sentence that begins so speaks of a goal named before; a clause with these words says what a number means.
_REASONS = re.compile(
    ".{0,12}(?:这一目标|提出这|提出上述|之所以|主要(?:是)?考虑|考虑到)"
    "|.{0,4}(?:in setting|this target|these targets|(?:a|the) target of)",
    re.I,
)
# 提出5%左右的预期增速 speaks of the goal; 提出…增长5%左右的目标 sets it, and names it between.
_SPEAKS = re.compile("(?:提出|设定|确定)(?:约|将近|超过|不低于)?[0-9][^，。；]{0,8}的(?:预期|增长|增速|目标)")
# Infant mortality, which came down from 32 to 27, …
_WHICH = re.compile(
    r"\s*(?:which|who) (?:[a-z]+ )?(?:came|fell|rose|grew|was|were|has|have|had|stood|stands|is|are|stands?|went"
    r"|dropped|declined|increased|reached)\b"
)
_MEANS = re.compile(
    "意味着|相当于(?![^，。；]{2,12}的?比[例重])|will allow|this means|is equivalent|takes into account|would allow",
    re.I,
)

# At present it is 78 percent; it now stands at 81 percent.
_NOW = re.compile(
    r"\b(?:(?:at present|at the moment|currently|now|today),? (?:[a-z]+ ){0,3}?(?:is|are|stands?)"
    r"|(?:is|are|stands?) (?:currently|now|today))"
    r"(?: (?:at|about|around|only|just|some))*\s*$",
    re.I,
)
# At least 60% within 20 weeks (2024/25: 43%): where the goal begins stands in brackets.
IN_BRACKETS = re.compile(
    r"\((?:(?:[A-Z][a-z]+ |FY ?)?(?:19|20)?[0-9]{2}(?:[/–-][0-9]{2,4})?(?: (?:actual|projection|outturn|estimate"
    r"|result|figure|level|budget))?|currently|baseline|now|was|(?:up |down )?from|actual|at present)[:,=]? $",
    re.I,
)


# What a higher level of the state does, or what is feared, stands in a plan as the situation of the year.
_OTHERS_ACT = re.compile(
    "(?:一是|二是|三是)?(?:国家(?:将|继续|正)?(?:实行|实施|出台|投资)"
    "|(?:中央|国务院)(?:将|还将|继续)?(?:实行|实施|出台)|自治区(?:将|继续)?实行)"
)
_FEARED = re.compile("将(?:使|导致|造成)[^，。；]{0,14}(?:减收|减少|下降|下滑|增支)[^，。；0-9]{0,4}$")


# Number first: those who live so are counted, and nobody is asked to change it.
_OPENS = re.compile(
    r"\W*(?:[A-Z][a-z]+, )?(?:(?:And|But|Yet|Still|Today|Now|Even so|As of (?:this|last) [a-z]+),? )?(?:Some"
    r"|About|Around|Nearly|Almost|Over|More than|As many as|An estimated|Up to)? ?$",
    re.I,
)
_LIVE_SO = re.compile(
    r"(?: [\w'’-]+){1,6}? (?:cannot|can['’]t|lives?|identif(?:y|ies)|still|do not|don['’]t|live|lack|lose|face"
    r"|suffer|benefit|depend|rely|attend|receive|said|say|told|tell|want|own|made|took|went|came|got|saw|found"
    r"|felt|(?:are|is) (?:still|now|already|not|at|in|on|out of|without|waiting|living))\b"
)
_ONLY = re.compile(r"\W*(?:Only|Just|Barely) $")
_STANDS = re.compile(
    r"\b(?:(?:stands? at|is|are|represents?|measures|involves|employs|equals|with a population of|lives? within"
    r"|\b(?:[Ww]e|[Ww]ho|[Ww]hich) (?:serve|care for|look after|support|employ|house|own|manage|run|operate"
    r"|maintain)s?|has an? (?:[a-z-]+ ){1,3}of"
    r"|(?:county|city|country|province|district|region|town|state|nation|borough|municipality|council"
    r"|shire) has) )(?:about |around |nearly |over |just |only |some )?$"
)
_COMES_TO = re.compile(r"\b(?:(?:comes?|amounts?) to|totals|comes? from) $")  # the capital programme comes to £41m
_MAKES_UP = re.compile(r",? (?:which )?(?:represents?|equals|accounts? for|makes? up|is equivalent to)\b")
# Global growth is projected at 3.2 percent: what nobody here decides.
_OF_THE_WORLD = re.compile(
    r"\W*(?:[A-Z][a-z]+ [A-Z][a-z]+, )?(?:In (?:19|20)[0-9]{2}, )?(?:the )?(?:global|world|world’s|world's"
    r"|international) (?:economy|economic|growth|output|trade|inflation|gdp|demand|oil|commodity)\b",
    re.I,
)
_IS_DOING = re.compile(r"\b(?:is|are) (?:now|currently|already) [a-z]+ing\b[^,;]*$")  # is now helping 326,000 children
_ASKED = re.compile(
    r"\b(?:will|shall|should|must|(?:is|are) to|to be|aims?|targets?|goals?|estimated|projected|budgeted|expected"
    r"|proposed)\b"
)
_AND_WILL = re.compile(r",? (?:and|but) (?:will|must|should|shall)\b")
_WITH_SO_MANY = re.compile(r"\W*With [^,]*$")  # With 840 staff at 22 sites, we care for 9,000 people
_BUDGET_IS = re.compile(
    r"\b(?:budget|request|expenditure|spending) (?:is|was|totals|amounts to|stands at) [^.;]*[0-9]", re.I
)
_ON_WHICH = re.compile(r"\b(?:on|in) which (?:about |around |over |some )?$")  # on which 61% of the work is done
_MIGHT = re.compile(r"\b(?:could|might) [^.;]{0,40}$")  # a delay could affect 15% of the outputs
_WE_KNOW = re.compile(r"\W*(?:(?:But|And|Yet) )?(?:I|[Ww]e) (?:know|see|hear|understand|recogni[sz]e|are aware)\b")
_AT_SIZE = re.compile(r"(?:^\W*|[,;] )at $", re.I)
_IT_IS = re.compile(r",? (?:it|they|this|these) (?:is|are|was|were|will be)\b")


def _tells_what_is(text: str, quantity: Quantity, sentence: tuple[int, int]) -> bool:
    """Whether an English sentence that asks for nothing counts with the number what is: Employment stands at 2.6
    million."""
    begin = max(sentence[0], text.rfind(":", 0, quantity.start) + 1, text.rfind(";", 0, quantity.start) + 1)
    before, behind = text[begin : quantity.start], text[quantity.end : min(sentence[1], quantity.end + 90)]
    if len(before) > _LONG or not is_latin(before):
        return False
    lives_so = _OPENS.fullmatch(before) and _LIVE_SO.match(behind)
    if _AT_SIZE.search(before) and _IT_IS.match(behind):
        return True  # the bridge will be finished; at 194 metres it is among the highest
    sums_up = not text[quantity.start].isdigit() and _COMES_TO.search(before)
    if _BUDGET_IS.search(before) and not _ASKED.search(text, *sentence):
        return True  # the budget is £412m, including £96m for schools
    also = _STANDS.search(before) and _AND_WILL.match(behind)  # reserves stand at £9m and will not drop below £8m
    if _WITH_SO_MANY.match(before) and not _ASKED.search(text, *sentence):
        return True
    if also or _ON_WHICH.search(before) or _MIGHT.search(before):
        return True
    told = (
        lives_so
        or _WE_KNOW.match(before)
        or sums_up
        or _MAKES_UP.match(behind)
        or _ONLY.fullmatch(before)
        or _STANDS.search(before)
        or _IS_DOING.search(before)
    )
    return bool(told) and not _ASKED.search(text, *sentence)


_LONG = 160  # characters before a number


def of_another(text: str, place: int, sentence: tuple[int, int]) -> bool:
    """Whether the sentence up to `place` tells what the state above does, or a loss that is feared."""
    acts = _OF_THE_WORLD.match(text, sentence[0], place) or _OTHERS_ACT.match(text, sentence[0], place)
    return acts is not None or _FEARED.search(text, max(sentence[0], place - 40), place) is not None


# 640 visits (610 in 2022/23; 588 the year before), the 300 homes built in 2023: a number of a year before the plan's.
_OF_YEAR = re.compile(
    r"(?: (?!the\b|from\b|on\b|than\b|below\b|above\b|over\b|by\b|to\b|against\b|compared\b|levels?\b"
    r"|and\b)[A-Za-z’'-]+){0,3}? (?:in|at|during|for|at the end of"
    r"|as at) (?:[A-Z][a-z]+ )?(?:FY ?)?(?P<year>(?:19|20)[0-9]{2})(?![0-9])"
)


def explains(
    text: str,
    quantity: Quantity,
    sentence: tuple[int, int],
    clause: tuple[int, int],
    *,
    past: bool = False,
    year: int | None = None,
) -> bool:
    """Whether the number stands in the reasons for a goal that is named elsewhere; what stands now is a figure of a
    review (`past`)."""
    earlier = None if past else _OF_YEAR.match(text, quantity.end, quantity.end + 60)
    if (
        (earlier and year and int(earlier["year"]) < year)
        or _REASONS.match(text, sentence[0], quantity.start)
        or _WHICH.match(text, clause[0], quantity.start)
        or IN_BRACKETS.search(text, max(0, quantity.start - 24), quantity.start)
        or (not past and _NOW.search(text, max(clause[0], quantity.start - 60), quantity.start))
        or of_another(text, quantity.start, sentence)
        or (not past and _tells_what_is(text, quantity, sentence))
        or _SPEAKS.search(text, max(clause[0], quantity.start - 8), min(clause[1], quantity.end + 14))
    ):
        return True
    return _MEANS.search(text, max(clause[0], quantity.start - 60), min(clause[1], quantity.end + 60)) is not None
