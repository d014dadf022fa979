"""The words by which reports say that a stage was reached, in both languages."""

import re

from scorecard.answering.chinese_acts import PROVES
from scorecard.language.vocabulary import alternatives, current, rebuilt

# Each stage with the English words that prove it. An earlier stage of the chain is proved by a later one.
_PROVES: tuple[tuple[str, str], ...] = (
    (
        "in-use",
        (
            r"(?:re)?opened|inaugurated|functional|started functioning"
            r"|(?:welcom|admitt|receiv|serv|treat|carri|host|hous|enroll?|greet)ed (?:its|the|their) first"
            r"|(?:took|taken) in (?:its|the|their) first|welcomed [a-z]+ back"
            r"|first (?:passengers|patients|visitors|customers|students|pupils|residents|tenants|guests|trains?"
            r"|flights?"
            r"|buses) (?:[a-z]+ )?(?:arrived|boarded|ran|moved in|came|walked|were)"
            r"|(?:is|are|has been|have been|been|now|fully|officially) open(?! to (?:consultation|question|debate"
            r"|offers"
            r"|comment)| for (?:tender|bids|application|consultation|comment|nomination))\b|threw open|cut the ribbon"
            r"|dedicated to (?:the|our) (?:nation|people|public|farmers|citizens)|flagged off|had the use of"
            r"|moved (?:in)?to (?:its|their) new|ribbon (?:was |has been )?cut"
            r"|(?:patients|passengers|students|pupils|customers|residents|people) (?:are|have been|were) (?:now "
            r"|already )?(?:being )?(?:treated|served|taught|seen|carried)|carrying (?:traffic|passengers)"
            r"|(?:moved|went|gone|goes) into (?:[a-z]+ )?(?:use|service|operation|production|effect|force)"
            r"|(?:took|taken|in) effect|up and running|(?:started|began|begun|commenced) (?:[a-z]+ )?(?:runs|running"
            r"|production|operation|operations|service)|(?:is|are|now|been) (?:live"
            r"|running(?! (?:late|behind|over|out|short)))|switched on|energi[sz]ed"
            r"|accepting (?:patients|students|passengers|applications)|in (?:use|operation|force|service)|commissioned"
            r"|operational|(?:began|started|commenced) (?:its )?(?:operations?|services?)"
            r"|(?:put|brought|taken) into (?:use|service|operation)|went live|entered into (?:force|service)"
            r"|came into (?:force|use|service)|Act (?:has )?commenced"
        ),
    ),
    (
        "completed",
        (
            r"completed|reached (?:practical |substantial )?completion"
            r"|completion (?:was |has been )?(?:reached|achieved)"
            r"|(?:is|are|was|were|now|fully) complete\b|wrapped up"
            r"|(?:received|got|given|collected|handed) (?:the |their "
            r"|over )?(?:the )?keys|moved into (?:its|their|the|our) (?:new )?(?:homes?|building|premises|campus"
            r"|offices?"
            r"|headquarters|flats|apartments|houses)|finished|concluded|handed over|delivered|built|finali[sz]ed"
            r"|automated|abolished"
        ),
    ),
    (
        "started",
        (
            r"launched|inaugurated|started|began|commenced|got under way|begun|carried out|established|set up|created"
            r"|introduced|rolled out|under way|broke ground|ground was broken|broken ground"
            r"|ground-?breaking (?:for|of|ceremony|took|was)|(?:first )?sods? (?:was |were )?(?:turned|cut)"
            r"|(?:turned|cut) the (?:first )?sod|shovels|foundation stone|first stone"
            r"|contractors? (?:is|are|was|were|arrived|moved|mobili[sz]ed)(?: [a-z]+)? on(?:to)? (?:the )?site"
            r"|topped out"
            r"|being (?:built|constructed)|under construction|kicked off|got off the ground|went ahead"
            r"|work on (?:the )?[A-Za-z ]+ (?:began|started)|construction of"
        ),
    ),
    ("signed", r"signed|ratified|inked|signatures? to"),
    (
        "adopted",
        (
            r"adopted|formulated|issued|enacted|passed|approved|agreed|notified|gazetted|promulgated|endorsed|assented"
            r"|assent\b|signed (?:it |this |the [A-Za-z ]{1,40})?(?:into law|in )|became (?:a )?law"
            r"|(?:is|are) (?:now )?(?:the )?law\b|(?:came|come|entered|went) into (?:force|effect)|took effect"
            r"|members made the|voted (?:for|through|to adopt)|(?:green light|go-ahead)|finali[sz]ed"
        ),
    ),
    (
        "published",
        r"published|released|issued|promulgated|gazetted|launched|notified|made public|unveiled|came out|brought out",
    ),
    (
        "awarded",
        (
            r"awarded|named|won|retained|renewed|designated|recogni[sz]ed as|accredited|certified|granted"
            r"|received (?:the |our )?[A-Za-z ]{1,40}(?:status|accreditation|award|title|certification)"
        ),
    ),
    ("held", r"held|hosted|staged|conducted|carried out|convened|took place"),
    ("moved", r"(?:re)?moved|relocated|move (?:of|to|into)\b[^.;]* (?:took place|was completed)"),
)


@rebuilt()
def proves() -> dict[str, re.Pattern[str]]:
    """For each stage the words that prove it, the project's own among them."""
    own = dict(current().stages)
    english = dict(_PROVES)
    words = {stage: "|".join(filter(None, (chinese, english.get(stage)))) for stage, chinese in PROVES.items()}
    return {stage: re.compile(each + alternatives(own.get(stage, ())), re.I) for stage, each in words.items()}


@rebuilt()
def any_act() -> re.Pattern[str]:
    """The words that prove any stage."""
    return re.compile("|".join(pattern.pattern for pattern in proves().values()), re.I)
