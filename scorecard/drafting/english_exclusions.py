"""Numbers of an English clause that set no goal: labels, addresses, where a goal begins, whom something is for."""

from __future__ import annotations

import re

from scorecard.language.quantities import Quantity
from scorecard.language.units import unit

_SEEN = 60  # characters before a number
_MANY = 1000  # more than any label counts: through the Works Programme 1,527 jobs were created
# Measure 1.2, phase 3, page 61.
_LABEL = re.compile(
    r"\b(?:Roo(?:m)|Floor|Suite|Unit|Measure|Indicator|KPI|Action|Output|Deliverable|Strategy|Initiative|Item|Appendix|Box|Chart|Note|Schedule|Category|Grade|Type|Resolution|SDG|Band|Block|Ward|District|Precinct|Class|Scope|KPA|KRA|KRI|SO|Ambition|Station|Route|Highway|Line|Pier|Terminal|Gate|[Aa]ctivity|[Aa]ctivities|Target(?= [0-9]+\.[0-9])|"
    r"[Pp]ages?|pp?\.|[Ss]ections?|[Pp]aragraphs?|[Aa]rticles?|[Cc]lauses?|[Pp]hases?|[Ss]tages?|[Ll]evels?|[Tt]iers?|[Vv]ersion|[Ss]teps?|[Aa]nnex|[Tt]ables?|[Ff]igures?|[Cc]hapters?|[Rr]esponsibility|[Pp]rogramme|[Ww]orkstream|[Ss]trand|[Oo]bjective|[Pp]riority|[Oo]utcome) $"
)
_STREET = re.compile(
    r" (?:[A-Z][\w’'-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Place|Terrace|Plaza|Parkway|Boulevard|Blvd|Crescent)\b"
)
_PHONE = re.compile(r"\b(?:phone|telephone|tel\.?|call us|fax|text|helpline)(?: us)?(?: on| at|:)?[+0-9 ()-]*$", re.I)
# Previous result: 83%; (FY25 actual: 8.3); baseline of 40.
_BEFORE_IT = re.compile(
    r"\b(?:previous|prior|baseline|actual|outturn|current|currently|last year|latest)\b(?: (?:year|result|figure|performance|value|level|rate|position|outturn|actual)s?)*(?: (?:was|is|of|at))?[:=]? ?(?:[£$€₹]|Rs\.? ?)?$"
    r"|\((?:currently|now|from|was|baseline|up from|down from) (?:[£$€₹]|Rs\.? ?)?$"
    r"|\((?:[A-Z][a-z]+ )?(?:19|20)[0-9]{2}(?:[/–-][0-9]{2})?: (?:[£$€₹]|Rs\.? ?)?$",
    re.I,
)
_FROM = re.compile(r"\bfrom (?:about |around |over |nearly |some )?(?:[£$€₹]|Rs\.? ?)?$", re.I)
_FOR_ALL = re.compile(
    r"\b(?:to|for|in|across|at|with|between|among) all (?:of )?(?:the |our |its |their )?(?:remaining )?$", re.I
)
_EACH_SUM = re.compile(
    r"\b(?:grants?|loans?|awards?|fines?|payments?|prizes?|bursar(?:y|ies)|vouchers?|subsid(?:y|ies)|stipends?|assistance|allowances?) (?:of|worth)(?P<most> up to| between)? (?:[£$€₹]|Rs\.? ?)?$",
    re.I,
)
# Liquor with an import price of over $200, women aged 15-19.
_DESCRIBES = re.compile(
    r"\bwith an? (?:[a-z-]+ ){1,4}(?:of|between|from) (?:over|under|above|below|more than|less than|at least|up to) [£$€₹]?$"
    r"|\b(?:ha(?:ve|s|d)|with|of) an? [^,;]{0,30}(?:rating|grade|score|rank|level)s? of $"
    r"|\b(?:portion|part|those|amounts?|values?|sums?|incomes?) (?:above|over|below|under|exceeding) [£$€₹]?$"
    r"|\baged? (?:[0-9]+ ?(?:[-–]|to|and) ?)?(?:over |under )?$"
)
_AGENDA = re.compile(r"[ -]?point (?:[a-z-]+ )?(?:agenda|plan|programme|program|scale)\b")
_WAS_SO = re.compile(r", (?:must|will|shall|should|is to|are to)\b")  # our rate, 6.9 per 1,000, must fall
_POSTCODE = re.compile(r"[A-Z][a-z]+,? (?:[A-Z]{2} )?$")
_EACH = re.compile(r" (?:each\b|per (?:person|family|household|pupil|student|farmer|month|year)|a (?:month|year))")
_AGAIN = re.compile(r", (?:or|which is|equal to|equivalent to)(?: about| around| nearly| some| roughly| almost)? $")


