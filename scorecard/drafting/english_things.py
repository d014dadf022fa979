"""Whether English words name one thing that can reach a stage: the Elm Road Bridge, our new portal, phase 2 of the
tramway."""

from __future__ import annotations

import re

from scorecard.drafting.english_stages import DO, REWORKS

_DETERMINER = re.compile(
    r"(?:the|a|an|our|its|their|his|new|first(?! phase)|second(?! phase)|construction of|work on|the building of"
    r"|refurbishment of|retrofit of)\s+",
    re.I,
)
_WORK = re.compile(
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
    r"|archive|lido|rink|headquarters|regeneration|extension|expansion|promenade|riverwalk)s?\b",
    re.I,
)
_PROGRAMME = re.compile(
    r"\b(?:action plan|(?:two|three|four|five|ten)-year (?:[a-z]+ )?(?:plan|program(?:me)?|campaign|initiative"
    r"|strategy))\b",
    re.I,
)
_VAGUE = (
    "(?:(?:more|truly|very) )?(?:better|fairer|fair|advanced|leading|strong|stronger|modern|sustainable|resilient"
    "|world-class|high-quality|inclusive|single|dynamic|vibrant|safe|safer|robust|clear|comprehensive|integrated"
    "|unified|joined-up|competitive|efficient|effective|healthy|good|great|greener|skilled|diverse|more|high-standard"
    "|new)"
)
# The road, our new portal: one thing that is named by its kind.
_OUR = re.compile(
    r"(?:[Tt]he|[Oo]ur|[Ii]ts|[Aa] new|[Tt]he new|[Oo]ur new|[Oo]ur first"
    r"|[Tt]he first) (?:[A-Za-z][A-Za-z’'-]+ ){1,4}?[a-z]+$"
    r"|[Tt]he (?:[\w'’-]+ ){1,4}(?:of|at|in) the (?:[\w'’-]+ ){0,3}[a-z]+$"
    rf"|[Aa]n? (?!{_VAGUE}(?: [a-z]+){{0,2}}$)(?:[A-Za-z][A-Za-z’'-]+ ){{1,4}}?[a-z]+$|[Pp]hase \w+ of the [a-z]+$"
)
_EVENT = re.compile(
    r"\b(?:festival|games|summit|forum|conference|congress|fair|expo|exhibition|event|week|day|election"
    r"|referendum|championship|cup|convention|assembly|consultation|meeting|dialogue|celebration|marathon"
    r"|olympics?|tournament|session)s?\b",
    re.I,
)
_TEXT = re.compile(
    r"\b(?:plan|strategy|framework|policy|bill|law|legislation|roadmap|guide|guidelines|code|case|programme"
    r"|program|standard)s?\b",
    re.I,
)
_TITLE = re.compile(
    r"\b(?:accreditation|status|certification|certificate|award|title|designation|kitemark|recognition|permission"
    r"|approval|seal|prize|medal)(?: (?:under|from|as|by|for|of) .*)?$",
    re.I,
)
# hold the council tax at 4 percent, achieve a balanced budget: these verbs have a named thing behind them only if it is
# of this kind.
ONLY_FOR = dict.fromkeys(("hold", "stage"), _EVENT) | dict.fromkeys(
    ("prepare", "draft", "develop", "prepared", "drafted", "developed"), _TEXT
)
ONLY_FOR |= dict.fromkeys(DO["awarded"].split("|"), _TITLE) | dict.fromkeys(REWORKS.split("|"), _CAPITAL)
_NO_THING = re.compile(
    r"\b(?:annual|half-yearly|quarterly|monthly|weekly|daily|regular)\b.*(?:report|review|meeting|update)s?$"
    r"|\b(?:opportunit|possibilit|eyes|mind|way for|government|parliament)\w*$"
    r"|^(?:[A-Z][a-z]+ )?(?:council|cabinet)$|^(?-i:two|three|four|five|six|seven|eight|nine|ten|all|several|many"
    r"|more)(?= )|^(?:up|to|that|it|them|this|work|more|additional|further|in(?!-)|on|at|by|for|of|with|from|into"
    r"|over)\b",
    re.I,
)
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_YEAR_OR_SIZE = re.compile(
    r"\b(?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?\b|\b[0-9][0-9,.]*-[a-z]+|\b[A-Z]+-?[0-9]+\b|\b[A-Z][a-z]+ [0-9]{1,3}\b"
)  # Route 12
_OWN_NAME = re.compile(
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Parliament"
    r"|Government|Cabinet|Council)\b)[A-Z][A-Za-z]{3,}(?<!s)"
)  # roll out Workday
_PHASE = re.compile(
    r"(?:the )?(?:(?:phase|stage)s? (?:\w+|\w+ and \w+)|(?:first|second|third|final|next|last) (?:phase|stage"
    r"|section)) of (?:the |our )?[A-Za-z]",
    re.I,
)
_SAYS = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|stands|remains|continues|began|reached|took|(?<!-)I(?!-)|[Ww]e"
    r"|[Yy]ou|[Tt]hey)\b"
)  # a vast and open market is sure to grow
_LONGEST = 80


