"""The verdict on a goal that is a number: gather the readings, hold each against the goal, choose, say why."""

from scorecard.judging.age import as_of_text, dated
from scorecard.judging.derivations.registry import derive
from scorecard.judging.disagreement import (
    beside_its_end,
    beside_its_parts,
    beside_what_is_reckoned,
    decided_by_a_part,
    hollow_beside,
    left_open_by,
    weighed,
)
from scorecard.judging.evaluation import UNCLEAR, compare_with_goal
from scorecard.judging.goal_case import Context, GoalCase, GoalMethod
from scorecard.judging.later import Later
from scorecard.judging.later_parts import without_later
from scorecard.judging.matching import Matches, find
from scorecard.judging.methods.outcomes import Evaluation, Outcome
from scorecard.judging.ordering import best_first
from scorecard.judging.phrases import due_text, hollow_text, other_name, paragraph, reading_text
from scorecard.judging.question import Question
from scorecard.judging.related import or_hint
from scorecard.judging.revision import RevisedBase, revision
from scorecard.judging.sensitivity import average_notes, carried, other_colours
from scorecard.judging.steps import accepted_step, evidence_step, question_step, reading_step
from scorecard.judging.verdicts import Actual, Passed, Reading, Result, Verdict
from scorecard.language.bilingual import NOTHING, Text, sentence
from scorecard.model.goal_kinds import Related
from scorecard.model.indicators import Indicator
from scorecard.model.intervals import plain, trimmed
from scorecard.model.problems import Location
from scorecard.model.scopes import SCOPES
from scorecard.model.statuses import BY_SEVERITY, SOLID, Evidence, Status, weakest


def judge(case: GoalCase) -> Result:
    """The result of a goal on a number; where its own figures decide nothing, what a related indicator hints at."""
    asked, context = case.asked, case.context

    def on_related(indicator: Indicator) -> Verdict:
        return verdict_on_number(asked._replace(indicator=indicator), context)

    return case.result(or_hint(verdict_on_number(asked, context), case.related, on_related))


def verdict_on_number(asked: Question, context: Context) -> Verdict:
    """The verdict from the best reading that decides; grey with the reason where none does."""
    found = find(asked, context.book, context.as_of)
    readings = best_first([*found.readings, *derive(asked, context.book, context.as_of)], asked.mode == "end")
    evaluations = without_later(asked, [compare_with_goal(asked, reading, context) for reading in readings], context)
    decided = [evaluation for evaluation in evaluations if evaluation.colour != "grey"]
    if not decided or _lost_since(decided[0], evaluations):
        return dated(asked, _grey(asked, evaluations, found, context), readings, context)
    best, differs = _scope_confirmed(asked, decided)
    if differs is not None:
        grey = _grey(asked, [best._replace(outcome=differs), *evaluations], found, context)
        return dated(asked, grey, readings, context)
    best = weighed(decided_by_a_part(best, evaluations), evaluations)
    opener = left_open_by(best, evaluations)
    if opener is not None and best.colour == "red" and opener.reading.extent.has_two_ends:
        return dated(asked, _grey(asked, [opener, *evaluations], found, context), readings, context)
    best = best if opener is None else hollow_beside(best, opener)
    best = beside_its_parts(beside_its_end(asked, best, evaluations), evaluations)
    best = beside_what_is_reckoned(best, evaluations)
    told = _told(asked, best, evaluations, found, context)
    return told if best.final else dated(asked, told, [best.reading], context)


def _lost_since(best: Evaluation, evaluations: list[Evaluation]) -> bool:
    """Whether a later figure shows that what had been reached by then was short of the goal again."""
    later = [one for one in evaluations if one.reading.period.end > best.reading.period.end]
    return not best.final and any(one.fell_short for one in later)


def _scope_confirmed(asked: Question, decided: list[Evaluation]) -> tuple[Evaluation, Outcome | None]:
    """The best evaluation, and what comes out instead where the goal names no scope and 全市 and 市级 give different
    lights.

    Where the two give the same light, the scope is no doubt; every other doubt of either stays.
    """
    best = decided[0]
    if asked.scope is not None or best.reading.scope not in SCOPES:
        return best, None
    cleared = [
        _clear_of_scope(evaluation) for evaluation in decided if evaluation.reading.period.same(best.reading.period)
    ]
    mine = cleared[0]
    for other in cleared[1:]:
        if {mine.reading.scope, other.reading.scope} != set(SCOPES):
            continue
        if other.colour != mine.colour:
            return best, Outcome("undecidable", None, _differ(other.reading))
        both = [weighed(mine, cleared), weighed(other, cleared)]
        mine = max(both, key=lambda evaluation: BY_SEVERITY.index(evaluation.colour))
        doubts = tuple(dict.fromkeys(doubt for evaluation in both for doubt in evaluation.doubts))
        evidence = weakest([evaluation.evidence for evaluation in both])
        notes = (_both_say(other.reading),) if both[0].colour == both[1].colour else ()
        return mine._replace(evidence=evidence, doubts=doubts, notes=notes), None
    return best, None


def _clear_of_scope(evaluation: Evaluation) -> Evaluation:
    """The evaluation on the evidence that it would have if its scope were known."""
    doubts = tuple(doubt for doubt in evaluation.doubts if doubt != UNCLEAR)
    grades: list[Evidence] = [evaluation.reading.evidence, *([evaluation.base.evidence] if evaluation.base else [])]
    if evaluation.cut_short:
        grades.append("interim")
    if len(doubts) > evaluation.cut_short:  # what cuts it short is the first of its doubts
        grades.append("indicative")
    return evaluation._replace(evidence=weakest(grades), doubts=doubts)


