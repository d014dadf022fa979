"""Milestones of an English sentence: what has a name and is to be opened, completed, launched, published, passed or held.

A verb of a stage has the named thing behind it (open the Riverside Centre), or before it (the Riverside Centre will open).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from scorecard.drafting.milestone_lists import Milestone

# The plain verb, and the participle of what is to be done to the thing.
_STAGES = {
    "in-use": "open|reopen|commission|bring into (?:use|service|operation)|go live|put into (?:use|service|operation)",
    "completed": "complete|finish|deliver|conclude",
    "started": "launch|start|begin|build|construct|establish|set up|create|introduce|roll out|commence|break ground on",
    "published": "publish|release|issue|produce",
    "adopted": "adopt|pass|enact|approve|agree|introduce legislation for|formulate|draw up|amend|revise|finali[sz]e",
    "signed": "sign|ratify",
    "held": "host|hold|stage",
    "moved": "relocate|move",
}
_DONE = {
    "in-use": "open|reopen|be (?:opened|reopened|commissioned|brought into (?:use|service|operation)|put into (?:use|service|operation)|operational|in use|in service)|come into (?:use|service|operation|force)|enter (?:into )?(?:service|force)|go live",
    "completed": "be (?:completed|finished|delivered|ready|in place|concluded)",
    "started": "start|begin|commence|launch|be (?:launched|started|begun|built|constructed|established|set up|created|introduced|rolled out)|break ground|get under way",
    "published": "be (?:published|released|issued)",
    "adopted": "be (?:adopted|passed|enacted|approved|agreed|amended|revised|formulated|drawn up|finali[sz]ed)",
    "signed": "be (?:signed|ratified)",
    "held": "be (?:hosted|held|staged)|take place",
    "moved": "be (?:relocated|moved)",
}
_DO = {stage: re.compile(rf"(?:{verbs})\b", re.I) for stage, verbs in _STAGES.items()}
_BE = {stage: re.compile(rf"(?:{verbs})\b", re.I) for stage, verbs in _DONE.items()}
_ANY = "|".join(_STAGES.values())
_ACTS = re.compile(
    rf"(?:^[\s•●■◆*\-–—]*(?:[0-9]{{1,2}}(?:\.[0-9]{{1,2}})+ )?|\b(?:will|shall|must|should|to|and|also|then|,)\s+(?:also |then |fully |formally )?)(?P<verb>{_ANY})\s+(?=\S)",
    re.I,
)
_PASSIVE = re.compile(
    rf"\s(?:will|shall|must|should|is to|are to)\s+(?:also |then |fully )?(?P<verb>{'|'.join(_DONE.values())})\b", re.I
)
_ENDS = re.compile(
    rf"[,;:.(]|\s(?:by|before|during|from|until|which|that|who|so|as|with|this year|next year|early|late)\b|\s(?:in|on|at)\s(?=(?:the )?(?:[a-z0-9]|January|February|March|April|May|June|July|August|September|October|November|December|Q[1-4]))|\sto\s(?=[a-z])|\sand\s(?=(?:{_ANY})\s)"
)
_DETERMINER = re.compile(
    r"(?:the|a|an|our|its|their|his|new|first|second|phase \w+ of|construction of|work on|the building of|refurbishment of)\s+",
    re.I,
)
_WORK = re.compile(
    r"^(?:the )?(?:refurbishment|construction|building|redevelopment|restoration|upgrade|extension|expansion|rollout|delivery) of (?:the )?"
)
_CAPITAL = re.compile(r"\b[A-Z][\w’'\-]*")
_KIND = re.compile(
    r"(?:cent(?:re|er)|bridge|line|railway|corridor|road|bypass|tunnel|station|terminal|airport|port|dam|plant|park|hospital|school|college|library|museum|market|theatre|pool|campus|hub|plan|strategy|act|bill|law|policy|charter|framework|programme|program|scheme|project|fund|bank|campaign|festival|games|summit|forum|conference|review|report|register|service|system|platform|partnership|agreement|treaty|code|guide|initiative|reserve|estate|depot|wharf|quay|berth|trail|garden|agency|commission|authority|office|institute|quarter|portal|website|app|metro|stadium|arena|hall|clinic|building|factory|square|ground|loop|link|interchange|greenway|redevelopment|development|regeneration|extension|expansion|promenade|riverwalk)s?\b",
    re.I,
)
_PROGRAMME = re.compile(
    r"\b(?:action plan|(?:two|three|four|five|ten)-year (?:action )?(?:plan|program(?:me)?|campaign|initiative|strategy))\b",
    re.I,
)
# The road, our new portal: one thing that is named by its kind.
_OUR = re.compile(
    r"(?:the|our|its|a new|the new|our new|our first|the first) (?:[a-z][a-z’'-]+ ){1,4}?[a-z]+$|[Pp]hase \w+ of the [a-z]+$"
)
_WORKS = re.compile(
    r"\b(?P<verb>(?:construction|work|works|building) (?:will|shall|should|is to) (?:also )?(?:begin|start|commence)) on (?=\S)",
    re.I,
)
_EVENT = re.compile(
    r"\b(?:festival|games|summit|forum|conference|congress|fair|expo|exhibition|event|week|day|election|referendum|championship|cup|convention|assembly|consultation|meeting|dialogue|celebration|marathon|olympics?|tournament|session)s?\b",
    re.I,
)
_SAID_OF_MUCH = ("hold", "stage")  # hold the council tax at 4 percent
_NO_THING = re.compile(
    r"\b(?:opportunit|possibilit|eyes|mind|way for|government|parliament|council|cabinet)\w*$|^(?:up|to|that|it|them|this|work|more|additional|further|in|on|at|by|for|of|with|from|into|over)\b",
    re.I,
)
_WORK_ON = re.compile(r"(?:work|works|construction|building) (?:on|of) (?:the )?")
_IN_BRACKETS = re.compile(r"\s*\([^()]*\)")
_LONGEST = 80


def english_milestones(text: str, start: int, end: int) -> Iterator[Milestone]:
    """The milestones of one English sentence of a plan, `text[start:end]`, in order."""
    sentence = text[start:end]
    for match in _ACTS.finditer(sentence):
        begin = match.end()
        works = _WORK_ON.match(sentence, begin)
        stop = _ENDS.search(sentence, works.end() if works else begin)
        thing = _thing(sentence[begin : stop.start() if stop else len(sentence)])
        if thing and (match["verb"].lower() not in _SAID_OF_MUCH or _EVENT.search(thing)):
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
        before = re.split(r"[,;:.]\s|\band the\b", sentence[: match.start()])[-1]
        thing = _thing(before)
        if thing:
            yield _milestone(text, start + match.start() - len(before), start + match.end(), thing, match["verb"], _BE)


def _thing(words: str) -> str:
    """The name in the words behind a verb; "" where they name no one thing."""
    said = _WORK.sub("", _IN_BRACKETS.sub("", words).strip(" •●■◆*-–—0123456789."))
    said = re.sub(r"^(?:construction|work|works|building) (?:of|on) ", "", said)
    name = said
    while found := _DETERMINER.match(name):
        name = name[found.end() :]
    name = re.sub(r" (?:is|are|was|were)$", "", name)
    capitals = _CAPITAL.findall(name)
    if not name or len(name) > _LONGEST or re.search("[0-9]{2}(?!st|nd|rd|th)", name) or _NO_THING.search(name):
        return ""
    kinds = list(_KIND.finditer(name))
    by_kind = kinds and kinds[-1].end() == len(name) and not name.endswith("s") and _OUR.match(said)
    named = len(capitals) >= 2 or (capitals and kinds) or by_kind or _PROGRAMME.search(name)
    return name.strip() if named else ""


def _milestone(text: str, start: int, end: int, thing: str, verb: str, verbs: dict[str, re.Pattern[str]]) -> Milestone:
    stage = next(stage for stage, pattern in verbs.items() if pattern.fullmatch(verb))
    says = text[start:end].strip()
    aimed = re.search(r"\b(?:aim|strive|seek|hope|endeavou?r|work|plan)s? to $", text[max(0, start - 16) : start], re.I)
    return Milestone(
        start, end, (says,), thing, stage, "effort" if aimed else "firm", partly=False, named=True, clause_end=end
    )
