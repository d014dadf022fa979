"""Judging: from the book and a day to the results of each plan. Pure: no files, no clock, no environment."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from scorecard.judging.ambition import ambition
from scorecard.judging.at_hand import AtHand, at_hand, not_yet_counted
from scorecard.judging.basis import basis_of
from scorecard.judging.breakdown import with_breakdowns
from scorecard.judging.changed_goals import as_revised, dropped, is_known, with_revised
from scorecard.judging.goal_case import Context, GoalCase
from scorecard.judging.owner_words import last_statement, rests_on_own_word
from scorecard.judging.phrases import asked_text, hollow_text
from scorecard.judging.registry import method_of
from scorecard.judging.verdicts import AsRevised, Judged, Result
from scorecard.judging.withheld import withheld
from scorecard.language.bilingual import Text, in_both, nearest_first, sentences
from scorecard.model.book import Book
from scorecard.model.identity import Identity
from scorecard.model.places import NOBODY, Named, Whose
from scorecard.model.plans import Plan, Section, Target
from scorecard.model.statuses import Status


def exists(plan: Plan, book: Book, as_of: date) -> bool:
    """Whether the plan had been published by that day; a plan without a described source always has."""
    source = book.sources.get(plan.source)
    return source is None or source.counts_from <= as_of


def judge(book: Book, as_of: date, plans: list[Plan] | None = None) -> list[Judged]:
    """The results of the given plans (all where none are given) that existed by the as-of date."""
    chosen = book.plans if plans is None else plans
    found = [_judge_plan(plan, book, as_of) for plan in chosen if exists(plan, book, as_of)]
    return with_breakdowns(found, book, _judge_another(book, as_of))


def judge_plan(plan: Plan, book: Book, as_of: date) -> Judged:
    """The results of one plan that existed by the as-of date."""
    return with_breakdowns([_judge_plan(plan, book, as_of)], book, _judge_another(book, as_of))[0]


def _judge_another(book: Book, as_of: date) -> Callable[[Plan], Judged | None]:
    """How a plan is judged in which parts of a goal stand; None for one that did not exist by the date."""
    return lambda plan: _judge_plan(plan, book, as_of) if exists(plan, book, as_of) else None


def _judge_plan(plan: Plan, book: Book, as_of: date) -> Judged:
    source = book.sources.get(plan.source)
    context = Context(book, as_of, book.bands_of(plan), source.counts_from if source else None)
    results = [_with_changes(plan, section, target, context) for section, target in plan.targets()]
    return Judged(plan, results, book.of_plan(plan), book.name_of(plan))


def _with_changes(plan: Plan, section: Section, target: Target, context: Context) -> Result:
    """The result of the goal as first promised, with what it became beside it; of a dropped goal, that it is one."""
    result = judge_target(plan, section, target, context)
    known = [change for change in target.revised if is_known(change, context)]
    revised = [
        AsRevised(change, judge_target(plan, section, as_revised(target, change), context).verdict) for change in known
    ]
    result = with_revised(result, revised, context.book)._replace(statement=last_statement(plan, target, context))
    if target.dropped is not None and is_known(target.dropped, context):
        return dropped(result, target.dropped, context)
    return result


def judge_target(plan: Plan, section: Section, target: Target, context: Context) -> Result:
    """One target with its verdict, and those of its years or parts."""
    return _judge_case(GoalCase(plan, section, target, context, Identity(target.id), _judge_case))


def _judge_case(case: GoalCase) -> Result:
    if case.target.bands:
        case = replace(case, context=case.context._replace(bands=case.context.bands.also(case.target.bands)))
    result = _judged(case)
    return result if case.plan.reviewed else _unreviewed(result)


def _unreviewed(result: Result) -> Result:
    """The result of a goal that was drafted and that nobody has reviewed yet: a light is hollow, and says so."""
    verdict = result.verdict
    if not verdict.solid:
        return result
    reason = sentences([verdict.reason, hollow_text([Text("judging.goal-unreviewed")])])
    return result._replace(verdict=verdict._replace(evidence="indicative", reason=reason))


def _judged(case: GoalCase) -> Result:
    """The result by the first method that applies; of a question to figures, with what its verdict rests on."""
    method = method_of(case)
    result = method.judge(case)
    if method.on_figures:
        asked, context = case.asked, case.context
        verdict = withheld(asked, result.verdict, context)
        verdict = verdict._replace(basis=basis_of(asked, verdict, context))
        word, before = ambition(asked, context)
        result = result._replace(verdict=verdict, ambition=word, before=before)
    return _completed(result, case)


def _completed(result: Result, case: GoalCase) -> Result:
    """The reason opens with the goal; a grey one ends with where the answer should stand."""
    plan, context, verdict = case.plan, case.context, result.verdict
    whose = context.book.whose(plan, result.target)
    asked = asked_text(result.target, context.book)
    parts = [_goal(asked, whose, context.book.of_plan(plan)), verdict.reason]
    unread = False
    if verdict.colour == "grey" and verdict.status != "unstated":
        seen = at_hand(plan, result.target, context)
        unread = verdict.status == "no-figure" and bool(seen.parts.en)
        of = result.target.period or plan.period
        waiting = not_yet_counted(result.target, verdict.passed, of, context)
        parts += [waiting] if verdict.status == "no-figure" and waiting.en else _missing(plan, seen, verdict.status)
    reason = sentences(parts)
    told = verdict._replace(reason=reason, own_word=rests_on_own_word(result, context.as_of))
    return result._replace(
        verdict=told,
        year=case.own.year,
        numbers=case.own.parts,
        place=whose.place,
        group=whose.group,
        owners=context.book.owners_of(result.target),
        unread=unread,
        asked=asked,
    )


def _missing(plan: Plan, seen: AtHand, status: Status) -> Iterator[Text]:
    """That nothing was found, or not in the part at hand of a report; and where the answer should stand."""
    if status == "no-figure":
        yield Text("judging.not-in-part", reports=seen.parts) if seen.parts.en else Text("judging.no-report-found")
    if plan.expected_in is None or (status == "no-figure" and seen.expected and seen.parts.en):
        return
    if seen.expected and seen.parts.en:
        yield Text("judging.should-stand-part", expected=seen.parts)
    else:
        yield Text("judging.should-stand-expected", expected=plan.expected_in)


def _goal(goal: Text, whose: Whose, of_plan: Named) -> Text:
    """The goal, with the group and the place that it is set for where these are not all of the plan's place."""
    own = [*([whose.group] if whose.group != NOBODY else []), *([whose.place] if whose.place != of_plan else [])]
    if not own:
        return Text("judging.goal-goal", goal=goal)
    named = nearest_first(in_both(one) for one in own)
    return Text("judging.goal-of-another", whose=named, goal=goal)