def _differ(other: Reading) -> Text:
    return Text("judging.other-scope-other-light", shown=reading_text(other))


def _both_say(other: Reading) -> Text:
    return Text("judging.other-scope-same-light", shown=reading_text(other))


def _told(
    asked: Question, best: Evaluation, evaluations: list[Evaluation], found: Matches, context: Context
) -> Verdict:
    reading, outcome, evidence = best.reading, best.outcome, best.evidence
    change = revision(asked, reading, context.set_on, context.book, context.as_of) if context.set_on else None
    revised, doubts = change.text() if change else NOTHING, list(best.doubts)
    if change and (change.matters(reading.extent) or _leads_elsewhere(asked, best, context, change)):
        evidence = weakest([evidence, "indicative"])
        doubts.append(Text("judging.series-of-today"))
    others = other_colours(asked, best, evaluations, context, change)
    value = trimmed(reading.value) if reading.rule else plain(reading.value)
    base = best.base.figures if best.base else ()
    return Verdict(
        outcome.status,
        evidence,
        best.method.name,
        paragraph(
            reading_text(reading),
            _beside(asked, best, context),
            outcome.why,
            _of_when(asked, best, context),
            revised,
            NOTHING if evidence in SOLID else hollow_text(doubts),
            *(other.text for other in others),
        ),
        Actual(value, reading.unit, reading.period.text, reading.bound),
        outcome.gap,
        (*reading.figures, *(reported for reported in base if reported not in reading.figures)),
        Later(lambda: _passed(best, evaluations, found)),
        (*best.notes, *outcome.notes, *average_notes(asked, best, evaluations)),
        reading,
        best.base,
        others,
        Later(lambda: _steps(asked, best._replace(evidence=evidence, doubts=tuple(doubts)), context)),
    )


def _leads_elsewhere(asked: Question, best: Evaluation, context: Context, change: RevisedBase) -> bool:
    """Whether a path from the revised base, which cannot end at the goal as worded, has another light on today's
    series."""
    return best.method.from_base and carried(asked, best, context, change).colour != best.colour


def _steps(asked: Question, best: Evaluation, context: Context) -> tuple[Text, ...]:
    """What was asked, accepted, read and reckoned, and how good the evidence is."""
    accepted = (accepted_step(asked, best.accepts, best.base),) if best.accepts else ()
    doubts = () if best.evidence in SOLID else best.doubts
    return (
        question_step(asked, context.as_of),
        *accepted,
        reading_step(best.reading),
        *best.outcome.steps,
        evidence_step(best.evidence, doubts),
    )


def _of_when(asked: Question, best: Evaluation, context: Context) -> Text:
    """Of when a light is while its period runs; nothing where no later day can change it."""
    done = context.as_of > asked.due or best.reading.cover == "whole" or best.final
    return NOTHING if done else as_of_text(asked, best.reading.period)


def _beside(asked: Question, best: Evaluation, context: Context) -> Text:
    """What a direction or a relation is measured against; a trajectory tells its own base."""
    asks = asked.goal.asks
    if best.base is None or best.method.from_base:
        return NOTHING
    if isinstance(asks, Related):
        name = other_name(asks, context.book)
        return Text("judging.beside-shown", name=name, shown=reading_text(best.base))
    return Text("judging.before-shown", shown=reading_text(best.base))


def _passed(best: Evaluation, evaluations: list[Evaluation], found: Matches) -> tuple[Passed, ...]:
    """The readings that were not chosen, each with why the chosen one comes first, and what could not answer."""
    base = best.base.figures if best.base else ()
    used = {reported.figure.location for reported in (*best.reading.figures, *base)}
    passed = []
    for evaluation in evaluations:
        for reported in evaluation.reading.figures:
            if reported.figure.location not in used:
                used.add(reported.figure.location)
                passed.append(Passed(reported, _why_not(evaluation, best)))
    return (*passed, *(one for one in found.passed if one.reported.figure.location not in used))


def _why_not(evaluation: Evaluation, best: Evaluation) -> Text:
    if evaluation.colour == "grey":
        return evaluation.outcome.why
    chosen = best.reading.figures[0].source.source
    if evaluation.reading.period.end != best.reading.period.end:
        return Text("judging.later-period", chosen=chosen)
    if evaluation.evidence != best.evidence:
        return Text("judging.chosen-better-evidence", chosen=chosen)
    return Text("judging.goes-before", chosen=chosen)


def _undecided(evaluations: list[Evaluation], found: Matches) -> tuple[Passed, ...]:
    """The readings that decide nothing, each with why, and what could not answer."""
    told: dict[Location, Passed] = {}
    for evaluation in evaluations:
        for reported in evaluation.reading.figures:
            told.setdefault(reported.figure.location, Passed(reported, evaluation.outcome.why))
    return (*told.values(), *(one for one in found.passed if one.reported.figure.location not in told))


def _grey(asked: Question, evaluations: list[Evaluation], found: Matches, context: Context) -> Verdict:
    passed = Later(lambda: _undecided(evaluations, found))
    if evaluations:
        first = evaluations[0]
        reason = paragraph(reading_text(first.reading), first.outcome.why)
        return Verdict(first.outcome.status, "none", first.method.name, reason, passed=passed)
    status: Status = "no-figure" if context.as_of > asked.due else "not-due"
    due = due_text(asked)
    said = Text("judging.still-runs", due=due)
    return Verdict(status, "none", "none", sentence(said) if status == "not-due" else NOTHING, passed=passed)


METHOD = GoalMethod(lambda _: True, judge, on_figures=True)
