"""Goals in words of an English table: Fund 95 groups, Open to traffic in Q4 beside a bridge, Reduce beside a rate, and
rows of deliverables with the day by which they are due."""

from __future__ import annotations

import re
from decimal import Decimal

from scorecard.drafting.candidates import Candidate, without_number
from scorecard.drafting.direction_goal import DirectionGoal
from scorecard.drafting.english_milestone_words import ANY
from scorecard.drafting.english_stages import BE
from scorecard.drafting.english_things import named_thing
from scorecard.drafting.table_cells import TextCell
from scorecard.drafting.table_stages import PlanYears, cells_quoted, of_row, placed, said_in
from scorecard.drafting.worded import direction
from scorecard.language.bilingual import Text
from scorecard.language.days import deadline
from scorecard.language.units import unit

# Words of a cell that say how a number is meant, and what is to become of it: at least 60%, reduce to 140, or fewer.
_QUALIFIES = re.compile(
    r"\b(?:at|to|by|of|or|and|in|from|on|for|up|down|not|no|over|under|above|below|than|least|most|more|less|fewer"
    r"|better|greater|lower|higher|within|between|about|around|approximately|approx|exactly|circa|minimum|maximum|min"
    r"|max|targets?|goal|aim|average|mean|median|total|cumulative|annual(?:ly)?|years?|month|quarter|per|each|every"
    r"|end|increas\w*|decreas\w*|reduc\w*|maintain\w*|improv\w*|keep|remain\w*|hold|sustain|stay\w*|come|be|is|rise"
    r"|fall|grow\w*|raise|cut|a|an|the|its|further|additional|another|baseline|current|level|previous|will|should"
    r"|percent|cent|points?|million|billion|thousand|crores?|lakhs?|m|bn|k|q|fy|rs|equal|exceed\w*|achiev\w*|meet|set"
    r"|new|tbc|n/?a|january|february|march|april|may|june|july|august|september|october|november|december"
    r"|[a-z]{3}(?=-[0-9]))\b|[^A-Za-z]+",
    re.I,
)
_NUMBER = re.compile("[0-9]")
_MONTH = (
    "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    "|Nov(?:ember)?|Dec(?:ember)?)"
)
_DAY = re.compile(
    rf"(?:(?:by|before|from|on|in|at|until|end(?: of)?|the|start of|early|mid|late)[ -])*(?:Q[1-4]|quarter [1-4]"
    rf"|(?:first|second|third|fourth) (?:quarter|half)|(?:[0-9]{{1,2}}(?:st|nd|rd|th)? )?{_MONTH}"
    rf"(?: [0-9]{{1,2}})?|spring|summer|autumn"
    rf"|winter)(?:(?: of)?,?[ -]?(?:FY ?)?(?:20)?[0-9]{{2}}(?:[/–-][0-9]{{2,4}})?)?"
    r"|(?:by|end(?: of)?) 20[0-9]{2}(?:[/–-][0-9]{2,4})?",
    re.I,
)
_CODE = re.compile(r"[A-Z]{0,4}[0-9]{1,2}(?:\.[0-9]{1,2})*[.)]? +(?=[A-Za-z])")
_WAY = re.compile(
    "(?:to )?(?:be )?(?P<move>increas|improv|decreas|reduc|maintain|lower|rais|sustain)(?:e|ed|ing|ment|tion)?", re.I
)
_MOVES = {
    "inc": "up", "imp": "better", "dec": "down", "red": "down", "low": "down", "rai": "up", "mai": "hold",
    "sus": "hold",
}  # fmt: skip
_TABLE = Decimal("0.05")  # what a cell read with its row takes from the confidence
_WORKS = (
    r"(?: (?:the|all|new|main|full|phased|practical|on|with)| construction| works?| development| project| scheme"
    r"| upgrades?| delivery| build| implementation| building| station| facility| procurement| tender| design| it)*"
)
_WHEN = r"(?:,? (?:to|by|in|on|from|before|during|at|for|Q[1-4]|early|late|[A-Z][a-z]+ 20[0-9]{2})\b.*)?"
_ACT = re.compile(rf"(?P<verb>{ANY})(?P<works>{_WORKS})(?P<when>{_WHEN})", re.I)
_BECOMES = re.compile(
    rf"(?:(?:the )?(?P<works>construction|works?|building|design|procurement) )?(?:(?:to|will) )?(?P<be>be )?"
    rf"(?P<done>[a-z][a-z /-]*?)(?P<when>{_WHEN})",
    re.I,
)
# Design complete, on site in Q2.
_STANDS = re.compile(
    rf"(?:(?:the )?(?P<works>design|construction|works?|building|procurement|planning|tender) )?"
    rf"(?:completed?|(?P<site>on site))(?P<when>{_WHEN})",
    re.I,
)
_STAND_IN = "the Alpha Beta Centre"  # in the place of what a row names, whatever its form
_WORKS_OF = re.compile(
    r"(?:establishment|setting up|construction|launch|opening|completion|release|publication|commissioning|development"
    r"|delivery|procurement|implementation|introduction|roll-?out) of (?:the |an? )?",
    re.I,
)
_LEADS = re.compile("(?:by|before|from|on|in|at) ", re.I)
_CONTINUES = re.compile(
    r"\b(?:on-?going|continuous(?:ly)?|continu(?:e|ed|ing)|monthly|weekly|daily|as required)\b", re.I
)
_ENDS = re.compile("complet|finish|end date|handover|delivery", re.I)


