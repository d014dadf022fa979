"""Numbers of an English clause that only tell which things are meant, where they are, or what something costs in
all."""

from __future__ import annotations

import re
from typing import NamedTuple

from scorecard.drafting.english_sizes import allotted, tells
from scorecard.language.quantities import Quantity

_EACH_SUM = re.compile(
    r"\b(?:grants?|loans?|awards?|fines?|payments?|prizes?|bursar(?:y|ies)|vouchers?|subsid(?:y|ies)|stipends?"
    r"|assistance|allowances?) (?:of|worth)(?P<most> up to| between)? $",
    re.I,
)
# Liquor with an import price of over $200, women aged 15-19.
_DESCRIBES = re.compile(
    r"\bwhich costs (?:[a-z-]+ ){0,5}$|(?<!, )\bwith an? (?:[a-z-]+ ){1,4}(?:of|between|from) (?:over|under|above"
    r"|below|more than|less than|at least|up to) $"
    r"|\b(?:ha(?:ve|s|d)|with|of) an? [^,;]{0,30}(?:rating|grade|score|rank|level)s? of $"
    r"|\b(?:portion|part|those|amounts?|values?|sums?|incomes?) (?:above|over|below|under|exceeding) $"
    r"|\baged? (?:[0-9]+ ?(?:[-–]|to|and) ?)?(?:over |under )?$|\baffordable (?:at|to [a-z ]+ on) (?:up to )?$"
)
_ASSUMES = re.compile(
    r"\bexchange rate of $|\b(?:assumes?|presumes?|forecasts?) (?:an? )?[a-z ]{2,30} of $"
    r"|\b(?:rests? on|(?:is|are) (?:based|predicated|premised) on|benchmark)\b[^.;]{2,50} (?:of"
    r"|at) (?:\D{0,4}[0-9][^.;]{2,40} (?:of|at) )?$"
)  # the plan assumes income of £338m
_PHASE_OF = re.compile(r"\((?:Phase|Stage|Lot|Section|Part) [^(),]{1,10}, $")  # the Ring Road (Phase 1, 24.5km)
# The share of pupils gaining five good passes: what the share is of. The backlog is estimated at 900 homes: so it
# stands.
_OF_SHARE = re.compile(
    r"\b(?:share|proportion|percentage|number) of [a-z' -]{3,50} (?:gaining|achieving|with|passing|attaining"
    r"|scoring|getting|having)(?: at least)? $"
)
_ESTIMATED = re.compile(r"\b(?:is|are) estimated (?:at|to be)(?: about| around| over)? $")
_A_SMALL_SUM = re.compile(
    r" (?:[a-z]+ )?(?:fares?|notes?|bills?|coins?|tickets?|charges?|fees?|lev(?:y|ies)|scheme)\b"
)  # the $2 fare scheme
_AT_A_COST = re.compile(
    r"(?:[0-9]|million|thousand|hundred)[^.;,]{3,40} along (?:the |our )?$"
    r"|\b(?:financed|funded) (?:from|by|through)\b[^.;]*\($|\b(?:at an? (?:[a-z]+ )?cost"
    r"|with (?:an? )?(?:[a-z]+ )?(?:funding|grant|budget)) of(?: about| around| over| nearly)? $"
    r"|\bbenefitt?ing(?: about| around| over| nearly| some)? $"
)
# Growth of about 6 percent will enable us to create jobs, a second batch of 62 stocks, the move to six regions.
_THRESHOLD = re.compile(r"\b(?:contracts|projects|sites|purchases|loans|deals|works) (?:of|worth|valued at) $")
_OR_MORE = re.compile(r" or (?:more|above|over)\b")
_RECEIVES = re.compile(r"\b(?:receive|get) an? [a-z -]{3,20} of $")
_GIVEN = re.compile(r"\b(?:[Aa]n?|[Tt]he) (?:[a-z]+ ){1,3}of (?:about |around )?$")
_ENABLES = re.compile(r" will (?:enable|allow|help|let|mean|make it)\b")
_ONE_OF_SEVERAL = re.compile(
    r"\b(?:first|second|third|next|last|new|further) (?:batch|group|list|set|wave|tranche|cohort) of (?:about )?$"
    r"|\bthe (?:move|transition|shift) to $|\b[Ff]ocus(?:ing)? on $"
    r"|\b(?:implementation|delivery|advancement) of the $"
)
_SPENDING = re.compile(r"\b(?:spending|expenditure|outlays?|funding|costs?)(?: \([^()]*\))?: $", re.I)
# Break ground on the Alder Quarter, 900 homes on city land: how large it is.
_APPOSED = re.compile(r"\b[A-Z][\w’'-]+ [A-Z][\w’'-]+, (?:an? )?$")
_OF_WHAT = re.compile(r" (?:[a-z-]+ )?(?:of|on|in|for) ")
# The bill contains 51 clauses.
_TEXT_HAS = re.compile(r"\b(?:contains?|comprises?|consists? of|sets out|lists) (?:about )?$")
_CLAUSES = re.compile(r" (?:[a-z]+ )?(?:clauses|pages|chapters|articles|sections|recommendations|annexes)\b")
# Open the Elm Street housing project (52 suites): how large it is.
_SIZE_OF = re.compile(r"\b(?:[Oo]pen|[Cc]omplete|[Ff]inish|[Cc]ommission)[^.;,()]*[A-Z][^.;,()]* [a-z]+[^s\W] \($")
_USED = re.compile(r"\binto (?:use|operation|service|production) \($")  # the hospital put into use (800 beds)
# Continue to maintain 6,694 km of roads, management and maintenance of 4,870 homes: what goes on.
_GOES_ON = re.compile(
    r"\b(?i:continue) to (?:maintain|manage|operate|run|look after)\b[^.;:]*$"
    r"|\bManagement (?:and [a-z]+ )?of (?:the |our )?$"
)
_AGENDA = re.compile(r"[ -]?point (?:[a-z-]+ )?(?:agenda|plan|programme|program|scale)\b")
_HELD = re.compile(
    r"\b(?:[Hh]old|[Kk]eep|[Ll]imit|[Cc]ontain)(?:ing)? [0-9]+(?:%| per ?cent) of [a-z ]+ (?:to|at|below"
    r"|under) (?:at most |no more than )?$"
)  # hold 95 percent of wildfires to 10 acres
# Homes up to £500,000, corridors with costs higher than 5 per cent, every block with more than 50% forest; a £14.6m
# rebuild.
_LIMITS = re.compile(
    r"\b[a-z]{3,}s with [a-z]+s? (?:higher|lower|greater|more|less|fewer) than $"
    r"|\b(?i:each|every|any|all) [a-z]+(?: [a-z]+)? with (?:more|less|fewer|over|under|at least|above"
    r"|below)(?: than)? $"
)
_PRICED = re.compile(
    r"\b(?:propert(?:y|ies)|homes|houses|vehicles|cars|purchases|contracts|businesses|firms|companies) (?:worth "
    r"|valued at |priced )?(?:at )?(?:up to|below|under|over|above) $"
)
_SIZED = re.compile(r"\b(?i:hold|keep|cut|reduce|limit|bring|lower) [a-z]+s (?:over|above|under|below|longer than) $")
_SPENT = re.compile(
    r"\b(?:following|after|thanks to|as part of|through|under) (?:an?|the|our|its) (?:[a-z]+ )?$"
)  # the reopening after a £14.6m rebuild
_PLACES = re.compile(
    r"(?<![0-9,])(?!(?:19|20)[0-9]{2} )[0-9][0-9,]*(?: [A-Za-z-]+){1,4} (?:in|across|of) (?:all |the )?$"
)  # 64 charge points in 16 car parks, 109 varieties of 32 crops
_PARTS = re.compile(r" (?:[a-z]+ )?(?:instal?lments?|phases?|stages?|tranches|batches|parts|rounds|languages|waves)\b")
# What all the money of a year comes to: within the approved budget of £17.9m, our budget this year is $11.9 billion.
_BUDGET = re.compile(
    r"\bthe budget of ?$|\b(?:investment|funding|financial|budget(?:ary)?) requirement (?:of|is) ?$"
    r"|\bbudget(?: size| envelope| outlay| total)?(?: [a-z]+ for (?:19|20)[0-9]{2})?(?: is"
    r"| was)?(?: balanced)? (?:at|is|of) $|\b(?:within|our|its|their|'s|’s|approved|total|annual|net|gross"
    r"|revenue|operating) (?:(?:approved|total|annual|overall|net|gross|revenue|operating) )*(?:budget|funding"
    r"|appropriation)(?: for the [a-z]+)?(?: (?:this|next) year"
    r"| (?:for|in) (?:(?:the|this|next) year|(?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?))? (?:of|is|was|totals"
    r"|stands at|amounts to|will be)(?: about| around)? ?$",
    re.I,
)
_EACH = re.compile(r" (?:each\b|per (?:person|family|household|pupil|student|farmer|month|year)|a (?:month|year))")


