"""What an English sentence or row says of the thing of a goal: whether it goes on in the next sentence, and whether it
is of less than the goal."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scorecard.answering.answers import Wanted
from scorecard.answering.clauses import Clauses, ToldOf
from scorecard.answering.english_acts import noun_of
from scorecard.answering.english_denials import denied, put_off
from scorecard.answering.english_names import NAMED
from scorecard.answering.english_parts import of_another_number, of_less, of_less_alone
from scorecard.answering.progress_rows import undone_by_row
from scorecard.language.scripts import is_latin

_THE_SAME = (
    r"\W*(?:(?:It|This|They|These) (?!is (?:one|the)\b)"
    "|(?:The|This) (?:project|scheme|works?|programme|facility|building|opening|launch) )"
)


def going_on(one: ToldOf, stage: str, clauses: Clauses) -> ToldOf | None:
    """The next sentence, where it goes on to speak of the same thing: The pier is being rebuilt. It will open in
    spring; the opening has been put back."""
    behind = clauses.after(one.clause) if is_latin(one.clause.words) else None
    if behind is None or not re.match(rf"{_THE_SAME}|\W*(?:the |its )?(?:{noun_of(stage)})\b", behind.words, re.I):
        return None
    return ToldOf(min(one.like, NAMED), behind, behind.words)


def of_less_in_english(one: ToldOf, wanted: Wanted, names: Sequence[str]) -> bool:
    """Whether English words put off what they speak of, or speak of what comes before it, or of another thing."""
    if not is_latin(one.clause.words):
        return False
    row, says, stage = one.clause.told, wanted.target.says or "", wanted.stage or ""
    if row and undone_by_row(one.clause):
        return True
    if put_off(row or one.clause.words, one.words, names, stage, wanted.period):
        return True
    before = of_less(one.words, names, says)
    if row:
        before = before or of_less(one.clause.words, names, says) or of_less_alone(row, says)
    return (before and stage != "prepared") or of_another_number(one.words, names)


def undone_in_english(words: str, one: ToldOf, wanted: Wanted, names: Sequence[str]) -> bool:
    """Whether English words, or a row, say that the stage was not reached."""
    if one.clause.told:
        words = one.words
    undone = one.clause.told != "" and undone_by_row(one.clause)
    return undone or denied(words, one.words, names, wanted.stage or "", wanted.period)
