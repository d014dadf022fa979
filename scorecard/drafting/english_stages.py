"""The words of an English text that say which stage a named thing is to reach: open the bridge, its opening, it
opens."""

from __future__ import annotations

import re

# What is said of a thing that stands already; only of one with a name is it a milestone.
REWORKS = "electrify|refurbish|redevelop|renovate|rebuild|reconstruct|widen|replace|demolish"
# Said of an event, and of papers that come before the works.
HOLDS = "carry out|conduct|undertake|run|organi[sz]e|convene|celebrate"
SUBMITS = "submit|apply for|seek|lodge|tender"
# The plain verb, and the participle of what is to be done to the thing.
DO = {
    "signed": "sign|ratify|conclude negotiations on",
    "in-use": (
        "(?:re-?)?open|reopen|(?:re-?)?commission|switch on|energi[sz]e|cut the ribbon on|operationali[sz]e"
        "|inaugurate|(?:bring|put|place) in(?:to)? (?:(?:full|trial|commercial) )?(?:use|service|operation"
        "|production|force|effect)"
        "|put in place|(?:commence|start|begin) (?:(?:full|trial|commercial) )?(?:operations?"
        "|services?)(?: of| at| on)?"
        "|go live(?: with)?|extend|unveil|implement|deploy"
    ),
    "completed": (
        "complete|finish|deliver|conclude|close|dispose of|take delivery of"
        "|(?:bring|take|move|advance|progress|deliver) to completion"
    ),
    "started": (
        "launch|relaunch|flag off|turn the (?:first )?sod on|start(?: on site(?: at| with| on)?| on)?|begin|stand up"
        "|kick off|build|construct|establish|set up|create|introduce|roll out|commence|break ground on|pilot"
        "|trial|bring in"
        "|(?:bring|take|move|advance|progress|deliver) to construction|"
    )
    + REWORKS,
    "published": "publish|release|issue|produce",
    "adopted": (
        "adopt|endorse|promulgate|designate|gazette|pass(?: into law)?|enact|approve|agree|introduce legislation for"
        "|legislate (?:for|to establish)|table|bring forward|abolish|repeal"
        "|formulate|draw up|amend|revise|finali[sz]e"
    ),
    "held": f"host|hold|stage|{HOLDS}",
    "moved": "(?:relocate|move)(?: (?:in)?to)?",
    "prepared": (
        f"prepare|draft|(?:co-)?develop|make (?:good |full )?preparations for|consult on|{SUBMITS}"
        "|(?:bring|take|move|advance|progress|deliver) to (?:tender|planning|procurement|(?:detailed )?design)"
    ),
    "awarded": "achieve|secure|gain|obtain|win|attain|retain|regain|renew|maintain|receive|earn",
}
BE = {
    "in-use": (
        "open|reopen|be extended|take effect|(?:begin|start) to (?:enrol+|admit|receive|serve|carry|operate|generate"
        "|supply)(?: (?:students|pupils|patients|passengers|guests|visitors|power|water))?"
        "|(?:become|be) (?:fully |partially )?(?:operational|in operation)"
        "|be (?:made )?(?:fully )?(?:operational|functional)|be dedicated to the (?:public|nation)|begin functioning"
        "|(?:become|be) functional|be thrown open|be implemented|be deployed"
        "|welcome (?:its |the )?(?:first )?(?:passengers|visitors|patients|pupils|students|residents|guests"
        "|travellers|families)|go into (?:[a-z]+ )?(?:use|service|operation|production)"
        "|open to (?:traffic|the public)|(?:begin|start) (?:(?:trial |commercial )?(?:operations?|production)"
        "|service|running)|come (?:on stream|online|into operation)|enter operation"
        "|be (?:fully |partially )?(?:(?:re-?)?opened(?: to (?:traffic|the public))?|(?:re-?)?commissioned"
        "|synchroni[sz]ed|energi[sz]ed|switched on|unveiled|inaugurated"
        "|(?:brought|put) into (?!(?:good|full|better|best) use)(?:[a-z]+ )?(?:use|service|operation|production)"
        "|operational|in use|in service)|come into (?:use|service|operation|force)|enter (?:into )?(?:service|force)"
        "|go live"
    ),
    "completed": "be (?:completed|closed|finished|delivered|ready|in place|concluded)",
    "started": (
        "start|begin|commence|launch|take off|(?:move|go) to construction"
        "|be (?:flagged off|piloted|tri(?:alled)|launched|started|begun|built|constituted"
        "|constructed|established|set up|created|introduced|rolled out)|break ground|get under way"
    ),
    "published": "be (?:published|released|issued|brought out)",
    "adopted": (
        "be (?:adopted|abolished|repealed|endorsed|promulgated|designated|gazetted|notified|passed|enacted|approved"
        "|agreed|amended|revised|formulated|drawn up|finali[sz]ed)"
    ),
    "signed": "be (?:signed|ratified)",
    "held": "be (?:hosted|held|staged|conducted|carried out|undertaken|organi[sz]ed|convened)|take place",
    "moved": "be (?:relocated|moved)",
    "prepared": "be (?:prepared|drafted|developed|submitted|lodged|tendered)",
    "awarded": "be (?:achieved|secured|gained|obtained|won|attained)",
}
# The noun of a stage: completion of the bridge.
NOUN = {
    "completed": "completion",
    "in-use": "(?:re-?)?opening|commissioning|inauguration|operationali[sz]ation|entry into (?:service|force)",
    "started": (
        "launch|ground-?breaking|start|establishment|construction|commencement|introduction|roll-?out|creation"
        "|setting up"
    ),
    "adopted": "adoption|enactment|passage|approval|finali[sz]ation",
    "published": "publication|release",
    "held": "hosting",
    "signed": "signing|ratification",
}
# The present that speaks of what is to come: the centre goes live in June; and in a list the participle: Local Plan
# adopted.
NOW = {
    "in-use": (
        "goes live|live|(?:reaches|goes into) (?:[a-z]+ )?(?:production|operation|service)"
        "|go-live|opens|reopens|enters (?:service|operation|force)"
        "|comes (?:on stream|online|into (?:force|operation|effect))|takes effect"
        "|(?:starts|begins) (?:(?:trial |commercial )?(?:operations?|production)|service)|operational|in use"
        "|in service|(?:re-?)?commissioned|brought into use"
    ),
    "started": "launches|begins|starts|kicks off|breaks ground|established|set up|under way|rolled out|piloted",
    "completed": "completed|delivered|in place",
    "adopted": "adopted|approved|passed|enacted|finali[sz]ed",
    "published": "published|issued|released",
    "signed": "signed",
    "held": "takes place",
}
_PATTERNS = [(stage, re.compile(words, re.I)) for table in (DO, BE, NOUN, NOW) for stage, words in table.items()]


