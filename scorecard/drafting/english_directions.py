"""English goals without a number: relations to another reading, and directions."""

import re
from collections.abc import Iterator

from scorecard.drafting.direction_goal import DirectionGoal
from scorecard.drafting.english import name_before

_IN_STEP = re.compile(
    r"(?:.*\b(?:growth|increase|rise) in |[\s•●■◆*–—-]*)(?:(?:the|a|an|keep|ensure"
    r"|and) )*([A-Za-z][A-Za-z& ’-]{2,50}?)(?: growth)?(?: that is)?(?: (?:to|will|should))?(?: (?:grow|growing"
    r"|rise|rising|increase|increasing|be|keep|keeping|kept))?(?: (?:basically|broadly|generally))?"
    r" (?:(?:in step|in line|in tandem|on a par|pace) with|(?P<above>(?:faster|quicker|higher|more) than"
    r"|ahead of)) ([A-Za-z][A-Za-z -]{2,40}?)(?: growth)?(?: of)?[.\s]*$"
)
# Basic parity in personal income growth and economic growth.
_PARITY = re.compile(
    r"(?:.*\b)?(?:basic |broad |general )?parity (?:in|between) (?:the )?([A-Za-z][A-Za-z& ’-]{2,40}?)(?: "
    r"growth)? and ([A-Za-z][A-Za-z -]{2,40}?)(?: growth)?[.\s]*$",
    re.I,
)
_PIECE = re.compile(r"(?:[^,.]|[,.](?! ))+")
_STRETCHES = re.compile(r"\b(?:strive|aim|seek|endeavou?r)s? to\b", re.I)
_READING = (
    r"(?:[A-Za-z][A-Za-z&’-]* ){0,6}?(?:rates?|ratio|share|incomes?|emissions|concentrations?|quality|prices"
    r"|employment|output|productivity|costs?|debt|deficit"
    r"|spending|consumption|investment|exports|imports|trade|intensity|gap|inequality|poverty|crime|mortality"
    r"|satisfaction|attainment|standards|wages|reserves|savings"
    r"|times|accidents|backlog|arrears|attendance|turnout|use|acreage|area|volumes?|density|environment"
    r"|discharges?|supply|capacity"
    r"|access|participation|performance|confidence|balance of payments)(?: (?:in|of|for|among"
    r"|between) [A-Za-z][A-Za-z’ -]{2,40})?"
)
# What has a number, so that to raise or to lower it is a goal: the number of …, tolls, waiting lists, the threshold.
_QUANTITY = (
    r"(?:(?:total |average |overall |annual )*(?:number|proportion|percentage|share|rate|amount|level|volume"
    r"|size|cost"
    r"|price|length|incidence|prevalence)s? of [A-Za-z][^,;.()]{2,90}"
    r"|(?:average |median )?times? (?:it takes|taken|between|from|to|families|people|patients|required|needed"
    r"|spent)\b"
    r"[^,;.()]{0,70}"
    r"|(?:[A-Za-z][\w&’'./-]* ){0,7}?(?:rates?|ratio|share|times?|thresholds?|fees?|tolls?|tariffs?|charges?|fares"
    r"|prices?|costs?|bills|subsid(?:y|ies)|allowances?|benefits|pensions?|payments?|wages?|incomes?|salar(?:y|ies)"
    r"|tax|taxes|credits?|levels|emissions|complaints|incidents|accidents|deaths|injuries|outages|caseload|backlogs?"
    r"|waiting (?:lists?|times?)|arrears|turnover|prevalence|poverty|crime|homelessness|unemployment|mortality"
    r"|absence|debt|deficit|gap|inequality|migration|consumption|density|concentrations?|discharges?|volumes?"
    r"|expectancy|living standards|volunteering|numbers|standards of living|attainment|mileage|assaults|delays?|use"
    r"|scores?|waste|maintenance|acreage|visitors|collisions|offences|tonnage)"
    r"(?: (?:of|in|for|among|between|from|at|on|to|by|per|under|across|as) [^,;.()]{2,80})?)"
)
_NO_READING = (
    "the |our |its |barriers|burden|risk|stigma|bureaucracy|red tape|reliance|harm|complexity|dependen|impact|pressure"
)
_OF_THINGS = r"[A-Za-z][^,;.()]{2,80}"
_STEADY_WORDS = "(?:continued|continuous|steady|further|sustained|ongoing)"
_MOVE = {
    "up": "increas|rais|grow|rise|rising|lift|boost|expand|growth|go(?:es|ing)? up|higher",
    "down": "reduc|lower|cut|narrow|declin|decreas|fall|drop|shrink|shorten|bring down|come down|go(?:es|ing)? down",
    "better": "improv",
    "hold": "hold|freez|frozen|keep|maintain|equilibrium|balance|stable|steady|unchanged|flat",
}
_WAYS = tuple(
    re.compile(pattern, re.I)
    for pattern in (
        (
            rf"(?:an? )?{_STEADY_WORDS} (?P<move>[a-z]+) (?:in|of) (?:the )?(?P<thing>[A-Za-z][A-Za-z’' "
            rf"-]{{2,60}}?)(?: and in [a-z ’-]+)?$"
        ),
        (
            r"(?:an? )?(?:basic|general|overall) (?P<move>equilibrium|balance) (?:in"
            r"|of) (?:the )?(?P<thing>[a-z][a-z’ -]{3,40})$"
        ),
        (
            rf"(?P<thing>{_READING}) (?:will|should|shall|must|is to"
            r"|are to) (?:(?:continue to|steadily|further|gradually|also) )*(?:remain "
            r"|be (?:kept |held )?)?(?:basically |broadly |generally )?(?P<move>[a-z]+)(?: (?:steadily|further"
            r"|gradually|again|year on year|every year|each year))*$"
        ),
        (
            rf"(?P<move>keep|maintain) (?:the )?(?P<thing>{_READING}) (?:basically |broadly |generally )?(?:stable"
            r"|steady|unchanged)$"
        ),
        (
            r"(?:(?:steadily|further|gradually|continue to|significantly) )+(?P<move>[a-z]+) (?:the "
            rf")?(?P<thing>{_READING})$"
        ),
        (
            r"(?:(?:steadily|further|gradually|continue to|significantly|appropriately|also) )*"
            r"(?P<move>increas(?:e|ing)|rais(?:e|ing)|reduc(?:e|ing)|lower(?:ing)?|cut(?:ting)?|shorten(?:ing)?"
            r"|narrow(?:ing)?|boost(?:ing)?"
            r"|bring(?:ing)? down|grow(?:ing)?|expand(?:ing)?) (?:(?:the|our|its|their|both) )*"
            rf"(?P<thing>{_QUANTITY})$"
        ),
        (
            rf"(?P<thing>{_QUANTITY}) (?:will|should|shall|must|is to|are to) (?:(?:continue to|also|be|[a-z]+ly) )*"
            r"(?P<move>go up|go down|come down|rise|increase|grow|fall|drop|decline|narrow|shrink"
            r"|(?:(?:stay|remain|kept|held) )?(?:flat|unchanged|stable)|increased|raised|reduced|lowered|cut"
            r"|shortened"
            r"|narrowed|frozen)(?: (?:steadily|further|again|this year|next year|every year|year on year"
            r"|in [a-z ]+))*$"
        ),
        (
            r"(?:(?:achieve|deliver|see|secure|ensure) )?(?:an? |the )?(?:(?:continued|continuous|steady|further"
            r"|sustained|year-on-year|real) )*(?P<move>reduction|decrease|decline|drop|fall|increase|rise|growth)s?"
            rf" in (?:the )?(?P<thing>{_QUANTITY})$"
        ),
        (
            rf"(?P<move>maintain|keep|sustain) (?:the )?(?P<thing>(?:number|level|share|rate"
            rf"|proportion) of {_OF_THINGS})$"
        ),
        (
            rf"(?P<thing>(?:number|volume|tonnage|amount|level|share"
            rf"|proportion) of {_OF_THINGS}) to be (?P<move>[a-z]+ed)$"
        ),
        (rf"(?P<thing>{_QUANTITY}) (?:further |steadily )(?P<move>reduced|lowered|increased|raised)$"),
        (rf"(?P<move>reduce|cut) (?:the |our |its )?(?P<thing>(?!{_NO_READING})[a-z-]+(?: [\w’'&-]+){{1,9}})$"),
        (
            r"(?P<move>increase|raise|improve) (?:the |our |its )?(?P<thing>(?:value of|visitor numbers"
            r"|[a-z -]+score) ?[\w’' -]*)$"
        ),
        (rf"(?P<move>reduction|increase) in (?P<thing>{_QUANTITY})$"),
        (
            rf"(?P<move>hold|keep|maintain|freez(?:e|ing)) (?P<thing>{_QUANTITY})"
            r" (?:where (?:they are|it is)|unchanged|flat|stable)$"
        ),
    )
)


