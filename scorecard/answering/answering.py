"""From goals and a report to answers: the text is read once, then each goal is looked for in what looks back."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from scorecard.answering.answers import Answer, Answered, Hint, Wanted
from scorecard.answering.clauses import Clause, Clauses
from scorecard.answering.english_denials import denies
from scorecard.answering.goal_names import bare
from scorecard.answering.milestones import milestone
from scorecard.answering.numbers import in_other_words, number_answer
from scorecard.answering.progress_rows import narrates, progress_rows
from scorecard.answering.remarks import remarks
from scorecard.answering.report_names import called_in_report
from scorecard.answering.reported import ReportedNumbers
from scorecard.drafting.evidence import is_english
from scorecard.drafting.outline import BACK
from scorecard.drafting.reading import reading
from scorecard.drafting.report import ReportText, prepared
from scorecard.drafting.table_columns import has_heading
from scorecard.drafting.table_goals import tabled
from scorecard.drafting.tables import without_tables

_CLAUSE = re.compile("[^，。；！？;!?\n]+")
_ENGLISH_STOP = re.compile(
    r"(?<!\b[A-Z])(?<!\bSt)(?<!\bDr)(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bHon)(?<!\bRs)(?<!\bNo)[.](?=\s|$)\s*"
)  # opened by H.E. the Governor
_ENDS = "。！？!?\n"  # what ends a sentence; so does the end of the text
_MOST_HINTS = 3  # for a goal; more would bury what matters


def answer(wanted: list[Wanted], text: str) -> Answered:
    """What `text`, a report that came out after the plans' periods, says of each goal.

    Nothing is taken from the parts of the text that look forward. Pure; the time grows with the text and the goals.
    """
    if not wanted:
        return Answered([], [], [])
    year = max((each.period.end + timedelta(1)).year for each in wanted)  # in which the text looks back
    month = max(wanted, key=lambda each: each.period.end).plan.period.start.month
    prose, tables = without_tables(text, has_heading)
    rows = list(progress_rows(tables, prose))
    if any(narrates(table.rows[0]) for table in tables):
        prose, tables = without_tables(text, has_heading, of_prose=narrates)
    in_tables = tabled(tables, prose, year, year, past=True, month=month)
    found_in = reading(prose, year, past=True, changes=True, tabled=in_tables, month=month).found
    reported = ReportedNumbers(found_in, text)
    looked_at = prepared(prose, year, month, past=True)
    clauses = _clauses(looked_at)
    everything = sorted([*clauses, *_rows(looked_at, rows, prose)])
    told = Clauses(everything)
    names = called_in_report(wanted, [clause.words for clause in everything])
    answers: list[Answer] = []
    hints: list[Hint] = []
    for each in wanted:
        found, near = _one(each, reported, told, text)
        if each.stage is not None and not found:
            one = milestone(each, told, names.get(each.key, []))[0] if each.key in names else None
            found = [one] if one else []
        answers += found
        hints += [] if found else near[:_MOST_HINTS]
    kept = _one_goal_each(answers)
    kept += in_other_words(wanted, reported, kept, text)
    answered = {one.wanted.key for one in kept}
    hints = [one for one in hints if one.wanted.key not in answered] + remarks(wanted, clauses)
    spoken = {one.wanted.key for one in kept} | {one.wanted.key for one in hints}
    return Answered(kept, hints, [each for each in wanted if each.key not in spoken])


def _one(wanted: Wanted, reported: ReportedNumbers, clauses: Clauses, text: str) -> tuple[list[Answer], list[Hint]]:
    if wanted.stage is not None:
        found, hints = milestone(wanted, clauses)
        return [found] if found else [], hints
    return number_answer(wanted, reported, text)


def _clauses(report: ReportText) -> list[Clause]:
    """The clauses of what looks back, or says that something is still to come; of English its sentences, since a name
    and its verb stand at their two ends."""
    found = []
    for match in _CLAUSE.finditer(report.cleaned.text):
        ends = report.cleaned.text[match.end() : match.end() + 1] in _ENDS
        for begin, end in _sentences(match):
            words = report.cleaned.text[begin:end]
            if report.ways.at(begin) == BACK or (is_english(words) and denies(words)):
                found.append(Clause(*report.cleaned.span(begin, end), words.strip(), bare(words), ends))
    return found


def _rows(report: ReportText, rows: list[Clause], prose: str) -> Iterator[Clause]:
    """The rows of actions with what became of them, but for those behind words that look forward; their own words are
    those of a plan."""
    ends = sorted((row.start, row.end) for row in rows)
    starts = []
    for match in _CLAUSE.finditer(report.cleaned.text):
        start = report.cleaned.span(*match.span())[0]
        before = bisect_right(ends, (start, len(prose))) - 1
        if before < 0 or start >= ends[before][1]:
            starts.append((start, match.start()))
    for row in rows:
        at = bisect_right(starts, (row.start, len(prose))) - 1
        if at < 0 or report.ways.at(starts[at][1]) == BACK:
            yield row


def _sentences(clause: re.Match[str]) -> list[tuple[int, int]]:
    """The sentences of an English paragraph; a Chinese clause is one piece."""
    if not is_english(clause.group()):
        return [clause.span()]
    stops = [clause.start() + stop.end() for stop in _ENGLISH_STOP.finditer(clause.group())]
    return [(begin, end) for begin, end in pairwise([clause.start(), *stops, clause.end()]) if end > begin]


def _one_goal_each(answers: list[Answer]) -> list[Answer]:
    """Each number of the text answers the goals of one indicator and measure: of two, the one whose name is more like
    it."""
    best: dict[tuple[object, ...], Answer] = {}
    for one in answers:
        at = _number(one)
        if at not in best or one.confidence > best[at].confidence:
            best[at] = one
    return [one for one in answers if best[_number(one)].wanted.indicator.id == one.wanted.indicator.id]


def _number(one: Answer) -> tuple[object, ...]:
    """The number of the text that an answer takes; a stage is each goal's own."""
    if one.found is None:
        return one.wanted.key
    return one.wanted.plan.plan, one.start, one.end, one.measure, one.found.low
