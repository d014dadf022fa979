"""Whether English words name one thing that can reach a stage: the Elm Road Bridge, our new portal, phase 2 of the
tramway."""

from __future__ import annotations

import re

from scorecard.drafting.english_stages import DO, HOLDS, REWORKS, SUBMITS

DETERMINER = re.compile(
    r"(?:the|a|an|our|its|their|his|new|(?-i:first|second)(?! phase)|construction of|work on|the building of"
    r"|refurbishment of|retrofit of)\s+",
    re.I,
)
WORK = re.compile(
    r"^(?:the |an? )?(?:[a-z]+ )?(?:refurbishment|retrofit|renovation|replacement|conversion|fit-out|repair"
    r"|restoration|modernisation|electrification|dualling|widening|construction|building|redevelopment"
    r"|restoration|upgrade|extension|expansion|rollout|delivery|works?) (?:of|on) (?=the |an? |[A-Z])",
    re.I,
)
_CAPITAL = re.compile(r"\b[a-z]*[A-Z][\w’']*")
_KIND = re.compile(
    r"\b(?:cent(?:re|er)|bridge|line|railway|corridor|road|bypass|tunnel|station|terminal|airport|port|dam|plant"
    r"|park|hospital|school|college|library|museum|market|theatre|pool|campus|hub|plan|strategy|act|bill|law"
    r"|policy|charter|framework|programme|program|scheme|project|fund|bank|campaign|festival|games|summit|forum"
    r"|conference|review|report|register|service|system|platform|partnership|agreement|treaty|code|guide"
    r"|initiative|reserve|estate|depot|wharf|quay|berth|trail|garden|agency|commission|authority|office|institute"
    r"|quarter|portal|website|app|metro|stadium|arena|hall|clinic|building|factory|square|ground|loop|link"
    r"|widening|realignment|electrification|upgrade|expressway|motorway|highway|freeway|complex|base|reservoir"
    r"|canal|subway|dualling|memorandum of understanding|contract|compact|deal|roadmap|centre of excellence|app"
    r"|pathway|shelter|landfill|zone|interchange|greenway|playground|nursery|academy|laboratory|observatory"
    r"|helpline|hotline|team|collection|redevelopment|development|regime|masterplan|section|commission|council"
    r"|board|tribunal|facility|facilities|cent(?:re|er)|works|college|university|rail|tramway|ferry|bus lane"
    r"|cycleway|footbridge|flyover|interconnector|wetland|department|ward|desk|studio|workshop|kitchen|cemetery"
    r"|crematorium|task ?force|working group|panel|pipeline|scanner|substation|refinery|mill|mine|farm|gallery"
    r"|archive|lido|rink|headquarters|regeneration|extension|expansion|promenade|riverwalk|dashboard|fleet"
    r"|vessel|ship"
    r"|icebreaker|cluster|network|list|catalogue|directory|inventory|toolkit|handbook|manual|white paper"
    r"|green paper|obligation|levy|allowance|grant|subsidy|voucher|licence|card|pass|hostel|village|jetty|plaza"
    r"|boulevard|street|wing|block|branch|prison|courthouse|barracks|lab|incubator|accelerator|exchange"
    r"|observatory|sanctuary|embassy|consulate|mission|call|tower|turbine|array|battery|boiler|reactor|grid"
    r"|pier|marina|slipway|seawall|sea wall|weir|sluice|pumping station|culvert|underpass|viaduct|by-pass"
    r"|assessment|evaluation|site|shop|catalog|blueprint|pilot|template|route|precinct|residence|mortuary"
    r"|dispensary|borehole|silo|warehouse|store|dormitory"
    r"|laborator(?:y|ies)"
    r"|database|map|tool|index|hotline|unit|branch|division|directorate|ministry|secretariat|observatory)s?\b",
    re.I,
)
_PROGRAMME = re.compile(
    r"\b(?:action plan|(?:two|three|four|five|ten)-year (?:[a-z]+ )?(?:plan|program(?:me)?|campaign|initiative|drive"
    r"|project|push|strategy))\b",
    re.I,
)
VAGUE = (
    "(?:(?:more|truly|very) )?(?:better|fairer|fair|advanced|leading|strong|stronger|modern|sustainable|resilient"
    "|world-class|high-quality|inclusive|single|dynamic|vibrant|safe|safer|robust|clear|comprehensive|integrated"
    "|unified|joined-up|competitive|efficient|effective|healthy|good|great|greener|skilled|diverse|more|high-standard"
    "|new)"
)
# The road, our new portal: one thing that is named by its kind.
_OUR = re.compile(
    r"(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa] new|[Tt]he new|[Oo]ur new|[Oo]ur first|[Nn]ew"
    r"|[Tt]he first) (?:[A-Za-z][A-Za-z’'-]+ ){1,7}?[a-z]+$"
    r"|[Tt]he (?:[\w'’-]+ ){1,4}(?:of|at|in) the (?:[\w'’-]+ ){0,3}[a-z]+$"
    rf"|[Aa]n? (?!{VAGUE}(?: [a-z]+){{0,2}}$)(?:[A-Za-z][A-Za-z’'-]+ ){{1,7}}?[a-z]+$|[Pp]hase \w+ of the [a-z]+$"
)
_EVENT = re.compile(
    r"\b(?:review|assessment|festival|games|summit|forum|conference|congress|fair|expo|exhibition|event|week"
    r"|day|election"
    r"|referendum|championship|cup|convention|assembly|consultation|meeting|dialogue|celebration|marathon"
    r"|olympics?|tournament|session|auction|hearing|survey|census|ballot|competition|carnival|parade|workshop"
    r"|webinar|roundtable|exercise|award|ceremony|roadshow|open day|drill|symposium|show"
    r"|season|gala|race)s?\b",
    re.I,
)
_TEXT = re.compile(
    r"\b(?:report|plan|strategy|framework|policy|bill|law|legislation|roadmap|guide|guidelines|code|case|programme"
    r"|program|standard)s?\b",
    re.I,
)
TITLE = re.compile(
    r"\b(?:accreditation|status|certification|certificate|award|title|designation|kitemark|recognition|permission"
    r"|approval|seal|prize|medal|(?:Green|Blue|Purple|White|Gold) Flag(?: award| status)?)(?: (?:through"
    r"|under|from|as|by|for|of|at|in) .*)?$",
    re.I,
)
_APPLICATION = re.compile(
    r"\b(?:applications?|business cases?|bids?|consent|permission|tenders?|designs?|planning|environmental statement"
    r"|feasibility stud(?:y|ies)|masterplan|law|bill|legislation|draft|proposal|treaty|nomination)\b",
    re.I,
)
_SCHEME = re.compile(
    r"\b(?:schemes?|program(?:me)?s?|polic(?:y|ies)|cards?|credits?|reliefs?|allowances?|benefits?|entitlements?"
    r"|services?|licens\w+|insurance|exemptions?|pilots?|warranty|moratorium|ban|waiver|subsid(?:y|ies)|grants?)\b",
    re.I,
)
_SITE = re.compile(
    r"\b(?:office|cent(?:re|er)|site|plant|mine|station|landfill|camp|base|prison|hospital|reactor|encampment|hostel"
    r"|facility)s?\b",
    re.I,
)
# What is put to use at once: to implement a plan or a policy goes on.
_SYSTEM = re.compile(
    r"\b(?:systems?|software|platforms?|portals?|website|apps?|solution|records?|module|database|register|rule|levy"
    r"|service|dashboard|office|scheme|card|ban|charge|requirement|standard|collections?|counter|payments?|go-live)\b",
    re.I,
)
# hold the council tax at 4 percent, achieve a balanced budget: these verbs have a named thing behind them only if it is
# of this kind.
ONLY_FOR = dict.fromkeys(("hold", "stage"), _EVENT) | dict.fromkeys(
    ("prepare", "draft", "develop", "prepared", "drafted", "developed"), _TEXT
)
ONLY_FOR |= dict.fromkeys(DO["awarded"].split("|"), TITLE) | dict.fromkeys(REWORKS.split("|"), _CAPITAL)
ONLY_FOR |= dict.fromkeys((*HOLDS.split("|"), "carried out", "conducted", "undertaken"), _EVENT) | dict.fromkeys(
    SUBMITS.split("|"), _APPLICATION
)
ONLY_FOR |= dict.fromkeys(("extend", "extended"), _SCHEME) | dict.fromkeys(("close", "closed", "dispose of"), _SITE)
ONLY_FOR |= dict.fromkeys(("consult on",), _TEXT)
ONLY_FOR |= dict.fromkeys(("implement", "deploy", "implemented", "deployed", "live"), _SYSTEM)
NO_THING = re.compile(
    r"\b(?:annual|half-yearly|quarterly|monthly|weekly|daily|regular)\b.*(?:report|review|meeting|update)s?$"
    r"|\b(?:opportunit|possibilit|eyes|mind|way for|government|parliament)\w*$"
    r"|^(?:[A-Z][a-z]+ )?(?:council|cabinet)$|^(?-i:two|three|four|five|six|seven|eight|nine|ten|all|several|many"
    r"|more)(?= )|^work(?: (?:to|with|on|in|closely|together|towards|hard|harder)\b|$)"
    r"|^(?:up|to|that|it|them|this|more|additional|further|in(?!-)|on|at|by|for|of|with|from|into"
    r"|over)\b",
    re.I,
)
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_YEAR_OR_SIZE = re.compile(
    r"\b(?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?\b|\b[0-9][0-9,.]*-[a-z]+|\b[A-Z]+-?[0-9]+\b|\b[A-Z][a-z]+ [0-9]{1,3}\b"
)  # Route 12
_PHASE = re.compile(
    r"(?:the )?(?:(?:phase|stage)s? (?:\w+|\w+ and \w+)|(?:first|second|third|fourth|fifth|final|next"
    r"|last) (?:phase|stage"
    r"|section)) of (?:the |our )?[A-Za-z]",
    re.I,
)
SAYS = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|stands|remains|continues|began|reached|took|(?<!-)I(?!-)|[Ww]e"
    r"|[Yy]ou|[Tt]hey)\b"
)  # a vast and open market is sure to grow
LONGEST = 80


