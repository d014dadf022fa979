"""Numbers of an English clause that set no goal: labels, addresses, where a goal begins, whom something is for."""

from __future__ import annotations

import re

from scorecard.drafting.english_beginnings import BEGINS
from scorecard.drafting.english_conditions import supposes
from scorecard.drafting.english_described import Seen, only_describes
from scorecard.drafting.english_labels import numbers_a_paragraph
from scorecard.drafting.english_restated import restates
from scorecard.drafting.reasons import IN_BRACKETS
from scorecard.language.quantities import Quantity
from scorecard.language.scripts import is_chinese
from scorecard.language.units import unit

_SEEN = 60  # characters before a number
_CURRENCY = re.compile(
    r"(?:\b(?:RMB|USD|KES|K[Ss]h\.?|EUR|GBP|CNY) |(?:\b(?:NZ|US|HK|S|A|C))?\$|[£€₹`]|Rs\.? ?)$"
)  # belongs to the number
_MANY = 1000  # more than any label counts: through the Works Programme 1,527 jobs were created
# Measure 1.2, phase 3, page 61.
_LABEL = re.compile(
    r"\b(?:Room|Floor|Suite|Unit|Measure|Indicator|KPI|Action|Output|Deliverable|Strategy|Initiative|Item"
    r"|Appendix|Box|Chart|Note|Schedule|[Cc]ategory|[Gg]rade|[Tt]ype|Resolution|SDG|N[Oo]\.|Band|Block|Ward|District"
    r"|Precinct|Class|Scope|Semester|Term|KPA|KRA|KRI|SO|Ambition|Station|Route|Highway|Line|Pier|Terminal|Gate"
    r"|[Aa]ctivity|[Aa]ctivities|Target(?= [0-9]+\.[0-9])|"
    r"(?:[Aa]genda )?[Ii]tem|[Pp]aper|[Oo]utput class|[Pp]ages?|pp?\.|[Ss]ections?|[Pp]aragraphs?|[Aa]rticles?"
    r"|[Cc]lauses?|[Pp]hases?|[Ss]tages?|[Ll]evels?|[Tt]iers?|[Vv]ersion|[Ss]teps?|[Aa]nnex|(?<!and )(?<!to )[Tt]ables?"
    r"|[Ff]igures?|[Cc]hapters?|[Rr]esponsibility|[Pp]rogram(?:me)?|[Ww]orkstream|[Ss]trand|[Oo]bjective"
    r"|[Ll]ock|[Jj]unction|[Pp]latform|[Bb]erth|[Tt]ranche"
    r"|[Pp]riority|[Oo]utcome|[Qq]uarter)s? (?:[0-9]+\.|[0-9]+[A-Z]?(?: \([^()]*\))?(?:, and |, | and ))*$"
)
_RULE = re.compile(  # Republic Act 9003, ISO 14001
    r"\b(?:R\.?A\.?|EO|MC|ISO|IEC|IFRS|PAS|BS|EN|NFPA|(?:Act|Law|Decree|Ordinance|Circular|Order|Directive"
    r"|Regulation|Convention|Proclamation)s?)(?: No\.?)? $"
)
_STREET = re.compile(
    r" (?:[A-Z][\w’'-]+ ){1,3}(?:Street|St|Road|Rd|Avenue|Ave|Lane|Square|Drive|Way|Place|Terrace|Plaza|Parkway"
    r"|Boulevard|Blvd|Crescent)\b"
)
_PHONE = re.compile(
    r"\b(?:phone|telephone|tel\.?|call us|fax|text|helpline)(?: us)?(?: on| at|:)?[+0-9 ()-]*$"
    r"|\b0[0-9]{2,5}[ -][0-9 -]*$",
    re.I,
)
# Previous result: 83%; (FY25 actual: 8.3); baseline of 40.
_BEFORE_IT = re.compile(
    r"\b(?:previous|prior|baseline|actual|outturn|current|currently|presently|at present|last year"
    r"|latest|year['’]s)\b(?: (?:year|result|figure|performance|value|level|rate|position|outturn|actual)s?)*"
    r"(?: (?:was|is|of|at))?[:=]? ?$",
    re.I,
)
_FROM = re.compile(r"\bfrom (?:about |around |over |nearly |some )?$", re.I)
_FOR_ALL = re.compile(
    r"\b(?:to|for|in|across|at|with|between|among) all (?:of )?(?:the |our |its |their )?(?:remaining )?$", re.I
)
_OF_SO_MANY = re.compile(r"(?:.*[.;:] |\W*)Of (?:the |our |these )?")  # Of 185 projects, 24 will be finished
_POSTCODE = re.compile(r"[A-Z][a-z]+,? (?:[A-Z]{2} )?$")
_OLD = re.compile(r" (?:years of age|years old|years and (?:over|above|under|older))\b|[ -](?:years?[ -])olds?\b")
_AND_OLDER = re.compile("- (?:and|or|to) [0-9]{1,2}-year")  # 16- and 17-year-olds
_OF_THEM = re.compile(r" of (?:them|us|whom|these)\b")  # all 312 of them
_SO_LONG = re.compile(
    r"(?:%|per ?cent) of [^,.;]{3,50} (?:no|less|fewer|not|longer|more) ?(?:longer|more|later)? than $"
)  # 92% of patients waiting no longer than 18 weeks
_IN_SO_MANY = re.compile(r" (?:in|for) (?:at least |over )?[0-9.]+ ?(?:%|per ?cent)")  # within 3 hours in 90% of cases
_FIRST_DAYS = re.compile(r"\bwithin (?:the|our|its) (?:first|next) $")  # within the first 100 days
_WITHIN = re.compile(r"(?:.*[.;] |\W*)(?:Within|Over|For|After) (?:the next |the )?")  # Within three years, …
_STATES = re.compile(r"\b(?:is|are|was|were|ha(?:s|ve|d)|now|reached|achieved)\b")  # universal coverage was reached
_SET_BEFORE = re.compile(
    r"\b(?:against|(?:had|have|has|was) (?:been )?set)(?: (?:an?|the|our|its))? (?:[a-z]+ )?target(?: of"
    r"| for [a-z ]{2,30} of)? $"
)
# 120 homes against a target of 110; 48% (target: 50%); the planned £3m.
_AIM = re.compile(
    r"\b(?:targets?|goals?|ambitions?|budgets?|plans?|forecasts?)(?: (?:for the year"
    r"|(?:for|in) (?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?))?(?: (?:of|was|were|is|had been)|:"
    r"| =)(?: (?:at least|about|around|over|under|up to|no more than))? ?$"
    r"|\b(?:planned|targeted|budgeted|forecast) $|\((?:target|goal|plan|budget) $",
    re.I,
)
_FOOTER = re.compile(r" ?\| ?(?:Page|P ?a ?g ?e)\b", re.I)  # 3 | Page
_NUMBERED = re.compile(r"[\s•●■◆*–—-]*(?:[0-9]{1,2}\.){1,6}")  # the last number of 1.2.3 Decide permits
_CRUMBS = re.compile(r"^[^>]{2,40} > [^>]{2,60} > ")  # Home > Your Council > Plans > 2023
_LEADERS = re.compile(r"(?:(?:\. ?){4,}|(?:· ?){4,}|…{2,}|_{4,}) ?$")  # Foreword ...... 2, in a list of contents