def in_english(words: str, start: int) -> Iterator[DirectionGoal]:
    """English relations and directions: incomes will grow in step with the economy, continued improvement in air
    quality."""
    for piece in _PIECE.finditer(words):
        said = piece.group()
        if any(char.isdigit() for char in _NAMED_BY_NUMBER.sub("", said)) or len(said) > _LONGEST_PIECE:
            continue
        strength = "stretch" if _STRETCHES.search(said) else "firm"
        at = start + piece.start()
        related = _IN_STEP.match(said)
        if related:
            asked = "above" if related["above"] else "as"
            yield DirectionGoal(at, at + len(said), related.group(1), asked, related.group(3), strength)
            continue
        if parity := _PARITY.match(said):
            yield DirectionGoal(at, at + len(said), parity.group(1), "as", parity.group(2), strength)
            continue
        if _MEASURED.search(said):
            continue
        body = _LEAD_WORDS.sub("", said).strip(" .")
        found = next(filter(None, (way.match(body) for way in _WAYS)), None)
        move = _STAYS.sub("", found["move"]) if found else ""
        asked = next((way for way, verbs in _MOVE.items() if found and re.match(verbs, move, re.I)), "")
        if found and asked:
            yield DirectionGoal(at, at + len(said), name_before(found["thing"]), asked, "", strength)


_LONGEST_PIECE = 120  # characters
_NAMED_BY_NUMBER = re.compile(
    r"\baged [0-9]+(?: and (?:over|above|under)| ?(?:to|-|–) ?[0-9]+)?\b|PM ?(?:2\.5|10)\b|\b(?:in|by"
    r"|during) (?:20[0-9]{2}(?:[/–-][0-9]{2})?)\b|\bCO2\b"
)
_MEASURED = re.compile(
    r"\b(?:half|halve|third|quarter|doubl|tripl|in line with|in step with|than last year|zero|million|billion)", re.I
)
_STAYS = re.compile(r"^(?:stay|remain|kept|held) ")
_LEAD_WORDS = re.compile(
    r"^[\s•●■◆*–—-]*(?:[0-9]{1,2}[.)] |\([a-z0-9]\) )?(?:(?:and|we|it|aim|work|seek|try|going|want"
    r"|will|shall|must|should|also|to|the|ensure|that|see|strive|in addition) )*",
    re.I,
)