def is_worded(words: str) -> bool:
    """Whether an English cell is more than a number with what says how it is meant: Fund 95 groups, Net gain of 90."""
    number = _NUMBER.search(words)
    rest = _QUALIFIES.sub(" ", words[: number.start()] if number else words).split()
    return any(unit(word) is None for word in rest)


def is_day(words: str) -> bool:
    """Whether a cell is a time alone: March 2027, Q3."""
    return _DAY.fullmatch(words.strip()) is not None


def goals_in(
    name: TextCell, cell: TextCell, plan: PlanYears, doubts: list[Text], due: TextCell | None = None
) -> list[Candidate]:
    """The goals of an English cell in words: what it says by itself, else what it says of its row."""
    if way := _WAY.fullmatch(cell.words.strip(" .")):
        thing, span = _bare(name.words), (min(name.start, cell.start), max(name.end, cell.end))
        goal = DirectionGoal(*span, thing, _MOVES[way["move"][:3].lower()], "", "firm")
        return [
            direction(
                without_number(span, cells_quoted(name, cell), thing, ""), goal, [(told, _TABLE) for told in doubts]
            )
        ]
    if is_day(cell.words):
        return row_goals(name, cell, plan, doubts, numbers=False)
    if not is_worded(cell.words):
        return []
    words = _dated(cell.words, due)
    found = said_in(words, plan, numbers=True)
    if found:
        return [placed(one, cell, doubts) for one in found]
    said = _stage_of_row(words)
    named = _WORKS_OF.sub("", _bare(name.words), count=1)
    return [
        one._replace(indicator=named)
        for one in (of_row(name, cell, said, plan, doubts) if said else ())
        if one.kind == "milestone"
    ]


def _dated(words: str, due: TextCell | None) -> str:
    """The words with the day of the cell that says when they are due, where they name none themselves."""
    when = due.words.strip() if due else ""
    if not is_day(when) or _DAY.search(words):
        return words
    plain = _LEADS.match(when) or re.search("(?:commence|come into force|start)s?$", words)
    return f"{words.rstrip(' .;')} {'' if plain else 'by '}{when}"


def row_goals(
    name: TextCell, due: TextCell | None, plan: PlanYears, doubts: list[Text], *, numbers: bool
) -> list[Candidate]:
    """The goals of a row that says in words what is to be done or to stand, with the cell of the day that it is due."""
    when = due.words.strip() if due else ""
    if _CONTINUES.search(when):
        return []
    found = [
        one for one in said_in(_dated(name.words, due), plan, numbers=numbers) if numbers or one.kind == "milestone"
    ]
    return [placed(one, name, doubts) for one in found]


def ended(name: TextCell, heading: str, day: TextCell, plan: PlanYears, doubts: list[Text]) -> list[Candidate]:
    """A project of a list whose column of completion names a day of the plan's years."""
    time = deadline(f"by {day.words}", *plan)
    if (
        time is None
        or not re.search("20[0-9]{2}", day.words)
        or not _ENDS.search(heading)
        or not named_thing(name.words)
    ):
        return []
    found = of_row(name, day, f"complete {_STAND_IN} by {day.words}", plan, doubts)
    return [one._replace(indicator=_bare(name.words)) for one in found if one.kind == "milestone"]


def _bare(words: str) -> str:
    return _CODE.sub("", words, count=1)


def _stage_of_row(words: str) -> str:
    """The sentence that says of what a row names which stage it is to reach; "" where the cell says none."""
    said = words.strip(" .")
    if act := _ACT.fullmatch(said):
        works = act["works"].strip()
        of_it = f"{works} of " if works not in ("", "on", "with", "it") else ""
        return f"{act['verb']} {of_it}{_STAND_IN}{act['when']}"
    if stands := _STANDS.fullmatch(said):
        works = f"{stands['works']} of " if stands["works"] else ""
        return f"{'start' if stands['site'] else 'complete'} {works}{_STAND_IN}{stands['when']}"
    becomes = _BECOMES.fullmatch(said)
    if becomes is None or not _DONE.fullmatch(f"be {becomes['done']}"):
        return ""
    works = f"{becomes['works']} of " if becomes["works"] else ""
    return f"{works}{_STAND_IN} will be {becomes['done']}{becomes['when']}"


_DONE = re.compile("|".join(BE.values()), re.I)