AGED = re.compile(
    r"\b(?:aged?|ages) (?:between |from )?(?:[0-9]{1,3} ?(?:to|and|[-–]) ?)?$"
    r"|\b(?:children|girls|boys|infants|kids|pupils|women|persons) (?:below|under|over|above) (?:the age of )?$",
    re.I,
)  # adults aged 40 to 74
# Four months of import cover are held, 7.5 days per employee are lost: no length of time.
HELD_OR_EACH = re.compile(
    r" ?(?:of (?:[a-z]+ )?(?:imports?|cover|coverage|supply|supplies|stocks?|spending|expenditure|costs|consumption"
    r"|cash|operations|reserves|support|care|training|volunteering|tuition|teaching|patrols?)"
    r"|per (?!day|week|month|year|annum|hour|minute|quarter|term)[A-Za-z]+)\b"
)
OVER = re.compile(r"\b(?:in|over|for|every|within) (?:the )?(?:next |first )?$")  # by half in three years


def excluded_in_english(text: str, quantity: Quantity, *, past: bool) -> str:
    """Why a number of an English clause sets no goal, with `past` is no figure, in a word; "" where it may be one."""
    before = _CURRENCY.sub("", text[max(0, quantity.start - _SEEN) : quantity.start].rpartition("\n")[2])
    if is_chinese(before):
        return ""
    known = unit(quantity.unit)
    seen = Seen(quantity, before, text[quantity.end : quantity.end + _SEEN], known.dimension if known else "")
    if numbers_a_paragraph(text, quantity, before, seen.behind) or _names(seen):
        return "name"
    if _SET_BEFORE.search(before) or (past and _AIM.search(before)):
        return "goal of a plan"
    if past:
        claimed = quantity.text.lower() != "universal" or _STATES.search(f"{before} {seen.behind}")
        return "" if claimed else "way of speaking"
    if quantity.text.lower() == "universal" and _AIM_FIRST.search(before) and ", " in seen.behind:
        return "way of speaking"
    if supposed := supposes(text, quantity):
        return supposed
    age = _OLD.match(text, quantity.end - len(quantity.unit) - 1) or _AND_OLDER.match(seen.behind)
    rules = ((age, "attribute"), (_begins(seen), "where a change begins"), (_of_whole(seen), "whole of a part"))
    told = next((why for holds, why in rules if holds), "") or _timed(seen) or only_describes(seen)
    return told or ("comparison" if restates(seen) else "")