_SIZE = re.compile(
    r"^(?P<lead>(?:the |an? |our |its |new )*)(?:[£$€₹]|[A-Z]{1,2}\$|(?:RMB|USD|KES|K[Ss]h\.?|EUR) )?"
    r"[0-9][0-9,.]*(?:(?: ?(?:k|m|bn|million"
    r"|billion|crore))?[ -]?(?:bed|place|seat|home|hectare|acre|megawatt|mw|gw|kv|km|mile|kilometre|kilometer"
    r"|metre|meter|lane|unit|storey|space|plot|berth|tonne|year)s?"
    r"|(?:k|m|bn| million| billion| crore))[ -](?=[A-Za-z])",
    re.I,
)


_OF_POWER = re.compile(r" of [0-9][0-9,.]* ?(?:MW|GW|kV|km|beds|seats|hectares|acres|MLD)(?![\w])")


def named_thing(words: str) -> str:
    """The name in the words beside a verb; "" where they name no one thing."""
    said = _OF_POWER.sub("", _IN_BRACKETS.sub("", words)).strip(" •●■◆*-–—.")
    said = _SIZE.sub(lambda size: size["lead"], _NUMBERING.sub("", said))
    said = re.sub(
        r"^(?:the )?(?:[a-z]+ )?(?:construction|work|works|building) (?:of|on) ", "", WORK.sub("", said), flags=re.I
    )
    said = _SIZE.sub(lambda size: size["lead"], said)  # work on the 112 km ring road
    name, plain = said, _OF_SIZE.sub("", said)  # the 12-inch wafer plant
    while found := DETERMINER.match(name):
        name = name[found.end() :]
    name = re.sub(r" (?:is|are|was|were)$", "", name)
    some = _SO_MANY.match(name) if name is not said else None  # the four clinics are named together
    name = name[some.end() :] if some else name
    name = head_words(name) if len(name) > LONGEST else name
    if (
        not name
        or len(name) > LONGEST
        or re.search("[0-9]{2}(?!st|nd|rd|th|[0-9]th)", _YEAR_OR_SIZE.sub("", name))
        or NO_THING.search(name)
        or SAYS.search(name)
    ):
        return ""
    kinds, by_kind = list(_KIND.finditer(name)), _of_one_kind(plain) or _by_head(plain)
    capitals = [part for word in _CAPITAL.findall(name) for part in re.split("-(?=[A-Z])|(?<=[a-z])(?=[A-Z])", word)]
    phase = _PHASE.match(said)
    named = (
        len(capitals) >= 2 or (some and kinds) or phase or (capitals and kinds) or by_kind or _PROGRAMME.search(name)
    )
    return name.strip() if named else ""


