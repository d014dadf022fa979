"""Milestones of an English sentence: what has a name and is to be opened, completed, launched, published, passed or held.

A verb of a stage has the named thing behind it (open the Riverside Centre), or before it (the Riverside Centre will open).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scorecard.drafting.milestone_lists import Milestone

# The plain verb, and the participle of what is to be done to the thing.
_STAGES = {
    "signed": "sign|ratify|conclude negotiations on",
    "in-use": "open|reopen|commission|operationali[sz]e|inaugurate|bring into (?:use|service|operation)|go live|put into (?:use|service|operation)",
    "completed": "complete|finish|deliver|conclude",
    "started": "launch|start|begin|build|construct|establish|set up|create|introduce|roll out|commence|break ground on|pilot|tri(?:al)",
    "published": "publish|release|issue|produce",
    "adopted": "adopt|gazette|pass|enact|approve|agree|introduce legislation for|formulate|draw up|amend|revise|finali[sz]e",
    "held": "host|hold|stage",
    "moved": "relocate|move",
    "prepared": "prepare|draft|develop",
    "awarded": "achieve|secure|gain|obtain|win|attain",
}
_DONE = {
    "in-use": "open|reopen|(?:become|be) (?:fully |partially )?(?:operational|in operation)|be made operational|go into (?:use|service|operation|production)|open to (?:traffic|the public)|(?:begin|start) (?:operations?|service|running)|come (?:on stream|online|into operation)|enter operation|be (?:fully |partially )?(?:opened|reopened|commissioned|inaugurated|brought into (?:use|service|operation)|put into (?:use|service|operation)|operational|in use|in service)|come into (?:use|service|operation|force)|enter (?:into )?(?:service|force)|go live",
    "completed": "be (?:completed|finished|delivered|ready|in place|concluded)",
    "started": "start|begin|commence|launch|be (?:piloted|tri(?:alled)|launched|started|begun|built|constructed|established|set up|created|introduced|rolled out)|break ground|get under way",
    "published": "be (?:published|released|issued)",
    "adopted": "be (?:adopted|gazetted|notified|passed|enacted|approved|agreed|amended|revised|formulated|drawn up|finali[sz]ed)",
    "signed": "be (?:signed|ratified)",
    "held": "be (?:hosted|held|staged)|take place",
    "moved": "be (?:relocated|moved)",
    "prepared": "be (?:prepared|drafted|developed)",
    "awarded": "be (?:achieved|secured|gained|obtained|won|attained)",
}
_DO = {stage: re.compile(rf"(?:{verbs})\b", re.I) for stage, verbs in _STAGES.items()}
_BE = {stage: re.compile(rf"(?:{verbs})\b", re.I) for stage, verbs in _DONE.items()}
_ANY = "|".join(_STAGES.values())
_ACTS = re.compile(
    rf"(?:^[\s•●■◆*\-–—]*(?:(?:(?:Objective|Goal|Action|Strategy|Measure|Target|Priority|Output|Initiative|Commitment|Activity) [0-9A-Z]{{1,2}}(?:\.[0-9]{{1,2}})*[.:]?|[0-9]{{1,2}}(?:\.[0-9]{{1,2}})+|[0-9]{{1,2}}[a-h]|[0-9]{{1,2}}[.)]|[ivx]{{1,4}}[.)]) +)?|: |\b(?:will|shall|must|should|to|and|also|then|,|;)\s+(?:also |then |fully |formally )?)(?P<verb>{_ANY})\s+(?=\S)",
    re.I,
)
_PASSIVE = re.compile(
    rf"\s(?:will|shall|must|should|is to|are to)\s+(?:also |then |fully )?(?P<verb>{'|'.join(_DONE.values())})\b", re.I
)
_OTHER_ACTS = "add|renovate|upgrade|increase|reduce|raise|train|recruit|hire|plant|cut|provide|support|bring|expand|improve|keep|make|double|extend|invest|restore|repave|replace|install|help|connect|switch|mitigate|consolidate"
_ENDS = re.compile(
    rf"[,;:.(]|\s[–—-]\s|\s(?:by|before|during|from|until|which|that|who|so|as|with|totall?ing|worth|costing|this year|next year|early|late|following|after)\b|\sfor\s(?=[0-9])|\s(?:in|on|at)\s(?=(?:the )?(?:[a-z0-9]|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]))|\sto\s(?=[a-z])|\sand\s(?=(?:{_ANY}|{_OTHER_ACTS})\s)"
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
_VAGUE = "(?:(?:more|truly|very) )?(?:better|fairer|fair|strong|stronger|modern|sustainable|resilient|world-class|high-quality|inclusive|single|dynamic|vibrant|safe|safer|robust|clear|comprehensive|integrated|unified|joined-up|competitive|efficient|effective|healthy|good|great|greener|skilled|diverse|more|high-standard|new)"
# The road, our new portal: one thing that is named by its kind.
_OUR = re.compile(
    r"(?:the|our|its|a new|the new|our new|our first|the first) (?:[A-Za-z][A-Za-z’'-]+ ){1,4}?[a-z]+$"
    rf"|an? (?!{_VAGUE}(?: [a-z]+){{0,2}}$)(?:[A-Za-z][A-Za-z’'-]+ ){{1,4}}?[a-z]+$|[Pp]hase \w+ of the [a-z]+$"
)
_WORKS = re.compile(
    r"\b(?P<verb>(?:construction|work|works|building) (?:will|shall|should|is to) (?:also )?(?:begin|start|commence)|ground (?:will|shall|should|is to) be broken) on (?=\S)",
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
_ONLY_FOR |= dict.fromkeys(_STAGES["awarded"].split("|"), _TITLE)
_NO_THING = re.compile(
    r"\b(?:opportunit|possibilit|eyes|mind|way for|government|parliament)\w*$|^(?:[A-Z][a-z]+ )?(?:council|cabinet)$|^(?:two|three|four|five|six|seven|eight|nine|ten|all|several|many|more)(?= )|^(?:up|to|that|it|them|this|work|more|additional|further|in|on|at|by|for|of|with|from|into|over)\b",
    re.I,
)
_WORK_ON = re.compile(r"(?:work|works|construction|building) (?:on|of) (?:the )?")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_YEAR_OR_SIZE = re.compile(r"\b(?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?\b|\b[0-9][0-9,.]*-[a-z]+|\b[A-Z]+-?[0-9]+\b")
_PART_NAME = re.compile(r"(?:phase|stage|part|section|lot)\b", re.I)
_PHASE = re.compile(
    r"(?:the )?(?:(?:phase|stage)s? (?:\w+|\w+ and \w+)|(?:first|second|third|final|next|last) (?:phase|stage|section)) of (?:the |our )?[A-Za-z]",
    re.I,
)
_SAYS = re.compile(r"\b(?:is|are|was|were|will|has|have|had)\b")  # a vast and open market is sure to grow
_LONGEST = 80


def english_milestones(text: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones of one English sentence of a plan, `text[start:end]`, in order."""
    sentence = text[start:end]
    for match in _ACTS.finditer(sentence):
        begin = match.end()
        works = _WORK_ON.match(sentence, begin)
        stop = _ENDS.search(sentence, works.end() if works else begin)
        words = sentence[begin : stop.start() if stop else len(sentence)].removeprefix("with ")
        thing = _thing(words) or _tried(match["verb"], words)
        fits = _ONLY_FOR.get(match["verb"].lower())
        if thing and (fits is None or fits.search(thing)):
            yield _milestone(
                text,
                start + match.start("verb"),
                start + (stop.start() if stop else len(sentence)),
                thing,
                match["verb"],
                _DO,
            )
    for match in _WORKS.finditer(sentence):
        stop = _ENDS.search(sentence, match.end())
        end = stop.start() if stop else len(sentence)
        thing = _thing(sentence[match.end() : end])
        if thing:
            yield _milestone(text, start + match.start(), start + end, thing, "start", _DO)
    for match in _PASSIVE.finditer(sentence):
        whole = re.split(r"[;:.]\s|\band (?:the|an?|our|its)\b|\b(?:so that|which)\b", sentence[: match.start()])[-1]
        before = whole.split(", ")[-1]
        before = whole if _PART_NAME.match(before) else before  # the Elm bridge, phase 2, will be finished
        thing = _thing(before.split(", ")[0])
        fits = _ONLY_FOR.get(match["verb"].lower().removeprefix("be "))
        if thing and (fits is None or fits.search(thing)):
            yield _milestone(text, start + match.start() - len(before), start + match.end(), thing, match["verb"], _BE)


