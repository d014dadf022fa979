"""Milestones of an English sentence: what has a name and is to be opened, completed, launched, published, passed or held.

A verb of a stage has the named thing behind it (open the Riverside Centre), or before it (the Riverside Centre will open).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import chain

from scorecard.drafting.english_stages import BE, DO, NOUN, NOW, stage_of
from scorecard.drafting.milestone_lists import Milestone

_ANY = "|".join(DO.values())
_ACTS = re.compile(
    rf"(?:^[\s•●■◆*\-–—]*(?:(?:(?:Objective|Goal|Action|Strategy|Measure|Target|Priority|Output|Initiative|Commitment|Activity) [0-9A-Z]{{1,2}}(?:\.[0-9]{{1,2}})*[.:]?|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})+|[0-9]{{1,2}}[a-h]|\(?(?:[0-9]{{1,2}}|[a-z]|[ivx]{{1,4}})[.)]) +)?|: |\b(?:will|shall|must|should|to|and|also|then|,|;)\s+(?:also |then |fully |formally )?)(?:basically |largely |fully )?(?P<verb>{_ANY})\s+(?=\S)",
    re.I,
)
_PASSIVE = re.compile(
    rf"\s(?:will|shall|must|should|is to|are to)\s+(?:also |then |fully )?(?P<verb>{'|'.join(BE.values())})\b", re.I
)
# Bus Route 12 to begin in October: a name, and what is to happen to it.
_TO_HAPPEN = re.compile(
    rf"\s(?:to )(?P<verb>{'|'.join(BE.values())})(?=[.,;]|$| (?:in|by|on|at|from|during|before|this|next|early|late|Q[1-4]|to the public)\b)",
    re.I,
)
_OTHER_ACTS = "add|renovate|upgrade|increase|reduce|raise|train|recruit|hire|plant|cut|provide|support|bring|expand|improve|keep|make|double|extend|invest|restore|repave|replace|install|help|connect|switch|mitigate|consolidate"
_ENDS = re.compile(
    rf"[;:.(]|,(?!\s(?:[A-Z][\w'’-]+,?\s)+and\s[A-Z])|\sof\s(?=[£$€₹0-9])|\s[–—-]\s|\s(?:by|before|within|during|from|until|which|that|who|so|as|with|totall?ing|worth|costing|this year|next year|early|late|following|after)\b|\sfor\s(?=[0-9])|\s(?:in|on|at)\s(?=(?:the )?(?:[a-z0-9]|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]))|\sto\s(?=[a-z])|\sand\s(?=(?:{_ANY}|{_OTHER_ACTS})\s)"
)
_DETERMINER = re.compile(
    r"(?:the|a|an|our|its|their|his|new|first(?! phase)|second(?! phase)|construction of|work on|the building of|refurbishment of)\s+",
    re.I,
)
_WORK = re.compile(
    r"^(?:the |an? )?(?:refurbishment|construction|building|redevelopment|restoration|upgrade|extension|expansion|rollout|delivery|works?) (?:of|on) (?=the |an? |[A-Z])",
    re.I,
)
_CAPITAL = re.compile(r"\b[a-z]*[A-Z][\w’']*")
_KIND = re.compile(
    r"\b(?:cent(?:re|er)|bridge|line|railway|corridor|road|bypass|tunnel|station|terminal|airport|port|dam|plant|park|hospital|school|college|library|museum|market|theatre|pool|campus|hub|plan|strategy|act|bill|law|policy|charter|framework|programme|program|scheme|project|fund|bank|campaign|festival|games|summit|forum|conference|review|report|register|service|system|platform|partnership|agreement|treaty|code|guide|initiative|reserve|estate|depot|wharf|quay|berth|trail|garden|agency|commission|authority|office|institute|quarter|portal|website|app|metro|stadium|arena|hall|clinic|building|factory|square|ground|loop|link|widening|realignment|electrification|upgrade|expressway|motorway|highway|freeway|complex|base|reservoir|canal|subway|dualling|memorandum of understanding|contract|compact|deal|roadmap|centre of excellence|app|pathway|shelter|landfill|zone|interchange|greenway|playground|nursery|academy|laboratory|observatory|helpline|hotline|team|collection|redevelopment|development|regime|masterplan|section|commission|council|board|tribunal|facility|facilities|cent(?:re|er)|works|college|university|rail|tramway|ferry|bus lane|cycleway|footbridge|flyover|interconnector|wetland|regeneration|extension|expansion|promenade|riverwalk)s?\b",
    re.I,
)
_PROGRAMME = re.compile(
    r"\b(?:action plan|(?:two|three|four|five|ten)-year (?:[a-z]+ )?(?:plan|program(?:me)?|campaign|initiative|strategy))\b",
    re.I,
)
_VAGUE = "(?:(?:more|truly|very) )?(?:better|fairer|fair|advanced|leading|strong|stronger|modern|sustainable|resilient|world-class|high-quality|inclusive|single|dynamic|vibrant|safe|safer|robust|clear|comprehensive|integrated|unified|joined-up|competitive|efficient|effective|healthy|good|great|greener|skilled|diverse|more|high-standard|new)"
# The road, our new portal: one thing that is named by its kind.
_OUR = re.compile(
    r"(?:the|our|its|a new|the new|our new|our first|the first) (?:[A-Za-z][A-Za-z’'-]+ ){1,4}?[a-z]+$"
    rf"|an? (?!{_VAGUE}(?: [a-z]+){{0,2}}$)(?:[A-Za-z][A-Za-z’'-]+ ){{1,4}}?[a-z]+$|[Pp]hase \w+ of the [a-z]+$"
)
_WORKS = re.compile(
    r"\b(?P<verb>(?:construction|work|works|building) (?:(?:will|shall|should|is to) (?:also )?(?:begin|start|commence)|begins|starts)|ground (?:will|shall|should|is to) be broken) on (?=\S)",
    re.I,
)
_EVENT = re.compile(
    r"\b(?:festival|games|summit|forum|conference|congress|fair|expo|exhibition|event|week|day|election|referendum|championship|cup|convention|assembly|consultation|meeting|dialogue|celebration|marathon|olympics?|tournament|session)s?\b",
    re.I,
)
_TEXT = re.compile(
    r"\b(?:plan|strategy|framework|policy|bill|law|legislation|roadmap|guide|guidelines|code|case|programme|program|standard)s?\b",
    re.I,
)
_TITLE = re.compile(
    r"\b(?:accreditation|status|certification|certificate|award|title|designation|kitemark|recognition|permission|approval)$",
    re.I,
)
# hold the council tax at 4 percent, achieve a balanced budget: these verbs have a named thing behind them only if it is of this kind.
_ONLY_FOR = dict.fromkeys(("hold", "stage"), _EVENT) | dict.fromkeys(
    ("prepare", "draft", "develop", "prepared", "drafted", "developed"), _TEXT
)
_ONLY_FOR |= dict.fromkeys(DO["awarded"].split("|"), _TITLE)
_NO_THING = re.compile(
    r"\b(?:opportunit|possibilit|eyes|mind|way for|government|parliament)\w*$|^(?:[A-Z][a-z]+ )?(?:council|cabinet)$|^(?:two|three|four|five|six|seven|eight|nine|ten|all|several|many|more)(?= )|^(?:up|to|that|it|them|this|work|more|additional|further|in|on|at|by|for|of|with|from|into|over)\b",
    re.I,
)
_WORK_ON = re.compile(r"(?:[a-z]+ )?(?:work|works|construction|building) (?:on|of) (?:the )?")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_YEAR_OR_SIZE = re.compile(
    r"\b(?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?\b|\b[0-9][0-9,.]*-[a-z]+|\b[A-Z]+-?[0-9]+\b|\b[A-Z][a-z]+ [0-9]{1,3}\b"
)  # Route 12
_OWN_NAME = re.compile(
    r"(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Parliament|Government|Cabinet|Council)\b)[A-Z][A-Za-z]{3,}(?<!s)"
)  # roll out Workday
_PART_NAME = re.compile(r"(?:phase|stage|part|section|lot)\b", re.I)
_NAME_FIRST = re.compile(
    r"[\s•●■◆*–—-]*(?P<name>[A-Z](?:(?!\b(?:is|are|will|shall|must|should|aims?|plans?|need|needs|continue)\b)[^,;:.])*?)(?= to )"
)
_LEAD = r"[\s•●■◆*–—-]*(?:\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,4})[.)] +)?"
_NOW = re.compile(
    rf"{_LEAD}(?P<name>[A-Z](?:(?!\b(?:is|are|was|were|has|have|will|shall|must|should|to)\b)[^,;:.])*?) (?P<verb>{'|'.join(NOW.values())})(?=[.,;]|$| (?:in|by|on|at|from|for|before|during|this|next|early|late|Q[1-4]|to the public|[A-Z][a-z]+ 20[0-9]{{2}})\b)"
)
_NOMINAL = re.compile(
    rf"(?:^{_LEAD}|[:;,] (?:and )?|\band |\b(?:see|include|includes|including|look forward to) )(?:the |an )?(?:full |formal |successful )?(?P<verb>{'|'.join(NOUN.values())}) of (?=\S)",
    re.I,
)
_PROMISED = re.compile(r"\b(?:will|shall|must)\b")
_GOES_ON = re.compile(r" (?:will|shall|is|are|was|were|has|have|had|must|should)\b")
_INTO = re.compile(
    r"(?:^[\s•●■◆*–—-]*|\b(?:will|shall|must|should|to|and|also|,|;)\s+)(?P<verb>put|bring) (?P<thing>[^,;:.]{3,80}?) (?P<use>into (?:operation|use|service))\b",
    re.I,
)
_PHASE = re.compile(
    r"(?:the )?(?:(?:phase|stage)s? (?:\w+|\w+ and \w+)|(?:first|second|third|final|next|last) (?:phase|stage|section)) of (?:the |our )?[A-Za-z]",
    re.I,
)
_SAYS = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|stands|remains|continues|began|reached|took|I|[Ww]e|[Yy]ou|[Tt]hey)\b"
)  # a vast and open market is sure to grow
_LONGEST = 80


def english_milestones(text: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones of one English sentence of a plan, `text[start:end]`, in order."""
    sentence, last = text[start:end], -1
    for begin, finish, thing, verb in sorted(chain(_acts(sentence), _becomes(sentence), _nominal(sentence))):
        fits = _ONLY_FOR.get(verb.lower().removeprefix("be "))
        if begin >= last and thing and (fits is None or fits.search(thing)):
            yield _milestone(text, start + begin, start + finish, thing, verb)
            last = finish