# The fleet is being built by 600 workers.
_BY_WHOM = re.compile(
    r"\b(?:is|are|was|were|be|being|been) (?!reduc|cut|lower|increas|rais|grow|expand)[a-z]+(?:ed|lt|wn|en"
    r"|ne)\b[^.;,]{0,40} by (?:about |some |over )?$"
)
_WORKERS = re.compile(
    r" (?:[a-z]+ )?(?:workers|people|staff|employees|volunteers|officers|engineers|contractors|firms|companies"
    r"|teams|members)\b"
)
# Grants of £19m stand behind what they pay for: sites for 115 homes through £19m of grants.
_PAID_BY = re.compile(r"\b(?:through|using|via|(?:backed|funded|supported|financed) by)(?: the| our| its| an?)? $")


class Seen(NamedTuple):
    """A number with the words beside it on its line, and the dimension of its unit ("" where it is not known)."""

    number: Quantity
    before: str
    behind: str
    dimension: str


# The hub, with 32 desks and four labs, will open: what it has.
_WITH = re.compile(r", with (?:[^.,;]{1,40} and )?$")
_OPENS = re.compile(r"[^.,;]{1,60}, (?:which )?(?:will|shall|is to|are to|opens?)\b")


# The 12 km Elm Bypass: the size of one thing.
_ONE = re.compile(r"\b(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]ts) $")
_IS_A_THING = re.compile(r"[ -](?!of\b|long\b|wide\b|network\b|stretch\b|extension\b)[A-Za-z]")
_SIZES = ("length", "area", "power", "volume", "energy", "voltage", "apparent-power")
_BUDGETED = re.compile(
    r"(?: [A-Za-z-]+){0,4}? (?i:budget|deficit|surplus|gap|shortfall|fund|package|facility|scheme|grant|loan"
    r"|capital (?:works )?program(?:me)?)\b"
)
_MONEY = ("dollar", "pound", "rupee", "euro", "yuan", "shilling")