_RANKED = re.compile(r"\b(?:[Pp]riority|[Oo]bjective|[Aa]xis)\b[^:.]*: $")  # Priority: 1. Research
_NAMED_BY = re.compile(r"(?:[A-Z][\w’'-]+|[Tt]he|[Nn]ew) [A-Z][a-z]+ $")  # the new Elm Factory 3 will open
_ACTS = re.compile(r" (?:will|shall|is to|opens?|starts?|begins?)\b")
_AIM_FIRST = re.compile(r"(?:^|[.] )\W*To [a-z]+ $")  # To reach universal coverage, 20 million people will be insured
_QUOTED = re.compile('[^"“”\n]{1,30}["”]')  # screening for “two cancers”


_PART = re.compile(r"\s*(?:APPENDIX|ANNEX|PART|SECTION|TABLE|CHAPTER|SCHEDULE) ")


def _of_a_heading(number: str, before: str, behind: str) -> bool:
    """Whether a number is that of a heading, of a line of contents or of a page."""
    numbered = _NUMBERED.fullmatch(before) and re.fullmatch(r"[0-9]{1,2}(?:\.[0-9]{1,2})*", number)
    ranked = _RANKED.search(before) and re.match(r"\. [A-Z]", behind)
    alone = not before.strip(" |•") and number.isdigit() and re.match(r"[ |]*(?:\n|$)", behind)
    paged = _CRUMBS.search(before) or _LEADERS.search(before) or (not before.strip() and _FOOTER.match(behind))
    return bool(numbered or ranked or alone or paged or _PART.fullmatch(before))


def _names(seen: Seen) -> bool:
    """Whether a number belongs to a name: Unit 12, 12 High Street, a telephone, a postcode, kilometres of doubling."""
    number, before, behind, dimension = seen
    timed = re.search(r"(?<![0-9])[0-9]{1,2}:$", before) or re.match(r":[0-9]{2}(?![0-9])", behind)
    if timed or _of_a_heading(number.text, before, behind) or re.match(r"/[0-9]|\([a-z]\)", behind):
        return True  # 04:10; a line of 33/11 kV
    if before.endswith(('"', "“")) and number.text.isalpha() and _QUOTED.match(behind):
        return True
    if number.unit == "倍":
        return before.endswith(" of ") and not behind.startswith((" the", " of", " our", " its"))
    if re.fullmatch("0[0-9]{3,}", number.text) or (len(number.text) == 3 and re.match("-[0-9]{4}(?![0-9])", behind)):
        return True
    if re.fullmatch("[0-9]{5}", number.text) and _POSTCODE.search(before) and not re.match(" [a-z]", behind):
        return True
    if number.text.lower() == "zero" and re.match("[ -](?:energy|emission|carbon|tolerance|waste)", behind):
        return True
    if re.fullmatch("[A-Z]{2,4} ", before) and re.match("[ .]*(?:\n|$)", behind):
        return True  # CP 1210, alone on its line
    ruled = dimension in ("", "number") and "," not in number.text and _RULE.search(before)
    if number.text.isdigit() and len(number.text) < 3 and _NAMED_BY.search(before) and _ACTS.match(behind):
        return True
    starred = behind.startswith("*") and len(number.text) == 1  # outputs rated 3*
    labelled = starred or ruled or (number.low < _MANY and _LABEL.search(before))
    dialled = dimension in ("", "number") and before.endswith("calls to ")
    named = labelled or _STREET.match(behind) or _PHONE.search(before) or dialled
    return dimension in ("", "number", "time") and bool(named)


def _begins(seen: Seen) -> bool:
    """Whether a change begins at a number, or it is what was so far."""
    if any(before.search(seen.before) and behind.match(seen.behind) for before, behind in BEGINS):
        return True
    part = re.match(" of the [0-9]", seen.behind)  # collect from 28 of the 31 streets
    begins = seen.number.role != "baseline" and not part and _FROM.search(seen.before)  # to 20 minutes from 28
    return bool(begins or _BEFORE_IT.search(seen.before) or IN_BRACKETS.search(seen.before))


def _of_whole(seen: Seen) -> bool:
    """Whether a number is the whole of which another one is a part, or all that there are."""
    all_of = seen.before.endswith("all ") and _OF_THEM.match(seen.behind)
    return bool(
        seen.before.endswith("out of ") or _OF_SO_MANY.fullmatch(seen.before) or all_of or _FOR_ALL.search(seen.before)
    )


def _timed(seen: Seen) -> str:
    """Why a length of time sets no goal: replies within 20 working days: 95%; within the first 100 days."""
    if seen.dimension not in ("time", "working-day", "months"):
        return ""
    if seen.before.endswith(("within ", "in ", "inside ")) and seen.behind.startswith(
        (":", " - ", " – ", " ≥", " >", "≥", " at least")
    ):
        return "attribute"
    if _SO_LONG.search(seen.before) or seen.before.endswith("maximum of "):
        return "attribute"
    if seen.before.endswith(("within ", "in ")) and _IN_SO_MANY.match(seen.behind):
        return "attribute"
    return "duration" if _FIRST_DAYS.search(seen.before) or _WITHIN.fullmatch(seen.before) else ""