# Selective licensing, weekly food waste collections: what is introduced, launched or tried out needs no name, but is no
# mere plan to act.
_INTRODUCES = re.compile("introduce|roll out|launch|pilot|tri(?:al)|bring in", re.I)
_ACTS_ALONE = re.compile(
    r"\b(?:measure|step|effort|way|initiative|reform|polic(?:y|ies)|change|improvement|approach"
    r"|opportunit(?:y|ies)|activit(?:y|ies)|action|incentive|service|method|idea|technolog(?:y|ies)|practice"
    r"|innovation|round|set|series|range|number|product|model|mechanism|era|phase|drive|push|work|process"
    r"|procedure|job|review|audit|survey|study|element|concept|culture|arrangement|option|program(?:me)?|project"
    r"|talent)(?:e?s)?\b"
    rf"|^{_VAGUE}\b|^(?:new|more|further|additional|other|various|certain|such)\b(?! [a-z-]+ [a-z-]+)",
    re.I,
)
# Regulations on the digital economy: a rule is named by what it is about.
_RULES = re.compile(
    r"(?:the |an? |new |our |its )?(?:[a-z-]+ ){0,2}?(?:regulations?|rules|measures|by-?laws?|guidelines?"
    r"|guidance|provisions|standards|ordinances?|implementation (?:rules|plan)|action plan|polic(?:y|ies)"
    r"|opinions|plan|strategy|roadmap|law|legislation|bill)"
    r" (?:on|for|to|governing|concerning|regarding)(?: the)? (?![0-9])[^,;:.()]{4,80}?(?= (?:by|before|in|within"
    r"|during|this|next|early|late)\b|[,;:.()]|$)"
)
_SIZE = re.compile(
    r"^(?P<lead>(?:the |an? |our |its |new )*)(?:[£$€₹]|[A-Z]{1,2}\$)?[0-9][0-9,.]*(?:(?: ?(?:k|m|bn|million"
    r"|billion|crore))?[ -]?(?:bed|place|seat|home|hectare|acre|megawatt|mw|gw|kv|km|mile|kilometre|kilometer"
    r"|metre|meter|lane|unit|storey|space|plot|berth|tonne|year)s?"
    r"|(?:k|m|bn| million| billion| crore))[ -](?=[A-Za-z])",
    re.I,
)


def written_rule(verb: str, sentence: str, begin: int) -> re.Match[str] | None:
    """The rule that a verb of publishing or adopting has behind it, named by what it is about: issue regulations on
    tips."""
    return _RULES.match(sentence, begin) if _WRITES.fullmatch(verb) else None


_WRITES = re.compile(f"{DO['published']}|{DO['adopted']}", re.I)