def stage_of(words: str) -> str:
    """The stage that words of one of the tables say."""
    return next(stage for stage, pattern in _PATTERNS if pattern.fullmatch(words))


_PAPER = re.compile(
    r"(?:(?! (?:of|for|to|on|in) |-year ).)*\b(?:plan|strategy|policy|framework|act|bill|law|legislation|regulations?"
    r"|obligation|levy|tax|code|roadmap|charter|guidelines?|rules|standards?)s?"
    r"(?=$| (?:for|on|to|of|in|with|under|20[0-9]{2})\b|,)",
    re.I,
)
_ISSUED = re.compile(r"\b(?:guidelines|strategy|charter|roadmap|framework|plan)(?: (?:for )?20[0-9]{2}.*)?$", re.I)
_DRAWN = re.compile(
    r"(?:(?:the|detailed|preliminary|concept|outline|initial) )*(?:designs?|feasibility stud(?:y|ies)|business case"
    r"|procurement|tender(?:ing)?|land acquisition|masterplan)\b",
    re.I,
)


def stage_asked(words: str, thing: str) -> str:
    """The stage that words of one of the tables ask for of that thing: to introduce a levy is to adopt it, a completed
    design prepares the works."""
    stage = stage_of(words)
    if stage in ("completed", "started") and _DRAWN.match(thing):
        return "prepared"
    made = stage == "completed" or re.match("(?:be )?(?:introduc|bring|brought)", words, re.I)
    made = made or (re.match("(?:be )?launch", words, re.I) and _ISSUED.search(thing))
    return "adopted" if made and stage in ("completed", "started") and _PAPER.match(thing) else stage
