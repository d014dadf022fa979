"""From goals and a report to answers: the text is read once, then each goal is looked for in what looks back."""

import re
from datetime import timedelta
from itertools import pairwise

from scorecard.answering.answers import Answer, Answered, Hint, Wanted
from scorecard.answering.clauses import Clause, Clauses
from scorecard.answering.goal_names import bare
from scorecard.answering.milestones import milestone
from scorecard.answering.numbers import in_other_words, number_answer
from scorecard.answering.remarks import remarks
from scorecard.answering.report_names import called_in_report
from scorecard.answering.reported import ReportedNumbers
from scorecard.answering.stages import denies
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
    prose, tables = without_tables(text, has_heading)
    in_tables = tabled(tables, prose, year, year, past=True)
    month = max(wanted, key=lambda each: each.period.end).plan.period.start.month
    found_in = reading(prose, year, past=True, changes=True, tabled=in_tables, month=month).found
    reported = ReportedNumbers(found_in, text)
    clauses = _clauses(prepared(prose, year, month, past=True))
    told = Clauses(clauses)
    names = called_in_report(wanted, [clause.words for clause in clauses])
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