# The second crane is commissioned, the flood defences at Elm are finished: one event happens to one thing, whatever its
# kind.
_SWITCHED = re.compile(
    r"(?:be )?(?:(?:re-?)?commission|inaugurat|energi[sz]|switch|synchroni[sz]|unveil|cut the ribbon)", re.I
)
_FINISHED = re.compile(r"(?:be )?(?:complete|finish|relocate|move)|break ground|be ready", re.I)
_ONE = re.compile(r"(?:[Tt]he|[Oo]ur|[Ii]ts) [\w’'-]+")
_ROLLED = re.compile(
    "(?:[Tt]he|[Oo]ur|[Ii]ts) (?:roll-?out|introduction|installation|transfer|migration) (?:of|to) [a-z]"
)
_PLACED = re.compile(r" (?:at|in|of|for|between|to|near) (?:the )?[A-Z][\w’'-]+")


def of_one_event(verb: str, words: str) -> str:
    """The thing without a name to which a verb of one event happens: commission the second crane."""
    said = words.strip().rstrip(" •●■◆*-–—.")
    fits = _SWITCHED.match(verb) or (_FINISHED.match(verb) and (_PLACED.search(said) or _ROLLED.match(said)))
    if not fits or not _ONE.match(said) or re.search("[0-9]", said) or len(said) > _LONGEST:
        return ""
    head = _PLACED.split(said)[0]
    vague = _ACTS_ALONE.search(head) or _NO_THING.search(said) or _SAYS.search(said)
    return "" if vague else re.sub("^(?:the|our|its) ", "", said, flags=re.I)


def introduced(verb: str, words: str) -> str:
    """What a verb of introducing or trying has behind it without a name of its own, and a name of one word: roll out
    Workday."""
    said = words.strip().rstrip(" •●■◆*-–—.")
    while found := (_WORK.match(said) or _DETERMINER.match(said)):
        said = said[found.end() :]
    if _OWN_NAME.fullmatch(said):
        return said
    plain = _INTRODUCES.match(verb) and 1 < len(said.split()) <= _WORDS and not re.search("[0-9]", said)
    if plain and _CONCRETE.search(said):
        return said
    return said if plain and not (_ACTS_ALONE.search(said) or _NO_THING.search(said) or _SAYS.search(said)) else ""


_CONCRETE = re.compile(
    r"\b(?:portal|app|website|hotline|helpline|card|levy|charge|permit|ban|insurance|passport|voucher|register|zone)$"
)
_WORDS = 7  # of what is introduced


def named_thing(words: str) -> str:
    """The name in the words beside a verb; "" where they name no one thing."""
    said = _IN_BRACKETS.sub("", words).strip(" •●■◆*-–—.")
    said = _SIZE.sub(lambda size: size["lead"], _NUMBERING.sub("", said))
    said = re.sub(
        r"^(?:the )?(?:[a-z]+ )?(?:construction|work|works|building) (?:of|on) ", "", _WORK.sub("", said), flags=re.I
    )
    said = _SIZE.sub(lambda size: size["lead"], said)  # work on the 112 km ring road
    name = said
    while found := _DETERMINER.match(name):
        name = name[found.end() :]
    name = re.sub(r" (?:is|are|was|were)$", "", name)
    if (
        not name
        or len(name) > _LONGEST
        or re.search("[0-9]{2}(?!st|nd|rd|th)", _YEAR_OR_SIZE.sub("", name))
        or _NO_THING.search(name)
        or _SAYS.search(name)
    ):
        return ""
    kinds = list(_KIND.finditer(name))
    by_kind = kinds and kinds[-1].end() == len(name) and not name.endswith(("s", "of development")) and _OUR.match(said)
    capitals = [part for word in _CAPITAL.findall(name) for part in re.split("-(?=[A-Z])|(?<=[a-z])(?=[A-Z])", word)]
    phase = _PHASE.match(said)
    named = len(capitals) >= 2 or phase or (capitals and kinds) or by_kind or _PROGRAMME.search(name)
    return name.strip() if named else ""


_NUMBERING = re.compile(r"^[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]? +(?=[A-Z])")