_Found = tuple[int, int, str, str]  # where the words begin and end, the thing, the words of its stage


def _acts(sentence: str) -> Iterator[_Found]:
    """What is to be done to a thing that stands behind the verb."""
    for match in _ACTS.finditer(sentence):
        works = _WORK_ON.match(sentence, match.end())
        end = _end(sentence, works.end() if works else match.end())
        words = sentence[match.end() : end].removeprefix("with ")
        yield match.start("verb"), end, _thing(words) or _tried(match["verb"], words), match["verb"]
    for match in _WORKS.finditer(sentence):
        end = _end(sentence, match.end())
        yield match.start(), end, _thing(sentence[match.end() : end]), "start"
    for match in _INTO.finditer(sentence):
        yield match.start("verb"), match.end(), _thing(match["thing"]), f"put {match['use']}"


def _becomes(sentence: str) -> Iterator[_Found]:
    """What is to become of a thing that stands before the verb."""
    opens = _NAME_FIRST.match(sentence)
    to_happen = _TO_HAPPEN.finditer(sentence, opens.start("name"), opens.end("name") + 40) if opens else ()
    for match in chain(_PASSIVE.finditer(sentence), to_happen):
        whole = re.split(r"[;:.]\s|\band (?:the|an?|our|its)\b|\b(?:so that|which)\b", sentence[: match.start()])[-1]
        whole = whole.rpartition(" and ")[2] if _PROMISED.search(whole) else whole  # A will open and B will be finished
        before = whole.split(", ")[-1]
        before = whole if _PART_NAME.match(before) else before  # the Elm bridge, phase 2, will be finished
        yield match.start() - len(before), match.end(), _thing(before.split(", ")[0]), match["verb"]
    item = _NOW.match(sentence)
    if item:
        yield item.start("name"), item.end(), _thing(item["name"]), item["verb"]