def _tried(verb: str, words: str) -> str:
    """What is to be piloted or tested, which needs no name of its own."""
    said = re.sub(r"^(?:an?|the|our|new) ", "", words.strip())
    tried = verb.lower().startswith(("pilot", "tri")) and " " in said and re.search("[0-9]", said) is None
    return said if tried and len(said) <= _LONGEST else ""


def _thing(words: str) -> str:
    """The name in the words behind a verb; "" where they name no one thing."""
    said = _WORK.sub("", _IN_BRACKETS.sub("", words).strip(" •●■◆*-–—0123456789."))
    said = re.sub(r"^(?:the )?(?:construction|work|works|building) (?:of|on) ", "", said, flags=re.I)
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


def _milestone(text: str, start: int, end: int, thing: str, verb: str, verbs: dict[str, re.Pattern[str]]) -> Milestone:
    stage = next(stage for stage, pattern in verbs.items() if pattern.fullmatch(verb))
    says = text[start:end].strip()
    aimed = re.search(
        r"\b(?:(aim|strive|seek|hope|aspire|endeavou?r)|work|plan)s? to $", text[max(0, start - 16) : start], re.I
    )
    strength = ("stretch" if aimed[1] else "effort") if aimed else "firm"
    return Milestone(start, end, (says,), thing, stage, strength, partly=False, named=True, clause_end=end)