def _sized(seen: Seen) -> bool:
    """Whether a number only says how large one named thing is."""
    sized = seen.dimension in _SIZES and _ONE.search(seen.before) and _IS_A_THING.match(seen.behind)
    sized = sized or (seen.dimension == "percent" and seen.before.endswith(" the ") and re.match(" [A-Z]", seen.behind))
    sums = _BUDGETED.match(seen.behind) or _A_SMALL_SUM.match(seen.behind)
    budget = seen.dimension.endswith(_MONEY) and _ONE.search(seen.before) and sums
    costs = seen.before.endswith(" cost ") and not re.match(" (?:an?|per|each) ", seen.behind)
    return bool(sized or budget or costs or tells(seen.before, seen.behind, seen.dimension))


def _spends(before: str, behind: str) -> bool:
    """Whether a sum of money is what is spent, received or allotted, or that above which something counts."""
    above = _THRESHOLD.search(before) and _OR_MORE.match(behind)
    return bool(above or _SPENDING.search(before) or _RECEIVES.search(before) or allotted(before, behind))


def only_describes(seen: Seen) -> str:
    """Why a number only tells which things are meant, where they are, or what something costs in all."""
    _, before, behind, dimension = seen
    if (
        _DESCRIBES.search(before)
        or _AGENDA.match(behind)
        or _LIMITS.search(before)
        or (dimension != "percent" and _PRICED.search(before))
        or _sized(seen)
        or (_SIZED.search(before) and re.match(r"(?: [a-z]+)? to\b", behind))
        or _BUDGET.search(before)
        or _ASSUMES.search(before)
        or before.endswith("per ")
        or _OF_SHARE.search(before)
        or (behind.startswith(" each") and before.endswith("worth "))
        or (dimension != "percent" and not dimension.endswith(_MONEY) and _ESTIMATED.search(before))
        or (before.endswith("to ") and re.match(r"[ -]lanes?\b(?! (?:miles|k))", behind))
        or _PHASE_OF.search(before)
        or (_GIVEN.search(before) and _ENABLES.match(behind))
        or _ONE_OF_SEVERAL.search(before)
        or (dimension != "percent" and _APPOSED.search(before) and _OF_WHAT.match(behind))
        or _AT_A_COST.search(before)
        or _USED.search(before)
        or (_TEXT_HAS.search(before) and _CLAUSES.match(behind))
        or (dimension != "percent" and _SIZE_OF.search(before))
        or (dimension not in ("percent", "time") and _GOES_ON.search(before))
        or _HELD.search(before)
        or (_WITH.search(before) and _OPENS.match(behind))
        or (_BY_WHOM.search(before) and _WORKERS.match(behind))
    ):
        return "attribute"
    if dimension in ("", "number") and (_PLACES.search(before) or (before.endswith(" in ") and _PARTS.match(behind))):
        return "attribute"
    if not dimension.endswith(_MONEY):
        return ""
    sum_of = _EACH_SUM.search(before)
    if _spends(before, behind):
        return "attribute"
    each = sum_of and (sum_of["most"] or _EACH.match(behind))
    return "attribute" if each or _SPENT.search(before) or _PAID_BY.search(before) else ""
