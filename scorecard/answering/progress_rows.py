"""Rows in which an English report sets beside an action what became of it.

Adopt the plan | Adopted in May | Complete; Adopt the plan: adopted in May; and below it Status: complete.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from scorecard.answering.clauses import Clause
from scorecard.answering.goal_names import bare
from scorecard.drafting.english_stages import DO, stage_of
from scorecard.drafting.table_cells import Table, TextCell
from scorecard.language.rows import GAP
from scorecard.language.scripts import is_latin

_TELLS = re.compile(
    r"\b(?:progress|status|update|outcome|result|comments?|commentary|position|achievements?|narrative|rag"
    r"|what (?:we did|happened|has been done)|delivered|year[ -]end|actual(?: (?:output|achievement"
    r"|performance))?)\b",
    re.I,
)
_NAMES = re.compile(
    r"\b(?:actions?|commitments?|milestones?|deliverables?|projects?|outputs?|initiatives?|activit(?:y|ies)"
    r"|objectives?"
    r"|measures?|what we (?:said|promised)|we said|priorit(?:y|ies)|tasks?|scheme|indicators?|targets?)\b",
    re.I,
)
_VERBS = "|".join(DO.values())
_ACTION = rf"(?:(?:Action |Commitment )?[A-Z]?[0-9]{{1,2}}(?:\.[0-9]{{1,2}})*[.:)]? )?(?:{_VERBS}) "
# Adopt the plan – adopted by Council in May.
_LINE = re.compile(
    rf"^[ \t•●■◆*–—-]*(?P<name>{_ACTION}[^|:\t\n–—]{{4,120}}?)(?: [–—-] |: |[ \t]*[|\t] ?)(?P<told>[^\n]{{3,}})$",
    re.M | re.I,
)
_BELOW = re.compile(
    rf"^[ \t•●■◆*–—-]*(?P<name>{_ACTION}[^|\t\n]{{4,160}}?)\.?\n[ \t•●■◆*–—-]*(?:Status|Progress|Update|Outcome"
    rf"|Result|Position)"
    r"(?: [^:\n]{2,30})?: ?(?P<told>[^\n]{3,})$",
    re.M | re.I,
)


_BARS = re.compile(r"[ \t]*[.;]?[ \t]*[|\t][ \t]*")
_CELLS = re.compile(r"[ \t]*[|\t][ \t]*| {2,}")


def progress_rows(tables: Sequence[Table], prose: str) -> Iterator[Clause]:
    """The rows, each as a clause whose words name the action and that tells what became of it."""
    for table in tables:
        yield from _of_table(table, prose)
    for pattern in (_LINE, _BELOW):
        for match in pattern.finditer(prose):
            if is_latin(match.group()):
                begin, end = match.start("name"), match.end("told")
                told = _BARS.sub(". ", match["told"]).strip()
                yield Clause(begin, end, prose[begin:end], bare(match["name"]), True, told)


def _of_table(table: Table, prose: str) -> Iterator[Clause]:
    heads, rows = [cell.words for cell in table.rows[0]], table.rows[1:]
    if not any(map(_TELLS.search, heads)):
        heads, rows = _heading_above(prose[: table.rows[0][0].start]), table.rows
    told = [at for at, words in enumerate(heads) if _TELLS.search(words)]
    names = [at for at, words in enumerate(heads) if at not in told and _NAMES.search(words)]
    if not told or not names or not is_latin(" ".join(heads)):
        return
    for row in rows:
        cells = [row[at] for at in told if at < len(row) and row[at].words]
        name = _name(row, names)
        if cells and name is not None and _ASKS.match(name.words) is None and len(cells) == 1:
            yield from _of_topic(name, cells[0])
        elif cells and name is not None:
            begin, end = min(name.start, cells[0].start), max(name.end, cells[-1].end)
            becomes = ". ".join(cell.words.rstrip(".") for cell in cells)
            said = GAP.join(cell.words for cell in [name, *cells])
            yield Clause(begin, end, said, bare(name.words), True, becomes)


def _of_topic(topic: TextCell, cell: TextCell) -> Iterator[Clause]:
    """The sentences beside a topic, each with the topic in front of it: Smart port | The system went live in May."""
    begin = cell.start
    for sentence in _SENTENCES.split(cell.words):
        said = f"{topic.words}{GAP}{sentence}"
        yield Clause(begin, begin + len(sentence), said, bare(f"{topic.words}: {sentence}"), True, sentence)
        begin += len(sentence) + 1


_SENTENCES = re.compile(r"(?<=[a-z0-9)%][.;]) (?=[A-Z0-9])")
_FEWEST_WORDS = 5  # of what is more than a status
_MANY_WORDS = 8  # of a cell that tells something in a sentence


def narrates(row: Sequence[TextCell]) -> bool:
    """Whether a row sets English sentences beside its topic, whose numbers are those of prose."""
    said = [cell.words for cell in row[1:] if cell.words]
    return len(said) == 1 and is_latin(said[0]) and len(said[0].split()) >= _MANY_WORDS


def _heading_above(prose: str) -> list[str]:
    """The heading of rows, in the lines in front of them, between which rows with sentences may stand."""
    for line in reversed(prose.split("\n")[-_FARTHEST:]):
        cells = _CELLS.split(line.strip(" \t|"))
        if line.strip() and len(cells) == 1:
            return []
        if any(map(_TELLS.search, cells)) and any(map(_NAMES.search, cells)) and max(map(len, cells)) <= _LONGEST:
            return cells
    return []


_FARTHEST, _LONGEST = 60, 40  # lines; characters of a cell


def _name(row: Sequence[TextCell], names: Sequence[int]) -> TextCell | None:
    """The cell that names the action: the longest of those that may."""
    return max((row[at] for at in names if at < len(row)), key=lambda cell: len(cell.words), default=None)


_ASKS = re.compile(
    rf"\W*(?:(?:Action |Commitment )?[A-Z]?[0-9]{{1,2}}(?:\.[0-9]{{1,2}})*[.:)]? )?(?P<verb>{_VERBS}) ", re.I
)
_DONE = re.compile(
    r"\W*(?:(?:fully|successfully|now) )?(?:complete|completed|achieved|delivered|done|met|implemented|yes|[✓✔])"
    r"(?:[ ,(–:-]+(?:in |on |by )?(?:[A-Za-z]+ )?(?:[A-Z][a-z]+ )?[0-9]{0,4}\)?)?\W*",
    re.I,
)
_NOT_DONE = re.compile(
    r"\b(?:not (?:yet )?(?:achieved|met|completed?|started|delivered|done)|delayed|deferred|missed|off[ -]track"
    r"|on hold"
    r"|overdue|slipped|carried (?:forward|over)|behind schedule|paused|cancelled|discontinued|partially met)\b",
    re.I,
)


def done_by_row(row: Clause, stage: str, says: str) -> bool:
    """Whether a row that names the same act as the goal's words says no more than that it is done: Complete."""
    action = _ASKS.match(row.words)
    if action is None or not any(_DONE.fullmatch(part) for part in row.told.split(". ")) or undone_by_row(row):
        return False
    asked = _ASKS.match(says)
    same = asked is not None and asked["verb"].lower() == action["verb"].lower()
    return same or stage_of(action["verb"].lower()) == stage


def undone_by_row(row: Clause) -> bool:
    """Whether a row says in a few words that what it names was not done: Delayed, Not achieved."""
    return any(_NOT_DONE.search(part) and len(part.split()) <= _FEWEST_WORDS for part in row.told.split(". "))
