"""The words by which an English report says that a stage was reached: verbs in the past, nouns of what happened, and
what follows from it."""

from __future__ import annotations

# Each stage with the words that prove it. An earlier stage of the chain is proved by a later one.
PROVES: dict[str, str] = {
    "in-use": (
        r"(?:re-?)?opened|inaugurated|functional|started functioning"
        r"|(?:welcom|admitt|receiv|serv|treat|carri|host|hous|enroll?|greet)ed (?:its|the|their) first"
        r"|(?:took|taken) in (?:its|the|their) first|welcomed [a-z]+ back"
        r"|first (?:passengers|patients|visitors|customers|students|pupils|residents|tenants|guests|trains?|flights?"
        r"|buses) (?:[a-z]+ )?(?:arrived|boarded|ran|moved in|came|walked|were)"
        r"|(?:is|are|has been|have been|been|now|fully|officially) open(?! to (?:consultation|question|debate|offers"
        r"|comment)| for (?:tender|bids|application|consultation|comment|nomination))|threw open|cut the ribbon"
        r"|dedicated to (?:the|our) (?:nation|people|public|farmers|citizens)|flagged off|had the use of"
        r"|moved (?:in)?to (?:its|their) new|ribbon (?:was |has been )?cut"
        r"|(?:patients|passengers|students|pupils|customers|residents|people) (?:are|have been|were) (?:now "
        r"|already )?(?:being )?(?:treated|served|taught|seen|carried)|carrying (?:traffic|passengers)"
        r"|(?:moved|went|gone|goes) into (?:[a-z]+ )?(?:use|service|operation|production|effect|force)"
        r"|(?:took|taken|in) effect|up and running|(?:started|began|begun|commenced) (?:[a-z]+ )?(?:runs|running"
        r"|production|operations?|services?|generating|to (?:receive|serve|carry|admit|treat|supply|produce|operate"
        r"|generate)|(?:serving|carrying|admitting|treating|receiving|supplying"
        r"|producing|operating)(?! (?:notice|bids|tenders|applications)))"
        r"|(?:services?|operations?|production) (?:on [A-Za-z0-9 ]{3,40} )?(?:began|started|commenced)"
        r"|(?:is|are|now|been) (?:live|running(?! (?:late|behind|over|out|short)))|live since|switched on"
        r"|energi[sz]ed"
        r"|accepting (?:patients|students|passengers|applications)|in (?:use|operation|force|service)|commissioned"
        r"|operational|(?:put|brought|taken|coming|come) into (?:[a-z]+ )?(?:use|service|operation|force)"
        r"|went (?:fully )?(?:live|online)|entered (?:into )?(?:[a-z]+ )?(?:force|service|operation|use|production)"
        r"|came into (?:[a-z]+ )?(?:force|use|service|operation|being)|came on ?(?:stream|line)"
        r"|Act (?:has )?commenced"
    ),
    "completed": (
        r"completed|reached (?:practical |substantial )?completion"
        r"|completion (?:was |has been )?(?:reached|achieved)|completion of [^.;,]{3,60} (?:was|has been) (?:reached"
        r"|achieved)|(?:is|are|was|were|now|fully) complete|wrapped up"
        r"|(?:received|got|given|collected|handed) (?:the |their |over )?(?:the )?keys"
        r"|moved into (?:its|their|the|our) (?:new )?(?:homes?|building|premises|campus|offices?"
        r"|headquarters|flats|apartments|houses)|finished|concluded|handed over|delivered|built|finali[sz]ed"
        r"|automated|abolished|(?:is|are) (?:now |fully )?in place|put in place"
    ),
    "started": (
        r"launched|inaugurated|started|began|commenced|(?:got|is|are|was|were) (?:well )?(?:under ?way|in progress)"
        r"|begun"
        r"|carried out|established|set up|created|introduced|rolled out|under ?way|broke ground|ground was broken"
        r"|broken ground|ground-?breaking (?:for|of|ceremony|took|was)|(?:first )?sods? (?:was |were )?(?:turned|cut)"
        r"|(?:turned|cut) the (?:first )?sod|shovels|foundation stone|first stone"
        r"|contractors? (?:is|are|was|were|arrived|moved|mobili[sz]ed)(?: [a-z]+)? on(?:to)? (?:the )?site"
        r"|topped out|being (?:built|constructed)|under construction|kicked off|got off the ground|went ahead"
        r"|work on (?:the )?[A-Za-z ]+ (?:began|started)|construction of|stood up"
    ),
    "signed": r"signed|ratified|inked|signatures? to",
    "adopted": (
        r"adopted|formulated|issued|enacted|passed|approved|agreed|notified|gazetted|promulgated|endorsed|assented"
        r"|assent|signed (?:it |this |the [A-Za-z ]{1,40})?(?:into law|in )|signed off|became (?:a )?law"
        r"|(?:is|are) (?:now )?(?:the )?law|(?:came|come|entered|went|is|are) (?:now )?(?:in|into) (?:force|effect)"
        r"|took effect|members made the|voted (?:for|through|to adopt)|(?:green light|go-ahead)|finali[sz]ed|ratified"
        r"|(?:is|are) (?:now )?in place|put in place"
    ),
    "published": (
        r"published|released|issued|promulgated|gazetted|launched|notified|made public|unveiled|came out|brought out"
    ),
    "awarded": (
        r"awarded|named|won|retained|renewed|designated|recogni[sz]ed as|accredited|certified|granted|earned|regained"
        r"|received (?:the |our )?[A-Za-z ]{1,40}(?:status|accreditation|award|title|certification)"
        r"|(?:kept|secured|gained|obtained|attained|achieved) (?:its|our|their|the)|conferred"
    ),
    "prepared": (
        r"submitted|lodged|prepared|drafted|designed|tendered|consulted on|drawn up|procured|went out to (?:tender"
        r"|consultation)|(?:issued|published) (?:a |the )?(?:tender|draft|consultation)"
    ),
    "held": (
        r"held|hosted|staged|conducted|carried out|convened|took place|(?:was|were|proved) (?:a|an)(?: [a-z]+)?"
        r" success|attended by|(?:drew|attracted|welcomed) (?:some |about |nearly |around |over |more than )?[0-9]"
        r"|concluded"
    ),
    "moved": r"(?:re)?moved|relocated|move (?:of|to|into)\b[^.;]* (?:took place|was completed)",
}
_NOUNS = {
    "in-use": r"(?:re-?)?opening|commissioning|inauguration|entry into (?:service|force|operation)",
    "completed": r"completion|delivery|handover",
    "started": r"launch|ground-?breaking|commencement|establishment|introduction|roll-?out|creation|setting up",
    "adopted": r"adoption|enactment|passage|passing|approval|finali[sz]ation|coming into force|introduction",
    "published": r"publication|release|launch",
    "held": r"hosting|success of",
    "signed": r"signing|ratification|conclusion",
    "prepared": r"submission|lodgement|preparation|drafting",
    "awarded": r"award|designation|renewal|retention",
}
_LED = r"(?:the |its |their |our )?(?:official |successful |full |formal |practical |final |early )*"
# The noun of what has happened: following the opening of the pool, the year saw the completion of the road.
_HAPPENED = (
    r"(?:following|after|with|since|upon|through|saw|marked|celebrated|marking|include[ds]?|including"
    rf"|highlights? (?:was|were)|witnessed) {_LED}(?:NOUN)(?= of |$|[,.;])"
)
_STAGES = {stage: _HAPPENED.replace("NOUN", noun) for stage, noun in _NOUNS.items()}
PROOFS: dict[str, str] = {
    stage: rf"\b(?:{words}|{_STAGES[stage]})\b" if stage in _STAGES else rf"\b(?:{words})\b"
    for stage, words in PROVES.items()
}
_ANY_NOUN = "|".join(_NOUNS.values())


def noun_of(stage: str) -> str:
    """The nouns of a stage as alternatives of a pattern; of one that has none, those of any."""
    return _NOUNS.get(stage, _ANY_NOUN)