def _nominal(sentence: str) -> Iterator[_Found]:
    """The stages that a noun says: completion of the Elm Road Bridge."""
    for match in _NOMINAL.finditer(sentence):
        end = _end(sentence, match.end())
        if not _GOES_ON.match(sentence, end):
            yield match.start("verb"), end, _thing(sentence[match.end() : end]), match["verb"]


def _end(sentence: str, begin: int) -> int:
    stop = _ENDS.search(sentence, begin)
    return stop.start() if stop else len(sentence)


def _tried(verb: str, words: str) -> str:
    """What is to be piloted or tested, which needs no name of its own, and a name of one word: roll out Workday."""
    said = re.sub(r"^(?:an?|the|our|new) ", "", words.strip())
    if _OWN_NAME.fullmatch(said):
        return said
    tried = verb.lower().startswith(("pilot", "tri")) and " " in said and re.search("[0-9]", said) is None
    return said if tried and len(said) <= _LONGEST else ""


def _thing(words: str) -> str:
    """The name in the words behind a verb; "" where they name no one thing."""
    said = _WORK.sub("", _IN_BRACKETS.sub("", words).lstrip("0123456789.•●■◆*-–— ").rstrip(" •●■◆*-–—."))
    said = re.sub(r"^(?:the )?(?:[a-z]+ )?(?:construction|work|works|building) (?:of|on) ", "", said, flags=re.I)
    name = said
    while found := _DETERMINER.match(name):
        name = name[found.end() :]
    name = re.sub(r" (?:is|are|was|were)$", "", name)
    capitals = _CAPITAL.findall(name)
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
    capitals = [part for word in capitals for part in re.split("-(?=[A-Z])|(?<=[a-z])(?=[A-Z])", word)]
    phase = _PHASE.match(said)
    named = len(capitals) >= 2 or phase or (capitals and kinds) or by_kind or _PROGRAMME.search(name)
    return name.strip() if named else ""


def _milestone(text: str, start: int, end: int, thing: str, verb: str) -> Milestone:
    says = text[start:end].strip()
    aimed = re.search(
        r"\b(?:(aim|strive|seek|hope|aspire|endeavou?r)|work|plan)s? to $", text[max(0, start - 16) : start], re.I
    )
    strength = ("stretch" if aimed[1] else "effort") if aimed else "firm"
    return Milestone(start, end, (says,), thing, stage_of(verb), strength, partly=False, named=True, clause_end=end)