_OF_SIZE = re.compile(r"\b[0-9][0-9,.]*-[a-z]+ ")


def _of_one_kind(said: str) -> bool:
    """Whether words name one thing by its kind: the ring road, a public dashboard."""
    last = _KIND_LAST.search(said)
    return last is not None and not _OF_MANY.search(said) and _OUR.match(said) is not None


def _by_head(said: str) -> bool:
    first = head_words(said)
    return first != said and not _ABSTRACT.search(first) and _of_one_kind(first)


# A sound system of governance: what a kind of thing is called that is often no one thing.
_ABSTRACT = re.compile(
    r"\b(?:systems?|networks?|base|services?|development|call|index|tool|regime|framework|policy|partnership"
    r"|team|line|ground|section|review|code|work|works|platform|team|zone|community|board|school|plan)$",
    re.I,
)
_KIND_LAST, _OF_MANY = re.compile(f"{_KIND.pattern}$", re.I), re.compile("(?<![su])s$|of development$")
_SO_MANY = re.compile("^(?:two|three|four|five|six|seven|eight|nine|ten) (?=[a-z])")
# What stands behind the head of a name: a dashboard for every promise, a scheme to help with bills.
_BEHIND = re.compile(
    r" (?:for|to|that|which|who|whose|with|in|on|at|across|under|from|between|by|along|within|near|into|after|as"
    r"|against|over|through|of(?! (?:excellence|understanding|conduct|practice|commerce|trade|state|justice"
    r"|[A-Z])))\b(?! ?$)"
)


def head_words(words: str) -> str:
    """The words of a name up to the end of its head."""
    behind = _BEHIND.search(words)
    return words[: behind.start()] if behind else words


_NUMBERING = re.compile(r"^[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]? +(?=[A-Z])")