# 120 homes against a target of 110; 48% (target: 50%); the planned £3m.
_AIM = re.compile(
    r"\b(?:targets?|goals?|ambitions?|budgets?|plans?|forecasts?)(?: (?:for the year|(?:for|in) (?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?))?(?: (?:of|was|were|is|had been)|:| =)(?: (?:at least|about|around|over|under|up to|no more than))? ?(?:[£$€₹]|Rs\.? ?)?$"
    r"|\b(?:planned|targeted|budgeted|forecast) (?:[£$€₹]|Rs\.? ?)?$",
    re.I,
)
_CHINESE = re.compile("[\u4e00-\u9fff，。；：]")


AGED = re.compile(
    r"\b(?:aged?|ages) (?:between |from )?(?:[0-9]{1,3} ?(?:to|and|[-–]) ?)?$", re.I
)  # adults aged 40 to 74
OVER = re.compile(r"\b(?:in|over|for|every|within) (?:the )?(?:next |first )?$")  # by half in three years


def is_chinese(words: str) -> bool:
    """Whether the words hold a Chinese character or its punctuation."""
    return _CHINESE.search(words) is not None


def excluded_in_english(text: str, quantity: Quantity) -> str:
    """Why a number of an English clause sets no goal, in a word; "" where it may set one."""
    before = text[max(0, quantity.start - _SEEN) : quantity.start].rpartition("\n")[2]
    behind = text[quantity.end : quantity.end + _SEEN]
    if is_chinese(before):
        return ""
    known = unit(quantity.unit)
    rated = known is not None and known.dimension not in ("number", "time")
    if not rated and (
        (quantity.low < _MANY and _LABEL.search(before))
        or _STREET.match(behind)
        or _PHONE.search(before)
        or before.endswith("calls to ")
    ):
        return "name"
    if re.fullmatch("[0-9]{5}", quantity.text) and _POSTCODE.search(before) and not re.match(" [a-z]", behind):
        return "name"
    begins = quantity.role != "baseline" and _FROM.search(before)  # to 20 minutes from 28; visitors from 12 countries
    if begins or _BEFORE_IT.search(before):
        return "where a change begins"
    timed = known is not None and known.dimension in ("time", "working-day", "months")
    if timed and before.endswith(("within ", "in ", "inside ")) and behind.startswith(":"):
        return "attribute"  # replies within 20 working days: 95%
    if before.endswith("out of "):
        return "whole of a part"
    if before.endswith((", ", ", now ", ", currently ")) and _WAS_SO.match(behind):
        return "where a change begins"
    if _DESCRIBES.search(before) or _AGENDA.match(behind):
        return "attribute"
    if _FOR_ALL.search(before):
        return "whole of a part"
    money = known is not None and known.dimension.endswith(("dollar", "pound", "rupee", "euro", "yuan", "shilling"))
    sum_of = _EACH_SUM.search(before) if money else None
    if sum_of and (sum_of["most"] or _EACH.match(behind)):
        return "attribute"
    restated = _AGAIN.search(before) or (before.endswith("(") and behind.startswith(" of "))
    return "comparison" if known is not None and known.dimension == "percent" and restated else ""


def aim_of_the_past(text: str, quantity: Quantity) -> str:
    """Why a number of a review is no figure where the words before it call it what was aimed at, or a label (KPA 1); "" where they
    do not."""
    before = text[max(0, quantity.start - _SEEN) : quantity.start].rpartition("\n")[2]
    if not quantity.unit and quantity.low < _MANY and _LABEL.search(before):
        return "name"
    return "goal of a plan" if _AIM.search(before) else ""
