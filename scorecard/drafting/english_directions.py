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
    r"|times|accidents|backlog|arrears|attendance|turnout|use|density|environment|discharges?|supply|capacity"
    r"|access|participation|performance|confidence|balance of payments)(?: (?:in|of|for|among"
    r"|between) [A-Za-z][A-Za-z’ -]{2,40})?"
)
_STEADY_WORDS = "(?:continued|continuous|steady|further|sustained|ongoing)"
_MOVE = {
    "up": "increas|rais|grow|rise|lift|boost|expand|growth",
    "down": "reduc|lower|cut|narrow|declin|decreas|fall|drop|shrink",
    "better": "improv",
    "hold": "keep|maintain|equilibrium|balance|stable|steady|unchanged",
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
    )
)


def in_english(words: str, start: int) -> Iterator[DirectionGoal]:
    """English relations and directions: incomes will grow in step with the economy, continued improvement in air
    quality."""
    for piece in _PIECE.finditer(words):
        said = piece.group()
        if any(char.isdigit() for char in said) or len(said) > _LONGEST_PIECE:
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
        body = _LEAD_WORDS.sub("", said).strip(" .")
        found = next(filter(None, (way.match(body) for way in _WAYS)), None)
        asked = next((way for way, verbs in _MOVE.items() if found and re.match(verbs, found["move"], re.I)), "")
        if found and asked:
            yield DirectionGoal(at, at + len(said), name_before(found["thing"]), asked, "", strength)


_LONGEST_PIECE = 120  # characters
_LEAD_WORDS = re.compile(
    r"^[\s•●■◆*–—-]*(?:(?:and|we|will|shall|must|should|also|to|the|ensure|that|see|strive|aim|seek|it|in addition) )*",
    re.I,
)
