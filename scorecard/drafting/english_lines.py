"""What a line of an English text names before a label, a colon or a move: Payment accuracy. Target: 95%."""

import re

from scorecard.drafting.english import name_before

_LABEL = (
    r"(?:(?:(?:annual|year-end|end of year|(?:19|20)[0-9]{2}(?:[/–-][0-9]{2,4})?"
    r"|FY ?[0-9]{2,4}) )*(?:performance )?(?:targets?|goal|standard|threshold|planned|forecast|average|mean|median"
    r"|minimum|maximum)(?: (?:for|in|by) (?:FY ?)?[0-9]{2,4}(?:[/–-][0-9]{2,4})?)?)"
)
_LABELS = re.compile(rf"[\s(]{_LABEL}(?: (?:is|of))?\s*[:=]?\s*[≥≤<>=]*\s*$", re.IGNORECASE)
LABEL_ALONE = re.compile(
    rf"{_LABEL}|(?:by|in|at) (?:[0-9]{{1,2}} )?(?:[A-Z][a-z]+ )?(?:(?:19|20)[0-9]{{2}})?", re.IGNORECASE
)
_CODED = re.compile(
    r"^(?:(?:measure|indicator|kpi|action|output|objective) )?[A-Z]{0,3}[0-9]{1,2}(?:\.[0-9]{1,2})*[.:)]? ",
    re.IGNORECASE,
)


def labelled(line: str) -> str:
    """What a line names before its label: Payment accuracy of “Measure 1.2 Payment accuracy. Target: ”; "" where none
    ends it."""
    label = _LABELS.search(line)
    if label is None:
        return ""
    named = re.split(r"[.;|](?=\s)|[–—]", line[: label.start()].rstrip(" .;:|–—-,("))[-1]
    return name_before(_CODED.sub("", named.strip(" •●■◆*-–—")))


_ONLY_MOVES = re.compile(
    r"\W*(?:(?:(?:to |an? )?(?:increase|decrease|reduce|reduction|raise|cut|lower|rise|improve|maintain|keep|hold"
    r"|grow|fall|drop|lift|bring|move|climb|narrow|shrink|return|stay|remain|be)[sd]?|cumulative|overall|total"
    r"|average|median|mean|top quartile|from|to|by|of|at|in|up|down|least|most|over|under|no|more|less|fewer|than"
    r"|about|around|currently|now|[£$€]?[0-9][0-9.,]*[%mk]?)\W*)*",
    re.I,
)


def named_apart(line: str, behind: str, *, money: bool) -> str:
    """What the words of a line before a number name, where nothing right beside it does: the label of a move, or the
    noun of a sum."""
    summed = _A_SUM.search(line) if money else None
    return summed.group(1) if summed else "" if behind.strip(" .,;") else _named_by_line(line)


def _named_by_line(line: str) -> str:
    """What a line names before a colon, or an item of it before its last comma, where nothing but a move follows: Pay
    gap (median): reduce to."""
    head, mark, rest = line.rpartition(": ")
    if not mark or not _ONLY_MOVES.fullmatch(rest):
        item = _OF_ITEM.search(line)  # homicides, 41 last year, down to 30
        head, mark, rest = (item["head"], ",", "") if item else line.rpartition(", ")
    if (
        not mark
        or not _ONLY_MOVES.fullmatch(rest)
        or re.search(r"[.;] |[0-9]%|: |(?<!per )\b[0-9]{1,3},[0-9]{3} ", head)
    ):
        return ""
    said = name_before(_CODED.sub("", re.sub(r" ?\([^()]*\)", "", head).strip(" •●■◆*-–—")))
    return said if len(said.split()) <= _NAME_WORDS else ""


_NAME_WORDS = 12
_OF_ITEM = re.compile(
    r"[;:] (?:and )?(?P<head>(?:(?!\b(?:is|are|was|were|has|have|had"
    r"|will)\b)[^;:,.]){3,80})(?:, [^,;:]*[0-9][^,;:]*)?, (?:(?:down|up|cut|reduced?|raised?|increased?"
    r"|lowered) )?(?:to )?$",
    re.I,
)
# We present a budgetary package of €6 billion.
_A_SUM = re.compile(
    r"\b(?:an?|the|our|its|with|of|over) ((?!(?:further|total|target|average|maximum|minimum|sum|cost|rise"
    r"|increase|cut|reduction|investment|outlay|amount|package|budget"
    r"|provision)\b)(?:[a-z-]+ ){0,3}?(?:[a-z-]+)) of(?: (?:at least|about|over|more than|up to|around))? ?$"
)


def titled(before: str) -> str:
    """The thing that stands before a colon: Grain output: over 650 million tons; a short label may have a comma: Crime,
    all types."""
    label = re.split(r"[;:\n]|[.](?![0-9])", before)[-1].strip()
    return name_before(label if _COMMA.fullmatch(label) else re.split(r",(?![0-9])", label)[-1])


_COMMA = re.compile(
    r"(?!(?:In|By|On|At|For|Over|During|With|From|This|Next|After) )[A-Z][a-z-]+(?: [a-z-]+){0,2}(?:, [a-z-]+(?: "
    r"[a-z-]+){0,3}){1,2}(?: \([a-z ]+\))?"
)
